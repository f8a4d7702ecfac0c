import { assess, type Candidate } from "../../src/eligibility.ts";
import { decimalsOf, scaled, unscaled } from "../../src/decimal.ts";
import type { Decimal } from "decimal.js";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** Fewer decimals are too coarse to be called the least. */
const decimalsAtLeast = 3;

/** The scale on which scores are raised: steps of 10^-decimals points, in which every score of the round is whole. */
export interface ScoreScale {
  readonly decimals: number;
  /** By application: the greatest score that its criteria and its priorities allow (R10). */
  readonly greatest: ReadonlyMap<string, Decimal>;
}

/** Every application scored as if it had the highest points on every criterion; nothing else about it is changed. */
export function scoreScale(document: RoundDocument): ScoreScale {
  const highest = Object.fromEntries(document.scheme.criteria.map(({ id, highest: points }) => [id, points]));
  const applications = document.applications.map((one) => ({ ...one, scores: highest }));
  const asItIs = assess(roundOf(document)).verdicts;
  const atHighest = assess(roundOf({ ...document, applications })).verdicts;
  const scores = [...asItIs, ...atHighest].map(({ score }) => score);
  return {
    decimals: Math.max(decimalsAtLeast, decimalsOf(scores)),
    greatest: new Map(atHighest.map(({ application, score }) => [application.id, score])),
  };
}

/** Points as steps of the scale. */
export function stepsOf({ decimals }: ScoreScale, points: Decimal): bigint {
  return scaled(points, decimals);
}

/** Steps of the scale as points. */
export function pointsOf({ decimals }: ScoreScale, steps: bigint): Decimal {
  return unscaled(steps, decimals);
}

/** The candidates with one's score changed; nothing else depends on it (thresholds were met before). */
export function withScore(candidates: readonly Candidate[], index: number, score: Decimal): Candidate[] {
  return candidates.map((candidate, other) => (other === index ? { ...candidate, score } : candidate));
}
