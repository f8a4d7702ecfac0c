import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import { fraction, isAbove, minus, plus } from "../../../solver/verify/fraction.ts";
import { normalForm, type PlainModel } from "../../../solver/verify/normal-form.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { bestOf, column, part, plainModels, row, stepsOf, vectorsOf } from "./models.ts";
import { proofOf } from "./prover.ts";

/** Two projects, all or nothing, of 3 and 2 units worth 5 and 3; room for 3. The best is 5. */
const oneOfTwo: PlainModel = {
  columns: [column(3, 3, 3, true), column(2, 2, 2, true)],
  rows: [row("at most", 3, part(0, 3), part(1, 2))],
  objective: [part(0, 15), part(1, 6)],
  rankings: [],
};

/** Three projects of 2 units each worth 4 and room for 3: the multipliers alone leave 6, a split gives 4. */
const halves: PlainModel = {
  columns: [column(2, 2, 2, true), column(2, 2, 2, true), column(2, 2, 2, true)],
  rows: [row("at most", 3, part(0, 2), part(1, 2), part(2, 2)), row("at least", 0, part(0, 2))],
  objective: [part(0, 4), part(1, 4), part(2, 4)],
  rankings: [],
};

const cap = (objective: 0 | 1, multiplier: string): ProofStep => ({
  tighten: { scale: 0, objective, rows: [[0, multiplier]] },
});

describe("a proof that holds", () => {
  it("is one tighten with the multiplier of the cap", () => {
    expect(walk(normalForm(oneOfTwo), fraction(15n), [cap(1, "5")])).toBeUndefined();
  });

  it("is a tree of splits alone", () => {
    const steps: ProofStep[] = [{ split: [0, 0] }, { split: [1, 0] }, { split: [2, 0] }, { split: [2, 0] }];
    steps.push({ split: [1, 0] }, { split: [2, 0] }, { split: [2, 0] });
    expect(walk(normalForm(halves), fraction(4n), steps)).toBeUndefined();
  });

  it("is empty where the root needs none", () => {
    const broken = { ...oneOfTwo, columns: [], rows: [row("at least", 1)], objective: [] };
    expect(walk(normalForm(broken), undefined, [])).toBeUndefined();
  });

  it("may be thousands of splits deep", () => {
    const deep = {
      ...oneOfTwo,
      columns: [column(6000, 1, 6000, true)],
      rows: [],
      objective: [part(0, 6000)],
    };
    const steps = Array.from({ length: 6000 }, (_, k): ProofStep => ({ split: [0, k] }));
    expect(walk(normalForm(deep), fraction(6000n), steps)).toBeUndefined();
  });

  it("may split a column that has one value", () => {
    const again: ProofStep[] = [{ split: [0, 0] }, { split: [0, 0] }];
    expect(walk(normalForm(halves), fraction(4n), again)).toMatchObject({
      code: "proof-not-closed",
      step: 2,
    });
  });

  it("uses strict ranking", () => {
    // The worse one alone would be worth 6; the better one must come first and fills the room.
    const ranked = { ...oneOfTwo, objective: [part(0, 3), part(1, 6)], rankings: [[[0], [1]]] };
    expect(proofOf(normalForm(ranked), fraction(3n))).toBeDefined();
    expect(proofOf(normalForm({ ...ranked, rankings: [] }), fraction(3n))).toBeUndefined();
  });
});

