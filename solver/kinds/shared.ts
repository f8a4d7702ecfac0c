import { toKroner } from "../../src/kroner.ts";
import type { ArithmeticStep, KindAward, SharedYear } from "../../src/kinds/proposal-schema.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { type Fraction, inLowestTerms } from "../exact/fraction.ts";
import type { Part } from "./apportion.ts";
import type { Contradiction } from "./frames.ts";

/** What a recipient gets, before its reasons are put in words. */
export interface MadeAward {
  readonly id: string;
  readonly outcome: KindAward["outcome"];
  /** Kroner by year, only years with money. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly arithmetic: readonly ArithmeticStep[];
  readonly reasons: readonly Message[];
}

/** What a round of one kind comes to, before it is a document. */
export type Shared =
  | { readonly kind: "infeasible"; readonly contradictions: readonly Contradiction[] }
  | {
      readonly kind: "shared";
      readonly awards: readonly MadeAward[];
      readonly years: readonly SharedYear[];
      readonly ties: readonly string[];
    };

/** A fraction as it stands in a document. */
export function shownFraction(value: Fraction): { readonly numerator: string; readonly denominator: string } {
  const { numerator, denominator } = inLowestTerms(value);
  return { numerator: numerator.toString(), denominator: denominator.toString() };
}

/** The last step of the arithmetic of a part. */
export function quotaStep(year: number, { quota, held, down, extra }: Part): ArithmeticStep {
  return {
    step: "quota",
    year,
    quota: shownFraction(quota),
    ...(held !== undefined && { held }),
    down: toKroner(down),
    extra: toKroner(extra),
    amount: toKroner(down + extra),
  };
}

/** K5: said where the remainders gave something in the scheme's year. */
export function remainderReason({ extra }: Part): Message[] {
  return extra > 0n ? [message("rounded-up-by-remainder", { amount: toKroner(extra) })] : [];
}

/** R5: said where there is money in later years. */
export function laterReason(amounts: ReadonlyMap<number, number>, schemeYear: number): Message[] {
  const later = [...amounts].reduce(
    (sum, [year, amount]) => (year > schemeYear ? sum + BigInt(amount) : sum),
    0n,
  );
  return later > 0n ? [message("later-years-forecast", { amount: toKroner(later) })] : [];
}
