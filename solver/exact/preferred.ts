import { guideOf } from "./guide.ts";
import { type Model, type Target, threshold } from "./model.ts";
import { copyOf, type Node, propagate, restrict, rootNode } from "./node.ts";
import { type Control, type Found, type Pass, runPass } from "./pass.ts";
import type { Assignment } from "./point.ts";
import { relaxRoot } from "./search.ts";
import { tighten } from "./tighten.ts";
import type { Vector } from "./vector.ts";

/** Questions that R12 (c) may ask before it is left unsettled: counted in nodes, so that it is the same everywhere. */
const nodesOfPreference = 20_000;

/** The answer of R12 (c), and whether it was settled within its share of nodes. */
export interface Preferred {
  readonly assignment: Assignment;
  readonly settled: boolean;
  /** Whether no other assignment has the same objective; undefined where that was not settled. */
  readonly unique: boolean | undefined;
  readonly nodes: number;
}

/**
 * R12 (c): among assignments of the greatest objective the one with the greatest value in the first column of `order`,
 * then in the second, and so on. A sequence of small questions over the columns that can change at no loss.
 */
export function preferred(
  model: Model,
  best: Found,
  order: readonly number[],
  opening: readonly Vector[],
  control: Control,
): Preferred {
  const guide = guideOf(model);
  const target: Target = { value: best.objective, beyond: false };
  const node = rootNode(model);
  let { assignment } = best;
  let settled = true;
  let unique: boolean | undefined = true;
  let nodes = 0;
  const tightenAll = (): void => {
    const vectors = [...opening];
    const relaxed = relaxRoot(model, guide, node, () => undefined);
    if (relaxed !== undefined) vectors.push(relaxed);
    for (const vector of vectors) {
      tighten(model, node, vector, vector.objective === 0 ? 0n : threshold(model, target, vector.scale));
    }
    propagate(model, node);
  };
  const ask = (part: Node): Pass | undefined => {
    if (nodes >= nodesOfPreference || control.shouldStop()) return undefined;
    const result = runPass(model, guide, part, {
      target,
      opening,
      control: { shouldStop: control.shouldStop, nodesAtMost: nodesOfPreference - nodes },
      anyWillDo: true,
    });
    nodes += result.nodes;
    return result.found !== undefined || result.complete ? result : undefined;
  };

  propagate(model, node);
  tightenAll();
  for (const column of order) {
    while (assignment[column] < mostOf(node, column)) {
      const part = copyOf(node);
      restrict(part, column, "up", assignment[column]);
      const answer = ask(part);
      if (answer?.found === undefined) {
        if (answer === undefined) settled = false;
        break;
      }
      assignment = answer.found.assignment;
      unique = false;
    }
    if (unique === true && leastOf(node, column) < assignment[column]) {
      const part = copyOf(node);
      restrict(part, column, "down", assignment[column] - 1);
      const answer = ask(part);
      if (answer === undefined) unique = undefined;
      else if (answer.found !== undefined) unique = false;
    }
    fix(node, column, assignment[column]);
    if (model.rankingCount > 0) propagate(model, node);
  }
  return { assignment, settled, unique, nodes };
}

/* The node of the preference keeps every column, so a column's position is its number. */

function mostOf(node: Node, column: number): number {
  return node.lowest[column] > node.highest[column] ? 0 : node.highest[column];
}

function leastOf(node: Node, column: number): number {
  return node.mayBeZero[column] === 1 ? 0 : node.lowest[column];
}

function fix(node: Node, column: number, value: number): void {
  if (value === 0) {
    node.mayBeZero[column] = 1;
    node.lowest[column] = 1;
    node.highest[column] = 0;
  } else {
    node.mayBeZero[column] = 0;
    node.lowest[column] = value;
    node.highest[column] = value;
  }
}
