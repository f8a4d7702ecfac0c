import { nearestName } from "../round/nearest.ts";
import type { RoundDocument } from "../round/schema.ts";
import type { Language } from "../texts/language.ts";
import { isEmpty } from "./cells/read-cell.ts";
import { columnName, columnOf } from "./cell-names.ts";
import { saidFault } from "./fault.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./fields.ts";
import { headingKey, withoutUnit, withoutYear } from "./heading.ts";
import { located, type LocatedFault } from "./located-fault.ts";
import type { AmountUnit, DayOrder, ImportSettings } from "./schema.ts";
import { shortened } from "./shown.ts";
import type { Table } from "./table.ts";

/** A column of the sheet, and what is taken from it. */
export interface Column {
  /** From 0 on. */
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: Field | undefined;
  readonly how: "chosen" | "remembered" | "known" | "none";
  readonly nearest: string | undefined;
  /** What a number without a unit is of: as somebody said, or as its heading says. */
  readonly unit: AmountUnit | undefined;
  /** As its heading says. What is offered for single cells does not hang on what somebody says of the column. */
  readonly headingUnit: AmountUnit | undefined;
  readonly days: DayOrder | undefined;
}

export interface Matched {
  readonly columns: readonly Column[];
  /** What columns may be of: those of the round, and of years that headings name. */
  readonly fields: readonly Field[];
  readonly faults: readonly LocatedFault[];
}

/** What is said of a column before it is held against the others. */
interface Claim {
  readonly index: number;
  readonly heading: string;
  readonly how: Column["how"];
  readonly field: string | undefined;
  /** An amount whose year is not named. */
  readonly isWithoutYear: boolean;
}

const strength: Readonly<Record<Column["how"], number>> = { chosen: 3, remembered: 2, known: 1, none: 0 };

/**
 * Columns with their fields: what somebody chose goes before what was remembered, and that before what is known. Of two columns for
 * one field the weaker is left out; two that are as strong are a fault.
 */
export function matchColumns(
  document: RoundDocument,
  table: Table,
  settings: ImportSettings,
  language: Language,
): Matched {
  const { headingRow } = table;
  const remembered = rememberedIn(settings);
  const { fields, claims, faults } = claimsOf(document, table, settings, remembered, language);
  const byPointer = new Map(fields.map((field) => [field.field, field]));
  const yearsNamed = new Set(
    claims.flatMap(({ field, isWithoutYear }) =>
      isWithoutYear ? [] : (byPointer.get(field ?? "")?.of ?? []),
    ),
  );
  const standing = claims.filter(({ field, isWithoutYear }) => {
    const of = byPointer.get(field ?? "")?.of;
    return of !== undefined && !(isWithoutYear && yearsNamed.has(of));
  });
  const strongest = new Map<string, Claim>();
  for (const claim of standing) {
    const other = strongest.get(claim.field ?? "");
    if (other === undefined || strength[claim.how] > strength[other.how])
      strongest.set(claim.field ?? "", claim);
  }
  const twice = standing.flatMap((claim) => {
    const other = strongest.get(claim.field ?? "");
    if (other === undefined || other === claim || other.how !== claim.how) return [];
    const name = byPointer.get(claim.field ?? "")?.name ?? "";
    const fault = saidFault("column-twice", { name, other: columnName(other.index) });
    return [located(fault, { row: headingRow, column: claim.index, field: claim.field ?? "" }, language)];
  });
  const holding = new Set(strongest.values());
  const nearest = nearestOf(table, new Set(strongest.keys()), byPointer);
  return {
    fields,
    faults: [...faults, ...twice],
    columns: claims.map((claim) => {
      const { index, heading, how } = claim;
      const field = holding.has(claim) ? byPointer.get(claim.field ?? "") : undefined;
      const isKnown = field !== undefined || (claim.field === undefined && how !== "none");
      return {
        index,
        column: columnName(index),
        heading,
        field,
        how: isKnown ? how : "none",
        nearest: isKnown ? undefined : nearest(heading),
        ...readingOf(field, claim, settings, remembered),
      };
    }),
  };
}

/** How the cells of a column are read: as was chosen, as was remembered, or as its heading says. */
function readingOf(
  field: Field | undefined,
  { index, heading }: Claim,
  settings: ImportSettings,
  remembered: Remembered,
) {
  const choice = settings.columns?.find(({ column }) => columnOf(column) === index);
  const kept = remembered.get(headingKey(heading));
  const headingUnit = field?.kind === "kroner" ? withoutUnit(headingKey(heading)).unit : undefined;
  return {
    headingUnit,
    unit: field?.kind === "kroner" ? (choice?.unit ?? kept?.unit ?? headingUnit) : undefined,
    days: field?.kind === "moment" ? (choice?.days ?? kept?.days) : undefined,
  };
}

