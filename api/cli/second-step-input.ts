import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { EventsDocument } from "../../src/second-step/events-schema.ts";
import { faultLine } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { readDocumentBytes } from "../files/read-document.ts";
import { readBytes } from "../files/text-files.ts";
import { decidedBy, readDecided, readEvents } from "../second-step.ts";
import { unreadable } from "./input.ts";
import { exitCodes, type Outcome } from "./outcome.ts";

/** What a second step begins with. */
export interface SecondStepInput {
  readonly proposal: SolvedProposal;
  readonly events: EventsDocument;
}

/** Reads the decided proposal and the events, and goes on with them; a file that is none is exit 2, with every fault. */
export async function withSecondStepInput(
  document: RoundDocument,
  files: { readonly proposal: string; readonly events: string },
  language: Language,
  run: (input: SecondStepInput) => Promise<Outcome>,
): Promise<Outcome> {
  const proposalBytes = await readBytes(files.proposal);
  if (!proposalBytes.ok) return unreadable(files.proposal, proposalBytes.problem, language);
  const parsed = readDocumentBytes(proposalBytes.bytes, (value) => ({ ok: true, value }) as const);
  if (!parsed.ok) return refused(parsed.faults.map((fault) => faultLine(fault, language)));
  const decided = readDecided(document, parsed.value, language);
  if (!decided.ok) return refused([decided.complaint]);
  const { proposal } = decided;
  const eventBytes = await readBytes(files.events);
  if (!eventBytes.ok) return unreadable(files.events, eventBytes.problem, language);
  const reading = readDocumentBytes(eventBytes.bytes, (value) =>
    readEvents(decidedBy(document, proposal), value),
  );
  return reading.ok
    ? run({ proposal, events: reading.events })
    : refused(reading.faults.map((fault) => faultLine(fault, language)));
}

function refused(lines: readonly string[]): Outcome {
  return { exit: exitCodes.refused, complaint: lines.join("\n") };
}
