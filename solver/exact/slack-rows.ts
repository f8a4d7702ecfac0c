import { ceilShare } from "./figures.ts";
import type { Model } from "./model.ts";
import type { Node } from "./node.ts";
import type { Vector } from "./vector.ts";

/** A column that is open, by place in the order in which columns are tried. */
export interface OpenColumn {
  readonly position: number;
  readonly full: number;
  readonly mayBeZero: boolean;
  /** The range above 0; empty where `lowest` > `highest`. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * A row of a node, or the difference of two, as a sum over its open columns. Its slack is the limit less the sum. Figures
 * are integers; a column's part at k > 0 is slope × k / full + whenAny, by place.
 */
export interface SlackRow {
  readonly limit: number;
  readonly slopes: Float64Array;
  readonly whenAny: Float64Array;
  /** By place: the least that this and all later columns add, rounded down, and the most, rounded up. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** What a unit of slack costs of what may be lost; 0 for a difference. */
  readonly multiplier: number;
  /** The slack is at least minus so many times what the room allows at so much a unit. */
  readonly below: Allowed;
  /** And at most so many times. */
  readonly above: Allowed;
}

interface Allowed {
  readonly times: number;
  /** 0 where anything is allowed. */
  readonly multiplier: number;
}

type Figures = Pick<SlackRow, "limit" | "slopes" | "whenAny">;

/** Sums below this stay safe integers, also with what is added to be on the safe side. */
const safeSum = 2 ** 50;
/** Binary digits of the weight with which one row is taken from another. */
const weightDigits = 10;
/** Binary digits by which rows are made finer, at most. */
const digitsAtMost = 16;

/**
 * The rows of a node with the multipliers of a vector, in units so small that rounding parts loses little. A row with a
 * multiplier cannot leave more slack than what may be lost. Where two such rows have the last column, their difference comes
 * beside them, weighted so that the last column is nearly gone from it: it says a column earlier what both say together.
 */
export function slackRows(
  model: Model,
  node: Node,
  { multipliers }: Vector,
  columns: readonly OpenColumn[],
): readonly SlackRow[] {
  const rows = Array.from({ length: model.rowCount }, (_, row) => {
    const figures = finer(figuresOf(model, node, row, columns));
    return { ...figures, multiplier: multipliers[row] / figures.scale };
  });
  const own = rows.map(({ multiplier, ...figures }) => {
    const above = { times: 1, multiplier };
    return withSums(figures, columns, { multiplier, below: nothing, above });
  });
  const last = columns.length - 1;
  const tight = rows
    .filter(({ multiplier, slopes }) => multiplier > 0 && last >= 0 && slopes[last] > 0)
    .sort((a, b) => b.multiplier * b.slopes[last] - a.multiplier * a.slopes[last]);
  if (tight.length < 2) return own;
  const [first, second] = tight;
  const times = 2 ** weightDigits;
  const weight = Math.round((times * second.slopes[last]) / first.slopes[last]);
  const less = (a: number, b: number) => times * a - weight * b;
  const difference = {
    limit: less(second.limit, first.limit),
    slopes: second.slopes.map((slope, place) => less(slope, first.slopes[place])),
    whenAny: second.whenAny.map((any, place) => less(any, first.whenAny[place])),
  };
  if (sizeOf(difference) >= safeSum) return own;
  const below = { times: weight, multiplier: first.multiplier };
  const above = { times, multiplier: second.multiplier };
  return [...own, withSums(difference, columns, { multiplier: 0, below, above })];
}

const nothing: Allowed = { times: 0, multiplier: 1 };

/** So many times the slack that costs no more than the room, or a little more. */
export function allowedBy({ times, multiplier }: Allowed, room: number): number {
  if (times === 0) return 0;
  return multiplier > 0 ? times * (Math.floor(room / multiplier) + 1) : Infinity;
}

function figuresOf(model: Model, node: Node, row: number, columns: readonly OpenColumn[]): Figures {
  const slopes = new Float64Array(columns.length);
  const whenAny = new Float64Array(columns.length);
  columns.forEach(({ position }, place) => {
    const column = node.columns[position];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] !== row) continue;
      slopes[place] += model.atFull[entry];
      whenAny[place] += model.whenAny[entry];
    }
  });
  return { limit: node.limit[row], slopes, whenAny };
}

function sizeOf({ limit, slopes, whenAny }: Figures): number {
  return [limit, ...slopes, ...whenAny].reduce((sum, figure) => sum + Math.abs(figure), 0);
}

function finer(figures: Figures): Figures & { readonly scale: number } {
  const room = Math.floor(Math.log2(safeSum / (1 + sizeOf(figures)))) - weightDigits;
  const scale = 2 ** Math.max(0, Math.min(digitsAtMost, room));
  const { limit, slopes, whenAny } = figures;
  return {
    limit: limit * scale,
    slopes: slopes.map((slope) => slope * scale),
    whenAny: whenAny.map((any) => any * scale),
    scale,
  };
}

function withSums(
  figures: Figures,
  columns: readonly OpenColumn[],
  slack: Pick<SlackRow, "multiplier" | "below" | "above">,
): SlackRow {
  const { slopes, whenAny } = figures;
  const least = new Float64Array(columns.length + 1);
  const most = new Float64Array(columns.length + 1);
  for (let place = columns.length - 1; place >= 0; place--) {
    const { full, mayBeZero, lowest, highest } = columns[place];
    let low = mayBeZero ? 0 : Infinity;
    let high = mayBeZero ? 0 : -Infinity;
    if (lowest <= highest) {
      for (const value of [lowest, highest]) {
        low = Math.min(low, partDown(slopes[place], value, full) + whenAny[place]);
        high = Math.max(high, ceilShare(slopes[place], value, full) + whenAny[place]);
      }
    }
    least[place] = least[place + 1] + low;
    most[place] = most[place + 1] + high;
  }
  return { ...figures, ...slack, least, most };
}

/** ⌊slope × value / full⌋. */
export function partDown(slope: number, value: number, full: number): number {
  return -ceilShare(-slope, value, full);
}
