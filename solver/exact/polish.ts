import type { Model } from "./model.ts";
import type { Assignment } from "./point.ts";

/** More columns than this are not compared pair by pair. */
const columnsAtMost = 400;
const exchangesAtMost = 200;

/**
 * An assignment made better by exchanges, as long as one helps: steps moved from one column to another, or one column
 * given up for another. Without it a search crawls: each find is a step better than the one before. A suggestion in
 * floating point; `holds` must accept it before anybody sees it. Undefined where no exchange helps.
 */
export function polished(model: Model, assignment: Assignment): Assignment | undefined {
  const state = stateOf(model, assignment);
  let changed = lowered(model, state);
  // An exchange may break a ranking.
  if (model.rankingCount > 0) return changed ? state.values : undefined;
  for (let exchanges = 0; exchanges < exchangesAtMost && exchanged(model, state); exchanges++) changed = true;
  return changed ? state.values : undefined;
}

/** Takes from the columns that only cost, such as unused money, whatever no row needs. */
function lowered(model: Model, state: State): boolean {
  const { values, gain } = state;
  let changed = false;
  for (let column = 0; column < model.columnCount; column++) {
    if (gain[column] >= 0 || values[column] === 0 || model.rankingOf[column] >= 0) continue;
    const steps = Math.min(values[column] - model.lowest[column], stepsNotNeeded(model, state, column));
    if (steps < 1) continue;
    change(model, state, column, values[column] - steps);
    changed = true;
  }
  return changed;
}

function stepsNotNeeded(model: Model, { left, perStep }: State, column: number): number {
  let steps = Infinity;
  for (let row = 0; row < model.rowCount; row++) {
    const gives = -perStep[column * model.rowCount + row];
    if (gives > 0) steps = Math.min(steps, Math.floor(left[row] / gives + 1e-9));
  }
  return steps;
}

interface State {
  readonly values: Float64Array;
  /** Room by row. */
  readonly left: Float64Array;
  /** By column and row: what a step takes, and what anything at all takes. */
  readonly perStep: Float64Array;
  readonly any: Float64Array;
  readonly gain: Float64Array;
}

function stateOf(model: Model, assignment: Assignment): State {
  const { columnCount, rowCount } = model;
  const perStep = new Float64Array(columnCount * rowCount);
  const any = new Float64Array(columnCount * rowCount);
  const left = model.limit.slice();
  for (let column = 0; column < columnCount; column++) {
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const at = column * rowCount + model.row[entry];
      perStep[at] = model.atFull[entry] / model.full[column];
      any[at] = model.whenAny[entry];
      if (assignment[column] > 0) left[model.row[entry]] -= perStep[at] * assignment[column] + any[at];
    }
  }
  const gain = model.cost.map((cost, column) => cost / model.full[column]);
  return { values: assignment.slice(), left, perStep, any, gain };
}

/** Makes the first exchange that helps; false where there is none. */
function exchanged(model: Model, state: State): boolean {
  const { values, gain } = state;
  const movable: number[] = [];
  for (let column = 0; column < model.columnCount; column++) {
    if (values[column] > 0 && model.lowest[column] < model.highest[column]) movable.push(column);
  }
  if (movable.length > columnsAtMost) return false;
  for (const to of movable) {
    if (values[to] >= model.highest[to]) continue;
    for (const from of movable) {
      if (gain[from] >= gain[to] || values[from] <= model.lowest[from]) continue;
      const most = Math.min(values[from] - model.lowest[from], model.highest[to] - values[to]);
      const steps = stepsThatFit(model, state, from, to, most);
      if (steps < 1) continue;
      change(model, state, from, values[from] - steps);
      change(model, state, to, values[to] + steps);
      return true;
    }
  }
  return model.columnCount <= columnsAtMost && replaced(model, state);
}

function stepsThatFit(
  model: Model,
  { left, perStep }: State,
  from: number,
  to: number,
  most: number,
): number {
  let steps = most;
  const { rowCount } = model;
  for (let row = 0; row < rowCount; row++) {
    const takes = perStep[to * rowCount + row] - perStep[from * rowCount + row];
    if (takes > 0) steps = Math.min(steps, Math.floor(left[row] / takes + 1e-9));
  }
  return steps;
}

/** Gives up one column for another that is worth more. */
function replaced(model: Model, state: State): boolean {
  const { values, gain } = state;
  const { columnCount, lowest, highest } = model;
  for (let to = 0; to < columnCount; to++) {
    if (values[to] > 0 || lowest[to] > highest[to]) continue;
    const worth = gain[to] * highest[to] + model.costWhenAny[to];
    for (let from = 0; from < columnCount; from++) {
      if (values[from] === 0 || model.mayBeZero[from] === 0) continue;
      const cost = gain[from] * values[from] + model.costWhenAny[from];
      if (cost >= worth) continue;
      const most = mostInstead(model, state, from, to);
      if (most < lowest[to] || gain[to] * most + model.costWhenAny[to] <= cost) continue;
      change(model, state, from, 0);
      change(model, state, to, most);
      return true;
    }
  }
  return false;
}

/** The greatest value of `to` that fits where `from` is given up. */
function mostInstead(model: Model, { values, left, perStep, any }: State, from: number, to: number): number {
  const { rowCount } = model;
  let most = model.highest[to];
  for (let row = 0; row < rowCount; row++) {
    const [a, b] = [from * rowCount + row, to * rowCount + row];
    const room = left[row] + perStep[a] * values[from] + any[a] - any[b];
    if (perStep[b] > 0) most = Math.min(most, Math.floor(room / perStep[b] + 1e-9));
    else if (room < perStep[b] * most) return -1;
  }
  return most;
}

function change(model: Model, { values, left, perStep, any }: State, column: number, value: number): void {
  const steps = value - values[column];
  const kind = (value > 0 ? 1 : 0) - (values[column] > 0 ? 1 : 0);
  for (let row = 0; row < model.rowCount; row++) {
    const at = column * model.rowCount + row;
    left[row] -= steps * perStep[at] + kind * any[at];
  }
  values[column] = value;
}
