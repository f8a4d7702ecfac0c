import { scaled } from "../../src/decimal.ts";
import { type Facts, grantOf } from "./facts.ts";
import { decimalText, type Fraction, fraction, nothing, plus } from "./fraction.ts";
import { valueDecimals } from "./model.ts";

/** The value of a proposal (R12): exact, times 10^`decimals`, and as it is shown. */
export interface Value {
  readonly exact: Fraction;
  readonly decimals: number;
  readonly text: string;
}

/** Points are quotients and are shown with nine decimals; score times kroner are exact decimals. */
const shownDecimals = 9;

/** The value recomputed from the awards. */
export function valueOf(facts: Facts): Value {
  const decimals = valueDecimals(facts.candidates);
  const byKroner = facts.round.scheme.objective === "score-kroner";
  let exact = nothing;
  let whole = 0n;
  for (const { application, score, most } of facts.candidates) {
    const amount = BigInt(grantOf(facts, application.id));
    const points = scaled(score, decimals) * amount;
    if (byKroner) whole += points;
    else if (amount > 0n) exact = plus(exact, fraction(points, BigInt(most)));
  }
  exact = plus(exact, fraction(whole));
  const unit = 10n ** BigInt(decimals);
  const value = fraction(exact.numerator, exact.denominator * unit);
  return { exact, decimals, text: decimalText(value, byKroner ? decimals : shownDecimals) };
}
