import type { ReprioritisationTexts } from "./texts.ts";

export const en: ReprioritisationTexts = {
  loading: "Fetching the round …",
  notScored:
    "Reprioritisation is for rounds with scores and areas. In this round the amounts follow from rates, a formula or the budget. Money moves between schemes in the portfolio.",
  working: "Working out what each way of moving the money gives …",
  stopped: "The work was stopped.",
  again: "Work it out again",
  infeasible: {
    title: "Nothing can be moved yet",
    text: "The rules of the round cannot all be kept, so there is no proposal to move money in:",
  },
  nothing: {
    title: "No area has unused money",
    text: "Everything that is set aside for the areas is used, so there is nothing to reprioritise. A higher minimum, or applications that fall away, may change that.",
    toDesk: "To the desk",
  },
  clause: {
    title: "The clause that permits it",
    none: "The scheme gives no clause that permits reprioritisation. Find it in the circular or the budget proposition before money is moved.",
  },
  unused: {
    title: "Unused area money",
    sum: (kroner) => `${kroner} is set aside for areas that have too few applications to use it.`,
    amount: "unused",
    fateOf: (area) => `Unused money of area ${area}`,
    fates: { release: "Release", readvertise: "Advertise again", hold: "Hold" },
    changed: "The choices are yours, and count here only until you take them in.",
    backToRound: "Back to what the round says",
  },
  why: {
    noApplications: "Nobody has applied.",
    askedTooLittle: (asked, minimum) => `${asked} is applied for. At least ${minimum} is set aside.`,
    allInFull: (count) =>
      count === 1
        ? "The one application that can get a grant has all that it can get."
        : `The ${count} applications that can get a grant have all that they can get.`,
    nobody: "None of the applications can get a grant.",
    belowThreshold: (count) => `${count} below the threshold.`,
    conditionsNotMet: (count) => `${count} do not meet the conditions.`,
    dismissed: (count) => `${count} dismissed.`,
    heldBack: (count) =>
      count === 1
        ? "1 application could have more, but another rule or limit stands in the way."
        : `${count} applications could have more, but other rules or limits stand in the way.`,
  },
  policies: {
    title: "Ways of moving the money",
    help: (released) => `${released} is released. No grant becomes smaller, whatever you choose.`,
    nothingReleased:
      "Nothing is released, so nothing moves. Release the money of at least one area to see what it would give.",
    names: {
      "best-use": "Where it does most good",
      proportional: "In proportion to the minimums of the areas",
      "in-order": "To the areas in turn",
    },
    own: "the scheme's own",
    used: "Used",
    rest: "Left over",
    comeIn: "New",
    getMore: "Get more",
    value: "Value",
    proven: "Best, proven",
    notProven: "Best found",
    applications: (count) => (count === 1 ? "1 application" : `${count} applications`),
    gain: (applicant, before, after) => `${applicant}: ${before} → ${after}`,
    nobody: "No application gets more.",
    notAsked: (policy) => `“${policy}” is left out: the scheme gives no order.`,
  },
  ledger: {
    title: (policy) => `Before and after: ${policy.toLowerCase()}`,
    columns: {
      area: "Area",
      before: "Grants before",
      released: "Gives",
      received: "Receives",
      after: "Grants after",
      projects: "Projects",
    },
    sum: "Sum",
    projects: (before, after) => (before === after ? String(after) : `${before} → ${after}`),
  },
  flow: {
    title: "Where the money goes",
    description: (streams) => `Streams of money: ${streams}.`,
    stream: (from, to, kroner) => `${kroner} from ${from} to ${to}`,
    table: "The streams as a table",
    columns: { from: "From", to: "To", amount: "Amount" },
    area: (id) => `Area ${id}`,
    places: {
      released: "Released money",
      readvertised: "Advertised again",
      held: "Held",
      rest: "Left over",
    },
  },
  alone: {
    title: "What the money would give in each area alone",
    help: "The same kroner is offered to each area in turn, so the lines do not add up.",
    columns: { area: "Area", used: "Used", rest: "Left over", gains: "Applications that get more" },
  },
  takeIn: {
    title: "Take it in",
    help: "Save the choices as a scenario, so that they can be compared with the round and opened at the desk. Or make a proposal in which the money is moved, ready to be adopted.",
    notPlanner: "Only a planner can take this in.",
    name: "Name of the scenario",
    nameMissing: "Write a name, so that the scenario can be recognised.",
    firstName: (policy) => `Reprioritisation: ${policy.toLowerCase()}`,
    save: "Save as a scenario",
    propose: "Make a proposal with reprioritisation",
    proposing: "Making the proposal …",
    ownFates:
      "A proposal is made of the round as it is. You have chosen otherwise than the round says of unused money, so save it as a scenario first.",
    saved: (name) => `“${name}” is saved among the scenarios.`,
    openSaved: "Open at the desk",
    compareSaved: "Compare with the round",
    proposed: "The proposal is made and lies under Decision.",
    openProposals: "To the proposals",
    underWay: "It takes longer than usual. The proposal comes under Decision when it is done.",
  },
};
