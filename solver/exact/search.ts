import type { ProofStep } from "../../src/proposal/schema.ts";
import { ceilDivision, compare, type Fraction, floorDivision, fraction, plus } from "./fraction.ts";
import { type Guide, guideOf } from "./guide.ts";
import type { Model, Target } from "./model.ts";
import { compacted, copyOf, type Node, propagate, rootNode } from "./node.ts";
import { type Control, type Found, type Pass, runPass } from "./pass.ts";
import { type Assignment, assignmentOf, holds, objectiveOf, sparest } from "./point.ts";
import { rounded } from "./rounding.ts";
import { sumPairs } from "./sums.ts";
import { boundOf, losses } from "./tighten.ts";
import { type Vector, vectorOf } from "./vector.ts";

/** A proven bound on the objective and the steps that prove it. */
export interface Bound {
  readonly value: Fraction;
  readonly steps: readonly ProofStep[];
}

/** What a search answered. Everything in it is exact. */
export type Answer =
  | {
      readonly kind: "optimal";
      readonly found: Found;
      readonly steps: readonly ProofStep[];
      readonly nodes: number;
    }
  | { readonly kind: "infeasible"; readonly steps: readonly ProofStep[]; readonly nodes: number }
  | {
      readonly kind: "stopped";
      readonly found: Found | undefined;
      readonly bound: Bound | undefined;
      readonly nodes: number;
    };

