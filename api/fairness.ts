import type { Fairness } from "../src/fairness/schema.ts";
import type { InfeasibleProposal } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { madeBy } from "../src/version.ts";
import { fairnessOf } from "../scenarios/fairness/fairness.ts";
import { prices, type PricesOptions } from "./prices.ts";

export { fairnessSchema } from "../src/fairness/schema.ts";
export type { Fairness };

/** How a report is asked: as prices are, but what it asks about is given. */
export type FairnessOptions = Omit<PricesOptions, "applications" | "limits">;

/**
 * How the best proposal of a round falls on those it concerns, and what each rule costs (docs/report.md). Where nothing is
 * feasible the contradiction is the answer.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 */
export async function fairness(
  document: RoundDocument,
  options: FairnessOptions = {},
): Promise<Fairness | InfeasibleProposal> {
  const { proposal, limits } = await prices(document, { ...options, applications: [], limits: true });
  if (proposal.status === "infeasible") return proposal;
  return fairnessOf(document, proposal, limits, { by: madeBy, round: roundHash(document) });
}
