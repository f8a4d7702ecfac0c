import type { RoundDocument } from "../round/schema.ts";
import type { Language } from "../texts/language.ts";
import { cellName } from "./cell-names.ts";
import { knownAreasOf, knownIdsOf } from "./cells/names.ts";
import { isEmpty, readCell } from "./cells/read-cell.ts";
import type { CellContext, CellReading } from "./cells/reading.ts";
import type { Column } from "./columns.ts";
import { saidFault, type SaidFault } from "./fault.ts";
import { type Field, type FieldValue, mayNotBeEmpty } from "./field.ts";
import { itemsOf } from "./items.ts";
import { isSame, standsAsKept, valueAt } from "./same.ts";
import type { ImportSettings } from "./schema.ts";
import type { Cell } from "./sheet.ts";
import { shortened, shownCell } from "./shown.ts";

/** A column that something is taken from. */
export type TakenColumn = Column & { readonly field: Field };

/** A cell of a row, read; `kept` where it has just what the round has. */
export interface ReadCell {
  readonly column: TakenColumn;
  readonly cell: Cell | undefined;
  readonly before: FieldValue | undefined;
  readonly reading: CellReading | { readonly is: "kept" };
}

/** A row that is of an item, read. Rows are from 0 on. */
export interface ReadRow {
  readonly row: number;
  /** Undefined where there is none, or it is not clear. */
  readonly id: string | undefined;
  /** The item of the round with the id; undefined where it is new, or nobody can say. */
  readonly kept: unknown;
  /** In the order of the columns that were given. */
  readonly cells: readonly ReadCell[];
}

const kept = { is: "kept" } as const;

/** A function that reads the rows of a sheet for the round. */
export function rowReader(
  document: RoundDocument,
  columns: readonly TakenColumn[],
  settings: ImportSettings,
  language: Language,
): (row: number, cells: readonly Cell[]) => ReadRow {
  const items = itemsOf(document, settings.of);
  const byId = new Map(items.map((item) => [item.id.normalize("NFC"), item]));
  const answers = new Map((settings.readings ?? []).map(({ cell, value }) => [cell, value]));
  const context = {
    document,
    language,
    ids: knownIdsOf(items.map(({ id }) => id)),
    areas: knownAreasOf(document),
    traits: new Set(document.applications.flatMap(({ traits = [] }) => traits)),
  };
  const idColumn = columns.find(({ field }) => field.kind === "id");

  // Made once a column: a sheet may have hundreds of thousands of cells.
  const asSaid = new Map(
    columns.map((column): [TakenColumn, CellContext] => {
      const { field, unit, days } = column;
      return [column, { ...context, kind: field.kind, unit, days }];
    }),
  );

  const readAt = (row: number, column: TakenColumn, cells: readonly Cell[], item: unknown): ReadCell => {
    const { field, index, unit, headingUnit } = column;
    const cell = index < cells.length ? cells[index] : undefined;
    const before = item === undefined ? undefined : valueAt(item, field.path);
    const answer = answers.size === 0 ? undefined : answers.get(cellName(row, index));
    if (answer === undefined && before !== undefined && standsAsKept(field, cell, before, unit)) {
      return { column, cell, before, reading: kept };
    }
    const said = asSaid.get(column) ?? { ...context, kind: field.kind, unit, days: column.days };
    const reading = readCell(cell, said);
    if (answer === undefined) return { column, cell, before, reading };
    const offered = readCell(cell, { ...said, unit: headingUnit, days: undefined });
    return { column, cell, before, reading: answered(answer, offered, reading, cell, context) };
  };

  return (row, cells) => {
    const first = idColumn === undefined ? undefined : readAt(row, idColumn, cells, undefined);
    const id = first?.reading.is === "value" ? String(first.reading.value) : undefined;
    const item = id === undefined ? undefined : byId.get(id.normalize("NFC"));
    return {
      row,
      id,
      kept: item,
      cells: columns.map((column) => {
        if (first === undefined || column !== idColumn) return readAt(row, column, cells, item);
        // An id is what the item was found by: it is never changed.
        return item === undefined ? first : { ...first, reading: kept };
      }),
    };
  };
}

/** A cell that somebody has answered for: one of what was offered for it, before or after anything was said of its column. */
function answered(
  answer: string,
  offered: CellReading,
  reading: CellReading,
  cell: Cell | undefined,
  { language }: Pick<CellContext, "language">,
): CellReading {
  const choices = [reading, offered].flatMap((one) => (one.is === "unclear" ? one.choices : []));
  const choice = choices.find(({ value }) => value === answer);
  if (choice !== undefined) {
    const { meant, precision } = choice;
    if (meant === undefined) return { is: "empty" };
    return { is: "value", value: meant, ...(precision && { precision }) };
  }
  if (choices.length > 0) {
    const values = [...new Set(choices.map(({ value }) => shortened(value)))].join(", ");
    const figures = { answer: shortened(answer), offered: values };
    return { is: "fault", fault: saidFault("answer-not-offered", figures) };
  }
  if (reading.is !== "value" || String(reading.value) === answer) return reading;
  const figures = { answer: shortened(answer), text: shownCell(cell, language) };
  return { is: "fault", fault: saidFault("answer-not-asked", figures) };
}

/** What is wrong with a cell for its item; undefined where nothing is. */
export function faultOf({ column, before, reading }: ReadCell, kept: unknown): SaidFault | undefined {
  const { field } = column;
  if (reading.is === "fault") return reading.fault;
  if (reading.is !== "empty" || !mayNotBeEmpty(field)) return undefined;
  if (field.kind === "id") return saidFault("id-missing", {});
  // A title that is empty in the round may stay so.
  const staysEmpty = kept !== undefined && isSame(field, before, undefined);
  return staysEmpty ? undefined : saidFault("cell-empty", { name: field.name });
}

/** Whether the row has an id and nothing else that an item needs, such as a note below the table. */
export function hasOnlyAnId({ id, kept, cells }: ReadRow): boolean {
  if (id === undefined || kept !== undefined) return false;
  const needed = cells.filter(({ column }) => mayNotBeEmpty(column.field) && column.field.kind !== "id");
  const others = cells.filter(({ column }) => column.field.kind !== "id");
  return needed.length > 0 && others.every(({ cell }) => isEmpty(cell));
}
