import fc from "fast-check";
import type { Model } from "../../../solver/exact/model.ts";
import { type Node, restrict, rootNode } from "../../../solver/exact/node.ts";
import type { Values } from "./programs.ts";

/** Nodes as a search meets them: the root with some columns restricted. */
export interface Cut {
  readonly column: number;
  readonly side: "down" | "up";
  /** From the column's lowest value on. */
  readonly value: number;
}

export const cuts: fc.Arbitrary<Cut[]> = fc.array(
  fc.record({
    column: fc.constantFrom(0, 1, 2, 3, 4),
    side: fc.constantFrom<"down" | "up">("down", "up"),
    value: fc.constantFrom(-1, -1, 0, 1, 2, 3),
  }),
  { maxLength: 2 },
);

export function restricted(model: Model, drawn: readonly Cut[]): Node {
  const node = rootNode(model);
  for (const { column, side, value } of drawn) {
    if (column >= model.columnCount) continue;
    restrict(node, column, side, Math.max(0, model.lowest[column] + value));
  }
  return node;
}

/** Whether a node still has the values of an assignment. */
export function allows(node: Node, values: Values): boolean {
  for (let fixed = node.fixed; fixed !== undefined; fixed = fixed.next) {
    if (values[fixed.column] !== fixed.value) return false;
  }
  return [...node.columns].every((column, position) => {
    const value = values[column];
    if (value === 0) return node.mayBeZero[position] === 1;
    return value >= node.lowest[position] && value <= node.highest[position];
  });
}
