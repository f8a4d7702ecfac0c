import { expect, it } from "vitest";
import { reportHtml } from "../../../../api/cli/render/report-html.ts";
import type { Column, Row } from "../../../../api/cli/render/table.ts";

const columns: readonly Column[] = [
  { heading: "Id", align: "left" },
  { heading: "Name", align: "left" },
  { heading: "Bar", align: "left", drawing: true },
  { heading: "Amount", align: "right" },
];

function page(...rows: readonly Row[]): string {
  return reportHtml([{ heading: "T", parts: [{ kind: "table", columns, rows }] }], "en");
}

it.each([
  ["an id is not broken at its hyphens", "2025-001", 'class="whole">2025-001<'],
  ["words are", "Os, unit 2", "<td>Os, unit 2<"],
  [
    "nor is a word kept whole that would push the rest out of sight",
    "x".repeat(25),
    `<td>${"x".repeat(25)}<`,
  ],
])("of cells, %s", (_, cell, html) => {
  expect(page({ cells: [cell, "", "███", "1"] })).toContain(html);
});

it("keeps a note in sight beside a table that is wider than the page, and leaves drawn cells to charts", () => {
  const html = page({ cells: ["a", "b", "███", "1 000"] }, { note: "Why <b>", indent: 4 });
  expect(html).toContain('<td class="note" colspan="3"><div>Why &lt;b&gt;</div></td>');
  expect(html).toMatch(/td\.note div \{[^}]*position: sticky;[^}]*max-width: [^}]*100vw/);
  expect(html).not.toContain("███");
  expect(html).toContain('<td class="right">1 000</td>');
});
