import type { Cell, Sheet } from "../../../src/import/sheet.ts";

/** A cell as tests write it: text, `1300000` a number, true and false, undefined an empty one, or a cell as it is. */
export type Written = string | number | boolean | undefined | Cell;

function cellOf(written: Written): Cell {
  if (written === undefined || written === "") return { kind: "empty" };
  if (typeof written === "string") return { kind: "text", text: written };
  if (typeof written === "number") return { kind: "number", decimal: String(written) };
  return typeof written === "boolean" ? { kind: "boolean", value: written } : written;
}

export function sheetOf(rows: readonly (readonly Written[])[], name = "Ark1"): Sheet {
  return { name, rows: rows.map((row) => row.map(cellOf)), formulas: [] };
}

/** A date of a spreadsheet. */
export function dateCell(day: string, time?: string): Cell {
  return { kind: "date", day, ...(time !== undefined && { time }) };
}
