import { toKroner } from "../../src/kroner.ts";
import { ceilDivision } from "../../solver/exact/fraction.ts";
import { type Model, modelOf } from "../../solver/exact/model.ts";
import { search } from "../../solver/exact/search.ts";
import { frozenUnusedVectors } from "../../solver/exact/unused-vectors.ts";
import { relaxedBound } from "../../solver/relaxed-bound.ts";
import type { CapGoal, CapGoals, CapQuestion } from "./cap-goal.ts";
import type { KnownCap } from "./known-cap.ts";
import { greatestKroner } from "./limits.ts";

/** Under all lower caps a candidate gets no grant. */
export type LeastCap =
  /** Kroner. `reached` where a proposal is known under this cap that gives it a grant and is as good. */
  | { readonly kind: "from"; readonly cap: number; readonly reached: boolean }
  /** Under no cap at all. */
  | { readonly kind: "none" }
  /** Time ran out. */
  | { readonly kind: "unknown" };

/**
 * The least cap from `question.from` on under which a proposal that gives the candidate a grant can be as good as the
 * known one; or a lesser cap above `question.from`, where it is quickly shown that it lies beyond.
 *
 * @param step kroner
 */
export function leastCap(
  goals: CapGoals,
  question: CapQuestion,
  step: number,
  shouldStop: () => boolean,
): LeastCap {
  const { from } = question;
  const less = goals.lessUnused(question);
  const first = less === undefined ? none : leastOf(less, from, shouldStop);
  const filling = goals.asGreatWhileFilling(question);
  if (filling === undefined) return lesser(first, leastOf(goals.asGreat(question), from, shouldStop));
  const second = leastOf(filling, from, shouldStop);
  if (second.kind !== "none") return lesser(first, second);
  // From where the filler is full the goal stays the same. What lies there is better asked with what is known there.
  const { program, spokenFor } = goals.asGreat(question);
  return lesser(first, relaxedLeast(modelOf(program), spokenFor, fullAt(question.known, step)));
}

const none: LeastCap = { kind: "none" };

function lesser(a: LeastCap, b: LeastCap): LeastCap {
  if (a.kind === "unknown" || b.kind === "unknown") return { kind: "unknown" };
  if (a.kind === "none") return b;
  if (b.kind === "none") return a;
  if (a.cap === b.cap) return a.reached ? a : b;
  return a.cap < b.cap ? a : b;
}

/** The first cap, in kroner, under which the filler of a known proposal has all its room; without one the known cap. */
export function fullAt({ cap, filler, used }: KnownCap, step: number): number {
  return filler === undefined ? cap : upToInfinity(used + BigInt(step) * BigInt(filler.room + 1));
}

/** Kroner; infinite where no document can hold them as a cap. */
function upToInfinity(amount: bigint): number {
  return amount > BigInt(greatestKroner) ? Infinity : toKroner(amount);
}

/** No cap at all is enough where none that a document can hold is. */
function from(cap: number, reached: boolean): LeastCap {
  return cap > greatestKroner ? none : { kind: "from", cap, reached };
}

function leastOf({ program, spokenFor }: CapGoal, atLeast: number, shouldStop: () => boolean): LeastCap {
  const model = modelOf(program);
  const relaxed = relaxedLeast(model, spokenFor, atLeast);
  const isBeyond = relaxed.kind !== "from" || relaxed.cap > atLeast;
  return isBeyond ? relaxed : searched(model, spokenFor, atLeast, shouldStop);
}

/** What the relaxation alone shows. */
function relaxedLeast(model: Model, spokenFor: bigint, atLeast: number): LeastCap {
  const bound = relaxedBound(model);
  if (bound === "infeasible") return none;
  const needed = bound === undefined ? 0n : spokenFor + ceilDivision(-bound.numerator, bound.denominator);
  return from(Math.max(atLeast, upToInfinity(needed)), false);
}

function searched(model: Model, spokenFor: bigint, atLeast: number, shouldStop: () => boolean): LeastCap {
  const opening = frozenUnusedVectors(model.program, model);
  const answer = search(model, { control: { shouldStop }, opening, proof: false });
  switch (answer.kind) {
    case "infeasible":
      return none;
    case "optimal": {
      const needed = upToInfinity(spokenFor - answer.found.objective.numerator);
      return from(Math.max(atLeast, needed), true);
    }
    case "stopped":
      return { kind: "unknown" };
  }
}
