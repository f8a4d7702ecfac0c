import type { ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import { above, single, upTo } from "../../../solver/verify/domain.ts";
import type { Fraction } from "../../../solver/verify/fraction.ts";
import type { Model } from "../../../solver/verify/shape.ts";
import { frameOf, type Node, rootOf, settled } from "../../../solver/verify/node.ts";
import { multipliersOf, tightened } from "../../../solver/verify/tighten.ts";

/**
 * A slow and simple prover for small models: at every node it tries `extra`, every row alone and the objective alone,
 * and then splits the first open column at its least value. Undefined where it meets an assignment that the claim
 * denies. What it returns still has to pass the walk.
 */
export function proofOf(
  model: Model,
  claim: Fraction | undefined,
  extra: readonly ProofVector[] = [],
): readonly ProofStep[] | undefined {
  const frame = frameOf(model, claim);
  const alone: ProofVector[] = model.rows.map(({ sense }, row) => ({
    scale: 0,
    objective: 0,
    rows: [[row, sense === "at most" ? "1" : "-1"]],
  }));
  const objective: ProofVector[] = claim === undefined ? [] : [{ scale: 0, objective: 1, rows: [] }];
  const trials = [...extra, ...alone, ...objective];
  const steps: ProofStep[] = [];
  const waiting: Node[] = [rootOf(frame)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    let state = settled(frame, node);
    for (const vector of trials) {
      if (state.kind !== "open") break;
      const read = multipliersOf(frame, vector);
      if ("fault" in read) throw new Error(`A trial was refused: ${read.fault.code}.`);
      const result = tightened(frame, state.node, read.multipliers, []);
      if ("fault" in result) throw new Error(`A trial was refused: ${result.fault.code}.`);
      const next = result.node;
      const same = next?.live.every(
        (one, index) => one === (state.kind === "open" ? state.node.live[index] : one),
      );
      if (same === true) continue;
      steps.push({ tighten: vector });
      state = next === undefined ? { kind: "closed" } : settled(frame, next);
    }
    if (state.kind === "against") return undefined;
    if (state.kind === "closed") continue;
    const open = state.node;
    const place = open.live.findIndex(({ domain }) => single(domain) === undefined);
    const { column, domain } = open.live[place];
    const at = domain.zero ? 0n : domain.low;
    steps.push({ split: [column, Number(at)] });
    waiting.push({ ...open, live: open.live.with(place, { column, domain: above(domain, at) }) });
    waiting.push({ ...open, live: open.live.with(place, { column, domain: upTo(domain, at) }) });
  }
  return steps;
}
