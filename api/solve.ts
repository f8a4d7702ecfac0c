import { sealed } from "../src/proposal/content.ts";
import type { Proposal, ReprioritisationAnswer } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { roundOf } from "../src/round/round.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Finding } from "../src/texts/findings/kinds.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import type { Message } from "../src/reasons/codes.ts";
import { word } from "../src/texts/word.ts";
import type { Effort } from "../solver/allocate.ts";
import { engineNames } from "../solver/engines/engine.ts";
import { type Making, propose } from "../solver/propose.ts";
import { type AskWhole, secondOpinion } from "../solver/second-opinion.ts";
import type { AskEngine } from "../solver/suggestions.ts";
import { verifyReprioritisation } from "../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import { reprioritise as reprioritised } from "../scenarios/reprioritise.ts";
import { askOf } from "./jobs/ask-engine.ts";
import { createEngines } from "./jobs/engines.ts";
import { missingOrder } from "./missing-order.ts";
import { defaultEngine, type ReprioritiseOptions, type SolveOptions } from "./options.ts";
import { defaultTimeLimitSeconds, type TimeBudget, timeBudget } from "./time-limit.ts";

/**
 * The proposal for a round that `readRound` found valid (contract.md, R1–R12, R14).
 *
 * @throws NothingFoundError where the time ran out before anything that holds all the rules was found
 */
export async function solve(document: RoundDocument, options: SolveOptions = {}): Promise<Proposal> {
  const budget = budgetOf(options, 1);
  const run = (ask: AskEngine, effort: Effort, making: Making) =>
    propose(roundOf(document), ask, effort, making);
  const proposal = await running(document, options, budget, run);
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
    return sealed({ ...proposal, secondOpinions: opinions.map((one) => word(one, language)) }, proposal.made);
  } finally {
    if (running === undefined) await engines.close();
  }
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
  const budget = budgetOf(options, 2);
  const round = roundOf(document);
  const policy = options.policy ?? round.scheme.reprioritisation.policy;
  const missing = missingOrder(round, policy);
  if (missing !== undefined) throw new RangeError(faultLine(missing, options.language ?? "nb"));
  const run = (ask: AskEngine, effort: Effort, making: Making) =>
    reprioritised(round, policy, ask, effort, making);
  const answer = await running(document, options, budget, run);
  refuseUnlessHolds(verifyReprioritisation(document, answer, policy));
  return answer;
}

/**
 * An answer that the independent check does not confirm is an error, never an answer.
 *
 * @throws Error naming what does not hold
 */
export function refuseUnlessHolds({
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

/** @param answers how many proposals are made, one after the other */
function budgetOf({ timeLimitSeconds = defaultTimeLimitSeconds }: SolveOptions, answers: number): TimeBudget {
  return timeBudget(timeLimitSeconds, answers);
}

async function running<Answer>(
  document: RoundDocument,
  options: SolveOptions,
  budget: TimeBudget,
  run: (ask: AskEngine, effort: Effort, making: Making) => Promise<Answer>,
): Promise<Answer> {
  const { engine = defaultEngine, signal } = options;
  const own = options.engines === undefined && engine !== "built-in" ? createEngines() : undefined;
  const engines = options.engines ?? own;
  const effort: Effort = {
    shouldStop: () => options.shouldStop?.() === true || signal?.aborted === true || budget.isSpent(),
    halfSpent: budget.isHalfSpent,
    onProgress: options.onProgress ?? (() => undefined),
  };
  const ask: AskEngine = (program) => {
    budget.beginSearch();
    if (engines === undefined || engine === "built-in") return Promise.resolve(undefined);
    const secondsEach = () => Math.max(0.05, budget.left() / 4);
    return askOf(engines, engine, secondsEach, untilTimeIsUp(budget.left(), signal))(program);
  };
  try {
    return await run(ask, effort, { language: options.language ?? "nb", hash: roundHash(document) });
  } finally {
    await own?.close();
  }
}

/** The longest that a timer takes, milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** A signal for the engines too, which may take longer to start than there is time. */
function untilTimeIsUp(seconds: number, signal: AbortSignal | undefined): AbortSignal {
  const milliseconds = Math.min(Math.max(0, Math.ceil(seconds * 1000)), longestTimer);
  const timeIsUp = AbortSignal.timeout(milliseconds);
  return signal === undefined ? timeIsUp : AbortSignal.any([timeIsUp, signal]);
}
