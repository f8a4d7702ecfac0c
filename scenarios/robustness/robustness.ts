import type { Decimal } from "decimal.js";
import { unscaled } from "../../src/decimal.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Award, Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Certainty, DrawnApplication, Robustness } from "../../src/robustness/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { makerOf, type Making } from "../../solver/propose.ts";
import { shownValue } from "../prices/worth.ts";
import { solvedRound, type Solving } from "../solving.ts";
import { assessorsOf, drawnScores, lotsOf, roundDrawn, type Spread } from "./draw.ts";
import {
  type Funding,
  nearestWhole,
  newCount,
  quantilesOfKroner,
  quantilesOfValues,
  type Tally,
} from "./tally.ts";

/** What is asked. */
export interface RobustnessRequest {
  readonly document: RoundDocument;
  /** A whole number. */
  readonly seed: number;
  /** How many draws; they have the numbers from 1. */
  readonly draws: number;
  readonly spread: Spread;
  readonly bubble: Bubble;
  readonly making: Making;
}

/** The shares of draws between which an application is in the bubble, both included. */
export interface Bubble {
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface RobustnessProgress {
  readonly drawn: number;
  readonly draws: number;
}

/** One draw may take so many times its even part of the time that is left. */
const patience = 20;

/** The greatest part of the time left that one draw may take. */
const partAtMost = 0.5;

/**
 * How a round's best proposal changes when its scores are drawn again (docs/robustness.md). Every draw is a round of its
 * own that is solved exactly; one that was not proven in time counts as not solved, and its grants count for nothing.
 *
 * @param proposal the proposal of the round
 * @param solvingWith a solving whose questions may each take the given part of the time that is left
 */
export async function robustnessOf(
  request: RobustnessRequest,
  proposal: Proposal,
  solvingWith: (part: number) => Solving,
  onDrawn: (progress: RobustnessProgress) => void,
): Promise<Robustness> {
  const { document, seed, draws, spread, bubble, making } = request;
  const lots = lotsOf(document, spread);
  const asked = {
    seed,
    spread: spread.spread.toFixed(),
    scoreStep: spread.scoreStep.toFixed(),
    bubble: { from: bubble.from.toFixed(), to: bubble.to.toFixed() },
  };
  if (proposal.status === "infeasible") {
    const none = { asked: draws, proven: 0, infeasible: 0, notSolved: draws, unsettled: 0 };
    return sealed({ proposal, ...asked, draws: none, applications: [] }, makerOf(making));
  }
  const round = roundOf(document);
  const before = grantsIn(proposal, round);
  const count = newCount();
  const outcomes = { infeasible: 0 };
  /** Whether the draw was settled, one way or the other. */
  const solve = async (number: number, solving: Solving): Promise<boolean> => {
    const drawn = roundDrawn(round, drawnScores(lots, seed, number));
    const { candidates, allocation } = await solvedRound(drawn, before, solving, { ties: false });
    if (allocation === undefined || allocation.kind === "infeasible") {
      outcomes.infeasible += 1;
      return true;
    }
    if (allocation.kind === "nothing-found" || !allocation.proven) return false;
    count.add(candidates, allocation);
    return true;
  };
  const left: number[] = [];
  for (let number = 1; number <= draws; number += 1) {
    const solving = solvingWith(Math.min(partAtMost, patience / (draws - number + 1)));
    if (solving.isOver() || !(await solve(number, solving))) left.push(number);
    onDrawn({ drawn: number, draws });
  }
  // Those that are hard have what the others left.
  let notSolved = 0;
  for (const number of left) {
    const solving = solvingWith(partAtMost);
    if (solving.isOver() || !(await solve(number, solving))) notSolved += 1;
  }
  const tally = count.tally();
  const { proven, unsettled, values, unused } = tally;
  const value = quantilesOfValues(values, (one) => shownValue(round.scheme, one));
  const unusedMoney = quantilesOfKroner(unused);
  return sealed(
    {
      proposal,
      ...asked,
      draws: { asked: draws, proven, infeasible: outcomes.infeasible, notSolved, unsettled },
      applications: proven === 0 ? [] : drawnApplications(document, proposal, tally, bubble),
      ...(value !== undefined && { value }),
      ...(unusedMoney !== undefined && { unused: unusedMoney }),
    },
    makerOf(making),
  );
}

/** Kroner of the scheme's year by application, of those that get any. */
function grantsIn({ awards }: SolvedProposal, { scheme }: Round): ReadonlyMap<string, number> {
  const year = String(scheme.year);
  return new Map(
    awards.flatMap(({ application, amounts }) =>
      Object.hasOwn(amounts, year) ? [[application, amounts[year]] as const] : [],
    ),
  );
}

function drawnApplications(
  document: RoundDocument,
  { awards }: SolvedProposal,
  { proven, fundings }: Tally,
  bubble: Bubble,
): DrawnApplication[] {
  const assessors = new Map(document.applications.map((one) => [one.id, assessorsOf(one).length]));
  return awards.map(({ application, outcome }: Award): DrawnApplication => {
    const funding = fundings.get(application);
    const funded = funding?.funded ?? 0;
    return {
      application,
      assessors: assessors.get(application) ?? 0,
      outcome,
      funded,
      share: unscaled(nearestWhole(BigInt(funded) * 1000n, BigInt(proven)), 3).toFixed(),
      certainty: certaintyOf(funded, proven, bubble),
      ...(funding !== undefined && { grant: grantFigures(funding) }),
    };
  });
}

/** By the exact share, not by the rounded one. */
function certaintyOf(funded: number, proven: number, { from, to }: Bubble): Certainty {
  if (from.times(proven).greaterThan(funded)) return "unlikely";
  return to.times(proven).lessThan(funded) ? "safe" : "bubble";
}

function grantFigures({ funded, sum, least, greatest }: Funding): DrawnApplication["grant"] {
  return { least, mean: Number(nearestWhole(sum, BigInt(funded))), greatest };
}
