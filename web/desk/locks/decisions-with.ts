import type { Change, ScoredRound } from "../../service/rounds.ts";

type Decision = NonNullable<ScoredRound["decisions"]>[number];

/** What is decided beforehand when the locks among the changes are made: in the round's order, new ones last. */
export function decisionsWith(
  { decisions = [] }: ScoredRound,
  changes: readonly Change[],
): readonly Decision[] {
  const after = new Map(decisions.map((one) => [one.application, one]));
  for (const change of changes) {
    if (change.change === "decision-removed") after.delete(change.application);
    if (change.change !== "decision") continue;
    const { application, to, amount, years, reason } = change;
    after.set(application, {
      application,
      decision: to,
      ...(amount !== undefined && { amount }),
      ...(years !== undefined && { years }),
      ...(reason !== undefined && { reason }),
    });
  }
  return [...after.values()];
}

/** Whether a change locks an application, or takes its lock away. */
export function isLock({ change }: Change): boolean {
  return change === "decision" || change === "decision-removed";
}
