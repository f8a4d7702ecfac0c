import type { RoundDocument } from "../round/schema.ts";
import type { Language } from "../texts/language.ts";
import { cellName, columnName, columnOf } from "./cell-names.ts";
import { changesOf } from "./changes.ts";
import { type Column, matchColumns } from "./columns.ts";
import { readMerged } from "./engine-faults.ts";
import { saidFault } from "./fault.ts";
import { type Field } from "./field.ts";
import { fieldsOf } from "./fields.ts";
import { inSheetOrder, located, type LocatedFault } from "./located-fault.ts";
import { merge } from "./merge.ts";
import type { ReadRow, TakenColumn } from "./read-row.ts";
import { readRows } from "./read-rows.ts";
import type { Import, ImportSettings } from "./schema.ts";
import type { Sheet } from "./sheet.ts";
import { shortened, shownCell } from "./shown.ts";
import { bestTable, type Table } from "./table.ts";

/** So many faults and so many questions are listed at most. */
const listedAtMost = 500;

type Faulty = Extract<Import, { status: "faults" }>;
type Questions = readonly Faulty["questions"][number][];
/** What is answered of every file. */
type Common = Pick<Faulty, "of" | "sheets" | "sheet" | "headingRow" | "columns" | "fields" | "formulas">;

/**
 * What a spreadsheet would make of the applications or commitments of a round. Nothing is changed: an import that is `ready` has the
 * items that are new or changed, whole. Every fault comes at once, at its cell, in the order of rows and then of columns.
 *
 * An item whose id the round has is an update: fields that no column is of stay, an empty cell takes an optional value away. Costs
 * and what single assessors gave are never read, and stay. An assessed amount that a cell changes is by hand from then on: its year
 * leaves `assessedByRules`.
 *
 * @param document a scored round as it is kept
 * @param sheets of the file, in its order
 */
export function readImport(
  document: RoundDocument,
  sheets: readonly Sheet[],
  settings: ImportSettings,
  language: Language,
): Import {
  const { of, sheet: wanted } = settings;
  const chosen = sheets.filter(({ name }) => wanted === undefined || name === wanted);
  const names = shortened(sheets.map(({ name }) => name).join(", "));
  const notThere = saidFault("sheet-not-there", { sheet: shortened(wanted ?? ""), known: names });
  const sheetFaults = chosen.length === 0 && sheets.length > 0 ? [located(notThere, {}, language)] : [];
  const table = bestTable(document, chosen.length === 0 ? sheets : chosen, settings);
  const shownSheets = sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
  if (table === undefined) {
    const fault = located(saidFault("no-headings", {}), {}, language);
    const fields = fieldsOf(document, of, language).map(shownField);
    const sheet = chosen.at(0)?.name ?? sheets.at(0)?.name ?? "";
    const common = { of, sheets: shownSheets, sheet, headingRow: 1, columns: [], fields, formulas: 0 };
    return faulty(common, [...sheetFaults, fault], []);
  }
  const { columns, fields, faults: columnFaults } = matchColumns(document, table, settings, language);
  const taken = columns.flatMap(({ field, ...column }) =>
    field === undefined ? [] : [{ ...column, field }],
  );
  const common = {
    of,
    sheets: shownSheets,
    sheet: table.sheet.name,
    headingRow: table.headingRow + 1,
    columns: columns.map((column) => shownColumn(column, table, language)),
    fields: fields.map(shownField),
    formulas: formulasRead(table, taken),
  };
  const {
    rows,
    troubled,
    faults: rowFaults,
    questions,
  } = readRows(document, table, taken, settings, language);
  const hasIds = taken.some(({ field }) => field.kind === "id");
  const noRows = saidFault("no-rows", { row: String(table.headingRow + 1) });
  const emptyFaults =
    hasIds && rows.length === 0 && rowFaults.length === 0 ? [located(noRows, {}, language)] : [];
  const fileFaults = [...sheetFaults, ...columnFaults, ...missing(fields, taken, rows, language)];
  const merged = merge(document, of, fields, taken, rows, troubled);
  const { reading, faults: engineFaults } = readMerged(merged, of, language);
  const faults = inSheetOrder([...fileFaults, ...emptyFaults, ...rowFaults, ...engineFaults]);
  if (faults.length > 0) return faulty(common, faults, questions);
  if (questions.length > 0) {
    return { status: "questions", ...common, ...listed(questions) };
  }
  if (!reading.ok) {
    throw new Error(
      "The round with the file's items is not valid, and no fault says why; mend src/import/engine-faults.ts.",
    );
  }
  const { changes, items } = changesOf(document, reading.document, of, merged.byPlace, language);
  return { status: "ready", ...common, changes, items: [...items] };
}

