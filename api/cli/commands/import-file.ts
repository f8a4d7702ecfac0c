import { extname } from "node:path";
import type { ImportList } from "../../../src/import/schema.ts";
import { fill } from "../../../src/texts/fill.ts";
import { importReportTextsIn } from "../../../src/texts/import-report/in-language.ts";
import type { Language } from "../../../src/texts/language.ts";
import { writeText } from "../../files/text-files.ts";
import { importFileFormats } from "../../import/imports.ts";
import { refusedFile } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface ImportFileCommandOptions {
  readonly lang: Language;
  readonly of: ImportList;
  /** With what the round has. */
  readonly filled?: boolean;
  readonly out: string;
}

/** `fordel import-file ROUND.json --out FILE`: a spreadsheet to fill in, with the headings that an import knows. */
export async function importFileCommand(
  roundFile: string,
  { lang, of, filled = false, out }: ImportFileCommandOptions,
): Promise<Outcome> {
  const texts = commandTexts[lang];
  const format = importFileFormats.find((one) => extname(out).toLowerCase() === `.${one}`);
  if (format === undefined) {
    const endings = importFileFormats.map((one) => `.${one}`).join(", ");
    return { exit: exitCodes.refused, complaint: fill(importReportTextsIn(lang).whichFormat, { endings }) };
  }
  const refused = refusedFile(roundFile, out, lang);
  if (refused !== undefined) return refused;
  const { withRound } = await import("../input.ts");
  const { importFileOf } = await import("../../import/import-file.ts");
  return withRound(roundFile, lang, async ({ document }) => {
    const wanted = { of, format, isFilled: filled, language: lang };
    const { bytes, leftOut } = await importFileOf(document, wanted);
    const problem = writeText(out, bytes);
    if (problem !== undefined) {
      return { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
    }
    const output = texts.written(out);
    if (leftOut.length === 0) return { exit: exitCodes.done, output };
    const complaint = fill(importReportTextsIn(lang).leftOutOfFile, { ids: leftOut.join(", ") });
    return { exit: exitCodes.done, output, complaint };
  });
}
