import { type Facts, grantOf } from "./facts.ts";
import { decimalText, type Fraction, fraction, plus, sumOf } from "./fraction.ts";
import { scoresOf } from "./scores.ts";

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
  const { decimals, scores } = scoresOf(facts.candidates);
  const byKroner = facts.round.scheme.objective === "score-kroner";
  let whole = 0n;
  const parts: Fraction[] = [];
  for (const [index, { application, most }] of facts.candidates.entries()) {
    const grant = grantOf(facts, application.id);
    if (grant === 0) continue;
    const score = scores[index] ?? 0n;
    if (byKroner) whole += score * BigInt(grant);
    else if (grant === most) whole += score;
    else parts.push(fraction(score * BigInt(grant), BigInt(most)));
  }
  const exact = plus(sumOf(parts), fraction(whole));
  const unit = 10n ** BigInt(decimals);
  const value = fraction(exact.numerator, exact.denominator * unit);
  return { exact, decimals, text: decimalText(value, byKroner ? decimals : shownDecimals) };
}
