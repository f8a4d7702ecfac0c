import type { Model, Target } from "./model.ts";
import { threshold } from "./model.ts";
import { compacted, copyOf, isEmpty, isFixed, type Node, propagate, restrict } from "./node.ts";
import type { Applied, BranchRecord } from "./record.ts";
import { filterBySums } from "./sums.ts";
import { tighten } from "./tighten.ts";
import type { Vector } from "./vector.ts";

interface Waiting {
  readonly node: Node;
  readonly from: BranchRecord;
  readonly into: BranchRecord;
}

/**
 * The record of a pass made again for the target that it ended with, with shorter multipliers where they do. A pass that finds better assignments on its way
 * works with lower targets before; a higher one closes every node at least as early (bounds and what is struck out only
 * grow with it), so the same tree, cut where it closes, is a proof that nothing is beyond the last one.
 *
 * @param shorten whether shorter multipliers are looked for, which takes a few times as long
 * @returns undefined where a node does not close after all; then the pass is to be made again
 */
export function replayed(
  model: Model,
  start: Node,
  record: BranchRecord,
  target: Target | undefined,
  shorten: boolean,
): BranchRecord | undefined {
  const root: BranchRecord = { applied: [] };
  const waiting: Waiting[] = [{ node: copyOf(start), from: record, into: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    let { from } = next;
    const { into } = next;
    let node: Node | undefined = isClosed(model, next.node) ? undefined : next.node;
    for (;;) {
      node = node && applied(model, node, from, into, target, shorten);
      if (node === undefined) break;
      node = compacted(model, node);
      const { split } = from;
      if (split === undefined) return undefined;
      const position = node.columns.indexOf(split.column);
      const [down, up] = position < 0 ? [undefined, undefined] : halves(node, position, split.value);
      if (down !== undefined && up !== undefined) {
        into.split = { ...split, down: { applied: [] }, up: { applied: [] } };
        waiting.push(
          { node: up, from: split.up, into: into.split.up },
          { node: down, from: split.down, into: into.split.down },
        );
        break;
      }
      // The column has all of its values on one side already: there is nothing to split.
      const side =
        position < 0 ? sideOf(node, split.column, split.value) : down === undefined ? "up" : "down";
      from = split[side];
    }
  }
  return root;
}

/** The node after the steps of a record, those that still do something kept in `into`; undefined where it closed. */
function applied(
  model: Model,
  node: Node,
  from: BranchRecord,
  into: BranchRecord,
  target: Target | undefined,
  shorten: boolean,
): Node | undefined {
  let current = node;
  for (const step of from.applied) {
    if ("vector" in step) {
      const { vector, joined } = step;
      const limit = vector.objective === 0 ? 0n : threshold(model, target, vector.scale);
      const before = shorten ? copyOf(current) : current;
      const result = tighten(model, current, vector, limit, joined);
      if (result.kind === "open" && step.enumerated === true) {
        into.applied.push(step);
        return undefined;
      }
      if (result.kind === "open" && result.struck === 0) continue;
      into.applied.push(
        shorten
          ? shortened(
              model,
              before,
              { vector, joined: result.joined },
              target,
              result.kind === "open" ? current : undefined,
            )
          : { vector, joined: result.joined },
      );
      if (result.kind === "closed") return undefined;
    } else {
      const result = filterBySums(current, step);
      if (result === "same") continue;
      into.applied.push(step);
      if (result === "closed") return undefined;
    }
    if (isClosed(model, current)) return undefined;
    current = compacted(model, current);
  }
  return current;
}

/** Binary digits of the multipliers that are tried, the fewest first. */
const digitsTried = [0, 4, 8, 12, 16, 20];
/** How many digits a vector without the objective has, whose multipliers may be divided by anything. */
const digitsOfRay = 30;

/** The step with the shortest multipliers that do the same to a node: close it, or leave `after`. */
function shortened(
  model: Model,
  before: Node,
  step: Applied,
  target: Target | undefined,
  after: Node | undefined,
): Applied {
  const { vector, joined } = step;
  const digits = vector.objective === 1 ? vector.scale : digitsOfRay;
  for (const fewer of digitsTried) {
    if (fewer >= digits) break;
    const scale = vector.objective === 1 ? fewer : 0;
    const multipliers = vector.multipliers.map((multiplier) =>
      Math.round(multiplier / 2 ** (digits - fewer)),
    );
    const coarse: Vector = { ...vector, scale, multipliers };
    const limit = vector.objective === 0 ? 0n : threshold(model, target, scale);
    const node = copyOf(before);
    const result = tighten(model, node, coarse, limit, joined);
    const same =
      after === undefined ? result.kind === "closed" : result.kind === "open" && isSame(node, after);
    if (same) return { vector: coarse, joined: result.joined };
  }
  return step;
}

function isSame(one: Node, other: Node): boolean {
  return one.columns.every(
    (_, position) =>
      one.mayBeZero[position] === other.mayBeZero[position] &&
      one.lowest[position] === other.lowest[position] &&
      one.highest[position] === other.highest[position],
  );
}

/** Ranking at work; closed where a column is left without a value, and where every column has one (that was offered). */
function isClosed(model: Model, node: Node): boolean {
  return !propagate(model, node) || node.columns.every((_, position) => isFixed(node, position));
}

function halves(node: Node, position: number, value: number): [Node | undefined, Node | undefined] {
  const half = (side: "down" | "up"): Node | undefined => {
    const part = copyOf(node);
    restrict(part, position, side, value);
    return isEmpty(part, position) ? undefined : part;
  };
  return [half("down"), half("up")];
}

function sideOf(node: Node, column: number, value: number): "down" | "up" {
  let { fixed } = node;
  while (fixed !== undefined && fixed.column !== column) fixed = fixed.next;
  return (fixed?.value ?? 0) <= value ? "down" : "up";
}
