import {
  figuresOf,
  type Figures,
  lossAt,
  reaches,
  safeFigures,
  safeLoss,
  type Slack,
  slackOf,
  valueAt,
} from "./figures.ts";
import { type Joint, jointly } from "./joint.ts";
import type { Model } from "./model.ts";
import { isEmpty, type Node } from "./node.ts";
import type { SumPair } from "./sums.ts";
import type { Vector } from "./vector.ts";

/** What a vector of multipliers did to a node: closed it, or struck out values of some columns. */
export type Tightened = ({ readonly kind: "closed" } | { readonly kind: "open"; readonly struck: number }) & {
  /** The areas that were bounded jointly. */
  readonly joined: readonly SumPair[];
};

/**
 * The bound that a vector gives over a node, and with it the fixing by reduced cost of everything that cannot reach
 * the threshold (docs/proof.md, `tighten`). Exact: safe integers, or BigInt in a wide model. Changes `node`.
 *
 * @param threshold Θ; undefined where nothing is asked for yet, then only the bound is computed
 */
export function tighten(
  model: Model,
  node: Node,
  vector: Vector,
  threshold: bigint | undefined,
  pairs: readonly SumPair[] = [],
): Tightened {
  if (threshold === undefined) return { kind: "open", struck: 0, joined: [] };
  if (pairs.length > 0 && !model.wide)
    return strikeJointly(node, safeFigures(model, node, vector), threshold, pairs);
  return strike(node, figuresOf(model, node, vector), threshold);
}

/** The bound that a vector gives over a node, times 2^scale, without the model's constant. */
export function boundOf(model: Model, node: Node, vector: Vector): bigint {
  return figuresOf(model, node, vector).bound;
}

/**
 * By position: how much the bound falls if the column leaves its best value for the next best kind of value (0 or
 * above 0), in units of 2^scale. What is small here is what a search should look at.
 */
export function losses(model: Model, node: Node, vector: Vector): Float64Array {
  const figures = figuresOf(model, node, vector);
  return Float64Array.from(node.columns, (_, position) => {
    const low = lossAt(figures, position, node.lowest[position]);
    const high = lossAt(figures, position, node.highest[position]);
    return node.mayBeZero[position] === 1
      ? Math.max(lossAt(figures, position, 0), Math.min(low, high))
      : Math.abs(low - high);
  });
}

/** What a vector says of the columns of a node that is not wide: the bound B, and by position what the two kinds of value lose. */
export interface SideLosses {
  readonly bound: number;
  readonly atZero: Float64Array;
  /** At the greatest value. */
  readonly above: Float64Array;
}

/** As `losses`, by side, for columns with at most one value above 0. */
export function sideLosses(model: Model, node: Node, vector: Vector): SideLosses {
  const figures = safeFigures(model, node, vector);
  return {
    bound: Number(figures.bound),
    atZero: Float64Array.from(node.columns, (_, position) => safeLoss(figures, position, 0)),
    above: Float64Array.from(node.columns, (_, position) =>
      safeLoss(figures, position, node.highest[position]),
    ),
  };
}

/** As `strike`, with areas that must meet a sum bounded jointly (docs/proof.md, `tighten` with pairs). */
function strikeJointly(
  node: Node,
  figures: Figures,
  threshold: bigint,
  pairs: readonly SumPair[],
): Tightened {
  let { bound } = figures;
  const joints: Joint[] = [];
  const at = (position: number, value: number) => valueAt(figures, position, value);
  const joined: SumPair[] = [];
  for (const pair of pairs) {
    const joint = jointly(node, pair, at);
    if (joint === undefined) continue;
    joined.push(pair);
    if (joint.most === -Infinity) return { kind: "closed", joined };
    const alone = [...joint.positions, ...(joint.unused < 0 ? [] : [joint.unused])];
    const sum = alone.reduce((total, position) => total + lossAt(figures, position, 0), 0);
    bound -= BigInt(sum - joint.most);
    joints.push(joint);
  }
  if (bound < threshold) return { kind: "closed", joined };
  const room = slackOf(bound - threshold).safe;
  let struck = 0;
  const together = new Set<number>();
  for (const { positions, most, withValue, unused } of joints) {
    if (unused >= 0) together.add(unused);
    positions.forEach((position, place) => {
      together.add(position);
      if (node.mayBeZero[position] === 1 && most - withValue(place, 0) > room) {
        node.mayBeZero[position] = 0;
        struck += 1;
      }
      const value = node.highest[position];
      if (node.lowest[position] <= value && most - withValue(place, value) > room) {
        node.lowest[position] = 1;
        node.highest[position] = 0;
        struck += 1;
      }
    });
    if (positions.some((position) => isEmpty(node, position))) return { kind: "closed", joined };
  }
  const rest = strike(node, { ...figures, bound }, threshold, together);
  return rest.kind === "closed"
    ? { ...rest, joined }
    : { kind: "open", struck: struck + rest.struck, joined };
}

const none: ReadonlySet<number> = new Set();

function strike(node: Node, figures: Figures, threshold: bigint, without = none): Tightened {
  if (figures.bound < threshold) return { kind: "closed", joined: [] };
  const slack = slackOf(figures.bound - threshold);
  let struck = 0;
  for (let position = 0; position < node.columns.length; position++) {
    if (without.has(position)) continue;
    if (node.mayBeZero[position] === 1 && !reaches(figures, slack, position, 0)) {
      node.mayBeZero[position] = 0;
      struck += 1;
    }
    if (node.lowest[position] <= node.highest[position] && shortenRange(node, position, figures, slack))
      struck += 1;
    if (isEmpty(node, position)) return { kind: "closed", joined: [] };
  }
  return { kind: "open", struck, joined: [] };
}

/** Cuts the range above 0 to the values that reach the threshold; v is monotone there. True where it changed. */
function shortenRange(node: Node, position: number, figures: Figures, slack: Slack): boolean {
  const low = node.lowest[position];
  const high = node.highest[position];
  const lowReaches = reaches(figures, slack, position, low);
  const highReaches = low === high ? lowReaches : reaches(figures, slack, position, high);
  if (lowReaches && highReaches) return false;
  if (!lowReaches && !highReaches) {
    node.lowest[position] = 1;
    node.highest[position] = 0;
    return true;
  }
  // One end reaches and the other does not: halve until the last value that reaches is found.
  let [inside, outside] = lowReaches ? [low, high] : [high, low];
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (reaches(figures, slack, position, middle)) inside = middle;
    else outside = middle;
  }
  if (lowReaches) node.highest[position] = inside;
  else node.lowest[position] = inside;
  return true;
}
