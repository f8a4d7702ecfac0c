import type { Cell, Sheet } from "../../src/import/sheet.ts";
import { cellName, columnName, columnOf } from "../../src/import/cell-names.ts";
import { dateCell, dateInText, type DaySystem } from "./dates.ts";
import { shownDecimal } from "./decimals.ts";
import { longestCell, mostCells } from "./limits.ts";
import { withoutCovered } from "./merged.ts";
import type { NumberForm } from "./number-formats.ts";
import { readXml } from "./read-part.ts";
import { refuse } from "./refused-file.ts";
import { createSheetRows } from "./sheet-rows.ts";
import { createTextCollector, richText, unescapedText } from "./strings.ts";
import type { Attributes } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** What the cells of a workbook need to be read. */
export interface WorkbookParts {
  readonly parts: Parts;
  readonly system: DaySystem;
  readonly strings: readonly string[];
  readonly forms: readonly NumberForm[];
  /** Places for cells that are left to all sheets. */
  readonly places: { left: number };
}

/** The cell that is being read. */
interface Reading {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | undefined;
  hasFormula: boolean;
}

const place = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;
const wholeNumber = /^\d{1,9}$/u;

/** A sheet of a workbook. @throws RefusedFile */
export function readSheet(workbook: WorkbookParts, name: string, key: string): Sheet {
  const rows = createSheetRows(name, workbook.places);
  const formulas: string[] = [];
  const merged: string[] = [];
  const value = createTextCollector();
  const cell: Reading = { row: 0, column: 0, type: "n", style: 0, value: undefined, hasFormula: false };
  const state = { isInSheet: false, isInCell: false, isValue: false };
  const inline = richText("is", (text) => {
    if (state.isInCell) cell.value = text;
  });

  const openCell = (attributes: Attributes): void => {
    const said = attributes.get("r");
    const [, letters = "", digits = ""] = said === undefined ? [] : (place.exec(said) ?? []);
    const column = said === undefined ? cell.column + 1 : columnOf(letters) + 1;
    const isInOrder = column > cell.column && (said === undefined || Number(digits) === cell.row);
    if (!isInOrder)
      refuse("broken-cell", { sheet: name, cell: said?.slice(0, 20) ?? columnName(column - 1) });
    cell.column = column;
    cell.type = attributes.get("t") ?? "n";
    cell.style = Number(attributes.get("s") ?? 0);
    cell.value = undefined;
    cell.hasFormula = false;
    state.isInCell = true;
  };

  const openRow = (attributes: Attributes): void => {
    const said = attributes.get("r");
    const row = said === undefined ? cell.row + 1 : wholeNumber.test(said) ? Number(said) : 0;
    if (row <= cell.row) refuse("broken-cell", { sheet: name, cell: `A${row}` });
    cell.row = row;
    cell.column = 0;
  };

  const closeCell = (): void => {
    state.isInCell = false;
    const at = cellName(cell.row - 1, cell.column - 1);
    if (cell.hasFormula) {
      workbook.places.left -= 1;
      if (workbook.places.left < 0) refuse("too-many-cells", { most: mostCells });
      formulas.push(at);
    }
    const read = cellOf(cell, workbook);
    if (read === undefined) return refuse("broken-cell", { sheet: name, cell: at });
    if (read.kind !== "empty") rows.set(cell.row, cell.column, read);
  };

  readXml(workbook.parts, key, {
    open(element, attributes, depth) {
      if (depth === 2) state.isInSheet = element === "sheetData";
      if (element === "mergeCell" && depth === 3) merged.push(attributes.get("ref") ?? "");
      if (!state.isInSheet) return;
      if (element === "row" && depth === 3) openRow(attributes);
      else if (element === "c" && depth === 4) openCell(attributes);
      else if (element === "f" && depth === 5) cell.hasFormula = true;
      else if (element === "v" && depth === 5) state.isValue = true;
      else inline.open(element, attributes, depth);
    },
    text(piece) {
      if (state.isValue) value.add(piece);
      else if (state.isInCell) inline.text(piece);
    },
    close(element, depth) {
      if (!state.isInSheet) return;
      if (element === "c" && depth === 4) closeCell();
      else if (element === "v" && depth === 5) {
        state.isValue = false;
        cell.value = value.take();
      } else inline.close(element, depth);
    },
  });
  return withoutCovered({ name, rows: rows.finished(), formulas }, merged);
}

/** What a cell holds; undefined where it cannot be read. */
function cellOf(
  { type, style, value, hasFormula }: Reading,
  { strings, forms, system }: WorkbookParts,
): Cell | undefined {
  if (value === undefined || value === "") return { kind: "empty" };
  switch (type) {
    case "s":
      return wholeNumber.test(value) ? textCell(strings.at(Number(value))) : undefined;
    case "str":
      return textCell(unescapedText(value));
    case "inlineStr":
      return textCell(value);
    case "b":
      return /^(?:0|1|true|false)$/u.test(value)
        ? { kind: "boolean", value: value === "1" || value === "true" }
        : undefined;
    case "e":
      return { kind: "error", shown: value };
    case "d":
      return dateInText(value);
    case "n": {
      if (value.trim() === "" && hasFormula) return { kind: "empty" };
      const decimal = value.length > longestCell ? undefined : shownDecimal(value.trim());
      if (decimal === undefined) return undefined;
      const form = forms.at(style) ?? "number";
      return form === "number" ? { kind: "number", decimal } : dateCell(decimal, form, system);
    }
    default:
      return undefined;
  }
}

/** Undefined where there is no such text. */
function textCell(text: string | undefined): Cell | undefined {
  if (text === undefined) return undefined;
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
