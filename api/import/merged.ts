import type { Cell, Sheet } from "../../src/import/sheet.ts";
import { columnOf } from "../../src/import/cell-names.ts";
import { mostCells } from "./limits.ts";
import { refuse } from "./refused-file.ts";

const range = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/u;
const empty: Cell = { kind: "empty" };

/**
 * A sheet as it is seen where cells are merged: the first one covers the others, which may still hold something.
 *
 * @param merged ranges such as `A1:C2`
 */
export function withoutCovered(sheet: Sheet, merged: readonly string[]): Sheet {
  if (merged.length === 0) return sheet;
  const rows = sheet.rows.map((cells) => [...cells]);
  // Ranges that do not overlap cover each cell once.
  const left = { cells: mostCells };
  for (const one of merged) {
    const found = range.exec(one);
    // A single cell covers nothing.
    if (found === null) continue;
    const [, fromColumn, fromRow, toColumn, toRow] = found;
    const [first, last] = [columnOf(fromColumn) + 1, columnOf(toColumn) + 1];
    for (let row = Number(fromRow); row <= Math.min(Number(toRow), rows.length); row++) {
      const cells = rows[row - 1];
      left.cells -= 1 + Math.max(0, Math.min(last, cells.length) - first + 1);
      if (left.cells < 0) refuse("too-many-cells", { most: mostCells });
      for (let column = first; column <= Math.min(last, cells.length); column++) {
        if (row !== Number(fromRow) || column !== first) cells[column - 1] = empty;
      }
    }
  }
  return { ...sheet, rows };
}
