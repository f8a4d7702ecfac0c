import type { Cell } from "../../src/import/sheet.ts";
import { cellName, columnName } from "../../src/import/cell-names.ts";
import { longestCell, mostCells, mostColumns, mostRows } from "./limits.ts";
import { refuse } from "./refused-file.ts";

const empty: Cell = { kind: "empty" };

/** The rows of a sheet as they are read, from the first down and from the left to the right, within the limits. */
export interface SheetRows {
  /** Counted from 1. @throws RefusedFile where a limit is passed */
  readonly set: (row: number, column: number, cell: Cell) => void;
  /** @throws RefusedFile where there were too many rows */
  readonly finished: () => Cell[][];
}

/**
 * @param places for cells in what is left of the file; those of this sheet are taken from it
 */
export function createSheetRows(sheet: string, places: { left: number }): SheetRows {
  const rows: Cell[][] = [];
  const state = { last: 0 };
  return {
    set(row, column, cell) {
      if (column > mostColumns) {
        refuse("too-many-columns", { sheet, column: columnName(column - 1), most: mostColumns });
      }
      if (cell.kind === "text" && cell.text.length > longestCell) {
        refuse("cell-too-long", { sheet, cell: cellName(row - 1, column - 1), most: longestCell });
      }
      state.last = row;
      // The rest is only counted.
      if (row > mostRows) return;
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1];
      places.left -= column - cells.length;
      if (places.left < 0) refuse("too-many-cells", { most: mostCells });
      while (cells.length < column) cells.push(empty);
      cells[column - 1] = cell;
    },
    finished() {
      if (state.last > mostRows) refuse("too-many-rows", { sheet, rows: state.last, most: mostRows });
      return rows;
    },
  };
}
