import type { Chart } from "./charts/chart.ts";
import { chartTable } from "./charts/chart-table.ts";
import { chartText } from "./charts/chart-text.ts";
import { plain, wrap } from "./lines.ts";
import { type Column, leftOut, type Row, table } from "./table.ts";

/** A part of a report: a paragraph, a list, lines that are laid out already, a table, or a chart. */
export type ReportPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | ChartPart;

/** A chart. Where it is `tabled`, all its figures stand in tables of the report as well, and it brings none of its own. */
interface ChartPart {
  readonly kind: "chart";
  readonly chart: Chart;
  readonly tabled?: boolean;
}

/** The first section of a report has a heading; that is its title. */
export interface ReportSection {
  readonly heading?: string;
  readonly parts: readonly ReportPart[];
}

/** A paragraph. */
export function said(text: string): ReportPart {
  return { kind: "text", text };
}

/**
 * A report as plain text for a terminal, in lines of at most `width` columns.
 *
 * @param sayLeftOut what is said, once, of columns that a table has no room for
 */
export function reportText(
  sections: readonly ReportSection[],
  width: number,
  sayLeftOut: (headings: string) => string = () => "",
): string {
  const said = new Set<string>();
  const notice = (part: ReportPart): readonly string[] => {
    if (part.kind !== "table") return [];
    const text = sayLeftOut(leftOut(part.columns, part.rows.map(plainRow), width).join(", "));
    if (text === "" || said.has(text)) return [];
    said.add(text);
    return wrap(text, width);
  };
  return sections
    .map(({ heading, parts }, index) =>
      [
        ...(heading === undefined
          ? []
          : wrap(index === 0 ? plain(heading) : plain(heading).toUpperCase(), width)),
        ...parts.flatMap((part, place) => {
          const lines = [...partLines(part, width), ...notice(part)];
          return part.kind === "chart" && place > 0 && lines.length > 0 ? ["", ...lines] : lines;
        }),
      ].join("\n"),
    )
    .join("\n\n");
}

function partLines(part: ReportPart, width: number): readonly string[] {
  switch (part.kind) {
    case "text":
      return wrap(plain(part.text), width);
    case "list":
      return part.items.flatMap((item) => wrap(`– ${plain(item)}`, width, 2));
    case "lines":
      return part.lines;
    case "table":
      return table(part.columns, part.rows.map(plainRow), width);
    case "chart":
      // As text a flow is its table.
      return part.tabled === true && part.chart.kind === "flow" ? [] : chartText(part.chart, width);
  }
}

function plainRow(row: Row): Row {
  if (row === "rule") return row;
  return "cells" in row ? { cells: row.cells.map(plain) } : { ...row, note: plain(row.note) };
}

/** The same report as Markdown (GitHub's tables), for a memo. */
export function reportMarkdown(sections: readonly ReportSection[]): string {
  return sections
    .map(({ heading, parts }, index) =>
      [
        ...(heading === undefined ? [] : [`${index === 0 ? "#" : "##"} ${escaped(heading)}`]),
        ...parts.map(partMarkdown).filter((part) => part !== ""),
      ].join("\n\n"),
    )
    .join("\n\n");
}

function partMarkdown(part: ReportPart): string {
  switch (part.kind) {
    case "text":
      return escaped(part.text);
    case "list":
      return part.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "lines":
      return ["```text", ...part.lines.map((line) => line.replaceAll("```", "'''")), "```"].join("\n");
    case "table":
      return tableMarkdown(part.columns, part.rows);
    case "chart": {
      const { columns, rows } = chartTable(part.chart);
      if (part.tabled === true) return "";
      return rows.length === 0 ? "" : `${escaped(part.chart.title)}\n\n${tableMarkdown(columns, rows)}`;
    }
  }
}

function tableMarkdown(columns: readonly Column[], rows: readonly Row[]): string {
  const shown = columns.flatMap((column, place) => (column.drawing === true ? [] : [{ column, place }]));
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    line(shown.map(({ column }) => column.heading)),
    `| ${shown.map(({ column }) => (column.align === "right" ? "--:" : "---")).join(" | ")} |`,
    ...rows.flatMap((row): string[] => {
      if (row === "rule") return [];
      if ("cells" in row) return [line(shown.map(({ place }) => row.cells[place] ?? ""))];
      return [line([row.note, ...shown.slice(1).map(() => "")])];
    }),
  ].join("\n");
}

/** Text from a file made safe for Markdown: nothing in it makes a heading, a link, a cell or a tag. */
function escaped(text: string): string {
  return plain(text).replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}
