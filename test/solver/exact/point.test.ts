import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction } from "../../../solver/exact/fraction.ts";
import { modelOf } from "../../../solver/exact/model.ts";
import { assignmentOf, holds, objectiveOf, onlyAssignment } from "../../../solver/exact/point.ts";
import { compacted, copyOf, propagate, restrict, rootNode } from "../../../solver/exact/node.ts";
import { runs } from "../../kit/seed.ts";
import {
  beyond,
  denominatorOf,
  edge,
  everyAssignment,
  everyFeasible,
  manySteps,
  programs,
  small,
} from "./programs.ts";
import { atLeast, atMost, column, fixedColumn, modelBy } from "./tables.ts";

const sizes = [
  ["small figures", small],
  ["figures at the edge of safe integers", edge],
  ["figures beyond double precision", beyond],
  ["more than 2^32 steps", manySteps],
] as const;

it.each(sizes)("holds and the objective are exact, with %s", (_, size) => {
  fc.assert(
    fc.property(programs({ size }), (program) => {
      const model = modelOf(program);
      const common = denominatorOf(program);
      const feasible = new Map(
        everyFeasible(program).map(({ values, objective }) => [String(values), objective]),
      );
      for (const values of everyAssignment(program)) {
        const assignment = Float64Array.from(values);
        const objective = feasible.get(String(values));
        expect(holds(model, assignment), String(values)).toBe(objective !== undefined);
        if (objective === undefined) continue;
        expect(compare(objectiveOf(model, assignment), fraction(objective, common))).toBe(0);
      }
    }),
    runs(150),
  );
});

describe("holds", () => {
  const third = 10n ** 18n;
  const partly = [column(3, 1), column(3, 1)];
  it.each([
    ["two thirds and a third of a great amount, to the krone", atMost([third, third], third), [2, 1], true],
    ["one krone less", atMost([third, third], third - 1n), [2, 1], false],
    ["two fractions that add up to a whole", atMost([10n, 11n], 7n), [1, 1], true],
    ["two fractions that add up to a whole and the limit is below", atMost([10n, 11n], 6n), [1, 1], false],
    ["a fraction of 1/3 above the limit", atMost([10n, 0n], 3n), [1, 0], false],
    ["a fraction of 2/3 below the limit", atMost([11n, 0n], 4n), [1, 0], true],
    ["a fraction of 1/3 short of a minimum", atLeast([11n, 0n], 4n), [1, 0], false],
    ["a negative fraction", atMost([-10n, 11n], 0n), [1, 1], false],
    ["what comes for anything, once", atMost([[3n, 5n], 0n], 7n), [2, 0], true],
    ["what comes for anything, one too much", atMost([[3n, 5n], 0n], 6n), [2, 0], false],
  ] as const)("%s", (_, row, values, expected) => {
    expect(holds(modelBy(partly, [row], []), Float64Array.from(values))).toBe(expected);
  });

  it.each([
    ["0 where it may be 0", column(5, 2, 4), 0, true],
    ["0 where it may not", fixedColumn(5, 2), 0, false],
    ["below the range", column(5, 2, 4), 1, false],
    ["the least", column(5, 2, 4), 2, true],
    ["the greatest", column(5, 2, 4), 4, true],
    ["above the range", column(5, 2, 4), 5, false],
    ["a part of a step", column(5, 2, 4), 2.5, false],
    ["below 0", column(5, 2, 4), -1, false],
    ["no number", column(5, 2, 4), NaN, false],
    ["anything where nothing may be", { ...column(5), lowest: 1, highest: 0 }, 1, false],
    ["nothing where nothing may be", { ...column(5), lowest: 1, highest: 0 }, 0, true],
  ])("a value of the range: %s", (_, one, value, expected) => {
    expect(holds(modelBy([one], [], []), Float64Array.of(value))).toBe(expected);
  });
});

describe("fractions that come to a whole but for a part in 400 million", () => {
  const [some, more] = [20_001, 20_002];
  const columns = [column(some, 1), column(more, 1)];
  it.each([
    ["above", [1, some], 1, false],
    ["above, of two", [1, some], 2, true],
    ["below", [some - 1, 1], 1, true],
    ["below, of none", [some - 1, 1], 0, false],
  ] as const)("%s", (_, values, limit, expected) => {
    const model = modelBy(columns, [atMost([1, 1], limit)], [1, 1]);
    expect(holds(model, Float64Array.from(values))).toBe(expected);
  });
});

it("an assignment of a node has the values of columns that have left it", () => {
  const model = modelBy([column(1), column(2, 1), fixedColumn(1, 1), column(3, 1)], [], [1, 2, 3, 3]);
  const node = rootNode(model);
  restrict(node, 0, "up", 0);
  restrict(node, 1, "down", 0);
  expect(propagate(model, node)).toBe(true);
  const left = compacted(model, node);
  expect([...left.columns]).toEqual([3]);
  expect([...assignmentOf(model, left, [2])]).toEqual([1, 0, 1, 2]);
  const all = copyOf(left);
  restrict(all, 0, "down", 0);
  expect([...onlyAssignment(model, all)]).toEqual([1, 0, 1, 0]);
});

it.each([2 ** 31, 2 ** 32 + 5, 2 ** 52])("a decided amount of %i steps is kept to the last one", (amount) => {
  const model = modelBy([fixedColumn(2 ** 53 - 1, amount), column(1)], [], [1, 2]);
  const node = rootNode(model);
  restrict(node, 1, "up", 0);
  expect([...node.columns]).toEqual([0, 1]);
  expect([...onlyAssignment(model, node)]).toEqual([amount, 1]);
});
