import { Decimal } from "decimal.js";

/**
 * Decimals that never round: scores, weights, points and shares are short decimals, and sums and products of
 * them stay far below the precision set here. Division is not offered; whoever needs a quotient uses integers.
 */
export const Exact = Decimal.clone({ precision: 1000, toExpNeg: -1000, toExpPos: 1000 });
export type Exact = Decimal;

/** A document's decimal (a JSON number or a decimal string) as an exact decimal. */
export function exact(value: number | string): Decimal {
  return new Exact(value);
}

export const zero: Decimal = new Exact(0);

/** The number of decimals needed to write every one of `values` as an integer over a power of ten. */
export function decimalsOf(values: Iterable<Decimal>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value.decimalPlaces());
  return most;
}

/** `value` × 10^`decimals` as an integer. Throws where that is no integer. */
export function scaled(value: Decimal, decimals: number): bigint {
  const text = value.toFixed();
  const point = text.indexOf(".");
  const places = point < 0 ? 0 : text.length - point - 1;
  if (places > decimals) {
    throw new Error(`${text} has more than ${decimals} decimals; scale with decimalsOf of all values.`);
  }
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  return BigInt(digits + "0".repeat(decimals - places));
}

/** The exact decimal `numerator` / 10^`decimals`, without trailing zeros. */
export function unscaled(numerator: bigint, decimals: number): Decimal {
  return new Exact(`${numerator}e-${decimals}`);
}
