import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../solver/exact/fraction.ts";
import { lookedThrough } from "../../../solver/exact/look-through.ts";
import { type Model, modelOf, type Target } from "../../../solver/exact/model.ts";
import { compacted, propagate, rootNode } from "../../../solver/exact/node.ts";
import type { Vector } from "../../../solver/exact/vector.ts";
import { runs } from "../../kit/seed.ts";
import { expectBest } from "./best.ts";
import { allows, cuts, restricted } from "./nodes.ts";
import { bestOf, denominatorOf, edge, everyFeasible, programs, small, vectorsFor } from "./programs.ts";
import { atMost, column, modelBy, programOf } from "./tables.ts";
import { relaxedVector } from "./twofold.ts";

const all = { listsEquals: true, enough: Infinity, volumeAtMost: 60 };

describe("what a vector's bound leaves possible, value by value", () => {
  const drawn = fc
    .constantFrom(small, small, edge)
    .chain((size) => programs({ ranked: false, size }))
    .chain((program) =>
      fc.record({
        program: fc.constant(program),
        cut: cuts,
        vector: vectorsFor(program, fc.constant(1)),
        isGuided: fc.boolean(),
        isCompacted: fc.boolean(),
        pick: fc.nat(),
        off: fc.constantFrom(0, 0, 1, -1, -30),
        beyond: fc.boolean(),
        one: fc.boolean(),
      }),
    );

  it("is what looking at everything finds", () => {
    const seen = { none: 0, single: 0, several: 0, beyond: 0, ranges: 0, one: 0 };
    fc.assert(
      fc.property(drawn, ({ program, cut, vector: any, isGuided, isCompacted, pick, off, beyond, one }) => {
        const model = modelOf(program);
        const open = restricted(model, cut);
        if (model.wide || model.granularity === undefined || !propagate(model, open)) return;
        const node = isCompacted ? compacted(model, open) : open;
        const vector = isGuided ? relaxedVector(model, node) : any;
        if (vector === undefined) return;
        const feasible = everyFeasible(program).filter(({ values }) => allows(node, values));
        const common = denominatorOf(program);
        const objective = feasible.length === 0 ? 0n : feasible[pick % feasible.length].objective;
        const wanted = objective + BigInt(off) * common;
        const target: Target = { value: fraction(wanted, common), beyond };
        const look = lookedThrough(model, node, vector, target, {
          ...all,
          listsEquals: !beyond,
          enough: one ? 1 : Infinity,
        });
        if (look === undefined || look.kind === "too-much") throw new Error("There was too much to try.");
        const reaching = feasible.filter(
          (other) => other.objective > wanted || (!beyond && other.objective === wanted),
        );
        const { found } = look;
        if (one) {
          expect(found.length).toBe(Math.min(1, reaching.length));
          for (const { values } of reaching.slice(0, 1)) expect(found[0]).toHaveLength(values.length);
          expect(reaching.map(({ values }) => values.join())).toEqual(
            expect.arrayContaining(found.map((values) => values.join())),
          );
        } else expectBest(model, found, reaching, common, target);
        seen[found.length === 0 ? "none" : found.length === 1 ? "single" : "several"] += 1;
        if (beyond) seen.beyond += 1;
        if (one && found.length > 0) seen.one += 1;
        if (node.columns.some((_, position) => node.lowest[position] < node.highest[position]))
          seen.ranges += 1;
      }),
      runs(1500),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
  });

  /** What the first row's limit is worth where it alone is in the way. */
  const firstAlone = ({ rowCount }: Model): Vector => ({
    scale: 3,
    objective: 1,
    multipliers: Float64Array.from({ length: rowCount }, (_, row) => (row === 0 ? 10 : 0)),
  });

  it("is what looking at everything finds, with ranges of many values under two tight rows", () => {
    const shape = fc.record({
      full: fc.integer({ min: 12, max: 22 }),
      lowest: fc.integer({ min: 1, max: 12 }),
      // Parts of the rows at full, and of the objective a step.
      parts: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -10, max: 60 })),
      worth: fc.integer({ min: 1, max: 5 }),
    });
    const seen = { through: 0, found: 0, many: 0 };
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 3, maxLength: 3 }),
        fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 })),
        fc.constantFrom(0, 0, 0, 5),
        fc.boolean(),
        (shapes, limits, below, isGuided) => {
          const program = programOf(
            shapes.map(({ full, lowest }) => column(full, lowest)),
            limits.map((limit, row) =>
              atMost(
                shapes.map(({ parts }) => parts[row]),
                limit,
              ),
            ),
            shapes.map(({ full, worth }) => full * worth),
          );
          const model = modelOf(program);
          const node = rootNode(model);
          const vector = isGuided ? relaxedVector(model, node) : firstAlone(model);
          if (vector === undefined) return;
          const common = denominatorOf(program);
          const feasible = everyFeasible(program);
          const best = bestOf(feasible) ?? 0n;
          const target = { value: fraction(best - BigInt(below) * common, common), beyond: false };
          const look = lookedThrough(model, node, vector, target, all);
          if (look?.kind !== "through") return;
          const reaching = feasible.filter(({ objective }) => objective >= best - BigInt(below) * common);
          expectBest(model, look.found, reaching, common, target);
          seen.through += 1;
          if (look.found.length > 1) seen.found += 1;
          if (feasible.length > 50) seen.many += 1;
        },
      ),
      runs(400),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
  });

  it("sees a column earlier what two tight rows say together", () => {
    // 3a + 2b + c = 2999 and a + b + c = 1000 at most, and nothing is lost anywhere: branching would go through a's values.
    const columns = [column(1000, 1), column(1000, 1), column(1000, 1)];
    const model = modelBy(
      columns,
      [atMost([3000, 2000, 1000], 2999), atMost([1000, 1000, 1000], 1000)],
      [4000, 3000, 2000],
    );
    const vector: Vector = { scale: 0, objective: 1, multipliers: Float64Array.of(1, 1) };
    const target = { value: fraction(3999n), beyond: false };
    const look = lookedThrough(model, rootNode(model), vector, target, all);
    expect(look?.kind).toBe("through");
    // a − c = 999 with a + b + c = 1000.
    const found = look?.kind === "through" ? look.found.map((values) => values.join()) : [];
    expect(found.sort()).toEqual(["999,1,0"]);
  });

  const nothing: Target = { value: fraction(0n), beyond: true };
  const plain = (rows: number): Vector => ({ scale: 0, objective: 1, multipliers: new Float64Array(rows) });
  const alike = (count: number) => Array.from({ length: count }, () => column(1));

  it.each<[string, Model, Vector]>([
    ["figures beyond double precision", modelBy(alike(2), [], [2n ** 60n + 1n, 2n ** 60n]), plain(0)],
    ["strict ranking", modelBy([column(1)], [], [3], [{ area: "a", tiers: [[0]] }]), plain(0)],
    ["a vector without the objective", modelBy(alike(1), [], [1]), { ...plain(0), objective: 0 }],
    [
      "more than 24 columns",
      modelBy(
        alike(25),
        [],
        Array.from({ length: 25 }, () => 1),
      ),
      plain(0),
    ],
  ])("is not looked at with %s", (_, model, vector) => {
    expect(lookedThrough(model, rootNode(model), vector, nothing, all)).toBeUndefined();
  });

  it("is too much where thousands of values lose nothing, and is not begun where that is foreseen", () => {
    const columns = [column(3000, 1), column(3000, 1)];
    const model = modelBy(columns, [atMost([3000, 3000], 3000)], [3000, 3000]);
    const vector: Vector = { scale: 0, objective: 1, multipliers: Float64Array.of(1) };
    const target = { value: fraction(3000n), beyond: false };
    const look = lookedThrough(model, rootNode(model), vector, target, all);
    expect(look?.kind).toBe("too-much");
    expect(look?.volume).toBeCloseTo(2 * Math.log2(3001));
    const less = { ...all, volumeAtMost: 20 };
    expect(lookedThrough(model, rootNode(model), vector, target, less)).toBeUndefined();
  });
});
