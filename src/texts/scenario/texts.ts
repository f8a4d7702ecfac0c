import type { ChangeKind } from "../../scenario/schema.ts";
import type { Fate } from "../../round/schema.ts";

/** What scenarios and their comparison are called and how changes are said. */
export interface ScenarioTexts {
  /** What a change is about. Each may ask for {area}, {year}, {criterion}, {id} or {application}. */
  readonly subjects: Readonly<Record<Figure, string>>;
  /** What is done to a figure: {subject} and {amount}. */
  readonly set: string;
  readonly raised: string;
  readonly lowered: string;
  readonly removed: string;
  /** The sentences of the changes that are no figure. */
  readonly sentences: Readonly<Record<Exclude<ChangeKind, Figure>, string>>;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly rankings: Readonly<Record<"report" | "strict", string>>;
  readonly objectives: Readonly<Record<"score-kroner" | "points", string>>;
  /** {application} and, for a grant with an amount, {amount}. */
  readonly granted: string;
  readonly grantedAmount: string;
  /** {what} is one of those two sentences; {years}. */
  readonly grantedYears: string;
  readonly declined: string;

  readonly scenario: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly comparison: string;
  /** The first column: the round as it is. */
  readonly asItIs: string;
  readonly status: string;
  readonly value: string;
  readonly moneyLeft: string;
  readonly comesIn: string;
  readonly fallsOut: string;
  readonly getsMore: string;
  readonly getsLess: string;
  /** {count} and {amount}. */
  readonly countAndAmount: string;
  readonly differs: string;
  readonly nothingDiffers: string;
  readonly dropped: string;
  readonly droppedMeaning: string;
  readonly nobodyDropped: string;
  /** {scenario}, {application}, {applicant}, {before}, {grown}. */
  readonly droppedLine: string;
  readonly scenarioOutOfReach: string;
  readonly tooMany: string;
}

/** The changes that set, raise, lower or remove a figure. */
export type Figure = Extract<
  ChangeKind,
  | "cap"
  | "later-cap"
  | "area-minimum"
  | "area-maximum"
  | "area-projects"
  | "threshold"
  | "criterion-threshold"
  | "criterion-weight"
  | "priority"
  | "share"
  | "score"
  | "requested"
  | "assessed"
  | "smallest-viable"
  | "commitment-amount"
>;
