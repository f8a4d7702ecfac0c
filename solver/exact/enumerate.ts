import { type Model, type Target, threshold } from "./model.ts";
import { isFixed, type Node } from "./node.ts";
import { type Assignment, assignmentOf } from "./point.ts";
import { sideLosses } from "./tighten.ts";
import type { Vector } from "./vector.ts";

/** Assignments of a node that are looked at one by one, at most. */
const assignmentsAtMost = 6000;
const columnsAtMost = 200;
/** Parts into which the slack is divided to foresee how many assignments there are. */
const parts = 48;

/**
 * The assignments of a node that hold every row and reach a target, found by looking at each one that the bound of a
 * vector leaves possible: the losses of the columns that leave their best values must together stay within the slack
 * (Boussier, Vasquez, Vimont, Hanafi and Michelon 2010, "A multi-level search strategy for the 0-1 multidimensional
 * knapsack problem"). Exact; where few are left this is much quicker than branching, and one step of the proof.
 *
 * @param listsEquals whether all that are as good as the best are wanted, or only those better than the ones before
 * @returns undefined where there may be too many to look at, or where a column has more than two values
 */
export function enumerated(
  model: Model,
  node: Node,
  vector: Vector,
  target: Target,
  listsEquals = !target.beyond,
): readonly Assignment[] | undefined {
  const count = node.columns.length;
  const { granularity } = model;
  if (model.wide || model.rankingCount > 0 || count > columnsAtMost || granularity === undefined)
    return undefined;
  const least = threshold(model, target, 0);
  if (least === undefined || vector.objective === 0) return undefined;
  for (let position = 0; position < count; position++)
    if (!isTwofold(model, node, position)) return undefined;
  const losses = lossesOfLeaving(model, node, vector);
  const slack = losses.bound - Number(least) * 2 ** vector.scale;
  if (slack < 0) return [];
  const order = losses.order.filter((position) => losses.of[position] <= slack);
  if (foreseen(order, losses.of, slack) > assignmentsAtMost) return undefined;
  const grain = listsEquals ? 0 : 1;
  return lookedAt(model, node, order, losses, {
    slack,
    least: Number(least),
    grain,
    unit: 2 ** vector.scale,
  });
}

/** Whether a column has at most two values, 0 and one above it, with whole parts. */
function isTwofold(model: Model, node: Node, position: number): boolean {
  const column = node.columns[position];
  const value = node.highest[position];
  if (node.lowest[position] > value) return node.mayBeZero[position] === 1;
  return node.lowest[position] === value && (value === model.full[column] || model.wholeSteps[column] === 1);
}

interface Losses {
  readonly bound: number;
  readonly of: Float64Array;
  /** The value that a column takes where it loses nothing. */
  readonly best: Float64Array;
  readonly order: readonly number[];
}

function lossesOfLeaving(model: Model, node: Node, vector: Vector): Losses {
  const { bound, atZero, above } = sideLosses(model, node, vector);
  const count = node.columns.length;
  const of = new Float64Array(count);
  const best = new Float64Array(count);
  for (let position = 0; position < count; position++) {
    const canBeZero = node.mayBeZero[position] === 1;
    const fixed = isFixed(node, position);
    of[position] = fixed ? Infinity : Math.max(atZero[position], above[position]);
    const isAbove = fixed ? !canBeZero : above[position] === 0;
    best[position] = isAbove ? node.highest[position] : 0;
  }
  const order = Array.from({ length: count }, (_, position) => position).sort(
    (a, b) => of[a] - of[b] || a - b,
  );
  return { bound, of, best, order };
}

/** How many sets of columns may leave their best values within the slack: at least as many as there are. */
function foreseen(order: readonly number[], of: Float64Array, slack: number): number {
  const sets = new Float64Array(parts + 1);
  sets[0] = 1;
  let total = 1;
  for (const position of order) {
    const size = slack > 0 ? Math.floor((of[position] / slack) * parts) : 0;
    for (let part = parts; part >= size; part--) {
      sets[part] += sets[part - size];
    }
    total = 0;
    for (let part = 0; part <= parts; part++) total += sets[part];
    if (total > assignmentsAtMost) return total;
  }
  return total;
}

interface Asked {
  readonly slack: number;
  /** The objective, less the constant, that is to be reached. */
  readonly least: number;
  /** How much better each must be than the one before. */
  readonly grain: number;
  /** 2^scale of the slack and the losses. */
  readonly unit: number;
}

function lookedAt(
  model: Model,
  node: Node,
  order: readonly number[],
  { of, best }: Losses,
  { slack, least, grain, unit }: Asked,
): readonly Assignment[] {
  const { rowCount } = model;
  const count = order.length;
  const values = best.slice();
  const left = node.limit.slice();
  let objective = node.gained;
  for (let position = 0; position < node.columns.length; position++) {
    const column = node.columns[position];
    const value = values[position];
    if (value === 0) continue;
    objective += costAt(model, column, value);
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      left[model.row[entry]] -= partAt(model, column, entry, value);
    }
  }
  /** By place in the order: what leaving takes from each row, and the most that this and all later ones give back. */
  const takes = new Float64Array(count * rowCount);
  const gains = new Float64Array(count);
  const gives = new Float64Array((count + 1) * rowCount);
  order.forEach((position, place) => {
    const column = node.columns[position];
    const value = node.highest[position];
    const sign = best[position] > 0 ? -1 : 1;
    gains[place] = sign * costAt(model, column, value);
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      takes[place * rowCount + model.row[entry]] += sign * partAt(model, column, entry, value);
    }
  });
  for (let at = count * rowCount - 1; at >= 0; at--)
    gives[at] = gives[at + rowCount] + Math.max(0, -takes[at]);

  const found: Assignment[] = [];
  let [room, needed] = [slack, least];
  const look = (from: number, spent: number, worth: number): void => {
    let fits = true;
    for (let row = 0; row < rowCount; row++) {
      if (left[row] >= 0) continue;
      if (left[row] + gives[from * rowCount + row] < 0) return;
      fits = false;
    }
    if (fits && worth >= needed) {
      found.push(assignmentOf(model, node, values));
      room -= (worth + grain - needed) * unit;
      needed = worth + grain;
    }
    for (let place = from; place < count; place++) {
      const position = order[place];
      const after = spent + of[position];
      if (after > room) return;
      const at = place * rowCount;
      for (let row = 0; row < rowCount; row++) left[row] -= takes[at + row];
      const kept = values[position];
      values[position] = kept > 0 ? 0 : node.highest[position];
      look(place + 1, after, worth + gains[place]);
      values[position] = kept;
      for (let row = 0; row < rowCount; row++) {
        left[row] += takes[at + row];
        // Without this column, and whatever later ones give back, the row stays broken.
        if (left[row] < 0 && left[row] + gives[at + rowCount + row] < 0) place = count;
      }
    }
  };
  look(0, 0, objective);
  return found;
}

function partAt(model: Model, column: number, entry: number, value: number): number {
  const full = model.full[column];
  const part = value === full ? model.atFull[entry] : (model.atFull[entry] / full) * value;
  return part + model.whenAny[entry];
}

function costAt(model: Model, column: number, value: number): number {
  const full = model.full[column];
  return (
    (value === full ? model.cost[column] : (model.cost[column] / full) * value) + model.costWhenAny[column]
  );
}
