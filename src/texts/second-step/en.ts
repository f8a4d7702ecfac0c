import type { SecondStepTexts } from "./texts.ts";

export const en: SecondStepTexts = {
  title: "After the decision: what stands, and who is next",
  happened: "This has happened",
  withdrawn: "Application {application} is withdrawn. {amount} falls away.[ Date: {date}.][ {reason}]",
  notAccepted:
    "Application {application} did not accept its grant in time. {amount} falls away.[ Date: {date}.][ {reason}]",
  setAsideEvent:
    "The award to application {application} is set aside. {amount} falls away.[ Date: {date}.][ {reason}]",
  returned: "Application {application} pays back {amount}.[ Date: {date}.][ {reason}]",
  capRaised: "The cap is raised by {amount}.[ Date: {date}.][ {reason}]",
  capLowered: "The cap is lowered by {amount}.[ Date: {date}.][ {reason}]",
  released: "Money is no longer set aside for the minimum of area {area}.[ Date: {date}.][ {reason}]",
  nothingHappened: "No events are given.",

  money: "Money",
  cap: "Cap",
  capBefore: "Cap in the decision",
  committed: "Commitments",
  keptSum: "Grants that stand",
  setAside: "Set aside for minimums of areas",
  free: "Can be shared out now",
  missing: "Missing",
  newSum: "To new ones",
  moreSum: "More to those that were reduced",
  cutSum: "Cut from grants",
  left: "Not shared out, beside what is set aside",

  nobodyLoses:
    "No grant that stands is made smaller. The rest is shared out by the same rules as in the decision.",
  freeStays: "What is free, {amount}, is not shared out again. No other grant is changed.",
  ruleBroken: "What is left no longer keeps all the rules:",
  cutMeaning:
    "The cap is too small for what was decided. As few kroner as possible are cut, {amount}, then in as few projects as possible, {projects}, and then so that the value of what is left is the greatest. Nobody new comes in.",
  releaseHint:
    "{amount} of what is missing could come from money that is set aside for minimums of areas, with the event release.",
  notProven:
    "The time ran out before it was proven that nothing else is better. The rules hold. Give it more time with --time-limit.",
  unsettled: "The choice among equals is not fully settled.",

  changed: "Who gets another amount",
  nothingChanged: "Nobody gets another amount.",
  othersKept: "{kept} grants stand as decided.",
  why: {
    withdrawn: "withdrawn",
    "not-accepted": "not accepted",
    "set-aside": "set aside",
    returned: "pays back",
    more: "gets more",
    cut: "cut",
    new: "new",
  },
  whyHeading: "Why",
  before: "Decided",
  after: "Now",

  reserve: "Reserve list",
  reserveMeaning:
    "Applications without a grant in the decision, the highest score first. “Now” is what they get of the money shared out here. “Missing” is what the cap is short of once all is shared out, for the least and for the whole grant. Who comes in when there is more money is decided by the rules, not by the place on the list alone.",
  noReserve: "No application without a grant can get one.",
  number: "No.",
  least: "Least",
  most: "Whole",
  now: "Now",
  missingLeast: "Missing, least",
  missingMost: "Missing, whole",

  years: "Later years",
  decide: "How it is decided",
  howToDecide:
    "Write the round in which this is decided, and solve it as any other: fordel second-step ROUND.json PROPOSAL.json --events EVENTS.json --out FILE, and then fordel solve FILE",
  proposalBroken:
    "The proposal is no valid proposal for this round. Use the proposal that was decided. {lines}",
  stepBroken:
    "Step {number} is no valid step after this decision. Use the steps that were adopted, in the order in which they were. {lines}",
  stepInfeasible: "Step {number} says that nothing is possible, so it is not adopted. Leave it out.",
  proposalInfeasible: "The proposal shares nothing out, so nothing is decided. Use a proposal with grants.",

  reasons: {
    kept: "Stands as decided.",
    returned: "Stands as decided, less what is paid back.",
    more: "Raised after money became free.",
    new: "Granted after money became free.",
    cut: "Cut because the cap was lowered.",
    withdrawn: "The application was withdrawn after the decision.",
    "not-accepted": "The grant was not accepted in time.",
    "set-aside": "The award was set aside after the decision.",
    reserve: "Is on the reserve list. There is no money for more.",
  },
};
