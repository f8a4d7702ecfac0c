import excel, { type PageSetup, type Worksheet } from "exceljs";
import type { Field } from "../../src/import/field.ts";
import { columnName } from "../../src/import/cell-names.ts";
import type { ImportList } from "../../src/import/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { fill } from "../../src/texts/fill.ts";
import { importFileTextsIn } from "../../src/texts/import-files/in-language.ts";
import type { TemplateTexts } from "../../src/texts/import-files/texts.ts";
import { importTextsIn } from "../../src/texts/import/in-language.ts";
import type { Language } from "../../src/texts/language.ts";
import { fixedZip } from "../papers/fixed-zip.ts";
import { longestCell, mostRows } from "./limits.ts";
import type { TemplateContent, TemplateFile } from "./template.ts";
import { type TemplateCell, type TemplateRow, templateRows, type TemplateRows } from "./template-rows.ts";

const pageSetup: Partial<PageSetup> = {
  // A4. The enum of its types is not there when it runs.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const headingRow = 1;
/** Rows below it that have lists to choose from: some more than there are, for what is new. */
const moreRows = 1_000;
/** Points of a line, and lines of a row at most. */
const lineHeight = 15;
const highest = 27;
const font = { name: "Calibri", family: 2, size: 11 };
const dark = "FF1E3A5F";
const light = "FFE3E8EF";

/**
 * A list of a round to be filled out, or filled, as a workbook: its headings stay in sight, those that are needed are dark, areas
 * and the like are chosen from lists, and a second sheet explains the columns. Texts are texts whatever they begin with. The same
 * round gives the same bytes; read back it changes nothing.
 */
export async function templateXlsx(
  document: RoundDocument,
  list: ImportList,
  content: TemplateContent,
  language: Language,
): Promise<TemplateFile> {
  const table = templateRows(document, list, language);
  const { template: texts } = importFileTextsIn(language);
  const held = content === "filled" ? table.rows.filter(({ cells }) => cells.every(isHeld)) : [];
  const leftOut =
    content === "filled" ? table.rows.filter((row) => !held.includes(row)).map(({ id }) => id) : [];
  const workbook = new excel.Workbook();
  const dated = `${document.scheme.year}-01-01T00:00:00Z`;
  workbook.creator = "fordel";
  workbook.lastModifiedBy = "fordel";
  workbook.created = new Date(dated);
  workbook.modified = workbook.created;
  writeItems(workbook.addWorksheet(texts.lists[list], { pageSetup }), table, held, texts);
  writeExplanation(workbook.addWorksheet(texts.explanation, { pageSetup }), table, leftOut, texts, language);
  const written = await workbook.xlsx.writeBuffer();
  return { bytes: fixedZip(new Uint8Array(written), dated), leftOut };
}

function isHeld(cell: TemplateCell): boolean {
  return cell.kind !== "text" || storedText(cell.text).length <= longestCell;
}

/** Characters that XML cannot hold, or exceljs leaves out; and an underscore that would be read as the start of one. */

const escaped = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;

/** Text as workbooks store it (ECMA-376, ST_Xstring). */
function storedText(text: string): string {
  return text.replaceAll(
    escaped,
    (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function writeItems(
  sheet: Worksheet,
  table: TemplateRows,
  rows: readonly TemplateRow[],
  texts: TemplateTexts,
): void {
  for (const [place, field] of table.fields.entries()) {
    const column = sheet.getColumn(place + 1);
    column.numFmt = numberFormat(field);
    column.width = widthOf(field);
    column.font = font;
    column.alignment = { vertical: "top" };
    writeHeading(sheet, headingRow, place + 1, field.heading, field.isNeeded);
    addChoices(sheet, table, field, place, headingRow + rows.length + moreRows, texts);
  }
  const lines = table.fields.map((field) => Math.ceil((field.heading.length + 6) / widthOf(field)));
  sheet.getRow(headingRow).height = lineHeight * Math.min(highest, Math.max(...lines));
  for (const [number, { cells }] of rows.entries()) {
    for (const [place, cell] of cells.entries()) {
      if (cell.kind === "empty") continue;
      const written = sheet.getCell(headingRow + 1 + number, place + 1);
      written.value = valueOf(cell);
      // A number that a spreadsheet would round stands as text.
      if (cell.kind === "text") written.numFmt = "@";
    }
  }
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: headingRow }];
  const last = { row: headingRow + rows.length, column: table.fields.length };
  if (rows.length > 0) sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: last };
}

function valueOf(cell: Exclude<TemplateCell, { kind: "empty" }>): string | number | Date {
  switch (cell.kind) {
    case "text":
      return storedText(cell.text);
    case "number":
      return Number(cell.decimal);
    case "moment":
      return new Date(`${cell.date}T${cell.time}Z`);
  }
}

function writeHeading(sheet: Worksheet, row: number, column: number, text: string, isNeeded: boolean): void {
  const cell = sheet.getCell(row, column);
  cell.value = storedText(text).slice(0, longestCell);
  cell.numFmt = "@";
  cell.font = { ...font, bold: true, color: { argb: isNeeded ? "FFFFFFFF" : "FF000000" } };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: isNeeded ? dark : light } };
  cell.alignment = { vertical: "bottom", wrapText: true };
}

