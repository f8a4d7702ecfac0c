import type { Model } from "./model.ts";
import { isEmpty, type Node } from "./node.ts";

/**
 * An area whose grants must come near a fixed sum: its minimum row and its maximum row. Where the projects are all or
 * nothing the relaxation sees nothing of it, and which sums can be reached decides (Trick 2003, "A dynamic
 * programming approach for consistency and propagation for knapsack constraints").
 */
export interface SumPair {
  /** At least: grants in steps, and perhaps the area's unused steps. */
  readonly lowerRow: number;
  /** At most: the same grants in steps. */
  readonly upperRow: number;
  /** The grants' columns. */
  readonly columns: ReadonlySet<number>;
  /** The unused money's column, or -1. */
  readonly unused: number;
  /** Whether minimum and maximum lie so close that the sum is all but given; only then a joint bound pays. */
  readonly narrow: boolean;
}

/** Sums beyond this many steps are left to the relaxation. */
const stepsAtMost = 2 ** 16;
/** Steps between minimum and maximum. */
const narrowWindow = 64;
/** A window wider than this shuts out too little. */
const widestWindow = 400;

/** The pairs of a model: an area with a minimum and a maximum over the same grants, each counting steps. */
export function sumPairs(model: Model): readonly SumPair[] {
  const known = pairsOf.get(model);
  if (known !== undefined) return known;
  const pairs = foundPairs(model);
  pairsOf.set(model, pairs);
  return pairs;
}

/** Models are made once, and passes over them are many. */
const pairsOf = new WeakMap<Model, readonly SumPair[]>();

function foundPairs(model: Model): SumPair[] {
  const { rows, columns } = model.program;
  return rows.flatMap((lower, lowerRow): SumPair[] => {
    if (lower.rule !== "R8") return [];
    const upperRow = rows.findIndex(
      (row) => row.rule === "R7" && row.key === lower.key && row.terms.some(({ atFull }) => atFull !== 0n),
    );
    if (upperRow < 0 || Math.abs(model.limit[upperRow]) > stepsAtMost) return [];
    // What the normal form has moved into the limits is no part of the sums any more.
    const inLower = columnsOf(model, lowerRow);
    const inUpper = columnsOf(model, upperRow);
    if (inLower === undefined || inUpper === undefined) return [];
    const unused = inLower.find((column) => columns[column].kind === "unused") ?? -1;
    const grants = new Set(inUpper);
    const alike = inLower.every((column) => column === unused || grants.has(column));
    return alike && inLower.length === grants.size + (unused < 0 ? 0 : 1)
      ? [{ lowerRow, upperRow, columns: grants, unused, narrow: isNarrow(model, lowerRow, upperRow) }]
      : [];
  });
}

function isNarrow(model: Model, lowerRow: number, upperRow: number): boolean {
  return model.limit[upperRow] + model.limit[lowerRow] <= narrowWindow;
}

/** The columns of a row of the normal form, where each counts its steps; undefined where one does not. */
function columnsOf(model: Model, row: number): number[] | undefined {
  const found: number[] = [];
  for (let column = 0; column < model.columnCount; column++) {
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] !== row) continue;
      if (Math.abs(model.atFull[entry]) !== model.full[column] || model.whenAny[entry] !== 0)
        return undefined;
      found.push(column);
    }
  }
  return found;
}

/** An area's open grants, by position, where each is all or nothing; and its open unused money, or -1. */
export interface WholeProjects {
  readonly positions: readonly number[];
  readonly unused: number;
}

/** The whole projects that a node leaves open in an area; undefined where one of them may be granted in part. */
export function wholeProjects(node: Node, pair: SumPair): WholeProjects | undefined {
  const positions: number[] = [];
  let unused = -1;
  for (let position = 0; position < node.columns.length; position++) {
    const column = node.columns[position];
    if (column === pair.unused) unused = position;
    else if (pair.columns.has(column)) {
      if (node.lowest[position] < node.highest[position]) return undefined;
      positions.push(position);
    }
  }
  return { positions, unused };
}

