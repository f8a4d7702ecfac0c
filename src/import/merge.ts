import type { RoundDocument } from "../round/schema.ts";
import { type Field, type FieldValue, mayNotBeEmpty } from "./field.ts";
import { itemWith } from "./item-with.ts";
import { itemsOf } from "./items.ts";
import type { ReadRow, TakenColumn } from "./read-row.ts";
import { isSame } from "./same.ts";
import type { ImportList } from "./schema.ts";

/** A field of an item that a row changes; undefined where it had, or gets, nothing. */
export interface SetField {
  readonly field: Field;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** An item that a row is of, as it would be in the round. */
export interface MergedItem {
  readonly read: ReadRow;
  /** In the order of the document's fields. */
  readonly sets: readonly SetField[];
  /** Pointers of fields whose value is not known. Where one is needed, something valid stands in for it. */
  readonly unknown: ReadonlySet<string>;
}

export interface Merged {
  /** The round with the items, for the engine to read. */
  readonly document: unknown;
  /** The item at each place of the list that a row is of. */
  readonly byPlace: ReadonlyMap<number, MergedItem>;
}

/** A field, and which of the columns is of it. */
interface Placed {
  readonly field: Field;
  readonly column: number | undefined;
}

/**
 * The round with what the rows say. Fields that no column is of stay. Where what an item needs cannot be read, something valid stands in
 * for it, so that the engine looks at all the rest; nothing is imported then.
 *
 * @param fields all fields, in the order of the document
 * @param columns those that the cells of the rows are of
 * @param troubled pointers of the fields whose cells have a fault or a question
 */
export function merge(
  document: RoundDocument,
  list: ImportList,
  fields: readonly Field[],
  columns: readonly TakenColumn[],
  rows: readonly ReadRow[],
  troubled: ReadonlyMap<ReadRow, ReadonlySet<string>>,
): Merged {
  const items: unknown[] = [...itemsOf(document, list)];
  const places = new Map(items.map((item, place): [unknown, number] => [item, place]));
  const indexes = new Map(columns.map(({ field }, index) => [field.field, index]));
  const placed = fields.map((field): Placed => ({ field, column: indexes.get(field.field) }));
  const byPlace = new Map<number, MergedItem>();
  for (const read of rows) {
    const place = places.get(read.kept) ?? items.length;
    const inTrouble = troubled.get(read) ?? nothing;
    const sets = setsOf(read, placed, inTrouble);
    const standIns = read.kept === undefined ? standInsFor(read, placed, inTrouble, document) : [];
    items[place] =
      sets.length === 0 && read.kept !== undefined
        ? read.kept
        : itemWith(read.kept, list, [...sets, ...standIns]);
    const unknown =
      standIns.length === 0
        ? inTrouble
        : new Set([...inTrouble, ...standIns.map(({ field }) => field.field)]);
    byPlace.set(place, { read, sets, unknown });
  }
  return { document: { ...document, [list]: items }, byPlace };
}

const nothing: ReadonlySet<string> = new Set();

function setsOf(
  { cells, kept }: ReadRow,
  placed: readonly Placed[],
  troubled: ReadonlySet<string>,
): SetField[] {
  const sets: SetField[] = [];
  for (const { field, column } of placed) {
    if (column === undefined || troubled.has(field.field)) continue;
    const { reading, before } = cells[column];
    if (reading.is !== "value" && reading.is !== "empty") continue;
    const after = reading.is === "value" ? reading.value : undefined;
    const precision = reading.is === "value" ? reading.precision : undefined;
    // What a new item says is kept as it says it, be it what nothing would mean.
    const isAsBefore = kept === undefined ? after === undefined : isSame(field, before, after, precision);
    if (!isAsBefore) sets.push({ field, before, after });
  }
  return sets;
}

/** What a new item needs and does not have: a valid value each. */
function standInsFor(
  { row }: ReadRow,
  placed: readonly Placed[],
  troubled: ReadonlySet<string>,
  document: RoundDocument,
): SetField[] {
  const standIns: SetField[] = [];
  for (const { field, column } of placed) {
    if (!mayNotBeEmpty(field) || (column !== undefined && !troubled.has(field.field))) continue;
    standIns.push({ field, before: undefined, after: standIn(field, row, document) });
  }
  return standIns;
}

function standIn(field: Field, row: number, { scheme }: RoundDocument): FieldValue | undefined {
  switch (field.kind) {
    case "id":
    case "text":
      return `\u2014 ${row + 1} \u2014`;
    case "area":
      return scheme.areas[0].id;
    case "applicant-kind":
      return "other";
    case "points":
      return scheme.criteria.find(({ id }) => id === field.criterion)?.lowest;
    case "moment":
      return "2000-01-01T00:00:00Z";
    case "municipality":
    case "standard":
    case "applicant-id":
    case "kroner":
    case "count":
    case "count-positive":
    case "list":
    case "yes-or-no":
      return undefined;
  }
}
