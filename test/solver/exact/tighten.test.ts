import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Fraction, fraction, plus } from "../../../solver/exact/fraction.ts";
import { type Model, modelOf, type Target, threshold } from "../../../solver/exact/model.ts";
import { compacted, copyOf, isEmpty, type Node, propagate, rootNode } from "../../../solver/exact/node.ts";
import { boundOf, losses, tighten } from "../../../solver/exact/tighten.ts";
import { type Vector, vectorOf } from "../../../solver/exact/vector.ts";
import type { Program } from "../../../solver/program.ts";
import { runs } from "../../kit/seed.ts";
import { allows, cuts, restricted } from "./nodes.ts";
import {
  bestOf,
  beyond,
  denominatorOf,
  edge,
  everyFeasible,
  type Feasible,
  manySteps,
  programs,
  small,
  vectorsFor,
} from "./programs.ts";
import { atLeast, atMost, column, modelBy } from "./tables.ts";

const sizes = [
  ["small figures", small],
  ["figures beyond double precision", beyond],
  ["more than 2^32 steps", manySteps],
] as const;

/** A program with a vector that nobody has chosen. */
const withVector = (size = small, objective?: fc.Arbitrary<0 | 1>) =>
  programs({ size }).chain((program) => fc.tuple(fc.constant(program), vectorsFor(program, objective)));

/** The same model, reckoned in BigInt although safe integers would do. */
const asWide = (model: Model): Model => ({ ...model, wide: true });

const allowedIn = (program: Program, node: Node): Feasible[] =>
  everyFeasible(program).filter(({ values }) => allows(node, values));

const objectiveFraction = (program: Program, objective: bigint): Fraction =>
  fraction(objective, denominatorOf(program));

/** What is left of a node, to compare two of them. */
const rangesOf = ({ columns, mayBeZero, lowest, highest }: Node) =>
  [...columns].map((column, position) =>
    lowest[position] > highest[position]
      ? [column, mayBeZero[position]]
      : [column, mayBeZero[position], lowest[position], highest[position]],
  );

describe("any multipliers give a true bound", () => {
  it.each(sizes)("with %s", (_, size) => {
    fc.assert(
      fc.property(withVector(size, fc.constant(1)), cuts, ([program, vector], cut) => {
        const model = modelOf(program);
        const node = restricted(model, cut);
        const best = bestOf(allowedIn(program, node));
        if (best === undefined || [...node.columns].some((_, position) => isEmpty(node, position))) return;
        const bound = plus(
          model.constant,
          fraction(boundOf(model, node, vector) * model.grain, 1n << BigInt(vector.scale)),
        );
        expect(compare(bound, objectiveFraction(program, best))).toBeGreaterThanOrEqual(0);
      }),
      runs(300),
    );
  });

  it("and the same one after the columns with one value have left the node", () => {
    fc.assert(
      fc.property(withVector(), cuts, ([program, vector], cut) => {
        const model = modelOf(program);
        const node = restricted(model, cut);
        if (!propagate(model, node)) return;
        for (const one of [model, asWide(model)]) {
          const whole = { ...node, limitWide: one.wide ? one.limitWide : undefined };
          expect(boundOf(one, compacted(one, whole), vector)).toBe(boundOf(one, whole, vector));
        }
      }),
      runs(200),
    );
  });

  it.each([
    // max 12a + 20b (b in thirds), a + b ≤ 2 at full, of multiplier y: 2y + max(0, 12 − y) + max(0, 20 − y).
    [2, 4n + 10n + 18n],
    [8, 16n + 4n + 12n],
    [15, 30n + 0n + 5n],
    [30, 60n],
  ] as const)("which is the sum by hand: %i gives %i", (multiplier, bound) => {
    const model = modelBy([column(1, 1), column(3, 1)], [atMost([4n, 4n], 8n)], [12n, 20n]);
    const vector: Vector = { scale: 0, objective: 1, multipliers: Float64Array.of(multiplier) };
    expect(boundOf(model, rootNode(model), vector)).toBe(bound);
  });
});

