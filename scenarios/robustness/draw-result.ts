import type { Round } from "../../src/round/round.ts";
import type { Fraction } from "../../solver/exact/fraction.ts";
import { solvedRound, type Solving } from "../solving.ts";
import { drawnScores, type Lots, roundDrawn } from "./draw.ts";

/** What one draw gave: plain data that threads can send to each other. */
export type DrawResult = ProvenDraw | InfeasibleDraw | OpenDraw;

export interface ProvenDraw {
  readonly kind: "proven";
  /** The number of the draw, from 1. */
  readonly number: number;
  /** Kroner of the scheme's year by application, of those that get any. */
  readonly grants: readonly (readonly [application: string, kroner: number])[];
  /** R12 (b), exact. */
  readonly value: Fraction;
  /** Kroner. */
  readonly unused: bigint;
  /** Whether R12 (c) was settled. */
  readonly settled: boolean;
}

export interface InfeasibleDraw {
  readonly kind: "infeasible";
  readonly number: number;
}

/** Not proven in its time. */
export interface OpenDraw {
  readonly kind: "open";
  readonly number: number;
}

/** What the draws of one seed have in common. */
export interface Draws {
  readonly round: Round;
  readonly lots: Lots;
  readonly seed: number;
  /** Grants that are likely to be near, kroner by application. They only make the search quicker. */
  readonly before: ReadonlyMap<string, number>;
}

/** Solves one draw, exactly. It depends on nothing but the draws and its number, and on time where that runs out. */
export async function solveDraw(
  { round, lots, seed, before }: Draws,
  number: number,
  solving: Solving,
): Promise<DrawResult> {
  if (solving.isOver()) return { kind: "open", number };
  const drawn = roundDrawn(round, drawnScores(lots, seed, number));
  const { candidates, allocation } = await solvedRound(drawn, before, solving, { ties: false });
  if (allocation === undefined || allocation.kind === "infeasible") return { kind: "infeasible", number };
  if (allocation.kind === "nothing-found" || !allocation.proven) return { kind: "open", number };
  const { grants, value, unused, preference } = allocation;
  return {
    kind: "proven",
    number,
    grants: candidates.flatMap(({ application: { id } }, index) =>
      grants[index] > 0 ? [[id, grants[index]] as const] : [],
    ),
    value,
    unused,
    settled: preference.settled,
  };
}

/** A draw that is to be solved, and the greatest part of the time left that it may take. */
export interface DrawTask {
  readonly number: number;
  readonly part: number;
}

/**
 * Solves draws, in this thread or in others, and hands over each result as it comes, in any order. Draws that nobody has
 * time for are `open` too: every task has one result.
 */
export type SolveDraws = (
  tasks: readonly DrawTask[],
  onResult: (result: DrawResult) => void,
) => Promise<void>;

/** Draws solved one after the other in this thread. */
export function solveDrawsHere(draws: Draws, solvingWith: (part: number) => Solving): SolveDraws {
  return async (tasks, onResult) => {
    for (const { number, part } of tasks) onResult(await solveDraw(draws, number, solvingWith(part)));
  };
}
