import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enumerated } from "../../../solver/exact/enumerate.ts";
import { fraction } from "../../../solver/exact/fraction.ts";
import { type Model, modelOf, type Target } from "../../../solver/exact/model.ts";
import { compacted, type Node, propagate, rootNode } from "../../../solver/exact/node.ts";
import type { Vector } from "../../../solver/exact/vector.ts";
import { runs } from "../../kit/seed.ts";
import { expectBest } from "./best.ts";
import { allows, cuts, restricted } from "./nodes.ts";
import { denominatorOf, everyFeasible, vectorsFor } from "./programs.ts";
import { atMost, column, modelBy } from "./tables.ts";
import { relaxedVector, twofoldPrograms, valueProgram, wholeRounds } from "./twofold.ts";

/** A column of the node has at most two values, 0 among them. */
function isTwofold(node: Node, position: number): boolean {
  const [low, high] = [node.lowest[position], node.highest[position]];
  return low >= high;
}

/** What a column comes to at the values that are left is whole, in every row and in the objective. */
function isWhole(model: Model, node: Node, position: number): boolean {
  const one = node.columns[position];
  const value = node.highest[position];
  if (node.lowest[position] > value) return true;
  const parts = [model.cost[one], ...model.atFull.slice(model.start[one], model.start[one + 1])];
  return parts.every((part) => (part * value) % model.full[one] === 0);
}

describe("what a vector's bound leaves possible, one by one", () => {
  const drawn = fc.oneof(
    { weight: 2, arbitrary: twofoldPrograms },
    { weight: 1, arbitrary: wholeRounds.map(valueProgram) },
  );

  it("is what looking at everything finds", () => {
    const seen = { none: 0, one: 0, several: 0, beyond: 0, notTwofold: 0, far: 0 };
    fc.assert(
      fc.property(
        drawn.chain((program) =>
          fc.record({
            program: fc.constant(program),
            cut: cuts,
            vector: program === undefined ? fc.constant(undefined) : vectorsFor(program, fc.constant(1)),
            isGuided: fc.boolean(),
            isCompacted: fc.boolean(),
            pick: fc.nat(),
            off: fc.constantFrom(0, 0, 1, -1, -30),
            beyond: fc.boolean(),
          }),
        ),
        ({ program, cut, vector: any, isGuided, isCompacted, pick, off, beyond }) => {
          if (program === undefined) return;
          const model = modelOf(program);
          const open = restricted(model, cut);
          if (model.wide || !propagate(model, open)) return;
          const node = isCompacted ? compacted(model, open) : open;
          const vector = isGuided ? relaxedVector(model, node) : any;
          if (vector === undefined) return;
          const feasible = everyFeasible(program).filter(({ values }) => allows(node, values));
          const common = denominatorOf(program);
          const objective = feasible.length === 0 ? 0n : feasible[pick % feasible.length].objective;
          const wanted = objective + BigInt(off) * common;
          const target = { value: fraction(wanted, common), beyond };
          const found = enumerated(model, node, vector, target);
          const positions = Array.from(node.columns, (_, position) => position);
          const isEasy =
            model.granularity !== undefined &&
            positions.every((position) => isTwofold(node, position) && isWhole(model, node, position));
          if (found === undefined) {
            seen.notTwofold += 1;
            // A part of the whole, in which a step is no whole sum, is left to the search though its value may be whole.
            expect(isEasy && positions.every((position) => isAll(model, node, position))).toBe(false);
            return;
          }
          expect(isEasy).toBe(true);
          const reaching = feasible.filter(
            (one) => one.objective > wanted || (!beyond && one.objective === wanted),
          );
          expectBest(model, found, reaching, common, target);
          seen[found.length === 0 ? "none" : found.length === 1 ? "one" : "several"] += 1;
          if (beyond) seen.beyond += 1;
          if (found.length > 0 && reaching.length > found.length) seen.far += 1;
        },
      ),
      runs(800),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
  });

  const isAll = (model: Model, node: Node, position: number) =>
    node.lowest[position] > node.highest[position] ||
    node.highest[position] === model.full[node.columns[position]];

  const nothing: Target = { value: fraction(0n), beyond: true };
  const plain = (rows: number): Vector => ({ scale: 0, objective: 1, multipliers: new Float64Array(rows) });
  const alike = (count: number) => Array.from({ length: count }, () => column(1));
  const level = (count: number) =>
    modelBy(
      alike(count),
      [
        atMost(
          alike(count).map(() => 1),
          count,
        ),
      ],
      alike(count).map(() => 1),
    );

  it.each<[string, Model, Vector]>([
    ["more than two values", modelBy([column(3, 2)], [], [3]), plain(0)],
    ["a part in which a step is no whole sum", modelBy([column(3, 2, 2)], [], [4]), plain(0)],
    ["figures beyond double precision", modelBy(alike(2), [], [2n ** 60n + 1n, 2n ** 60n]), plain(0)],
    ["strict ranking", modelBy([column(1)], [], [3], [{ area: "a", tiers: [[0]] }]), plain(0)],
    ["a vector without the objective", level(1), { ...plain(1), objective: 0 }],
    // With the row's multiplier nobody loses anything: 2^13 sets are left.
    ["more than 6000 that lose nothing", level(13), { ...plain(1), multipliers: Float64Array.of(1) }],
  ])("is not looked at with %s", (_, model, vector) => {
    expect(enumerated(model, rootNode(model), vector, nothing)).toBeUndefined();
  });

  it("is looked at where as many sets as that lose nothing, but are below 6000", () => {
    const model = level(12);
    const vector = { ...plain(1), multipliers: Float64Array.of(1) };
    const target = { value: fraction(12n), beyond: false };
    expect(enumerated(model, rootNode(model), vector, target)?.map((one) => one.join(""))).toEqual([
      "1".repeat(12),
    ]);
  });

  it.each([
    [200, []],
    [201, undefined],
  ])("is not looked at with more than 200 columns, though there be nothing: %i", (count, expected) => {
    const target = { value: fraction(1000n), beyond: false };
    const model = level(count);
    expect(enumerated(model, rootNode(model), plain(1), target)).toEqual(expected);
  });

  it("is nothing where the bound itself is too low", () => {
    const model = level(3);
    const target = { value: fraction(3n), beyond: true };
    expect(enumerated(model, rootNode(model), plain(1), target)).toEqual([]);
  });
});