describe("a proof that is refused", () => {
  const table: readonly (readonly [string, ProofStep[], string])[] = [
    ["that is missing", [], "proof-not-closed"],
    ["with a negative multiplier on an upper row", [cap(1, "-5")], "proof-wrong-sign"],
    [
      "with a row that there is not",
      [{ tighten: { scale: 0, objective: 1, rows: [[1, "5"]] } }],
      "proof-unknown-row",
    ],
    ["with a column that there is not", [{ split: [2, 0] }], "proof-unknown-column"],
    [
      "with a row twice",
      [
        {
          tighten: {
            scale: 0,
            objective: 1,
            rows: [
              [0, "2"],
              [0, "3"],
            ],
          },
        },
      ],
      "proof-row-twice",
    ],
    ["with steps left over", [cap(1, "5"), cap(1, "5")], "proof-steps-left"],
    ["without the objective", [cap(0, "5")], "proof-not-closed"],
    ["with half a tree", [{ split: [0, 0] }, { split: [1, 0] }], "proof-not-closed"],
    [
      "with a scale beyond reason",
      [{ tighten: { scale: 9999999, objective: 1, rows: [] } }],
      "proof-number-too-large",
    ],
  ];
  it.each(table)("%s", (_, steps, code) => {
    expect(walk(normalForm(oneOfTwo), fraction(15n), steps)).toMatchObject({ code });
  });

  it("whose bound is not low enough", () => {
    expect(walk(normalForm(halves), fraction(4n), [cap(1, "2")])).toMatchObject({
      code: "proof-not-closed",
      step: 1,
    });
  });

  it("that meets a better assignment", () => {
    const steps: ProofStep[] = [{ split: [0, 0] }, { split: [1, 0] }, { split: [1, 0] }];
    expect(walk(normalForm(oneOfTwo), fraction(14n), steps)).toMatchObject({ code: "proof-counterexample" });
  });

  it("with a positive multiplier on a lower row", () => {
    const steps: ProofStep[] = [{ tighten: { scale: 0, objective: 1, rows: [[1, "1"]] } }];
    expect(walk(normalForm(halves), fraction(4n), steps)).toMatchObject({
      code: "proof-wrong-sign",
      step: 0,
    });
  });

  it("that uses the objective to show that nothing is feasible", () => {
    const fault = walk(normalForm(oneOfTwo), undefined, [cap(1, "5")]);
    expect(fault).toMatchObject({ code: "proof-objective-not-allowed" });
  });

  it("whose claim is a hair below the best", () => {
    expect(walk(normalForm(oneOfTwo), fraction(149n, 10n), [cap(1, "5")])).toBeDefined();
  });
});

describe("whatever a proof says", () => {
  test("no claim below the best is accepted, and none that nothing is feasible where something is", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        plainModels.chain((plain) => {
          const model = normalForm(plain);
          return fc.record({
            plain: fc.constant(plain),
            steps: fc.array(stepsOf(model, [0, 1]), { maxLength: 12 }),
            farkas: fc.array(stepsOf(model, [0]), { maxLength: 8 }),
            less: fc.constantFrom(fraction(1n, 7n), fraction(1n), fraction(3n)),
          });
        }),
        ({ plain, steps, farkas, less }) => {
          const best = bestOf(plain);
          if (best === undefined) return;
          const model = normalForm(plain);
          refused += 1;
          expect(walk(model, minus(best, less), steps)).toBeDefined();
          expect(walk(model, undefined, farkas)).toBeDefined();
          // With the splits that are missing, only what the vectors strike out could save the claim.
          expect(proofOf(model, minus(best, less), vectorsIn(steps))).toBeUndefined();
          expect(proofOf(model, undefined, vectorsIn(farkas))).toBeUndefined();
        },
      ),
      { numRuns: 1500, seed: 20250219 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  test("the best is always provable, with any vectors on the way", () => {
    fc.assert(
      fc.property(
        plainModels.chain((plain) =>
          fc.record({
            plain: fc.constant(plain),
            vectors: fc.array(vectorsOf(normalForm(plain), [0, 1]), { maxLength: 3 }),
            more: fc.constantFrom(fraction(0n), fraction(1n, 3n), fraction(2n)),
          }),
        ),
        ({ plain, vectors, more }) => {
          const best = bestOf(plain);
          const claim = best === undefined ? undefined : plus(best, more);
          const usable = claim === undefined ? vectors.filter(({ objective }) => objective === 0) : vectors;
          const steps = proofOf(normalForm(plain), claim, usable);
          expect(steps).toBeDefined();
          expect(walk(normalForm(plain), claim, steps ?? [])).toBeUndefined();
        },
      ),
      { numRuns: 600, seed: 20250220 },
    );
  });

  test("a mutated proof of the best is no proof of a lower claim", () => {
    fc.assert(
      fc.property(
        plainModels.chain((plain) =>
          fc.record({
            plain: fc.constant(plain),
            extra: stepsOf(normalForm(plain), [0, 1]),
            at: fc.nat(30),
            how: fc.constantFrom("drop", "insert", "replace"),
          }),
        ),
        ({ plain, extra, at, how }) => {
          const best = bestOf(plain);
          if (best === undefined) return;
          const model = normalForm(plain);
          const steps = [...(proofOf(model, best) ?? [])];
          const place = at % (steps.length + 1);
          steps.splice(place, how === "insert" ? 0 : 1, ...(how === "drop" ? [] : [extra]));
          const lower = minus(best, fraction(1n, 2n));
          expect(isAbove(best, lower)).toBe(true);
          expect(walk(model, lower, steps)).toBeDefined();
        },
      ),
      { numRuns: 600, seed: 20250221 },
    );
  });
});

function vectorsIn(steps: readonly ProofStep[]): readonly ProofVector[] {
  return steps.flatMap((step) => ("tighten" in step ? [step.tighten] : []));
}
