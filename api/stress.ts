import type { InfeasibleProposal, Proposal } from "../src/proposal/schema.ts";
import { sealed } from "../src/proposal/content.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { Stress, StressedYear } from "../src/stress/schema.ts";
import { madeBy } from "../src/version.ts";
import { type Cut, stressed, yearsOf } from "../scenarios/stress/stress.ts";
import type { SolveOptions } from "./options.ts";
import { solve } from "./solve.ts";

export { stressSchema } from "../src/stress/schema.ts";
export type { Cut, Stress };

/** How `stress` is asked. */
export interface StressOptions extends SolveOptions {
  /** Default: 10 per cent less in each later year in which this round's projects have a forecast. */
  readonly cuts?: readonly Cut[] | undefined;
}

const ordinaryPercent = "10";

/**
 * What later years are bound by, and what less money in them would do (docs/stress.md). Each answer is a round that was
 * solved and checked. Where nothing is feasible the contradiction is the answer.
 *
 * @throws NothingFoundError as `solve`
 * @throws RangeError where a cut is of a year that is not later than the scheme's
 */
export async function stress(
  document: RoundDocument,
  options: StressOptions = {},
): Promise<Stress | InfeasibleProposal> {
  return stressBy(document, options.cuts, (one) => solve(one, options));
}

/** As `stress`, where the proposals are made elsewhere. */
export async function stressBy(
  document: RoundDocument,
  cuts: readonly Cut[] | undefined,
  make: (document: RoundDocument) => Promise<Proposal>,
): Promise<Stress | InfeasibleProposal> {
  const { year } = document.scheme;
  const wrong = cuts?.find((cut) => cut.year <= year);
  if (wrong !== undefined) {
    throw new RangeError(
      `${wrong.year} is not after the scheme's year ${year}; give a later year, such as ${year + 1}.`,
    );
  }
  const proposal = await make(document);
  if (proposal.status === "infeasible") return proposal;
  const later = proposal.years.filter((one) => one.year > year && one.granted > 0);
  const asked = cuts ?? later.map((one) => ({ year: one.year, byPercent: ordinaryPercent }));
  const answers: StressedYear[] = [];
  for (const cut of asked) answers.push(await stressed(document, proposal, cut, make));
  const maker = { by: madeBy, round: roundHash(document) };
  return sealed({ proposal, years: yearsOf(proposal), stressed: answers }, maker);
}
