import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../solver/exact/fraction.ts";
import { modelOf } from "../../../solver/exact/model.ts";
import { objectiveOf } from "../../../solver/exact/point.ts";
import { preferred, preferredAlone } from "../../../solver/exact/preferred.ts";
import { runs } from "../../kit/seed.ts";
import { beyond, bestOf, everyFeasible, programs, small, type Values, vectorsFor } from "./programs.ts";
import { atMost, column, modelBy } from "./tables.ts";

const unhurried = { shouldStop: () => false };

/** The greater in the first column of `order` that differs comes first. */
function byPreference(order: readonly number[]): (a: Values, b: Values) => number {
  return (a, b) => {
    const first = order.find((one) => a[one] !== b[one]);
    return first === undefined ? 0 : b[first] - a[first];
  };
}

const drawn = (size: typeof small) =>
  programs({ size }).chain((program) =>
    fc.record({
      program: fc.constant(program),
      order: fc.shuffledSubarray(
        program.columns.map((_, index) => index),
        { minLength: program.columns.length },
      ),
      opening: fc.array(vectorsFor(program), { maxLength: 1 }),
      pick: fc.nat(),
    }),
  );

describe("the preference among equals (R12 c)", () => {
  it.each([
    ["small figures", small],
    ["figures beyond double precision", beyond],
  ] as const)("is the greatest in the given order, and knows which columns are tied, with %s", (_, size) => {
    let alone = 0;
    let together = 0;
    fc.assert(
      fc.property(drawn(size), fc.boolean(), ({ program, order, opening, pick }, level) => {
        // Half of the programs count nothing: then every feasible assignment is as good as another.
        const asked = level ? { ...program, objective: { ...program.objective, terms: [] } } : program;
        const feasible = everyFeasible(asked);
        const best = bestOf(feasible);
        const equals = feasible.filter(({ objective }) => objective === best).map(({ values }) => values);
        if (equals.length === 0) return;
        if (equals.length === 1) alone += 1;
        else together += 1;
        const model = modelOf(asked);
        const start = Float64Array.from(equals[pick % equals.length]);
        const found = { assignment: start, objective: objectiveOf(model, start) };
        const answer = preferred(model, found, order, opening, unhurried);
        expect([...answer.assignment]).toEqual(equals.toSorted(byPreference(order))[0]);
        expect(answer).toMatchObject({ settled: true, tiesSettled: true });
        const differing = order.filter((one) => equals.some((values) => values[one] !== equals[0][one]));
        expect(answer.ties.toSorted((a, b) => a - b)).toEqual(differing.toSorted((a, b) => a - b));
      }),
      runs(300),
    );
    expect(Math.min(alone, together)).toBeGreaterThan(40);
  });

  it.each([
    ["small figures", small],
    ["figures beyond double precision", beyond],
  ] as const)("is the same where nobody asks for the ties, with %s", (_, size) => {
    const open = { programs: 0 };
    fc.assert(
      fc.property(drawn(size), fc.boolean(), ({ program, order, opening, pick }, level) => {
        const asked = level ? { ...program, objective: { ...program.objective, terms: [] } } : program;
        const feasible = everyFeasible(asked);
        const best = bestOf(feasible);
        const equals = feasible.filter(({ objective }) => objective === best).map(({ values }) => values);
        if (equals.length === 0) return;
        if (equals.length > 1) open.programs += 1;
        const model = modelOf(asked);
        const start = Float64Array.from(equals[pick % equals.length]);
        const found = { assignment: start, objective: objectiveOf(model, start) };
        const { assignment, settled } = preferredAlone(model, found, order, opening, unhurried);
        expect([...assignment]).toEqual(equals.toSorted(byPreference(order))[0]);
        expect(settled).toBe(true);
      }),
      runs(300),
    );
    expect(open.programs).toBeGreaterThan(40);
  });

  it.each([
    [
      [0, 1, 2],
      [1, 0, 0],
    ],
    [
      [1, 0, 2],
      [0, 1, 0],
    ],
    [
      [2, 1, 0],
      [0, 0, 1],
    ],
  ])("of three alike with room for one: in the order %j it is %j", (order, expected) => {
    const model = modelBy([column(1), column(1), column(1)], [atMost([5, 5, 5], 7)], [5, 5, 5]);
    for (const start of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]) {
      const best = { assignment: Float64Array.from(start), objective: fraction(5n) };
      const answer = preferred(model, best, order, [], unhurried);
      expect([...answer.assignment]).toEqual(expected);
      expect([...preferredAlone(model, best, order, [], unhurried).assignment]).toEqual(expected);
      expect(answer).toMatchObject({ settled: true, tiesSettled: true });
      expect([...answer.ties].sort()).toEqual([0, 1, 2]);
    }
  });

  it.each([
    ["in the order of the columns", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ["in another order", [13, 1, 12, 3, 10, 5, 8, 7, 6, 9, 4, 11, 2, 0]],
  ])("of more than can be listed one by one, the first seven of fourteen: %s", (_, order) => {
    const alike = order.map(() => column(1));
    const model = modelBy(
      alike,
      [
        atMost(
          order.map(() => 5),
          36,
        ),
      ],
      order.map(() => 5),
    );
    const last = Float64Array.from(order, (_, one) => (order.indexOf(one) >= 7 ? 1 : 0));
    const answer = preferred(model, { assignment: last, objective: fraction(35n) }, order, [], unhurried);
    expect([...answer.assignment]).toEqual(order.map((_, one) => (order.indexOf(one) < 7 ? 1 : 0)));
    expect(answer.settled).toBe(true);
    expect(answer.ties.length).toBeGreaterThan(0);
    if (answer.tiesSettled) expect(answer.ties.length).toBe(14);
  });

  it("gives the first as many steps as it can have at no loss", () => {
    const model = modelBy([column(4, 1), column(4, 1)], [atMost([4, 4], 5)], [4, 4]);
    const best = { assignment: Float64Array.of(1, 4), objective: fraction(5n) };
    expect([...preferred(model, best, [0, 1], [], unhurried).assignment]).toEqual([4, 1]);
    expect([...preferred(model, best, [1, 0], [], unhurried).assignment]).toEqual([1, 4]);
    expect([...preferredAlone(model, best, [0, 1], [], unhurried).assignment]).toEqual([4, 1]);
  });

  it("says that it is not settled where there was no time, and keeps the best", () => {
    const model = modelBy([column(1), column(1)], [atMost([5, 5], 7)], [5, 5]);
    const best = { assignment: Float64Array.of(0, 1), objective: fraction(5n) };
    const answer = preferred(model, best, [0, 1], [], { shouldStop: () => true });
    expect(answer).toEqual({ assignment: best.assignment, settled: false, ties: [], tiesSettled: false });
    const alone = preferredAlone(model, best, [0, 1], [], { shouldStop: () => true });
    expect(alone).toEqual({ assignment: best.assignment, settled: false });
  });
});
