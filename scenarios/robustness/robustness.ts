import type { Decimal } from "decimal.js";
import { unscaled } from "../../src/decimal.ts";
import { toKroner } from "../../src/kroner.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Award, Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Certainty, Draw, DrawnApplication, Robustness } from "../../src/robustness/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { makerOf, type Making } from "../../solver/propose.ts";
import { shownValue } from "../prices/worth.ts";
import { assessorsOf, lotsOf, type Spread } from "./draw.ts";
import type { DrawResult, Draws, DrawTask, SolveDraws } from "./draw-result.ts";
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

/** A draw that has been solved, or given up. */
export interface RobustnessProgress {
  /** How many so far, with this one. */
  readonly drawn: number;
  readonly draws: number;
  readonly draw: Draw;
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
 * @param solveDrawsOf with what the draws are solved, here or in other threads
 * @param onDrawn called once for each draw, in the order in which they are done
 */
export async function robustnessOf(
  request: RobustnessRequest,
  proposal: Proposal,
  solveDrawsOf: (draws: Draws) => SolveDraws,
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
  const solveDraws = solveDrawsOf({ round, lots, seed, before: grantsIn(proposal, round) });
  const count = newCount();
  let drawn = 0;
  const solved = async (tasks: readonly DrawTask[], last: boolean): Promise<number[]> => {
    const open: number[] = [];
    await solveDraws(tasks, (result) => {
      const isLeft = result.kind === "open" && !last;
      if (result.kind === "open") open.push(result.number);
      else count.add(result);
      if (isLeft) return;
      drawn += 1;
      onDrawn({ drawn, draws, draw: shownDraw(result, round) });
    });
    return open.sort((a, b) => a - b);
  };
  const left = await solved(firstTasks(draws), false);
  // Those that are hard have what the others left.
  const again = left.map((number) => ({ number, part: partAtMost }));
  const notSolved = (await solved(again, true)).length;
  const tally = count.tally();
  const { proven, infeasible, unsettled, values, unused } = tally;
  const value = quantilesOfValues(values, (one) => shownValue(round.scheme, one));
  const unusedMoney = quantilesOfKroner(unused);
  return sealed(
    {
      proposal,
      ...asked,
      draws: { asked: draws, proven, infeasible, notSolved, unsettled },
      applications: proven === 0 ? [] : drawnApplications(document, proposal, tally, bubble),
      ...(value !== undefined && { value }),
      ...(unusedMoney !== undefined && { unused: unusedMoney }),
    },
    makerOf(making),
  );
}

/** All draws, each with what it may take of the time that is left when it is first solved. */
export function firstTasks(draws: number): readonly DrawTask[] {
  return Array.from({ length: draws }, (_, index) => {
    const number = index + 1;
    return { number, part: Math.min(partAtMost, patience / (draws - number + 1)) };
  });
}

function shownDraw(result: DrawResult, { scheme }: Round): Draw {
  const { number: draw } = result;
  switch (result.kind) {
    case "infeasible":
      return { status: "infeasible", draw };
    case "open":
      return { status: "not-solved", draw };
    case "proven": {
      const { value, unused, grants, settled } = result;
      return {
        status: "proven",
        draw,
        value: shownValue(scheme, value),
        unused: toKroner(unused),
        grants: Object.fromEntries(grants),
        settled,
      };
    }
  }
}

/** Kroner of the scheme's year by application, of those that get any. */
export function grantsIn({ awards }: SolvedProposal, { scheme }: Round): ReadonlyMap<string, number> {
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
