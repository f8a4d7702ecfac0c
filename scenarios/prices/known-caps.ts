import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { obstacles, type Standing, standingOf } from "../../solver/standing.ts";
import { type CapGoals, capGoals } from "./cap-goal.ts";
import type { Filler, KnownCap } from "./known-cap.ts";
import { withCap } from "./limits.ts";
import { solvedAgain, type Solving } from "../solving.ts";

/** Best proposals by cap, each found once and kept. */
export interface KnownCaps {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
  /** A cap that leaves room for everything, kroner. */
  readonly highest: number;
  readonly goals: CapGoals;
  /** The best proposal under a cap; undefined where it was not proven and settled in time. */
  readonly at: (cap: number) => Promise<KnownCap | undefined>;
  /** Keeps what was found elsewhere for a cap. */
  readonly learn: (cap: number, answer: Allocation | undefined) => void;
  /** The one of the highest cap that is not above `cap`; the round's own at least. */
  readonly below: (cap: number) => KnownCap;
  readonly all: () => readonly KnownCap[];
}

/** @param own the best proposal of the round as it is */
export function knownCaps(
  round: Round,
  candidates: readonly Candidate[],
  highest: number,
  own: Pick<KnownCap, "grants" | "worth">,
  solving: Solving,
): KnownCaps {
  const lifted = withCap(round, highest);
  const known = new Map<number, KnownCap>();
  const keep = (cap: number, { grants, worth }: Pick<KnownCap, "grants" | "worth">): KnownCap => {
    const standing = standingOf(lifted, candidates, grants);
    const used = BigInt(highest) - standing.capLeft + worth.unused;
    const one = { cap, grants, worth, used, filler: fillerOf(standing) };
    known.set(cap, one);
    return one;
  };
  const learnt = (cap: number, answer: Allocation): KnownCap | undefined =>
    answer.kind === "allocated" && answer.proven && answer.preference.settled
      ? keep(cap, { grants: answer.grants, worth: answer })
      : undefined;
  const below = (cap: number): KnownCap => {
    const lower = [...known.values()].filter((one) => one.cap <= cap);
    return lower.reduce((a, b) => (b.cap > a.cap ? b : a));
  };
  keep(round.scheme.cap, own);
  return {
    round,
    candidates,
    highest,
    goals: capGoals(round, candidates, highest),
    async at(cap) {
      const before = known.get(cap);
      if (before !== undefined) return before;
      const { grants } = below(cap);
      const question = { round: withCap(round, cap), candidates, known: { grants, gap: undefined } };
      return learnt(cap, await solvedAgain(question, solving));
    },
    learn(cap, answer) {
      if (answer !== undefined) learnt(cap, answer);
    },
    below,
    all: () => [...known.values()],
  };
}

/** The filler with the highest score. */
function fillerOf(standing: Standing): Filler | undefined {
  const { candidates, grants, round } = standing;
  let best: Filler | undefined;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.decided?.amount !== undefined || grants[index] === 0) continue;
    if (candidate.score.lessThanOrEqualTo(0)) continue;
    if (best !== undefined && !candidate.score.greaterThan(candidates[best.candidate].score)) continue;
    const room = roomOf(standing, index, (candidate.most - grants[index]) / round.scheme.grant.step);
    if (room > 0) best = { candidate: index, room };
  }
  return best;
}

/** How many of `most` steps a grant can grow by. What a growing grant comes up against stays in its way. */
function roomOf(standing: Standing, index: number, most: number): number {
  const step = BigInt(standing.round.scheme.grant.step);
  const fits = (steps: number) =>
    obstacles(standing, index, BigInt(standing.grants[index]) + step * BigInt(steps)).length === 0;
  let [room, tooMuch] = [0, most + 1];
  while (tooMuch - room > 1) {
    const middle = room + Math.floor((tooMuch - room) / 2);
    if (fits(middle)) room = middle;
    else tooMuch = middle;
  }
  return room;
}
