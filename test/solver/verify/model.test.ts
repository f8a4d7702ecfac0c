import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { assess } from "../../../src/eligibility.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { candidatesOf } from "../../../solver/verify/facts.ts";
import { type Fraction, fraction, minus } from "../../../solver/verify/fraction.ts";
import { modelOf, type Stage } from "../../../solver/verify/model.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { proofOf } from "./prover.ts";
import { bestOfRound, smallRounds } from "./rounds.ts";

/** Whether the checker accepts some proof of a claim about a stage of a round. */
function isProvable(document: RoundDocument, stage: Stage, claim: Fraction | undefined): boolean {
  const round = roundOf(document);
  const model = modelOf(round, candidatesOf(assess(round)), stage);
  const steps = proofOf(model, claim);
  return steps !== undefined && walk(model, claim, steps) === undefined;
}

describe("the model of a round", () => {
  test("has the best distributions of the rules, no better and no worse", () => {
    const seen = { infeasible: 0, unused: 0, value: 0 };
    fc.assert(
      fc.property(smallRounds, (document) => {
        const best = bestOfRound(document);
        if (best === undefined) {
          if (assess(roundOf(document)).conflicts.length > 0) return;
          seen.infeasible += 1;
          expect(isProvable(document, { name: "infeasible" }, undefined)).toBe(true);
          return;
        }
        const { unused, value } = best;
        expect(isProvable(document, { name: "infeasible" }, undefined)).toBe(false);
        expect(isProvable(document, { name: "unused" }, fraction(-unused))).toBe(true);
        expect(isProvable(document, { name: "unused" }, fraction(-unused - 1n))).toBe(false);
        expect(isProvable(document, { name: "value", unused }, value)).toBe(true);
        expect(isProvable(document, { name: "value", unused }, minus(value, fraction(1n, 9n)))).toBe(false);
        seen.value += 1;
        if (unused > 0n) seen.unused += 1;
      }),
      { numRuns: 300, seed: 20250222 },
    );
    expect(Math.min(seen.infeasible, seen.unused, seen.value)).toBeGreaterThan(50);
  });

  it("has its rows in the order of docs/proof.md", () => {
    const document: RoundDocument = {
      scheme: {
        id: "r",
        name: "R",
        year: 2025,
        cap: 20,
        laterCaps: { "2027": 9, "2026": 9, "2028": 9 },
        areas: [
          { id: "b", name: "B", minimum: 5, maximum: 9, projectsAtMost: 1 },
          { id: "a", name: "A", minimum: 7, maximum: 8, projectsAtMost: 2 },
        ],
        criteria: [{ id: "c", name: "C", weight: 1, lowest: 0, highest: 6 }],
        shares: [
          { id: "z", atLeast: "0.5", when: {} },
          { id: "y", atLeast: "0.5", when: {} },
        ],
        spread: {
          perApplicant: { grantsAtMost: 0, amountAtMost: 3 },
          numbers: [
            { id: "z", atLeast: 1, when: {} },
            { id: "y", atLeast: 1, when: {} },
          ],
        },
      },
      applications: [
        {
          id: "s",
          area: "a",
          title: "T",
          applicant: { name: "N", kind: "other" },
          requested: { "2025": 4, "2026": 1, "2027": 1 },
          scores: { c: 3 },
        },
      ],
    };
    const round = roundOf(document);
    const model = modelOf(round, candidatesOf(assess(round)), { name: "value", unused: 3n });
    expect(model.columns.map(({ name }) => name)).toEqual(["grant s", "unused a", "unused b"]);
    expect(model.rows.map(({ name }) => name)).toEqual([
      "cap",
      "ceiling 2026",
      "ceiling 2027",
      "minimum a",
      "minimum b",
      "maximum a",
      "maximum b",
      "projects a",
      "projects b",
      "share y",
      "share z",
      "number y",
      "number z",
      "applicant grants s",
      "unused",
    ]);
  });
});
