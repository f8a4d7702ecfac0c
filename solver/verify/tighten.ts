import type { ProofVector } from "../../src/proposal/schema.ts";
import { atLeast, canBePositive, type Domain, greatest, type Reduced } from "./domain.ts";
import { floor, floorDivide, minus, times } from "./fraction.ts";
import { type Joint, jointOf } from "./joint.ts";
import type { Frame, Live, Node } from "./node.ts";
import type { WalkFault } from "./walk-fault.ts";

/** A vector that was read and found allowed: the multiplier by row, 0 where none is given. */
export interface Multipliers {
  readonly scale: bigint;
  readonly objective: bigint;
  readonly rows: readonly bigint[];
}

/** 2^scale with a scale beyond this is no help to any proof, and only costs time. */
const greatestScale = 4096;
const mostDigits = 2000;

export type ReadVector = { readonly multipliers: Multipliers } | { readonly fault: Omit<WalkFault, "step"> };

/** A vector of the proof as multipliers, or what is wrong with it. */
export function multipliersOf(frame: Frame, vector: ProofVector): ReadVector {
  const { scale, objective, rows } = vector;
  if (scale > greatestScale) {
    return { fault: { code: "proof-number-too-large", figures: { most: greatestScale } } };
  }
  if (objective === 1 && frame.claim === undefined) {
    return { fault: { code: "proof-objective-not-allowed", figures: {} } };
  }
  const multipliers = frame.model.rows.map(() => 0n);
  const seen = new Set<number>();
  for (const [row, text] of rows) {
    const known = frame.model.rows.at(row);
    if (known === undefined) {
      return { fault: { code: "proof-unknown-row", figures: { row, rows: frame.model.rows.length } } };
    }
    if (seen.has(row)) return { fault: { code: "proof-row-twice", figures: { row } } };
    seen.add(row);
    if (text.length > mostDigits) {
      return { fault: { code: "proof-number-too-large", figures: { most: mostDigits } } };
    }
    const multiplier = BigInt(text);
    if (known.sense === "at most" ? multiplier < 0n : multiplier > 0n) {
      return { fault: { code: "proof-wrong-sign", figures: { row, name: known.name } } };
    }
    multipliers[row] = multiplier;
  }
  return { multipliers: { scale: 2n ** BigInt(scale), objective: BigInt(objective), rows: multipliers } };
}

/** A node after a `tighten`; undefined where the bound closes it; or what is wrong with its pairs. */
export type Tightening = { readonly node: Node | undefined } | { readonly fault: Omit<WalkFault, "step"> };

/** Strikes out what cannot reach Θ, with the areas of `pairs` bounded together. */
export function tightened(
  frame: Frame,
  node: Node,
  multipliers: Multipliers,
  pairs: readonly (readonly [number, number])[],
): Tightening {
  const factor = multipliers.objective * multipliers.scale;
  let bound = boundOf(frame, node, multipliers);
  const columns = node.live.map((one) => {
    const reduced = reducedOf(frame, one.column, multipliers, factor);
    return { one, reduced, most: greatest(reduced, one.domain) };
  });
  const weighed = new Map(pairs.length === 0 ? [] : columns.map((column) => [column.one.column, column]));
  const jointOfColumn = new Map<number, Joint>();
  for (const pair of pairs) {
    const read = jointOf(frame, node, pair, weighed);
    if ("fault" in read) return read;
    const { joint } = read;
    if (joint.most === undefined) return { node: undefined };
    bound += joint.most;
    for (const column of joint.columns) {
      if (jointOfColumn.has(column)) {
        return { fault: { code: "proof-column-twice", figures: { column } } };
      }
      jointOfColumn.set(column, joint);
    }
  }
  for (const { one, most } of columns) if (!jointOfColumn.has(one.column)) bound += most;
  const matters = leastThatMatters(frame, multipliers);
  if (bound < matters) return { node: undefined };
  const live = columns.map(({ one, reduced, most }) => {
    const joint = jointOfColumn.get(one.column);
    const domain =
      joint === undefined
        ? atLeast(reduced, one.domain, matters - bound + most)
        : jointDomain(one, joint, matters - bound);
    return domain === one.domain ? one : { ...one, domain };
  });
  return { node: { ...node, live } };
}

/** What is left of a column of a pair; `short` is Θ − B. */
function jointDomain({ column, domain }: Live, joint: Joint, short: bigint): Domain {
  const most = joint.most ?? 0n;
  const reaches = (value: bigint): boolean => {
    const held = joint.withValue(column, value);
    return held !== undefined && held - most >= short;
  };
  if (!joint.isCandidate(column)) return domain;
  const zero = domain.zero && reaches(0n);
  const positive = canBePositive(domain) && reaches(domain.high);
  if (zero === domain.zero && positive === canBePositive(domain)) return domain;
  return positive ? { ...domain, zero } : { zero, low: 1n, high: 0n };
}

/** What the rows and the columns taken out give the bound B; the M of the others are to be added. */
export function boundOf(frame: Frame, node: Node, { objective, scale, rows }: Multipliers): bigint {
  let bound = objective * scale * node.objective;
  frame.model.rows.forEach(({ limit }, row) => {
    const multiplier = rows[row] ?? 0n;
    if (multiplier !== 0n) bound += multiplier * (limit - (node.taken[row] ?? 0n));
  });
  return bound;
}

/** A column's v. */
export function reducedOf(frame: Frame, column: number, multipliers: Multipliers, factor: bigint): Reduced {
  const objective = frame.objectiveOf[column];
  let slope = factor * (objective?.atFull ?? 0n);
  let start = factor * (objective?.whenAny ?? 0n);
  for (const { row, part } of frame.partsOf[column] ?? []) {
    const multiplier = multipliers.rows[row] ?? 0n;
    if (multiplier === 0n) continue;
    slope -= multiplier * part.atFull;
    if (part.whenAny !== 0n) start -= multiplier * part.whenAny;
  }
  return { slope, start, full: frame.model.columns[column]?.full ?? 1n };
}

/** Θ: bounds below it are too small to matter. */
export function leastThatMatters(frame: Frame, { objective, scale }: Multipliers): bigint {
  if (objective === 0n || frame.claim === undefined) return 0n;
  const { constant, grain } = frame.model.objective;
  const margin = minus(frame.claim, constant);
  if (grain === undefined) return floor(times(margin, scale)) + 1n;
  return (floorDivide(floor(margin), grain) + 1n) * scale;
}
