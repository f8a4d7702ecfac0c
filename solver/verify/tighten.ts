import type { ProofVector } from "../../src/proposal/schema.ts";
import { atLeast, greatest, type Reduced } from "./domain.ts";
import { floor, floorDivide, minus, times } from "./fraction.ts";
import type { Frame, Node } from "./node.ts";
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

/** A node after a `tighten`; undefined where the bound closes it. */
export function tightened(frame: Frame, node: Node, multipliers: Multipliers): Node | undefined {
  const factor = multipliers.objective * multipliers.scale;
  let bound = factor * node.objective;
  frame.model.rows.forEach(({ limit }, row) => {
    const multiplier = multipliers.rows[row] ?? 0n;
    if (multiplier !== 0n) bound += multiplier * (limit - (node.taken[row] ?? 0n));
  });
  const columns = node.live.map((one) => {
    const reduced = reducedOf(frame, one.column, multipliers, factor);
    const most = greatest(reduced, one.domain);
    bound += most;
    return { one, reduced, most };
  });
  const matters = leastThatMatters(frame, multipliers);
  if (bound < matters) return undefined;
  const live = columns.map(({ one, reduced, most }) => {
    const domain = atLeast(reduced, one.domain, matters - bound + most);
    return domain === one.domain ? one : { ...one, domain };
  });
  return { ...node, live };
}

function reducedOf(frame: Frame, column: number, multipliers: Multipliers, factor: bigint): Reduced {
  const objective = frame.objectiveOf[column];
  let slope = factor * (objective?.atFull ?? 0n);
  let start = factor * (objective?.whenAny ?? 0n);
  for (const { row, part } of frame.partsOf[column] ?? []) {
    const multiplier = multipliers.rows[row] ?? 0n;
    if (multiplier === 0n) continue;
    slope -= multiplier * part.atFull;
    start -= multiplier * part.whenAny;
  }
  return { slope, start, full: frame.model.columns[column]?.full ?? 1n };
}

/** Θ: bounds below it are too small to matter. */
function leastThatMatters(frame: Frame, { objective, scale }: Multipliers): bigint {
  if (objective === 0n || frame.claim === undefined) return 0n;
  const { constant, grain } = frame.model.objective;
  const margin = minus(frame.claim, constant);
  if (grain === undefined) return floor(times(margin, scale)) + 1n;
  return grain * (floorDivide(floor(margin), grain) + 1n) * scale;
}
