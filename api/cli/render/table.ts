import CliTable from "cli-table3";
import { shorten, textWidth, wrap } from "./lines.ts";

/** A column of a table in the terminal. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
  /** The least width to which its texts may be shortened; without it they are always shown in full. */
  readonly shortest?: number;
  /** Whether the column may be left out where the width is too small; what is drawn goes first, then the last such column. */
  readonly optional?: boolean;
  /** Whether its cells are drawn with characters; Markdown and pages, which have charts, leave it out. */
  readonly drawing?: boolean;
}

/** Cells by column, a note across the whole width under the row before it, or a rule. */
export type Row =
  { readonly cells: readonly string[] } | { readonly note: string; readonly indent: number } | "rule";

const gap = "  ";
const noBorders = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: gap,
} as const;

interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly width: number;
}

/**
 * A table as lines of at most `width` columns. Where it is too narrow for the figures, which are never cut, each
 * row is written as lines of "heading: cell" instead.
 */
export function table(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  const placed = place(columns, rows, width);
  if (placed === undefined) return stacked(columns, rows, width);
  const widths = placed.map((each) => each.width);
  const drawn = new CliTable({
    chars: noBorders,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: widths,
    colAligns: placed.map((each) => each.column.align),
  });
  drawn.push(
    placed.map(({ column }) => column.heading),
    widths.map((each) => "─".repeat(each)),
  );
  // A note may be wider than the table, so it comes in when the table has its lines.
  const notes = new Map<number, readonly string[]>();
  for (const row of rows) {
    if (row === "rule") drawn.push(widths.map((each) => "─".repeat(each)));
    else if ("cells" in row) {
      drawn.push(placed.map(({ index, width: room }) => shorten(row.cells[index] ?? "", room)));
    } else {
      const earlier = notes.get(drawn.length) ?? [];
      notes.set(drawn.length, [...earlier, ...wrap(row.note, width, row.indent)]);
    }
  }
  return drawn
    .toString()
    .split("\n")
    .flatMap((line, index) => [line.trimEnd(), ...(notes.get(index + 1) ?? [])]);
}

/** The headings of figures that a table of this width has no room for. */
export function leftOut(columns: readonly Column[], rows: readonly Row[], width: number): readonly string[] {
  const placed = place(columns, rows, width);
  if (placed === undefined) return [];
  const shown = new Set(placed.map(({ index }) => index));
  return columns.flatMap(({ heading, drawing }, index) =>
    shown.has(index) || drawing === true || heading === "" ? [] : [heading],
  );
}

/** The columns that fit and their widths, or nothing where even the least of them do not. */
function place(columns: readonly Column[], rows: readonly Row[], width: number): Placed[] | undefined {
  const natural = columns.map((column, index) => {
    const cells = rows.flatMap((row) =>
      row !== "rule" && "cells" in row ? [textWidth(row.cells[index] ?? "")] : [],
    );
    return { column, index, width: Math.max(textWidth(column.heading), ...cells, 1) };
  });
  const kept = [...natural];
  for (;;) {
    const least = kept.map(leastWidth);
    if (totalWidth(least) <= width) return narrowed(kept, width);
    const drawn = kept.findLastIndex(({ column }) => column.optional === true && column.drawing === true);
    const last = drawn === -1 ? kept.findLastIndex(({ column }) => column.optional === true) : drawn;
    if (last === -1) return undefined;
    kept.splice(last, 1);
  }
}

/** Takes from the widest of the columns that may be shortened until all fit. */
function narrowed(placed: readonly Placed[], width: number): Placed[] {
  const widths = placed.map((each) => each.width);
  while (totalWidth(widths) > width) {
    const candidates = placed.flatMap((each, index) => {
      const room = widths[index] ?? 0;
      return room > leastWidth(each) ? [{ index, room }] : [];
    });
    const widest = candidates.reduce((a, b) => (b.room > a.room ? b : a));
    widths[widest.index] = widest.room - 1;
  }
  return placed.map((each, index) => ({ ...each, width: widths[index] ?? each.width }));
}

function leastWidth({ column, width }: Placed): number {
  if (column.shortest === undefined) return width;
  return Math.min(width, Math.max(column.shortest, textWidth(column.heading)));
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + gap.length * (widths.length - 1);
}

function stacked(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  return rows.flatMap((row) => {
    if (row === "rule") return ["─".repeat(width)];
    if (!("cells" in row)) return wrap(row.note, width);
    const lines = columns.flatMap((column, index) => {
      const cell = row.cells[index] ?? "";
      return cell === "" ? [] : wrap(column.heading === "" ? cell : `${column.heading}: ${cell}`, width);
    });
    return ["", ...lines];
  });
}
