import type { ProofStep, ProofVector } from "../../src/proposal/schema.ts";
import { anyBranching, fractionalBranching } from "./branch.ts";
import { compare, type Fraction } from "./fraction.ts";
import type { Basis, Guidance, Guide } from "./guide.ts";
import { type Model, type Target, threshold } from "./model.ts";
import { compacted, copyOf, isFixed, type Node, propagate, restrict } from "./node.ts";
import { type Assignment, assignmentOf, holds, objectiveOf, onlyAssignment } from "./point.ts";
import { rounded } from "./rounding.ts";
import { filterBySums, type SumPair, sumPairs } from "./sums.ts";
import { tighten } from "./tighten.ts";
import { type Vector, vectorOf } from "./vector.ts";

/** When a search must end before it is done. */
export interface Control {
  /** Asked at every node; the clock and the user's cancel are behind it. */
  readonly shouldStop: () => boolean;
  readonly nodesAtMost?: number;
}

export interface Found {
  readonly assignment: Assignment;
  readonly objective: Fraction;
}

interface Applied {
  readonly vector: Vector;
  readonly joined: readonly SumPair[];
}

/** What one pass over the tree answered. */
export interface Pass {
  /** The best assignment that reaches the target, if any was found. */
  readonly found: Found | undefined;
  /** Whether everything was closed: then nothing better than `found`, or than the target, exists. */
  readonly complete: boolean;
  readonly nodes: number;
  /** The proof, where `complete` and nothing was found: a pass that finds something moves its own threshold. */
  readonly steps: readonly ProofStep[];
}

interface Branch {
  readonly node: Node;
  readonly basis: Basis | undefined;
  readonly record: BranchRecord;
}

interface BranchRecord {
  /** Vectors with the areas bounded jointly, and areas filtered by their sums, in the order in which they were applied. */
  readonly applied: (Applied | SumPair)[];
  split?: {
    readonly column: number;
    readonly value: number;
    readonly down: BranchRecord;
    readonly up: BranchRecord;
  };
}

export interface PassOptions {
  readonly target: Target | undefined;
  /** Vectors to tighten the root with, before the guide's own. */
  readonly opening: readonly Vector[];
  readonly control: Control;
  /**
   * `best`: the greatest objective, each find raising the target. `any`: ends at the first assignment that reaches the
   * target. `all`: every one that reaches it is collected; false ends the pass.
   */
  readonly wanted: "best" | "any" | { readonly all: (assignment: Assignment) => boolean };
  /** Told now and then how many nodes were looked at. */
  readonly onNodes?: (nodes: number) => void;
}

const nodesBetweenWords = 256;
const nodesBetweenSubsets = 8;

/**
 * One branch and bound over a node: depth first, with reduced-cost fixing everywhere. Every closing and every fixing
 * is exact; the guide only says which multipliers to try and where to branch.
 */
