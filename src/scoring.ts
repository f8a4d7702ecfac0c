import type { Decimal } from "decimal.js";
import { decimalsOf, scaled, unscaled } from "./decimal.ts";
import type { Application, Criterion, Scheme } from "./round/round.ts";
import { matches } from "./when.ts";

/** What the scores of an application come to, in points. */
export interface Scored {
  /** The weighted sum of the scores, without priority points (R2). */
  readonly total: Decimal;
  /** s(i): the total plus the points of every priority that the application matches (R10). */
  readonly score: Decimal;
}

/** The score an application was given on one criterion, in points. Throws where the document was not validated. */
export function criterionScore(application: Application, criterion: string): Decimal {
  const score = application.scores.get(criterion);
  if (score === undefined) {
    throw new Error(
      `Application ${application.id} has no score on ${criterion}; read the round with readRound.`,
    );
  }
  return score;
}

/**
 * What each of `applications` scores in a scheme, in their order. There are many applications and few different sums,
 * so that sums are taken in integers and each is made a decimal once: equal ones are the same object.
 */
export function scoresOf(scheme: Scheme, applications: readonly Application[]): Scored[] {
  const columns = scheme.criteria.map((criterion) => scoresOn(criterion, applications));
  const decimals = Math.max(
    decimalsOf(scheme.priorities.map(({ points }) => points)),
    ...columns.map((column) => column.decimals),
  );
  const weighted = columns.map((column) => weightedScores(column, decimals));
  const priorities = scheme.priorities.map(({ when, points }) => ({
    when,
    points: scaled(points, decimals),
  }));
  const known = new Map<bigint, Decimal>();
  return applications.map((application, index) => {
    let total = 0n;
    for (const points of weighted) total += points[index];
    let score = total;
    for (const { when, points } of priorities) {
      if (matches(when, application, scheme.year)) score += points;
    }
    return { total: decimalIn(known, total, decimals), score: decimalIn(known, score, decimals) };
  });
}

interface ScoresOnCriterion {
  readonly weight: Decimal;
  /** By application. */
  readonly scores: readonly Decimal[];
  /** The decimals of a score times the weight, at most. */
  readonly decimals: number;
}

function scoresOn({ id, weight }: Criterion, applications: readonly Application[]): ScoresOnCriterion {
  const scores = applications.map((application) => criterionScore(application, id));
  return { weight, scores, decimals: decimalsOf([weight]) + decimalsOf(new Set(scores)) };
}

/** By application: its score times the weight, times 10^`decimals`. */
function weightedScores({ weight, scores }: ScoresOnCriterion, decimals: number): bigint[] {
  const known = new Map<Decimal, bigint>();
  return scores.map((score) => {
    const before = known.get(score);
    if (before !== undefined) return before;
    const points = scaled(weight.times(score), decimals);
    known.set(score, points);
    return points;
  });
}

function decimalIn(known: Map<bigint, Decimal>, numerator: bigint, decimals: number): Decimal {
  const before = known.get(numerator);
  if (before !== undefined) return before;
  const value = unscaled(numerator, decimals);
  known.set(numerator, value);
  return value;
}

/** By score, its rank among those that differ: the lowest has 0, equal scores have the same (R10). */
export function ranksOf(scores: readonly Decimal[]): number[] {
  const ranks = new Map<Decimal, number>();
  let last: Decimal | undefined;
  let rank = 0;
  for (const score of [...new Set(scores)].sort((a, b) => a.comparedTo(b))) {
    if (last?.lessThan(score) === true) rank += 1;
    ranks.set(score, rank);
    last = score;
  }
  return scores.map((score) => ranks.get(score) ?? 0);
}
