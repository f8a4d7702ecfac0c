import type { Reading } from "../../src/round/read.ts";
import { faultLine } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { readRoundBytes } from "../files/read-round.ts";
import { type FileProblem, readBytes, standardInput } from "../files/text-files.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { commandTexts } from "./texts/command-texts.ts";

type ValidRound = Extract<Reading, { ok: true }>;

/** Reads a round and goes on with it; a file that is none is exit 2 with every fault, and nothing on the output. */
export async function withRound(
  file: string,
  language: Language,
  run: (round: ValidRound) => Promise<Outcome>,
): Promise<Outcome> {
  const read = await readBytes(file);
  if (!read.ok) return unreadable(file, read.problem, language);
  const reading = readRoundBytes(read.bytes);
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
