import { type Fraction, fraction, plus } from "./exact/fraction.ts";
import { guideOf } from "./exact/guide.ts";
import type { Model } from "./exact/model.ts";
import { propagate, rootNode } from "./exact/node.ts";
import { relaxRoot } from "./exact/search.ts";
import { boundOf, tighten } from "./exact/tighten.ts";

/**
 * What a program's relaxation proves without any search: that its objective is at most so much, or that nothing holds
 * its rows. Undefined where it proves neither. The guide's multipliers are made exact first, so the bound is exact.
 */
export function relaxedBound(model: Model): Fraction | "infeasible" | undefined {
  const root = rootNode(model);
  if (!propagate(model, root)) return "infeasible";
  const vector = relaxRoot(model, guideOf(model), root, () => undefined)?.vector;
  if (vector === undefined) return undefined;
  if (vector.objective === 0) {
    return tighten(model, root, vector, 0n).kind === "closed" ? "infeasible" : undefined;
  }
  return plus(model.constant, fraction(boundOf(model, root, vector), 1n << BigInt(vector.scale)));
}
