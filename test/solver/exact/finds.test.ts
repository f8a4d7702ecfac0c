import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFinds, type Finds, type Wanted } from "../../../solver/exact/finds.ts";
import { compare, fraction } from "../../../solver/exact/fraction.ts";
import { type Model, modelOf, type Target } from "../../../solver/exact/model.ts";
import { holds } from "../../../solver/exact/point.ts";
import type { Program } from "../../../solver/program.ts";
import { runs } from "../../kit/seed.ts";
import {
  beyond,
  bestOf,
  denominatorOf,
  everyAssignment,
  everyFeasible,
  programs,
  type Size,
  small,
  type Values,
} from "./programs.ts";
import { atMost, column, modelBy } from "./tables.ts";

interface Offered {
  readonly program: Program;
  /** Everything there is, what breaks a rule too, in some order. */
  readonly all: readonly Values[];
}

/** Half of the programs count nothing: then everything that holds the rules is as good. */
function offered(size: Size): fc.Arbitrary<Offered> {
  return fc.tuple(programs({ size, columnsAtMost: 4 }), fc.boolean()).chain(([drawn, level]) => {
    const program = level ? { ...drawn, objective: { ...drawn.objective, terms: [] } } : drawn;
    const everything = everyAssignment(program);
    const all = fc.shuffledSubarray(everything, { minLength: everything.length });
    return fc.record({ program: fc.constant(program), all });
  });
}

const silent = () => undefined;
const listed = (all: readonly { readonly join: () => string }[]) => all.map((one) => one.join()).sort();
const offerAll = (finds: Finds, all: readonly Values[]) => {
  for (const values of all) finds.offer(Float64Array.from(values));
};

/** What holds all the rules, the greatest objective, and all that reach it. */
function truth(program: Program) {
  const feasible = everyFeasible(program);
  const best = bestOf(feasible);
  return {
    best: best === undefined ? undefined : fraction(best, denominatorOf(program)),
    equals: feasible.filter(({ objective }) => objective === best).map(({ values }) => values),
  };
}

function bestFinds(model: Model, equalsAtMost: number, first?: Target): Finds {
  return createFinds(model, first, { kind: "best", equalsAtMost }, silent);
}

