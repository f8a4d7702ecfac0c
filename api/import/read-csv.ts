import type { Cell, Sheet } from "../../src/import/sheet.ts";
import { textWithoutApostrophe } from "../../src/written/harmless.ts";
import { decodedText } from "./decode-text.ts";
import { longestCell, mostCells } from "./limits.ts";
import { refuse } from "./refused-file.ts";
import { createSheetRows } from "./sheet-rows.ts";
import { separatorIn } from "./separator.ts";

/** A file of separated values has no name for its table. */
const sheetName = "CSV";

/**
 * A file of separated values (RFC 4180, with what Excel and others make of it): all cells are text. Rows are counted as Excel
 * counts them: one that has line breaks within quotes is one.
 *
 * @throws RefusedFile
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const { separator, start, text } = separatorIn(decodedText(bytes));
  const rows = createSheetRows(sheetName, { left: mostCells });
  const place = { at: start, row: 1, column: 1, line: start === 0 ? 1 : 2 };
  while (place.at < text.length) {
    const cell = text[place.at] === '"' ? quoted(text, place) : unquoted(text, separator, place);
    if (cell !== "") rows.set(place.row, place.column, textCell(cell));
    const after = text[place.at];
    if (after === separator) {
      place.column += 1;
      place.at += 1;
    } else if (place.at < text.length) {
      if (after !== "\r" && after !== "\n") refuse("text-after-quote", { line: place.line });
      place.at += text.startsWith("\r\n", place.at) ? 2 : 1;
      place.line += 1;
      place.row += 1;
      place.column = 1;
    }
  }
  return { name: sheetName, rows: rows.finished(), formulas: [] };
}

interface Place {
  at: number;
  row: number;
  column: number;
  line: number;
}

function textCell(text: string): Cell {
  return { kind: "text", text: textWithoutApostrophe(text) };
}

/** The cell without quotes that begins here; `place` is moved to its end. */
function unquoted(text: string, separator: string, place: Place): string {
  const start = place.at;
  while (place.at < text.length && !isEnd(text[place.at], separator)) place.at += 1;
  return text.slice(start, place.at);
}

function isEnd(character: string, separator: string): boolean {
  return character === separator || character === "\n" || character === "\r";
}

/**
 * The cell in quotes that begins here; `place` is moved to its end, beyond the spaces that follow it. Where it is too long for
 * a cell it is refused by whoever takes it.
 */
function quoted(text: string, place: Place): string {
  const opened = place.line;
  const start = place.at + 1;
  let end = text.indexOf('"', start);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) refuse("quote-not-closed", { line: opened });
  const content = text.slice(start, end);
  // Too long, even if half of it are quotation marks that are written double.
  if (content.length > 2 * longestCell) return content;
  place.line += content.match(/\r\n?|\n/gu)?.length ?? 0;
  place.at = end + 1;
  while (text[place.at] === " ") place.at += 1;
  return content.replaceAll('""', '"');
}
