import { exact } from "../../src/decimal.ts";
import { knownAreasOf, readArea } from "../../src/import/cells/names.ts";
import type { Field, FieldValue } from "../../src/import/field.ts";
import { fieldsOf } from "../../src/import/fields.ts";
import { itemsOf } from "../../src/import/items.ts";
import { firstYear, lastYear, norwegianDateAndTime } from "../../src/import/norwegian-clock.ts";
import { valueAt } from "../../src/import/same.ts";
import type { ImportList } from "../../src/import/schema.ts";
import { applicantKinds, shownValue } from "../../src/import/shown.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { standardNames, writtenStandards } from "../../src/written/standards.ts";
import { importTextsIn } from "../../src/texts/import/in-language.ts";
import type { Language } from "../../src/texts/language.ts";
import { hasRubbish } from "./decode-text.ts";

/** A cell of a file that is made to be filled out, or is filled with what the round has. */
export type TemplateCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** An exact decimal of at most 15 figures. */
  | { readonly kind: "number"; readonly decimal: string }
  /** As the clock in Norway showed it: `2025-02-18`, `10:30:00`. */
  | { readonly kind: "moment"; readonly date: string; readonly time: string };

/** An item of the round, in the order of the fields. */
export interface TemplateRow {
  readonly id: string;
  readonly cells: readonly TemplateCell[];
}

export interface TemplateRows {
  readonly fields: readonly Field[];
  readonly rows: readonly TemplateRow[];
  /** What the columns of some kinds may hold. */
  readonly choices: Readonly<Record<"area" | "applicant-kind" | "standard" | "yes-or-no", readonly string[]>>;
}

/** Figures that a number of a spreadsheet can have. */
const mostFigures = 15;

/** The columns that a list of the round has in a file, and its items as the import reads them again, changing nothing. */
export function templateRows(document: RoundDocument, list: ImportList, language: Language): TemplateRows {
  const fields = fieldsOf(document, list, language);
  const areas = areaTexts(document, language);
  const cellOf = (field: Field, value: FieldValue | undefined): TemplateCell => {
    if (value === undefined) return { kind: "empty" };
    switch (field.kind) {
      case "area":
        return textCell(areas.get(String(value)) ?? String(value));
      case "applicant-kind":
      case "standard":
      case "yes-or-no":
        return textCell(shownValue(field.kind, value, document, language));
      case "kroner":
      case "count":
      case "count-positive":
      case "points":
        return numberCell(
          typeof value === "number" || typeof value === "string" ? exact(value).toFixed() : "",
        );
      case "moment":
        return momentCell(String(value));
      case "list":
        return textCell(typeof value === "object" ? value.join("; ") : String(value));
      case "id":
      case "text":
      case "municipality":
      case "applicant-id":
        return textCell(String(value));
    }
  };
  const { yes, no } = importTextsIn(language);
  return {
    fields,
    rows: itemsOf(document, list).map((item) => ({
      id: item.id,
      cells: fields.map((field) => cellOf(field, valueAt(item, field.path))),
    })),
    choices: {
      area: [...areas.values()],
      "applicant-kind": applicantKinds.map((kind) => shownValue("applicant-kind", kind, document, language)),
      standard: writtenStandards.map((standard) => standardNames[standard]),
      "yes-or-no": [yes, no],
    },
  };
}

/** What stands for each area: its id and name, or the id alone where both could be read as another area. */
function areaTexts(document: RoundDocument, language: Language): ReadonlyMap<string, string> {
  const known = knownAreasOf(document);
  return new Map(
    document.scheme.areas.map(({ id }) => {
      const text = shownValue("area", id, document, language).replaceAll(/\s+/gu, " ").trim();
      const reading = readArea({ kind: "text", text }, known, document, language);
      const isClear =
        text.length <= 255 && !hasRubbish(text) && reading.is === "value" && reading.value === id;
      return [id, isClear ? text : id];
    }),
  );
}

function textCell(text: string): TemplateCell {
  const trimmed = text.replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n").trim();
  return trimmed === "" ? { kind: "empty" } : { kind: "text", text: trimmed };
}

/** A number, or text where a spreadsheet would round it. */
function numberCell(decimal: string): TemplateCell {
  const figures = decimal.replaceAll(/[-.]/gu, "").replace(/^0+/u, "");
  return figures.length <= mostFigures ? { kind: "number", decimal } : { kind: "text", text: decimal };
}

/** A day with a time of day, or text where it is none that the import reads. */
function momentCell(moment: string): TemplateCell {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return { kind: "text", text: moment };
  const { date, time } = norwegianDateAndTime(instant);
  const year = Number(date.slice(0, 4));
  return year < firstYear || year > lastYear
    ? { kind: "text", text: moment }
    : { kind: "moment", date, time };
}
