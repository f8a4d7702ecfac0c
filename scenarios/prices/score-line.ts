import { ceilDivision, type Fraction, floorDivision, fraction, plus } from "../../solver/exact/fraction.ts";
import { product } from "./worth.ts";

/**
 * The best with a candidate's grant held against the best without it, under one score of its own; scores are counted
 * in steps of the scale.
 */
export type Holding =
  /** Nothing holds the rules with a grant for it, or more is left unused with it than without it: no score mends that. */
  | { readonly kind: "worse" }
  /** Less is left unused with it, or nothing holds the rules without. */
  | { readonly kind: "better" }
  /** As much is left unused: the value decides. */
  | {
      readonly kind: "value";
      /** What the best with a grant is worth more than the best without. */
      readonly gap: Fraction;
      /** What a step of the score adds to that, with the grant as it is. */
      readonly slope: Fraction;
    }
  | { readonly kind: "unknown" };

/** The least score that is enough, and whether the best with a grant is worth more there, or only as much. */
export interface Enough {
  readonly score: bigint;
  readonly by: "more" | "as-much";
}

/**
 * The least score from `first` to `last` at which the best with a grant is worth no less than the best without.
 *
 * Between scores at which the ranking asks for the same, the best without is the same, and the best with a grant is a
 * greatest of straight lines in the score: each set of grants adds its own slope. So the gap is convex. A line through
 * one of its points, with the slope of the grants there, is nowhere above it, and says where it is no longer below 0;
 * one with the steepest slope is nowhere below it to the right. Dinkelbach's method ("On nonlinear fractional
 * programming", 1967), with halving in turn, on whole steps.
 *
 * @param steepest the slope of the whole eligible amount
 */
export async function leastEnough(
  first: bigint,
  last: bigint,
  steepest: Fraction,
  at: (score: bigint) => Promise<Holding>,
): Promise<Enough | "none" | "unknown"> {
  const start = await at(first);
  if (start.kind === "unknown") return "unknown";
  if (start.kind === "worse") return "none";
  if (start.kind === "better" || start.gap.numerator >= 0n) return { score: first, by: byOf(start) };
  let below = { score: first, ...start };
  let least = below.score + stepsUp(below.gap, steepest);
  if (least > last) return "none";
  let most = below.score + stepsUp(below.gap, below.slope);
  if (most > last) {
    const end = await at(last);
    if (end.kind === "unknown") return "unknown";
    if (!isEnough(end)) return "none";
    most = last;
  }
  for (let halving = false; least < most; halving = !halving) {
    const score = halving ? (least + most) / 2n : least;
    const here = await at(score);
    if (here.kind !== "value") return here.kind === "unknown" ? "unknown" : unexpected(here.kind);
    if (here.gap.numerator >= 0n) {
      most = score - stepsDown(here.gap, here.slope);
      continue;
    }
    below = { score, ...here };
    least = max(score + 1n, score + stepsUp(here.gap, steepest));
    most = min(most, score + stepsUp(here.gap, here.slope));
  }
  // Where the slope cannot get steeper the gap is known without asking.
  const steps = fraction(most - below.score);
  if (equal(below.slope, steepest)) {
    return { score: most, by: byOf({ ...below, gap: plus(below.gap, product(below.slope, steps)) }) };
  }
  const end = await at(most);
  return end.kind === "unknown" ? "unknown" : { score: most, by: byOf(end) };
}

export function isEnough(holding: Holding): boolean {
  return holding.kind === "better" || (holding.kind === "value" && holding.gap.numerator >= 0n);
}

function byOf(holding: Holding): Enough["by"] {
  return holding.kind === "value" && holding.gap.numerator === 0n ? "as-much" : "more";
}

/** Steps until a gap below 0 that grows by `slope` is no longer below 0. */
function stepsUp(gap: Fraction, slope: Fraction): bigint {
  return ceilDivision(-gap.numerator * slope.denominator, gap.denominator * slope.numerator);
}

/** Steps that a gap of 0 or more can go back, falling by `slope`, and not be below 0. */
function stepsDown(gap: Fraction, slope: Fraction): bigint {
  return floorDivision(gap.numerator * slope.denominator, gap.denominator * slope.numerator);
}

function equal(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function unexpected(kind: "worse" | "better"): never {
  throw new Error(
    `With a higher score alone, what is left unused became ${kind}; that cannot be: report this round.`,
  );
}
