import { isUnreadable, readDocumentBytes } from "../files/read-document.ts";
import type { SolveOptions } from "../options.ts";
import {
  alternativesPreparation,
  frontierPreparation,
  pricesPreparation,
  robustnessPreparation,
  stressPreparation,
  sweepPreparation,
} from "./beside-a-round.ts";
import { firstFaults } from "./first-faults.ts";
import type { AskedQuestion, Question, QuestionAnswer, Step } from "./question.ts";
import { type Means, type Preparation, writtenFault } from "./reading.ts";
import { comparePreparation, secondStepPreparation, verifyPreparation } from "./with-answers.ts";
import { whatIfPreparation } from "./what-if.ts";
import {
  allocatePreparation,
  policiesPreparation,
  portfolioPreparation,
  rankingListPreparation,
  reportPreparation,
  reprioritisePreparation,
} from "./whole-documents.ts";

const preparations: Readonly<Record<Question, (value: unknown, means: Means) => Preparation>> = {
  allocate: allocatePreparation,
  reprioritise: reprioritisePreparation,
  compare: comparePreparation,
  "what-if": whatIfPreparation,
  verify: verifyPreparation,
  policies: policiesPreparation,
  report: reportPreparation,
  prices: pricesPreparation,
  "ranking-list": rankingListPreparation,
  alternatives: alternativesPreparation,
  stress: stressPreparation,
  sweep: sweepPreparation,
  frontier: frontierPreparation,
  robustness: robustnessPreparation,
  "second-step": secondStepPreparation,
  portfolio: portfolioPreparation,
};

/** A search is left at least this much, seconds, so that it can say something. */
const leastSeconds = 0.05;

/**
 * The answer to a question whose documents are sent with it, from bytes to bytes: read, solved, checked and written. The
 * time limit is for all of it, and what takes several proposals shares it among them.
 *
 * @throws NothingFoundError where the time ran out before there was anything to show
 */
export async function answerTo(
  { question, body, language, timeLimitSeconds, parameters, step }: AskedQuestion,
  watch: Pick<SolveOptions, "engines" | "signal" | "shouldStop" | "onProgress">,
): Promise<QuestionAnswer> {
  const end = performance.now() + timeLimitSeconds * 1000;
  const left = () => Math.max(leastSeconds, (end - performance.now()) / 1000);
  const shouldStop = () => watch.shouldStop?.() === true || performance.now() >= end;
  const means: Means = { language, timeLimitSeconds, left, parameters, options: { ...watch, shouldStop } };
  const preparation = readDocumentBytes(body, (value) => preparations[question](value, means));
  if (!preparation.ok) {
    const faults = firstFaults(preparation.faults).map((fault) => writtenFault(fault, language));
    return { kind: isUnreadable(preparation.faults) ? "unreadable" : "invalid", faults };
  }
  const { refused = [] } = preparation;
  if (refused.length > 0) return { kind: "invalid", faults: refused };
  return {
    kind: "answered",
    json: new TextEncoder().encode(JSON.stringify(await wanted(preparation, step))),
  };
}

/** The whole answer, or the step of it that was asked for. */
async function wanted(
  { answer, inParts }: Extract<Preparation, { readonly ok: true }>,
  step: Step | undefined,
): Promise<unknown> {
  if (step === undefined) return answer();
  if (step.kind === "check") return {};
  if (inParts === undefined) throw new Error("This question has no parts; ask for the whole answer.");
  switch (step.kind) {
    case "begin":
      return inParts.begin();
    case "part":
      return { answer: await inParts.part(step.part, step.opening) };
    case "gather":
      return inParts.gather(step.opening, step.parts);
  }
}
