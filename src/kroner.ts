/** Whole Norwegian kroner. Sums are taken in BigInt and come back through `toKroner`. */

/** The sum of whole kroner, exact whatever the size. */
export function sumKroner(amounts: Iterable<number>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}

/** A sum as a JSON integer. Throws where it is beyond what a JSON number holds exactly: never rounded in silence. */
export function toKroner(amount: bigint): number {
  const number = Number(amount);
  if (!Number.isSafeInteger(number)) {
    throw new Error(
      `${amount} kroner is more than ${Number.MAX_SAFE_INTEGER}, the greatest whole number that JSON holds exactly; split the round.`,
    );
  }
  return number;
}

/** The greatest multiple of `step` that is at most `amount`. */
export function floorToStep(amount: number, step: number): number {
  return amount - (amount % step);
}

/** The least multiple of `step` that is at least `amount`. */
export function ceilToStep(amount: bigint, step: number): bigint {
  const unit = BigInt(step);
  return ((amount + unit - 1n) / unit) * unit;
}
