import { reprioritise } from "../../scenarios/reprioritise.ts";
import type { Effort } from "../../solver/allocate.ts";
import { type Making, propose } from "../../solver/propose.ts";
import type { AskEngine } from "../../solver/suggestions.ts";
import type { Proposal, ReprioritisationAnswer } from "../../src/proposal/schema.ts";
import { roundHash } from "../../src/round/hash.ts";
import { readRound } from "../../src/round/read.ts";
import type { Policy, RoundDocument } from "../../src/round/schema.ts";

/** The search has its own guide. */
const noEngine: AskEngine = () => Promise.resolve(undefined);

/** Far more than a small round takes; counted and no time, so that an answer is the same on every machine. */
const questionsAtMost = 20_000;

/**
 * The engine's answer, in this process.
 *
 * @throws Error where the round is not valid, or takes far more work than a small round should
 */
export function solved(document: RoundDocument): Promise<Proposal> {
  return propose(roundOf(document), noEngine, patient(), making(document));
}

/** As `solved`, for R13. */
export function reprioritised(document: RoundDocument, policy: Policy): Promise<ReprioritisationAnswer> {
  return reprioritise(roundOf(document), policy, noEngine, patient(), making(document));
}

function patient(): Effort {
  let asked = 0;
  const shouldStop = () => {
    asked += 1;
    return asked > questionsAtMost;
  };
  return { shouldStop, halfSpent: () => false, onProgress: () => undefined };
}

function making(document: RoundDocument): Making {
  return { language: "nb", hash: roundHash(document) };
}

function roundOf(document: RoundDocument) {
  const reading = readRound(document);
  if (reading.ok) return reading.round;
  const faults = reading.faults.map(({ path, code }) => `${path} ${code}`).join("; ");
  throw new Error(`The round is not valid (${faults}); correct how rounds are drawn.`);
}
