import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { ImportFileTask } from "./imports.ts";
import type { TemplateFile } from "./template.ts";
import { templateCsv } from "./template-csv.ts";
import { templateXlsx } from "./template-xlsx.ts";

/** As `importFileOf`, of a round as it is kept. */
export async function importFile({ round, ...wanted }: ImportFileTask): Promise<TemplateFile> {
  const reading = readRoundOfAnyKind(JSON.parse(round));
  if (!reading.ok || reading.kind !== "scored") throw new Error("A kept round is not valid; report it.");
  return importFileOf(reading.document, wanted);
}

/**
 * A spreadsheet with a column for each field that an import of the round knows, empty or with what the round has. What a cell
 * cannot hold exactly, such as a text of 40,000 characters, is not in it and said in `leftOut`; it stays in the round when the file is read again.
 */
export async function importFileOf(
  document: RoundDocument,
  { of, format, isFilled, language }: Omit<ImportFileTask, "round">,
): Promise<TemplateFile> {
  const content = isFilled ? "filled" : "empty";
  if (format === "csv") return templateCsv(document, of, content, language);
  return templateXlsx(document, of, content, language);
}