/** A fault for each column that is not there and is needed. */
function missing(
  fields: readonly Field[],
  taken: readonly TakenColumn[],
  rows: readonly ReadRow[],
  language: Language,
): LocatedFault[] {
  const there = new Set(taken.map(({ field }) => field.field));
  const idField = fields.find(({ kind }) => kind === "id");
  if (idField !== undefined && !there.has(idField.field)) {
    const fault = saidFault("column-of-ids-missing", { name: idField.name });
    return [located(fault, { field: idField.field }, language)];
  }
  // A row whose id is not clear may well be an update, unless none is.
  const isUpdating = rows.some(({ kept }) => kept !== undefined);
  const first = rows.find(({ id, kept }) => kept === undefined && (id !== undefined || !isUpdating));
  if (first === undefined) return [];
  return fields
    .filter(({ isNeeded, field }) => isNeeded && !there.has(field))
    .map(({ name, field }) => {
      const fault = saidFault("column-missing", { name, row: String(first.row + 1) });
      return located(fault, { field }, language);
    });
}

function faulty(common: Common, faults: readonly LocatedFault[], questions: Questions): Import {
  return {
    status: "faults",
    ...common,
    faults: faults.slice(0, listedAtMost).map(({ row, column, field, item, code, message }) => ({
      ...(row !== undefined && column !== undefined && { cell: cellName(row, column) }),
      ...(row !== undefined && { row: row + 1 }),
      ...(column !== undefined && { column: columnName(column) }),
      ...(field !== undefined && { field }),
      ...(item !== undefined && { item }),
      code,
      message,
    })),
    faultsLeftOut: Math.max(0, faults.length - listedAtMost),
    ...listed(questions),
  };
}

function listed(questions: Questions): Pick<Faulty, "questions" | "questionsLeftOut"> {
  return {
    questions: questions.slice(0, listedAtMost),
    questionsLeftOut: Math.max(0, questions.length - listedAtMost),
  };
}

function shownField({ field, name, isNeeded, holds }: Field): Common["fields"][number] {
  return { field, name, isNeeded, holds };
}

const examplesAtMost = 3;
/** Examples are looked for in so many rows. */
const examplesWithin = 1000;

function shownColumn(
  { index, column, heading, field, how, nearest, unit, days }: Column,
  { sheet, headingRow }: Table,
  language: Language,
): Common["columns"][number] {
  const examples = new Set<string>();
  for (const row of sheet.rows.slice(headingRow + 1, headingRow + 1 + examplesWithin)) {
    const text = shownCell(row.at(index), language);
    if (text !== "") examples.add(text);
    if (examples.size === examplesAtMost) break;
  }
  return {
    column,
    heading,
    field: field?.field ?? null,
    how,
    ...(nearest !== undefined && { nearest }),
    ...(unit !== undefined && { unit }),
    ...(days !== undefined && { days }),
    examples: [...examples],
  };
}

/** How many of the cells that something is taken from hold a formula. */
function formulasRead({ sheet, headingRow }: Table, taken: readonly TakenColumn[]): number {
  const columns = new Set(taken.map(({ index }) => index));
  return sheet.formulas.filter((cell) => {
    const [, column = "", row = "0"] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    return columns.has(columnOf(column)) && Number(row) > headingRow + 1;
  }).length;
}
