import type { ArithmeticStep } from "../../../src/kinds/proposal-schema.ts";
import { shown } from "../facts.ts";
import type { Fraction } from "../fraction.ts";
import type { Quota } from "./quotas.ts";

/** A fraction, which always is in lowest terms, as a document has it. */
export function shownFraction({ numerator, denominator }: Fraction) {
  return { numerator: numerator.toString(), denominator: denominator.toString() };
}

/** The last step of an award's arithmetic. */
export function quotaStep(year: number, { quota, held, down, stake }: Quota): ArithmeticStep {
  return {
    step: "quota",
    year,
    quota: shownFraction(quota),
    ...(held !== undefined && { held }),
    down: shown(down),
    extra: shown(stake.amount - down),
    amount: shown(stake.amount),
  };
}
