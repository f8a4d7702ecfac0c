import { type Guide, guideOf } from "./guide.ts";
import { type Model, type Target, threshold } from "./model.ts";
import { copyOf, type Node, propagate, restrict, rootNode } from "./node.ts";
import type { Found } from "./finds.ts";
import { type Control, type Pass, type PassOptions, runPass } from "./pass.ts";
import type { Assignment } from "./point.ts";
import { relaxRoot } from "./search.ts";
import { tighten } from "./tighten.ts";
import type { Vector } from "./vector.ts";

/** Questions that R12 (c) may ask before it is left unsettled: counted in nodes, so that it is the same everywhere. */
const nodesOfPreference = 20_000;
/** Before that: how many nodes are spent on listing all that is as good, and how many are listed at most. */
const nodesOfEquals = 2_000;
const equalsAtMost = 64;
/** The same for the question which columns could have another value at no loss. */
const nodesOfTies = 10_000;

/** The answer of R12 (c), and what else is as good. */
export interface Preferred {
  readonly assignment: Assignment;
  /** Whether the preference was settled within its share of nodes. */
  readonly settled: boolean;
  /** The columns of `order` that have another value in some other assignment of the same objective. */
  readonly ties: readonly number[];
  /** Whether all of `ties` are known. */
  readonly tiesSettled: boolean;
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
  const open = tightened(model, guide, target, opening);
  const some = someAsGood(model, guide, open, { target, opening, control });
  // From here on nothing depends on which of them the search came upon, so that engines leave no trace.
  const known = some.equals.length > 0 ? some.equals : [best.assignment];
  if (some.allEquals) return amongAll(known, order);
  const first = known.reduce((a, b) => (comesFirst(b, a, order) ? b : a));
  const seen = [...known];
  const asker = (nodesAtMost: number): Ask => {
    const ask = askerFor(model, guide, { target, opening, control }, nodesAtMost);
    return (part) => {
      const answer = ask(part);
      if (typeof answer !== "string") seen.push(answer);
      return answer;
    };
  };

  const { shouldStop } = control;
  const chosen = chooseInOrder(model, copyOf(open), first, order, asker(nodesOfPreference), shouldStop);
  // Of very many the ties that were met will do; of few, every column is asked about.
  const many = some.equals.length > equalsAtMost;
  const ties = findTies(open, chosen.assignment, order, seen, many ? () => "unknown" : asker(nodesOfTies));
  return { ...chosen, ...ties };
}

/**
 * R12 (c) alone, for whoever does not ask what else is as good: the assignment that `preferred` chooses, by fewer
 * questions: whether more is possible in a column at all, and then how much, by halving.
 */
export function preferredAlone(
  model: Model,
  best: Found,
  order: readonly number[],
  opening: readonly Vector[],
  control: Control,
): Pick<Preferred, "assignment" | "settled"> {
  const guide = guideOf(model);
  const target: Target = { value: best.objective, beyond: false };
  const node = tightened(model, guide, target, opening);
  const ask = askerFor(model, guide, { target, opening, control }, nodesOfPreference);
  return chooseInOrder(model, node, best.assignment, order, ask, control.shouldStop);
}

/** All assignments as good are known: the first of them, and what differs. */
function amongAll(equals: readonly Assignment[], order: readonly number[]): Preferred {
  const first = equals.reduce((a, b) => (comesFirst(b, a, order) ? b : a));
  const ties = order.filter((column) => equals.some((one) => one[column] !== first[column]));
  return { assignment: first, settled: true, ties, tiesSettled: true };
}

/** Assignments as good, all of them where there are few: a start for the choice among them. */
function someAsGood(
  model: Model,
  guide: Guide,
  open: Node,
  { target, opening, control }: Pick<PassOptions, "target" | "opening" | "control">,
): Pass {
  return runPass(model, guide, open, {
    target,
    opening,
    control: { ...control, nodesAtMost: nodesOfEquals },
    wanted: { kind: "best", equalsAtMost },
    recorded: false,
  });
}

/** R12 (c): whether `a` comes before `b` in the order of preference. */
function comesFirst(a: Assignment, b: Assignment, order: readonly number[]): boolean {
  const column = order.find((one) => a[one] !== b[one]);
  return column !== undefined && a[column] > b[column];
}

