import { plain, wrap } from "./lines.ts";
import { type Column, type Row, table } from "./table.ts";

/** A part of a report: paragraphs, a list, or a table. */
export type ReportPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

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
    case "table":
      return table(part.columns, part.rows, width);
  }
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
