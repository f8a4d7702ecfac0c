import type { ArithmeticStep, KindAward, SharedYear } from "../../../src/kinds/proposal-schema.ts";
import type { Message } from "../../../src/reasons/codes.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";

/** What the definition of a kind says of a proposal's awards, given the amounts that it has. */
export interface Expected {
  /** By recipient, every one of the round. */
  readonly awards: ReadonlyMap<string, ExpectedAward>;
  readonly years: readonly SharedYear[];
  readonly ties: readonly string[];
  /** What is wrong with the amounts themselves. */
  readonly findings: readonly Finding[];
}

export interface ExpectedAward {
  readonly outcome: KindAward["outcome"];
  /** The years in which there may be money. */
  readonly years: readonly number[];
  readonly arithmetic: readonly ArithmeticStep[];
  readonly reasons: readonly Message[];
}

/** What the check of a kind reads of a proposal. */
export interface Stated {
  /** Kroner of a recipient in a year; 0 where nothing stands. */
  readonly amountOf: (id: string, year: number) => bigint;
  readonly placeOf: (id: string, year: number) => string;
  readonly years: readonly SharedYear[];
}

/** The sum of a recipient's amounts after the scheme's year, kroner. */
export function laterSum(
  { amountOf }: Stated,
  id: string,
  years: readonly number[],
  schemeYear: number,
): bigint {
  return years.filter((year) => year > schemeYear).reduce((sum, year) => sum + amountOf(id, year), 0n);
}
