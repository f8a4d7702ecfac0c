import { type SolvedProposal, proposalSchema, reprioritisationSchema } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { EventsDocument } from "../src/second-step/events-schema.ts";
import { type SecondStep, secondStepSchema } from "../src/second-step/schema.ts";
import { fill } from "../src/texts/fill.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Finding } from "../src/texts/findings/kinds.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import type { Language } from "../src/texts/language.ts";
import { secondStepTextsIn } from "../src/texts/second-step/in-language.ts";
import { decisionStateOf } from "../solver/verify/decision-state.ts";
import { verifySecondStep } from "../solver/verify/second-step.ts";
import { verifyReprioritisation } from "../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import { afterStep, type Decided, decidedBy } from "../scenarios/second-step/decided.ts";
import { decidedRound } from "../scenarios/second-step/decided-round.ts";
import { type EventsReading, readEvents } from "../scenarios/second-step/read-events.ts";
import { secondStepOf } from "../scenarios/second-step/second-step.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, solvingIn, timeOf } from "./questions.ts";
import { defaultPricesTimeLimitSeconds } from "./time-limit.ts";

export { eventsSchema } from "../src/second-step/events-schema.ts";
export { secondStepSchema };
export { decidedBy, decidedRound, readEvents };
export type { Decided, EventsDocument, EventsReading, SecondStep };

/** What was decided beside the proposal. */
export interface DecidedUpon {
  /** Applications whose award was set aside when the proposal was adopted. Default none. */
  readonly setAside?: readonly string[] | undefined;
  /** The second steps that were adopted since, in their order. Default none. */
  readonly steps?: readonly unknown[] | undefined;
}

/** How `secondStep` is asked. */
export type SecondStepOptions = Omit<SolveOptions, "secondOpinion"> & DecidedUpon;

/** A proposal that was decided, or why it cannot have been. */
export type DecidedReading =
  | { readonly ok: true; readonly proposal: SolvedProposal }
  | { readonly ok: false; readonly complaint: string };

/**
 * Reads the proposal that was decided: a proposal of the round, or the answer to a reprioritisation, whose `after` it then
 * is. It must hold in the check that every answer goes through.
 *
 * @param document a round that `readRound` found valid
 */
export function readDecided(
  document: RoundDocument,
  value: unknown,
  language: Language = "nb",
): DecidedReading {
  const moved = reprioritisationSchema.safeParse(value);
  const { holds, findings } = moved.success
    ? verifyReprioritisation(document, value, moved.data.policy)
    : verifyProposal(document, value);
  if (!holds) return { ok: false, complaint: brokenComplaint(findings, language) };
  const proposal = moved.success ? moved.data.after : proposalSchema.parse(value);
  return proposal === null || proposal.status === "infeasible"
    ? { ok: false, complaint: nothingDecidedComplaint(language) }
    : { ok: true, proposal };
}

/** What is decided as it stands, or the first step that does not hold, by its place in the list, and why. */
export type UponReading =
  | { readonly ok: true; readonly decided: Decided }
  | { readonly ok: false; readonly step: number; readonly complaint: string };

/**
 * What is decided of a round as it stands: the adopted proposal, but for what was set aside, and every step since, each
 * checked against what was decided before it.
 *
 * @param proposal that `readDecided` takes
 */
export function readUpon(
  document: RoundDocument,
  proposal: SolvedProposal,
  { setAside = [], steps = [] }: DecidedUpon,
  language: Language = "nb",
): UponReading {
  let decided = decidedBy(document, proposal, setAside);
  let state = decisionStateOf(document, proposal, setAside);
  for (const [index, value] of steps.entries()) {
    const { holds, findings, after } = verifySecondStep(document, state, value);
    if (!holds) {
      const lines = linesOf(findings, language);
      const complaint = fill(secondStepTextsIn(language).stepBroken, { number: String(index + 1), lines });
      return { ok: false, step: index, complaint };
    }
    const step = secondStepSchema.parse(value);
    if (after === undefined || step.step === "infeasible") {
      const complaint = fill(secondStepTextsIn(language).stepInfeasible, { number: String(index + 1) });
      return { ok: false, step: index, complaint };
    }
    state = after;
    decided = afterStep(decided, step);
  }
  return { ok: true, decided };
}

/** Says why a proposal cannot have been decided: what is broken in it, the first few. */
export function brokenComplaint(findings: readonly Finding[], language: Language): string {
  return fill(secondStepTextsIn(language).proposalBroken, { lines: linesOf(findings, language) });
}

function linesOf(findings: readonly Finding[], language: Language): string {
  const lines = findings.slice(0, 5).map((one) => {
    const place = one.place === "" ? "" : `${one.place}: `;
    return place + findingSentence(one, language);
  });
  return lines.join(" ");
}

/** Says that a proposal shares nothing out. */
export function nothingDecidedComplaint(language: Language): string {
  return secondStepTextsIn(language).proposalInfeasible;
}

/**
 * The second step of a decided round (docs/second-step.md): grants fell away, or the cap was changed. What is decided is
 * kept and the rest shared out; or, where the cap is too small, as little as possible is cut. With the reserve list, and
 * the decisions that make it: `solve` of `decidedRound(document, answer)` gives `after`. A step upon earlier ones is asked
 * with these in the options, on the same round and proposal.
 *
 * @param decided a proposal that `readDecided` takes
 * @param events a document that `readEvents` takes
 * @throws NothingFoundError where the time ran out before there was anything to show
 * @throws RangeError where the proposal is not one of the round, or with every fault where the events do not fit it
 */
export async function secondStep(
  document: RoundDocument,
  decided: unknown,
  events: unknown,
  options: SecondStepOptions = {},
): Promise<SecondStep> {
  const { language = "nb" } = options;
  const reading = readDecided(document, decided, language);
  if (!reading.ok) throw new RangeError(reading.complaint);
  const upon = readUpon(document, reading.proposal, options, language);
  if (!upon.ok) throw new RangeError(upon.complaint);
  const { decided: standing } = upon;
  const read = readEvents(standing, events);
  if (!read.ok) throw new RangeError(read.faults.map((fault) => faultLine(fault, language)).join("\n"));
  return secondStepBy(standing, read.events, options);
}

/** As `secondStep`, of what is decided and events that have been read. */
export async function secondStepBy(
  decided: Decided,
  events: EventsDocument,
  options: SecondStepOptions = {},
): Promise<SecondStep> {
  const { language = "nb" } = options;
  const time = timeOf(options.timeLimitSeconds ?? defaultPricesTimeLimitSeconds, options);
  const request = {
    decided,
    events,
    reasons: secondStepTextsIn(language).reasons,
    making: { language, hash: roundHash(decided.document) },
    make: (changed: RoundDocument) =>
      proposalOf(changed, options, time, { language, hash: roundHash(changed) }),
  };
  return secondStepOf(request, solvingIn(time));
}
