import type { Language } from "../../../src/texts/language.ts";
import type { BasicAmountsDocument } from "../../assess.ts";
import { standardInput, writeText } from "../../files/text-files.ts";
import { refusedRoundFile } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface AssessCommandOptions {
  readonly lang: Language;
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** A file for the round with its assessed amounts. */
  readonly out?: string;
  /** The day of the assessment, yyyy-mm-dd. */
  readonly knownOn?: string;
  /** A file with basic amounts beside those of the built-in table. */
  readonly basicAmounts?: string;
}

/** `fordel assess ROUND.json`: assessed amounts from what applications cost, with the arithmetic; `--out` gets the round. */
export async function assessCommand(
  file: string,
  options: AssessCommandOptions,
  width: number,
): Promise<Outcome> {
  const { lang, json = false, markdown = false, out, knownOn, basicAmounts: amountsFile } = options;
  const refused = refusedRoundFile(file, out, lang);
  if (refused !== undefined) return refused;
  const texts = commandTexts[lang];
  if (file === standardInput && amountsFile === standardInput) {
    return { exit: exitCodes.refused, complaint: texts.inputTwice };
  }
  const { withRound } = await import("../input.ts");
  const { assess } = await import("../../assess.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const { assessmentReport } = await import("../render/assessment.ts");
  const { reportMarkdown, reportText } = await import("../render/report.ts");
  return withRound(file, lang, ({ document, round }) =>
    withBasicAmounts(amountsFile, lang, (given) => {
      const result = assess(document, { knownOn, basicAmounts: given?.basicAmounts });
      if (!result.ok) {
        const complaint = result.faults.map((fault) => faultLine(fault, lang)).join("\n");
        return { exit: exitCodes.refused, complaint };
      }
      const report = assessmentReport(document, round, result.assessment, lang);
      const shown = markdown ? reportMarkdown(report) : reportText(report, width);
      const output = json ? JSON.stringify(result.assessment, undefined, 2) : shown;
      if (out === undefined) return { exit: exitCodes.done, output };
      const problem = writeText(out, `${JSON.stringify(result.document, undefined, 2)}\n`);
      if (problem !== undefined) {
        return { exit: exitCodes.refused, output, complaint: texts.cannotWrite[problem](out) };
      }
      return { exit: exitCodes.done, output: json ? output : `${output}\n\n${texts.written(out)}` };
    }),
  );
}

/** Reads the file with basic amounts, where there is one; a file that is none is exit 2 with every fault. */
async function withBasicAmounts(
  file: string | undefined,
  language: Language,
  run: (given: BasicAmountsDocument | undefined) => Outcome,
): Promise<Outcome> {
  if (file === undefined) return run(undefined);
  const { readBytes } = await import("../../files/text-files.ts");
  const { readDocumentBytes } = await import("../../files/read-document.ts");
  const { readBasicAmounts } = await import("../../assess.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const { unreadable } = await import("../input.ts");
  const read = await readBytes(file);
  if (!read.ok) return unreadable(file, read.problem, language);
  const reading = readDocumentBytes(read.bytes, readBasicAmounts);
  if (reading.ok) return run(reading.document);
  const complaint = reading.faults.map((fault) => faultLine(fault, language)).join("\n");
  return { exit: exitCodes.refused, complaint };
}
