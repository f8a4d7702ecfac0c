import type { StructureElement } from "pdfkit";
import type { Table } from "../../../src/papers/paper.ts";
import { shownCell } from "../../../src/papers/shown.ts";
import type { Language } from "../../../src/texts/language.ts";
import { lineText } from "../../../src/written/harmless.ts";
import { type Column, lineHeight, type Look, page, room, type Sheets } from "./sheets.ts";

/** Points beside the text of a cell, and above and below it. */
const padding = { right: 8, above: 2, below: 2 };

const size = 8.5;

/** A row that is laid out: the lines of each cell. */
interface LaidOut {
  readonly cells: readonly Column[];
  readonly lines: number;
}

/**
 * A table with its headings again on every sheet. A row is on one sheet, but for one that is higher than a sheet. The headings
 * are content only the first time, so that they are not read aloud in the midst of the rows.
 */
export function drawTable(sheets: Sheets, parent: StructureElement, table: Table, language: Language): void {
  const { document } = sheets;
  const { columns, rows } = table;
  const places = placesOf(columns);
  const laidOut = (texts: readonly string[], isBold: boolean): LaidOut => {
    const cells = texts.map((text, index): Column => {
      const { x, width } = places[index];
      const look: Look = { size, isBold, align: columns[index].align };
      return { lines: sheets.lines(lineText(text), width, look), look, x, width };
    });
    return { cells, lines: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
  };
  const end = places.reduce((most, { x, width }) => Math.max(most, x + width + padding.right), page.left);
  const rule = (thickness: number, color: string): void => {
    sheets.decorate(() => {
      document.lineWidth(thickness).strokeColor(color);
      document.moveTo(page.left, sheets.at()).lineTo(end, sheets.at()).stroke();
    });
  };
  const structure = document.struct("Table");
  parent.add(structure);
  const headings = laidOut(
    columns.map(({ heading }) => heading),
    true,
  );
  const drawHeadings = (): void => {
    sheets.move(padding.above);
    for (const cell of headings.cells) sheets.decorate(() => sheets.draw(cell, sheets.at()), "Pagination");
    sheets.move(headings.lines * rowLine + padding.below);
    rule(1, "#000000");
  };
  const first = rows.length === 0 ? 0 : rowLine;
  sheets.need(heightOf(headings) + first + padding.above + padding.below);
  drawRow(sheets, structure, headings, () => sheets.newSheet(), "TH");
  rule(1, "#000000");
  const continued = (): void => {
    sheets.newSheet();
    drawHeadings();
  };
  for (const { cells, isSum = false } of rows) {
    const texts = cells.map((cell) => shownCell(cell, language, isSum));
    if (isSum) rule(1, "#000000");
    drawRow(sheets, structure, laidOut(texts, isSum), continued, "TD");
    if (!isSum) rule(0.4, "#bbbbbb");
  }
  structure.end();
  sheets.move(10);
}

const rowLine = lineHeight({ size });

function heightOf({ lines }: LaidOut): number {
  return padding.above + lines * rowLine + padding.below;
}

function drawRow(
  sheets: Sheets,
  table: StructureElement,
  row: LaidOut,
  continued: () => void,
  type: "TH" | "TD",
): void {
  const { document } = sheets;
  const structure = document.struct("TR");
  table.add(structure);
  const cells = row.cells.map((column) => {
    const cell = document.struct(type, type === "TH" ? { scope: "Column" } : {});
    structure.add(cell);
    return { column, cell };
  });
  if (sheets.at() + heightOf(row) > page.bottom) continued();
  let from = 0;
  while (from < row.lines) {
    const fit = Math.max(1, Math.floor((page.bottom - sheets.at() - padding.above) / rowLine));
    sheets.move(padding.above);
    for (const { column, cell } of cells) {
      const lines = column.lines.slice(from, from + fit);
      if (lines.some((line) => line !== "")) cell.add(() => sheets.draw({ ...column, lines }, sheets.at()));
    }
    sheets.move(Math.min(fit, row.lines - from) * rowLine + padding.below);
    from += fit;
    if (from < row.lines) continued();
  }
  structure.end();
}

/** Where each column stands. A table of few columns does not take the whole width. */
function placesOf(columns: Table["columns"]): readonly { readonly x: number; readonly width: number }[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const whole = Math.min(room, (room * Math.max(all, 60)) / 130) - columns.length * padding.right;
  let x = page.left;
  return columns.map((column) => {
    const place = { x, width: (whole * column.width) / all };
    x += place.width + padding.right;
    return place;
  });
}
