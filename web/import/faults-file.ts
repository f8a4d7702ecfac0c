import { harmlessText } from "../../src/written/harmless.ts";
import type { ImportFault, ReadColumn } from "./import.ts";
import type { ImportTexts } from "./texts/texts.ts";

/**
 * The faults as separated values for a Norwegian Excel, to be sent back with the file. What stands in cells of the file is in
 * their sentences: nothing of it may be a formula here.
 */
export function faultsFile(
  faults: readonly ImportFault[],
  columns: readonly ReadColumn[],
  { faults: texts, table }: Pick<ImportTexts, "faults" | "table">,
): string {
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  const lines = [
    [texts.cell, table.heading, texts.item, texts.message],
    ...faults.map(({ cell, row, column, item, message }) => [
      cell ?? (row === undefined ? (column ?? "") : texts.row(row)),
      column === undefined ? "" : (headings.get(column) ?? ""),
      item ?? "",
      message,
    ]),
  ];
  return `\u{feff}${lines.map((line) => line.map(quoted).join(";")).join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  return `"${harmlessText(text).replaceAll('"', '""')}"`;
}