/** Text stays text, so that 0301 keeps its zero. */
function numberFormat({ kind }: Field): string {
  switch (kind) {
    case "kroner":
    case "count":
    case "count-positive":
      return "#,##0";
    case "points":
      return "General";
    case "moment":
      return "dd.mm.yyyy hh:mm";
    case "id":
    case "area":
    case "text":
    case "applicant-kind":
    case "municipality":
    case "standard":
    case "applicant-id":
    case "list":
    case "yes-or-no":
      return "@";
  }
}

function widthOf({ kind, heading }: Field): number {
  const widest =
    kind === "text" ? 40 : kind === "area" || kind === "applicant-kind" || kind === "list" ? 24 : 16;
  return Math.max(widest, ...heading.split(" ").map((word) => Math.min(30, word.length + 3)));
}

const chosen = ["area", "applicant-kind", "standard", "yes-or-no"] as const;
/** The column of the explanation where the first list stands. */
const listsFrom = 5;
/** Characters of a line of what is explained. */
const noteWidth = 90;

function addChoices(
  sheet: Worksheet,
  { choices }: TemplateRows,
  { kind }: Field,
  place: number,
  lastRow: number,
  texts: TemplateTexts,
): void {
  const list = chosen.findIndex((one) => one === kind);
  if (list === -1) return;
  const column = columnName(place);
  const from = columnName(listsFrom - 1 + list);
  const values = `'${texts.explanation}'!$${from}$2:$${from}$${choices[chosen[list]].length + 1}`;
  const rows = `${column}${headingRow + 1}:${column}${Math.min(lastRow, mostRows)}`;
  sheet.dataValidations.add(rows, {
    type: "list",
    allowBlank: true,
    formulae: [values],
    showErrorMessage: true,
    errorStyle: "warning",
    error: texts.notInList,
  });
}

function writeExplanation(
  sheet: Worksheet,
  { fields, choices }: TemplateRows,
  leftOut: readonly string[],
  texts: TemplateTexts,
  language: Language,
): void {
  const { yes, no } = importTextsIn(language);
  const put = (row: number, column: number, text: string): void => {
    const cell = sheet.getCell(row, column);
    cell.value = storedText(text).slice(0, longestCell);
    cell.font = font;
    cell.alignment = { vertical: "top", wrapText: column < listsFrom - 1 };
  };
  for (const [place, text] of [texts.column, texts.needed, texts.whatToWrite].entries()) {
    writeHeading(sheet, 1, place + 1, text, false);
  }
  for (const [place, { heading, isNeeded, kind }] of fields.entries()) {
    put(place + 2, 1, heading);
    put(place + 2, 2, isNeeded ? yes : no);
    put(place + 2, 3, texts.kinds[kind]);
  }
  const notes =
    leftOut.length === 0 ? texts.notes : [...texts.notes, fill(texts.leftOut, { ids: leftOut.join(", ") })];
  for (const [place, note] of notes.entries()) {
    const row = fields.length + 3 + place;
    put(row, 3, note);
    sheet.getRow(row).height = lineHeight * Math.min(highest, Math.ceil(note.length / (noteWidth - 10)));
  }
  for (const [list, kind] of chosen.entries()) {
    const heading = fields.find((field) => field.kind === kind)?.heading;
    if (heading === undefined) continue;
    writeHeading(sheet, 1, listsFrom + list, heading, false);
    for (const [place, text] of choices[kind].entries()) put(place + 2, listsFrom + list, text);
  }
  for (const [place, width] of [40, 14, noteWidth, 4, 34, 28, 16].entries())
    sheet.getColumn(place + 1).width = width;
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 1 }];
}
