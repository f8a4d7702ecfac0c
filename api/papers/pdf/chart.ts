import type { StructureElement } from "pdfkit";
import type { BarChart } from "../../../src/papers/paper.ts";
import { shownCell } from "../../../src/papers/shown.ts";
import type { Language } from "../../../src/texts/language.ts";
import { lineText } from "../../../src/written/harmless.ts";
import { lineHeight, type Look, page, type Sheets } from "./sheets.ts";

const bar = { width: 330, height: 11 };
const look: Look = { size: 9 };
/** Points from the left: labels end before the bars, figures stand after them. */
const labels = { x: page.left, width: 190 };
const bars = { x: labels.x + labels.width + 8 };
const values = { x: bars.x + bar.width + 8, width: 200 };

/** Drawn bars between their labels and their figures: one figure of the structure tree, whose words stand for it. */
export function drawChart(
  sheets: Sheets,
  parent: StructureElement,
  { title, bars: drawn }: BarChart,
  language: Language,
): void {
  if (drawn.length === 0) return;
  const { document } = sheets;
  const rows = drawn.map(({ label, value, size }) => {
    const lines = sheets.lines(lineText(label), labels.width, look);
    return { lines, size, shown: shownCell(value, language), height: lines.length * lineHeight(look) + 4 };
  });
  const said = drawn.map(({ label, value }) => `${label}: ${shownCell(value, language)}`).join("; ");
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const sheet = page.bottom - page.top;
  sheets.need(Math.min(height, sheet));
  const top = sheets.at();
  const figure = document.struct("Figure", {
    alt: lineText(`${title}. ${said}`),
    bbox: [page.left, top, values.x + values.width, Math.min(page.bottom, top + height)],
  });
  parent.add(figure);
  for (const { lines, size, shown, height: rowHeight } of rows) {
    sheets.need(rowHeight);
    const y = sheets.at();
    figure.add(() => {
      sheets.draw({ lines, look: { ...look, align: "right" }, ...labels }, y);
      document.lineWidth(0.4).strokeColor("#999999").rect(bars.x, y, bar.width, bar.height).stroke();
      document
        .fillColor("#333333")
        .rect(bars.x, y, size * bar.width, bar.height)
        .fill();
      sheets.draw({ lines: [shown], look, ...values }, y);
    });
    sheets.move(rowHeight);
  }
  figure.end();
  sheets.move(6);
}
