import type { ArithmeticRoundDocument } from "../../kinds/schema.ts";

/** What is said around a proposal whose amounts follow by arithmetic. */
export interface KindTexts {
  /** Asks for {recipients} and {cap}. */
  readonly overview: string;
  readonly status: string;
  /** How the money of each kind is shared out, in a sentence. */
  readonly methods: Readonly<Record<ArithmeticRoundDocument["scheme"]["kind"], string>>;
  /** Asks for {year} and {decided}. */
  readonly decidedFirst: string;
  /** Asks for {year}, {frame}, {claimed} and {share}. */
  readonly cut: string;
  /** Asks for {ties}. */
  readonly ties: string;
  /** Where several things contradict each other, each by itself. */
  readonly repairsOfEach: string;
  readonly recipients: string;
  readonly recipient: string;
  readonly amount: string;
  /** Asks for {kroner}, {units}, {unit}, {months}, {product} and {rate}. */
  readonly unitsByMonth: string;
  /** Asks for {kroner}, {units}, {unit}, {product} and {rate}. */
  readonly unitsByYear: string;
  /** Asks for {year}, {sum} and {amount}. */
  readonly entitled: string;
  /** Asks for {name}, {value}, {total}, {share} and {weight}. */
  readonly key: string;
  /** Asks for {year}, {quota}, {down} and, where something was given for the remainder, {extra}. */
  readonly quota: string;
  /** Asks for {year} and {amount}. */
  readonly held: Readonly<Record<"floor" | "ceiling", string>>;
  /** Asks for {year} and {amount}. */
  readonly decided: string;
  /** Asks for {year} and {amount}. */
  readonly named: string;
}
