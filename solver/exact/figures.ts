import { ceilDivision } from "./fraction.ts";
import type { Model } from "./model.ts";
import type { Node } from "./node.ts";
import type { Vector } from "./vector.ts";

/** A vector's figures over a node: the bound B and, by position, M and what makes up ⌈v(k)⌉. */
export type Figures = SafeFigures | WideFigures;

export interface SafeFigures {
  readonly wide: false;
  readonly bound: bigint;
  /** By position: the greatest ⌈v(k)⌉, M. */
  readonly best: Float64Array;
  readonly slopes: Float64Array;
  readonly offsets: Float64Array;
  readonly full: Float64Array;
}

interface WideFigures {
  readonly wide: true;
  readonly bound: bigint;
  readonly best: readonly bigint[];
  readonly slopes: readonly bigint[];
  readonly offsets: readonly bigint[];
  readonly full: Float64Array;
}

/** How much the bound may fall. */
export interface Slack {
  readonly wide: bigint;
  /** A slack beyond safe integers is larger than any loss of a model that is not wide. */
  readonly safe: number;
}

export function slackOf(wide: bigint): Slack {
  return { wide, safe: wide > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(wide) };
}

/** ⌈v(k)⌉ for k > 0; exact in a model that is not wide. */
export function valueAt(figures: Figures, position: number, value: number): number {
  return figures.wide ? Number(wideAt(figures, position, value)) : safeAt(figures, position, value);
}

/** M less ⌈v(k)⌉: how much the bound falls if the column takes k; exact in a model that is not wide. */
export function lossAt(figures: Figures, position: number, value: number): number {
  return figures.wide ? Number(wideLoss(figures, position, value)) : safeLoss(figures, position, value);
}

/** Whether a value makes the bound fall by no more than the slack; exact. */
export function reaches(figures: Figures, slack: Slack, position: number, value: number): boolean {
  return figures.wide
    ? wideLoss(figures, position, value) <= slack.wide
    : safeLoss(figures, position, value) <= slack.safe;
}

/* Functions of the top level, and no closures: these are asked more often than anything else. */

function safeAt({ slopes, offsets, full }: SafeFigures, position: number, value: number): number {
  return ceilShare(slopes[position], value, full[position]) + offsets[position];
}

export function safeLoss(figures: SafeFigures, position: number, value: number): number {
  const most = figures.best[position];
  return value === 0 ? most : most - safeAt(figures, position, value);
}

function wideAt({ slopes, offsets, full }: WideFigures, position: number, value: number): bigint {
  const slope = slopes[position];
  const part = value === full[position] ? slope : ceilDivision(slope * BigInt(value), BigInt(full[position]));
  return part + offsets[position];
}

function wideLoss(figures: WideFigures, position: number, value: number): bigint {
  const most = figures.best[position];
  return value === 0 ? most : most - wideAt(figures, position, value);
}

export function figuresOf(model: Model, node: Node, vector: Vector): Figures {
  return model.wide ? wideFigures(model, node, vector) : safeFigures(model, node, vector);
}

export function safeFigures(model: Model, node: Node, vector: Vector): SafeFigures {
  const { columns, mayBeZero, lowest, highest, limit } = node;
  const { multipliers } = vector;
  const { start, row: rowOf, atFull, whenAny, cost, costWhenAny, full: fullOf } = model;
  const count = columns.length;
  const unit = vector.objective === 1 ? 2 ** vector.scale : 0;
  const slopes = new Float64Array(count);
  const offsets = new Float64Array(count);
  const best = new Float64Array(count);
  const full = new Float64Array(count);
  let bound = unit * node.gained;
  for (let row = 0; row < model.rowCount; row++) bound += multipliers[row] * limit[row];
  for (let position = 0; position < count; position++) {
    const column = columns[position];
    let slope = unit * cost[column];
    let offset = unit * costWhenAny[column];
    const end = start[column + 1];
    for (let entry = start[column]; entry < end; entry++) {
      const multiplier = multipliers[rowOf[entry]];
      if (multiplier === 0) continue;
      slope -= multiplier * atFull[entry];
      offset -= multiplier * whenAny[entry];
    }
    slopes[position] = slope;
    offsets[position] = offset;
    full[position] = fullOf[column];
    let most = mayBeZero[position] === 1 ? 0 : -Infinity;
    if (lowest[position] <= highest[position]) {
      const steps = slope > 0 ? highest[position] : lowest[position];
      most = Math.max(most, ceilShare(slope, steps, full[position]) + offset);
    }
    best[position] = most;
    bound += most;
  }
  return { wide: false, bound: BigInt(bound), best, slopes, offsets, full };
}

/** ⌈slope × value / full⌉ in safe integers: full is below 2^26, so the remainder times the value is safe. */
export function ceilShare(slope: number, value: number, full: number): number {
  if (value === full) return slope;
  let quotient = Math.floor(slope / full);
  let remainder = slope - quotient * full;
  while (remainder < 0) {
    quotient -= 1;
    remainder += full;
  }
  while (remainder >= full) {
    quotient += 1;
    remainder -= full;
  }
  const product = remainder * value;
  let part = Math.ceil(product / full);
  while (part * full < product) part += 1;
  while ((part - 1) * full >= product) part -= 1;
  return quotient * value + part;
}

function wideFigures(model: Model, node: Node, vector: Vector): WideFigures {
  const scale = BigInt(vector.scale);
  const unit = vector.objective === 1 ? 1n << scale : 0n;
  const multipliers = Array.from(vector.multipliers, BigInt);
  const limits = node.limitWide ?? model.limitWide;
  const slopes: bigint[] = [];
  const offsets: bigint[] = [];
  const best: bigint[] = [];
  const full = Float64Array.from(node.columns, (column) => model.full[column]);
  let bound = unit * node.gainedWide;
  multipliers.forEach((multiplier, row) => {
    bound += multiplier * limits[row];
  });
  const figures = { wide: true, best, slopes, offsets, full } as const;
  for (let position = 0; position < node.columns.length; position++) {
    const column = node.columns[position];
    let slope = unit * model.costWide[column];
    let offset = unit * model.costWhenAnyWide[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const multiplier = multipliers[model.row[entry]];
      if (multiplier === 0n) continue;
      slope -= multiplier * model.atFullWide[entry];
      offset -= multiplier * model.whenAnyWide[entry];
    }
    slopes.push(slope);
    offsets.push(offset);
    let most: bigint | undefined = node.mayBeZero[position] === 1 ? 0n : undefined;
    if (node.lowest[position] <= node.highest[position]) {
      const side = slope > 0n ? node.highest[position] : node.lowest[position];
      const end = wideAt({ ...figures, bound }, position, side);
      if (most === undefined || end > most) most = end;
    }
    best.push(most ?? 0n);
    bound += most ?? 0n;
  }
  return { ...figures, bound };
}
