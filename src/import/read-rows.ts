import type { RoundDocument } from "../round/schema.ts";
import { importQuestionSentence } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import { cellName, columnName } from "./cell-names.ts";
import { isEmpty } from "./cells/read-cell.ts";
import { saidFault } from "./fault.ts";
import { located, type LocatedFault } from "./located-fault.ts";
import { faultOf, hasOnlyAnId, type ReadRow, rowReader, type TakenColumn } from "./read-row.ts";
import type { Import, ImportSettings } from "./schema.ts";
import { shownCell } from "./shown.ts";
import { sumRowFault, type Sums, sumWordOf, withRow } from "./sum-rows.ts";
import type { Table } from "./table.ts";

type Question = Extract<Import, { status: "questions" }>["questions"][number];

export interface ReadRows {
  /** Those of items, each of another one; the first where an id is repeated. */
  readonly rows: readonly ReadRow[];
  /** Pointers of the fields whose cells have a fault or a question. */
  readonly troubled: ReadonlyMap<ReadRow, ReadonlySet<string>>;
  readonly faults: readonly LocatedFault[];
  readonly questions: readonly Question[];
}

/**
 * Every row under the headings. Rows with nothing in the columns that something is taken from are passed over, and so are rows of sums
 * that are the sums of what stands above them.
 */
export function readRows(
  document: RoundDocument,
  { sheet, headingRow }: Table,
  columns: readonly TakenColumn[],
  settings: ImportSettings,
  language: Language,
): ReadRows {
  const read = rowReader(document, columns, settings, language);
  const faults: LocatedFault[] = [];
  const all: ReadRow[] = [];
  let sums: Sums = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (columns.every(({ index }) => isEmpty(cells.at(index)))) continue;
    const one = read(row, cells);
    const word = sumWordOf(one, cells);
    if (word !== undefined) {
      const fault = sumRowFault(one, word, sums, language);
      if (fault !== undefined) faults.push(located(fault, { row }, language));
    } else if (hasOnlyAnId(one)) {
      const fault = saidFault("only-an-id", { text: one.id ?? "" });
      faults.push(located(fault, { row }, language));
    } else {
      all.push(one);
      sums = withRow(sums, one);
    }
  }
  const repeats = repeatsAmong(all);
  const cellFaults = all.map((one) => cellFaultsOf(one, repeats.get(one), language));
  const questions = all.map((one) => questionsOf(one, language));
  const troubled = all.map((one, index): [ReadRow, ReadonlySet<string>] => [
    one,
    new Set([...cellFaults[index], ...questions[index]].flatMap(({ field }) => field ?? [])),
  ]);
  return {
    rows: all.filter((one) => !repeats.has(one)),
    troubled: new Map(troubled),
    faults: [...faults, ...cellFaults.flat()],
    questions: questions.flat(),
  };
}

/** The rows whose id stands in a row above, with that row; ids that differ only in how letters are encoded are alike. */
function repeatsAmong(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, number> {
  const first = new Map<string, number>();
  const repeats = new Map<ReadRow, number>();
  for (const one of rows) {
    if (one.id === undefined) continue;
    const id = one.id.normalize("NFC");
    const before = first.get(id);
    if (before === undefined) first.set(id, one.row);
    else repeats.set(one, before);
  }
  return repeats;
}

function cellFaultsOf(one: ReadRow, repeats: number | undefined, language: Language): LocatedFault[] {
  const { row, id, kept, cells } = one;
  const faults: LocatedFault[] = [];
  for (const cell of cells) {
    const { index, field } = cell.column;
    const isRepeated = repeats !== undefined && id !== undefined && field.kind === "id";
    const fault = isRepeated
      ? saidFault("id-repeated", { id, row: String(repeats + 1) })
      : faultOf(cell, kept);
    if (fault === undefined) continue;
    const place = { row, column: index, field: field.field, ...(id !== undefined && { item: id }) };
    faults.push(located(fault, place, language));
  }
  return faults;
}

function questionsOf({ row, id, cells }: ReadRow, language: Language): Question[] {
  const questions: Question[] = [];
  for (const { column, cell, reading } of cells) {
    if (reading.is !== "unclear") continue;
    questions.push({
      cell: cellName(row, column.index),
      row: row + 1,
      column: columnName(column.index),
      field: column.field.field,
      ...(id !== undefined && { item: id }),
      text: shownCell(cell, language),
      message: importQuestionSentence(reading.question, language),
      choices: reading.choices.map(({ value, shown }) => ({ value, shown })),
      ...(reading.byColumn !== undefined && { byColumn: reading.byColumn }),
    });
  }
  return questions;
}
