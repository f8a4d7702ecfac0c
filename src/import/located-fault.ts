import { importFaultSentence } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import type { SaidFault } from "./fault.ts";

/** A fault in words, with its place in the sheet: rows and columns from 0 on; neither where it is about the file. */
export interface LocatedFault {
  readonly row?: number;
  readonly column?: number;
  readonly field?: string;
  readonly item?: string;
  readonly code: string;
  readonly message: string;
}

/** A fault of the sheet at its place. */
export function located(
  fault: SaidFault,
  place: Pick<LocatedFault, "row" | "column" | "field" | "item">,
  language: Language,
): LocatedFault {
  return { ...place, code: fault.code, message: importFaultSentence(fault, language) };
}

/** Faults of the file, then those of each row from the first on: of the row, then of its cells from the left. */
export function inSheetOrder(faults: readonly LocatedFault[]): LocatedFault[] {
  const rank = (place: number | undefined) => place ?? -1;
  return [...faults].sort((a, b) => rank(a.row) - rank(b.row) || rank(a.column) - rank(b.column));
}
