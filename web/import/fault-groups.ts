import { grouped } from "./grouped.ts";
import type { ImportFault, ReadColumn } from "./import.ts";

/** The faults of a column; of the file and of whole rows where there is none. */
export interface FaultGroup {
  readonly column: string | undefined;
  /** What stands over the column. */
  readonly heading: string;
  readonly faults: readonly ImportFault[];
}

/** Faults by column, in the order of the file; those of the file and of whole rows come first. */
export function faultGroups(
  faults: readonly ImportFault[],
  columns: readonly ReadColumn[],
): readonly FaultGroup[] {
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  return [...grouped(faults, ({ column }) => column)]
    .map(([column, some]) => ({
      column,
      heading: column === undefined ? "" : (headings.get(column) ?? ""),
      faults: some.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
    }))
    .sort((one, other) => placeOf(one.column) - placeOf(other.column));
}

/** How many rows have a fault. */
export function faultyRows(faults: readonly ImportFault[]): number {
  return new Set(faults.flatMap(({ row }) => row ?? [])).size;
}

/** Why a file is wrong as a whole, each sentence once; none where there are faults that rows or columns show. */
export function faultsOfWholeFile(faults: readonly ImportFault[]): readonly string[] {
  const isOfWhole = faults.every(({ row, column }) => row === undefined && column === undefined);
  return isOfWhole ? [...new Set(faults.map(({ message }) => message))] : [];
}

/** The number of a column as spreadsheets count: A is 1, AA is 27. None is 0. */
function placeOf(column = ""): number {
  return Array.from(column, (letter) => letter.charCodeAt(0) - 64).reduce((sum, one) => 26 * sum + one, 0);
}
