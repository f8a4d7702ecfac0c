import type { Column, Row } from "../table.ts";
import type { BarChart, Chart, FlowChart, LineChart, SpreadChart, StackedChart } from "./chart.ts";

export interface ChartTable {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Every figure of a chart as a table. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case "line":
      return lineTable(chart);
    case "bars":
      return barTable(chart);
    case "spread":
      return spreadTable(chart);
    case "stacked":
      return stackedTable(chart);
    case "flow":
      return flowTable(chart);
  }
}

const left = (heading: string): Column => ({ heading, align: "left" });
const right = (heading: string): Column => ({ heading, align: "right" });
const mark = (marked: boolean) => (marked ? "◆" : "");

function lineTable({ across, up, points, markName }: LineChart): ChartTable {
  const rows = points.map((point): Row => {
    const value = "value" in point ? point.value.text : point.missing;
    return { cells: [point.at.text, value, ...(markName === undefined ? [] : [mark(point.marked)])] };
  });
  return { columns: [right(across), right(up), ...(markName === undefined ? [] : [left(markName)])], rows };
}

function barTable({ labels, figures, bars, markName }: BarChart): ChartTable {
  const rows = bars.map(({ label, figure, marked }): Row => ({
    cells: [label, figure, ...(markName === undefined ? [] : [mark(marked)])],
  }));
  return {
    columns: [left(labels), right(figures), ...(markName === undefined ? [] : [left(markName)])],
    rows,
  };
}

function spreadTable({ names, figures, five, beside }: SpreadChart): ChartTable {
  const rows = [...five, beside].map(({ name, figure }): Row => ({ cells: [name, figure.text] }));
  return { columns: [left(names), right(figures)], rows };
}

function stackedTable({ labels, parts, limitName, bars }: StackedChart): ChartTable {
  const rows = bars.map(({ label, figures, limit }): Row => ({
    cells: [
      label,
      ...figures.map(({ text }) => text),
      ...(limitName === undefined ? [] : [limit?.text ?? "–"]),
    ],
  }));
  return {
    columns: [left(labels), ...parts.map(right), ...(limitName === undefined ? [] : [right(limitName)])],
    rows,
  };
}

function flowTable({ from, to, amount, places, flows }: FlowChart): ChartTable {
  const labels = new Map(places.map(({ id, label }) => [id, label]));
  const rows = flows.map((flow): Row => ({
    cells: [labels.get(flow.from) ?? flow.from, labels.get(flow.to) ?? flow.to, flow.amount.text],
  }));
  return { columns: [left(from), left(to), right(amount)], rows };
}
