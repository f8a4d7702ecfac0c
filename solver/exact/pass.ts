import type { ProofStep } from "../../src/proposal/schema.ts";
import { anyBranching, fractionalBranching } from "./branch.ts";
import { enumerated } from "./enumerate.ts";
import { createFinds, type Found, type Wanted } from "./finds.ts";
import type { Basis, Guidance, Guide } from "./guide.ts";
import { lookedThrough } from "./look-through.ts";
import { type Model, type Target, threshold } from "./model.ts";
import { compacted, copyOf, isFixed, type Node, propagate, restrict } from "./node.ts";
import { type Assignment, assignmentOf, onlyAssignment } from "./point.ts";
import { type BranchRecord, stepsOf } from "./record.ts";
import { replayed } from "./replay.ts";
import { rounded } from "./rounding.ts";
import { leavesAll, rowsAlone } from "./row-check.ts";
import { filterBySums, type SumPair, sumPairs } from "./sums.ts";
import { tighten } from "./tighten.ts";
import { type Vector, vectorOf } from "./vector.ts";

/** When a search must end before it is done. */
export interface Control {
  /** Asked at every node; the clock and the user's cancel are behind it. */
  readonly shouldStop: () => boolean;
  readonly nodesAtMost?: number;
}

/** What one pass over the tree answered. */
export interface Pass {
  /** The best assignment that reaches the target, if any was found. */
  readonly found: Found | undefined;
  /** Those that are as good as `found`, as far as they were kept, and whether they are all there are. */
  readonly equals: readonly Assignment[];
  readonly allEquals: boolean;
  /** Whether everything was closed: then nothing better than `found`, or than the target, exists. */
  readonly complete: boolean;
  /** Whether it ended because something better was found, to begin again with that as its target. */
  readonly restart: boolean;
  readonly nodes: number;
  /**
   * The proof that nothing is beyond the target or, where something was found, beyond that; undefined where the pass is
   * not complete, or has to be made again with what it found as its target.
   */
  readonly steps: () => readonly ProofStep[] | undefined;
}

interface Branch {
  readonly node: Node;
  readonly basis: Basis | undefined;
  readonly record: BranchRecord;
}

export interface PassOptions {
  readonly target: Target | undefined;
  /** Vectors to tighten the root with, before the guide's own. */
  readonly opening: readonly Vector[];
  readonly control: Control;
  readonly wanted: Wanted;
  /**
   * Whether the pass ends where it finds something better soon: what the new target then fixes at the root is worth more
   * than the little that was looked at.
   */
  readonly restarts?: boolean;
  /**
   * Whether the steps of the proof are kept, which takes memory with every node; default true. Without them `steps` has none,
   * and nothing is less proven.
   */
  readonly recorded?: boolean;
  /** Told what the guide suggests and holds all the rules, whether or not it reaches the target. */
  readonly onSeen?: (assignment: Assignment) => void;
  /** Told now and then how many nodes were looked at. */
  readonly onNodes?: (nodes: number) => void;
}

const nodesBetweenWords = 256;
/** Every one of the first nodes is rounded to an assignment, then one in so many: of whole projects, and in part. */
const roundedOfWhole = { first: 64, between: 8 };
const roundedInPart = { first: 500, between: 4 };
const nodesBetweenSubsets = 8;
/** A pass with more nodes goes on when it finds something better. */
const nodesGivenUp = 500;
/** A pass with fewer nodes that found something is rather made again than replayed. */

const nodesMadeAgain = 1000;
/** Most passes are done before so many nodes: then trying every value would cost more than it saves. */
const nodesBeforeLooking = 100;
/** Binary digits of how many combinations there may be where everything is tried: at first, and less than where it was too much. */
const digitsAtFirst = 60;
const digitsLess = 3;

/**
 * One branch and bound over a node: depth first, with reduced-cost fixing everywhere. Every closing and every fixing
 * is exact; the guide only says which multipliers to try and where to branch.
 */
