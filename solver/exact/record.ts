import type { ProofStep, ProofVector } from "../../src/proposal/schema.ts";
import type { Model } from "./model.ts";
import type { SumPair } from "./sums.ts";
import type { Vector } from "./vector.ts";

/** A vector that tightened a node, with the areas that it bounded jointly. */
export interface Applied {
  readonly vector: Vector;
  readonly joined: readonly SumPair[];
  /** Whether every assignment that it leaves possible was looked at: then the node is closed. */
  readonly enumerated?: boolean;
}

/** What a pass did at a node, in order, and how it went on: the proof in the making. */
export interface BranchRecord {
  /** Vectors, and areas filtered by their sums, in the order in which they were applied. */
  readonly applied: (Applied | SumPair)[];
  split?: {
    readonly column: number;
    readonly value: number;
    readonly down: BranchRecord;
    readonly up: BranchRecord;
  };
}

/** The proof in preorder, the branch with the lesser values first (docs/proof.md). */
export function stepsOf(model: Model, root: BranchRecord): ProofStep[] {
  const steps: ProofStep[] = [];
  const pending = [root];
  for (let record = pending.pop(); record !== undefined; record = pending.pop()) {
    for (const one of record.applied) {
      steps.push("vector" in one ? { tighten: written(model, one) } : { sums: [one.lowerRow, one.upperRow] });
    }
    if (record.split === undefined) continue;
    const { column, value, down, up } = record.split;
    steps.push({ split: [column, value] });
    pending.push(up, down);
  }
  return steps;
}

function written(model: Model, { vector, joined, enumerated }: Applied): ProofVector {
  const rows: [number, string][] = [];
  vector.multipliers.forEach((multiplier, row) => {
    if (multiplier > 0) rows.push([row, (BigInt(model.sign[row]) * BigInt(multiplier)).toString()]);
  });
  const { scale, objective } = vector;
  const pairs = joined.map(({ lowerRow, upperRow }): [number, number] => [lowerRow, upperRow]);
  return {
    scale,
    objective,
    rows,
    ...(pairs.length > 0 && { pairs }),
    ...(enumerated === true && { enumerate: true }),
  };
}
