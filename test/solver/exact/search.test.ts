import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Fraction, fraction } from "../../../solver/exact/fraction.ts";
import { modelOf } from "../../../solver/exact/model.ts";
import { holds, objectiveOf } from "../../../solver/exact/point.ts";
import { type Answer, search, type SearchProgress } from "../../../solver/exact/search.ts";
import type { Program } from "../../../solver/program.ts";
import { runs } from "../../kit/seed.ts";
import {
  bestOf,
  beyond,
  denominatorOf,
  edge,
  everyFeasible,
  manySteps,
  programs,
  small,
  vectorsFor,
} from "./programs.ts";
import { atMost, column, modelBy } from "./tables.ts";

const sizes = [
  ["small figures", small],
  ["figures at the edge of safe integers", edge],
  ["figures beyond double precision", beyond],
  ["more than 2^32 steps", manySteps],
] as const;

const unhurried = { shouldStop: () => false };

/** The greatest objective by looking at all assignments; undefined where none is feasible. */
function trueBest(program: Program): Fraction | undefined {
  const best = bestOf(everyFeasible(program));
  return best === undefined ? undefined : fraction(best, denominatorOf(program));
}

function expectTrue(program: Program, answer: Answer): void {
  const best = trueBest(program);
  const model = modelOf(program);
  if (answer.kind === "stopped") throw new Error("Nothing told the search to stop.");
  expect(answer.kind).toBe(best === undefined ? "infeasible" : "optimal");
  if (best === undefined || answer.kind === "infeasible") return;
  const { assignment, objective } = answer.found;
  expect(compare(objective, best)).toBe(0);
  expect(holds(model, assignment)).toBe(true);
  expect(compare(objectiveOf(model, assignment), objective)).toBe(0);
}

describe("a search", () => {
  it.each(sizes)("finds what looking at everything finds, with %s", (_, size) => {
    fc.assert(
      fc.property(programs({ size }), (program) => {
        expectTrue(program, search(modelOf(program), { control: unhurried }));
      }),
      runs(300),
    );
  });

  it("finds the same in BigInt as in safe integers", () => {
    fc.assert(
      fc.property(programs(), (program) => {
        expectTrue(program, search({ ...modelOf(program), wide: true }, { control: unhurried }));
      }),
      runs(200),
    );
  });

  it("is not led astray by what it is told: wrong assignments, senseless multipliers, any vectors", () => {
    const number = fc.oneof(
      fc.constantFrom(NaN, Infinity, -Infinity, -1, 0.5, 1e300),
      fc.integer({ min: -3, max: 9 }),
    );
    const misled = programs().chain((program) =>
      fc.record({
        program: fc.constant(program),
        assignments: fc.array(listsOf(number, program.columns.length), { maxLength: 3 }),
        multipliers: fc.array(listsOf(number, program.rows.length), { maxLength: 3 }),
        opening: fc.array(vectorsFor(program), { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(misled, ({ program, ...told }) => {
        expectTrue(program, search(modelOf(program), { control: unhurried, ...told }));
      }),
      runs(300),
    );
  });

  it("tells of better and better assignments, the last of them the best", () => {
    fc.assert(
      fc.property(programs(), (program) => {
        const model = modelOf(program);
        const told: SearchProgress[] = [];
        const answer = search(model, { control: unhurried, onProgress: (progress) => told.push(progress) });
        const found = told.flatMap((one) => one.found ?? []);
        for (const [place, objective] of found.entries()) {
          if (place > 0) expect(compare(objective, found[place - 1])).toBeGreaterThanOrEqual(0);
        }
        for (const { found: best, bound } of told) {
          if (best !== undefined && bound !== undefined) expect(compare(best, bound)).toBeLessThanOrEqual(0);
        }
        if (answer.kind === "optimal") expect(found.at(-1)).toEqual(answer.found.objective);
        else expect(found).toEqual([]);
      }),
      runs(150),
    );
  });
});

describe("a search that is stopped", () => {
  const stops: readonly (readonly [string, () => { shouldStop: () => boolean; nodesAtMost?: number }])[] = [
    ["at once", () => ({ shouldStop: () => true })],
    ["after no node", () => ({ shouldStop: () => false, nodesAtMost: 0 })],
    ["after one node", () => ({ shouldStop: () => false, nodesAtMost: 1 })],
    ["after three questions whether to stop", () => stoppingAfter(3)],
  ];

  it.each(stops)("has a true bound and a true assignment: %s", (_, control) => {
    let stopped = 0;
    fc.assert(
      fc.property(programs(), programs({ size: beyond }), (...drawn) => {
        for (const program of drawn) {
          const answer = search(modelOf(program), { control: control() });
          if (answer.kind !== "stopped") {
            expectTrue(program, answer);
            continue;
          }
          stopped += 1;
          const best = trueBest(program);
          if (best === undefined) {
            expect(answer.found).toBeUndefined();
            continue;
          }
          if (answer.bound !== undefined) expect(compare(answer.bound.value, best)).toBeGreaterThanOrEqual(0);
          if (answer.found === undefined) continue;
          expect(compare(answer.found.objective, best)).toBeLessThanOrEqual(0);
          expect(holds(modelOf(program), answer.found.assignment)).toBe(true);
        }
      }),
      runs(200),
    );
    expect(stopped).toBeGreaterThan(20);
  });

  it("has a bound and something found where the relaxation gives both", () => {
    // Projects of 6, 5 and 4 with 3, 2 and 1 a krone, and room for 9: at most 3·6 + 2·3, and 18 + 0 + 0 at hand.
    const model = modelBy([column(1), column(1), column(1)], [atMost([6, 5, 4], 9)], [18, 10, 4]);
    const answer = search(model, { control: { shouldStop: () => true } });
    if (answer.kind !== "stopped") throw new Error("The search was told to stop at once.");
    expect(answer.found?.objective).toEqual(fraction(18n));
    expect(answer.bound?.value).toEqual(fraction(24n));
  });

  it("has a bound even where nothing counts", () => {
    const model = modelBy([column(1), column(1)], [atMost([1, 1], 1)], []);
    const answer = search(model, { control: { shouldStop: () => true } });
    expect(answer).toMatchObject({ kind: "stopped", bound: { value: fraction(0n) } });
  });
});

it("proves at once that nothing can be better where nothing counts", () => {
  const many = Array.from({ length: 30 }, () => column(1));
  const model = modelBy(
    many,
    [
      atMost(
        many.map((_, index) => 10 + index),
        205,
      ),
    ],
    [],
  );
  const answer = search(model, { control: stoppingAfter(500) });
  expect(answer).toMatchObject({ kind: "optimal", found: { objective: fraction(0n) } });
});

function stoppingAfter(questions: number): { readonly shouldStop: () => boolean } {
  let asked = 0;
  return {
    shouldStop: () => {
      asked += 1;
      return asked > questions;
    },
  };
}

function listsOf(number: fc.Arbitrary<number>, length: number): fc.Arbitrary<Float64Array> {
  return fc.array(number, { minLength: length, maxLength: length }).map((all) => Float64Array.from(all));
}
