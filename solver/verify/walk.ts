import type { ProofStep } from "../../src/proposal/schema.ts";
import { enumerated } from "./enumerate.ts";
import { above, domainOf, single, upTo } from "./domain.ts";
import type { Fraction } from "./fraction.ts";
import type { Model } from "./shape.ts";
import { type Frame, frameOf, type Node, rootOf, settled } from "./node.ts";
import { summed } from "./sums.ts";
import { multipliersOf, tightened } from "./tighten.ts";
import type { WalkFault } from "./walk-fault.ts";

/**
 * Walks a proof's steps (docs/proof.md, "The proof of a stage"). Undefined where they prove the claim: no assignment
 * of the model has an objective above `claim` or, where `claim` is undefined, there is no assignment. Otherwise the
 * first thing that is wrong with them.
 */
export function walk(
  model: Model,
  claim: Fraction | undefined,
  steps: readonly ProofStep[],
): WalkFault | undefined {
  const frame = frameOf(model, claim);
  // The right halves of the splits wait here: a tree may be hundreds deep, so nothing is called within itself.
  const waiting: Node[] = [rootOf(frame)];
  let next = 0;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    let current: Node | undefined = node;
    while (current !== undefined) {
      const state = settled(frame, current);
      if (state.kind === "closed") break;
      if (state.kind === "against") return { step: next, code: "proof-counterexample", figures: {} };
      const step = steps.at(next);
      if (step === undefined)
        return { step: next, code: "proof-not-closed", figures: openColumn(frame, state.node) };
      if ("split" in step) {
        const halves = split(frame, state.node, step.split);
        if ("code" in halves) return { ...halves, step: next };
        waiting.push(halves.right);
        current = halves.left;
      } else if ("tighten" in step) {
        const vector = multipliersOf(frame, step.tighten);
        if ("fault" in vector) return { ...vector.fault, step: next };
        if (step.tighten.enumerate === true) {
          const refused = enumerated(frame, state.node, vector.multipliers);
          if (refused !== undefined) return { ...refused, step: next };
          next += 1;
          break;
        }
        const result = tightened(frame, state.node, vector.multipliers, step.tighten.pairs ?? []);
        if ("fault" in result) return { ...result.fault, step: next };
        current = result.node;
      } else {
        const filtered = summed(frame, state.node, step.sums);
        if ("fault" in filtered) return { ...filtered.fault, step: next };
        current = filtered.node;
      }
      next += 1;
    }
  }
  if (next < steps.length) {
    return { step: next, code: "proof-steps-left", figures: { left: steps.length - next } };
  }
  return undefined;
}

interface Halves {
  readonly left: Node;
  readonly right: Node;
}

function split(
  { model }: Frame,
  node: Node,
  [column, at]: readonly [number, number],
): Halves | Omit<WalkFault, "step"> {
  const known = model.columns.at(column);
  if (known === undefined) {
    return { code: "proof-unknown-column", figures: { column, columns: model.columns.length } };
  }
  const value = BigInt(at);
  const place = node.live.findIndex((live) => live.column === column);
  const one = place < 0 ? undefined : node.live.at(place);
  if (one === undefined) {
    return valueOut(node, column) <= value
      ? { left: node, right: emptied(node, column) }
      : { left: emptied(node, column), right: node };
  }
  return {
    left: { ...node, live: node.live.with(place, { column, domain: upTo(one.domain, value) }) },
    right: { ...node, live: node.live.with(place, { column, domain: above(one.domain, value) }) },
  };
}

/** The value of a column that was taken out. */
function valueOut(node: Node, column: number): bigint {
  let out = node.out;
  while (out !== undefined && out.column !== column) out = out.before;
  return out?.value ?? 0n;
}

/** A half in which the column has no value left; it is closed as it is met. */
function emptied(node: Node, column: number): Node {
  return { ...node, live: [...node.live, { column, domain: { zero: false, low: 1n, high: 0n } }] };
}

/** The first column that a node leaves open, and its least value: where the missing step might split. */
function openColumn({ model }: Frame, { live }: Node): WalkFault["figures"] {
  const open = live.find(({ domain }) => single(domain) === undefined);
  const column = open?.column ?? 0;
  const name = model.columns[column]?.name ?? "";
  const { zero, low } =
    open?.domain ?? domainOf({ name, full: 1n, lowest: 0n, highest: 0n, mayBeZero: true });
  return { column, name, least: zero ? "0" : low.toString() };
}
