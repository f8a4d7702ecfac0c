import { plain, wrap } from "../lines.ts";
import { type Column, type Row, table } from "../table.ts";
import type { BarChart, Chart, FlowChart, SpreadChart, StackedChart } from "./chart.ts";
import { lineText } from "./line-text.ts";
import { scale } from "./scale.ts";

const cellsOfBar = 30;

/** A chart as lines of text of at most `width` columns; none where the terminal is too narrow for it. */
export function chartText(chart: Chart, width: number): string[] {
  switch (chart.kind) {
    case "line":
      return lineText(chart, width);
    case "bars":
      return barText(chart, width);
    case "spread":
      return spreadText(chart, width);
    case "stacked":
      return stackedText(chart, width);
    case "flow":
      return flowText(chart, width);
  }
}

function barText({ title, bars, lines, markName }: BarChart, width: number): string[] {
  const columns: Column[] = [
    { heading: "", align: "left", shortest: 10 },
    { heading: "", align: "right" },
    ...(markName === undefined ? [] : [{ heading: "", align: "left" } as const]),
    { heading: "", align: "left", optional: true },
  ];
  const rows = bars.map(({ label, part, figure, marked }): Row => {
    const cells: string[] = Array.from({ length: cellsOfBar }, (_, cell) =>
      cell < cellsOf(part) ? "█" : "░",
    );
    for (const line of lines) cells[Math.min(cellsOfBar - 1, cellsOf(line.size))] = "│";
    const mark = markName === undefined ? [] : [marked ? "◆" : ""];
    return { cells: [plain(label), figure, ...mark, cells.join("")] };
  });
  const legend = [
    ...(markName === undefined ? [] : [`◆ ${markName}`]),
    ...(lines.length === 0 ? [] : [`│ ${lines.map(({ text }) => text).join(", ")}`]),
  ];
  return [
    ...wrap(plain(title), width),
    ...bare(columns, rows, width),
    ...(legend.length === 0 ? [] : wrap(plain(legend.join(" · ")), width)),
  ];
}

/** A table without its headings, which are empty. */
function bare(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  const lines = table(columns, rows, width);
  return lines.at(0) === "" ? lines.slice(2) : lines;
}

function cellsOf(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * cellsOfBar);
}

const cellsOfSpread = 50;

function spreadText({ title, five, beside }: SpreadChart, width: number): string[] {
  const columns = Math.min(cellsOfSpread, width);
  const place = scale(
    [...five, beside].map(({ figure }) => figure.size),
    0,
    columns - 1,
  );
  const [least, fifth, median, ninetyFifth, greatest] = five.map(({ figure }) =>
    Math.round(place(figure.size)),
  );
  const cells = Array.from({ length: columns }, (_, index) => {
    if (index === median) return "┃";
    if (index >= fifth && index <= ninetyFifth) return "▒";
    if (index === least) return "├";
    if (index === greatest) return "┤";
    return index > least && index < greatest ? "─" : " ";
  });
  const names = five.map(({ name }) => name);
  const legend = `├ ${names[0]} · ▒ ${names[1]} – ${names[3]} · ┃ ${names[2]} · ┤ ${names[4]} · ◆ ${beside.name}`;
  return [
    ...wrap(plain(title), width),
    cells.join("").trimEnd(),
    `${" ".repeat(Math.round(place(beside.figure.size)))}◆`,
    ...wrap(plain(legend), width),
  ];
}

const partMarks = ["▓", "█", "░", "·"] as const;

function stackedText({ title, parts, limitName, bars }: StackedChart, width: number): string[] {
  const whole = greatestOf(bars);
  const cells = (size: number) => (whole > 0 ? Math.round((size / whole) * cellsOfBar) : 0);
  const rows = bars.map(({ label, figures, limit }): Row => {
    let sum = 0;
    const drawn = Array.from({ length: cellsOfBar + 1 }, () => " ");
    figures.forEach(({ size }, part) => {
      const start = cells(sum);
      sum += Math.max(0, size);
      drawn.fill(partMarks[part % partMarks.length], start, cells(sum));
    });
    if (limit !== undefined) drawn[cells(limit.size)] = "│";
    return { cells: [plain(label), drawn.join("").trimEnd()] };
  });
  const columns: Column[] = [
    { heading: "", align: "left" },
    { heading: "", align: "left", optional: true },
  ];
  const legend = [
    ...parts.map((name, part) => `${partMarks[part % partMarks.length]} ${name}`),
    ...(limitName === undefined ? [] : [`│ ${limitName}`]),
  ].join(" · ");
  return [...wrap(plain(title), width), ...bare(columns, rows, width), ...wrap(plain(legend), width)];
}

/** The longest that a bar of `bars`, or its limit, is. */
export function greatestOf(bars: StackedChart["bars"]): number {
  return bars.reduce((most, { figures, limit }) => {
    const sum = figures.reduce((total, { size }) => total + Math.max(0, size), 0);
    return Math.max(most, sum, limit?.size ?? 0);
  }, 0);
}

function flowText({ title, from, to, amount, places, flows }: FlowChart, width: number): string[] {
  const labels = new Map(places.map(({ id, label }) => [id, plain(label)]));
  const most = flows.reduce((greatest, flow) => Math.max(greatest, flow.amount.size), 0);
  const columns: Column[] = [
    { heading: from, align: "left", shortest: 10 },
    { heading: "", align: "left" },
    { heading: to, align: "left", shortest: 10 },
    { heading: amount, align: "right" },
    { heading: "", align: "left", optional: true },
  ];
  const rows = flows.map((flow): Row => ({
    cells: [
      labels.get(flow.from) ?? "",
      "→",
      labels.get(flow.to) ?? "",
      flow.amount.text,
      "█".repeat(most > 0 ? Math.max(1, Math.round((flow.amount.size / most) * 20)) : 0),
    ],
  }));
  return [...wrap(plain(title), width), ...table(columns, rows, width)];
}
