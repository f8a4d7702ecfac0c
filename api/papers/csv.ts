import { stringify } from "csv-stringify/sync";
import { formatFigure } from "../../src/texts/figures.ts";
import type { Cell, Paper } from "../../src/papers/paper.ts";
import { harmlessText } from "../../src/written/harmless.ts";

/**
 * The list of a paper as CSV for Norwegian Excel: semicolons, decimal commas, CRLF and a byte order mark. The list stands
 * first, one line each; after an empty line come the particulars, a label and a value each.
 */
export function csvOf({ list, particulars, standing, language }: Paper): Uint8Array {
  const width = list.columns.length;
  const padded = (cells: readonly string[]) => [...cells, ...Array<string>(width - cells.length).fill("")];
  const rows = [
    list.columns.map(({ heading }) => harmlessText(heading)),
    ...list.rows.map(({ cells }) => cells.map((cell) => written(cell))),
    padded([]),
    padded([harmlessText(standing.text)]),
    ...particulars.map(({ label, value }) =>
      padded([
        harmlessText(label),
        value.kind === "date" ? formatFigure("date", value.date, language) : written(value),
      ]),
    ),
  ];
  const text = stringify(rows, {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}

/** A cell as Norwegian Excel reads it: numbers without anything between the thousands. */
function written(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return harmlessText(cell.text);
    case "kroner":
      return String(cell.kroner);
    case "count":
      return String(cell.count);
    case "decimal":
      return cell.decimal.replace(".", ",");
    case "share":
      return cell.share.replace(".", ",");
    case "date":
      return cell.date;
    case "none":
      return "";
  }
}
