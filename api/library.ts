import type { Proposal, ReprioritisationAnswer } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { type Fault, faultAt } from "../src/round/fault.ts";
import { type Round, roundOf } from "../src/round/round.ts";
import type { Policy, RoundDocument } from "../src/round/schema.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Finding } from "../src/texts/findings/kinds.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import type { Message } from "../src/reasons/codes.ts";
import type { Language } from "../src/texts/language.ts";
import { word } from "../src/texts/word.ts";
import type { Effort, Progress } from "../solver/allocate.ts";
import { type EngineName, engineNames } from "../solver/engines/engine.ts";
import { type Making, propose } from "../solver/propose.ts";
import { type AskWhole, secondOpinion } from "../solver/second-opinion.ts";
import type { AskEngine } from "../solver/suggestions.ts";
import { verifyReprioritisation } from "../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import { reprioritise as reprioritised } from "../scenarios/reprioritise.ts";
import { askOf } from "./jobs/ask-engine.ts";
import { createEngines, type Engines } from "./jobs/engines.ts";
import { defaultTimeLimitSeconds } from "./time-limit.ts";

export { readRound } from "../src/round/read.ts";
export { proposalSchema, reprioritisationSchema } from "../src/proposal/schema.ts";
export { roundSchema } from "../src/round/schema.ts";
export type { Proposal, ReprioritisationAnswer, RoundDocument };

/** Who is asked for the first relaxation: an engine in a thread of its own, or only the search's own guide. */
export type EngineChoice = EngineName | "built-in";

export interface SolveOptions {
  /** Default: javascript-lp-solver. Whoever is asked, the answer is found and proven exactly. */
  readonly engine?: EngineChoice;
  /** Threads that are already running; without them an engine is started for this call and ended with it. */
  readonly engines?: Engines;
  /** Default 20. When it runs out the best so far is answered, as `feasible` with a proven bound. */
  readonly timeLimitSeconds?: number;
  /** Language of `text`; `texts` has all three. Default nb. */
  readonly language?: Language;
  /**
   * Aborted, it stops the work as if the time had run out. The search itself holds the thread, so what aborts must come
   * before it, while an engine is asked, from `onProgress` or from another thread.
   */
  readonly signal?: AbortSignal;
  /**
   * Asks every engine for a whole answer too and reports in `secondOpinions` whether it agrees with the proven one.
   * Each may take as long as `timeLimitSeconds`, beside the time for the proposal. For `solve` only.
   */
  readonly secondOpinion?: boolean;
  /** Called where something better is found. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface ReprioritiseOptions extends SolveOptions {
  /** In place of the scheme's own policy. */
  readonly policy?: Policy;
}

/**
 * The proposal for a round that `readRound` found valid (contract.md, R1–R12, R14).
 *
 * @throws NothingFoundError where the time ran out before anything that holds all the rules was found
 */
export async function solve(document: RoundDocument, options: SolveOptions = {}): Promise<Proposal> {
  const run = (ask: AskEngine, effort: Effort, making: Making) =>
    propose(roundOf(document), ask, effort, making);
  const proposal = await running(document, options, run);
  refuseUnlessHolds(verifyProposal(document, proposal));
  return options.secondOpinion === true ? withSecondOpinions(document, proposal, options) : proposal;
}

async function withSecondOpinions(
  document: RoundDocument,
  proposal: Proposal,
  { engines: running, timeLimitSeconds = defaultTimeLimitSeconds, language = "nb", signal }: SolveOptions,
): Promise<Proposal> {
  if (proposal.status === "infeasible") return proposal;
  const engines = running ?? createEngines();
  try {
    const opinions: Message[] = [];
    for (const engine of engineNames) {
      const ask: AskWhole = (name, question) =>
        engines.ask(name, question, signal === undefined ? {} : { signal });
      opinions.push(...(await secondOpinion(roundOf(document), proposal, engine, ask, timeLimitSeconds)));
    }
    return { ...proposal, secondOpinions: opinions.map((one) => word(one, language)) };
  } finally {
    if (running === undefined) await engines.close();
  }
}

/** The fault of asking for the policy "in-order" of a scheme that gives no order; undefined where all is well. */
export function missingOrder(round: Round, policy: Policy | undefined): Fault | undefined {
  return policy === "in-order" && round.scheme.reprioritisation.order.length === 0
    ? faultAt(["scheme", "reprioritisation", "order"], "order-missing", { policy })
    : undefined;
}

/**
 * Unused area money moved where the scheme permits it (R13).
 *
 * @throws NothingFoundError as `solve`
 * @throws RangeError where the policy is "in-order" and the scheme gives no order
 */
export async function reprioritise(
  document: RoundDocument,
  options: ReprioritiseOptions = {},
): Promise<ReprioritisationAnswer> {
  const round = roundOf(document);
  const policy = options.policy ?? round.scheme.reprioritisation.policy;
  const missing = missingOrder(round, policy);
  if (missing !== undefined) throw new RangeError(faultLine(missing, options.language ?? "nb"));
  const run = (ask: AskEngine, effort: Effort, making: Making) =>
    reprioritised(round, policy, ask, effort, making);
  const answer = await running(document, options, run);
  refuseUnlessHolds(verifyReprioritisation(document, answer, policy));
  return answer;
}

/**
 * An answer that the independent check does not confirm is an error, never an answer.
 *
 * @throws Error naming what does not hold
 */
function refuseUnlessHolds({
  holds,
  findings,
}: {
  readonly holds: boolean;
  readonly findings: readonly Finding[];
}): void {
  if (holds) return;
  const lines = findings.slice(0, 5).map((finding) => `${finding.place}: ${findingSentence(finding, "en")}`);
  throw new Error(
    `The answer did not pass the check that every answer goes through, so it is not shown; report this round. ${lines.join(" ")}`,
  );
}

async function running<Answer>(
  document: RoundDocument,
  options: SolveOptions,
  run: (ask: AskEngine, effort: Effort, making: Making) => Promise<Answer>,
): Promise<Answer> {
  const limit = options.timeLimitSeconds ?? defaultTimeLimitSeconds;
  const began = performance.now();
  const spent = () => (performance.now() - began) / 1000;
  const { engine = "javascript-lp-solver", signal } = options;
  const own = options.engines === undefined && engine !== "built-in" ? createEngines() : undefined;
  const engines = options.engines ?? own;
  const effort: Effort = {
    shouldStop: () => signal?.aborted === true || spent() >= limit,
    halfSpent: () => spent() >= limit / 2,
    onProgress: options.onProgress ?? (() => undefined),
  };
  const ask: AskEngine =
    engines === undefined || engine === "built-in"
      ? () => Promise.resolve(undefined)
      : askOf(engines, engine, () => Math.max(0.05, (limit - spent()) / 4), untilTimeIsUp(limit, signal));
  try {
    return await run(ask, effort, { language: options.language ?? "nb", hash: roundHash(document) });
  } finally {
    await own?.close();
  }
}

/** The longest that a timer takes, milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** A signal for the engines too, which may take longer to start than there is time. */
function untilTimeIsUp(limitSeconds: number, signal: AbortSignal | undefined): AbortSignal {
  const timeIsUp = AbortSignal.timeout(Math.min(Math.ceil(limitSeconds * 1000), longestTimer));
  return signal === undefined ? timeIsUp : AbortSignal.any([timeIsUp, signal]);
}