export interface SearchOptions {
  readonly control: Control;
  /** What engines suggest: multipliers by row (≥ 0, every row as "at most") and assignments. Never believed. */
  readonly multipliers?: readonly Float64Array[];
  readonly assignments?: readonly Assignment[];
  /** Vectors that are known to be of use at the root. */
  readonly opening?: readonly Vector[];
  /** Called where something better is found or proven, and every so many nodes. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** Where a search stands; what is found and the bound are exact. */
export interface SearchProgress {
  readonly found: Fraction | undefined;
  readonly bound: Fraction | undefined;
  readonly nodes: number;
}

/** How many columns the first, aspiring passes leave open; the last pass leaves what it must. */
const aspirations = [12, 25, 50, 100, 200];
const nodesOfAspiration = 4000;
const nearby = [1, 2, 4, 8, 16, 32, 64, 128];

/**
 * The greatest objective over a model, with its proof. First good assignments, then passes that aspire to a value near
 * the bound (which leaves few columns open), then one that proves.
 */
export function search(model: Model, options: SearchOptions): Answer {
  const guide = guideOf(model);
  const root = rootNode(model);
  const { control } = options;
  let nodes = 0;
  let best: Found | undefined;
  let bound: Bound | undefined;
  const tell = (looked: number): void => {
    options.onProgress?.({ found: best?.objective, bound: bound?.value, nodes: looked });
  };
  const offer = (assignment: Assignment): void => {
    if (!holds(model, assignment)) return;
    const objective = objectiveOf(model, assignment);
    if (best !== undefined && compare(objective, best.objective) <= 0) return;
    best = { assignment, objective };
    tell(nodes);
  };
  const keepBound = (value: Fraction, steps: readonly ProofStep[]): void => {
    if (bound !== undefined && compare(value, bound.value) >= 0) return;
    bound = { value, steps };
    tell(nodes);
  };

  for (const assignment of [sparest(model), ...(options.assignments ?? [])]) offer(assignment);
  const opening = [...(options.opening ?? []), ...suggested(model, options.multipliers ?? [])];
  const relaxed = propagate(model, root) ? relaxRoot(model, guide, root, offer) : undefined;
  if (relaxed !== undefined) opening.push(relaxed);
  const keepBoundOf = (vector: Vector): void => {
    const over = fraction(boundOf(model, rootNode(model), vector), 1n << BigInt(vector.scale));
    const value = attainable(model, plus(model.constant, over));
    const single = runPass(model, guide, rootNode(model), {
      target: { value, beyond: true },
      opening: [vector],
      control: { shouldStop: () => false, nodesAtMost: 1 },
      wanted: "any",
    });
    if (single.complete && single.found === undefined) keepBound(value, single.steps);
  };
  for (const vector of opening) if (vector.objective === 1) keepBoundOf(vector);
  if (bound === undefined) {
    // The guide may take a root with no room to spare for infeasible; the columns' ranges alone give a bound then.
    const ranges = vectorOf(model, new Float64Array(model.rowCount), 1);
    if (ranges !== undefined) keepBoundOf(ranges);
  }

  const pass = (target: Target | undefined, nodesAtMost?: number): Pass => {
    const result = runPass(model, guide, rootNode(model), {
      target,
      opening,
      control: nodesAtMost === undefined ? control : { ...control, nodesAtMost },
      wanted: "best",
      onNodes: (looked) => tell(nodes + looked),
    });
    nodes += result.nodes;
    if (result.found !== undefined) offer(result.found.assignment);
    return result;
  };

  if (relaxed !== undefined && bound !== undefined) {
    for (const value of aspiredValues(model, relaxed, bound.value)) {
      if (control.shouldStop() || (best !== undefined && compare(value, best.objective) <= 0)) break;
      const result = pass({ value, beyond: true }, nodesOfAspiration);
      if (result.found !== undefined) break;
      if (!result.complete) break;
      keepBound(value, result.steps);
    }
  }
  while (!control.shouldStop()) {
    const target = best === undefined ? undefined : { value: best.objective, beyond: true };
    const result = pass(target);
    if (!result.complete) break;
    if (result.found !== undefined) continue;
    if (best === undefined) return { kind: "infeasible", steps: result.steps, nodes };
    return { kind: "optimal", found: best, steps: result.steps, nodes };
  }
  return { kind: "stopped", found: best, bound, nodes };
}

/** The vector of the root's relaxation; what it suggests is offered. */
export function relaxRoot(
  model: Model,
  guide: Guide,
  root: Node,
  offer: (assignment: Assignment) => void,
): Vector | undefined {
  const node = compacted(model, copyOf(root));
  const guidance = guide.relax(node, undefined);
  if (guidance.kind !== "infeasible") {
    const { shares, multipliers } = guidance;
    const narrow = sumPairs(model).filter((pair) => pair.narrow);
    if (model.program.objective.name === "unused") {
      offer(assignmentOf(model, node, rounded(model, node, shares, multipliers, [], "left")));
    }
    for (const pairs of narrow.length > 0 ? [[], narrow] : [[]]) {
      offer(assignmentOf(model, node, rounded(model, node, shares, multipliers, pairs)));
    }
  }
  return vectorOf(model, guidance.multipliers, guidance.kind === "infeasible" ? 0 : 1);
}

function suggested(model: Model, multipliers: readonly Float64Array[]): Vector[] {
  return multipliers.flatMap((one) => {
    const vector = one.length === model.rowCount ? vectorOf(model, one, 1) : undefined;
    return vector === undefined ? [] : [vector];
  });
}

/** The greatest objective up to `bound` that can occur at all, or `bound` rounded up to nine decimals. */
function attainable(model: Model, bound: Fraction): Fraction {
  const { granularity, constant } = model;
  if (granularity === undefined) {
    const decimals = 10n ** BigInt(Math.max(0, 9 - model.program.objective.decimals));
    return fraction(ceilDivision(bound.numerator * decimals, bound.denominator), decimals);
  }
  const over = plus(bound, fraction(-constant.numerator, constant.denominator));
  const grains = floorDivision(over.numerator, over.denominator * granularity);
  return plus(constant, fraction(grains * granularity));
}

/** Values just so far below the bound that few columns stay open. */
function aspiredValues(model: Model, vector: Vector, bound: Fraction): Fraction[] {
  if (vector.objective === 0) return [];
  const root = rootNode(model);
  propagate(model, root);
  const open = compacted(model, root);
  const sorted = losses(model, open, vector).sort();
  const { granularity } = model;
  // Unused money is nearly none or a little above what the relaxation says: a narrow window each time.
  const near =
    granularity !== undefined && model.program.objective.name === "unused"
      ? nearby.map((grains) => plus(bound, fraction(-granularity * BigInt(grains))))
      : [];
  const wide = aspirations
    .filter((count) => count < sorted.length)
    .map((count) => {
      const loss = BigInt(Math.ceil(Math.min(sorted[count], Number.MAX_SAFE_INTEGER)));
      return attainable(model, plus(bound, fraction(-loss, 1n << BigInt(vector.scale))));
    });
  return [...near, ...wide];
}
