import type { Node } from "./node.ts";
import { type SumPair, wholeProjects } from "./sums.ts";

/** More cells than this cost more time than they save. */
const cellsAtMost = 1_000_000;

/**
 * The best that the projects of an area can do together, where they must add up to between its minimum and its
 * maximum: the bound of each by itself forgets that. Exact while the figures given are safe integers.
 */
export interface Joint {
  /** Positions of the area's open grants, and of its unused money (-1 without). */
  readonly positions: readonly number[];
  readonly unused: number;
  /** The greatest sum of the columns' figures over what is allowed together; -Infinity where nothing is. */
  readonly most: number;
  /** The same with one grant column held at 0 or at its amount. */
  readonly withValue: (place: number, value: number) => number;
}

/**
 * By a dynamic program over the sums: forward from nothing and backward from what is allowed.
 *
 * @param at the figure of a position at a value above 0; at 0 it is 0
 * @returns undefined where grants in part are possible, or the sums are too many
 */
export function jointly(
  node: Node,
  pair: SumPair,
  at: (position: number, value: number) => number,
): Joint | undefined {
  const whole = wholeProjects(node, pair);
  if (whole === undefined) return undefined;
  const { positions, unused } = whole;
  const most = node.limit[pair.upperRow];
  const count = positions.length;
  if (count === 0 || most < 0 || count * (most + 1) > cellsAtMost) return undefined;

  const width = most + 1;
  const sizes = positions.map((position) => node.highest[position]);
  const figures = positions.map((position, place) => at(position, sizes[place]));
  const mayBeZero = positions.map((position) => node.mayBeZero[position] === 1);
  const mayBeTaken = positions.map((position) => node.lowest[position] <= node.highest[position]);

  const forward = new Float64Array((count + 1) * width).fill(-Infinity);
  forward[0] = 0;
  for (let place = 0; place < count; place++) {
    const from = place * width;
    const to = from + width;
    for (let sum = 0; sum < width; sum++) {
      const so = forward[from + sum];
      if (so === -Infinity) continue;
      if (mayBeZero[place] && so > forward[to + sum]) forward[to + sum] = so;
      const next = sum + sizes[place];
      if (mayBeTaken[place] && next < width) {
        forward[to + next] = Math.max(forward[to + next], so + figures[place]);
      }
    }
  }
  const backward = new Float64Array((count + 1) * width).fill(-Infinity);
  for (let sum = 0; sum < width; sum++) {
    backward[count * width + sum] = unusedFigure(node, unused, -node.limit[pair.lowerRow] - sum, at);
  }
  for (let place = count - 1; place >= 0; place--) {
    const to = place * width;
    const from = to + width;
    for (let sum = 0; sum < width; sum++) {
      const without = mayBeZero[place] ? backward[from + sum] : -Infinity;
      const next = sum + sizes[place];
      const withIt = mayBeTaken[place] && next < width ? backward[from + next] + figures[place] : -Infinity;
      backward[to + sum] = without > withIt ? without : withIt;
    }
  }
  return {
    positions,
    unused,
    most: backward[0],
    withValue: (place, value) => {
      const before = place * width;
      const after = before + width;
      const figure = value === 0 ? 0 : figures[place];
      let best = -Infinity;
      for (let sum = 0; sum + value < width; sum++) {
        const total = forward[before + sum] + backward[after + sum + value];
        if (total > best) best = total;
      }
      return best + figure;
    },
  };
}

/** The best figure of the unused column where it must be at least `least`; its figure is linear above 0. */
function unusedFigure(
  node: Node,
  unused: number,
  least: number,
  at: (position: number, value: number) => number,
): number {
  if (unused < 0) return least <= 0 ? 0 : -Infinity;
  const zero = least <= 0 && node.mayBeZero[unused] === 1 ? 0 : -Infinity;
  const low = Math.max(node.lowest[unused], least);
  const high = node.highest[unused];
  return low > high ? zero : Math.max(zero, at(unused, low), at(unused, high));
}
