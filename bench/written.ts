import CliTable from "cli-table3";
import type { Report, Table } from "./report.ts";

/** The report for the terminal. */
export function asText(report: Report): string {
  return sections(report)
    .map(({ heading, lines, table }) =>
      [heading, ...lines.map((line) => `  ${line}`), ...(table === undefined ? [] : [textTable(table)])].join(
        "\n",
      ),
    )
    .join("\n\n");
}

/** The report as Markdown, not yet formatted. */
export function asMarkdown(report: Report): string {
  const body = sections(report).map(({ heading, lines, table }) =>
    [
      `## ${heading}`,
      ...(lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")]),
      ...(table === undefined ? [] : [markdownTable(table)]),
    ].join("\n\n"),
  );
  return [
    "# What was measured",
    "Written by the bench; [README.md](README.md) explains it.",
    ...body,
    "",
  ].join("\n\n");
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table?: Table;
}

function sections(report: Report): Section[] {
  const orNone = (lines: readonly string[]) => (lines.length === 0 ? ["none"] : lines);
  return [
    { heading: "The run", lines: report.circumstances },
    { heading: "Goals", lines: [], table: report.goals },
    { heading: "Disagreements", lines: orNone(report.disagreements) },
    { heading: "Rounds that fordel did not prove in its time", lines: orNone(report.unproven) },
    ...(report.memory.length === 0
      ? []
      : [{ heading: "Greatest memory of a process that solves one round", lines: report.memory }]),
    { heading: "Summary", lines: [], table: report.summary },
    { heading: "Round by round", lines: [], table: report.rounds },
  ];
}

function textTable({ headings, rows }: Table): string {
  const table = new CliTable({
    head: [...headings],
    style: { head: [], border: [], compact: true },
    colAligns: headings.map((_, column) => (isFigures(rows, column) ? "right" : "left")),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function markdownTable({ headings, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = headings.map((_, column) => (isFigures(rows, column) ? "---:" : "---"));
  return [line(headings), line(rule), ...rows.map(line)].join("\n");
}

function isFigures(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((row) => /^(none in )?[\d.–∞]+$/.test(row[column]));
}
