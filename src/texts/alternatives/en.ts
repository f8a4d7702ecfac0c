import type { AlternativesTexts } from "./texts.ts";

export const en: AlternativesTexts = {
  title: "Alternatives",
  meaning:
    "Alternative 1 is the proposal. Each of the others is the best of those that differ enough from all before it: at least {differing} of the applications get a grant in one and none in the other.",
  sameUnused: "All leave the same area money unused: {unused}.",
  decided: "What has been decided holds in all of them.",
  withinLoss: "Only alternatives that lose at most {loss} of the value beside the proposal are listed.",
  proposalNotProven:
    "The proposal is not proven to be the best. So an alternative may turn out to be better than the proposal.",

  number: "No.",
  value: "Value",
  loss: "Loss",
  lossInPerCent: "Loss in %",
  differs: "In/out",
  status: "Status",
  statuses: { proven: "proven", "not-proven": "not proven" },
  unsettled: "The choice among equals is not fully settled in alternative {list}.",
  notProven:
    "The time ran out before alternative {list} was proven to be the best in its turn. The rules hold, but there may be a better one. Give it more time with --time-limit.",

  alternative: "Alternative {number}",
  costs: "Loss of value beside the proposal: {loss} points ({percent}).",
  costsNothing: "The value is as great as in the proposal.",
  byArea: "The areas get more or less than in the proposal: {list}.",
  sameInEveryArea: "Every area gets as much as in the proposal.",

  ended: {
    count: "There may be more. Ask for more with --count.",
    "none-left": "There are no more that differ enough from these. That is proven.",
    loss: "All others that differ enough from these lose more. That is proven.",
    time: "The time ran out. Whether there are more is not known. Give it more time with --time-limit.",
  },
  howToAdopt:
    "Choose an alternative, here number 2, and get a round in which it is decided: fordel alternatives ROUND.json --adopt 2 --out FILE",

  searching: "Looking for alternatives: {found} found",
  noSuchAlternative:
    "There is no alternative {number}. The last is alternative {count}. Choose one that is there.",
  decisionReason: "Alternative {number} is chosen in place of the proposal. Loss of value: {loss} points.",
};
