import type { Candidate } from "../../src/eligibility.ts";
import { decimalsOf, scaled } from "../../src/decimal.ts";
import type { Scheme } from "../../src/round/round.ts";
import { decimalText } from "../../solver/decimal-text.ts";
import { type Fraction, fraction, plus } from "../../solver/exact/fraction.ts";

/** What R12 (a) and (b) look at. */
export interface Worth {
  /** Kroner. */
  readonly unused: bigint;
  /** In the unit of the scheme's objective. */
  readonly value: Fraction;
}

/** `a` less `b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, opposite(b));
}

function opposite({ numerator, denominator }: Fraction): Fraction {
  return fraction(-numerator, denominator);
}

export function product(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** R12 (b) of grants, kroner by candidate: Σ s(i) × x(i), or Σ s(i) × x(i)/u(i) with the objective `points`. */
export function valueOf(
  scheme: Scheme,
  candidates: readonly Candidate[],
  grants: readonly number[],
): Fraction {
  const decimals = decimalsOf(candidates.map(({ score }) => score));
  const unit = fraction(1n, 10n ** BigInt(decimals));
  const sum = candidates.reduce((value, candidate, index) => {
    const points = fraction(scaled(candidate.score, decimals));
    return plus(value, product(points, weightOf(scheme, candidate, grants[index])));
  }, fraction(0n));
  return product(sum, unit);
}

/** What a point of a candidate's score counts in the value with a grant of `grant` kroner. */
export function weightOf({ objective }: Scheme, { most }: Candidate, grant: number): Fraction {
  return fraction(BigInt(grant), objective === "points" ? BigInt(most) : 1n);
}

/** A value as the document shows it (R12): exact with `score-kroner`, with `points` rounded to nine decimals. */
export function shownValue({ objective }: Scheme, value: Fraction): string {
  return decimalText(value, objective === "points" ? "nearest" : "exact");
}

/** A value that is shown no greater than it is. */
export function shownAtLeast(value: Fraction): string {
  return negated(decimalText(opposite(value), "up"));
}

/** A value that is shown no less than it is. */
export function shownAtMost(value: Fraction): string {
  return decimalText(value, "up");
}

function negated(decimal: string): string {
  if (decimal === "0") return decimal;
  return decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;
}