describe("tighten", () => {
  it.each(sizes)("never strikes out what an assignment that reaches the target uses, with %s", (_, size) => {
    fc.assert(
      fc.property(
        withVector(size),
        cuts,
        fc.boolean(),
        fc.integer({ min: -2, max: 2 }),
        fc.nat(),
        ([program, vector], cut, isBeyond, off, pick) => {
          const model = modelOf(program);
          const node = restricted(model, cut);
          if ([...node.columns].some((_, position) => isEmpty(node, position))) return;
          const allowed = allowedIn(program, node);
          const target = targetAmong(program, allowed, pick, off, isBeyond);
          const reaching =
            vector.objective === 0
              ? allowed
              : allowed.filter(({ objective }) => reaches(target, objectiveFraction(program, objective)));
          const limit = vector.objective === 0 ? 0n : threshold(model, target, vector.scale);
          const tightened = copyOf(node);
          const result = tighten(model, tightened, vector, limit);
          if (result.kind === "closed") expect(reaching).toEqual([]);
          else
            for (const { values } of reaching) expect(allows(tightened, values), String(values)).toBe(true);
        },
      ),
      runs(400),
    );
  });

  it("with the objective left out never closes a node that has a feasible assignment", () => {
    fc.assert(
      fc.property(withVector(small, fc.constant(0)), ([program, vector]) => {
        const model = modelOf(program);
        const node = rootNode(model);
        const result = tighten(model, node, vector, 0n);
        for (const { values } of everyFeasible(program)) {
          expect(result.kind).toBe("open");
          expect(allows(node, values)).toBe(true);
        }
      }),
      runs(300),
    );
  });

  it("closes a contradiction by multipliers alone, and nothing one unit from it", () => {
    const contradiction = (least: bigint) =>
      modelBy([column(2, 1), column(2, 2)], [atMost([2n, 2n], 3n), atLeast([2, 2], least)], []);
    const vector: Vector = { scale: 0, objective: 0, multipliers: Float64Array.of(1, 1) };
    const kindAt = (least: bigint) => {
      const model = contradiction(least);
      return tighten(model, rootNode(model), vector, 0n).kind;
    };
    expect(kindAt(4n)).toBe("closed");
    expect(kindAt(3n)).toBe("open");
  });

  it("strikes out exactly what cannot reach the target", () => {
    // max 10a/5 + 3b, 2a/5 + b ≤ 2 with b 0 or 1; multiplier 3: B = 6 + max over a of (10 − 6)k/5 + 0 = 10.
    const model = modelBy([column(5, 1), column(1, 1)], [atMost([2n, 1n], 2n)], [10n, 3n]);
    const vector: Vector = { scale: 0, objective: 1, multipliers: Float64Array.of(3) };
    const leftAt = (limit: bigint) => {
      const node = rootNode(model);
      const result = tighten(model, node, vector, limit);
      return result.kind === "closed" ? "closed" : rangesOf(node);
    };
    expect(boundOf(model, rootNode(model), vector)).toBe(10n);
    // ⌈4k/5⌉ for k = 0 … 5 is 0, 1, 2, 3, 4, 4.
    expect(leftAt(6n)).toEqual([
      [0, 1, 1, 5],
      [1, 1, 1, 1],
    ]);
    expect(leftAt(7n)).toEqual([
      [0, 0, 1, 5],
      [1, 1, 1, 1],
    ]);
    expect(leftAt(9n)).toEqual([
      [0, 0, 3, 5],
      [1, 1, 1, 1],
    ]);
    expect(leftAt(10n)).toEqual([
      [0, 0, 4, 5],
      [1, 1, 1, 1],
    ]);
    expect(leftAt(11n)).toBe("closed");
  });

  it("asks nothing where there is no target", () => {
    const model = modelBy([column(1, 1)], [atMost([1n], -1n)], [1n]);
    const vector: Vector = { scale: 0, objective: 1, multipliers: Float64Array.of(5) };
    expect(tighten(model, rootNode(model), vector, undefined)).toEqual({
      kind: "open",
      struck: 0,
      joined: [],
    });
  });
});

