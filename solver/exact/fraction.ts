/** An exact fraction; `denominator` > 0, not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  return { numerator, denominator };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return inLowestTerms(
    fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
  );
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest integer ≤ numerator / denominator, for a positive denominator. */
export function floorDivision(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The least integer ≥ numerator / denominator, for a positive denominator. */
export function ceilDivision(numerator: bigint, denominator: bigint): bigint {
  return -floorDivision(-numerator, denominator);
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The same value with the smallest denominator. */
export function inLowestTerms(value: Fraction): Fraction {
  const divisor = gcd(value.numerator, value.denominator);
  return divisor > 1n ? fraction(value.numerator / divisor, value.denominator / divisor) : value;
}

/** By halves: the denominators of sums grow with the number of their parts, and large ones are slow to add to. */
export function sumOf(parts: readonly Fraction[]): Fraction {
  if (parts.length <= 1) return parts.at(0) ?? fraction(0n);
  const half = parts.length >> 1;
  return plus(sumOf(parts.slice(0, half)), sumOf(parts.slice(half)));
}
