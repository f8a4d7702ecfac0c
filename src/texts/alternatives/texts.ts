import type { Alternative, Alternatives } from "../../alternatives/schema.ts";

/** What is written around the figures of alternatives: headings, labels and sentences with places for figures. */
export interface AlternativesTexts {
  readonly title: string;
  /** Asks for {differing}. */
  readonly meaning: string;
  /** Asks for {unused}. */
  readonly sameUnused: string;
  readonly decided: string;
  /** Asks for {loss}. */
  readonly withinLoss: string;
  readonly proposalNotProven: string;

  readonly number: string;
  readonly value: string;
  readonly loss: string;
  readonly lossInPerCent: string;
  readonly differs: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Alternative["status"], string>>;
  /** Asks for {list}: alternatives in which the choice among equals is not settled. */
  readonly unsettled: string;
  /** Asks for {list}. */
  readonly notProven: string;

  /** Asks for {number}. */
  readonly alternative: string;
  /** Asks for {loss} and {percent}. */
  readonly costs: string;
  readonly costsNothing: string;
  /** Asks for {list}. */
  readonly byArea: string;
  readonly sameInEveryArea: string;

  /** Why there are no more. */
  readonly ended: Readonly<Record<Alternatives["ended"], string>>;
  readonly howToAdopt: string;

  /** Asks for {found}. */
  readonly searching: string;
  /** Asks for {number} and {count}. */
  readonly noSuchAlternative: string;
  /** The reason in decisions. Asks for {number} and {loss}. */
  readonly decisionReason: string;
}
