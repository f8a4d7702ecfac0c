import type { Round } from "../src/round/round.ts";
import { decimalText } from "./decimal-text.ts";
import { compare, type Fraction, fraction, plus } from "./exact/fraction.ts";

const billionth = fraction(1n, 10n ** 9n);

/**
 * A value and its bound as `totals` show them (R12): exact with `score-kroner`, rounded to nine decimals with `points`,
 * the bound never below what it is. A bound that is written as the value is read as the exact value (docs/proof.md), so
 * one that is greater, by less than what is shown, is shown a billionth greater still.
 */
export function shownValue(
  objective: Round["scheme"]["objective"],
  value: Fraction,
  bound: Fraction,
): { readonly value: string; readonly bound: string } {
  const text = decimalText(value, objective === "points" ? "nearest" : "exact");
  if (compare(bound, value) === 0) return { value: text, bound: text };
  const above = decimalText(bound, "up");
  return { value: text, bound: above === text ? decimalText(plus(bound, billionth), "up") : above };
}
