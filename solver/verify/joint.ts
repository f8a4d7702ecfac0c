import { canBePositive, type Reduced, reducedAt } from "./domain.ts";
import type { Frame, Live, Node } from "./node.ts";
import { sumsOf } from "./sums.ts";
import type { WalkFault } from "./walk-fault.ts";

/** Tables larger than this would cost more than they prove. */
const cellsAtMost = 4_000_000;

/** A live column with what it counts for in a `tighten`. */
export interface Weighed {
  readonly one: Live;
  readonly reduced: Reduced;
}

/** An area whose columns are bounded together. Its figures are integers below 2^53, so numbers hold them exactly. */
export interface Joint {
  readonly columns: ReadonlySet<number>;
  /** J; undefined where no choice is possible. */
  readonly most: bigint | undefined;
  /** Whether a column is a candidate's and not the unused money's. */
  readonly isCandidate: (column: number) => boolean;
  /** The greatest sum with a candidate's column held at a value; undefined where there is none. */
  readonly withValue: (column: number, value: bigint) => bigint | undefined;
}

export type ReadJoint = { readonly joint: Joint } | { readonly fault: Omit<WalkFault, "step"> };

/** `pairs` of docs/proof.md: a dynamic program over the sums of an area, from both ends. */
export function jointOf(
  frame: Frame,
  node: Node,
  pair: readonly [number, number],
  weighed: ReadonlyMap<number, Weighed>,
): ReadJoint {
  const read = sumsOf(frame, node, pair);
  if ("fault" in read) return read;
  const { least, most, summands, unused, names } = read.sums;
  if (summands.some(({ domain }) => canBePositive(domain) && domain.low !== domain.high)) {
    return { fault: { code: "proof-rows-not-sums", figures: names } };
  }
  const columns = new Set(
    [...summands, ...(unused === undefined ? [] : [unused])].map(({ column }) => column),
  );
  const width = most < 0n ? 0 : Number(most) + 1;
  if (width * (summands.length + 1) > cellsAtMost) {
    return { fault: { code: "proof-number-too-large", figures: { most: cellsAtMost } } };
  }
  const figureAt = (column: number, value: bigint): bigint => {
    const found = weighed.get(column);
    return found === undefined || value === 0n ? 0n : reducedAt(found.reduced, value);
  };
  const items = summands.map(({ column, domain }) => ({
    column,
    zero: domain.zero,
    positive: canBePositive(domain),
    size: Number(domain.high),
    figure: figureAt(column, domain.high),
  }));
  const ends = unused === undefined ? [] : [unused.domain.low, unused.domain.high];
  const size = [
    ...items.map(({ figure }) => figure),
    ...ends.map((value) => figureAt(unused?.column ?? 0, value)),
  ].reduce((sum, figure) => sum + (figure < 0n ? -figure : figure), 0n);
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) {
    return { fault: { code: "proof-number-too-large", figures: { most: Number.MAX_SAFE_INTEGER } } };
  }

  // By the number of items that have chosen, and the sum of what they have chosen: the best figure.
  const forward = [tableOf(width, (sum) => (sum === 0 ? 0 : -Infinity))];
  for (const item of items) forward.push(chosen(forward[forward.length - 1], item, -item.size));
  const backward = [endFigures(width, least, unused, figureAt)];
  for (const item of items.toReversed()) {
    backward.push(chosen(backward[backward.length - 1], item, item.size));
  }
  backward.reverse();
  const placeOf = new Map(items.map(({ column }, place) => [column, place]));
  return {
    joint: {
      columns,
      most: finite(backward[0]?.[0] ?? -Infinity),
      isCandidate: (column) => placeOf.has(column),
      withValue: (column, value) => {
        const place = placeOf.get(column);
        if (place === undefined) return undefined;
        const best = bestTogether(forward[place], backward[place + 1], Number(value));
        return finite(best + Number(figureAt(column, value)));
      },
    },
  };
}

/** A candidate that is open: what it may be above 0, and what it counts for there. */
interface Item {
  readonly zero: boolean;
  readonly positive: boolean;
  readonly size: number;
  readonly figure: bigint;
}

function tableOf(width: number, figureOf: (sum: number) => number): Float64Array {
  return Float64Array.from({ length: width }, (_, sum) => figureOf(sum));
}

/** The table with one item more: at 0 its sum stays, and above 0 it comes from the sum that is `away`. */
function chosen(
  table: Float64Array | undefined,
  { zero, positive, figure }: Item,
  away: number,
): Float64Array {
  if (table === undefined) throw new Error("There is no table to choose from; begin with one.");
  const next = zero ? table.slice() : new Float64Array(table.length).fill(-Infinity);
  if (!positive) return next;
  const gain = Number(figure);
  const end = Math.min(table.length, table.length - away);
  for (let sum = Math.max(0, -away); sum < end; sum++) {
    const taken = (table[sum + away] ?? -Infinity) + gain;
    if (taken > (next[sum] ?? -Infinity)) next[sum] = taken;
  }
  return next;
}

/** The best of two tables, where the sum in the second is greater by `value`. */
function bestTogether(
  before: Float64Array | undefined,
  after: Float64Array | undefined,
  value: number,
): number {
  let best = -Infinity;
  for (let sum = 0; sum + value < (after?.length ?? 0); sum++) {
    const together = (before?.[sum] ?? -Infinity) + (after?.[sum + value] ?? -Infinity);
    if (together > best) best = together;
  }
  return best;
}

function finite(value: number): bigint | undefined {
  return value === -Infinity ? undefined : BigInt(value);
}

/** By sum: the best figure of the unused column, which must be at least what the sum lacks of `least`. */
function endFigures(
  width: number,
  least: bigint,
  unused: Live | undefined,
  figureAt: (column: number, value: bigint) => bigint,
): Float64Array {
  if (unused === undefined) return tableOf(width, (sum) => (BigInt(sum) >= least ? 0 : -Infinity));
  const { column, domain } = unused;
  const { zero, low, high } = domain;
  // A figure is greatest at an end of what is left of the values above 0.
  const [atLow, atHigh] = [low, high].map((value) =>
    canBePositive(domain) ? Number(figureAt(column, value)) : -Infinity,
  );
  return tableOf(width, (sum) => {
    const short = least - BigInt(sum);
    const atZero = zero && short <= 0n ? 0 : -Infinity;
    if (short <= low) return Math.max(atZero, atLow, atHigh);
    return short <= high ? Math.max(Number(figureAt(column, short)), atHigh) : -Infinity;
  });
}
