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
    "Continuing projects that lose something if they compete for what is left by the same rules: {count}. Together they lose {amount}.",
  forecast: "Forecast",
  left: "Left",
  known:
    "With {year} kept within {ceiling} from now on, nobody is at risk. It changes the value of the proposal by {value} and unused money by {unused}, and the number of applications that get something else this year is {changed}.",
  knownNever: "No proposal this year can keep {year} within {after}.",
  notProven: "It is not proven that the choice is the best.",
  badCut:
    "“{cut}” is no cut of a later year. Write a year after {year}, and how much less: kroner, or at most 100% with a point before decimals. For example {next}:12.5% or {next}:500000.",
  nothingToCut: "Nothing is bound in {year}, and the year has no ceiling. There is nothing to take from.",
};
