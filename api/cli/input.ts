import type { Reading } from "../../src/round/read.ts";
import { faultLine } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { readRoundBytes } from "../files/read-round.ts";
import { readBytes } from "../files/text-files.ts";
import type { Outcome } from "./outcome.ts";
import { commandTexts } from "./texts.ts";

type ValidRound = Extract<Reading, { ok: true }>;

/** Reads a round and goes on with it; a file that is none is exit 2 with every fault, and nothing on the output. */
export async function withRound(
  file: string,
  language: Language,
  run: (round: ValidRound) => Promise<Outcome>,
): Promise<Outcome> {
  const bytes = readBytes(file);
  if (bytes === undefined) return { exit: 2, complaint: commandTexts[language].cannotRead(file) };
  const reading = readRoundBytes(bytes);
  if (!reading.ok) {
    return { exit: 2, complaint: reading.faults.map((fault) => faultLine(fault, language)).join("\n") };
  }
  return run(reading);
}
