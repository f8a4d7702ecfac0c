import type { ScenariosTexts } from "./texts.ts";

export const en: ScenariosTexts = {
  loading: "Fetching the scenarios …",
  notScored:
    "Scenarios are for rounds with scores. In this round the amounts follow from rates, a formula or the budget, and there is nothing to weigh.",
  kept: {
    title: "Scenarios that are kept",
    help: (most) =>
      `A scenario is changes on the round. The round itself stays as it is. Choose one to ${most} to stand beside the round as it is now.`,
    none: "No scenarios are kept with this round yet. Try something at the desk, and save it there.",
    toDesk: "To the desk",
    choose: (name) => `Choose ${name} for the comparison`,
    changedBy: (who, when) => `Last changed by ${who} ${when}`,
    fits: "Fits the round",
    doesNotFit: "Does not fit any more",
    whyNot: "The round has changed since the scenario was made:",
    openAtDesk: "Open at the desk",
    openAtDeskNamed: (name) => `Open ${name} at the desk`,
    edit: "Name and note",
    editNamed: (name) => `Change name and note of ${name}`,
    remove: "Delete",
    removeNamed: (name) => `Delete ${name}`,
    compare: (count) => (count === 0 ? "Compare" : `Compare ${count} with the round`),
    chooseFirst: "Choose at least one scenario first.",
    most: "You have chosen as many as can stand side by side. Take one away to choose another.",
  },
  editing: {
    name: "Name",
    nameMissing: "Write a name, so that the scenario can be recognised.",
    note: "Note",
    save: "Save",
    cancel: "Cancel",
    saved: (name) => `${name} is saved.`,
    changed: (who) =>
      `${who} changed the scenario while you wrote. What stands there now is above. What you wrote is still here. Say that you have seen it, and save if what you wrote is to count.`,
    takeIn: "I have seen it",
  },
  removal: {
    question: (name) => `Delete ${name}?`,
    help: "The changes in the scenario are lost. The round and the proposals are not touched.",
    yes: "Yes, delete",
    no: "Leave it",
    done: (name) => `${name} is deleted.`,
    changed: "Somebody else changed the scenario meanwhile. See what stands there now before you delete it.",
    seen: "I have seen it",
  },
  comparison: {
    title: "Side by side",
    working: (count) => `Working out ${count} proposals and proving each of them …`,
    stopped: "The work was stopped.",
    again: "Work it out again",
    missing: (count) =>
      count === 1
        ? "One scenario of the link is not there any more. The rest are compared."
        : `${count} scenarios of the link are not there any more. The rest are compared.`,
    unfit: (names) => `Left out, as it does not fit the round any more: ${names}.`,
    copy: "Copy a link to the comparison",
    close: "Close the comparison",
    show: "Show",
    what: "What is compared",
    asItIs: "The round as it is",
    changes: "Changes",
    status: "How good it is",
    statuses: { optimal: "Best, proven", feasible: "Best found", infeasible: "Not possible" },
    statusHelp: {
      optimal: "It is proven that no other proposal is better.",
      feasible: "Time ran out before it was proven that no other is better. The rules are kept.",
      infeasible: "The rules cannot all be kept:",
    },
    groups: {
      figures: "Figures",
      people: "Applications, against the round as it is",
      areas: "Grants by area",
      years: "Years",
      applications: "Applications that get something else",
    },
    rows: {
      cap: "Cap",
      committed: "Commitments",
      granted: "Grants",
      unused: "Unused area money",
      left: "Not shared out",
      value: "Value",
      projects: "Projects",
    },
    nobody: "nobody",
    count: (count, kroner) => `${count} (${kroner})`,
    projects: (count) => (count === 1 ? "1 project" : `${count} projects`),
    unusedIs: (kroner) => `${kroner} unused`,
    ofCeiling: (kroner) => `of ${kroner}`,
    year: (year, reserved) => (reserved ? `${year}, forecast` : String(year)),
    reservation:
      "Amounts of later years are forecasts, with a reservation for the Storting's budget. They are no commitments.",
    score: (points) => `${points} points`,
    why: "Why",
    alike: (count) =>
      count === 1 ? "1 application gets the same in all" : `${count} applications get the same in all`,
    nothingDiffers: "All applications get the same in all scenarios.",
    dropped: "Out although the cap grew",
    droppedHelp:
      "Applications that have a grant in the round as it is, and none in a scenario whose cap is greater. It can happen when a larger application then finds room.",
    droppedNobody: "Nobody falls out in a scenario whose cap is greater.",
    droppedLine: (scenario, applicant, before, grown) =>
      `${scenario}: ${applicant} had ${before}. The cap is ${grown} greater.`,
    hash: (content) => `The fingerprint of the comparison: ${content}`,
  },
};