describe("what a pass keeps", () => {
  it.each([
    ["small figures", small],
    ["figures beyond double precision", beyond],
  ] as const)("is the best and all that are as good, or as many as there may be, with %s", (_, size) => {
    const seen = { all: 0, many: 0, nothing: 0 };
    fc.assert(
      fc.property(offered(size), fc.nat(6), ({ program, all }, limit) => {
        const model = modelOf(program);
        const { best, equals } = truth(program);
        const finds = bestFinds(model, limit);
        offerAll(finds, all);
        const found = finds.found();
        if (best === undefined || found === undefined) {
          expect(found).toBe(best);
          expect(finds.equals()).toEqual({ assignments: [], all: limit > 0 });
          expect(finds.target()).toBeUndefined();
          seen.nothing += 1;
          return;
        }
        expect(holds(model, found.assignment)).toBe(true);
        const kept = finds.equals();
        if (!finds.enough()) {
          expect(compare(found.objective, best)).toBe(0);
          expect(kept.all).toBe(limit > 0 && equals.length <= limit);
          expect(finds.target()).toEqual({ value: found.objective, beyond: !kept.all });
        }
        if (kept.all) expect(listed(kept.assignments)).toEqual(listed(equals));
        else {
          expect(kept.assignments.length).toBe(limit === 0 ? 0 : limit + 1);
          expect(new Set(listed(kept.assignments)).size).toBe(kept.assignments.length);
          if (!finds.enough())
            expect(listed(equals)).toEqual(expect.arrayContaining(listed(kept.assignments)));
        }
        // It ends where there are more that are as good as what was found by then, whether or not that is the best.
        if (finds.enough()) expect([kept.all, limit > 0]).toEqual([false, true]);
        if (limit > 0 && equals.length > limit) expect(finds.enough()).toBe(true);
        seen[kept.all ? "all" : "many"] += 1;
      }),
      runs(300),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
  });

  it.each([true, false])("is nothing but what reaches the target it began with (beyond: %s)", (isBeyond) => {
    fc.assert(
      fc.property(
        offered(small),
        fc.nat(),
        fc.integer({ min: -2, max: 2 }),
        ({ program, all }, pick, off) => {
          const model = modelOf(program);
          const common = denominatorOf(program);
          const feasible = everyFeasible(program);
          if (feasible.length === 0) return;
          const wanted = feasible[pick % feasible.length].objective + BigInt(off);
          const first = { value: fraction(wanted, common), beyond: isBeyond };
          const { best, equals } = truth(program);
          if (best === undefined) return;
          const order = compare(best, first.value);
          const finds = bestFinds(model, 1000, first);
          offerAll(finds, all);
          const reaches = isBeyond ? order > 0 : order >= 0;
          expect(finds.found() !== undefined).toBe(reaches);
          expect(finds.improvements() > 0).toBe(order > 0);
          if (reaches) expect(listed(finds.equals().assignments)).toEqual(listed(equals));
          else expect(finds.target()).toBe(first);
        },
      ),
      runs(150),
    );
  });

  it("of suggestions is the best too, though most of them are not looked at", () => {
    fc.assert(
      fc.property(offered(small), ({ program, all }) => {
        const model = modelOf(program);
        const finds = bestFinds(model, 0);
        for (const values of all) finds.suggest(Float64Array.from(values));
        const { best } = truth(program);
        const found = finds.found();
        if (best === undefined || found === undefined) expect(found).toBe(best);
        else expect(compare(found.objective, best)).toBe(0);
      }),
      runs(150),
    );
  });

  /** Three alike with room for one: 5 in three ways; two of the less worthy fit, worth 4. */
  const model = modelBy(
    [column(1), column(1), column(1), column(1), column(1)],
    [atMost([5, 5, 5, 3, 3], 7)],
    [5, 5, 5, 2, 2],
  );
  const [none, less, first, second, third, tooMuch] = [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 1, 1],
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0],
    [1, 1, 0, 0, 0],
  ];
  const five = fraction(5n);
  const best = (equalsAtMost: number): Wanted => ({ kind: "best", equalsAtMost });
  it.each<[string, Wanted, Values[], ReturnType<typeof told>]>([
    [
      "all three where so many may be kept",
      best(3),
      [tooMuch, first, second, third],
      { equals: 3, all: true, isBeyond: false, enough: false },
    ],
    [
      "one of them twice",
      best(3),
      [first, second, first],
      { equals: 2, all: true, isBeyond: false, enough: false },
    ],
    [
      "none beside the best",
      best(0),
      [first, second],
      { equals: 0, all: false, isBeyond: true, enough: false },
    ],
    [
      "enough where there are more than may be kept",
      best(2),
      [first, second, third],
      { equals: 3, all: false, isBeyond: true, enough: true },
    ],
    [
      "what was less good is forgotten",
      best(1),
      [none, less, third],
      { equals: 1, all: true, isBeyond: false, enough: false },
    ],
    [
      "any, and then no more",
      { kind: "any" },
      [tooMuch, first, second],
      { equals: 0, all: false, isBeyond: undefined, enough: true },
    ],
  ])("%s", (_, wanted, offers, expected) => {
    const finds = createFinds(model, undefined, wanted, silent);
    offerAll(finds, offers);
    expect(told(finds)).toEqual(expected);
    expect(finds.found()?.objective).toEqual(five);
  });

  it("tells of all that holds the rules, whether or not it is any better", () => {
    const seen: string[] = [];
    const finds = createFinds(model, undefined, best(0), (one) => seen.push(one.join("")));
    offerAll(finds, [tooMuch, first, less, second]);
    expect(seen).toEqual(["10000", "00011", "01000"]);
  });

  it("is made better by exchanges before the next is looked at", () => {
    const finds = createFinds(model, undefined, best(0), silent);
    offerAll(finds, [[0, 0, 0, 1, 0]]);
    expect(finds.found()?.objective).toEqual(five);
  });
});

function told(finds: Finds) {
  const { assignments, all } = finds.equals();
  return { equals: assignments.length, all, isBeyond: finds.target()?.beyond, enough: finds.enough() };
}
