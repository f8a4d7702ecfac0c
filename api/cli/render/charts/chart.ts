/**
 * Charts as data. Each carries its words in the reader's language, and can be drawn as text (`chart-text.ts`) and as SVG
 * (`chart-svg.ts`), and set out as a table (`chart-table.ts`).
 */
export type Chart = LineChart | BarChart | SpreadChart | StackedChart | FlowChart;

/** A figure of a chart. `size` is where it is drawn, and may be rounded; `text` is what is written, and is exact. */
export interface Figure {
  readonly size: number;
  readonly text: string;
}

/** What one figure is as another changes. */
export interface LineChart {
  readonly kind: "line";
  readonly title: string;
  /** What the figures along the bottom are. */
  readonly across: string;
  /** What the figures along the side are. */
  readonly up: string;
  /**
   * Between two points: a straight line; the figure of the first one until the second (`held`); or that of the second
   * one from the first (`ahead`).
   */
  readonly between: "straight" | "held" | "ahead";
  /** From left to right. */
  readonly points: readonly LinePoint[];
  /** What the marked places are; absent where none is marked. */
  readonly markName?: string;
}

/** A place on a line; one that is `labelled` is written where there is room. `missing` says why there is no figure. */
export type LinePoint = { readonly at: Figure; readonly marked: boolean; readonly labelled: boolean } & (
  { readonly value: Figure } | { readonly missing: string }
);

/** Shares of a whole, a bar each. */
export interface BarChart {
  readonly kind: "bars";
  readonly title: string;
  /** What the labels are. */
  readonly labels: string;
  /** What the figures are. */
  readonly figures: string;
  readonly bars: readonly Bar[];
  /** What the marked bars are; absent where none is. */
  readonly markName?: string;
  /** Places across all the bars, 0 to 1. */
  readonly lines: readonly Figure[];
}

/** How much of the whole width a bar takes, 0 to 1, and the figure that is written beside it. */
export interface Bar {
  readonly label: string;
  readonly part: number;
  readonly figure: string;
  readonly marked: boolean;
}

/** How much a figure varies: five figures in order, and one beside them. */
export interface SpreadChart {
  readonly kind: "spread";
  readonly title: string;
  /** What the names are, and what the figures are. */
  readonly names: string;
  readonly figures: string;
  /** Least, fifth of a hundred, median, ninety-fifth of a hundred, greatest. */
  readonly five: readonly [NamedFigure, NamedFigure, NamedFigure, NamedFigure, NamedFigure];
  readonly beside: NamedFigure;
}

export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** Bars of several parts each, and how far each may go. */
export interface StackedChart {
  readonly kind: "stacked";
  readonly title: string;
  /** What the labels are. */
  readonly labels: string;
  /** What the parts are, from the left: at most four. */
  readonly parts: readonly string[];
  /** What the limit is; absent where no bar has one. */
  readonly limitName?: string;
  readonly bars: readonly StackedBar[];
}

export interface StackedBar {
  readonly label: string;
  /** A figure for each of the parts. */
  readonly figures: readonly Figure[];
  readonly limit?: Figure;
}

/** Amounts that go from one place to another. */
export interface FlowChart {
  readonly kind: "flow";
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly places: readonly FlowPlace[];
  readonly flows: readonly { readonly from: string; readonly to: string; readonly amount: Figure }[];
}

/** A place, drawn in a column from the left; every flow goes to a later column. */
export interface FlowPlace {
  readonly id: string;
  readonly label: string;
  readonly column: 0 | 1 | 2;
  /** What comes or goes there. */
  readonly total: Figure;
}