describe("safe integers and BigInt", () => {
  /** Multipliers as a guide gives them, made into the finest integers that are safe. */
  const guided = (program: Program) =>
    fc
      .array(fc.double({ min: 0, max: 1000, noNaN: true }), {
        minLength: program.rows.length,
        maxLength: program.rows.length,
      })
      .map((all) => Float64Array.from(all));

  it.each([
    ["small figures", small],
    ["figures at the edge of safe integers", edge],
  ] as const)("strike out the same and give the same bound, with %s", (_, size) => {
    const drawn = programs({ size }).chain((program) =>
      fc.tuple(fc.constant(program), guided(program), vectorsFor(program), fc.constantFrom<0 | 1>(0, 1)),
    );
    fc.assert(
      fc.property(
        drawn,
        cuts,
        fc.nat(),
        fc.integer({ min: -2, max: 2 }),
        ([program, guide, vector, objective], cut, pick, off) => {
          const model = modelOf(program);
          expect(model.wide).toBe(false);
          const made = vectorOf(model, guide, objective);
          const node = restricted(model, cut);
          if ([...node.columns].some((_, position) => isEmpty(node, position))) return;
          const target = targetAmong(program, allowedIn(program, node), pick, off, true);
          for (const one of [...(made === undefined ? [] : [made]), ...(size === small ? [vector] : [])]) {
            const [safe, wide] = [copyOf(node), { ...copyOf(node), limitWide: model.limitWide }];
            expect(boundOf(asWide(model), wide, one)).toBe(boundOf(model, safe, one));
            expect([...losses(asWide(model), wide, one)]).toEqual([...losses(model, safe, one)]);
            const limit = one.objective === 0 ? 0n : threshold(model, target, one.scale);
            expect(tighten(asWide(model), wide, one, limit)).toEqual(tighten(model, safe, one, limit));
            expect(rangesOf(wide)).toEqual(rangesOf(safe));
          }
        },
      ),
      runs(400),
    );
  });

  it.each([
    ["a sum of a row", { rows: [atMost([2n ** 52n, 1n], 1n)], cost: [1n], full: 1 }],
    ["an objective", { rows: [atMost([1n], 1n)], cost: [2n ** 42n, 1n], full: 1 }],
    ["a limit", { rows: [atMost([1n], 2n ** 52n)], cost: [1n], full: 1 }],
    ["parts of more than 2^26 steps", { rows: [atMost([1n], 1n)], cost: [1n], full: 2 ** 26 + 1 }],
  ])("are chosen by size: %s makes a model wide", (_, { rows, cost, full }) => {
    expect(modelBy([column(full, 1), column(full, 1)], rows, cost).wide).toBe(true);
  });

  it("are chosen by the size of an objective in grains", () => {
    const great = 2n ** 42n;
    expect(modelBy([column(1, 1), column(1, 1)], [], [great, 3n * great]).wide).toBe(false);
  });
});

/** A target at, or a little off, the objective of one of the assignments. */
function targetAmong(
  program: Program,
  allowed: readonly Feasible[],
  pick: number,
  off: number,
  isBeyond: boolean,
): Target {
  const objective = allowed.length === 0 ? 0n : allowed[pick % allowed.length].objective;
  return {
    value: fraction(objective + BigInt(off), denominatorOf(program)),
    beyond: isBeyond,
  };
}

function reaches(target: Target, objective: Fraction): boolean {
  const order = compare(objective, target.value);
  return target.beyond ? order > 0 : order >= 0;
}
