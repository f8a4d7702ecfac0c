import { expect } from "vitest";
import { compare, type Fraction, fraction } from "../../../solver/exact/fraction.ts";
import type { Model, Target } from "../../../solver/exact/model.ts";
import { objectiveOf } from "../../../solver/exact/point.ts";
import type { Feasible } from "./programs.ts";

const listed = (all: readonly { readonly join: () => string }[]) => all.map((one) => one.join()).sort();

/**
 * That the answer is what looking at everything gives. Each one raises what the next must reach, so that only those of the
 * greatest objective are sure to be in it: all of them or, where each must be better than the one before, one.
 *
 * @param all what holds every rule in the node and reaches the target, objectives over `common`
 */
export function expectBest(
  model: Model,
  found: readonly Float64Array[],
  all: readonly Feasible[],
  common: bigint,
  target: Target,
): void {
  const best = all.filter(({ objective }) => all.every((other) => other.objective <= objective));
  for (const one of found) {
    const same = all.find(({ values }) => values.join() === one.join());
    expect(same, one.join()).toBeDefined();
    expect(compare(objectiveOf(model, one), fraction(same?.objective ?? 0n, common))).toBe(0);
  }
  const objectives = found.map((one) => objectiveOf(model, one));
  objectives.slice(1).forEach((objective, place) => {
    expect(compare(objective, objectives[place])).toBeGreaterThanOrEqual(target.beyond ? 1 : 0);
  });
  const top = found.filter((_, place) => best.length > 0 && isSame(objectives[place], best[0], common));
  if (target.beyond) expect(top.length).toBe(Math.min(1, best.length));
  else expect(listed(top)).toEqual(listed(best.map(({ values }) => values)));
}

const isSame = (one: Fraction, { objective }: Feasible, common: bigint) =>
  compare(one, fraction(objective, common)) === 0;
