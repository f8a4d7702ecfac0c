import type { YearsTexts } from "./texts.ts";

export const en: YearsTexts = {
  loading: "Working out the years …",
  otherKind:
    "This scheme has no projects over several years to try here. Its figures are on the page Proposal.",
  bound: {
    title: "What the years are bound by",
    intro:
      "Commitments from earlier years, what the projects of this proposal count on, and the room left for others.",
    year: "Year",
    ceiling: "Ceiling",
    none: "none",
    committed: "Committed",
    granted: "This proposal",
    share: "Bound",
    room: "Room for others",
    reservation:
      "Figures of later years are forecasts, subject to the Storting's budget. They are no liabilities.",
    infeasible: "The rules cannot all hold, so there is no proposal to show the years of.",
  },
  commitments: {
    title: "Commitments from earlier years",
    none: "The round has no commitments.",
    id: "Project",
    area: "Area",
    sum: "Sum",
  },
  stress: {
    title: "What if the Storting grants less?",
    intro:
      "Commitments come first. The projects of this proposal compete for the rest under the same rules. It shows what the rules give, not who is to be cut.",
    percent: "Cut in each later year, per cent",
    percentHelp: "For example 10 or 12.5.",
    percentWrong: "Write a number from 0 to 100, such as 12.5.",
    submit: "Work it out",
    result: (year, before, after) => `${year}: ${before} becomes ${after}`,
    commitmentsAbove: (kroner) =>
      `The commitments alone are ${kroner} above. The projects of this proposal get nothing that year.`,
    nobody: "None of the projects gets less than it counts on.",
    atRisk: (count, lost) =>
      `${count} ${count === 1 ? "project gets" : "projects get"} less than they count on, ${lost} less in all:`,
    columns: { applicant: "Applicant", score: "Score", forecast: "Forecast", left: "Left" },
    known: (ceiling, count, unused) =>
      `If the year is kept within ${ceiling} from now on, nobody is at risk. Then ${count} ${count === 1 ? "application gets" : "applications get"} another amount this year, and what is left unused ${unused === undefined ? "stays as it is" : `changes by ${unused}`}.`,
    unknown: "No proposal can keep within so little.",
    noLater: "No applications go on into later years.",
    notProven: "There was no time to prove this answer.",
  },
};
