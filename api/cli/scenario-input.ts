import type { RoundDocument } from "../../src/round/schema.ts";
import { faultLine } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { readScenario } from "../../scenarios/changes/apply.ts";
import { readDocumentBytes } from "../files/read-document.ts";
import { readBytes, standardInput } from "../files/text-files.ts";
import type { FittingScenario } from "../scenarios.ts";
import { unreadable } from "./input.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** Reads scenarios on a round and goes on with them; where one does not fit, exit 2 with every fault of all of them. */
export async function withScenarios(
  base: RoundDocument,
  files: readonly string[],
  language: Language,
  run: (scenarios: readonly FittingScenario[]) => Promise<Outcome>,
): Promise<Outcome> {
  if (files.filter((file) => file === standardInput).length > 1) {
    return { exit: exitCodes.refused, complaint: commandTexts[language].inputTwice };
  }
  const fitting: FittingScenario[] = [];
  const lines: string[] = [];
  for (const file of files) {
    const read = await readBytes(file);
    if (!read.ok) return unreadable(file, read.problem, language);
    const reading = readDocumentBytes(read.bytes, (value) => readScenario(base, value));
    if (reading.ok) fitting.push(reading);
    else {
      const from = files.length > 1 ? `${file}: ` : "";
      lines.push(...reading.faults.map((fault) => from + faultLine(fault, language)));
    }
  }
  return lines.length > 0 ? { exit: exitCodes.refused, complaint: lines.join("\n") } : run(fitting);
}
