import { kindConflictKinds, kindReasonKinds, kindRepairKinds, portfolioKinds } from "./kind-codes.ts";
import type { ReasonKind } from "./reason-kind.ts";

export type { FigureKind } from "./reason-kind.ts";

/**
 * Every reason the engine gives: its code, the rule it comes from and its figures with their units. The
 * catalogues in `src/texts` have one sentence a code and language; the table here is what keeps them alike.
 */

export const reasonKinds = {
  // R1: dismissed on formal grounds.
  late: { rule: "R1", figures: { submitted: "time", deadline: "date" } },
  unsigned: { rule: "R1", figures: {} },
  "kind-not-admitted": { rule: "R1", figures: { kind: "applicantKind", area: "area" } },
  // R2: declined on the conditions.
  "too-few-participants": { rule: "R2", figures: { participants: "count", required: "count" } },
  "no-own-contribution": { rule: "R2", figures: {} },
  "too-many-years": { rule: "R2", figures: { years: "count", most: "count" } },
  "criterion-below-threshold": {
    rule: "R2",
    figures: { criterion: "text", score: "points", threshold: "points" },
  },
  "total-below-threshold": { rule: "R2", figures: { total: "points", threshold: "points" } },
  // R3: the eligible amount.
  "nothing-eligible": { rule: "R3", figures: { year: "year" } },
  "cut-to-assessed": { rule: "R3", figures: { requested: "kroner", assessed: "kroner" } },
  "cut-to-largest": { rule: "R3", figures: { requested: "kroner", largest: "kroner" } },
  "rounded-to-step": { rule: "R3", figures: { step: "kroner", eligible: "kroner" } },
  // R4: the grant.
  "least-above-eligible": { rule: "R4", figures: { least: "kroner", eligible: "kroner" } },
  "granted-in-full": { rule: "R4", figures: { amount: "kroner" } },
  "granted-in-part": { rule: "R4", figures: { amount: "kroner", eligible: "kroner", cut: "kroner" } },
  // R5: later years.
  "later-years-reserved": { rule: "R5", figures: { amount: "kroner" } },
  // R17: for the first years only. What stood in the way of one more is a reason of R6.
  "granted-for-years": { rule: "R17", figures: { years: "count", most: "count" } },
  "years-add-nothing": { rule: "R17", figures: { score: "points" } },
  "decided-years": { rule: "R17", figures: { years: "count" } },
  // What stood in the way of a grant, or of a larger one. `needed` is the least amount more that was asked about,
  // `left` what the ceiling had left for it, `missing` the difference.
  "cap-reached": { rule: "R6", figures: { needed: "kroner", left: "kroner", missing: "kroner" } },
  "later-ceiling-reached": {
    rule: "R6",
    figures: { year: "year", needed: "kroner", left: "kroner", missing: "kroner" },
  },
  "area-maximum-reached": {
    rule: "R7",
    figures: { area: "area", needed: "kroner", left: "kroner", missing: "kroner" },
  },
  "area-projects-reached": { rule: "R7", figures: { area: "area", most: "count" } },
  "set-aside-for-minimums": { rule: "R8", figures: { setAside: "kroner", missing: "kroner" } },
  "share-would-break": { rule: "R9", figures: { share: "text", atLeast: "share", missing: "kroner" } },
  "applicant-grants-reached": { rule: "R15", figures: { applicant: "text", most: "count" } },
  "applicant-amount-reached": {
    rule: "R15",
    figures: { applicant: "text", needed: "kroner", left: "kroner", missing: "kroner" },
  },
  "ranked-below-ungranted": { rule: "R10", figures: { application: "application", score: "points" } },
  "lower-rank-granted": { rule: "R10", figures: { application: "application", score: "points" } },
  // Against the one that got a grant with a lower score (R10, report).
  "takes-less-money": { rule: "R3", figures: { eligible: "kroner", other: "kroner" } },
  // A place that a number keeps for those that match (R16).
  "number-would-break": { rule: "R16", figures: { number: "text", atLeast: "count" } },
  "more-points-a-krone": {
    rule: "R12",
    figures: { application: "application", points: "points", amount: "kroner" },
  },
  "adds-no-value": { rule: "R12", figures: { score: "points" } },
  "value-would-fall": { rule: "R12", figures: {} },
  "not-proven-best": { rule: "R12", figures: {} },
  // R13: what stood in the way of more after reprioritisation.
  "area-receives-nothing": { rule: "R13", figures: { area: "area" } },
  "area-limit-reached": {
    rule: "R13",
    figures: { area: "area", needed: "kroner", left: "kroner", missing: "kroner" },
  },
  "released-money-used": { rule: "R13", figures: { needed: "kroner", left: "kroner", missing: "kroner" } },
  // R11: what an officer has decided.
  "decided-grant": { rule: "R11", figures: { amount: "kroner", reason: "text" } },
  "decided-candidate": { rule: "R11", figures: { reason: "text" } },
  "decided-decline": { rule: "R11", figures: { reason: "text" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;

/** What a contradiction names (R14): one policy rule with its figures. */
export const conflictKinds = {
  "cap-too-low": { rule: "R6", figures: { cap: "kroner", committed: "kroner" } },
  "later-ceiling-too-low": { rule: "R6", figures: { year: "year", ceiling: "kroner", committed: "kroner" } },
  "area-maximum-too-low": { rule: "R7", figures: { area: "area", maximum: "kroner", committed: "kroner" } },
  "area-projects-too-few": { rule: "R7", figures: { area: "area", most: "count" } },
  "minimum-set-aside": { rule: "R8", figures: { area: "area", minimum: "kroner" } },
  "share-demanded": { rule: "R9", figures: { share: "text", atLeast: "share" } },
  "applicant-grants-too-few": { rule: "R15", figures: { most: "count" } },
  "applicant-amount-too-low": { rule: "R15", figures: { most: "kroner" } },
  "number-demanded": { rule: "R16", figures: { number: "text", atLeast: "count" } },
  "decision-amount": { rule: "R11", figures: { application: "application", amount: "kroner" } },
  "decision-grant": { rule: "R11", figures: { application: "application" } },
  "decision-on-dismissed": { rule: "R11", figures: { application: "application" } },
  "decision-above-eligible": {
    rule: "R11",
    figures: { application: "application", amount: "kroner", eligible: "kroner" },
  },
  "decision-years-beyond": {
    rule: "R17",
    figures: { application: "application", years: "count", most: "count" },
  },
  "decision-least-above-eligible": {
    rule: "R11",
    figures: { application: "application", least: "kroner", eligible: "kroner" },
  },
} as const satisfies Readonly<Record<string, ReasonKind>>;

export type ConflictCode = keyof typeof conflictKinds;

/** A change of one rule, alone, after which the rest can hold (R14). */
export const repairKinds = {
  "raise-cap": { rule: "R6", figures: { amount: "kroner" } },
  "raise-later-ceiling": { rule: "R6", figures: { year: "year", amount: "kroner" } },
  "raise-area-maximum": { rule: "R7", figures: { area: "area", amount: "kroner" } },
  "raise-area-projects": { rule: "R7", figures: { area: "area", count: "count" } },
  "lower-minimum": { rule: "R8", figures: { area: "area", amount: "kroner" } },
  "drop-share": { rule: "R9", figures: { share: "text" } },
  "raise-applicant-grants": { rule: "R15", figures: { count: "count" } },
  "raise-applicant-amount": { rule: "R15", figures: { amount: "kroner" } },
  "lower-number": { rule: "R16", figures: { number: "text", count: "count" } },
  "change-decision": { rule: "R11", figures: { application: "application" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;

/** What a floating-point engine says of a round beside the proven answer; `question` is "unused" or "value". */
export const opinionKinds = {
  "engine-agrees": { rule: "R12", figures: { engine: "text", question: "question" } },
  "engine-is-wrong": {
    rule: "R12",
    figures: { engine: "text", question: "question", theirs: "points", ours: "points" },
  },
  "engine-found-less": {
    rule: "R12",
    figures: { engine: "text", question: "question", theirs: "points", ours: "points" },
  },
  "engine-is-better": {
    rule: "R12",
    figures: { engine: "text", question: "question", theirs: "points", ours: "points" },
  },
  "engine-breaks-rules": { rule: "R12", figures: { engine: "text", question: "question" } },
  "engine-claims-infeasible": { rule: "R12", figures: { engine: "text", question: "question" } },
  "engine-gave-up": { rule: "R12", figures: { engine: "text", question: "question", why: "text" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;

export const messageKinds = {
  ...reasonKinds,
  ...conflictKinds,
  ...repairKinds,
  ...opinionKinds,
  ...kindReasonKinds,
  ...kindConflictKinds,
  ...kindRepairKinds,
  ...portfolioKinds,
} as const;

export type MessageCode = keyof typeof messageKinds;

/** The value of a figure: kroner, counts and years are numbers, the rest text (points and shares as exact decimals). */
type FigureValue<Kind> = Kind extends "kroner" | "count" | "year" ? number : string;

type FiguresOf<Code extends MessageCode> = {
  readonly [Name in keyof (typeof messageKinds)[Code]["figures"]]: FigureValue<
    (typeof messageKinds)[Code]["figures"][Name]
  >;
};

/** A reason, a conflict or a repair as data, before it is put in words. */
export interface Message<Code extends MessageCode = MessageCode> {
  readonly code: Code;
  readonly rule: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** A message of `code`; the figures and their types are those of its row in the tables above. */
export function message<Code extends MessageCode>(code: Code, figures: FiguresOf<Code>): Message<Code> {
  return { code, rule: messageKinds[code].rule, figures };
}
