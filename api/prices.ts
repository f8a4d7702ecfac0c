import { setImmediate } from "node:timers/promises";
import type { Proposal } from "../src/proposal/schema.ts";
import type { Prices } from "../src/prices/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { roundOf } from "../src/round/round.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { fill } from "../src/texts/fill.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import { pricesTextsIn } from "../src/texts/prices/in-language.ts";
import type { Effort } from "../solver/allocate.ts";
import { type Making, propose } from "../solver/propose.ts";
import type { AskEngine } from "../solver/suggestions.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import { pricesOf, type PricesProgress } from "../scenarios/prices/prices.ts";
import type { Solving } from "../scenarios/prices/solved-again.ts";
import { askOf } from "./jobs/ask-engine.ts";
import { createEngines } from "./jobs/engines.ts";
import type { SolveOptions } from "./options.ts";
import { defaultPricesTimeLimitSeconds } from "./time-limit.ts";

export { pricesSchema } from "../src/prices/schema.ts";
export type { Prices, PricesProgress };

/**
 * How `prices` is asked. The engine, and `onProgress`, are for the proposal itself; the rounds that are solved again need
 * no suggestion.
 */
export interface PricesOptions extends Omit<SolveOptions, "secondOpinion" | "timeLimitSeconds"> {
  /** Default 60. For all of it together: at most half goes to the proposal. */
  readonly timeLimitSeconds?: number;
  /** Kroner that limits of money are moved by. Default: one hundredth of the cap, rounded up to the step. */
  readonly by?: number | undefined;
  /** Only what concerns these applications, and no limits. Default: all, and every limit. */
  readonly applications?: readonly string[] | undefined;
  /** Called when a question is answered. */
  readonly onAnswered?: ((progress: PricesProgress) => void) | undefined;
}

/**
 * What the grants and the limits of a round's best proposal cost, and what those who got nothing would have needed
 * (docs/prices.md). Every figure comes from rounds that were solved again, exactly. What was not finished within the time
 * limit, or before `signal`, is said not to be proven or not to be known. Between two solves the thread is let go, so that
 * `signal` is heard.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 * @throws RangeError where `by` is no whole number of kroner from 1, or an application is not in the round
 */
export async function prices(document: RoundDocument, options: PricesOptions = {}): Promise<Prices> {
  const { by, applications, language = "nb", timeLimitSeconds = defaultPricesTimeLimitSeconds } = options;
  if (by !== undefined && (!Number.isSafeInteger(by) || by < 1)) {
    throw new RangeError(
      `Limits cannot be moved by ${by} kroner; give a whole number from 1, or leave it out.`,
    );
  }
  const unknown = unknownApplications(document, applications);
  if (unknown.length > 0) {
    const { unknownApplications: text } = pricesTextsIn(language);
    throw new RangeError(fill(text, { applications: unknown.join(", ") }));
  }
  const making = { language, hash: roundHash(document) };
  const time = timeOf(timeLimitSeconds, options);
  const proposal = await proposalOf(document, options, time, making);
  const request = {
    document,
    by,
    applications: applications === undefined ? undefined : new Set(applications),
    making,
  };
  return pricesOf(request, proposal, solvingIn(time), options.onAnswered ?? (() => undefined));
}

/** The ids among `applications` that no application of the round has. */
export function unknownApplications(
  document: RoundDocument,
  applications: readonly string[] = [],
): readonly string[] {
  const ids = new Set(document.applications.map(({ id }) => id));
  return [...new Set(applications)].filter((id) => !ids.has(id));
}

/** A time limit as it runs. Seconds. */
interface Time {
  readonly left: () => number;
  readonly isStopped: () => boolean;
  /** A part of what is left, begun now. */
  readonly part: (share: number) => {
    readonly isSpent: () => boolean;
    readonly isHalfSpent: () => boolean;
    readonly left: () => number;
  };
}

function timeOf(limit: number, { signal, shouldStop }: PricesOptions): Time {
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

/** Each question may take half of what is left, so that one that is hard leaves something for the others. */
function solvingIn(time: Time): Solving {
  return {
    ask: () => Promise.resolve(undefined),
    isOver: time.isStopped,
    effort() {
      const { isSpent, isHalfSpent } = time.part(0.5);
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

async function proposalOf(
  document: RoundDocument,
  options: PricesOptions,
  time: Time,
  making: Making,
): Promise<Proposal> {
  const { engine = "javascript-lp-solver", signal } = options;
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