/** Whether an assignment as good is in a part: it, "none", or "unknown" where the nodes ran out. */
type Ask = (part: Node) => Assignment | "none" | "unknown";

function askerFor(
  model: Model,
  guide: Guide,
  { target, opening, control }: Pick<PassOptions, "target" | "opening" | "control">,
  nodesAtMost: number,
): Ask {
  let nodes = 0;
  return (part) => {
    if (nodes >= nodesAtMost || control.shouldStop()) return "unknown";
    const left = { shouldStop: control.shouldStop, nodesAtMost: nodesAtMost - nodes };
    const asked = { target, opening, control: left, wanted: { kind: "any" }, recorded: false } as const;
    const result = runPass(model, guide, part, asked);
    nodes += result.nodes;
    if (result.found !== undefined) return result.found.assignment;
    return result.complete ? "none" : "unknown";
  };
}

/** What the bound leaves open for assignments as good as the best. */
function tightened(model: Model, guide: Guide, target: Target, opening: readonly Vector[]): Node {
  const node = rootNode(model);
  propagate(model, node);
  const relaxed = relaxRoot(model, guide, node, () => undefined)?.vector;
  for (const vector of relaxed === undefined ? opening : [...opening, relaxed]) {
    tighten(model, node, vector, vector.objective === 0 ? 0n : threshold(model, target, vector.scale));
  }
  propagate(model, node);
  return node;
}

/** Column by column the greatest value that is possible: whether more is possible at all, and then how much, by halving. */
function chooseInOrder(
  model: Model,
  node: Node,
  best: Assignment,
  order: readonly number[],
  ask: Ask,
  shouldStop: () => boolean,
): { readonly assignment: Assignment; readonly settled: boolean } {
  let assignment = best;
  let settled = true;
  for (const column of order) {
    if (shouldStop()) return { assignment, settled: false };
    let most = mostOf(node, column);
    // Most often nothing more is possible: then one question is enough.
    let least = moreThan(node, column, assignment[column]);
    while (least <= most) {
      const part = copyOf(node);
      restrict(part, column, "up", least - 1);
      const answer = ask(part);
      if (answer === "unknown") {
        settled = false;
        break;
      }
      if (answer === "none") most = least - 1;
      else assignment = answer;
      const value = assignment[column];
      least = Math.max(moreThan(node, column, value), value + Math.ceil((most - value) / 2));
    }
    fix(node, column, assignment[column]);
    if (model.rankingCount > 0) propagate(model, node);
  }
  return { assignment, settled };
}

/** Columns that differ in an assignment as good: those already met, then those asked about one by one. */
function findTies(
  node: Node,
  chosen: Assignment,
  order: readonly number[],
  seen: readonly Assignment[],
  ask: Ask,
): { readonly ties: readonly number[]; readonly tiesSettled: boolean } {
  let tiesSettled = true;
  const differs = (column: number) => seen.some((assignment) => assignment[column] !== chosen[column]);
  const ties = order.filter((column) => {
    if (differs(column)) return true;
    const sides = [
      { side: "up", value: chosen[column], possible: chosen[column] < mostOf(node, column) },
      { side: "down", value: chosen[column] - 1, possible: chosen[column] > leastOf(node, column) },
    ] as const;
    for (const { side, value, possible } of sides) {
      if (!possible) continue;
      const part = copyOf(node);
      restrict(part, column, side, value);
      const answer = ask(part);
      if (answer === "unknown") tiesSettled = false;
    }
    return differs(column);
  });
  // A later question may have met another value of an earlier column.
  return { ties: [...new Set([...ties, ...order.filter(differs)])], tiesSettled };
}

/* The node of the preference keeps every column, so a column's position is its number. */

function mostOf(node: Node, column: number): number {
  return node.lowest[column] > node.highest[column] ? 0 : node.highest[column];
}

/** The least value of a column above `value`: between 0 and the column's least there is nothing. */
function moreThan(node: Node, column: number, value: number): number {
  return value === 0 ? node.lowest[column] : value + 1;
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
