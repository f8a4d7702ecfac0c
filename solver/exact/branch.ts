import type { Falls, Guidance, Guide } from "./guide.ts";
import type { Model } from "./model.ts";
import { copyOf, isFixed, type Node, propagate, restrict } from "./node.ts";

/** Where a node is split: a column's values up to `value`, and those above. */
export interface Branching {
  readonly position: number;
  readonly value: number;
  /** The side to look at first. */
  readonly first: "down" | "up";
}

const integerTolerance = 1e-6;
const mostTried = 8;

/**
 * The branching of a node, by its relaxation: "anything or nothing" before amounts, and among those the one whose
 * two children have the least bounds (full strong branching, Applegate et al. 1995).
 * Undefined where the relaxation is whole.
 */
export function fractionalBranching(
  model: Model,
  node: Node,
  guidance: Guidance,
  guide: Guide,
): Branching | undefined {
  const { anyOrNothing, amounts } = fractionals(model, node, guidance);
  const first = [...anyOrNothing, ...outOfRank(model, node, guidance)];
  const among = first.length > 0 ? first : amounts;
  if (among.length <= 1) return among[0]?.branching;
  const tried = [...among].sort(
    (a, b) => b.unsettled - a.unsettled || a.branching.position - b.branching.position,
  );
  const branchings = tried.slice(0, mostTried).map(({ branching }) => branching);
  const falls =
    model.rankingCount > 0
      ? branchings.map((branching) => rankedFalls(model, node, guidance, guide, branching))
      : guide.falls(node, guidance, branchings);
  let best: Branching | undefined;
  let bestScore = -1;
  branchings.forEach((branching, index) => {
    const { down, up } = falls[index];
    const score = Math.max(down, 1e-9) * Math.max(up, 1e-9);
    if (score > bestScore) {
      bestScore = score;
      best = { ...branching, first: down <= up ? "down" : "up" };
    }
  });
  return best;
}

interface Fractional {
  readonly branching: Branching;
  readonly unsettled: number;
}

function fractionals(
  model: Model,
  node: Node,
  guidance: Guidance,
): { readonly anyOrNothing: readonly Fractional[]; readonly amounts: readonly Fractional[] } {
  const anyOrNothing: Fractional[] = [];
  const amounts: Fractional[] = [];
  node.columns.forEach((column, position) => {
    if (isFixed(node, position)) return;
    const share = guidance.shares[position];
    const value = share * model.full[column];
    const zero = node.mayBeZero[position] === 1;
    const nearest = Math.round(value);
    const gap = Math.abs(value - nearest);
    const belowRange = value < node.lowest[position] - integerTolerance;
    const undecided = zero && value > integerTolerance && (belowRange || countsAny(model, column));
    if (undecided && value < node.highest[position] - integerTolerance) {
      const part = value / Math.max(1, node.highest[position]);
      const first = part >= 0.5 ? "up" : "down";
      anyOrNothing.push({ branching: { position, value: 0, first }, unsettled: Math.min(part, 1 - part) });
    } else if (gap > integerTolerance && !belowRange) {
      const first = value - Math.floor(value) >= 0.5 ? "up" : "down";
      amounts.push({ branching: { position, value: Math.floor(value), first }, unsettled: gap });
    }
  });
  return { anyOrNothing, amounts };
}

/**
 * Where the relaxation leaves one out and takes one of a lower tier in (R10, strict): the best that is out and the
 * last that is in, of every area. Either side of such a branching settles a whole stretch of the ranking.
 */
function outOfRank(model: Model, node: Node, guidance: Guidance): Fractional[] {
  if (model.rankingCount === 0) return [];
  const bestOut = new Int32Array(model.rankingCount).fill(-1);
  const lastIn = new Int32Array(model.rankingCount).fill(-1);
  const tierAt = (position: number) => model.tierOf[node.columns[position]];
  node.columns.forEach((column, position) => {
    const ranking = model.rankingOf[column];
    if (ranking < 0) return;
    const isIn = guidance.shares[position] * model.full[column] > integerTolerance;
    const [held, better] = isIn
      ? [lastIn, lastIn[ranking] < 0 || tierAt(position) > tierAt(lastIn[ranking])]
      : [bestOut, bestOut[ranking] < 0 || tierAt(position) < tierAt(bestOut[ranking])];
    if (better) held[ranking] = position;
  });
  return Array.from(bestOut).flatMap((out, ranking) => {
    const into = lastIn[ranking];
    if (out < 0 || into < 0 || tierAt(out) >= tierAt(into)) return [];
    return [out, into]
      .filter((position) => node.mayBeZero[position] === 1 && node.lowest[position] <= node.highest[position])
      .map((position) => ({ branching: { position, value: 0, first: "up" as const }, unsettled: 0.5 }));
  });
}

/** Whether "anything at all" is not yet settled by an amount in the range, as the guide relaxes it. */
function countsAny(model: Model, column: number): boolean {
  const isGrant = model.program.columns[column].kind === "grant";
  for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
    // Where it makes room in a row, a grant counts whole from its lowest value on.
    if (isGrant ? model.whenAny[entry] > 0 : model.whenAny[entry] !== 0) return true;
  }
  return model.costWhenAny[column] !== 0;
}

/** With strict ranking a branching settles others as well, so each child is relaxed as a node of its own. */
function rankedFalls(
  model: Model,
  node: Node,
  guidance: Guidance,
  guide: Guide,
  { position, value }: Branching,
): Falls {
  const fall = (side: "down" | "up"): number => {
    const child = copyOf(node);
    restrict(child, position, side, value);
    if (!propagate(model, child)) return Infinity;
    const answer = guide.relax(child, guidance.basis);
    return answer.kind === "infeasible" ? Infinity : Math.max(0, guidance.objective - answer.objective);
  };
  return { down: fall("down"), up: fall("up") };
}

/** A branching of a node whose relaxation is whole, and yet not closed: any column with two values left. */
export function anyBranching(model: Model, node: Node, shares: Float64Array): Branching | undefined {
  for (let position = 0; position < node.columns.length; position++) {
    if (isFixed(node, position)) continue;
    const value = Math.round(shares[position] * model.full[node.columns[position]]);
    if (node.mayBeZero[position] === 1 && node.lowest[position] <= node.highest[position]) {
      return { position, value: 0, first: value > 0 ? "up" : "down" };
    }
    const middle = Math.min(Math.max(value, node.lowest[position]), node.highest[position] - 1);
    return { position, value: middle, first: value > middle ? "up" : "down" };
  }
  return undefined;
}
