import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../../solver/exact/model.ts";
import {
  compacted,
  copyOf,
  fixedValue,
  isFixed,
  type Node,
  propagate,
  restrict,
  rootNode,
} from "../../../solver/exact/node.ts";
import { filterBySums, sumPairs } from "../../../solver/exact/sums.ts";
import { runs } from "../../kit/seed.ts";
import { allows, cuts, restricted } from "./nodes.ts";
import { everyAssignment, everyFeasible, keepsRankings, programs, type Values } from "./programs.ts";
import { atLeast, atMost, column, modelBy } from "./tables.ts";

describe("propagate", () => {
  it("never loses an assignment that keeps the ranking", () => {
    fc.assert(
      fc.property(programs({ ranked: true }), cuts, (program, cut) => {
        const model = modelOf(program);
        const node = restricted(model, cut);
        const legal = everyAssignment(program).filter(
          (values) => keepsRankings(program, values) && allows(node, values),
        );
        const possible = propagate(model, node);
        if (!possible) expect(legal).toEqual([]);
        else for (const values of legal) expect(allows(node, values), String(values)).toBe(true);
      }),
      runs(500),
    );
  });

  it("does all of it at once", () => {
    fc.assert(
      fc.property(programs({ ranked: true }), cuts, (program, cut) => {
        const model = modelOf(program);
        const node = restricted(model, cut);
        if (!propagate(model, node)) return;
        const again = copyOf(node);
        expect(propagate(model, again)).toBe(true);
        expect(again).toEqual(node);
      }),
      runs(200),
    );
  });

  const ranked = () =>
    modelBy([column(1), column(1), column(1), column(1)], [], [], [{ area: "a", tiers: [[0], [1, 2], [3]] }]);
  const kindOf = (node: Node, position: number) =>
    isFixed(node, position) ? (fixedValue(node, position) > 0 ? "in" : "out") : "open";
  it.each([
    ["one in: all above are in, the others beside it are free", 1, "up", ["in", "in", "open", "open"]],
    ["the last in: all are in", 3, "up", ["in", "in", "in", "in"]],
    ["one out: all below are out, the others beside it are free", 1, "down", ["open", "out", "open", "out"]],
    ["the first out: all are out", 0, "down", ["out", "out", "out", "out"]],
  ] as const)("%s", (_, position, side, expected) => {
    const model = ranked();
    const node = rootNode(model);
    restrict(node, position, side, 0);
    expect(propagate(model, node)).toBe(true);
    expect([0, 1, 2, 3].map((one) => kindOf(node, one))).toEqual(expected);
  });

  it("closes a node where one above is out and one below is in", () => {
    const model = ranked();
    const node = rootNode(model);
    restrict(node, 1, "down", 0);
    restrict(node, 3, "up", 0);
    expect(propagate(model, node)).toBe(false);
  });

  it("remembers the rank of columns that have left the node", () => {
    const model = ranked();
    const node = rootNode(model);
    restrict(node, 1, "down", 0);
    propagate(model, node);
    const left = compacted(model, node);
    expect([...left.columns]).toEqual([0, 2]);
    const part = copyOf(left);
    restrict(part, 0, "down", 0);
    expect(propagate(model, part)).toBe(true);
    expect(kindOf(part, 1)).toBe("out");
  });
});

describe("restrict", () => {
  it("splits the values in two: each is on exactly one side", () => {
    fc.assert(
      fc.property(programs(), fc.nat(4), fc.integer({ min: 0, max: 5 }), (program, one, value) => {
        const model = modelOf(program);
        const position = one % model.columnCount;
        const [down, up] = [rootNode(model), rootNode(model)];
        restrict(down, position, "down", value);
        restrict(up, position, "up", value);
        for (const values of everyAssignment(program)) {
          expect([allows(down, values), allows(up, values)]).toEqual(
            values[position] <= value ? [true, false] : [false, true],
          );
        }
      }),
      runs(200),
    );
  });

  it("leaves the node it was copied from as it was", () => {
    const model = modelBy([column(3, 1)], [], [], [{ area: "a", tiers: [[0]] }]);
    const node = rootNode(model);
    const before = structuredClone(node);
    const part = copyOf(node);
    restrict(part, 0, "up", 1);
    propagate(model, part);
    expect(node).toEqual(before);
  });
});

