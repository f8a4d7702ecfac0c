import { ceilDivision } from "./fraction.ts";
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
    const low = figures.loss(position, node.lowest[position]);
    const high = figures.loss(position, node.highest[position]);
    return node.mayBeZero[position] === 1
      ? Math.max(figures.loss(position, 0), Math.min(low, high))
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
  const { bound, loss } = safeFigures(model, node, vector);
  return {
    bound: Number(bound),
    atZero: Float64Array.from(node.columns, (_, position) => loss(position, 0)),
    above: Float64Array.from(node.columns, (_, position) => loss(position, node.highest[position])),
  };
}

/** A vector's figures over a node: the bound B and, by position, M and ⌈v(k)⌉. */
interface Figures {
  readonly bound: bigint;
  /** ⌈v(k)⌉ for k > 0; exact in a model that is not wide. */
  readonly at: (position: number, value: number) => number;
  /** M less ⌈v(k)⌉: how much the bound falls if the column takes k; exact in a model that is not wide. */
  readonly loss: (position: number, value: number) => number;
  /** Which values of a column make the bound fall by no more than `slack`; exact. */
  readonly within: (slack: bigint) => (position: number, value: number) => boolean;
}

function figuresOf(model: Model, node: Node, vector: Vector): Figures {
  return model.wide ? wideFigures(model, node, vector) : safeFigures(model, node, vector);
}

function safeFigures(model: Model, node: Node, vector: Vector): Figures {
  const count = node.columns.length;
  const unit = vector.objective === 1 ? 2 ** vector.scale : 0;
  const slopes = new Float64Array(count);
  const offsets = new Float64Array(count);
  const best = new Float64Array(count);
  let bound = unit * node.gained;
  for (let row = 0; row < model.rowCount; row++) bound += vector.multipliers[row] * node.limit[row];
  for (let position = 0; position < count; position++) {
    const column = node.columns[position];
    let slope = unit * model.cost[column];
    let offset = unit * model.costWhenAny[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const multiplier = vector.multipliers[model.row[entry]];
      slope -= multiplier * model.atFull[entry];
      offset -= multiplier * model.whenAny[entry];
    }
    slopes[position] = slope;
    offsets[position] = offset;
    let most = node.mayBeZero[position] === 1 ? 0 : -Infinity;
    if (node.lowest[position] <= node.highest[position]) {
      const end = slope > 0 ? node.highest[position] : node.lowest[position];
      most = Math.max(most, ceilShare(slope, end, model.full[column]) + offset);
    }
    best[position] = most;
    bound += most;
  }
  const loss = (position: number, value: number): number => {
    if (value === 0) return best[position];
    const full = model.full[node.columns[position]];
    return best[position] - ceilShare(slopes[position], value, full) - offsets[position];
  };
  return {
    bound: BigInt(bound),
    at: (position, value) => best[position] - loss(position, value),
    loss,
    within: (slack) => {
      // A slack beyond safe integers is larger than any loss.
      const room = slack > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(slack);
      return (position, value) => loss(position, value) <= room;
    },
  };
}

/** ⌈slope × value / full⌉ in safe integers: full is below 2^26, so the remainder times the value is safe. */
function ceilShare(slope: number, value: number, full: number): number {
  if (value === full) return slope;
  let quotient = Math.floor(slope / full);
  let remainder = slope - quotient * full;
  while (remainder < 0) {
    quotient -= 1;
    remainder += full;
  }
  while (remainder >= full) {
    quotient += 1;
    remainder -= full;
  }
  const product = remainder * value;
  let part = Math.ceil(product / full);
  while (part * full < product) part += 1;
  while ((part - 1) * full >= product) part -= 1;
  return quotient * value + part;
}

function wideFigures(model: Model, node: Node, vector: Vector): Figures {
  const count = node.columns.length;
  const scale = BigInt(vector.scale);
  const unit = vector.objective === 1 ? 1n << scale : 0n;
  const multipliers = Array.from(vector.multipliers, BigInt);
  const limits = node.limitWide ?? model.limitWide;
  const slopes: bigint[] = [];
  const offsets: bigint[] = [];
  const best: bigint[] = [];
  let bound = unit * node.gainedWide;
  multipliers.forEach((multiplier, row) => {
    bound += multiplier * limits[row];
  });
  const at = (position: number, value: number): bigint => {
    const full = model.full[node.columns[position]];
    const slope = slopes[position];
    const part = value === full ? slope : ceilDivision(slope * BigInt(value), BigInt(full));
    return part + offsets[position];
  };
  for (let position = 0; position < count; position++) {
    const column = node.columns[position];
    let slope = unit * model.costWide[column];
    let offset = unit * model.costWhenAnyWide[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const multiplier = multipliers[model.row[entry]];
      if (multiplier === 0n) continue;
      slope -= multiplier * model.atFullWide[entry];
      offset -= multiplier * model.whenAnyWide[entry];
    }
    slopes.push(slope);
    offsets.push(offset);
    let most: bigint | undefined = node.mayBeZero[position] === 1 ? 0n : undefined;
    if (node.lowest[position] <= node.highest[position]) {
      const end = at(position, slope > 0n ? node.highest[position] : node.lowest[position]);
      if (most === undefined || end > most) most = end;
    }
    best.push(most ?? 0n);
    bound += most ?? 0n;
  }
  const loss = (position: number, value: number): bigint =>
    value === 0 ? best[position] : best[position] - at(position, value);
  return {
    bound,
    at: (position, value) => Number(best[position] - loss(position, value)),
    loss: (position, value) => Number(loss(position, value)),
    within: (slack) => (position, value) => loss(position, value) <= slack,
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
  const joined: SumPair[] = [];
  for (const pair of pairs) {
    const joint = jointly(node, pair, figures.at);
    if (joint === undefined) continue;
    joined.push(pair);
    if (joint.most === -Infinity) return { kind: "closed", joined };
    const alone = [...joint.positions, ...(joint.unused < 0 ? [] : [joint.unused])];
    const sum = alone.reduce((total, position) => total + figures.loss(position, 0), 0);
    bound -= BigInt(sum - joint.most);
    joints.push(joint);
  }
  if (bound < threshold) return { kind: "closed", joined };
  const slack = bound - threshold;
  const room = slack > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(slack);
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

function strike(
  node: Node,
  figures: Figures,
  threshold: bigint,
  without: ReadonlySet<number> = new Set(),
): Tightened {
  if (figures.bound < threshold) return { kind: "closed", joined: [] };
  const reaches = figures.within(figures.bound - threshold);
  let struck = 0;
  for (let position = 0; position < node.columns.length; position++) {
    if (without.has(position)) continue;
    if (node.mayBeZero[position] === 1 && !reaches(position, 0)) {
      node.mayBeZero[position] = 0;
      struck += 1;
    }
    if (node.lowest[position] <= node.highest[position] && shortenRange(node, position, reaches)) struck += 1;
    if (isEmpty(node, position)) return { kind: "closed", joined: [] };
  }
  return { kind: "open", struck, joined: [] };
}

/** Cuts the range above 0 to the values that reach the threshold; v is monotone there. True where it changed. */
function shortenRange(
  node: Node,
  position: number,
  reaches: (position: number, value: number) => boolean,
): boolean {
  const low = node.lowest[position];
  const high = node.highest[position];
  const lowReaches = reaches(position, low);
  const highReaches = low === high ? lowReaches : reaches(position, high);
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
    if (reaches(position, middle)) inside = middle;
    else outside = middle;
  }
  if (lowReaches) node.highest[position] = inside;
  else node.lowest[position] = inside;
  return true;
}
