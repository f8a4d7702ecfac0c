import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import type { Allocation, Learnt } from "../../solver/allocate.ts";
import { solvedAgain, type Solving } from "../solving.ts";
import { type Figure, withFigure } from "./figure.ts";
import { type Reach, reachOf } from "./reach.ts";

/** The answers to R12 at values of one figure, each found when it is first asked for. */
export interface Answers {
  readonly at: (value: number) => Promise<Allocation>;
  /** For which values the answer at a value is known to be the answer too. */
  readonly reachAt: (value: number) => Promise<Reach>;
  /** Rounds that were solved; the other answers followed from theirs. */
  readonly solves: () => number;
}

interface Known {
  readonly reach: Reach;
  readonly allocation: Allocation;
}

/** The answers of `round` with its figure at any value. What is learnt at one value makes the next one quicker. */
export function answersOf(
  round: Round,
  candidates: readonly Candidate[],
  figure: Figure,
  solving: Solving,
): Answers {
  const known: Known[] = [];
  const memory: { learnt: Learnt | undefined; solves: number } = { learnt: undefined, solves: 0 };
  const knownAt = async (value: number): Promise<Known> => {
    const before = known.find(({ reach }) => reach.from <= value && value <= reach.to);
    if (before !== undefined) return before;
    const { learnt } = memory;
    const changed = withFigure(round, figure, value);
    const question = { round: changed, candidates, ties: false, ...(learnt && { known: learnt }) };
    const allocation = await solvedAgain(question, solving);
    memory.solves += 1;
    if (allocation.kind === "allocated") memory.learnt = allocation.learnt;
    const one = { reach: reachOf(changed, candidates, figure, value, allocation), allocation };
    known.push(one);
    return one;
  };
  return {
    at: async (value) => (await knownAt(value)).allocation,
    reachAt: async (value) => (await knownAt(value)).reach,
    solves: () => memory.solves,
  };
}
