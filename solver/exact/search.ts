import type { ProofStep } from "../../src/proposal/schema.ts";
import { type Goals, type Relaxed, searchCores } from "./core.ts";
import { ceilDivision, compare, type Fraction, floorDivision, fraction, plus } from "./fraction.ts";
import { type Guide, guideOf } from "./guide.ts";
import type { Model, Target } from "./model.ts";
import { compacted, copyOf, type Node, propagate, rootNode } from "./node.ts";
import type { Found } from "./finds.ts";
import { type Control, type Pass, runPass } from "./pass.ts";
import { type Assignment, assignmentOf, holds, objectiveOf, sparest } from "./point.ts";
import { rounded } from "./rounding.ts";
import { sumPairs } from "./sums.ts";
import { boundOf, losses } from "./tighten.ts";
import { type Vector, vectorOf } from "./vector.ts";

/** A proven bound on the objective and the steps that prove it. */
export interface Bound {
  readonly value: Fraction;
  readonly steps: () => readonly ProofStep[];
}

/** What a search answered. Everything in it is exact. */
export type Answer =
  | {
      readonly kind: "optimal";
      readonly found: Found;
      /** How far the best is below the first bound, in units of the objective. */
      readonly gap: bigint | undefined;
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
  /** How far below its first bound the best of a like model was: the first pass aspires so far down. */
  readonly gap?: bigint;
  /** Whether the steps of the proof are wanted; default true. Without them they are empty, and the answer no less proven. */
  readonly proof?: boolean;
  /** Called where something better is found or proven, and every so many nodes. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** Where a search stands; what is found and the bound are exact. */
export interface SearchProgress {
  readonly found: Fraction | undefined;
  readonly bound: Fraction | undefined;
  readonly nodes: number;
}

/** The first pass aspires so near to the bound that about this many columns stay open. */
const columnsOfFirstGap = 10;
/** A pass with so many nodes is a sign that the best is better looked for before it is proven. */
const nodesBeforeCores = 64;
/** Aspiring passes that found nothing at all before one that takes whatever there is. */
const passesWithoutFind = 6;

/**
 * The greatest objective over a model, with its proof. First good assignments, then passes that aspire to a value near
 * the bound: little is open there, so each soon finds something better or proves that there is nothing, and then the
 * next one aspires to less (as iterative deepening does: Korf 1985, "Depth-first iterative-deepening").
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
  const keepBound = (value: Fraction, proven: Pass): void => {
    if (bound !== undefined && compare(value, bound.value) >= 0) return;
    bound = { value, steps: () => proven.steps() ?? [] };
    tell(nodes);
  };

  for (const assignment of [sparest(model), ...(options.assignments ?? [])]) offer(assignment);
  const opening = [...(options.opening ?? []), ...suggested(model, options.multipliers ?? [])];
  const relaxed = propagate(model, root) ? relaxRoot(model, guide, root, offer) : undefined;
  if (relaxed !== undefined) opening.push(relaxed.vector);
  const keepBoundOf = (vector: Vector): void => {
    const over = fraction(boundOf(model, rootNode(model), vector) * model.grain, 1n << BigInt(vector.scale));
    const value = attainable(model, plus(model.constant, over));
    const single = runPass(model, guide, rootNode(model), {
      target: { value, beyond: true },
      opening: [vector],
      control: { shouldStop: () => false, nodesAtMost: 1 },
      wanted: { kind: "any" },
    });
    if (single.complete && single.found === undefined) keepBound(value, single);
  };
  for (const vector of opening) if (vector.objective === 1) keepBoundOf(vector);
  if (bound === undefined) {
    // The guide may take a root with no room to spare for infeasible; the columns' ranges alone give a bound then.
    const ranges = vectorOf(model, new Float64Array(model.rowCount), 1);
    if (ranges !== undefined) keepBoundOf(ranges);
  }

  const pass = (target: Target | undefined): Pass => {
    const result = runPass(model, guide, rootNode(model), {
      target,
      opening,
      control,
      wanted: { kind: "best", equalsAtMost: 0 },
      recorded: options.proof !== false,
      // Near to what a like model gave little is open, and most of it is looked at once.
      restarts: options.gap === undefined,
      onSeen: offer,
      onNodes: (looked) => tell(nodes + looked),
    });
    nodes += result.nodes;
    if (result.found !== undefined) offer(result.found.assignment);
    return result;
  };

  const ceiling = bound?.value;
  let searchedCores = false;
  let gap = relaxed && (options.gap === undefined ? firstGap(model, relaxed.vector) : alike(options.gap));
  const goals = (near: bigint | undefined): Goals => {
    const least = best && { value: best.objective, beyond: true };
    return { target: aspired(model, ceiling, near, least), least };
  };
  for (let passes = 0; !control.shouldStop(); passes++) {
    if (best === undefined && passes >= passesWithoutFind) gap = undefined;
    const { target, least } = goals(gap);
    const result = pass(target);
    if (result.restart) continue;
    if (!result.complete) break;
    const isAspired = target !== undefined && target !== least;
    // What is as good as the target may have been met on the way: then nothing more is to be proven.
    const isMet = isAspired && best !== undefined && !isBelow(best, target);
    if (result.found === undefined && isAspired && !isMet && gap !== undefined) {
      keepBound(target.value, result);
      gap = widened(gap, best === undefined ? 0 : result.nodes);
      if (!searchedCores && result.nodes >= nodesBeforeCores) {
        searchedCores = true;
        if (relaxed !== undefined) {
          const asked = { opening, control, goals, widened, offer };
          nodes += searchCores(model, guide, relaxed, gap, asked);
        }
        // Half of the way to what was found there, since it may not be the best; from where it is near, all of it.
        const below = distance(ceiling, best?.objective);
        if (below !== undefined && 2n * below <= 5n * gap) gap = between(gap, below);
      } else if (searchedCores && isNear(distance(ceiling, best?.objective), gap)) gap = undefined;
      continue;
    }
    const beyond = best && { value: best.objective, beyond: true };
    const steps = options.proof === false ? [] : (result.steps() ?? pass(beyond).steps());
    if (steps === undefined) break;
    if (best === undefined) return { kind: "infeasible", steps, nodes };
    return { kind: "optimal", found: best, gap: distance(ceiling, best.objective), steps, nodes };
  }
  return { kind: "stopped", found: best, bound, nodes };
}

function isBelow({ objective }: Found, { value }: Target): boolean {
  return compare(objective, value) < 0;
}

/** The root's relaxation; what it suggests is offered. */
export function relaxRoot(
  model: Model,
  guide: Guide,
  root: Node,
  offer: (assignment: Assignment) => void,
): Relaxed | undefined {
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
  const vector = vectorOf(model, guidance.multipliers, guidance.kind === "infeasible" ? 0 : 1);
  return vector && { vector, node, shares: guidance.shares };
}

function suggested(model: Model, multipliers: readonly Float64Array[]): Vector[] {
  return multipliers.flatMap((one) => {
    const vector = one.length === model.rowCount ? vectorOf(model, one, 1) : undefined;
    return vector === undefined ? [] : [vector];
  });
}

/**
 * The greatest objective up to `bound` that can occur at all, or `bound` rounded up to the nine decimals that are shown:
 * what is proven is then what is shown, also where scores have more decimals than that.
 */
function attainable(model: Model, bound: Fraction): Fraction {
  const { granularity, constant } = model;
  if (granularity === undefined) {
    const decimals = 10n ** BigInt(Math.max(0, 9 - model.program.objective.decimals));
    const unit = shownUnit(model);
    const units = ceilDivision(bound.numerator * decimals, bound.denominator * unit);
    return fraction(units * unit, decimals);
  }
  const over = plus(bound, fraction(-constant.numerator, constant.denominator));
  const grains = floorDivision(over.numerator, over.denominator * granularity);
  return plus(constant, fraction(grains * granularity));
}

/** The last of the nine decimals that are shown, in units of the objective, or 1 where those are coarser. */
function shownUnit({ program }: Model): bigint {
  return 10n ** BigInt(Math.max(0, program.objective.decimals - 9));
}

/** The first distance below the bound, in units of the objective: few columns stay open so near to it. */
function firstGap(model: Model, vector: Vector): bigint | undefined {
  if (vector.objective === 0) return undefined;
  const least = model.granularity ?? shownUnit(model);
  // Unused money is nearly none or a little above what the relaxation says.
  if (model.program.objective.name === "unused") return least;
  const root = rootNode(model);
  propagate(model, root);
  const open = compacted(model, root);
  const sorted = losses(model, open, vector).sort();
  const loss = sorted[Math.min(columnsOfFirstGap, sorted.length - 1)] ?? 0;
  const gap =
    (BigInt(Math.ceil(Math.min(loss, Number.MAX_SAFE_INTEGER))) * model.grain) >> BigInt(vector.scale);
  return gap > least ? gap : least;
}

/** Whether a distance is so little more than the next gap that the next pass may as well take all of it. */
function isNear(below: bigint | undefined, gap: bigint): boolean {
  return below !== undefined && 5n * below <= 7n * gap;
}

/** The distance in the middle of two, by ratio, or the first where it is greater. */
function between(gap: bigint, below: bigint): bigint {
  let low = gap;
  let high = below;
  while (low + 1n < high) {
    const middle = (low + high) / 2n;
    if (middle * middle <= gap * below) low = middle;
    else high = middle;
  }
  return low;
}

/** A little more than the distance of a like model: then the best is most often within it. */
function alike(gap: bigint): bigint {
  return gap + gap / 8n + 1n;
}

/** How far an objective is below a bound, rounded up and at least 1; undefined without one of them. */
function distance(bound: Fraction | undefined, objective: Fraction | undefined): bigint | undefined {
  if (bound === undefined || objective === undefined) return undefined;
  const { numerator, denominator } = plus(bound, fraction(-objective.numerator, objective.denominator));
  const whole = ceilDivision(numerator, denominator);
  return whole > 0n ? whole : 1n;
}

/** The next distance: a pass should cost a few times as much as the one before, so that what is repeated is little. */
function widened(gap: bigint, nodes: number): bigint {
  if (nodes < 8) return 2n * gap;
  if (nodes < 64) return (3n * gap + 1n) / 2n;
  return (5n * gap + 3n) / 4n;
}

/** What the next pass is to reach: the bound less the gap, or more than the least that will do. */
function aspired(
  model: Model,
  ceiling: Fraction | undefined,
  gap: bigint | undefined,
  least: Target | undefined,
): Target | undefined {
  if (ceiling === undefined || gap === undefined) return least;
  const value = attainable(model, plus(ceiling, fraction(-gap)));
  return least !== undefined && compare(value, least.value) <= 0 ? least : { value, beyond: true };
}
