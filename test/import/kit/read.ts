import { readImport } from "../../../src/import/read-import.ts";
import type { Import, ImportSettings } from "../../../src/import/schema.ts";
import type { Sheet } from "../../../src/import/sheet.ts";
import { readRound } from "../../../src/round/read.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { sheetOf, type Written } from "./sheets.ts";

type Json = ReturnType<typeof validRound>;

/** A small valid round, changed as a test wants it. */
export function roundOf(change: (round: Json) => unknown = () => undefined): RoundDocument {
  const round = validRound();
  const changed = change(round) ?? round;
  const reading = readRound(changed);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.document;
}

/** What an import of rows makes, of the applications of a small round unless something else is said. */
export function imported(
  rows: readonly (readonly Written[])[],
  {
    document = roundOf(),
    language = "nb",
    of = "applications",
    ...settings
  }: Partial<ImportSettings> & { readonly document?: RoundDocument; readonly language?: Language } = {},
): Import {
  return readImport(document, [sheetOf(rows)], { of, ...settings }, language);
}

/** As `imported`, of several sheets. */
export function importedFrom(sheets: readonly Sheet[], settings: Partial<ImportSettings> = {}): Import {
  return readImport(roundOf(), sheets, { of: "applications", ...settings }, "nb");
}

/** Faults as `place code`, such as "C5 score-outside"; of a row "5", of the file "-". */
export function faultsIn(answer: Import): string[] {
  if (answer.status !== "faults") return [];
  return answer.faults.map(({ cell, row, code }) => `${cell ?? row ?? "-"} ${code}`);
}

/** Questions as `cell choices`, such as "C5 900 | 900000". */
export function questionsIn(answer: Import): string[] {
  if (answer.status === "ready") return [];
  return answer.questions.map(
    ({ cell, choices }) => `${cell} ${choices.map(({ value }) => value).join(" | ")}`,
  );
}

/** The items that are new or changed, by id. */
export function itemsIn(answer: Import): ReadonlyMap<string, unknown> {
  if (answer.status !== "ready") throw new Error(JSON.stringify(answer));
  return new Map(answer.items.map((item) => [item.id, item]));
}

/** What is changed, as `id field: before -> after` with plain blanks. */
export function changesIn(answer: Import): string[] {
  if (answer.status !== "ready") throw new Error(JSON.stringify(answer));
  return answer.changes.changed.flatMap(({ id, fields }) =>
    fields.map(({ field, before, after }) =>
      `${id} ${field}: ${before ?? "–"} -> ${after ?? "–"}`.replace(/[\u00a0\u202f]/gu, " "),
    ),
  );
}

export const headings = [
  "Saksnummer",
  "Område",
  "Tittel",
  "Søker",
  "Type søker",
  "Søkt 2025",
  "Formål",
  "Evne",
  "Innsendt",
] as const;

/** A row of a new application under `headings`; further cells after them. */
export function newRow(id: string, ...more: readonly Written[]): Written[] {
  return [id, 1, `Prosjekt ${id}`, `Søker ${id}`, "kommune", 1_000_000, 4, 4, "18.02.2025", ...more];
}
