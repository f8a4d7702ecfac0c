import type { ScoredProposal, ScoredRound } from "../service/rounds.ts";

/** Why an area has unused money: what became of the applications that asked for it. Counts, and kroner in the scheme's year. */
export interface WhyUnused {
  readonly minimum: number;
  readonly committed: number;
  readonly granted: number;
  /** What is applied for in the area. */
  readonly asked: number;
  readonly applications: number;
  /** With the whole of what they may have. */
  readonly inFull: number;
  /** Fewer points than the threshold, in all or on a criterion. */
  readonly belowThreshold: number;
  /** Declined as they do not meet a condition. */
  readonly conditionsNotMet: number;
  readonly dismissed: number;
  /** Without the grant, or the whole of it, although they could have had it: a cap, a limit or a decision stands in the way. */
  readonly heldBack: number;
}

const belowThreshold = new Set(["total-below-threshold", "criterion-below-threshold"]);

/** Reasons that an application is no candidate (R1, R2, R4), apart from the thresholds. */
const conditions = new Set([
  "too-few-participants",
  "no-own-contribution",
  "too-many-years",
  "nothing-eligible",
  "least-above-eligible",
]);

/**
 * @param proposal of the round, before anything is moved
 */
export function whyUnused(
  { scheme, applications }: Pick<ScoredRound, "scheme" | "applications">,
  proposal: Pick<ScoredProposal, "areas" | "awards">,
  area: string,
): WhyUnused {
  const year = String(scheme.year);
  const own = applications.filter((one) => one.area === area);
  const ids = new Set(own.map(({ id }) => id));
  const awards = proposal.awards.filter(({ application }) => ids.has(application));
  const figures = proposal.areas.find((one) => one.area === area);
  const counts = { inFull: 0, belowThreshold: 0, conditionsNotMet: 0, dismissed: 0, heldBack: 0 };
  for (const { outcome, reasons } of awards) {
    if (outcome === "granted") counts.inFull++;
    else if (outcome === "dismissed") counts.dismissed++;
    else if (reasons.some(({ code }) => conditions.has(code))) counts.conditionsNotMet++;
    else if (reasons.some(({ code }) => belowThreshold.has(code))) counts.belowThreshold++;
    else counts.heldBack++;
  }
  return {
    minimum: scheme.areas.find(({ id }) => id === area)?.minimum ?? 0,
    committed: figures?.committed ?? 0,
    granted: figures?.granted ?? 0,
    asked: own.reduce((sum, { requested }) => sum + (requested[year] ?? 0), 0),
    applications: own.length,
    ...counts,
  };
}
