import type { ColumnChoice, Reading, Remembered } from "./import.ts";

/** What is said of one column: what it is of, what its numbers are in, how its dates are read. */
export type Said = Omit<ColumnChoice, "column">;

/** What was said of a column before, with what is said now. Where it is of something else, the rest goes. */
export function withSaid(
  columns: readonly ColumnChoice[],
  column: string,
  said: Said,
): readonly ColumnChoice[] {
  const before = columns.find((one) => one.column === column);
  const next: ColumnChoice =
    "field" in said ? { column, ...said } : { ...(before ?? { column }), ...said, column };
  return [...columns.filter((one) => one.column !== column), next];
}

/** What is asked for again, without what was said of a column. */
export function withoutColumn(columns: readonly ColumnChoice[], column: string): readonly ColumnChoice[] {
  return columns.filter((one) => one.column !== column);
}

/** Answers about cells, with new ones in place of old ones. */
export function withReadings(before: readonly Reading[], now: readonly Reading[]): readonly Reading[] {
  const answered = new Set(now.map(({ cell }) => cell));
  return [...before.filter(({ cell }) => !answered.has(cell)), ...now];
}

/** Without the answers about the cells of a column: it is read in another way, and may be asked about anew. */
export function withoutReadingsOf(readings: readonly Reading[], column: string): readonly Reading[] {
  return readings.filter(({ cell }) => columnOf(cell) !== column);
}

/** `C` of `C7`. */
export function columnOf(cell: string): string {
  return cell.replace(/\d+$/u, "");
}

/** Whether two headings read the same to people. */
export function readTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(heading: string): string {
  return heading.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** So many are remembered; the service takes no more. */
const mostRemembered = 500;

/** With what was chosen for a heading last. The oldest go where there are too many. */
export function withRemembered(before: readonly Remembered[], now: Remembered): readonly Remembered[] {
  // What stands over no heading, or a long text, is no name of anything.
  if (plain(now.heading) === "" || now.heading.length > 200) return before;
  return [...withoutRemembered(before, now.heading), now].slice(-mostRemembered);
}

export function withoutRemembered(before: readonly Remembered[], heading: string): readonly Remembered[] {
  return before.filter((one) => !readTheSame(one.heading, heading));
}
