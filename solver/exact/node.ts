import type { Model } from "./model.ts";

/**
 * A part of the search: which values each column may still take. Columns with one value left, whose parts are
 * whole, have left the lists and stand in `fixed` and in the limits.
 */
export interface Node {
  /** The model's columns that are still open, by position. */
  readonly columns: Int32Array;
  readonly mayBeZero: Uint8Array;
  /** The range above 0; empty where `lowest` > `highest`. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly limit: Float64Array;
  /** In a wide model, where the numbers above are only a guide. */
  readonly limitWide: readonly bigint[] | undefined;
  /** The objective of the columns in `fixed`, without the model's constant. */
  readonly gained: number;
  readonly gainedWide: bigint;
  readonly fixed: FixedColumn | undefined;
  /** By strict ranking: the last tier with a column that must be above 0, the first with one that must be 0. */
  readonly mustTier: Int32Array;
  readonly cutTier: Int32Array;
}

export interface FixedColumn {
  readonly column: number;
  readonly value: number;
  readonly next: FixedColumn | undefined;
}

export function rootNode(model: Model): Node {
  return {
    columns: Int32Array.from({ length: model.columnCount }, (_, column) => column),
    mayBeZero: model.mayBeZero.slice(),
    lowest: model.lowest.slice(),
    highest: model.highest.slice(),
    limit: model.limit.slice(),
    limitWide: model.wide ? model.limitWide : undefined,
    gained: 0,
    gainedWide: 0n,
    fixed: undefined,
    mustTier: new Int32Array(model.rankingCount).fill(-1),
    cutTier: new Int32Array(model.rankingCount).fill(2 ** 30),
  };
}

/** A copy whose lists of values may be changed without touching `node`. */
export function copyOf(node: Node): Node {
  // Named one by one, so that every node has the same shape: that is quicker to make, and to read.
  return {
    columns: node.columns,
    mayBeZero: new Uint8Array(node.mayBeZero),
    lowest: new Float64Array(node.lowest),
    highest: new Float64Array(node.highest),
    limit: node.limit,
    limitWide: node.limitWide,
    gained: node.gained,
    gainedWide: node.gainedWide,
    fixed: node.fixed,
    mustTier: copyOfTiers(node.mustTier),
    cutTier: copyOfTiers(node.cutTier),
  };
}

/** Where there is no ranking there is nothing in it to change. */
function copyOfTiers(tiers: Int32Array): Int32Array {
  return tiers.length === 0 ? tiers : new Int32Array(tiers);
}

export function isEmpty(node: Node, position: number): boolean {
  return node.mayBeZero[position] === 0 && node.lowest[position] > node.highest[position];
}

export function isFixed(node: Node, position: number): boolean {
  return node.mayBeZero[position] === 1
    ? node.lowest[position] > node.highest[position]
    : node.lowest[position] === node.highest[position];
}

/** The one value of a fixed column. */
export function fixedValue(node: Node, position: number): number {
  return node.mayBeZero[position] === 1 ? 0 : node.lowest[position];
}

/** Leaves the values up to `value` (`"down"`), or those above it (`"up"`). Changes `node`. */
export function restrict(node: Node, position: number, side: "down" | "up", value: number): void {
  if (side === "down") {
    node.highest[position] = Math.min(node.highest[position], value);
  } else {
    node.mayBeZero[position] = 0;
    node.lowest[position] = Math.max(node.lowest[position], value + 1);
  }
}

/**
 * Strict ranking (R10), to a fixpoint: where one is in, all above are in; where one is out, all below are out.
 * Changes `node`; false where a column has no value left.
 */
export function propagate(model: Model, node: Node): boolean {
  const { columns, mayBeZero, lowest, highest, mustTier, cutTier } = node;
  const count = columns.length;
  if (model.rankingCount > 0) {
    for (let position = 0; position < count; position++) noteTier(model, node, position);
    for (let position = 0; position < count; position++) {
      const ranking = model.rankingOf[columns[position]];
      if (ranking < 0) continue;
      const tier = model.tierOf[columns[position]];
      if (mustTier[ranking] > cutTier[ranking]) return false;
      if (tier < mustTier[ranking]) mayBeZero[position] = 0;
      if (tier > cutTier[ranking]) {
        lowest[position] = 1;
        highest[position] = 0;
      }
    }
  }
  for (let position = 0; position < count; position++) if (isEmpty(node, position)) return false;
  return true;
}

function noteTier(model: Model, node: Node, position: number): void {
  const column = node.columns[position];
  const ranking = model.rankingOf[column];
  if (ranking < 0) return;
  const tier = model.tierOf[column];
  if (node.mayBeZero[position] === 0) node.mustTier[ranking] = Math.max(node.mustTier[ranking], tier);
  if (node.lowest[position] > node.highest[position]) {
    node.cutTier[ranking] = Math.min(node.cutTier[ranking], tier);
  }
}

/** A node is copied smaller where at least one in so many of its columns is settled: less is not worth the copy. */
const settledShare = 5;

/** The node without the columns that have one value left, as far as their parts are whole and there are enough of them. */
export function compacted(model: Model, node: Node): Node {
  const { columns } = node;
  const kept = new Int32Array(columns.length);
  let keptCount = 0;
  let { fixed } = node;
  for (let position = 0; position < columns.length; position++) {
    if (!isFixed(node, position) || !leavesWholeParts(model, node, position)) {
      kept[keptCount] = position;
      keptCount += 1;
    }
  }
  if (keptCount * settledShare > columns.length * (settledShare - 1)) return node;

  const limit = node.limit.slice();
  const limitWide = node.limitWide && [...node.limitWide];
  let { gained, gainedWide } = node;
  let nextKept = 0;
  for (let position = 0; position < columns.length; position++) {
    if (nextKept < keptCount && kept[nextKept] === position) {
      nextKept += 1;
      continue;
    }
    const column = columns[position];
    const value = fixedValue(node, position);
    fixed = { column, value, next: fixed };
    if (value === 0) continue;
    const full = model.full[column];
    const whole = value === full;
    gained += (whole ? model.cost[column] : (model.cost[column] / full) * value) + model.costWhenAny[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const part = whole ? model.atFull[entry] : (model.atFull[entry] / full) * value;
      limit[model.row[entry]] -= part + model.whenAny[entry];
    }
    if (limitWide !== undefined) {
      const [k, n] = [BigInt(value), BigInt(full)];
      gainedWide += (model.costWide[column] * k) / n + model.costWhenAnyWide[column];
      for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
        limitWide[model.row[entry]] -= (model.atFullWide[entry] * k) / n + model.whenAnyWide[entry];
      }
    }
  }
  const smaller: Node = {
    columns: new Int32Array(keptCount),
    mayBeZero: new Uint8Array(keptCount),
    lowest: new Float64Array(keptCount),
    highest: new Float64Array(keptCount),
    limit,
    limitWide,
    gained,
    gainedWide,
    fixed,
    mustTier: node.mustTier,
    cutTier: node.cutTier,
  };
  for (let place = 0; place < keptCount; place++) {
    const position = kept[place];
    smaller.columns[place] = columns[position];
    smaller.mayBeZero[place] = node.mayBeZero[position];
    smaller.lowest[place] = node.lowest[position];
    smaller.highest[place] = node.highest[position];
  }
  return smaller;
}

function leavesWholeParts(model: Model, node: Node, position: number): boolean {
  const column = node.columns[position];
  const value = fixedValue(node, position);
  return value === 0 || value === model.full[column] || model.wholeSteps[column] === 1;
}
