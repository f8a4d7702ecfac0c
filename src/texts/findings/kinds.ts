import type { FigureKind } from "../../reasons/codes.ts";

/**
 * Everything that `fordel verify` can find wrong with a proposal: its code and its figures with their units. The
 * catalogues beside this file have one sentence a code and language. The place in the document and the rule stand
 * in the finding itself.
 */
export const findingKinds = {
  // The form of the document.
  form: { fault: "text" },
  "other-round": { stated: "text", expected: "text" },
  "other-definition": { stated: "text", expected: "text" },
  "content-altered": { stated: "text", expected: "text" },
  "kroner-differ": { stated: "kroner", expected: "kroner" },
  "counts-differ": { stated: "count", expected: "count" },
  "decimals-differ": { stated: "points", expected: "points" },
  "texts-differ": { stated: "text", expected: "text" },
  "list-differs": { stated: "text", expected: "text" },
  "field-missing": { field: "text" },
  "field-unexpected": { field: "text" },
  // R1–R5 and R11: the awards.
  "award-missing": { application: "application" },
  "award-unknown": { application: "application" },
  "award-twice": { application: "application" },
  "awards-unordered": { application: "application", before: "application" },
  "outcome-differs": { application: "application", stated: "text", expected: "text" },
  "money-without-eligibility": { application: "application", amount: "kroner" },
  "amount-of-nothing": { year: "year" },
  "amount-above-eligible": { application: "application", amount: "kroner", eligible: "kroner" },
  "years-outside": { application: "application", years: "count", least: "count", most: "count" },
  "amount-below-least": { application: "application", amount: "kroner", least: "kroner" },
  "amount-off-step": { application: "application", amount: "kroner", step: "kroner" },
  "amount-not-decided": { application: "application", amount: "kroner", decided: "kroner" },
  "decided-grant-missing": { application: "application" },
  "decision-cannot-hold": { application: "application" },
  "later-amount-differs": { year: "year", stated: "kroner", expected: "kroner" },
  // R6–R10.
  "ceiling-exceeded": { year: "year", ceiling: "kroner", used: "kroner" },
  "maximum-exceeded": { area: "area", maximum: "kroner", used: "kroner" },
  "projects-exceeded": { area: "area", most: "count", projects: "count" },
  "minimums-not-set-aside": { cap: "kroner", used: "kroner", unused: "kroner" },
  "share-not-met": { share: "text", atLeast: "share", matching: "kroner", granted: "kroner" },
  "applicant-grants-exceeded": { application: "application", most: "count", grants: "count" },
  "applicant-amount-exceeded": { application: "application", most: "kroner", amount: "kroner" },
  "number-not-met": { number: "text", atLeast: "count", grants: "count" },
  "rank-broken": { application: "application", lower: "application" },
  // Reasons.
  "reason-missing": { application: "application" },
  "reason-unknown": { code: "text" },
  "reason-rule-differs": { code: "text", stated: "text", expected: "text" },
  "reason-figures-differ": { code: "text", stated: "text", expected: "text" },
  "reason-text-differs": { code: "text", language: "text" },
  "reason-untrue": { code: "text", figure: "text", stated: "text", expected: "text" },
  "reasons-differ": { application: "application", stated: "text", expected: "text" },
  // R12 and R14: the claim.
  "bound-not-value": { bound: "points", value: "points" },
  "bound-below-value": { bound: "points", value: "points" },
  "unused-bound-not-unused": { bound: "kroner", unused: "kroner" },
  "unused-bound-above-unused": { bound: "kroner", unused: "kroner" },
  "conflict-untrue": { code: "text" },
  // The proof.
  "proof-missing": {},
  "proof-not-asked-for": {},
  "proof-unknown-row": { row: "count", rows: "count" },
  "proof-row-twice": { row: "count" },
  "proof-not-twofold": { column: "count", name: "text" },
  "proof-too-many-choices": { most: "count" },
  "proof-column-twice": { column: "count" },
  "proof-wrong-sign": { row: "count", name: "text" },
  "proof-unknown-column": { column: "count", columns: "count" },
  "proof-objective-not-allowed": {},
  "proof-number-too-large": { most: "count" },
  "proof-not-closed": { column: "count", name: "text", least: "text" },
  "proof-counterexample": {},
  "proof-rows-not-sums": { lower: "text", upper: "text" },
  "proof-steps-left": { left: "count" },
  // Kinds by arithmetic (docs/kinds.md).
  "round-is-infeasible": { code: "text" },
  "shared-sum-differs": { year: "year", stated: "kroner", expected: "kroner" },
  "amount-off-quota": { application: "application", amount: "kroner", least: "kroner", most: "kroner" },
  "remainder-passed-over": { application: "application", other: "application" },
  "factor-untrue": { frame: "kroner" },
  "arithmetic-differs": { application: "application", line: "count" },
  // A portfolio (docs/portfolio.md).
  "transfer-without-rule": { from: "text", to: "text", rule: "text" },
  "transfer-above-rule": { rule: "text", most: "kroner", amount: "kroner" },
  "sent-above-free": { scheme: "text", free: "kroner", sent: "kroner" },
  "releases-and-receives": { scheme: "text" },
  "share-of-released-exceeded": { scheme: "text", most: "kroner", received: "kroner" },
  // A second step (docs/second-step.md).
  "event-misfit": { event: "count" },
  "step-differs": { stated: "text", expected: "text" },
  "came-in": { application: "application", amount: "kroner" },
  "grant-changed": { application: "application", before: "kroner", after: "kroner" },
  "fell-away-before": { application: "application" },
  // R13.
  "answer-missing": {},
  "answer-not-asked-for": {},
  "optimal-from-feasible": {},
  "grant-reduced": { application: "application", before: "kroner", after: "kroner" },
  "receives-nothing": { area: "area", received: "kroner" },
  "limit-exceeded": { area: "area", limit: "kroner", received: "kroner" },
  "proportion-exceeded": { area: "area", most: "kroner", received: "kroner" },
  "more-received-than-released": { released: "kroner", received: "kroner" },
  "transfer-from-other": { area: "area" },
  "transfer-to-other": { area: "area" },
  "transfer-of-nothing": {},
  "transfers-from-exceed": { area: "area", released: "kroner", sent: "kroner" },
  "transfers-to-differ": { area: "area", received: "kroner", sent: "kroner" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FigureKind>>>>;

export type FindingCode = keyof typeof findingKinds;

type FigureValue<Kind> = Kind extends "kroner" | "count" | "year" ? number : string;

export type FindingFigures<Code extends FindingCode> = {
  readonly [Name in keyof (typeof findingKinds)[Code]]: FigureValue<(typeof findingKinds)[Code][Name]>;
};

/**
 * One thing that is wrong with a proposal: where in the document ("awards[3].amounts.2025"), which rule (R1–R14) or
 * "form" where it is the document's own form, and what, as data.
 */
export interface Finding {
  readonly place: string;
  readonly rule: string;
  readonly code: FindingCode;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** A finding; the figures and their types are those of its row in the table above. */
export function finding<Code extends FindingCode>(
  place: string,
  rule: string,
  code: Code,
  figures: FindingFigures<Code>,
): Finding {
  return { place, rule, code, figures };
}

export type FindingCatalogue = Readonly<Record<FindingCode, string>>;
