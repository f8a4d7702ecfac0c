import type { RoundsTexts } from "./texts.ts";

export const en: RoundsTexts = {
  title: "Rounds",
  newRound: "New round",
  none: "There are no rounds yet. Make one from a scheme.",
  loading: "Fetching the rounds …",
  columns: {
    round: "Round",
    year: "Year",
    kind: "Kind",
    cap: "Cap",
    deadline: "Deadline",
    applications: "Applications",
    status: "Status",
    changed: "Last changed",
  },
  stages: { open: "being worked on", proposed: "proposal ready", decided: "decided" },
  noDeadline: "none",
  making: {
    title: "New round",
    notPlanner: "Only a planner may make rounds.",
    loading: "Fetching the schemes …",
    scheme: "Which scheme is the round of?",
    schemeMissing: "Choose a scheme.",
    cap: "cap",
    basis: { source: "from the circular", "looked-up": "found in public sources", assumed: "assumed" },
    id: "Short name",
    idHelp: "Stands in the address of the round, such as tuki-2026. Letters, digits and hyphens.",
    idWrong:
      "Write a short name of letters, digits and hyphens that begins and ends with a letter or a digit.",
    idTaken: "There is a round with this short name. Choose another.",
    madeUp: "Fill the round with made-up applications",
    madeUpHelp: "For those who want to try things out. Applicants and amounts are invented.",
    submit: "Make the round",
  },
};