type Remembered = ReadonlyMap<string, NonNullable<ImportSettings["remembered"]>[number]>;

/** What was chosen before, by the keys of headings; the first of two holds. */
function rememberedIn({ remembered = [] }: ImportSettings): Remembered {
  const all = [...remembered].reverse().map((kept) => [headingKey(kept.heading), kept] as const);
  return new Map(all.filter(([key]) => key !== ""));
}

interface Claims {
  readonly fields: readonly Field[];
  readonly claims: readonly Claim[];
  readonly faults: readonly LocatedFault[];
}

function claimsOf(
  document: RoundDocument,
  { sheet, headingRow, headings, known }: Table,
  settings: ImportSettings,
  remembered: Remembered,
  language: Language,
): Claims {
  const { columns: choices = [] } = settings;
  const chosen = new Map(choices.map((choice) => [columnOf(choice.column), choice]));
  const there = columnsThere(sheet.rows, headingRow, headings).map((index) => ({
    index,
    heading: headings.at(index) ?? "",
  }));
  const said = there.map(({ index, heading }) => ({
    index,
    heading,
    choice: chosen.get(index)?.field,
    kept: remembered.get(headingKey(heading))?.field,
    known: heading === "" ? undefined : known.of(heading),
  }));
  const named = said.flatMap(({ choice, kept, known: one }) => [choice, kept, one?.field]);
  const years = named.flatMap((field) => yearIn(field, document.scheme.year) ?? []);
  const fields = fieldsOf(document, settings.of, language, years);
  const pointers = new Set(fields.map(({ field }) => field));
  const claims = said.map(({ index, heading, choice, kept, known: one }): Claim => {
    const common = { index, heading, isWithoutYear: false };
    if (choice !== undefined) return { ...common, how: "chosen", field: choice ?? undefined };
    const isKept = kept !== undefined && (kept === null || pointers.has(kept));
    if (isKept) return { ...common, how: "remembered", field: kept ?? undefined };
    return one === undefined
      ? { ...common, how: "none", field: undefined }
      : { ...common, ...one, how: "known" };
  });
  const places = new Set(there.map(({ index }) => index));
  const faults = [...chosen].flatMap(([index, choice]) => {
    const { column, field } = choice;
    if (!places.has(index)) return [located(saidFault("column-not-there", { column }), {}, language)];
    if (field === undefined || field === null || pointers.has(field)) return [];
    const fault = saidFault("field-not-known", { field: shortened(field) });
    return [located(fault, { row: headingRow, column: index }, language)];
  });
  return { fields, claims, faults };
}

/** The columns with a heading, or with anything under it. */
function columnsThere(
  rows: Table["sheet"]["rows"],
  headingRow: number,
  headings: readonly string[],
): readonly number[] {
  const there = new Set(headings.flatMap((heading, index) => (heading === "" ? [] : [index])));
  for (const row of rows.slice(headingRow + 1)) {
    for (let column = 0; column < row.length; column++) if (!isEmpty(row[column])) there.add(column);
  }
  return [...there].sort((a, b) => a - b);
}

function yearIn(field: string | null | undefined, schemeYear: number): string | undefined {
  const year = /^\/(?:requested|assessed|amounts)\/(\d{4})$/u.exec(field ?? "")?.at(1);
  return year !== undefined && Number(year) >= schemeYear ? year : undefined;
}

/** What a heading that is not known is most like, among the fields that no column is of; never of another year. */
function nearestOf(
  { known }: Table,
  taken: ReadonlySet<string>,
  fields: ReadonlyMap<string, Field>,
): (heading: string) => string | undefined {
  const free = [...known.names].filter(([, field]) => !taken.has(field) && fields.has(field));
  const byName = new Map(free);
  const years = new Map(free.map(([name]) => [name, withoutYear(name).year]));
  return (heading) => {
    const { key } = withoutUnit(headingKey(heading));
    const { year } = withoutYear(key);
    const names = [...byName.keys()].filter((name) => years.get(name) === year);
    return byName.get(nearestName(key, names) ?? "") ?? onlyFieldWith(key, names, byName);
  };
}

/** The one field with a name in which the heading stands as whole words, as "Overføringsverdi" in "Nasjonal overføringsverdi". */
function onlyFieldWith(
  key: string,
  names: readonly string[],
  fields: ReadonlyMap<string, string>,
): string | undefined {
  if (key === "") return undefined;
  const found = new Set(
    names.filter((name) => ` ${name} `.includes(` ${key} `)).map((name) => fields.get(name)),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
