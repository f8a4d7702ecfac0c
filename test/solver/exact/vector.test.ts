import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideOf } from "../../../solver/exact/guide.ts";
import { type Model, modelOf } from "../../../solver/exact/model.ts";
import { compacted, isEmpty, propagate } from "../../../solver/exact/node.ts";
import { rounded } from "../../../solver/exact/rounding.ts";
import { vectorOf } from "../../../solver/exact/vector.ts";
import { runs } from "../../kit/seed.ts";
import { cuts, restricted } from "./nodes.ts";
import { beyond, edge, manySteps, programs, small } from "./programs.ts";
import { atMost, column, modelBy } from "./tables.ts";

const sizes = [
  ["small figures", small],
  ["figures at the edge of safe integers", edge],
  ["figures beyond double precision", beyond],
  ["more than 2^26 steps", manySteps],
] as const;

describe("multipliers as integers", () => {
  it.each(sizes)("are whole, at least 0, and keep every sum safe, with %s", (_, size) => {
    const number = fc.oneof(
      fc.constantFrom(0, -1, 5e-324, 1e-12, 1e18),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    );
    const drawn = programs({ size }).chain((program) =>
      fc.tuple(
        fc.constant(program),
        fc.array(number, { minLength: program.rows.length, maxLength: program.rows.length }),
        fc.constantFrom<0 | 1>(0, 1),
      ),
    );
    fc.assert(
      fc.property(drawn, ([program, guided, objective]) => {
        const model = modelOf(program);
        const vector = vectorOf(model, Float64Array.from(guided), objective);
        if (vector === undefined) return;
        expect(vector.objective).toBe(objective);
        expect(Number.isInteger(vector.scale) && vector.scale >= 0).toBe(true);
        expect([...vector.multipliers].every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        if (!model.wide)
          expect(greatestSum(model, vector)).toBeLessThanOrEqual(BigInt(Number.MAX_SAFE_INTEGER));
      }),
      runs(200),
    );
  });

  const model = () => modelBy([column(1), column(1)], [atMost([2, 3], 4), atMost([1, 5], 3)], [6, 7]);
  it.each([
    ["a multiplier that is no number", [NaN, 1], 1],
    ["an infinite one", [1, Infinity], 1],
    ["none at all, and no objective", [0, 0], 0],
    ["only negative ones, and no objective", [-1, 0], 0],
  ] as const)("are none for %s", (_, guided, objective) => {
    expect(vectorOf(model(), Float64Array.from(guided), objective)).toBeUndefined();
  });

  it("keep the proportions that were asked for", () => {
    const vector = vectorOf(model(), Float64Array.of(1.5, 0.25), 1);
    if (vector === undefined) throw new Error("These multipliers are of use.");
    const unit = 2 ** vector.scale;
    expect([...vector.multipliers].map((one) => one / unit)).toEqual([1.5, 0.25]);
  });

  it("are there where nothing counts: the bound is then the constant", () => {
    const level = modelBy([column(1)], [atMost([2], 1)], []);
    expect(vectorOf(level, Float64Array.of(0), 1)).toMatchObject({
      objective: 1,
      multipliers: Float64Array.of(0),
    });
  });
});

it.each(sizes)("what the guide suggests is finite, whatever the node, with %s", (_, size) => {
  fc.assert(
    fc.property(programs({ size }), cuts, (program, cut) => {
      const model = modelOf(program);
      const given = restricted(model, cut);
      if (!propagate(model, given) || [...given.columns].some((_, position) => isEmpty(given, position)))
        return;
      const node = compacted(model, given);
      const { multipliers, shares } = guideOf(model).relax(node, undefined);
      expect([...multipliers].every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
      expect([...shares].every(Number.isFinite)).toBe(true);
      expect([...rounded(model, node, shares, multipliers)].every(Number.isFinite)).toBe(true);
    }),
    runs(200),
  );
});

/** More than any sum of terms of a bound can come to. */
function greatestSum(
  model: Model,
  vector: { scale: number; objective: 0 | 1; multipliers: Float64Array },
): bigint {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const unit = vector.objective === 1 ? 1n << BigInt(vector.scale) : 0n;
  let sum = 0n;
  for (let one = 0; one < model.columnCount; one++) {
    sum += unit * (size(model.costWide[one]) + size(model.costWhenAnyWide[one]));
    for (let entry = model.start[one]; entry < model.start[one + 1]; entry++) {
      const multiplier = BigInt(vector.multipliers[model.row[entry]]);
      sum += multiplier * (size(model.atFullWide[entry]) + size(model.whenAnyWide[entry]));
    }
  }
  model.limitWide.forEach((limit, row) => {
    sum += BigInt(vector.multipliers[row]) * size(limit);
  });
  return sum;
}
