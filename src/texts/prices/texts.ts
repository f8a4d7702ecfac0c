import type { Limit } from "../../prices/schema.ts";

/** What is written around the figures of prices: headings, labels and sentences with places for figures. */
export interface PricesTexts {
  readonly title: string;
  /** Where the proposal itself is not proven. */
  readonly proposalNotProven: string;
  /** Asks for {by}. */
  readonly movedBy: string;
  readonly changes: string;

  readonly replacements: string;
  readonly replacementsMeaning: string;
  readonly decisions: string;
  readonly decisionsMeaning: string;
  readonly limits: string;
  readonly limitsMeaning: string;
  /** How the change in value of a priority is counted. */
  readonly prioritiesMeaning: string;
  readonly rises: string;
  /** Asks for {step}. */
  readonly risesMeaning: string;
  readonly nobody: string;

  readonly decision: string;
  readonly decided: { readonly grant: string; readonly decline: string };
  /** What a limit is called. Asks for {year}, {area}, {share}, {number}, {criterion} or {priority} where it has one. */
  readonly limit: Readonly<Record<Limit["kind"], string>>;
  readonly limitHeading: string;
  readonly now: string;
  readonly changeInValue: string;
  readonly changeInUnused: string;
  /** Asks for {to}. */
  readonly movedTo: string;
  readonly without: string;
  readonly capMustRise: string;
  readonly scoreMustRise: string;

  /** Who comes in, falls out, gets more or less; each asks for {list}. */
  readonly comesIn: string;
  readonly fallsOut: string;
  readonly getsMore: string;
  readonly getsLess: string;
  readonly nobodyElse: string;
  /** Asks for {more}. */
  readonly andMore: string;
  readonly cannotBe: string;
  /** Asks for {reasons}. */
  readonly because: string;
  readonly notKnown: string;
  readonly notProven: string;
  /** Each asks for {amount}. */
  readonly atLeast: string;
  readonly atMost: string;
  /** Asks for {atLeast} and {atMost}. */
  readonly between: string;
  readonly never: string;
  /** Asks for {reason}. */
  readonly capNever: string;
  /** Asks for {greatest} and {reason}. */
  readonly scoreNever: string;
  readonly unfinished: string;

  /** Asks for {answered} and {questions}. */
  readonly asking: string;
  /** Asks for {applications}. */
  readonly unknownApplications: string;
}
