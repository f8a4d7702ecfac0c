import { plain, wrap } from "./lines.ts";
import { type Column, type Row, table } from "./table.ts";

/** A part of a report: paragraphs, a list, or a table. */
export type ReportPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "bars"; readonly bars: readonly ReportBar[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** A bar of a chart: how much of the whole width it takes, 0 to 1, and the figure that is written beside it. */
export interface ReportBar {
  readonly label: string;
  readonly part: number;
  readonly figure: string;
}

export interface ReportSection {
  readonly heading: string;
  readonly parts: readonly ReportPart[];
}

/** A report as plain text for a terminal, in lines of at most `width` columns. */
export function reportText(sections: readonly ReportSection[], width: number): string {
  return sections
    .map(({ heading, parts }, index) =>
      [
        ...wrap(index === 0 ? plain(heading) : plain(heading).toUpperCase(), width),
        ...parts.flatMap((part) => partLines(part, width)),
      ].join("\n"),
    )
    .join("\n\n");
}

function partLines(part: ReportPart, width: number): string[] {
  switch (part.kind) {
    case "text":
      return wrap(plain(part.text), width);
    case "list":
      return part.items.flatMap((item) => wrap(`– ${plain(item)}`, width, 2));
    case "bars":
      return table(barColumns, part.bars.map(barRow), width);
    case "table":
      return table(part.columns, part.rows, width);
  }
}

const barColumns: readonly Column[] = [
  { heading: "", align: "left", shortest: 10 },
  { heading: "", align: "right" },
  { heading: "", align: "left", optional: true },
];
const cellsOfBar = 30;

function barRow({ label, part, figure }: ReportBar): Row {
  const filled = Math.round(Math.min(1, Math.max(0, part)) * cellsOfBar);
  return { cells: [plain(label), figure, "█".repeat(filled) + "░".repeat(cellsOfBar - filled)] };
}

/** The same report as Markdown (GitHub's tables), for a memo. */
export function reportMarkdown(sections: readonly ReportSection[]): string {
  return sections
    .map(({ heading, parts }, index) =>
      [`${index === 0 ? "#" : "##"} ${escaped(heading)}`, ...parts.map(partMarkdown)].join("\n\n"),
    )
    .join("\n\n");
}

function partMarkdown(part: ReportPart): string {
  switch (part.kind) {
    case "text":
      return escaped(part.text);
    case "list":
      return part.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "bars":
      return tableMarkdown(barColumns, part.bars.map(barRow));
    case "table":
      return tableMarkdown(part.columns, part.rows);
  }
}

function tableMarkdown(columns: readonly Column[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `| ${columns.map(({ align }) => (align === "right" ? "--:" : "---")).join(" | ")} |`,
    ...rows.flatMap((row): string[] => {
      if (row === "rule") return [];
      return "cells" in row ? [line(row.cells)] : [line([row.note, ...columns.slice(1).map(() => "")])];
    }),
  ].join("\n");
}

/** Text from a file made safe for Markdown: nothing in it makes a heading, a link, a cell or a tag. */
function escaped(text: string): string {
  return plain(text).replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}
