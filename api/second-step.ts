import { type SolvedProposal, proposalSchema, reprioritisationSchema } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { EventsDocument } from "../src/second-step/events-schema.ts";
import type { SecondStep } from "../src/second-step/schema.ts";
import { fill } from "../src/texts/fill.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Finding } from "../src/texts/findings/kinds.ts";
import { findingSentence } from "../src/texts/findings/sentence.ts";
import type { Language } from "../src/texts/language.ts";
import { secondStepTextsIn } from "../src/texts/second-step/in-language.ts";
import { verifyReprioritisation } from "../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../solver/verify/verify.ts";
import { decidedRound } from "../scenarios/second-step/decided-round.ts";
import { type EventsReading, readEvents } from "../scenarios/second-step/read-events.ts";
import { secondStepOf } from "../scenarios/second-step/second-step.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, solvingIn, timeOf } from "./questions.ts";
import { defaultPricesTimeLimitSeconds } from "./time-limit.ts";

export { eventsSchema } from "../src/second-step/events-schema.ts";
export { secondStepSchema } from "../src/second-step/schema.ts";
export { decidedRound, readEvents };
export type { EventsDocument, EventsReading, SecondStep };

/** How `secondStep` is asked. */
export type SecondStepOptions = Omit<SolveOptions, "secondOpinion">;

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

/** Says why a proposal cannot have been decided: what is broken in it, the first few. */
export function brokenComplaint(findings: readonly Finding[], language: Language): string {
  const lines = findings.slice(0, 5).map((one) => {
    const place = one.place === "" ? "" : `${one.place}: `;
    return place + findingSentence(one, language);
  });
  return fill(secondStepTextsIn(language).proposalBroken, { lines: lines.join(" ") });
}

/** Says that a proposal shares nothing out. */
export function nothingDecidedComplaint(language: Language): string {
  return secondStepTextsIn(language).proposalInfeasible;
}

/**
 * The second step of a decided round (docs/second-step.md): grants fell away, or the cap was changed. What is decided is
 * kept and the rest shared out; or, where the cap is too small, as little as possible is cut. With the reserve list, and
 * the decisions that make it: `solve` of `decidedRound(document, answer)` gives `after`.
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
  const { proposal } = reading;
  const read = readEvents(document, proposal, events);
  if (!read.ok) throw new RangeError(read.faults.map((fault) => faultLine(fault, language)).join("\n"));
  return secondStepBy(document, proposal, read.events, options);
}

/** As `secondStep`, of a proposal and events that have been read. */
export async function secondStepBy(
  document: RoundDocument,
  proposal: SolvedProposal,
  events: EventsDocument,
  options: SecondStepOptions = {},
): Promise<SecondStep> {
  const { language = "nb" } = options;
  const time = timeOf(options.timeLimitSeconds ?? defaultPricesTimeLimitSeconds, options);
  const request = {
    document,
    proposal,
    events,
    reasons: secondStepTextsIn(language).reasons,
    making: { language, hash: roundHash(document) },
    make: (changed: RoundDocument) =>
      proposalOf(changed, options, time, { language, hash: roundHash(changed) }),
  };
  return secondStepOf(request, solvingIn(time));
}
