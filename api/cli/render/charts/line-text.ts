import { plain, textWidth, wrap } from "../lines.ts";
import type { LineChart } from "./chart.ts";
import { lineCorners, type Place, scale, valued } from "./scale.ts";

/** Rows of a plot, and the most columns; a character is two dots wide and four high. */
const rows = 7;
const columnsAtMost = 64;
const columnsAtLeast = 16;
const dotsOf = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const noDots = 0x2800;

/** A line chart as lines of text: a plot of Braille dots with the least and greatest figures. None where it does not fit. */
export function lineText(chart: LineChart, width: number): string[] {
  const points = valued(chart);
  if (points.length < 2) return [];
  const heights = points.map(({ value }) => value.size);
  const named = (size: number) => points.find(({ value }) => value.size === size)?.value.text ?? "";
  const top = named(Math.max(...heights));
  const bottom = named(Math.min(...heights));
  const side = Math.max(textWidth(top), textWidth(bottom));
  const columns = Math.min(columnsAtMost, width - side - 2);
  if (columns < columnsAtLeast) return [];
  const x = scale(
    chart.points.map(({ at }) => at.size),
    0,
    columns * 2 - 1,
  );
  const y = scale(heights, rows * 4 - 1, 0);
  const drawn = plot(
    lineCorners(chart, ({ at, value }) => ({ x: x(at.size), y: y(value.size) })),
    columns,
  );
  const labels = new Map([
    [0, top],
    [rows - 1, bottom],
  ]);
  const [first, last] = [chart.points[0].at.text, chart.points[chart.points.length - 1].at.text];
  const blanks = Math.max(1, columns - textWidth(first) - textWidth(last));
  const indent = " ".repeat(side + 2);
  return [
    ...wrap(plain(chart.title), width),
    ...drawn.map((line, row) => {
      const label = row === 0 || top !== bottom ? (labels.get(row) ?? "") : "";
      return `${" ".repeat(side - textWidth(label))}${label} ${row === 0 ? "┌" : "│"}${line}`.trimEnd();
    }),
    `${" ".repeat(side)} └${"─".repeat(columns)}`,
    ...markLine(chart, (size) => Math.floor(x(size) / 2), columns, indent),
    `${indent}${first}${" ".repeat(blanks)}${last}`,
    ...wrap(plain(`${chart.up} ↑ · ${chart.across} →`), width),
    ...(chart.markName === undefined ? [] : wrap(plain(`▲ ${chart.markName}`), width)),
  ].filter((line) => textWidth(line) <= width);
}

function markLine(
  { points, markName }: LineChart,
  column: (size: number) => number,
  columns: number,
  indent: string,
): string[] {
  if (markName === undefined) return [];
  const cells = Array.from({ length: columns }, () => " ");
  for (const { at, marked } of points) if (marked) cells[column(at.size)] = "▲";
  return [`${indent}${cells.join("")}`.trimEnd()];
}

/** Lines of Braille characters, with a dot wherever a line goes. */
function plot(stretches: readonly (readonly Place[])[], columns: number): string[] {
  const dots = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const set = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / 2), Math.floor(y / 4)];
    dots[row][column] |= dotsOf[y % 4][x % 2];
  };
  for (const corners of stretches) {
    corners.forEach((to, index) => {
      const from = corners[Math.max(0, index - 1)];
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y))));
      for (let step = 0; step <= steps; step++) {
        const part = step / steps;
        set(Math.round(from.x + (to.x - from.x) * part), Math.round(from.y + (to.y - from.y) * part));
      }
    });
  }
  return dots.map((line) => line.map((cell) => String.fromCodePoint(noDots + cell)).join(""));
}
