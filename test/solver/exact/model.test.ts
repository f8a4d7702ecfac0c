import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilDivision, compare, fraction } from "../../../solver/exact/fraction.ts";
import { type Model, modelOf, threshold } from "../../../solver/exact/model.ts";
import { runs } from "../../kit/seed.ts";
import { beyond, denominatorOf, everyFeasible, programs, small } from "./programs.ts";
import { atLeast, atMost, column, fixedColumn, modelBy, type Part } from "./tables.ts";

/** A row of the model: its parts by column, and its limit; every row as "at most". */
function rowsOf(model: Model): { readonly terms: [number, bigint, bigint][]; readonly limit: bigint }[] {
  return model.limitWide.map((limit, row) => {
    const terms: [number, bigint, bigint][] = [];
    for (let one = 0; one < model.columnCount; one++) {
      for (let entry = model.start[one]; entry < model.start[one + 1]; entry++) {
        if (model.row[entry] === row) terms.push([one, model.atFullWide[entry], model.whenAnyWide[entry]]);
      }
    }
    return { terms, limit };
  });
}

describe("the normal form", () => {
  const steps = [column(2, 1), column(3, 1)];
  it.each([
    [
      "divides a row of whole parts a step and rounds its limit down",
      [steps, [atMost([12, 18], 31)]],
      [
        {
          terms: [
            [0, 2n, 0n],
            [1, 3n, 0n],
          ],
          limit: 5n,
        },
      ],
    ],
    [
      "turns a lower limit round and rounds it up",
      [steps, [atLeast([12, 18], 31)]],
      [
        {
          terms: [
            [0, -2n, 0n],
            [1, -3n, 0n],
          ],
          limit: -6n,
        },
      ],
    ],
    [
      "divides by the part for anything too",
      [steps, [atMost([[12, 4], 18], 31)]],
      [
        {
          terms: [
            [0, 6n, 2n],
            [1, 9n, 0n],
          ],
          limit: 15n,
        },
      ],
    ],
    [
      "divides a row of parts that are no whole step only where the limit stays whole",
      [steps, [atMost([9, 15], 30), atMost([9, 15], 31)]],
      [
        {
          terms: [
            [0, 3n, 0n],
            [1, 5n, 0n],
          ],
          limit: 10n,
        },
        {
          terms: [
            [0, 9n, 0n],
            [1, 15n, 0n],
          ],
          limit: 31n,
        },
      ],
    ],
    [
      "moves a column of one value into the limits",
      [
        [fixedColumn(4, 3), column(1)],
        [atMost([[8, 1], 5], 20), atLeast([8, 5], 7)],
      ],
      [
        { terms: [[1, 1n, 0n]], limit: 2n },
        { terms: [[1, -1n, 0n]], limit: -1n },
      ],
    ],
    [
      "keeps a column of one value where its part is no integer",
      [[fixedColumn(4, 3), column(1)], [atMost([7, 5], 20)]],
      [
        {
          terms: [
            [0, 7n, 0n],
            [1, 5n, 0n],
          ],
          limit: 20n,
        },
      ],
    ],
    [
      "leaves out a column that can only be 0",
      [
        [column(4, 1, 0), column(1)],
        [atMost([[7, 1], 5], 21), atLeast([8, 5], 7)],
      ],
      [
        { terms: [[1, 1n, 0n]], limit: 4n },
        { terms: [[1, -1n, 0n]], limit: -2n },
      ],
    ],
    [
      "keeps a row without columns",
      [[fixedColumn(1, 1)], [atMost([5], 4), atMost([], -1)]],
      [
        { terms: [], limit: -1n },
        { terms: [], limit: -1n },
      ],
    ],
  ] as const)("%s", (_, [columns, rows], expected) => {
    expect(rowsOf(modelBy(columns, rows, []))).toEqual(expected);
  });

  const two = [column(4, 1), column(6, 1)];
  it.each<
    [string, Parameters<typeof modelBy>[0], Part[], { constant: number; granularity: bigint | undefined }]
  >([
    ["the divisor of the parts a step", two, [8, 18], { constant: 0, granularity: 1n }],
    ["of 2 and 4", two, [8, 24], { constant: 0, granularity: 2n }],
    ["and of the part for anything", two, [[16, 6], 24], { constant: 0, granularity: 2n }],
    ["none where a part is a fraction a step", two, [8, 21], { constant: 0, granularity: undefined }],
    ["1 where nothing counts", two, [], { constant: 0, granularity: 1n }],
    [
      "a column of one value counts in the constant alone",
      [fixedColumn(4, 3), column(6, 1)],
      [[9, 2], 30],
      { constant: 8.75, granularity: 5n },
    ],
    [
      "a column that can only be 0 counts nowhere",
      [column(4, 1, 0), column(6, 1)],
      [[9, 2], 30],
      { constant: 0, granularity: 5n },
    ],
  ])("the objective's grains: %s", (_, columns, objective, expected) => {
    const model = modelBy(columns, [], objective);
    const { numerator, denominator } = model.constant;
    expect({ constant: Number(numerator) / Number(denominator), granularity: model.granularity }).toEqual(
      expected,
    );
  });
});

