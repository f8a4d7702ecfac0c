import type { RankingListTexts } from "./texts.ts";

export const en: RankingListTexts = {
  title: "Ranking list beside the proposal",
  meaning:
    "The list goes down by score, at equal scores by the application's number. Each application gets its eligible amount as long as the ceilings and the areas' maximums allow. Otherwise it gets what is left, where that is enough for its least grant.",
  setAside: "The areas' minimums are set aside first. What has been decided goes before the list.",
  variants: { stop: "Stops", skip: "Skips" },
  variantMeanings: {
    stop: "In each area the list stops at the first application that there is no room for. The other areas go on.",
    skip: "The list skips applications that there is no room for, and goes on.",
  },

  list: "List",
  change: "Change",
  value: "Value",
  granted: "Grants",
  projects: "Projects",
  unused: "Unused area money",
  left: "Left of the cap",
  unusedFirst:
    "The list has the greater value, but leaves more unused in the areas. Less unused money goes before greater value.",

  holdsRules: "The list holds all the rules.",
  breaksRules: "The list breaks rules ({count}):",

  stoppedAt:
    "Area {area} stops at application {application} ({score} points). Its least grant is {least}, and there is room for {room}: {limit}.",
  passedOver: "Skipped: {count}. Their least grants are together {kroner}.",
  allFit: "There was room for all.",
  limits: {
    cap: "the cap does not suffice",
    "set-aside": "the rest of the cap is set aside for the areas' minimums",
    "later-ceiling":
      "a later year's ceiling does not suffice (a forecast, subject to the Storting's appropriation)",
    maximum: "the area's maximum leaves no room for more",
    projects: "the area has as many projects as it may have",
    applicant: "the limit for one applicant leaves no room for more",
  },

  differences: "Differences from the proposal",
  onlyInProposal: "A grant in the proposal, but not by the list: {count}, together {kroner}.",
  onlyInList: "A grant by the list, but not in the proposal: {count}, together {kroner}.",
  sameGrants: "The list gives the same grants as the proposal.",
  inProposal: "In the proposal",
  inList: "By the list",
};
