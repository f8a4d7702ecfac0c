import type { Decimal } from "decimal.js";
import { exact } from "../src/decimal.ts";
import type { Draw, Robustness } from "../src/robustness/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { points, type RoundDocument } from "../src/round/schema.ts";
import { fill } from "../src/texts/fill.ts";
import type { Language } from "../src/texts/language.ts";
import { robustnessTextsIn } from "../src/texts/robustness/in-language.ts";
import { drawAgain as drawnAgain, lotsOf, type Spread, tooFineOn } from "../scenarios/robustness/draw.ts";
import { type DrawResult, type Draws, solveDrawsHere } from "../scenarios/robustness/draw-result.ts";
import {
  type Bubble,
  firstTasks,
  grantsIn,
  robustnessOf,
  type RobustnessProgress,
} from "../scenarios/robustness/robustness.ts";
import type { Proposal } from "../src/proposal/schema.ts";
import { roundOf } from "../src/round/round.ts";
import type { InParts } from "./answers/reading.ts";
import { packed, unpacked } from "./jobs/packed.ts";
import { solveDrawsIn } from "./jobs/draws.ts";
import { createThreads, threadsOfMachine } from "./jobs/threads.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, solvingIn, timeOf } from "./questions.ts";
import { defaultRobustnessTimeLimitSeconds } from "./time-limit.ts";

export { drawSchema, robustnessSchema } from "../src/robustness/schema.ts";
export type { Draw, Robustness, RobustnessProgress };

/** An exact decimal: a number or a decimal string. */
type DecimalOption = number | string;

/** How scores are drawn where an application has not several assessors, in points. */
export interface SpreadOptions {
  /** How far from the score that was given, at most. Default 1. */
  readonly spread?: DecimalOption | undefined;
  /** In steps of so many points from the score that was given. Default 1. */
  readonly scoreStep?: DecimalOption | undefined;
}

/**
 * How `robustness` is asked. The engine, and `onProgress`, are for the proposal itself; the draws need no suggestion.
 */
export interface RobustnessOptions
  extends Omit<SolveOptions, "secondOpinion" | "timeLimitSeconds">, SpreadOptions {
  /** Default 120. For all of it together: at most half goes to the proposal. */
  readonly timeLimitSeconds?: number;
  /** How many draws. Default 1,000. */
  readonly draws?: number | undefined;
  /** A whole number. Default 1. Draw n of a seed is the same however many draws there are. */
  readonly seed?: number | undefined;
  /** The shares of draws between which an application is in the bubble. Default 0.1 and 0.9. */
  readonly bubble?: { readonly from: DecimalOption; readonly to: DecimalOption } | undefined;
  /**
   * How many threads solve the draws; 0 for the one that asks. Default: one for each processor, and none for few draws.
   * The answer does not depend on it.
   */
  readonly threads?: number | undefined;
  /** Called for each draw when it has been solved, or given up: in the order in which they are done. */
  readonly onDrawn?: ((progress: RobustnessProgress) => void) | undefined;
}

/**
 * How a round's best proposal changes when its scores are drawn again (docs/robustness.md): how often each application is
 * funded, who is in the bubble, and how much the value varies. Every draw is solved exactly. What was not proven within the
 * time limit, or before `signal`, is counted as not solved. The draws are solved by threads of their own, so that `signal`
 * is heard at any time once the proposal is there; few draws, or with `threads` 0 all, in this one, which is let go between
 * two draws.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 * @throws RangeError where an option is no figure of the kind that it must be
 */
export async function robustness(
  document: RoundDocument,
  options: RobustnessOptions = {},
): Promise<Robustness> {
  const { draws = 1000, seed = 1, language = "nb" } = options;
  const { timeLimitSeconds = defaultRobustnessTimeLimitSeconds, onDrawn = () => undefined } = options;
  refuseUnlessWhole("draws", draws, 1);
  refuseUnlessWhole("seed", seed, Number.MIN_SAFE_INTEGER);
  const bubble = bubbleOf(options.bubble);
  const spread = spreadFor(document, options, language);
  const making = { language, hash: roundHash(document) };
  const time = timeOf(timeLimitSeconds, options);
  const count = threadsFor(options.threads, draws);
  const threads = count === 0 ? undefined : createThreads(count);
  try {
    const proposal = await proposalOf(document, options, time, making);
    const request = { document, seed, draws, spread, bubble, making };
    const solveDrawsOf =
      threads === undefined
        ? (one: Draws) => solveDrawsHere(one, (part) => solvingIn(time, part))
        : solveDrawsIn(threads, document, spread, { ...options, left: time.left });
    return await robustnessOf(request, proposal, solveDrawsOf, onDrawn);
  } finally {
    await threads?.close();
  }
}

/** So many draws are a part: long beside what it takes to hand it out, and short beside the whole. */
const drawsOfPart = 25;

/**
 * Robustness in parts, which are draws that follow each other: `robustness` of all of them put together. The opening is the
 * proposal. The time limit is for the part that is worked out; draws that had too little are solved when all are put together.
 */
