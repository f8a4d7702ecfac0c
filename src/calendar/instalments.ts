import { type Fraction, partOf } from "../fraction.ts";

/**
 * An amount in instalments, to the krone: each but the last is its share rounded down, and the last is the rest. So they
 * add up to the amount, and the last is above its share by less than a krone for each of the others.
 *
 * @param amount whole kroner, 0 or more
 * @param shares of the instalments in order, 1 together, none below 0
 */
export function inInstalments(amount: bigint, shares: readonly Fraction[]): bigint[] {
  const parts = shares.slice(0, -1).map((share) => partOf(amount, share));
  const last = parts.reduce((rest, part) => rest - part, amount);
  return shares.length === 0 ? [] : [...parts, last];
}
