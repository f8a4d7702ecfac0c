import type { Random } from "../../../src/random.ts";
import { enumerated } from "../../../solver/exact/enumerate.ts";
import { createFinds, type Finds } from "../../../solver/exact/finds.ts";
import { guideOf } from "../../../solver/exact/guide.ts";
import { type Model, type Target, threshold } from "../../../solver/exact/model.ts";
import {
  compacted,
  copyOf,
  isFixed,
  type Node,
  propagate,
  restrict,
  rootNode,
} from "../../../solver/exact/node.ts";
import { onlyAssignment } from "../../../solver/exact/point.ts";
import type { BranchRecord } from "../../../solver/exact/record.ts";
import { filterBySums, type SumPair, sumPairs } from "../../../solver/exact/sums.ts";
import { tighten } from "../../../solver/exact/tighten.ts";
import { type Vector, vectorOf } from "../../../solver/exact/vector.ts";

/** A pass that was seen through to its end, and its record. */
export interface RecordedPass {
  readonly record: BranchRecord;
  readonly finds: Finds;
  /** How often what was looked for was raised after something had been recorded. */
  readonly raised: number;
}

type Result = "closed" | "changed" | "same";

interface Branch {
  readonly node: Node;
  readonly record: BranchRecord;
}

/**
 * A pass as the search makes it, but at random: which vectors are tried, areas filtered or the rest looked at, and where
 * it branches. So it comes upon what is good late and early, and its record is to be had.
 */
export function recordedPass(model: Model, first: Target | undefined, random: Random): RecordedPass {
  const guide = guideOf(model);
  const pairs = sumPairs(model);
  const narrow = pairs.filter((pair) => pair.narrow);
  const finds = createFinds(model, first, { kind: "best", equalsAtMost: 0 }, () => undefined);
  const root: BranchRecord = { applied: [] };
  const stack: Branch[] = [{ node: rootNode(model), record: root }];
  const told = { applied: 0, raised: 0 };

  const settled = (node: Node): boolean => {
    if (!propagate(model, node)) return true;
    if (!node.columns.every((_, position) => isFixed(node, position))) return false;
    const before = finds.improvements();
    finds.offer(onlyAssignment(model, node));
    if (told.applied > 0 && finds.improvements() > before) told.raised += 1;
    return true;
  };

  /** What a step did to a node, and what that leaves. */
  const noted = (node: Node, isClosed: boolean): "closed" | "changed" => {
    told.applied += 1;
    return isClosed || settled(node) ? "closed" : "changed";
  };

  const applyWith = (
    node: Node,
    vector: Vector,
    record: BranchRecord,
    together: readonly SumPair[],
  ): Result => {
    const limit = vector.objective === 0 ? 0n : threshold(model, finds.target(), vector.scale);
    const result = tighten(model, node, vector, limit, together);
    if (result.kind === "open" && result.struck === 0) return "same";
    record.applied.push({ vector, joined: result.joined });
    return noted(node, result.kind === "closed");
  };

  const apply = (node: Node, vector: Vector, record: BranchRecord): Result => {
    const alone = applyWith(node, vector, record, []);
    if (alone === "closed" || vector.objective === 0 || narrow.length === 0) return alone;
    const jointly = applyWith(node, vector, record, narrow);
    return jointly === "same" ? alone : jointly;
  };

  const filter = (node: Node, record: BranchRecord): Result => {
    let result: Result = "same";
    for (let again = true; again;) {
      again = false;
      for (const pair of pairs) {
        const filtered = filterBySums(node, pair);
        if (filtered === "same") continue;
        record.applied.push(pair);
        result = noted(node, filtered === "closed");
        if (result === "closed") return result;
        again = true;
      }
    }
    return result;
  };

  const lookAtRest = (node: Node, vector: Vector, record: BranchRecord): boolean => {
    const target = finds.target();
    const rest = target && enumerated(model, node, vector, target);
    if (rest === undefined) return false;
    record.applied.push({ vector, joined: [], enumerated: true });
    told.applied += 1;
    const before = finds.improvements();
    rest.forEach(finds.offer);
    if (finds.improvements() > before) told.raised += 1;
    return true;
  };

  const anyVector = (node: Node): Vector => {
    const guidance = guide.relax(node, undefined);
    const guided = vectorOf(model, guidance.multipliers, guidance.kind === "infeasible" ? 0 : 1);
    if (guided !== undefined && random.chance(60)) return guided;
    const multipliers = Float64Array.from({ length: model.rowCount }, () =>
      random.chance(50) ? 0 : random.integer(1, 200),
    );
    return { scale: random.integer(0, 6), objective: random.chance(70) ? 1 : 0, multipliers };
  };

  /** What is left of a node; undefined where it is done with. */
  const examine = (opened: Node, record: BranchRecord): Node | undefined => {
    let node = opened;
    if (settled(node)) return undefined;
    for (let times = random.integer(0, 3); times > 0; times--) {
      if (random.chance(60) && filter(node, record) === "closed") return undefined;
      node = compacted(model, node);
      const vector = anyVector(node);
      if (apply(node, vector, record) === "closed") return undefined;
    }
    node = compacted(model, node);
    return random.chance(30) && lookAtRest(node, anyVector(node), record) ? undefined : node;
  };

  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    const { record } = branch;
    const node = examine(branch.node, record);
    if (node === undefined) continue;
    const open = Array.from(node.columns, (_, place) => place).filter((place) => !isFixed(node, place));
    const position = random.pick(open);
    const least = node.mayBeZero[position] === 1 ? 0 : node.lowest[position];
    const value = least + random.integer(0, Math.min(node.highest[position] - 1 - least, 1000));
    const half = (side: "down" | "up"): Branch => {
      const part = copyOf(node);
      restrict(part, position, side, value);
      return { node: part, record: { applied: [] } };
    };
    const [down, up] = [half("down"), half("up")];
    record.split = { column: node.columns[position], value, down: down.record, up: up.record };
    stack.push(...(random.chance(50) ? [down, up] : [up, down]));
  }
  return { record: root, finds, raised: told.raised };
}
