import type { RoundDocument } from "../round/schema.ts";
import { yearsOf } from "./fields.ts";
import { headingKey, withoutUnit, withoutYear } from "./heading.ts";
import { type KnownFields, knownFieldsOf } from "./known-field.ts";
import type { ImportSettings } from "./schema.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { cellText } from "./shown.ts";

/** The headings are looked for in so many rows: there may be a title and other things above them. */
const rowsLookedAt = 30;
/** Years further on than this are no years of a scheme. */
const yearsOn = 30;

/** A sheet with its headings and the row of them, from 0 on: the lower one where they take two. */
export interface Table {
  readonly sheet: Sheet;
  readonly headingRow: number;
  /** By column; a heading over several years is put before each of them: "Søkt 2025". */
  readonly headings: readonly string[];
  readonly known: KnownFields;
  /** How many fields its headings are known to be of. */
  readonly fields: number;
}

/** The sheet whose headings are known best, the first of equals; undefined where no sheet has anything in it. */
export function bestTable(
  document: RoundDocument,
  sheets: readonly Sheet[],
  settings: ImportSettings,
): Table | undefined {
  const tables = sheets.flatMap((sheet) => tableIn(document, sheet, settings) ?? []);
  return tables.reduce<Table | undefined>(
    (best, table) => (best === undefined || table.fields > best.fields ? table : best),
    undefined,
  );
}

function tableIn(document: RoundDocument, sheet: Sheet, settings: ImportSettings): Table | undefined {
  const first = sheet.rows.slice(0, rowsLookedAt);
  const years = yearsOf(document, yearsNamed(first, document.scheme.year));
  const known = knownFieldsOf(document, settings.of, years);
  const remembered = new Map(
    (settings.remembered ?? []).map(({ heading, field }) => [headingKey(heading), field]),
  );
  let best: { readonly row: number; readonly fields: number } | undefined;
  for (const [row, cells] of first.entries()) {
    const fields = new Set(
      cells.flatMap((cell) => {
        const heading = cellText(cell);
        if (heading.trim() === "") return [];
        const kept = remembered.get(headingKey(heading));
        return kept === undefined ? (known.of(heading)?.field ?? []) : (kept ?? []);
      }),
    ).size;
    if (fields > (best?.fields ?? 0)) best = { row, fields };
  }
  const row = best?.row ?? rowLikeHeadings(first);
  if (row === undefined) return undefined;
  return { sheet, ...headingsFrom(sheet.rows, row, known), known, fields: best?.fields ?? 0 };
}

/** Years from the scheme's on that stand in cells, which some of may be headings. */
function yearsNamed(rows: readonly (readonly Cell[])[], schemeYear: number): readonly string[] {
  return rows.flat().flatMap((cell) => {
    const text = cellText(cell);
    if (text.length > 200) return [];
    const { year } = withoutYear(withoutUnit(headingKey(text)).key);
    const number = Number(year);
    return year !== undefined && number >= schemeYear && number <= schemeYear + yearsOn ? [year] : [];
  });
}

/** Where no heading is known: the first row with two texts and nothing but text, or the first one with anything. */
function rowLikeHeadings(rows: readonly (readonly Cell[])[]): number | undefined {
  const filled = rows.map((cells) => cells.filter((cell) => cellText(cell).trim() !== ""));
  const texts = filled.findIndex((cells) => cells.length > 1 && cells.every(({ kind }) => kind === "text"));
  if (texts >= 0) return texts;
  const any = filled.findIndex((cells) => cells.length > 0);
  return any < 0 ? undefined : any;
}

/**
 * Headings of a row, or of two where one of them has years only and what they are of stands above, merged or not. The row of the years
 * may be the one that is known, or the one below it.
 */
function headingsFrom(
  rows: Sheet["rows"],
  row: number,
  known: KnownFields,
): Pick<Table, "headings" | "headingRow"> {
  const texts = (index: number) => (rows.at(index) ?? []).map((cell) => cellText(cell).trim());
  const [above, own, below] = [row === 0 ? [] : texts(row - 1), texts(row), texts(row + 1)];
  const withYears = yearsUnder(own, below, known);
  const onlyYears = below.every((text, index) => text === "" || withYears.at(index) !== undefined);
  if (onlyYears && withYears.some((heading) => heading !== undefined)) {
    const width = Math.max(own.length, below.length);
    const headings = Array.from({ length: width }, (_, index) => withYears.at(index) ?? own.at(index) ?? "");
    return { headings, headingRow: row + 1 };
  }
  const underAbove = yearsUnder(above, own, known);
  return { headings: own.map((text, index) => underAbove.at(index) ?? text), headingRow: row };
}

/** The headings of years with what they are of, which stands above the first of them: "Søkt 2025", where that is known. */
function yearsUnder(
  upper: readonly string[],
  lower: readonly string[],
  known: KnownFields,
): readonly (string | undefined)[] {
  let of = "";
  return lower.map((year, index) => {
    const over = upper.at(index) ?? "";
    const isYear = /^[1-9]\d{3}$/u.test(year);
    of = over === "" && isYear ? of : over;
    const both = `${of} ${year}`;
    return of !== "" && isYear && known.of(both) !== undefined ? both : undefined;
  });
}
