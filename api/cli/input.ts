import type { AnyReading } from "../../src/kinds/read.ts";
import type { Fault } from "../../src/round/fault.ts";
import type { Reading } from "../../src/round/read.ts";
import { faultLine } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { readRoundBytes, readRoundOfAnyKindBytes } from "../files/read-round.ts";
import { type FileProblem, readBytes, standardInput } from "../files/text-files.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { commandTexts } from "./texts/command-texts.ts";

type ValidRound = Extract<Reading, { ok: true }>;

type ValidRoundOfAnyKind = Extract<AnyReading, { ok: true }>;

/** Reads a round and goes on with it; a file that is none is exit 2 with every fault, and nothing on the output. */
export async function withRound(
  file: string,
  language: Language,
  run: (round: ValidRound) => Promise<Outcome>,
): Promise<Outcome> {
  return withDocument(file, language, readRoundBytes, run);
}

/** As `withRound`, for a command that takes rounds of any kind. */
export async function withRoundOfAnyKind(
  file: string,
  language: Language,
  run: (round: ValidRoundOfAnyKind) => Promise<Outcome>,
): Promise<Outcome> {
  return withDocument(file, language, readRoundOfAnyKindBytes, run);
}

/** Reads a document and goes on with it; a file that is none is exit 2 with every fault, and nothing on the output. */
export async function withDocument<Good extends { readonly ok: true }>(
  file: string,
  language: Language,
  read: (bytes: Uint8Array) => Good | { readonly ok: false; readonly faults: readonly Fault[] },
  run: (document: Good) => Promise<Outcome>,
): Promise<Outcome> {
  const content = await readBytes(file);
  if (!content.ok) return unreadable(file, content.problem, language);
  const reading = read(content.bytes);
  if (!reading.ok) {
    const complaint = reading.faults.map((fault) => faultLine(fault, language)).join("\n");
    return { exit: exitCodes.refused, complaint };
  }
  return run(reading);
}

/** A file that cannot be read. */
export function unreadable(file: string, problem: FileProblem, language: Language): Outcome {
  const { cannotRead, cannotReadInput } = commandTexts[language];
  const complaint = file === standardInput ? cannotReadInput : cannotRead[problem](file);
  return { exit: exitCodes.refused, complaint };
}
