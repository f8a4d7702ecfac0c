import type { Model } from "./model.ts";
import type { Node } from "./node.ts";
import { type SumPair, wholeProjects } from "./sums.ts";

/** More cells than this take longer than the suggestion is worth. */
const cellsAtMost = 4_000_000;

/**
 * The whole projects of an area that come between its minimum and its maximum with the greatest gain: rounding cannot
 * hit a sum to the krone, a dynamic program can. By position among the node's columns; a suggestion, in floating
 * point. Undefined where a grant in part makes it needless, or where no sum fits.
 */
export function bestSubset(
  model: Model,
  node: Node,
  pair: SumPair,
  multipliers: Float64Array,
): ReadonlyMap<number, number> | undefined {
  const whole = wholeProjects(node, pair);
  if (whole === undefined) return undefined;
  const { positions: open, unused } = whole;
  const most = node.limit[pair.upperRow];
  if (most < 0 || open.length * (most + 1) > cellsAtMost) return undefined;

  const gainOf = (position: number): number => {
    const column = node.columns[position];
    const share = node.highest[position] / model.full[column];
    let gain = share * model.cost[column] + model.costWhenAny[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const row = model.row[entry];
      if (row === pair.lowerRow || row === pair.upperRow) continue;
      gain -= multipliers[row] * (share * model.atFull[entry] + model.whenAny[entry]);
    }
    return gain;
  };

  const best = new Float64Array(most + 1).fill(-Infinity);
  best[0] = 0;
  const taken: Uint8Array[] = [];
  for (const position of open) {
    const size = node.highest[position];
    const gain = gainOf(position);
    const choice = new Uint8Array(most + 1);
    const mayBeZero = node.mayBeZero[position] === 1;
    const mayBeTaken = node.lowest[position] <= size;
    for (let sum = most; sum >= 0; sum--) {
      const withIt = mayBeTaken && sum >= size ? best[sum - size] + gain : -Infinity;
      const without = mayBeZero ? best[sum] : -Infinity;
      if (withIt > without) choice[sum] = 1;
      best[sum] = Math.max(withIt, without);
    }
    taken.push(choice);
  }

  const wanted = -node.limit[pair.lowerRow];
  const shortMost = unused < 0 || node.lowest[unused] > node.highest[unused] ? 0 : node.highest[unused];
  let chosen = -1;
  let chosenGain = -Infinity;
  for (let sum = Math.max(0, wanted - shortMost); sum <= most; sum++) {
    const short = Math.max(0, wanted - sum);
    const gain = best[sum] + (short > 0 && unused >= 0 ? (gainOf(unused) * short) / node.highest[unused] : 0);
    if (gain > chosenGain) {
      chosenGain = gain;
      chosen = sum;
    }
  }
  if (chosen < 0) return undefined;
  const values = new Map<number, number>();
  if (unused >= 0) values.set(unused, Math.max(0, wanted - chosen));
  let rest = chosen;
  for (let place = open.length - 1; place >= 0; place--) {
    const isTaken = taken[place][rest] === 1;
    values.set(open[place], isTaken ? node.highest[open[place]] : 0);
    if (isTaken) rest -= node.highest[open[place]];
  }
  return values;
}
