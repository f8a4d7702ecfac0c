import { decimalsOf, exact, scaled } from "./decimal.ts";

/** An exact fraction in lowest terms; `denominator` > 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const one: Fraction = { numerator: 1n, denominator: 1n };

/** `numerator` / `denominator` in lowest terms, for a positive denominator. */
export function fractionBy(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A document's fraction: a decimal, or text such as "2/3". */
export function fractionOf(value: number | string): Fraction {
  if (typeof value === "string" && value.includes("/")) {
    const [numerator, denominator] = value.split("/");
    return fractionBy(BigInt(numerator), BigInt(denominator));
  }
  const decimal = exact(value);
  const decimals = decimalsOf([decimal]);
  return fractionBy(scaled(decimal, decimals), 10n ** BigInt(decimals));
}

export function product(a: Fraction, b: Fraction): Fraction {
  return fractionBy(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function total(a: Fraction, b: Fraction): Fraction {
  return fractionBy(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/** `whole` × `share`, rounded down; neither is negative. */
export function partOf(whole: bigint, { numerator, denominator }: Fraction): bigint {
  return (whole * numerator) / denominator;
}

/** A fraction in one spelling: a decimal where there is one ("0.5"), otherwise "2/3". */
export function fractionText({ numerator, denominator }: Fraction): string {
  let decimals = 0;
  let [rest, ten] = [denominator, 10n];
  for (const factor of [2n, 5n]) {
    let times = 0;
    for (; rest % factor === 0n; rest /= factor) times += 1;
    decimals = Math.max(decimals, times);
  }
  if (rest > 1n) return `${numerator}/${denominator}`;
  ten **= BigInt(decimals);
  return exact(`${(numerator * ten) / denominator}e-${decimals}`).toFixed();
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