export function runPass(model: Model, guide: Guide, start: Node, options: PassOptions): Pass {
  const { control, wanted } = options;
  const state = { enough: false };
  let target = options.target;
  let found: Found | undefined;
  let nodes = 0;
  const root: BranchRecord = { applied: [] };
  const pairs = sumPairs(model);
  const narrow = pairs.filter((pair) => pair.narrow);
  const stack: Branch[] = [{ node: copyOf(start), basis: undefined, record: root }];

  const offer = (assignment: Assignment): void => {
    if (!holds(model, assignment)) return;
    const objective = objectiveOf(model, assignment);
    if (target !== undefined) {
      const order = compare(objective, target.value);
      if (target.beyond ? order <= 0 : order < 0) return;
    }
    found = { assignment, objective };
    if (wanted === "any") state.enough = true;
    else if (wanted === "best") target = { value: objective, beyond: true };
    else if (!wanted.all(assignment)) state.enough = true;
  };

  /** Tightens, and keeps the vector in the record where it did something. */
  const apply = (node: Node, vector: Vector, record: BranchRecord): "closed" | "changed" | "same" => {
    const alone = applyWith(node, vector, record, []);
    if (alone === "closed" || narrow.length === 0 || vector.objective === 0) return alone;
    // The joint bound of an area that must meet a sum costs more, so it comes where the plain one does not do.
    const jointly = applyWith(node, vector, record, narrow);
    return jointly === "same" ? alone : jointly;
  };

  const applyWith = (
    node: Node,
    vector: Vector,
    record: BranchRecord,
    together: readonly SumPair[],
  ): "closed" | "changed" | "same" => {
    const limit = vector.objective === 0 ? 0n : threshold(model, target, vector.scale);
    const result = tighten(model, node, vector, limit, together);
    const applied = { vector, joined: result.joined };
    if (result.kind === "closed") {
      record.applied.push(applied);
      return "closed";
    }
    if (result.struck === 0) return "same";
    record.applied.push(applied);
    return propagate(model, node) && !settled(node) ? "changed" : "closed";
  };

  /** Which sums an area can still reach, applied until nothing changes. */
  const applySums = (node: Node, record: BranchRecord): "closed" | "changed" | "same" => {
    let result: "changed" | "same" = "same";
    for (let again = pairs.length > 0; again;) {
      again = false;
      for (const pair of pairs) {
        const filtered = filterBySums(node, pair);
        if (filtered === "same") continue;
        record.applied.push(pair);
        if (filtered === "closed" || !propagate(model, node) || settled(node)) return "closed";
        [result, again] = ["changed", true];
      }
    }
    return result;
  };

  /** A node with one assignment left is done: it is offered, and whoever checks the proof sees the same. */
  const settled = (node: Node): boolean => {
    if (!everyFixed(node)) return false;
    offer(onlyAssignment(model, node));
    return true;
  };

  const examine = ({ node: given, basis, record }: Branch): void => {
    let node = given;
    if (!propagate(model, node) || settled(node)) return;
    if (record === root) {
      for (const vector of options.opening) if (apply(node, vector, record) === "closed") return;
    }
    let start = basis;
    let guidance: Guidance;
    for (let round = 0; ; round++) {
      if (applySums(node, record) === "closed") return;
      node = compacted(model, node);
      guidance = guide.relax(node, start);
      start = guidance.basis;
      const vector = vectorOf(model, guidance.multipliers, guidance.kind === "infeasible" ? 0 : 1);
      const result = vector === undefined ? "same" : apply(node, vector, record);
      if (result === "closed") return;
      if (guidance.kind !== "infeasible") {
        const before = target;
        offer(assignmentOf(model, node, roundShares(model, node, guidance)));
        const { shares, multipliers } = guidance;
        offer(assignmentOf(model, node, rounded(model, node, shares, multipliers)));
        if (narrow.length > 0 && nodes % nodesBetweenSubsets === 0) {
          offer(assignmentOf(model, node, rounded(model, node, shares, multipliers, narrow)));
        }
        if (state.enough) return;
        if (target !== before && vector !== undefined && apply(node, vector, record) === "closed") return;
      }
      if (result !== "changed" || round >= 10 || allowed(model, node, guidance)) break;
    }
    node = compacted(model, node);
    const fresh = node.columns.length === guidance.shares.length ? guidance : guide.relax(node, start);
    const branching =
      (fresh.kind === "infeasible" ? undefined : fractionalBranching(model, node, fresh, guide)) ??
      anyBranching(model, node, fresh.shares);
    if (branching === undefined) return;

    const down: BranchRecord = { applied: [] };
    const up: BranchRecord = { applied: [] };
    record.split = { column: node.columns[branching.position], value: branching.value, down, up };
    const child = (side: "down" | "up"): Branch => {
      const part = copyOf(node);
      restrict(part, branching.position, side, branching.value);
      return { node: part, basis: fresh.basis, record: side === "down" ? down : up };
    };
    stack.push(child(branching.first === "down" ? "up" : "down"), child(branching.first));
  };

  while (stack.length > 0) {
    if (control.shouldStop() || nodes >= (control.nodesAtMost ?? Infinity)) break;
    const next = stack.pop();
    if (next === undefined) break;
    nodes += 1;
    if (nodes % nodesBetweenWords === 0) options.onNodes?.(nodes);
    examine(next);
    if (state.enough) break;
  }
  const complete = stack.length === 0 && !state.enough;
  return {
    found,
    complete,
    nodes,
    steps: complete && found === undefined ? stepsOf(model, root) : [],
  };
}

function roundShares(model: Model, node: Node, guidance: Guidance): Float64Array {
  return Float64Array.from(guidance.shares, (share, position) =>
    Math.round(share * model.full[node.columns[position]]),
  );
}

function everyFixed(node: Node): boolean {
  return node.columns.every((_, position) => isFixed(node, position));
}

/** Whether the relaxation's answer is still among the values that the node allows: then asking again is of no use. */
function allowed(model: Model, node: Node, guidance: Guidance): boolean {
  return node.columns.every((column, position) => {
    const value = guidance.shares[position] * model.full[column];
    const least = node.mayBeZero[position] === 1 ? 0 : node.lowest[position];
    const most = node.lowest[position] > node.highest[position] ? 0 : node.highest[position];
    return value >= least - 1e-6 && value <= most + 1e-6;
  });
}

/** The proof in preorder, the branch with the lesser values first (docs/proof.md). */
function stepsOf(model: Model, root: BranchRecord): ProofStep[] {
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

function written(model: Model, { vector, joined }: Applied): ProofVector {
  const rows: [number, string][] = [];
  vector.multipliers.forEach((multiplier, row) => {
    if (multiplier > 0) rows.push([row, (BigInt(model.sign[row]) * BigInt(multiplier)).toString()]);
  });
  const { scale, objective } = vector;
  const pairs = joined.map(({ lowerRow, upperRow }): [number, number] => [lowerRow, upperRow]);
  return { scale, objective, rows, ...(pairs.length > 0 && { pairs }) };
}
