import type { Import, ImportList, ImportSettings } from "../../../src/import/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import { readBytes, standardInput, writeText } from "../../files/text-files.ts";
import { refusedRoundFile } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface ImportCommandOptions {
  readonly lang: Language;
  readonly of: ImportList;
  readonly sheet?: string;
  /** A JSON file with what an `ImportRequest` has beside its file. */
  readonly settings?: string;
  readonly json?: boolean;
  /** The round with what was taken in. */
  readonly out?: string;
}

/**
 * `fordel import ROUND.json TABLE.xlsx --out NEW.json`: applications or commitments from a spreadsheet. Where anything is
 * wrong or unclear, it is said with its cell, nothing is written, and it ends with exit 2.
 */
export async function importCommand(
  roundFile: string,
  tableFile: string,
  options: ImportCommandOptions,
  width: number,
): Promise<Outcome> {
  const { lang, out, settings: settingsFile } = options;
  const texts = commandTexts[lang];
  const files = [roundFile, tableFile, ...(settingsFile === undefined ? [] : [settingsFile])];
  if (files.filter((file) => file === standardInput).length > 1) {
    return { exit: exitCodes.refused, complaint: texts.inputTwice };
  }
  if (out !== undefined) {
    const refused = files.map((file) => refusedRoundFile(file, out, lang)).find((one) => one !== undefined);
    if (refused !== undefined) return refused;
  }
  const { unreadable, withRound } = await import("../input.ts");
  return withRound(roundFile, lang, async ({ document }) => {
    const given = await settingsOf(options);
    if (!given.ok) return given.outcome;
    const table = await readBytes(tableFile);
    if (!table.ok) return unreadable(tableFile, table.problem, lang);
    const { readTable } = await import("../../import/read-table.ts");
    const sheets = readTable(table.bytes);
    if (!sheets.ok) {
      const { fileRefusalSentence } = await import("../../../src/texts/import-files/in-language.ts");
      return { exit: exitCodes.refused, complaint: fileRefusalSentence(sheets.refusal, lang) };
    }
    const { readImport } = await import("../../../src/import/read-import.ts");
    return told(document, readImport(document, sheets.sheets, given.settings, lang), options, width);
  });
}

type SettingsGiven =
  | { readonly ok: true; readonly settings: ImportSettings }
  | { readonly ok: false; readonly outcome: Outcome };

async function settingsOf({ lang, of, sheet, settings }: ImportCommandOptions): Promise<SettingsGiven> {
  const said = { of, ...(sheet !== undefined && { sheet }) };
  if (settings === undefined) return { ok: true, settings: said };
  const { unreadable } = await import("../input.ts");
  const { readDocumentBytes } = await import("../../files/read-document.ts");
  const { readFormOf } = await import("../../../src/round/form-faults.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const { importSettingsSchema } = await import("../../../src/import/schema.ts");
  const read = await readBytes(settings);
  if (!read.ok) return { ok: false, outcome: unreadable(settings, read.problem, lang) };
  const form = importSettingsSchema.omit({ of: true });
  const reading = readDocumentBytes(read.bytes, (value) => readFormOf(form, value));
  if (reading.ok) return { ok: true, settings: { ...reading.document, ...said } };
  const complaint = reading.faults.map((fault) => faultLine(fault, lang)).join("\n");
  return { ok: false, outcome: { exit: exitCodes.refused, complaint } };
}

async function told(
  document: RoundDocument,
  read: Import,
  { lang, json = false, out }: ImportCommandOptions,
  width: number,
): Promise<Outcome> {
  const { importReport } = await import("../render/import.ts");
  const { reportText } = await import("../render/report.ts");
  const output = json ? JSON.stringify(read, undefined, 2) : reportText(importReport(read, lang), width);
  if (read.status !== "ready") return { exit: exitCodes.refused, output };
  if (out === undefined) return { exit: exitCodes.done, output };
  const { withItems } = await import("../../../src/import/with-items.ts");
  const texts = commandTexts[lang];
  const problem = writeText(out, `${JSON.stringify(withItems(document, read), undefined, 2)}\n`);
  if (problem !== undefined) {
    return { exit: exitCodes.refused, output, complaint: texts.cannotWrite[problem](out) };
  }
  return { exit: exitCodes.done, output: json ? output : `${output}\n\n${texts.written(out)}` };
}
