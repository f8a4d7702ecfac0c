import { assess, type Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import { type Allocation, allocate, type Effort, type Learnt } from "../../solver/allocate.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { type Figure, withFigure } from "./figure.ts";

/** The answer to R12 at one value of the figure; `grants` in it are by candidate, in the order of `candidates`. */
export interface SweepPoint {
  /** Kroner, or a number of projects. */
  readonly value: number;
  readonly allocation: Allocation;
}

export interface Sweep {
  readonly candidates: readonly Candidate[];
  /** In the order of the values, as far as the time went. */
  readonly points: readonly SweepPoint[];
}

/**
 * R12 solved again for every value of one figure. What is learnt at one value (a proposal that may still hold, and how far
 * below the bound to look) is used at the next, so that values in order cost least; the answers are exact all the
 * same, and do not depend on it. A round with decisions that cannot hold has no points.
 */
export async function sweep(
  round: Round,
  figure: Figure,
  values: readonly number[],
  effort: Effort,
): Promise<Sweep> {
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const points: SweepPoint[] = [];
  let known: Learnt | undefined;
  for (const value of assessment.conflicts.length > 0 ? [] : values) {
    if (effort.shouldStop()) break;
    const asked = { prove: false, ...(known !== undefined && { known }) };
    const allocation = await allocate(withFigure(round, figure, value), candidates, noEngine, effort, asked);
    if (allocation.kind === "allocated") known = allocation.learnt;
    points.push({ value, allocation });
  }
  return { candidates, points };
}

const noEngine = (): Promise<undefined> => Promise.resolve(undefined);
