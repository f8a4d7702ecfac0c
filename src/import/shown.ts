import type { ApplicantKind, RoundDocument } from "../round/schema.ts";
import { fill } from "../texts/fill.ts";
import { formatAmount, formatFigure, formatKroner, formatPoints } from "../texts/figures.ts";
import { importTextsIn } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import { exact } from "../decimal.ts";
import { standardNames } from "../written/standards.ts";
import type { FieldKind, FieldValue } from "./field.ts";
import type { Cell } from "./sheet.ts";

/** What stands in a cell, as text. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.decimal;
    case "date":
      return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.shown;
  }
}

const longest = 80;

/** As `cellText`, on one line, cut off where it is long; a number with the decimal mark of the language. */
export function shownCell(cell: Cell | undefined, language: Language): string {
  const text = cellText(cell).replace(/\s+/gu, " ").trim();
  if (cell?.kind === "number") return language === "en" ? text : text.replace(".", ",");
  return shortened(text);
}

export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

export const applicantKinds: readonly ApplicantKind[] = [
  "municipality",
  "county",
  "district",
  "voluntary",
  "other",
];

/** The value of a field as people write it. What is no value of the kind is shown as it stands. */
export function shownValue(
  kind: FieldKind,
  value: FieldValue,
  { scheme }: RoundDocument,
  language: Language,
): string {
  switch (kind) {
    case "kroner":
      return typeof value === "number" ? formatKroner(value, language) : String(value);
    case "points":
      return typeof value === "number" || typeof value === "string"
        ? formatPoints(exact(value).toFixed(), language)
        : String(value);
    case "count":
    case "count-positive":
      return typeof value === "number" ? formatAmount(value, language) : String(value);
    case "moment":
      return typeof value === "string" ? formatFigure("time", value, language) : String(value);
    case "applicant-kind":
      return applicantKinds.some((known) => known === value)
        ? formatFigure("applicantKind", String(value), language)
        : String(value);
    case "standard":
      return new Map<unknown, string>(Object.entries(standardNames)).get(value) ?? String(value);
    case "area": {
      const name = scheme.areas.find(({ id }) => id === value)?.name ?? "";
      return name === "" || name === value ? String(value) : `${String(value)} ${name}`;
    }
    case "yes-or-no": {
      const texts = importTextsIn(language);
      return value === true ? texts.yes : texts.no;
    }
    case "list":
      return Array.isArray(value) ? value.join(", ") : String(value);
    case "id":
    case "text":
    case "municipality":
    case "applicant-id":
      return String(value);
  }
}

/** "rad 7", of the row from 0 on. */
export function shownRow(row: number, language: Language): string {
  return fill(importTextsIn(language).row, { row: String(row + 1) });
}
