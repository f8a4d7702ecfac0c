import type { Model } from "./model.ts";

/**
 * Multipliers of the rows, rounded to integers over 2^`scale`. Whatever they are, the bound they give is true (weak
 * duality); `objective` 0 is a proof that nothing is left (Farkas).
 */
export interface Vector {
  readonly scale: number;
  readonly objective: 0 | 1;
  /** Integers ≥ 0, one a row. */
  readonly multipliers: Float64Array;
}

/** Every sum stays below this, so that integers in double precision are exact. */
const safeSum = 2 ** 52;
const mostDigits = 30;

/**
 * The multipliers of a guide as integers, with as many binary digits as keep every sum a safe integer.
 * Undefined where the guide gave nothing usable.
 */
export function vectorOf(model: Model, guided: Float64Array, objective: 0 | 1): Vector | undefined {
  let size = objective === 1 ? model.costSize : 0;
  for (let row = 0; row < model.rowCount; row++) {
    if (!Number.isFinite(guided[row])) return undefined;
    if (guided[row] > 0) size += 2 * guided[row] * model.rowSize[row];
  }
  if (objective === 0 && size === 0) return undefined;
  const roomy = model.wide ? 2 ** 90 : safeSum;
  let scale = Math.floor(Math.log2(roomy / size)) - 1;
  if (objective === 1) scale = Math.min(scale, mostDigits);
  if (objective === 1 && scale < 0) return undefined;
  const unit = 2 ** scale;
  const multipliers = new Float64Array(model.rowCount);
  for (let row = 0; row < model.rowCount; row++) {
    if (guided[row] > 0) multipliers[row] = Math.round(guided[row] * unit);
  }
  return isSafe(model, multipliers, objective === 1 ? unit : 0)
    ? { scale: objective === 1 ? scale : 0, objective, multipliers }
    : undefined;
}

/** Each of some rows by itself: what is struck out by them is what no assignment can take. */
export function rowVectors(model: Model, rows: readonly number[]): Vector[] {
  return rows.map((row) => {
    const multipliers = new Float64Array(model.rowCount);
    multipliers[row] = 1;
    return { scale: 0, objective: 0, multipliers };
  });
}

function isSafe(model: Model, multipliers: Float64Array, unit: number): boolean {
  if (model.wide) return multipliers.every(Number.isFinite);
  let size = unit * model.costSize;
  for (let row = 0; row < model.rowCount; row++) size += multipliers[row] * model.rowSize[row] * 2;
  return size < 2 * safeSum;
}
