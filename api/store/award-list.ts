import type { MadeOfRound } from "./proposals.ts";
import type { Award } from "./adoption-schema.ts";
import { sortedBy } from "../../src/order.ts";
import { RefusedError } from "./database-error.ts";

/** An award that whoever decides does not give, and why. */
export interface SetAside {
  readonly application: string;
  readonly reason: string;
}

/**
 * What everybody gets when a proposal is adopted, by application; of a reprioritisation, what is proposed after it.
 *
 * @param setAside awards that are not given. What they leave free stays free: it takes a second step to share it out.
 * @throws RefusedError where nothing is feasible, or an award is set aside that there is not, or twice, or without a reason
 */
export function awardList(
  document: MadeOfRound,
  setAside: readonly SetAside[],
  id: string,
): readonly Award[] {
  const adopted = "before" in document ? (document.after ?? document.before) : document;
  if (adopted.status === "infeasible") refuse("infeasible", id);
  const reasons = new Map<string, string>();
  for (const { application, reason } of setAside) {
    if (reasons.has(application)) refuse("set-aside-twice", application);
    if (reason.trim() === "") refuse("no-reason", application);
    reasons.set(application, reason);
  }
  const awards = adopted.awards.map(({ application, outcome, amounts }): Award => {
    const reason = reasons.get(application);
    reasons.delete(application);
    if (reason === undefined) return { application, outcome, amounts };
    if (outcome !== "granted" && outcome !== "reduced") refuse("no-award", application);
    return { application, outcome: "set-aside", amounts: {}, proposed: amounts, reason };
  });
  for (const application of reasons.keys()) refuse("no-award", application);
  return awards;
}

/** The order in which an award list is fingerprinted. */
export function inOrder(awards: readonly Award[]): Award[] {
  return sortedBy(awards, ({ application }) => application);
}

function refuse(why: "infeasible" | "no-reason" | "no-award" | "set-aside-twice", id: string): never {
  throw new RefusedError({ outcome: "not-adoptable", why, id });
}
