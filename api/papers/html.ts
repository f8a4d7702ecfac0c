import { htmlText } from "../../src/texts/html-text.ts";
import type { BarChart, Block, Paper, Section, Table } from "../../src/papers/paper.ts";
import { shownCell } from "../../src/papers/shown.ts";
import type { Language } from "../../src/texts/language.ts";
import { lineText } from "../../src/written/harmless.ts";
import { printStyle } from "./print-style.ts";

/** A paper as one page for reading and printing: no script, and nothing from elsewhere. */
export function htmlOf(paper: Paper): Uint8Array {
  const { language, title, subtitle, standing, particulars, sections, foot } = paper;
  const lines = particulars
    .map(
      ({ label, value }) =>
        `<div><dt>${escaped(label)}</dt><dd>${escaped(shownCell(value, language))}</dd></div>`,
    )
    .join("\n");
  const text = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} · ${subtitle}`)}</title>
<style>${printStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
<p class="standing${standing.isDecision ? "" : " draft"}">${escaped(standing.text)}</p>
<dl>
${lines}
</dl>
${sections.map((section, index) => sectionHtml(section, index, language)).join("\n")}
</main>
<footer>${escaped(foot)}</footer>
</body>
</html>
`;
  return new TextEncoder().encode(text);
}

function sectionHtml({ heading, blocks }: Section, index: number, language: Language): string {
  const id = `section-${index + 1}`;
  const inside = blocks.map((block, place) => blockHtml(block, heading, `${id}-${place + 1}`, language));
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(heading)}</h2>\n${inside.join("\n")}\n</section>`;
}

function blockHtml(block: Block, caption: string, id: string, language: Language): string {
  switch (block.kind) {
    case "paragraph":
      return `<p${inLanguage(block)}>${escaped(block.text)}</p>`;
    case "heading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "list":
      return `<ul${inLanguage(block)}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}</ul>`;
    case "table":
      return tableHtml(block.table, caption, language);
    case "chart":
      return chartHtml(block.chart, id, language);
  }
}

function inLanguage({ language }: { readonly language?: Language }): string {
  return language === undefined ? "" : ` lang="${language}"`;
}

function tableHtml({ columns, rows }: Table, caption: string, language: Language): string {
  const right = (place: number) => (columns[place].align === "right" ? ' class="right"' : "");
  const head = columns
    .map(({ heading }, place) => `<th scope="col"${right(place)}>${escaped(heading)}</th>`)
    .join("");
  const lines = rows.map(({ cells, isSum }) => {
    const inside = cells
      .map((cell, place) => `<td${right(place)}>${escaped(shownCell(cell, language, isSum))}</td>`)
      .join("");
    return `<tr${isSum === true ? ' class="sum"' : ""}>${inside}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table${isNarrow(columns) ? ' class="narrow"' : ""}><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table></div>`;
}

/** A table of few columns does not take the whole width. */
function isNarrow(columns: Table["columns"]): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) < 80;
}

const bar = { width: 420, height: 16, step: 24 };

/** Bars as SVG, hidden from whoever hears the page: the table under them says the same. */
function chartHtml({ title, bars, table }: BarChart, id: string, language: Language): string {
  const height = bars.length * bar.step;
  const drawn = bars
    .map(({ size }, index) => {
      const y = index * bar.step + (bar.step - bar.height) / 2;
      return `<rect class="track" x="0.5" y="${y}" width="${bar.width}" height="${bar.height}"/><rect class="bar" x="0.5" y="${y}" width="${(size * bar.width).toFixed(2)}" height="${bar.height}"/>`;
    })
    .join("");
  const labels = bars.map(({ label }) => `<span>${escaped(label)}</span>`).join("");
  const values = bars.map(({ value }) => `<span>${escaped(shownCell(value, language))}</span>`).join("");
  return `<figure id="${id}"><figcaption>${escaped(title)}</figcaption>
<div class="chart" aria-hidden="true"><div class="labels">${labels}</div><svg width="${bar.width + 1}" height="${height}" viewBox="0 0 ${bar.width + 1} ${height}">${drawn}</svg><div class="values">${values}</div></div>
${tableHtml(table, title, language)}</figure>`;
}

function escaped(text: string): string {
  return htmlText(lineText(text));
}
