import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RoundDocument, solve } from "../../../api/library.ts";
import { knapsackRound } from "../../../bench/orlib.ts";
import { assess } from "../../../src/eligibility.ts";
import type { Proposal, ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import { randomFrom } from "../../../src/random.ts";
import { roundOf } from "../../../src/round/round.ts";
import { enumerated as searched } from "../../../solver/exact/enumerate.ts";
import { modelOf as searchedModelOf } from "../../../solver/exact/model.ts";
import { propagate, rootNode } from "../../../solver/exact/node.ts";
import { candidatesOf } from "../../../solver/verify/facts.ts";
import { type Fraction, fraction, minus, plus } from "../../../solver/verify/fraction.ts";
import { modelOf } from "../../../solver/verify/model.ts";
import { normalForm, type PlainModel } from "../../../solver/verify/normal-form.ts";
import type { Model } from "../../../solver/verify/shape.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { readDecimal } from "../../kit/fraction.ts";
import { runs } from "../../kit/seed.ts";
import { denominatorOf, bestOf as bestFeasible, everyFeasible, vectorsFor } from "../exact/programs.ts";
import { twofoldPrograms, valueProgram, wholeRounds } from "../exact/twofold.ts";
import { bestOf, column, part, plainModels, row, stepsOf } from "./models.ts";
import { checkedModel } from "./of-program.ts";

const step = (rows: ProofVector["rows"] = [], more: Partial<ProofVector> = {}): ProofStep => ({
  tighten: { scale: 0, objective: 1, rows, enumerate: true, ...more },
});

const faultOf = (plain: PlainModel, claim: Fraction | undefined, steps: readonly ProofStep[]) =>
  walk(normalForm(plain), claim, steps);

/** All or nothing, 3, 4 and 5 worth 4, 9 and 6, and room for 8: the best is 3 and 4, worth 13. */
const three: PlainModel = {
  columns: [column(3, 3, 3, true), column(4, 4, 4, true), column(5, 5, 5, true)],
  rows: [row("at most", 8, part(0, 3), part(1, 4), part(2, 5)), row("at least", 3, part(0, 3), part(1, 4))],
  objective: [part(0, 4), part(1, 9), part(2, 6)],
  rankings: [],
};

/** Of twenty alike there is room for seven: all sets that leave out up to twelve are to be looked at, and break the row. */
const alike = (count: number): PlainModel => {
  const all = Array.from({ length: count }, (_, place) => place);
  return {
    columns: all.map(() => column(1, 1, 1, true)),
    rows: [row("at most", 7, ...all.map((one) => part(one, 1)))],
    objective: all.map((one) => part(one, 1)),
    rankings: [],
  };
};

describe("a step that has everything looked at, by hand", () => {
  const thirteen = fraction(13n);
  const inPart = {
    ...three,
    columns: three.columns.with(1, column(4, 3, 4, true)),
    objective: three.objective.with(1, part(1, 8)),
  };
  const inFraction = { ...three, columns: three.columns.with(1, column(4, 3, 3, true)) };
  const decidedInFraction = {
    ...three,
    columns: three.columns.with(1, column(4, 3, 3, false)),
    rows: [row("at most", 8, part(1, 5))],
  };
  it.each<[string, PlainModel, Fraction, readonly ProofStep[], object | undefined]>([
    ["closes the node", three, thirteen, [step()], undefined],
    [
      "closes it with multipliers too",
      three,
      thirteen,
      [
        step([
          [0, "1"],
          [1, "-1"],
        ]),
      ],
      undefined,
    ],
    ["closes it at any scale", three, thirteen, [step([[0, "1000"]], { scale: 10 })], undefined],
    ["closes it for a claim between two that can be", three, fraction(27n, 2n), [step()], undefined],
    [
      "closes what a tighten before has left",
      three,
      thirteen,
      [{ tighten: { scale: 0, objective: 1, rows: [] } }, step()],
      undefined,
    ],
    [
      "closes one side of a split, and then the other",
      three,
      thirteen,
      [{ split: [0, 0] }, step(), step()],
      undefined,
    ],
    [
      "is needed on both",
      three,
      thirteen,
      [{ split: [0, 0] }, step()],
      { step: 2, code: "proof-not-closed" },
    ],
    ["is the last of its node", three, thirteen, [step(), step()], { step: 1, code: "proof-steps-left" }],
    [
      "does not close it without the flag",
      three,
      thirteen,
      [{ tighten: { scale: 0, objective: 1, rows: [] } }],
      { step: 1, code: "proof-not-closed" },
    ],
    ["proves no lower claim", three, fraction(12n), [step()], { step: 0, code: "proof-counterexample" }],
    [
      "nor one a hair lower",
      three,
      fraction(129n, 10n),
      [step([[0, "1"]])],
      { step: 0, code: "proof-counterexample" },
    ],
    [
      "nor on the side of a split where the best is",
      three,
      fraction(12n),
      [{ split: [0, 0] }, step(), step()],
      { step: 2, code: "proof-counterexample" },
    ],
    [
      "is refused without the objective",
      three,
      thirteen,
      [step([[0, "1"]], { objective: 0 })],
      { step: 0, code: "proof-objective-not-allowed" },
    ],
    [
      "is refused with a column of more than two values",
      inPart,
      thirteen,
      [step()],
      { step: 0, code: "proof-not-twofold", figures: { column: 1, name: "column 4" } },
    ],
    [
      "unless a split has taken it away",
      inPart,
      fraction(12n),
      [{ split: [1, 3] }, step(), step()],
      undefined,
    ],
    [
      "is refused with a part that is no whole number",
      inFraction,
      thirteen,
      [step()],
      { step: 0, code: "proof-not-twofold", figures: { column: 1, name: "column 4" } },
    ],
    [
      "is refused with a decided part that is no whole number",
      decidedInFraction,
      thirteen,
      [step()],
      { step: 0, code: "proof-not-twofold" },
    ],
    ["looks at some hundred choices", alike(12), fraction(7n), [step()], undefined],
    [
      "is refused with too many choices",
      alike(20),
      fraction(7n),
      [step()],
      { step: 0, code: "proof-too-many-choices", figures: { most: 20_000 } },
    ],
    ["whose multipliers do not help", alike(20), fraction(7n), [step([[0, "1"]])], undefined],
    [
      "is refused with sums beyond 2^52",
      three,
      thirteen,
      [step([], { scale: 60 })],
      { step: 0, code: "proof-number-too-large" },
    ],
    [
      "is refused with a multiplier of the wrong sign",
      three,
      thirteen,
      [step([[0, "-1"]])],
      { step: 0, code: "proof-wrong-sign" },
    ],
  ])("%s", (_, plain, claim, steps, fault) => {
    if (fault === undefined) expect(faultOf(plain, claim, steps)).toBeUndefined();
    else expect(faultOf(plain, claim, steps)).toMatchObject(fault);
  });

  it.each([0, 1] as const)("is no proof that nothing is feasible, objective %i", (objective) => {
    const none = { ...three, rows: [row("at least", 13, part(0, 3), part(1, 4), part(2, 5))] };
    expect(faultOf(none, undefined, [step([], { objective })])).toMatchObject({
      step: 0,
      code: "proof-objective-not-allowed",
    });
  });

  it("counts a row as broken by one unit, and as held by none", () => {
    const upTo = (limit: number) => ({
      ...three,
      rows: [row("at most", limit, part(0, 3), part(1, 4), part(2, 5))],
    });
    expect(faultOf(upTo(6), fraction(9n), [step()])).toBeUndefined();
    expect(faultOf(upTo(7), fraction(9n), [step()])).toMatchObject({ code: "proof-counterexample" });
    const from = (limit: number) => ({
      ...three,
      rows: [...upTo(7).rows, row("at least", limit, part(0, 3), part(2, 5))],
    });
    expect(faultOf(from(4), fraction(9n), [step()])).toBeUndefined();
    expect(faultOf(from(3), fraction(9n), [step()])).toMatchObject({ code: "proof-counterexample" });
  });
});

describe("whatever multipliers a step has that everything is looked at with", () => {
  const drawn = fc.oneof(
    { weight: 3, arbitrary: twofoldPrograms },
    { weight: 1, arbitrary: wholeRounds.map(valueProgram) },
  );

  it("it closes the node for just the claims that are true, and for those that the search closes it", () => {
    const seen = { closed: 0, counterexample: 0, notTwofold: 0, infeasible: 0, bySearch: 0 };
    fc.assert(
      fc.property(
        drawn.chain((program) =>
          fc.record({
            program: fc.constant(program),
            vector: program === undefined ? fc.constant(undefined) : vectorsFor(program, fc.constant(1)),
            off: fc.constantFrom(
              fraction(0n),
              fraction(0n),
              fraction(1n, 7n),
              fraction(-1n, 7n),
              fraction(-1n),
              fraction(-9n),
              fraction(3n),
            ),
          }),
        ),
        ({ program, vector, off }) => {
          if (program === undefined || vector === undefined || program.rankings.length > 0) return;
          const best = bestFeasible(everyFeasible(program));
          const claim = plus(fraction(best ?? 0n, denominatorOf(program)), off);
          const model = checkedModel(program);
          const rows = model.rows.map(({ sense }, index): [number, string] => {
            const size = vector.multipliers[index];
            return [index, String(sense === "at least" && size > 0 ? -size : size)];
          });
          const fault = walk(model, claim, [step(rows, { scale: vector.scale })]);
          const isTrue = best === undefined || off.numerator >= 0n;
          // A node that is settled from the start is closed, or refused, before the step.
          if (fault?.code === "proof-steps-left") return;
          const search = searchedModelOf(program);
          if (fault?.code === "proof-number-too-large") {
            expect(search.wide).toBe(true);
            return;
          }
          if (fault?.code === "proof-not-twofold") {
            seen.notTwofold += 1;
            return;
          }
          expect(fault?.code).toBe(isTrue ? undefined : "proof-counterexample");
          seen[isTrue ? "closed" : "counterexample"] += 1;
          if (best === undefined) seen.infeasible += 1;
          const node = rootNode(search);
          if (!propagate(search, node)) return;
          const found = searched(search, node, vector, { value: claim, beyond: true });
          if (found === undefined) return;
          expect(found.length > 0).toBe(!isTrue);
          seen.bySearch += 1;
        },
      ),
      runs(220),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
  });

  it("it proves no claim below the best among steps of every kind, ranked or not", () => {
    let met = 0;
    fc.assert(
      fc.property(
        plainModels.chain((plain) =>
          fc.record({
            plain: fc.constant(plain),
            steps: fc.array(fc.tuple(stepsOf(normalForm(plain), [0, 1, 1]), fc.boolean()), { maxLength: 8 }),
            less: fc.constantFrom(fraction(1n, 7n), fraction(1n), fraction(3n)),
          }),
        ),
        ({ plain, steps, less }) => {
          const best = bestOf(plain);
          if (best === undefined) return;
          met += 1;
          const flagged = steps.map(([one, flag]) =>
            "tighten" in one && flag ? { tighten: { ...one.tighten, enumerate: true as const } } : one,
          );
          expect(walk(normalForm(plain), minus(best, less), flagged)).toBeDefined();
        },
      ),
      runs(400),
    );
    expect(met).toBeGreaterThan(100);
  });
});

/* Proofs that the search made. */

/** A knapsack of five years, made up: half of what is asked, points about what a project costs. */
function madeUpKnapsack(items: number, seed: number): RoundDocument {
  const random = randomFrom(seed);
  const constraints = Array.from({ length: 5 }, () => {
    const weights = Array.from({ length: items }, () => random.integer(1, 1000));
    return { weights, most: Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2) };
  });
  const profits = Array.from(
    { length: items },
    (_, item) =>
      Math.round(constraints.reduce((sum, { weights }) => sum + weights[item], 0) / 5) +
      random.integer(0, 500),
  );
  const round = knapsackRound(`made-up-${items}-${seed}`, { profits, constraints, best: 0 });
  return { ...round, note: "Made up, in the manner of a knapsack of OR-Library." };
}

interface Made {
  readonly document: RoundDocument;
  readonly proposal: Proposal;
  readonly model: Model;
  /** The value of the proposal, which no proof can go below. */
  readonly claim: Fraction;
  readonly steps: readonly ProofStep[];
}

async function madeFor(document: RoundDocument): Promise<Made> {
  const proposal = await solve(document, { engine: "built-in" });
  if (proposal.status === "infeasible") throw new Error("Nothing need be granted, so this is feasible.");
  const round = roundOf(document);
  const model = modelOf(round, candidatesOf(assess(round)), { name: "value", unused: 0n });
  const claim = readDecimal(proposal.totals.value);
  return { document, proposal, model, claim, steps: proposal.proof.value?.steps ?? [] };
}

const answers = [
  await madeFor(madeUpKnapsack(20, 3)),
  await madeFor(madeUpKnapsack(25, 2)),
  await madeFor(madeUpKnapsack(40, 1)),
];

describe.each(answers)(
  "a proof of the search for $document.scheme.id",
  ({ document, proposal, model, claim, steps }) => {
    const vectors = steps.flatMap((one, index) => ("tighten" in one ? [[index, one.tighten] as const] : []));
    const flagged = vectors.filter(([, { enumerate }]) => enumerate === true);
    const codeWith = (index: number, changed: ProofVector, less = 0n): string | undefined =>
      walk(model, minus(claim, fraction(less)), steps.with(index, { tighten: changed }))?.code;

    it("has such steps, and holds", () => {
      expect(proposal.status).toBe("optimal");
      expect(flagged.length).toBeGreaterThan(0);
      expect(verifyProposal(document, proposal).findings).toEqual([]);
      expect(walk(model, minus(claim, fraction(1n)), steps)).toMatchObject({ code: "proof-counterexample" });
    });

    it("is refused where such a step has no objective, and needs their flags", () => {
      const needed = flagged.filter(([index, { scale, objective, rows }]) => {
        expect(codeWith(index, { scale, objective: 0, rows, enumerate: true })).toBe(
          "proof-objective-not-allowed",
        );
        return codeWith(index, { scale, objective, rows }) !== undefined;
      });
      expect(needed.length).toBeGreaterThan(0);
    });

    it("proves nothing beyond what is true, however such a step is altered, or the flag given to others", () => {
      let refused = 0;
      let proofs = 0;
      for (const [place, [index, vector]] of vectors.entries()) {
        if (place > 20 && place % 4 > 0) continue;
        for (const changed of alterationsOf(vector, place)) {
          expect(codeWith(index, changed, 1n), JSON.stringify(changed)).toBeDefined();
          if (vector.enumerate !== true || place > 20) continue;
          if (codeWith(index, changed) === undefined) proofs += 1;
          else refused += 1;
        }
      }
      // Looked at with other multipliers, what is left is much the same, or too much.
      expect(proofs + refused).toBeGreaterThan(0);
      expect(proofs).toBeGreaterThan(0);
    });
  },
);

/** Another scale, the flag given or taken, and one of the multipliers altered or left out. */
function alterationsOf({ scale, objective, rows, enumerate }: ProofVector, pick: number): ProofVector[] {
  const common = { scale, objective, rows, ...(enumerate === true && { enumerate }) };
  const { length } = rows;
  const place = length === 0 ? 0 : pick % length;
  const ofRow = rows.slice(place, place + 1).flatMap(([row, text]) => [
    { ...common, rows: rows.with(place, [row, String(BigInt(text) + 1n)]) },
    { ...common, rows: rows.with(place, [row, "0"]) },
    { ...common, rows: rows.toSpliced(place, 1) },
  ]);
  return [
    { ...common, scale: scale + 1 },
    ...(scale > 0 ? [{ ...common, scale: scale - 1 }] : []),
    enumerate === true ? { scale, objective, rows } : { ...common, enumerate: true },
    ...ofRow,
  ];
}
