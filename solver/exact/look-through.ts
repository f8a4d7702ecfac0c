import { ceilShare, type SafeFigures, safeFigures, safeLoss } from "./figures.ts";
import { type Model, type Target, threshold } from "./model.ts";
import { copyOf, type Node } from "./node.ts";
import { type Assignment, assignmentOf, holds } from "./point.ts";
import { allowedBy, type OpenColumn, partDown, type SlackRow, slackRows } from "./slack-rows.ts";
import { tighten } from "./tighten.ts";
import type { Vector } from "./vector.ts";

/** More open columns than this have too many values together. */
const columnsAtMost = 24;
/** Values that are tried, at most, before it is left to branching. */
const triedAtMost = 2000;
/** Losses and what slack costs are rounded by less than this together. */
const rounding = 4;

/** What was tried: everything, or until enough was found, or more than there is time for. */
export type Look =
  | { readonly kind: "through" | "enough"; readonly found: readonly Assignment[]; readonly volume: number }
  | { readonly kind: "too-much"; readonly volume: number };

export interface LookWanted {
  /** Whether all that are as good as the best are wanted, or only those better than the ones before. */
  readonly listsEquals: boolean;
  /** It ends when so many have been found. */
  readonly enough: number;
  /** Binary digits of how many combinations of values there may be. */
  readonly volumeAtMost: number;
}

/**
 * The assignments of a node that hold every rule and reach a target, by trying every value of every open column that the
 * bound of a vector leaves possible. What the columns lose and what the rows leave must together stay within what the
 * bound is above the target (weak duality), so that near the bound each value tried leaves little for the next: a row with
 * a multiplier must come out nearly even. It takes the place of branching amounts one by one, where two rows are tight and no
 * bound tells neighbouring amounts apart. Exact: in integers, rounded so that nothing is passed over, and what is found
 * is looked at by itself.
 *
 * @returns undefined where it does not apply
 */
export function lookedThrough(
  model: Model,
  open: Node,
  vector: Vector,
  target: Target,
  { listsEquals, enough, volumeAtMost }: LookWanted,
): Look | undefined {
  const { granularity } = model;
  const isTooLarge = open.columns.length > columnsAtMost || model.wide || model.rankingCount > 0;
  if (isTooLarge || granularity === undefined || vector.objective === 0) return undefined;
  const least = threshold(model, target, 0);
  if (least === undefined) return undefined;
  const unit = 2 ** vector.scale;
  const node = copyOf(open);
  if (tighten(model, node, vector, least * BigInt(unit)).kind === "closed") {
    return { kind: "through", found: [], volume: 0 };
  }
  const columns = inOrder(model, node);
  const volume = columns.reduce((sum, column) => sum + Math.log2(valuesOf(column)), 0);
  if (volume > volumeAtMost) return undefined;
  const figures = safeFigures(model, node, vector);
  const slack = Number(figures.bound) - Number(least) * unit;
  const asked = { slack, least: Number(least), grain: listsEquals ? 0 : 1, unit, enough };
  return { ...tried(model, node, figures, columns, slackRows(model, node, vector, columns), asked), volume };
}

/** Those with few values first, so that the last ones follow from the rows. */
function inOrder(model: Model, node: Node): readonly OpenColumn[] {
  const columns = Array.from(node.columns, (column, position) => ({
    position,
    full: model.full[column],
    mayBeZero: node.mayBeZero[position] === 1,
    lowest: node.lowest[position],
    highest: node.highest[position],
  }));
  return columns.sort((a, b) => valuesOf(a) - valuesOf(b) || a.position - b.position);
}

function valuesOf({ mayBeZero, lowest, highest }: OpenColumn): number {
  return (mayBeZero ? 1 : 0) + Math.max(0, highest - lowest + 1);
}

interface Asked {
  readonly slack: number;
  /** The objective, less the constant, that is to be reached. */
  readonly least: number;
  /** How much better each must be than the one before. */
  readonly grain: number;
  /** 2^scale of the slack and the losses. */
  readonly unit: number;
  readonly enough: number;
}

