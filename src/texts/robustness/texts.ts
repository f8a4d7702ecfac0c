import type { Certainty } from "../../robustness/schema.ts";

/** What is written around the figures of robustness: headings, labels and sentences with places for figures. */
export interface RobustnessTexts {
  readonly title: string;
  /** Asks for {draws}, {spread}, {step} and {seed}. */
  readonly drawnBySpread: string;
  /** Where some applications have several assessors, in place of the one above. Asks for the same, and {assessed}. */
  readonly drawnByAssessors: string;
  /** Where all of them have. Asks for {draws} and {seed}. */
  readonly drawnByAssessorsOnly: string;
  readonly decisionsHold: string;
  readonly amounts: string;
  readonly allProven: string;
  /** Asks for {proven} and {draws}. */
  readonly someProven: string;
  readonly noneProven: string;
  /** Each asks for {count}. */
  readonly notSolved: string;
  readonly infeasible: string;
  readonly unsettled: string;

  /** What the groups are called. */
  readonly groups: Readonly<Record<Certainty, string>>;
  /** What a group is. Asks for {from} and {to}. */
  readonly groupMeanings: Readonly<Record<Certainty, string>>;
  readonly nobody: string;
  /** Asks for {count} and {list}. */
  readonly never: string;
  readonly share: string;
  readonly draws: string;
  readonly inProposal: string;
  readonly leastGrant: string;
  readonly meanGrant: string;
  readonly greatestGrant: string;

  readonly variation: string;
  readonly variationMeaning: string;
  readonly value: string;
  readonly least: string;
  readonly fifth: string;
  readonly median: string;
  readonly ninetyFifth: string;
  readonly greatest: string;
  /** Asks for {seed}, {spread} and {step}. */
  readonly oneDraw: string;

  /** Asks for {drawn} and {draws}. */
  readonly drawing: string;
  /** Asks for {criterion}, {spread} and {step}. */
  readonly tooFine: string;
  /** Stands in the round of one draw. Asks for {draw}, {seed}, {spread} and {step}. */
  readonly noteOfDraw: string;
}
