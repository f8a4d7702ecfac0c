import type { StressTexts } from "./texts.ts";

export const en: StressTexts = {
  title: "Later years",
  years: "What the years are bound by",
  ceiling: "Ceiling",
  committed: "Committed",
  granted: "The proposal's projects",
  bound: "Bound",
  room: "Room for newcomers",
  stress: "Less money in {year}: {after} in place of {before}",
  commitmentsAbove: "The commitments alone are {amount} above what is left.",
  nobody: "No continuing project loses anything.",
  atRisk:
    "{count} of the continuing projects lose {amount} together if they compete for what is left by the same rules.",
  forecast: "Forecast",
  left: "Left",
  known:
    "With {year} kept within {ceiling} from now on, nobody is at risk. It changes the value of the proposal by {value} and unused money by {unused}, and {changed} applications get something else this year.",
  knownNever: "No proposal this year can keep {year} within {after}.",
  notProven: "It is not proven that the choice is the best.",
  badCut: "“{cut}” is no cut. Write a year and how much less, for example 2026:10% or 2026:500000.",
};
