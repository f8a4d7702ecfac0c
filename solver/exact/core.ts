import type { Guide } from "./guide.ts";
import type { Model, Target } from "./model.ts";
import { copyOf, type Node, propagate } from "./node.ts";
import { type Control, runPass } from "./pass.ts";
import type { Assignment } from "./point.ts";
import { losses } from "./tighten.ts";
import type { Vector } from "./vector.ts";

/** What the guide says of the root: its vector, and by position of `node` the shares of `full` that it gives. */
export interface Relaxed {
  readonly vector: Vector;
  readonly node: Node;
  readonly shares: Float64Array;
}

/** What a pass is to reach, and the least that would be of use: better than the best known. */
export interface Goals {
  readonly target: Target | undefined;
  readonly least: Target | undefined;
}

export interface AskedOfCores {
  readonly opening: readonly Vector[];
  readonly control: Control;
  /** The goals of a pass that comes as near to the bound as that, by what is the best now. */
  readonly goals: (near: bigint) => Goals;
  /** The next distance, after a pass with so many nodes. */
  readonly widened: (near: bigint, nodes: number) => bigint;
  readonly offer: (assignment: Assignment) => void;
}

/** How many columns stay open in one core after the other. */
const sizes = [25, 40, 60, 90];
/** So many nodes at most together; and after so many the next core would cost more than it finds. */
const nodesTogether = 3000;
const nodesBeforeNoMore = 600;

/**
 * Short searches where the best probably is, before the long passes that must leave nothing out: of one core after the
 * other, each as the whole is searched, from near the bound and further down. What is found is offered.
 *
 * @param from the first distance below the bound, in units of the objective
 * @returns the nodes that were looked at
 */
export function searchCores(
  model: Model,
  guide: Guide,
  { vector, node, shares }: Relaxed,
  from: bigint,
  { opening, control, goals, widened, offer }: AskedOfCores,
): number {
  let near = from;
  let nodes = 0;
  if (vector.objective === 0) return nodes;
  for (const size of sizes) {
    const core = coreOf(model, node, shares, vector, size);
    if (core === undefined || nodes >= nodesBeforeNoMore) return nodes;
    for (let found = false; !found;) {
      const { target, least } = goals(near);
      const result = runPass(model, guide, core, {
        target,
        opening,
        control: { shouldStop: control.shouldStop, nodesAtMost: nodesTogether - nodes },
        wanted: { kind: "best", equalsAtMost: 0 },
        recorded: false,
        onSeen: offer,
      });
      nodes += result.nodes;
      if (!result.complete) return nodes;
      found = result.found !== undefined || target === least;
      if (!found) near = widened(near, result.nodes);
    }
  }
  return nodes;
}

/**
 * The core of a model (Balas and Zemel 1980, "An algorithm for large zero-one knapsack problems"): the columns that
 * lose least when they leave what the relaxation gives them stay open, and all others keep it. The best of a round
 * nearly always differs from its relaxation in these alone, so that a short search of the core finds it. Only a guide:
 * what is found there is true, what is not found proves nothing.
 *
 * @param node the root, where every column of the model may be
 * @param shares by position: what the relaxation gives, as a share of the column's `full`
 * @returns undefined where the node is hardly greater than its core, or contradicts it
 */
function coreOf(
  model: Model,
  node: Node,
  shares: ArrayLike<number>,
  vector: Vector,
  size: number,
): Node | undefined {
  const count = node.columns.length;
  if (count * 3 < size * 4) return undefined;
  const lost = losses(model, node, vector);
  const order = Array.from({ length: count }, (_, position) => position).sort(
    (a, b) => lost[a] - lost[b] || a - b,
  );
  const core = copyOf(node);
  for (const position of order.slice(size)) {
    const value = shares[position] * model.full[core.columns[position]];
    const nearest = Math.round(value);
    if (Math.abs(value - nearest) > 1e-6) continue;
    core.mayBeZero[position] = nearest === 0 ? 1 : 0;
    core.lowest[position] = nearest === 0 ? 1 : nearest;
    core.highest[position] = nearest;
  }
  return propagate(model, core) ? core : undefined;
}
