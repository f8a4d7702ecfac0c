import type { CostsTexts } from "./texts.ts";

export const en: CostsTexts = {
  title: "Assessed amounts",
  knownOn: "Assessed as of {date}. Basic amounts that became known later play no part.",
  rounding: "Each line is rounded down to whole kroner, and the lines add up to the amount.",
  nothing: "No application has costs that an amount can be worked out from.",
  provisional:
    "Some of it rests on a provisional basic amount, as the new one was not known. Assess again when it is.",
  cost: "Cost",
  arithmetic: "Arithmetic",
  kroner: "NOK",
  assessed: "Assessed amount",
  byHand: "The amount {assessed} was given by hand and stands. By the rules it would be {byRules}.",
  ownFinancing: "Own financing",
  lines: {
    support:
      "{participants} participants[ {age}] × {basicAmounts} G × {months}/12 × {basicAmount} (from {from}[, {provisional}])",
    "costs-less": "Costs {costs}; {ceiling} could be covered",
    costs: "Costs",
    posts: "{posts} posts, of which {postsAtMost} covered",
    share: "{share} is covered",
    "post-most": "At most {most} × {posts} × {months}/12 = {ceiling}",
    most: "At most {most} a year",
    "own-financing": "At least {own} of {costs} is own money; at most {room} is covered",
  },
  notCovered: {
    excluded: "Not covered by the scheme[ (costs {costs})]",
    "other-applications": "Not covered for this application[ (costs {costs})]",
  },
  age: { younger: "under {limit}", older: "from {limit} years" },
  provisionalMark: "provisional",
  years: "All applications with costs",
  differences: "Changed since the last assessment",
  noDifferences: "No amount has changed since the last assessment.",
  changed: "Changed amounts: {count}. Change together: {amount}.",
  before: "Before",
  after: "After",
  change: "Change",
};
