import { describe, expect, it } from "vitest";
import { reportMarkdown, reportText } from "../../../../api/cli/render/report.ts";
import type { Column } from "../../../../api/cli/render/table.ts";

const columns: readonly Column[] = [
  { heading: "Cap", align: "right" },
  { heading: "Bar", align: "left", optional: true, drawing: true },
  { heading: "Area 1", align: "right", optional: true },
  { heading: "Area 2", align: "right", optional: true },
];
const table = { kind: "table", columns, rows: [{ cells: ["100", "██████████", "40", "60"] }] } as const;
const sections = [{ heading: "T", parts: [table, table] }];
const shown = (width: number) =>
  reportText(sections, width, (headings) => (headings === "" ? "" : `No room: ${headings}.`)).split("\n");

describe("a table in a narrow terminal", () => {
  it.each([
    [40, "Cap  Bar         Area 1  Area 2"],
    [30, "Cap  Area 1  Area 2"],
    [18, "Cap  Area 1"],
    [4, "Cap"],
  ])("of %i columns leaves out what is drawn before any figure", (width, head) => {
    expect(shown(width)[1]).toBe(head);
  });

  it("says once which figures it has no room for, and nothing of what is drawn", () => {
    expect(shown(30).filter((line) => line.includes("No room"))).toEqual([]);
    expect(shown(18).filter((line) => line.includes("No room"))).toEqual(["No room: Area 2."]);
    expect(reportMarkdown(sections)).toContain("| Cap | Area 1 | Area 2 |");
  });
});
