import { setImmediate } from "node:timers/promises";
import type { Proposal } from "../src/proposal/schema.ts";
import { roundOf } from "../src/round/round.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import type { Effort } from "../solver/allocate.ts";
import { type Making, propose } from "../solver/propose.ts";
import type { AskEngine } from "../solver/suggestions.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import type { Solving } from "../scenarios/solving.ts";
import { askOf } from "./jobs/ask-engine.ts";
import { createEngines } from "./jobs/engines.ts";
import { defaultEngine, type SolveOptions } from "./options.ts";

/** A time limit as it runs. Seconds. */
export interface Time {
  readonly left: () => number;
  readonly isStopped: () => boolean;
  /** A part of what is left, begun now. */
  readonly part: (share: number) => {
    readonly isSpent: () => boolean;
    readonly isHalfSpent: () => boolean;
    readonly left: () => number;
  };
}

export function timeOf(
  limit: number,
  { signal, shouldStop }: Pick<SolveOptions, "signal" | "shouldStop">,
): Time {
  const now = () => performance.now() / 1000;
  const end = now() + limit;
  const left = () => end - now();
  return {
    left,
    isStopped: () => shouldStop?.() === true || signal?.aborted === true || left() <= 0,
    part(share) {
      const began = now();
      const seconds = left() * share;
      return {
        isSpent: () => now() - began >= seconds,
        isHalfSpent: () => now() - began >= seconds / 2,
        left: () => began + seconds - now(),
      };
    },
  };
}

/** Each question may take a part of what is left, half of it by default: one that is hard leaves something for others. */
export function solvingIn(time: Time, share = 0.5): Solving {
  return {
    ask: () => Promise.resolve(undefined),
    isOver: time.isStopped,
    effort() {
      const { isSpent, isHalfSpent } = time.part(share);
      return {
        shouldStop: () => time.isStopped() || isSpent(),
        halfSpent: isHalfSpent,
        onProgress: () => undefined,
      };
    },
    pause: async () => {
      await setImmediate();
    },
  };
}

/**
 * The proposal that questions are asked about, checked as every answer is.
 *
 * @throws NothingFoundError where the time ran out before there was one at all
 */
export async function proposalOf(
  document: RoundDocument,
  options: SolveOptions,
  time: Time,
  making: Making,
): Promise<Proposal> {
  const { engine = defaultEngine, signal } = options;
  const own = options.engines === undefined && engine !== "built-in" ? createEngines() : undefined;
  const engines = options.engines ?? own;
  const part = time.part(0.5);
  const effort: Effort = {
    shouldStop: () => time.isStopped() || part.isSpent(),
    halfSpent: part.isHalfSpent,
    onProgress: options.onProgress ?? (() => undefined),
  };
  const ask: AskEngine =
    engines === undefined || engine === "built-in"
      ? () => Promise.resolve(undefined)
      : askOf(engines, engine, () => Math.max(0.05, part.left() / 4), signal);
  try {
    const proposal = await propose(roundOf(document), ask, effort, making);
    const { holds, findings } = verifyProposal(document, proposal);
    if (holds) return proposal;
    const lines = findings.slice(0, 5).map((one) => `${one.place}: ${findingSentence(one, "en")}`);
    throw new Error(
      `The proposal did not pass the check that every answer goes through, so nothing is held against it; report this round. ${lines.join(" ")}`,
    );
  } finally {
    await own?.close();
  }
}
