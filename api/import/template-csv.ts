import { stringify } from "csv-stringify/sync";
import type { ImportList } from "../../src/import/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import { textWithApostrophe } from "../../src/written/harmless.ts";
import { hasRubbish } from "./decode-text.ts";
import { longestCell } from "./limits.ts";
import type { TemplateContent, TemplateFile } from "./template.ts";
import { type TemplateCell, templateRows } from "./template-rows.ts";

/**
 * A list of a round to be filled out, or filled, as CSV for Norwegian Excel: semicolons, decimal commas, CRLF and a byte order
 * mark. Read back it changes nothing.
 */
export function templateCsv(
  document: RoundDocument,
  list: ImportList,
  content: TemplateContent,
  language: Language,
): TemplateFile {
  const { fields, rows } = templateRows(document, list, language);
  const held = rows.filter(({ cells }) => cells.every(isHeld));
  const written = [
    fields.map(({ heading }) => (hasRubbish(heading) ? "" : textWithApostrophe(heading))),
    ...(content === "filled" ? held.map(({ cells }) => cells.map(writtenCell)) : []),
  ];
  const text = stringify(written, {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
  });
  return {
    bytes: new TextEncoder().encode(text),
    leftOut: content === "filled" ? rows.filter((row) => !held.includes(row)).map(({ id }) => id) : [],
  };
}

/** Whether CSV can hold a cell as it is. */
function isHeld(cell: TemplateCell): boolean {
  return cell.kind !== "text" || (!hasRubbish(cell.text) && writtenCell(cell).length <= longestCell);
}

function writtenCell(cell: TemplateCell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      // A tab would part cells for some.
      return textWithApostrophe(cell.text.replaceAll(/[\t\v\f]/gu, " "));
    case "number":
      return cell.decimal.replace(".", ",");
    case "moment": {
      const [year, month, day] = cell.date.split("-");
      return `${day}.${month}.${year} ${cell.time}`;
    }
  }
}