describe("the threshold Θ", () => {
  it.each([
    ["beyond 10 in grains of 4 is 12", 10n, true, 3n],
    ["beyond 12 is 16", 12n, true, 4n],
    ["at least 12 is 12", 12n, false, 3n],
    ["at least 11 is 12", 11n, false, 3n],
    ["beyond −10 is −8", -10n, true, -2n],
  ])("%s", (_, value, isBeyond, expected) => {
    const model = modelBy([column(2, 1), column(1)], [], [8, 12]);
    expect(threshold(model, { value: fraction(value), beyond: isBeyond }, 0)).toBe(expected);
    expect(threshold(model, { value: fraction(value), beyond: isBeyond }, 3)).toBe(8n * expected);
  });

  it("is the next integer where fractions occur", () => {
    const model = modelBy([column(2, 1)], [], [3]);
    expect(threshold(model, { value: fraction(7n, 2n), beyond: true }, 0)).toBe(4n);
    expect(threshold(model, { value: fraction(7n, 2n), beyond: true }, 1)).toBe(8n);
    expect(threshold(model, { value: fraction(7n, 2n), beyond: false }, 1)).toBe(7n);
  });

  it("is no target where there is none", () => {
    expect(threshold(modelBy([column(1)], [], [1]), undefined, 4)).toBeUndefined();
  });

  const drawn = (size: typeof small) =>
    fc.tuple(
      programs({ size }),
      fc.nat(),
      fc.integer({ min: -3, max: 3 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }),
    );

  it.each([
    ["small figures", small],
    ["figures beyond double precision", beyond],
  ] as const)("lets every assignment through that reaches the target, with %s", (_, size) => {
    fc.assert(
      fc.property(drawn(size), ([program, pick, off, isBeyond, scale]) => {
        const model = modelOf(program);
        const feasible = everyFeasible(program);
        if (feasible.length === 0) return;
        const common = denominatorOf(program);
        const value = fraction(feasible[pick % feasible.length].objective + BigInt(off), common);
        const limit = threshold(model, { value, beyond: isBeyond }, scale);
        if (limit === undefined) throw new Error("There is a target, so there is a threshold.");
        for (const { objective } of feasible) {
          const order = compare(fraction(objective, common), value);
          const reached = isBeyond ? order > 0 : order >= 0;
          // The objective less the constant, in grains times 2^scale, against Θ: never below it, and with grains nothing between.
          const without = fraction(
            (objective * model.constant.denominator - model.constant.numerator * common) << BigInt(scale),
            common * model.constant.denominator * model.grain,
          );
          const atThreshold = compare(without, fraction(limit));
          // Bounds are integers: where fractions occur, the least bound of an assignment is its objective rounded up.
          const bound = ceilDivision(without.numerator, without.denominator);
          if (reached) expect(bound).toBeGreaterThanOrEqual(limit);
          if (reached && model.granularity !== undefined) expect(atThreshold).toBeGreaterThanOrEqual(0);
          if (!reached) expect(atThreshold).toBeLessThan(0);
        }
      }),
      runs(300),
    );
  });
});
