import { formatAmount } from "../texts/figures.ts";
import type { Language } from "../texts/language.ts";
import { isEmpty } from "./cells/read-cell.ts";
import { saidFault, type SaidFault } from "./fault.ts";
import type { Cell } from "./sheet.ts";
import { headingKey } from "./heading.ts";
import type { ReadCell, ReadRow } from "./read-row.ts";
import { shortened, shownCell } from "./shown.ts";

const sumWords =
  /^(?:sum|summen|sum totalt|totalsum|totalt|total|totals|i alt|til sammen|tilsammen|til saman|samla|samlet|delsum|subtotal|grand total|in total|altogether)(?: |$)/u;

/** What is said of a row that is no item but a sum: its text, such as "Sum område 1"; undefined where it is no such row. */
export function sumWordOf({ id, kept, cells }: ReadRow, row: readonly Cell[]): string | undefined {
  if (kept !== undefined) return undefined;
  const idCell = cells.find(({ column }) => column.field.kind === "id")?.cell;
  const area = cells.find(({ column }) => column.field.kind === "area");
  if (id === undefined ? !isEmpty(idCell) : area === undefined || !isEmpty(area.cell)) return undefined;
  const texts = id === undefined ? row : [idCell];
  const label = texts.find((cell) => cell?.kind === "text" && sumWords.test(headingKey(cell.text)));
  return label?.kind === "text" ? label.text : undefined;
}

/** The sum of each column so far, in the order of the cells of rows; undefined where not all of it can be read. */
export type Sums = readonly (bigint | undefined)[];

/** The sums with one row more. */
export function withRow(sums: Sums, { cells }: ReadRow): Sums {
  return cells.map(({ column, reading, before }, index) => {
    const { kind } = column.field;
    const sum = index < sums.length ? sums[index] : 0n;
    if (sum === undefined || reading.is === "empty" || (kind !== "kroner" && kind !== "count")) return sum;
    const value = reading.is === "kept" ? before : reading.is === "value" ? reading.value : undefined;
    return typeof value === "number" ? sum + BigInt(value) : undefined;
  });
}

/**
 * Holds a row of sums against the rows of items above it. Nothing is lost by leaving it out where every number in it is the sum of its
 * column; where one is not, rows may be missing, and that is a fault.
 */
export function sumRowFault(
  sumRow: ReadRow,
  word: string,
  sums: Sums,
  language: Language,
): SaidFault | undefined {
  const text = shortened(word.trim());
  let isSum = false;
  for (const [index, one] of sumRow.cells.entries()) {
    if (isEmpty(one.cell) || (one.cell?.kind === "text" && one.cell.text === word)) continue;
    const { kind } = one.column.field;
    if (kind !== "kroner" && kind !== "count") return saidFault("sum-row", { text });
    isSum = true;
    const sum = index < sums.length ? sums[index] : 0n;
    // What is not clear yet is held against the sum when it is.
    if (sum === undefined) continue;
    const written = numbersOf(one);
    if (written === undefined) return saidFault("sum-row", { text });
    if (!written.includes(sum)) {
      const figures = { sum: formatAmount(sum, language), written: shownCell(one.cell, language) };
      return saidFault("sum-row-other", { text, column: one.column.column, ...figures });
    }
  }
  return isSum && sums.length > 0 ? undefined : saidFault("sum-row", { text });
}

/** What a cell of a sum may mean. */
function numbersOf({ reading }: ReadCell): readonly bigint[] | undefined {
  const values =
    reading.is === "value"
      ? [reading.value]
      : reading.is === "unclear"
        ? reading.choices.map(({ meant }) => meant)
        : [];
  const numbers = values.flatMap((value) => (typeof value === "number" ? [BigInt(value)] : []));
  return numbers.length === 0 ? undefined : numbers;
}
