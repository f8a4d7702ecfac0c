import type { Language } from "../../../src/texts/language.ts";
import { plain } from "./lines.ts";
import type { ReportBar, ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/**
 * A report as one HTML page that stands alone: no script, no font and no picture from elsewhere; charts are SVG, each
 * with its figures in words.
 */
export function reportHtml(sections: readonly ReportSection[], language: Language): string {
  const [first] = sections;
  const body = sections.map((section, index) => sectionHtml(section, index)).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(first.heading)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
body { font-family: system-ui, sans-serif; line-height: 1.5; color: #1e2b3c; background: #fff; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #c9d1db; text-align: left; vertical-align: top; }
th.right, td.right { text-align: right; white-space: nowrap; }
td.note { color: #46566b; padding-left: 1.5rem; }
svg { max-width: 100%; height: auto; margin: 1rem 0; }
@media print { main { max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

function sectionHtml({ heading, parts }: ReportSection, index: number): string {
  const level = index === 0 ? "h1" : "h2";
  return `<section>\n<${level}>${escaped(heading)}</${level}>\n${parts.map(partHtml).join("\n")}\n</section>`;
}

function partHtml(part: ReportPart): string {
  switch (part.kind) {
    case "text":
      return `<p>${escaped(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "bars":
      return barsHtml(part.bars);
    case "table":
      return tableHtml(part.columns, part.rows);
  }
}

function tableHtml(columns: readonly Column[], rows: readonly Row[]): string {
  const cell = (tag: "th" | "td", text: string, place: number) => {
    const right = columns[place]?.align === "right" ? ' class="right"' : "";
    const scope = tag === "th" ? ' scope="col"' : "";
    return `<${tag}${scope}${right}>${escaped(text)}</${tag}>`;
  };
  const head = columns.map(({ heading }, place) => cell("th", heading, place)).join("");
  const lines = rows.flatMap((row): string[] => {
    if (row === "rule") return [];
    if ("cells" in row)
      return [`<tr>${row.cells.map((text, place) => cell("td", text, place)).join("")}</tr>`];
    return [`<tr><td class="note" colspan="${columns.length}">${escaped(row.note)}</td></tr>`];
  });
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines.join("\n")}</tbody></table></div>`;
}

/** Pixels of a chart. */
const chart = { width: 800, line: 26, bar: 16, label: 300, figure: 70 } as const;

function barsHtml(bars: readonly ReportBar[]): string {
  const height = bars.length * chart.line + 4;
  const most = chart.width - chart.label - chart.figure;
  const drawn = bars.map(({ label, part, figure }, place) => {
    const top = place * chart.line + 4;
    const length = Math.round(Math.min(1, Math.max(0, part)) * most * 10) / 10;
    const text = top + 13;
    return [
      `<text x="${chart.label - 10}" y="${text}" text-anchor="end">${escaped(shortened(label))}</text>`,
      `<rect x="${chart.label}" y="${top}" width="${most}" height="${chart.bar}" fill="#e6eaf0"/>`,
      `<rect x="${chart.label}" y="${top}" width="${length}" height="${chart.bar}" fill="#0062ba"/>`,
      `<text x="${chart.width - 4}" y="${text}" text-anchor="end">${escaped(figure)}</text>`,
    ].join("");
  });
  const said = bars.map(({ label, figure }) => `${label}: ${figure}`).join("; ");
  return `<svg role="img" viewBox="0 0 ${chart.width} ${height}" width="${chart.width}" height="${height}" font-size="13" fill="#1e2b3c" aria-label="${escaped(said)}">${drawn.join("")}</svg>`;
}

const labelAtMost = 34;

function shortened(label: string): string {
  return label.length > labelAtMost ? `${label.slice(0, labelAtMost - 1)}…` : label;
}

/** Text from a file made safe for HTML, in an attribute too. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
