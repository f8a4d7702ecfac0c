import type { PricesTexts } from "./texts.ts";

export const en: PricesTexts = {
  title: "Prices",
  proposalNotProven:
    "The proposal is not proven to be the best. So the figures below are bounds, and some of them are not known.",
  movedBy: "Limits of money are moved by {by}.",
  changes:
    "The figures are what changes beside the proposal. Less unused money goes before greater value, so the value may fall though a limit is removed.",

  replacements: "Without an application that gets a grant",
  replacementsMeaning: "The best proposal if the application were not there.",
  decisions: "Without what has been decided",
  decisionsMeaning: "The best proposal if the directorate had decided nothing about the application.",
  limits: "Without a limit",
  limitsMeaning: "The best proposal if the limit were not there, or were moved by one step.",
  prioritiesMeaning:
    "For a priority both values, before and after, are counted without the points that it gives.",
  rises: "What was missing",
  risesMeaning:
    "The least rise in the cap, or in the application's own score, that gives it a grant in the best proposal. Scores rise in steps of {step}. A cap that is higher still may give grants to others instead.",
  nobody: "None.",

  decision: "Decided",
  decided: { grant: "grant", decline: "decline" },
  limit: {
    cap: "The cap",
    ceiling: "The ceiling for {year}",
    minimum: "Minimum, area {area}",
    maximum: "Maximum, area {area}",
    projects: "Number of projects, area {area}",
    share: "Share {share}",
    "applicant-grants": "Grants to one applicant",
    "applicant-amount": "Kroner to one applicant",
    number: "Number {number}",
    smallest: "Least grant",
    "smallest-share": "Least share of the eligible amount",
    largest: "Largest grant",
    threshold: "Threshold for the total score",
    "criterion-threshold": "Threshold, {criterion}",
    "strict-ranking": "Strict ranking",
    priority: "Priority {priority}",
  },
  limitHeading: "Limit",
  now: "Now",
  changeInValue: "Value",
  changeInUnused: "Unused",
  movedTo: "moved to {to}",
  without: "removed",
  capMustRise: "The cap must rise by",
  scoreMustRise: "The score must rise by",

  comesIn: "In: {list}.",
  fallsOut: "Out: {list}.",
  getsMore: "More: {list}.",
  getsLess: "Less: {list}.",
  nobodyElse: "Nobody else gets anything else.",
  andMore: "and {more} more",
  cannotBe: "not possible",
  because: "Then these rules cannot all hold: {reasons}",
  notKnown: "not known",
  notProven: "not proven",
  atLeast: "at least {amount}",
  atMost: "at most {amount}",
  between: "{atLeast} to {atMost}",
  never: "no help",
  capNever: "No rise in the cap is enough. {reason}",
  scoreNever: "Not even a score of {greatest} is enough. {reason}",
  unfinished:
    "The time ran out before everything was worked out. What is not known is not guessed. Give it more time with --time-limit.",

  asking: "Working out prices: {answered} of {questions}",
  unknownApplications:
    "These applications are not in the round: {applications}. Check that the numbers are right.",
};
