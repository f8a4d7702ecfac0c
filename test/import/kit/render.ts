import type { Field } from "../../../src/import/field.ts";
import { fieldsOf } from "../../../src/import/fields.ts";
import type { ImportList } from "../../../src/import/schema.ts";
import type { Cell, Sheet } from "../../../src/import/sheet.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";

/** A list of the round as a sheet: a row of headings, and a row an item, as plainly as a spreadsheet has it. */
export function rendered(document: RoundDocument, list: ImportList, language: Language): Sheet {
  const fields = fieldsOf(document, list, language);
  const items: readonly unknown[] =
    list === "applications" ? document.applications : (document.commitments ?? []);
  return {
    name: "Ark1",
    rows: [
      fields.map(({ heading }): Cell => ({ kind: "text", text: heading })),
      ...items.map((item) => fields.map((field) => cellFor(field, item))),
    ],
    formulas: [],
  };
}

function cellFor({ path }: Field, item: unknown): Cell {
  let value = item;
  for (const step of path) value = new Map<string, unknown>(Object.entries(value ?? {})).get(step);
  if (value === undefined || value === "") return { kind: "empty" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") return { kind: "number", decimal: String(value) };
  if (Array.isArray(value))
    return value.length === 0 ? { kind: "empty" } : { kind: "text", text: value.join("; ") };
  if (typeof value === "string") return { kind: "text", text: value };
  throw new Error(`${JSON.stringify(value)} is no value of a field.`);
}
