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

  const end = Array.from({ length: width }, (_, sum) => endFigure(unused, least - BigInt(sum), figureAt));
  const forward = [Array.from({ length: width }, (_, sum) => (sum === 0 ? 0 : -Infinity))];
  for (const { zero, positive, size: step, figure } of items) {
    const before = forward[forward.length - 1] ?? [];
    forward.push(
      before.map((stays, sum) =>
        Math.max(
          zero ? stays : -Infinity,
          positive && sum >= step ? (before[sum - step] ?? -Infinity) + Number(figure) : -Infinity,
        ),
      ),
    );
  }
  const backward = [end];
  for (const { zero, positive, size: step, figure } of items.toReversed()) {
    const after = backward[backward.length - 1] ?? [];
    backward.push(
      after.map((stays, sum) =>
        Math.max(
          zero ? stays : -Infinity,
          positive && sum + step < width ? (after[sum + step] ?? -Infinity) + Number(figure) : -Infinity,
        ),
      ),
    );
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
        const before = forward[place] ?? [];
        const after = backward[place + 1] ?? [];
        const best = before.reduce(
          (most, so, sum) => Math.max(most, so + (after[sum + Number(value)] ?? -Infinity)),
          -Infinity,
        );
        return finite(best + Number(figureAt(column, value)));
      },
    },
  };
}

function finite(value: number): bigint | undefined {
  return value === -Infinity ? undefined : BigInt(value);
}

/** The best figure of the unused column where it must be at least `short`. */
function endFigure(
  unused: Live | undefined,
  short: bigint,
  figureAt: (column: number, value: bigint) => bigint,
): number {
  if (unused === undefined) return short <= 0n ? 0 : -Infinity;
  const { zero, low, high } = unused.domain;
  const least = short > low ? short : low;
  const values = [...(zero && short <= 0n ? [0n] : []), ...(least <= high ? [least, high] : [])];
  return values.reduce((best, value) => Math.max(best, Number(figureAt(unused.column, value))), -Infinity);
}
