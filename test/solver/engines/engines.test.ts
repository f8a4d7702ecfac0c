import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { EngineAnswer, EngineQuestion } from "../../../solver/engines/engine.ts";
import * as highs from "../../../solver/engines/highs.ts";
import * as javascriptLpSolver from "../../../solver/engines/javascript-lp-solver.ts";
import type { Program, Term } from "../../../solver/program.ts";
import { column, program, row, smallPrograms, terms } from "./programs.ts";

const engines = { "javascript-lp-solver": javascriptLpSolver.ask, highs: highs.ask } as const;
type Ask = (question: EngineQuestion) => Promise<EngineAnswer>;

const near = 1e-6;

async function answered(ask: Ask, question: Omit<EngineQuestion, "timeLimitSeconds">) {
  const answer = await ask({ ...question, timeLimitSeconds: 20 });
  if (answer.kind !== "answered") throw new Error(JSON.stringify(answer));
  return answer;
}

/** Y · limits and the best of each column under its reduced value: what weak duality makes of any multipliers. */
function boundOf(program: Program, multipliers: readonly number[]): number {
  const atLeast = (value: number, limit: bigint | undefined) =>
    value === 0 ? 0 : value * Number(limit ?? Number.NaN);
  let bound = 0;
  const reduced = program.columns.map(() => ({ share: 0, any: 0 }));
  const count = (parts: readonly Term[], times: number) => {
    for (const term of parts) {
      const value = reduced.at(term.column);
      if (value !== undefined) {
        value.share += times * Number(term.atFull);
        value.any += times * Number(term.whenAny);
      }
    }
  };
  count(program.objective.terms, 1);
  for (const [index, { terms: parts, lower, upper }] of program.rows.entries()) {
    const multiplier = multipliers[index] ?? Number.NaN;
    bound += atLeast(multiplier, multiplier > 0 ? upper : lower);
    count(parts, -multiplier);
  }
  for (const [index, { full, lowest, highest, mayBeZero }] of program.columns.entries()) {
    const { share, any } = reduced[index] ?? { share: Number.NaN, any: 0 };
    bound += mayBeZero
      ? Math.max(0, (share * lowest) / full + any, (share * highest) / full + any)
      : any + Math.max((share * lowest) / full, (share * highest) / full);
  }
  return bound;
}

function relativeGap(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
}

/** [k > 0] in whole steps, as an exact reader would count it. */
function roundedObjective(program: Program, shares: readonly number[]): number {
  return program.objective.terms.reduce((sum, { column: index, atFull, whenAny }) => {
    const { full } = program.columns[index] ?? { full: Number.NaN };
    const k = Math.round((shares[index] ?? Number.NaN) * full);
    return sum + (Number(atFull) * k) / full + (k > 0 ? Number(whenAny) : 0);
  }, 0);
}