export function robustnessInParts(document: RoundDocument, options: RobustnessOptions): InParts {
  const { draws = 1000, seed = 1, language = "nb" } = options;
  const { timeLimitSeconds = defaultRobustnessTimeLimitSeconds } = options;
  const making = { language, hash: roundHash(document) };
  return {
    async begin() {
      const proposal = await proposalOf(document, options, timeOf(timeLimitSeconds, options), making);
      const parts = proposal.status === "infeasible" ? 0 : Math.ceil(draws / drawsOfPart);
      return { opening: packed(proposal), parts };
    },
    async part(place, opening) {
      const proposal = unpacked<Proposal>(opening);
      if (proposal.status === "infeasible") return packed([]);
      const round = roundOf(document);
      const lots = lotsOf(document, spreadFor(document, options, language));
      const time = timeOf(timeLimitSeconds, options);
      const solve = solveDrawsHere({ round, lots, seed, before: grantsIn(proposal, round) }, (part) =>
        solvingIn(time, part),
      );
      const results: DrawResult[] = [];
      const tasks = firstTasks(draws).slice(place * drawsOfPart, (place + 1) * drawsOfPart);
      await solve(tasks, (result) => results.push(result));
      return packed(results);
    },
    gather(opening, parts) {
      const spread = spreadFor(document, options, language);
      const request = { document, seed, draws, spread, bubble: bubbleOf(options.bubble), making };
      const time = timeOf(timeLimitSeconds, options);
      const kept = parts.flatMap((part) => unpacked<readonly DrawResult[]>(part));
      const handed = { out: false };
      const solveDrawsOf = (one: Draws): ReturnType<typeof solveDrawsHere> => {
        const solve = solveDrawsHere(one, (part) => solvingIn(time, part));
        return (tasks, onResult) => {
          // Those that are asked for again are the ones that had too little time.
          if (handed.out) return solve(tasks, onResult);
          handed.out = true;
          kept.forEach(onResult);
          return Promise.resolve();
        };
      };
      return robustnessOf(request, unpacked<Proposal>(opening), solveDrawsOf, () => undefined);
    },
  };
}

/** So few draws are done before a thread has started. */
const drawsWithoutThreads = 50;

/** How many other threads solve the draws; 0 where this one does. */
function threadsFor(asked: number | undefined, draws: number): number {
  if (asked !== undefined) {
    refuseUnlessWhole("threads", asked, 0);
    return Math.min(asked, draws);
  }
  return draws <= drawsWithoutThreads ? 0 : threadsOfMachine;
}

/**
 * The round of one draw: the document with the scores of draw `draw` of `seed`, and nothing else changed. To solve it and
 * to verify the proposal is to check that draw.
 *
 * @param draw its number, from 1
 * @throws RangeError as `robustness`
 */
export function drawAgain(
  document: RoundDocument,
  seed: number,
  draw: number,
  options: SpreadOptions & { readonly language?: Language } = {},
): RoundDocument {
  refuseUnlessWhole("seed", seed, Number.MIN_SAFE_INTEGER);
  refuseUnlessWhole("draw", draw, 1);
  return drawnAgain(document, seed, draw, spreadFor(document, options, options.language ?? "nb"));
}

/** What is wrong with a spread in this round, as a sentence; nothing where it can be drawn by. */
export function spreadFault(
  document: RoundDocument,
  options: SpreadOptions,
  language: Language,
): string | undefined {
  const spread = spreadOf(options);
  const criterion = tooFineOn(lotsOf(document, spread));
  if (criterion === undefined) return undefined;
  return fill(robustnessTextsIn(language).tooFine, {
    criterion,
    spread: spread.spread.toFixed(),
    step: spread.scoreStep.toFixed(),
  });
}

function spreadFor(document: RoundDocument, options: SpreadOptions, language: Language): Spread {
  const fault = spreadFault(document, options, language);
  if (fault !== undefined) throw new RangeError(fault);
  return spreadOf(options);
}

function spreadOf({ spread = 1, scoreStep = 1 }: SpreadOptions): Spread {
  const step = decimalOf("scoreStep", scoreStep);
  if (step.isZero()) throw new RangeError("scoreStep cannot be 0; give points above 0, for example 1.");
  return { spread: decimalOf("spread", spread), scoreStep: step };
}

function bubbleOf(
  { from, to }: NonNullable<RobustnessOptions["bubble"]> = { from: "0.1", to: "0.9" },
): Bubble {
  const bubble = { from: decimalOf("bubble.from", from), to: decimalOf("bubble.to", to) };
  if (bubble.from.greaterThan(bubble.to) || bubble.to.greaterThan(1)) {
    throw new RangeError(
      `The bubble cannot go from ${from} to ${to}; give two shares from 0 to 1, the lower first, for example 0.1 and 0.9.`,
    );
  }
  return bubble;
}

function decimalOf(name: string, value: DecimalOption): Decimal {
  const decimal = points.safeParse(value).success ? exact(value) : undefined;
  if (decimal === undefined || decimal.lessThan(0)) {
    throw new RangeError(`${name} cannot be ${value}; give a decimal of 0 or more, for example 0.5.`);
  }
  return decimal;
}

function refuseUnlessWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(`${name} cannot be ${value}; give a whole number from ${least}.`);
}