/** Strikes out every value with which the area cannot come into its window any more. Changes `node`. */
export function filterBySums(node: Node, pair: SumPair): "closed" | "changed" | "same" {
  const most = node.limit[pair.upperRow];
  const open: number[] = [];
  let unused = -1;
  node.columns.forEach((column, position) => {
    if (pair.columns.has(column)) open.push(position);
    else if (column === pair.unused) unused = position;
  });
  const unusedMost = unused < 0 || node.lowest[unused] > node.highest[unused] ? 0 : node.highest[unused];
  const least = Math.max(0, -node.limit[pair.lowerRow] - unusedMost);
  if (most < least) return "closed";
  // Without a least sum there is nothing to meet, except that the unused money may have to be some.
  if ((least === 0 && unused < 0) || most - least > widestWindow || most > stepsAtMost) return "same";

  const mask = (1n << BigInt(most + 1)) - 1n;
  const window = mask ^ ((1n << BigInt(least)) - 1n);
  const reached = [1n];
  for (const position of open)
    reached.push(stepped(node, position, reached[reached.length - 1], "up", most) & mask);
  const final = reached[open.length] & window;
  if (final === 0n) return "closed";

  let changed = false;
  let wanted = window;
  for (let place = open.length - 1; place >= 0; place--) {
    const position = open[place];
    if (strike(node, position, reached[place], wanted, most)) changed = true;
    if (isEmpty(node, position)) return "closed";
    wanted = stepped(node, position, wanted, "down", most);
  }
  if (unused >= 0) {
    const highestReached = final.toString(2).length - 1;
    const short = -node.limit[pair.lowerRow] - highestReached;
    if (short > 0 && node.mayBeZero[unused] === 1) {
      node.mayBeZero[unused] = 0;
      changed = true;
    }
    if (short > node.lowest[unused]) {
      node.lowest[unused] = short;
      changed = true;
    }
    if (isEmpty(node, unused)) return "closed";
  }
  return changed ? "changed" : "same";
}

/** The sums after a column has taken any of its values: added ("up"), or taken away ("down"). */
function stepped(node: Node, position: number, sums: bigint, way: "up" | "down", most: number): bigint {
  let all = node.mayBeZero[position] === 1 ? sums : 0n;
  const [lowest, highest] = [node.lowest[position], Math.min(node.highest[position], most)];
  if (lowest > highest) return all;
  // A run of shifts by doubling: sums shifted by 0, then 0–1, 0–3, … up to the width of the range.
  let run = sums;
  let covered = 1;
  const width = highest - lowest + 1;
  const shift = (bits: bigint, by: number) => (way === "up" ? bits << BigInt(by) : bits >> BigInt(by));
  while (covered < width) {
    const by = Math.min(covered, width - covered);
    run |= shift(run, by);
    covered += by;
  }
  all |= shift(run, lowest);
  return all;
}

/** Takes away 0, or the ends of the range, where no sum reached leads to a wanted one. True where it did. */
function strike(node: Node, position: number, reached: bigint, wanted: bigint, most: number): boolean {
  const leads = (value: number) => ((reached << BigInt(value)) & wanted) !== 0n;
  let changed = false;
  if (node.lowest[position] <= node.highest[position] && node.highest[position] > most) {
    // No value above the greatest sum leads anywhere, and its bits would be too many to shift.
    if (node.lowest[position] > most) [node.lowest[position], node.highest[position]] = [1, 0];
    else node.highest[position] = most;
    changed = true;
  }
  if (node.mayBeZero[position] === 1 && !leads(0)) {
    node.mayBeZero[position] = 0;
    changed = true;
  }
  while (node.lowest[position] <= node.highest[position] && !leads(node.lowest[position])) {
    node.lowest[position] += 1;
    changed = true;
  }
  while (node.lowest[position] <= node.highest[position] && !leads(node.highest[position])) {
    node.highest[position] -= 1;
    changed = true;
  }
  return changed;
}
