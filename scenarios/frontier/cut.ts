import type { Decimal } from "decimal.js";
import { decimalsOf, scaled } from "../../src/decimal.ts";
import type { Candidate } from "../../src/eligibility.ts";
import {
  ceilDivision,
  compare,
  floorDivision,
  type Fraction,
  fraction,
  plus,
} from "../../solver/exact/fraction.ts";

/**
 * The largest cut of a proposal: of the grants whose amount no officer decided, the greatest 1 − x(i)/u(i). The other way
 * round it is the smallest share x(i)/u(i) that anybody gets.
 */
export interface LargestCut {
  /** The candidate's place; the first by id where several are cut alike. */
  readonly index: number;
  /** x(i)/u(i). */
  readonly share: Fraction;
}

const isOpen = ({ decided }: Candidate): boolean => decided?.amount === undefined;

/** @param grants kroner by candidate */
export function largestCutOf(
  candidates: readonly Candidate[],
  grants: readonly number[],
): LargestCut | undefined {
  let largest: LargestCut | undefined;
  for (const [index, candidate] of candidates.entries()) {
    if (grants[index] === 0 || !isOpen(candidate)) continue;
    const share = fraction(BigInt(grants[index]), BigInt(candidate.most));
    if (largest === undefined || compare(share, largest.share) < 0) largest = { index, share };
  }
  return largest;
}

/** 1 − `share`. */
export function cutOf({ numerator, denominator }: Fraction): Fraction {
  return fraction(denominator - numerator, denominator);
}

/** What everyone who gets a grant must get of u(i): at least a share, or more than it. */
export interface Demand {
  readonly share: Fraction;
  readonly beyond: boolean;
}

/** The demand that makes the largest cut smaller by at least `by`, or by as little as can be where that is 0. */
export function nextDemand(share: Fraction, by: Decimal): Demand {
  if (by.isZero()) return { share, beyond: true };
  const decimals = decimalsOf([by]);
  const next = plus(share, fraction(scaled(by, decimals), 10n ** BigInt(decimals)));
  return { share: compare(next, fraction(1n)) > 0 ? fraction(1n) : next, beyond: false };
}

/**
 * The candidates with m(i) raised (R4) to the least multiple of the step that meets the demand. It never is above u(i),
 * as no demand is for more than all of it.
 */
export function demanding(
  candidates: readonly Candidate[],
  { share, beyond }: Demand,
  step: number,
): Candidate[] {
  const unit = BigInt(step);
  return candidates.map((candidate) => {
    if (!isOpen(candidate)) return candidate;
    const numerator = share.numerator * BigInt(candidate.most);
    const denominator = share.denominator * unit;
    const steps = beyond ? floorDivision(numerator, denominator) + 1n : ceilDivision(numerator, denominator);
    return { ...candidate, least: Math.max(candidate.least, Number(steps * unit)) };
  });
}