export function runPass(model: Model, guide: Guide, given: Node, options: PassOptions): Pass {
  const { control, wanted, recorded = true } = options;
  const finds = createFinds(model, options.target, wanted, options.onSeen ?? (() => undefined));
  const { offer, suggest } = finds;
  let nodes = 0;
  let volumeAtMost = digitsAtFirst;
  const enough = wanted.kind === "any" ? 1 : wanted.equalsAtMost > 0 ? wanted.equalsAtMost + 1 : Infinity;
  const root: BranchRecord = { applied: [] };
  const inPart = model.lowest.some((lowest, column) => lowest < model.highest[column]);
  const roundings = inPart ? roundedInPart : roundedOfWhole;
  const pairs = sumPairs(model);
  const narrow = pairs.filter((pair) => pair.narrow);
  const rows = rowsAlone(model);
  const stack: Branch[] = [{ node: copyOf(given), basis: undefined, record: root }];

  const keep = (record: BranchRecord, applied: BranchRecord["applied"][number]): void => {
    if (recorded) record.applied.push(applied);
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
    const limit = vector.objective === 0 ? 0n : threshold(model, finds.target(), vector.scale);
    const result = tighten(model, node, vector, limit, together);
    const applied = { vector, joined: result.joined };
    if (result.kind === "closed") {
      keep(record, applied);
      return "closed";
    }
    if (result.struck === 0) return "same";
    keep(record, applied);
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
        keep(record, pair);
        if (filtered === "closed" || !propagate(model, node) || settled(node)) return "closed";
        [result, again] = ["changed", true];
      }
    }
    return result;
  };

  /**
   * What each row alone leaves possible, applied until nothing changes. The guide sees nothing of single kroner beside
   * figures beyond double precision, so there the search cannot wait for it.
   */
  const applyRows = (node: Node, record: BranchRecord): "closed" | "changed" | "same" => {
    let result: "changed" | "same" = "same";
    for (let again = rows.length > 0; again;) {
      again = false;
      for (const { row, vector } of rows) {
        if (!model.wide && leavesAll(model, node, row)) continue;
        const struck = applyWith(node, vector, record, []);
        if (struck === "closed") return "closed";
        if (struck === "changed") [result, again] = ["changed", true];
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

  /** Looks at everything that is left, where that is little. */
  const enumerateRest = (node: Node, guidance: Guidance, record: BranchRecord): boolean => {
    const target = finds.target();
    if (target === undefined || guidance.kind === "infeasible") return false;
    const vector = vectorOf(model, guidance.multipliers, 1);
    if (vector === undefined) return false;
    const listsEquals = finds.listsEquals();
    const rest = enumerated(model, node, vector, target, listsEquals);
    if (rest === undefined)
      return !recorded && nodes > nodesBeforeLooking && lookThrough(node, vector, target, listsEquals);
    keep(record, { vector, joined: [], enumerated: true });
    rest.forEach(offer);
    return true;
  };

  /** The same value by value. Where that was too much, it is tried again when there is much less. */
  const lookThrough = (node: Node, vector: Vector, target: Target, listsEquals: boolean): boolean => {
    const look = lookedThrough(model, node, vector, target, { listsEquals, enough, volumeAtMost });
    if (look === undefined) return false;
    volumeAtMost =
      look.kind === "too-much" ? look.volume - digitsLess : Math.max(volumeAtMost, look.volume + 1);
    if (look.kind === "too-much") return false;
    look.found.forEach(offer);
    return look.kind === "through" || finds.enough();
  };

  const examine = ({ node: opened, basis, record }: Branch): void => {
    let node = opened;
    if (!propagate(model, node) || settled(node)) return;
    if (record === root) {
      for (const vector of options.opening) if (apply(node, vector, record) === "closed") return;
    }
    let start = basis;
    let guidance: Guidance;
    for (let round = 0; ; round++) {
      if (model.wide && applyRows(node, record) === "closed") return;
      if (applySums(node, record) === "closed") return;
      node = compacted(model, node);
      guidance = guide.relax(node, start);
      start = guidance.basis;
      const vector = vectorOf(model, guidance.multipliers, guidance.kind === "infeasible" ? 0 : 1);
      let result = vector === undefined ? "same" : apply(node, vector, record);
      if (result === "closed") return;
      if (guidance.kind !== "infeasible") {
        const before = finds.target();
        const { shares, multipliers } = guidance;
        if (nodes <= roundings.first || nodes % roundings.between === 0) {
          suggest(assignmentOf(model, node, roundShares(model, node, guidance)));
          suggest(assignmentOf(model, node, rounded(model, node, shares, multipliers)));
        }
        if (narrow.length > 0 && nodes % nodesBetweenSubsets === 0) {
          suggest(assignmentOf(model, node, rounded(model, node, shares, multipliers, narrow)));
        }
        if (finds.enough()) return;
        if (finds.target() !== before && vector !== undefined && apply(node, vector, record) === "closed")
          return;
      }
      // In a model that is not wide they come where the relaxation has done what it can.
      if (result === "same" && !model.wide) result = applyRows(node, record);
      if (result === "closed") return;
      if (result !== "changed" || round >= 10 || allowed(model, node, guidance)) break;
    }
    node = compacted(model, node);
    const fresh = node.columns.length === guidance.shares.length ? guidance : guide.relax(node, start);
    if (enumerateRest(node, fresh, record)) return;
    const branching =
      (fresh.kind === "infeasible" ? undefined : fractionalBranching(model, node, fresh, guide)) ??
      anyBranching(model, node, fresh.shares);
    if (branching === undefined) return;

    const down: BranchRecord = { applied: [] };
    const up: BranchRecord = { applied: [] };
    if (recorded)
      record.split = { column: node.columns[branching.position], value: branching.value, down, up };
    const child = (side: "down" | "up"): Branch => {
      const part = copyOf(node);
      restrict(part, branching.position, side, branching.value);
      return { node: part, basis: fresh.basis, record: side === "down" ? down : up };
    };
    stack.push(child(branching.first === "down" ? "up" : "down"), child(branching.first));
  };

  let restart = false;
  while (stack.length > 0) {
    if (control.shouldStop() || nodes >= (control.nodesAtMost ?? Infinity)) break;
    const next = stack.pop();
    if (next === undefined) break;
    nodes += 1;
    if (nodes % nodesBetweenWords === 0) options.onNodes?.(nodes);
    const before = finds.improvements();
    examine(next);
    if (finds.enough()) break;
    restart =
      options.restarts === true && nodes > 1 && nodes <= nodesGivenUp && finds.improvements() > before;
    if (restart) break;
  }
  const complete = stack.length === 0 && !finds.enough() && !restart;
  const steps = (): readonly ProofStep[] | undefined => {
    if (!complete) return undefined;
    if (!recorded) return [];
    const found = finds.found();
    // What was found late is proven by a smaller tree, where that is soon made.
    if (found !== undefined && nodes < nodesMadeAgain) return undefined;
    if (found === undefined && nodes >= nodesMadeAgain) return stepsOf(model, root);
    const last = found === undefined ? options.target : { value: found.objective, beyond: true };
    const again = replayed(model, given, root, last, nodes < nodesMadeAgain);
    if (again !== undefined) return stepsOf(model, again);
    return found === undefined ? stepsOf(model, root) : undefined;
  };
  const equals = finds.equals();
  return {
    found: finds.found(),
    equals: equals.assignments,
    allEquals: complete && equals.all,
    complete,
    restart,
    nodes,
    steps,
  };
}

function roundShares(model: Model, node: Node, guidance: Guidance): Float64Array {
  const { shares } = guidance;
  const values = new Float64Array(shares.length);
  for (let position = 0; position < shares.length; position++)
    values[position] = Math.round(shares[position] * model.full[node.columns[position]]);
  return values;
}

function everyFixed(node: Node): boolean {
  for (let position = 0; position < node.columns.length; position++)
    if (!isFixed(node, position)) return false;
  return true;
}

/** Whether the relaxation's answer is still among the values that the node allows: then asking again is of no use. */
function allowed(model: Model, node: Node, guidance: Guidance): boolean {
  for (let position = 0; position < node.columns.length; position++) {
    const value = guidance.shares[position] * model.full[node.columns[position]];
    const least = node.mayBeZero[position] === 1 ? 0 : node.lowest[position];
    const most = node.lowest[position] > node.highest[position] ? 0 : node.highest[position];
    if (!(value >= least - 1e-6 && value <= most + 1e-6)) return false;
  }
  return true;
}