type Tried =
  | { readonly kind: "through" | "enough"; readonly found: readonly Assignment[] }
  | { readonly kind: "too-much" };

function tried(
  model: Model,
  node: Node,
  figures: SafeFigures,
  columns: readonly OpenColumn[],
  rows: readonly SlackRow[],
  { slack, least, grain, unit, enough }: Asked,
): Tried {
  const count = columns.length;
  const values = new Float64Array(count);
  /** By place and row: the limit less the parts so far, these rounded down, and rounded up. */
  const over = new Float64Array((count + 1) * rows.length);
  const under = new Float64Array((count + 1) * rows.length);
  rows.forEach(({ limit }, row) => {
    over[row] = limit;
    under[row] = limit;
  });
  const found: Assignment[] = [];
  let room = slack;
  let needed = least;
  let looked = 0;

  const keep = (worth: number): void => {
    if (worth < needed) return;
    const chosen = new Float64Array(count);
    columns.forEach(({ position }, place) => {
      chosen[position] = values[place];
    });
    const assignment = assignmentOf(model, node, chosen);
    if (!holds(model, assignment)) return;
    found.push(assignment);
    room -= (worth + grain - needed) * unit;
    needed = worth + grain;
  };

  /** Tries a value of the column at `place` with all of the later ones; false where nothing more is to be tried at all. */
  const take = (place: number, value: number, spent: number, worth: number): boolean => {
    looked += 1;
    if (looked > triedAtMost) return false;
    const { position, full } = columns[place];
    const after = spent + safeLoss(figures, position, value);
    if (after > room) return true;
    values[place] = value;
    let cost = after;
    for (let row = 0; row < rows.length; row++) {
      const { slopes, whenAny, multiplier, least: low, most: high, below, above } = rows[row];
      const at = place * rows.length + row;
      const next = at + rows.length;
      const slope = slopes[place];
      if (value === 0 || (slope === 0 && whenAny[place] === 0)) {
        over[next] = over[at];
        under[next] = under[at];
      } else {
        over[next] = over[at] - partDown(slope, value, full) - whenAny[place];
        under[next] = under[at] - ceilShare(slope, value, full) - whenAny[place];
      }
      if (over[next] - low[place + 1] < -allowedBy(below, room - after)) return true;
      const left = under[next] - high[place + 1];
      if (left <= 0) continue;
      if (left > allowedBy(above, room - after)) return true;
      cost += multiplier * left;
    }
    if (cost > room + rounding) return true;
    return look(place + 1, after, worth + costAt(model, node.columns[position], value));
  };

  const look = (place: number, spent: number, worth: number): boolean => {
    if (place === count) {
      keep(worth);
      return found.length < enough;
    }
    const { full, mayBeZero, lowest, highest } = columns[place];
    if (mayBeZero && !take(place, 0, spent, worth)) return false;
    // The values above 0 that the rows may leave, or a little more than those.
    let from = lowest;
    let to = highest;
    for (let row = 0; row < rows.length && from <= to; row++) {
      const { slopes, whenAny, least: low, most: high, below, above } = rows[row];
      const slope = slopes[place];
      if (slope === 0) continue;
      const at = place * rows.length + row;
      const any = whenAny[place];
      const most = over[at] - low[place + 1] + allowedBy(below, room - spent) - any + 1;
      const fewest = under[at] - high[place + 1] - allowedBy(above, room - spent) - any - 1;
      to = Math.min(to, Math.ceil(((slope > 0 ? most : fewest) * full) / slope) + 1);
      from = Math.max(from, Math.floor(((slope > 0 ? fewest : most) * full) / slope) - 1);
    }
    for (let value = from; value <= to; value++) if (!take(place, value, spent, worth)) return false;
    return true;
  };

  const isThrough = look(0, 0, node.gained);
  if (isThrough) return { kind: "through", found };
  return found.length >= enough ? { kind: "enough", found } : { kind: "too-much" };
}

function costAt(model: Model, column: number, value: number): number {
  if (value === 0) return 0;
  const full = model.full[column];
  const part = value === full ? model.cost[column] : (model.cost[column] / full) * value;
  return part + model.costWhenAny[column];
}