describe("compacted", () => {
  it("has the same assignments", () => {
    fc.assert(
      fc.property(programs(), cuts, (program, cut) => {
        const model = modelOf(program);
        const node = restricted(model, cut);
        if (!propagate(model, node)) return;
        const left = compacted(model, node);
        for (const values of everyAssignment(program))
          expect(allows(left, values)).toBe(allows(node, values));
      }),
      runs(200),
    );
  });
});

describe("sums", () => {
  it("strike out no value of a feasible assignment, and close no node that has one", () => {
    let pairs = 0;
    fc.assert(
      fc.property(programs(), cuts, fc.boolean(), (program, cut, compact) => {
        const model = modelOf(program);
        const given = restricted(model, cut);
        if (!propagate(model, given)) return;
        const node = copyOf(compact ? compacted(model, given) : given);
        const feasible = everyFeasible(program).filter(({ values }) => allows(node, values));
        for (const pair of sumPairs(model)) {
          pairs += 1;
          const before = structuredClone(node);
          const result = filterBySums(node, pair);
          if (result === "closed") expect(feasible).toEqual([]);
          if (result === "same") expect(node).toEqual(before);
          if (result === "closed") return;
          for (const { values } of feasible) expect(allows(node, values), String(values)).toBe(true);
        }
      }),
      runs(600),
    );
    expect(pairs).toBeGreaterThan(50);
  });

  /** All-or-nothing projects of an area, 3, 5 and 9 steps, whose sum must be from least to most. */
  const area = (least: number, most: number) =>
    modelBy(
      [column(3), column(5), column(9)],
      [
        { ...atLeast([3, 5, 9], least), key: "a" },
        { ...atMost([3, 5, 9], most), rule: "R7", key: "a" },
      ],
      [],
    );
  const possible: readonly Values[] = [0, 3].flatMap((a) =>
    [0, 5].flatMap((b) => [0, 9].map((c) => [a, b, c])),
  );
  it.each([
    ["a sum that one set makes settles all", 14, 14, [[0, 5, 9]]],
    ["a sum that no set makes closes", 13, 13, []],
    ["nor does any between", 10, 11, []],
    [
      "a window with two sets leaves what they have in common",
      8,
      9,
      [
        [0, 0, 9],
        [3, 5, 0],
        [0, 5, 0],
        [3, 0, 9],
        [3, 5, 9],
        [0, 5, 9],
        [3, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      "whoever is in every set must be in",
      12,
      14,
      [
        [0, 0, 9],
        [0, 5, 9],
        [3, 0, 9],
        [3, 5, 9],
      ],
    ],
  ])("%s: from %i to %i", (_, least, most, left) => {
    const model = area(least, most);
    const node = rootNode(model);
    const [pair] = sumPairs(model);
    const result = filterBySums(node, pair);
    const after = result === "closed" ? [] : possible.filter((values) => allows(node, values));
    expect(after.map(String).sort()).toEqual(left.map(String).sort());
  });

  it.each([
    ["parts of two steps beside parts of one", [3, 10]],
    ["a part for anything", [3, [5, 1] as const]],
  ] as const)("are asked only where every grant counts its steps: not with %s", (_, parts) => {
    const model = modelBy(
      [column(3), column(5)],
      [
        { ...atLeast(parts, 4), key: "a" },
        { ...atMost(parts, 6), rule: "R7", key: "a" },
      ],
      [],
    );
    expect(sumPairs(model)).toEqual([]);
  });
});
