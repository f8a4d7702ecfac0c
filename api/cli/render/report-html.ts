import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { htmlText } from "../../../src/texts/html-text.ts";
import type { Language } from "../../../src/texts/language.ts";
import type { Chart } from "./charts/chart.ts";
import { chartSvg } from "./charts/chart-svg.ts";
import { chartTable } from "./charts/chart-table.ts";
import { escaped } from "./charts/svg.ts";
import { pageStyle } from "./page-style.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/**
 * A report as one HTML page that stands alone: no script, no font and no picture from elsewhere; charts are SVG, each
 * with its figures in a table.
 */
export function reportHtml(sections: readonly ReportSection[], language: Language): string {
  const [first] = sections;
  const body = sections.map((section, index) => sectionHtml(section, index, language)).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(first.heading ?? "")}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, parts }: ReportSection, index: number, language: Language): string {
  const level = index === 0 ? "h1" : "h2";
  const title = heading === undefined ? "" : `<${level}>${escaped(heading)}</${level}>\n`;
  const inside = parts.map((part, place) => partHtml(part, `chart-${index + 1}-${place + 1}`, language));
  return `<section>\n${title}${inside.join("\n")}\n</section>`;
}

function partHtml(part: ReportPart, id: string, language: Language): string {
  switch (part.kind) {
    case "text":
      return `<p>${escaped(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "lines":
      return `<pre>${part.lines.map(htmlText).join("\n")}</pre>`;
    case "table":
      return tableHtml(part.columns, part.rows);
    case "chart":
      return chartHtml(part.chart, part.tabled === true, id, language);
  }
}

function tableHtml(columns: readonly Column[], rows: readonly Row[]): string {
  const shown = columns.flatMap((column, place) => (column.drawing === true ? [] : [{ column, place }]));
  const head = shown
    .map(({ column }) => `<th scope="col"${right(column)}>${escaped(column.heading)}</th>`)
    .join("");
  const lines = rows.flatMap((row, index): string[] => {
    if (row === "rule") return [];
    if ("cells" in row) {
      const cells = shown.map(
        ({ column, place }) =>
          `<td${right(column) || whole(row.cells[place] ?? "")}>${escaped(row.cells[place] ?? "")}</td>`,
      );
      return [`<tr${rows[index - 1] === "rule" ? ' class="rule-above"' : ""}>${cells.join("")}</tr>`];
    }
    // Its own element: a note stays in sight where the table is wider than the page.
    return [`<tr><td class="note" colspan="${shown.length}"><div>${escaped(row.note)}</div></td></tr>`];
  });
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${lines.join("\n")}</tbody></table></div>`;
}

function right({ align }: Column): string {
  return align === "right" ? ' class="right"' : "";
}

/** What is one word, such as an id, is not broken at its hyphens; only so long that it would not fit is. */
function whole(cell: string): string {
  return /^\S{1,24}$/u.test(cell) ? ' class="whole"' : "";
}

/** Pixels of a chart: one for a page on a desk or on paper, one for a telephone. Only one of them is shown. */
const widths = { wide: 720, narrow: 340 } as const;

function chartHtml(chart: Chart, tabled: boolean, id: string, language: Language): string {
  const { columns, rows } = chartTable(chart);
  if (rows.length === 0) return "";
  const { described, figures } = chartTextsIn(language);
  const drawn = (["wide", "narrow"] as const).map(
    (width) =>
      `<div class="${width}">${chartSvg(chart, `${id}-${width}`, described[chart.kind], widths[width])}</div>`,
  );
  return [
    `<figure>\n<figcaption>${escaped(chart.title)}</figcaption>`,
    ...drawn,
    ...(tabled
      ? []
      : [`<details open><summary>${escaped(figures)}</summary>${tableHtml(columns, rows)}</details>`]),
    "</figure>",
  ].join("\n");
}
