import type { Language } from "../../texts/language.ts";
import { readCount, readNumber } from "../../written/read-number.ts";
import { readYesOrNo } from "../../written/read-yes-or-no.ts";
import { saidFault } from "../fault.ts";
import type { Cell } from "../sheet.ts";
import { shownCell } from "../shown.ts";
import type { CellReading } from "./reading.ts";

/** Points: an exact decimal. A whole number is a JSON number, another a decimal string. */
export function readPoints(cell: Cell, language: Language): CellReading {
  const written = writtenNumber(cell);
  const decimal = written === undefined ? undefined : readNumber(written);
  if (decimal === undefined) {
    return { is: "fault", fault: saidFault("points-not-read", { text: shownCell(cell, language) }) };
  }
  const number = Number(decimal);
  const isWhole = !decimal.includes(".") && Number.isSafeInteger(number);
  return { is: "value", value: isWhole ? number : decimal };
}

/** A whole number, `least` or more. */
export function readWhole(cell: Cell, least: 0 | 1, language: Language): CellReading {
  const written = writtenNumber(cell);
  const count = written === undefined ? undefined : readCount(written);
  if (count !== undefined && count >= least) return { is: "value", value: count };
  const figures = { text: shownCell(cell, language), least: String(least) };
  return { is: "fault", fault: saidFault("count-not-read", figures) };
}

export function readTick(cell: Cell, language: Language): CellReading {
  if (cell.kind === "boolean") return { is: "value", value: cell.value };
  const written = writtenNumber(cell);
  const answer = written === undefined ? undefined : readYesOrNo(written);
  if (answer !== undefined) return { is: "value", value: answer };
  return { is: "fault", fault: saidFault("yes-or-no-not-read", { text: shownCell(cell, language) }) };
}

function writtenNumber(cell: Cell): string | undefined {
  if (cell.kind === "number") return cell.decimal;
  return cell.kind === "text" ? cell.text : undefined;
}
