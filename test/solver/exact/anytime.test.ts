import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Fraction, fraction } from "../../../solver/exact/fraction.ts";
import { modelOf } from "../../../solver/exact/model.ts";
import { type Answer, search, type SearchProgress } from "../../../solver/exact/search.ts";
import type { Program } from "../../../solver/program.ts";
import { runs } from "../../kit/seed.ts";
import { bestOf, beyond, denominatorOf, everyFeasible, manySteps, programs, small } from "./programs.ts";

const sizes = [
  ["small figures", small],
  ["figures beyond double precision", beyond],
  ["more than 2^32 steps", manySteps],
] as const;

/** The greatest objective by looking at all assignments; undefined where none is feasible. */
function trueBest(program: Program): Fraction | undefined {
  const best = bestOf(everyFeasible(program));
  return best === undefined ? undefined : fraction(best, denominatorOf(program));
}

/** Everything that a search tells while it is stopped after so many questions and nodes. */
function stopped(program: Program, questions: number, nodesAtMost: number) {
  const told: SearchProgress[] = [];
  let asked = 0;
  const shouldStop = () => {
    asked += 1;
    return asked > questions;
  };
  const control = { shouldStop, nodesAtMost };
  const answer = search(modelOf(program), { control, onProgress: (progress) => told.push(progress) });
  return { told, answer };
}

/** What a search may be told to stop after; often nothing at all. */
const limits = fc.tuple(
  fc.oneof(fc.nat(40), fc.constant(1_000_000)),
  fc.oneof(fc.nat(20), fc.constant(1_000_000)),
);

describe.each(sizes)("at every moment of a search, with %s", (_, size) => {
  it("what is found is feasible, what is proven is true, and neither gets worse", () => {
    let events = 0;
    fc.assert(
      fc.property(programs({ size }), limits, (program, [questions, nodesAtMost]) => {
        const best = trueBest(program);
        const { told, answer } = stopped(program, questions, nodesAtMost);
        for (const [place, { found, bound }] of told.entries()) {
          events += 1;
          const before = place === 0 ? undefined : told[place - 1];
          if (best === undefined) expect(found).toBeUndefined();
          if (found !== undefined && best !== undefined) expectOrder(found, best);
          if (bound !== undefined && best !== undefined) expectOrder(best, bound);
          if (before?.found !== undefined) expectOrder(before.found, found);
          if (before?.bound !== undefined) expectOrder(bound, before.bound);
        }
        expectTrueAnswer(answer, best);
      }),
      runs(250),
    );
    expect(events).toBeGreaterThan(200);
  });
});

/** The end of a search is no worse than its best moments, and as true. */
function expectTrueAnswer(answer: Answer, best: Fraction | undefined): void {
  switch (answer.kind) {
    case "infeasible":
      expect(best).toBeUndefined();
      return;
    case "optimal":
      expect(best).toBeDefined();
      expectOrder(answer.found.objective, best);
      expectOrder(best, answer.found.objective);
      return;
    case "stopped":
      if (best === undefined) expect(answer.found).toBeUndefined();
      if (answer.found !== undefined) expectOrder(answer.found.objective, best);
      if (answer.bound !== undefined && best !== undefined) expectOrder(best, answer.bound.value);
  }
}

function expectOrder(lesser: Fraction | undefined, greater: Fraction | undefined): void {
  if (lesser === undefined || greater === undefined) throw new Error("What was known is known no longer.");
  expect(compare(lesser, greater)).toBeLessThanOrEqual(0);
}