describe.each(Object.entries(engines))("%s", (name, ask) => {
  test.each(Object.entries(smallPrograms))("relaxation: %s", async (_, { program, relaxation }) => {
    const answer = await answered(ask, { program, task: "relaxation" });
    expect(relativeGap(answer.claimedObjective, relaxation)).toBeLessThan(near);
    expect(answer.shares).toHaveLength(program.columns.length);
    expect(answer.multipliers).toHaveLength(program.rows.length);
    expect(relativeGap(boundOf(program, answer.multipliers), relaxation)).toBeLessThan(near);
  });

  test.each(Object.entries(smallPrograms))("integer: %s", async (_, { program, integer }) => {
    const answer = await answered(ask, { program, task: "integer" });
    expect(relativeGap(roundedObjective(program, answer.shares), integer)).toBeLessThan(near);
    expect(answer.multipliers).toEqual([]);
  });

  test("a multiplier is ≥ 0 at an upper limit and ≤ 0 at a lower one, in the row's own units", async () => {
    const small = smallPrograms["a minimum that forces the lesser one"];
    const answer = await answered(ask, {
      program: small.program,
      task: "relaxation",
    });
    // One krone more of cap is worth 3; one krone more of minimum costs 3 and gives 1.
    expect(answer.multipliers[0]).toBeCloseTo(3, 6);
    expect(answer.multipliers[1]).toBeCloseTo(-2, 6);
  });

  test.each(["relaxation", "integer"] as const)("says where it finds nothing: %s", async (task) => {
    const short = program([column("a", {})], [row("minimum", terms([5]), { lower: 6 })], terms([1]));
    expect(await ask({ program: short, task, timeLimitSeconds: 5 })).toEqual({ kind: "claims-infeasible" });
    const empty = program([], [row("cap", [], { upper: -1 })], []);
    expect(await ask({ program: empty, task, timeLimitSeconds: 5 })).toEqual({ kind: "claims-infeasible" });
  });

  test("a figure beyond floating point is no answer", async () => {
    const huge = 10n ** 400n;
    const term = { column: 0, atFull: huge, whenAny: 0n };
    const beyond = program([column("a", {})], [row("cap", [term], { upper: 1 })], terms([1]));
    const answer = await ask({ program: beyond, task: "relaxation", timeLimitSeconds: 5 });
    expect(answer.kind).toBe("gave-up");
  });

  test("ids that the library uses itself do no harm", async () => {
    const named = program(
      [column("result", {}), column("feasible", {}), column("__proto__", {})],
      [row("result", terms([2, 2, 2]), { upper: 3 })],
      terms([3, 2, 1]),
    );
    expect((await answered(ask, { program: named, task: "relaxation" })).claimedObjective).toBeCloseTo(4, 6);
  });

  test("the same question gives the same answer", async () => {
    const small = smallPrograms["one grant reduced to the step"].program;
    const question = { program: small, task: "relaxation" } as const;
    expect(await answered(ask, question), name).toEqual(await answered(ask, question));
  });
});

const amount = fc.integer({ min: 20, max: 5700 }).map((thousands) => thousands * 1000);
const application = fc.record({
  amount,
  later: fc.double({ min: 0.3, max: 1.2, noNaN: true }),
  score: fc.integer({ min: 3, max: 18 }),
  lowest: fc.double({ min: 0.2, max: 1, noNaN: true }),
  mayBeZero: fc.boolean(),
  whenAny: fc.constantFrom(0, -30_000, 40_000),
});

const rounds = fc
  .record({
    applications: fc.array(application, { minLength: 1, maxLength: 25 }),
    cap: fc.double({ min: 0.4, max: 1, noNaN: true }),
    minimum: fc.double({ min: 0, max: 0.3, noNaN: true }),
    projects: fc.integer({ min: 8, max: 25 }),
  })
  .map(({ applications, cap, minimum, projects }) => {
    const sum = applications.reduce((total, one) => total + one.amount, 0);
    const amounts = terms(
      applications.map((one) => one.amount),
      applications.map((one) => one.whenAny),
    );
    return program(
      applications.map((one, index) => {
        const full = one.amount / 1000;
        const lowest = Math.max(1, Math.ceil(full * one.lowest));
        return column(String(index), { full, lowest, highest: full, mayBeZero: one.mayBeZero });
      }),
      [
        row("cap", amounts, { upper: Math.round(sum * cap) }),
        row("later", terms(applications.map((one) => Math.round(one.amount * one.later))), {
          upper: Math.round(sum * cap),
        }),
        row("minimum", amounts.slice(0, 5), { lower: Math.round(sum * minimum) }),
        row(
          "projects",
          terms(
            [],
            applications.map(() => 1),
          ),
          { upper: projects },
        ),
      ],
      terms(applications.map((one) => one.score * one.amount)),
    );
  });

describe("both engines", () => {
  property.prop([rounds], { numRuns: 300, seed: 20250219 })(
    "agree on relaxations, and their multipliers prove them",
    async (one) => {
      const question = { program: one, task: "relaxation", timeLimitSeconds: 20 } as const;
      const [a, b] = await Promise.all([engines["javascript-lp-solver"](question), engines.highs(question)]);
      expect(a.kind).toBe(b.kind);
      if (a.kind !== "answered" || b.kind !== "answered") return;
      expect(relativeGap(a.claimedObjective, b.claimedObjective)).toBeLessThan(near);
      for (const { multipliers, claimedObjective } of [a, b]) {
        // The bound lets a column be 0 or at its ends, the relaxation anything between: linear, so the same.
        expect(relativeGap(boundOf(one, multipliers), claimedObjective)).toBeLessThan(near);
      }
    },
  );
});
