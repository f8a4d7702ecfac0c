/**
 * How far a value may be from the best possible, in per cent with two decimals, rounded up so that it is never less than the
 * truth.
 *
 * @param value and @param bound are decimals as the service writes them
 * @returns a decimal as the service writes them, or undefined where nothing is known (the bound is 0)
 */
export function gapPercent(value: string, bound: string): string | undefined {
  const decimals = Math.max(decimalsOf(value), decimalsOf(bound));
  const best = integerOf(bound, decimals);
  const missing = best - integerOf(value, decimals);
  if (best <= 0n) return undefined;
  if (missing <= 0n) return "0";
  // Hundredths of a per cent, up.
  const hundredths = (missing * 10_000n + best - 1n) / best;
  const text = String(hundredths).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

function decimalsOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function integerOf(decimal: string, decimals: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}
