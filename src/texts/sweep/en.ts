import type { SweepTexts } from "./texts.ts";

export const en: SweepTexts = {
  title: "What if {figure} changes",
  titleOfTwo: "What if two figures change: {figure} and {and}",
  figure: {
    cap: "the cap",
    ceiling: "the cap for {year}",
    minimum: "the minimum of area {area}",
    maximum: "the maximum of area {area}",
    projects: "the number of projects in area {area}",
  },
  range: "From {from} to {to}, in steps of {by}.",
  meaning:
    "Each line is the best proposal for the figure that stands first. Below it stands what differs from the line above.",
  value: "Value",
  bar: "Of the greatest value",
  areaGranted: "Area {area}",
  infeasible: "not possible",
  notKnown: "not known",
  notProven: "Not proven to be the best.",
  comesIn: "In: {list}.",
  fallsOut: "Out: {list}.",
  getsMore: "More: {list}.",
  getsLess: "Less: {list}.",
  andMore: "and {more} more",

  changePoints: "Where somebody comes in or falls out",
  changePointsMeaning:
    "From the figure that stands first, other applications get a grant than when it is one less. Between two figures above that give the same applications a grant, nothing was looked for.",
  noChangePoints: "None.",
  from: "From",
  valueBefore: "Value before",
  valueAfter: "Value after",
  becomesPossible: "From here there is a proposal that holds all the rules.",
  becomesImpossible: "From here no proposal can hold all the rules.",
  open: "In these places it was not found exactly where something changes: {ranges}. The time ran out, or several proposals are as good and the choice among them is not settled. Give it more time with --time-limit.",
  openRange: "{from} to {to}",

  frontierTitle: {
    cut: "Value against the largest cut",
    municipalities: "Value against the number of municipalities",
  },
  frontierMeaning: {
    cut: "No proposal whose largest cut is as small or smaller is better than the one on the line. Less unused money goes before greater value. A cut is the part of the eligible amount that an application does not get. Amounts that the directorate has decided are left out.",
    municipalities:
      "No proposal that reaches as many municipalities or more is better than the one on the line. Less unused money goes before greater value. A municipality is reached when an application with its number gets a grant.",
  },
  largestCut: "Largest cut",
  municipalities: "Municipalities",
  cutMost: "Cut most",
  frontierStatus: {
    finished: "It goes no further.",
    stopped:
      "The time ran out before everything was found. The lines above are proven all the same. Give it more time with --time-limit.",
    infeasible: "No proposal can hold all the rules. Run fordel solve to see why.",
  },

  sweeping:
    "Working out: {answered} of {values}, {found} places where somebody comes in or falls out · {rate} a second · about {left} s left",
  lookingForPoints: "Found {points} proposals",
  noSuchArea: "The round has no area {area}. Choose one of these: {areas}.",
  noLaterYear: "{year} is no later year of this round. Choose a year from {from}.",
  noRange:
    "The figures for {figure} cannot be: from {from} to {to} in steps of {by}. Give whole numbers from 0, the first no greater than the last, and a step of at least 1.",
  incomplete:
    "A second figure needs all four of --and, --and-from, --and-to and --and-by. Give those that are missing.",
  noMunicipalities:
    "No application of the round has a municipality number, so municipalities cannot be counted. Fill in applicant.municipality.",
  sameFigure: "Both figures are {figure}. Choose two different ones.",
  tooMany: "That is {points} proposals, and at most {most} can be asked for. Choose a larger step.",
};
