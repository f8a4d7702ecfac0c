import { remember, remembered } from "../service/memory.ts";
import { type Said, withoutRemembered, withRemembered } from "./choices.ts";
import { dayOrders, type ImportList, type ReadColumn, type Remembered, units } from "./import.ts";

/** What was chosen before for headings in files of a scheme, which the browser remembers. */
export function rememberedColumns(scheme: string, of: ImportList): readonly Remembered[] {
  const list = parsed(remembered(keyOf(scheme, of)));
  return Array.isArray(list) ? list.flatMap((one: unknown) => rememberedIn(one) ?? []) : [];
}

/** Remembers what is said of a column for files whose heading reads the same. @returns whether the browser keeps it */
export function rememberSaid(scheme: string, of: ImportList, column: ReadColumn, said: Said): boolean {
  const { heading, field, unit, days } = column;
  const before = { field, ...(unit !== undefined && { unit }), ...(days !== undefined && { days }) };
  // Where it is of something else, what its numbers were in says nothing any more.
  const now = "field" in said ? { ...said, field: said.field ?? null } : { ...before, ...said };
  return keep(scheme, of, withRemembered(rememberedColumns(scheme, of), { heading, ...now }));
}

export function forgetColumn(scheme: string, of: ImportList, heading: string): void {
  keep(scheme, of, withoutRemembered(rememberedColumns(scheme, of), heading));
}

export function forgetColumns(scheme: string, of: ImportList): void {
  keep(scheme, of, []);
}

function keep(scheme: string, of: ImportList, columns: readonly Remembered[]): boolean {
  return remember(keyOf(scheme, of), columns.length === 0 ? undefined : JSON.stringify(columns));
}

function keyOf(scheme: string, of: ImportList): string {
  return `import.${scheme}.${of}`;
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What has another form, from an older page or another's hand, is forgotten. */
function rememberedIn(value: unknown): Remembered | undefined {
  if (typeof value !== "object" || value === null || !("heading" in value) || !("field" in value)) {
    return undefined;
  }
  const { heading, field } = value;
  if (typeof heading !== "string" || !(field === null || typeof field === "string")) return undefined;
  const unit = "unit" in value ? units.find((one) => one === value.unit) : undefined;
  const days = "days" in value ? dayOrders.find((one) => one === value.days) : undefined;
  return { heading, field, ...(unit !== undefined && { unit }), ...(days !== undefined && { days }) };
}
