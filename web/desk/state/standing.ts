import { plainDecimal } from "../../format/read-decimal.ts";
import type { Change } from "../../service/rounds.ts";

/**
 * Where a lever for kroner or a number stands: what the round has, with the change that was made of it.
 *
 * @param kept undefined where the round has no limit
 * @returns undefined where there is no limit
 */
export function standingAmount(change: Change | undefined, kept: number | undefined): number | undefined {
  if (change === undefined) return kept;
  if ("remove" in change) return undefined;
  if ("to" in change && typeof change.to === "number") return change.to;
  if (kept === undefined) return undefined;
  if ("by" in change && typeof change.by === "number") return kept + change.by;
  if ("byPercent" in change) return byPercent(kept, String(change.byPercent));
  return kept;
}

/** The same for points and weights, as decimals in their plain form. */
export function standingDecimal(
  change: Change | undefined,
  kept: string | number | undefined,
): string | undefined {
  if (change !== undefined && "remove" in change) return undefined;
  const isSet = change !== undefined && "to" in change;
  const value = isSet && isFigure(change.to) ? change.to : kept;
  return value === undefined ? undefined : plainDecimal(value);
}

function isFigure(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** Per cent more, rounded down to whole kroner, as scenarios are calculated. */
function byPercent(amount: number, percent: string): number {
  const [whole = "", decimals = ""] = percent.split(".");
  const scale = 10n ** BigInt(decimals.length);
  const numerator = BigInt(amount) * (100n * scale + BigInt(whole + decimals));
  const denominator = 100n * scale;
  const quotient = numerator / denominator;
  return Number(numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient);
}
