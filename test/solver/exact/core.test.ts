import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskedOfCores, type Relaxed, searchCores } from "../../../solver/exact/core.ts";
import { compare, fraction } from "../../../solver/exact/fraction.ts";
import { guideOf } from "../../../solver/exact/guide.ts";
import type { Model } from "../../../solver/exact/model.ts";
import { rootNode } from "../../../solver/exact/node.ts";
import { type Assignment, holds, objectiveOf } from "../../../solver/exact/point.ts";
import { relaxRoot } from "../../../solver/exact/search.ts";
import { runs } from "../../kit/seed.ts";
import { atMost, column, modelBy } from "./tables.ts";

/** Whole projects under one cap: what each takes, and what it is worth. */
interface Knapsack {
  readonly items: readonly (readonly [weight: number, worth: number])[];
  readonly room: number;
}

const knapsacks = (least: number, most: number): fc.Arbitrary<Knapsack> =>
  fc
    .array(fc.tuple(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 20, max: 99 })), {
      minLength: least,
      maxLength: most,
    })
    .map((items) => ({ items, room: Math.floor(items.reduce((sum, [weight]) => sum + weight, 0) / 2) }));

function modelFor({ items, room }: Knapsack): Model {
  return modelBy(
    items.map(() => column(1)),
    [
      atMost(
        items.map(([weight]) => weight),
        room,
      ),
    ],
    items.map(([, worth]) => worth),
  );
}

/** The greatest worth, by a table over all that can be taken. */
function bestOf({ items, room }: Knapsack): number {
  const best = new Array<number>(room + 1).fill(0);
  for (const [weight, worth] of items) {
    for (let taken = room; taken >= weight; taken--) {
      best[taken] = Math.max(best[taken], best[taken - weight] + worth);
    }
  }
  return best[room];
}

function relaxed(model: Model): Relaxed {
  const answer = relaxRoot(model, guideOf(model), rootNode(model), () => undefined);
  if (answer === undefined) throw new Error("The relaxation of a knapsack has a vector.");
  return answer;
}

interface Searched {
  readonly nodes: number;
  readonly offered: readonly Assignment[];
}

/** The cores searched from 1 below `ceiling` and further down. */
function searched(
  model: Model,
  root: Relaxed,
  ceiling: number,
  change: Partial<AskedOfCores> = {},
): Searched {
  const offered: Assignment[] = [];
  const best: { found: Assignment | undefined } = { found: undefined };
  const nodes = searchCores(model, guideOf(model), root, 1n, {
    opening: [root.vector],
    control: { shouldStop: () => false },
    goals: (near) => {
      const least = best.found && { value: objectiveOf(model, best.found), beyond: true };
      const value = fraction(BigInt(ceiling) - near);
      return {
        target: least !== undefined && compare(value, least.value) <= 0 ? least : { value, beyond: true },
        least,
      };
    },
    widened: (near) => 2n * near,
    offer: (assignment) => {
      offered.push(assignment);
      if (!holds(model, assignment)) return;
      const known = best.found;
      if (known === undefined || compare(objectiveOf(model, assignment), objectiveOf(model, known)) > 0) {
        best.found = assignment;
      }
    },
    ...change,
  });
  return { nodes, offered };
}

const worthOf = (model: Model, assignment: Assignment) => Number(objectiveOf(model, assignment).numerator);

describe("a search of cores", () => {
  it("offers only what holds, never more than the best, and nearly always the best itself", () => {
    let [all, found] = [0, 0];
    fc.assert(
      fc.property(knapsacks(40, 70), (knapsack) => {
        const model = modelFor(knapsack);
        const best = bestOf(knapsack);
        const { nodes, offered } = searched(model, relaxed(model), best + 3);
        const worths = offered.map((one) => {
          expect(holds(model, one)).toBe(true);
          return worthOf(model, one);
        });
        expect(Math.max(0, ...worths)).toBeLessThanOrEqual(best);
        expect(nodes).toBeGreaterThan(0);
        all += 1;
        if (worths.includes(best)) found += 1;
      }),
      runs(60),
    );
    expect(found / all).toBeGreaterThan(0.9);
  });

  it("leaves the root as it was, and does the same again", () => {
    fc.assert(
      fc.property(knapsacks(40, 50), (knapsack) => {
        const model = modelFor(knapsack);
        const root = relaxed(model);
        const before = structuredClone(root);
        const first = searched(model, root, bestOf(knapsack) + 3);
        expect(structuredClone(root)).toEqual(before);
        expect(searched(model, root, bestOf(knapsack) + 3)).toEqual(first);
      }),
      runs(20),
    );
  });

  it("looks at nothing where the whole is hardly greater than a core", () => {
    fc.assert(
      fc.property(knapsacks(1, 33), (knapsack) => {
        const model = modelFor(knapsack);
        expect(searched(model, relaxed(model), bestOf(knapsack) + 3)).toEqual({ nodes: 0, offered: [] });
      }),
      runs(20),
    );
  });

  it("looks at nothing where the vector is a contradiction and says nothing of losses", () => {
    const model = modelFor(fc.sample(knapsacks(50, 50), runs(1))[0]);
    const root = relaxed(model);
    const contradiction = { ...root, vector: { ...root.vector, objective: 0 as const } };
    expect(searched(model, contradiction, 99)).toEqual({ nodes: 0, offered: [] });
  });

  it("ends when it is told to", () => {
    const model = modelFor(fc.sample(knapsacks(60, 60), runs(1))[0]);
    const whole = searched(model, relaxed(model), 9999);
    const stopped = searched(model, relaxed(model), 9999, { control: { shouldStop: () => true } });
    expect(stopped.nodes).toBeLessThan(whole.nodes);
  });

  it("ends after 3000 nodes together where a goal is never reached nor lowered", () => {
    const knapsack = fc.sample(knapsacks(70, 70), runs(1))[0];
    const model = modelFor(knapsack);
    const unreachable = { value: fraction(BigInt(bestOf(knapsack))), beyond: true };
    const { nodes } = searched(model, relaxed(model), 0, {
      goals: () => ({ target: unreachable, least: undefined }),
    });
    expect(nodes).toBeGreaterThan(2000);
    expect(nodes).toBeLessThanOrEqual(3000);
  });
});
