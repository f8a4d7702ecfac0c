import type { RobustnessTexts } from "./texts.ts";

export const en: RobustnessTexts = {
  title: "How certain is the proposal?",
  drawnBySpread:
    "The scores were drawn again {draws} times, on each criterion at most {spread} points above or below the one that was given, in steps of {step}. With --seed {seed} the draws are the same again.",
  drawnByAssessors:
    "The scores were drawn again {draws} times. For {assessed} of the applications each criterion was drawn from what the assessors gave. For the others it is at most {spread} points above or below what was given, in steps of {step}. With --seed {seed} the draws are the same again.",
  drawnByAssessorsOnly:
    "The scores were drawn again {draws} times, on each criterion from what the assessors gave. With --seed {seed} the draws are the same again.",
  decisionsHold: "The thresholds hold for the new scores too. What has been decided stands.",
  amounts: "Least, mean and greatest amounts are of the draws in which the application gets a grant.",
  allProven: "Every draw was solved, and each proposal is proven to be the best with its scores.",
  someProven:
    "{proven} of {draws} draws were solved, and each proposal is proven to be the best with its scores. The figures below are of these only.",
  noneProven: "No draw was solved, so there are no figures to show.",
  notSolved:
    "There was no time to solve {count} of the draws. What they would have given is not guessed. Give it more time with --time-limit.",
  infeasible: "In {count} of the draws the rules cannot all hold. They are not in the figures.",
  unsettled: "In {count} of the draws the choice between proposals that are as good is not fully settled.",

  groups: { safe: "Safe", bubble: "Around the line", unlikely: "Unlikely" },
  groupMeanings: {
    safe: "Get a grant in more than {to} of the draws.",
    bubble: "Get a grant in {from} to {to} of the draws. Here the judgement in the scores decides.",
    unlikely: "Get a grant in less than {from} of the draws.",
  },
  nobody: "None.",
  never: "Get no grant in any draw ({count}): {list}.",
  share: "Share",
  draws: "Draws",
  inProposal: "In the proposal",
  leastGrant: "Least",
  meanGrant: "Mean",
  greatestGrant: "Greatest",

  variation: "How much the value varies",
  variationMeaning:
    "The value and the unused money of the draws. Under 5% stands the figure that five of a hundred draws do not exceed, under 95% the one that ninety-five of a hundred do not exceed.",
  value: "Value",
  least: "Least",
  fifth: "5%",
  median: "Middle",
  ninetyFifth: "95%",
  greatest: "Greatest",
  oneDraw:
    "See one of the draws, here number 1: fordel robustness ROUND.json --seed {seed} --spread {spread} --score-step {step} --draw 1 --out FILE",

  drawing: "Drawing scores again: {done} of {all} · {rate} a second · about {left} s left",
  tooFine:
    "With at most {spread} points up or down in steps of {step} there are more than a million possible scores on the criterion {criterion}. Give a larger step, or fewer points.",
  noteOfDraw:
    "The scores in this round were drawn again by fordel and are nobody's assessment: draw {draw} with --seed {seed} --spread {spread} --score-step {step}.",
};
