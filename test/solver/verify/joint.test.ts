import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type RoundDocument, solve } from "../../../api/library.ts";
import { generatedRound } from "../../../bench/rounds.ts";
import type { Proposal, ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import { fraction as exactFraction } from "../../../solver/exact/fraction.ts";
import { type Model as Searched, modelOf, threshold } from "../../../solver/exact/model.ts";
import { type Node as SearchNode, restrict, rootNode } from "../../../solver/exact/node.ts";
import { filterBySums, sumPairs } from "../../../solver/exact/sums.ts";
import { tighten } from "../../../solver/exact/tighten.ts";
import { above, type Domain, isEmpty, upTo } from "../../../solver/verify/domain.ts";
import { fraction, minus } from "../../../solver/verify/fraction.ts";
import { type Frame, frameOf, type Node, rootOf } from "../../../solver/verify/node.ts";
import { normalForm, type PlainModel } from "../../../solver/verify/normal-form.ts";
import { summed } from "../../../solver/verify/sums.ts";
import { multipliersOf, tightened } from "../../../solver/verify/tighten.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration } from "../../kit/enumerate.ts";
import { shownValue } from "../../kit/propose.ts";
import { runs } from "../../kit/seed.ts";
import { bestOf, column, part, row } from "./models.ts";
import { resealed } from "./resealed.ts";
import { altered } from "./tiny.ts";

type Pair = readonly [number, number];

/* By hand: an area that must give exactly 8 steps, by projects of 3, 4 and 5 steps worth 4, 9 and 6. Only 3 and 5 do. */
const eight: PlainModel = {
  columns: [column(3, 3, 3, true), column(4, 4, 4, true), column(5, 5, 5, true)],
  rows: [
    row("at least", 8, part(0, 3), part(1, 4), part(2, 5)),
    row("at most", 8, part(0, 3), part(1, 4), part(2, 5)),
    row("at most", 2, part(0, 0, 1), part(1, 0, 1), part(2, 0, 1)),
    row("at most", 8, part(0, 3)),
    row("at least", 8, part(0, 3), part(1, 8), part(2, 5)),
    row("at most", 8, part(0, 3), part(1, 4, 1), part(2, 5)),
  ],
  objective: [part(0, 4), part(1, 9), part(2, 6)],
  rankings: [],
};

const plain = (pairs?: readonly Pair[], rows: ProofVector["rows"] = []): ProofStep => ({
  tighten: {
    scale: 0,
    objective: 1,
    rows: rows.map(([index, text]) => [index, text]),
    ...(pairs && { pairs: pairs.map(([lower, upper]): [number, number] => [lower, upper]) }),
  },
});

const faultOf = (model: PlainModel, claim: bigint, steps: readonly ProofStep[]) =>
  walk(normalForm(model), fraction(claim), steps);

describe("an area that must meet a sum, by hand", () => {
  it.each<[string, bigint, readonly ProofStep[], object | undefined]>([
    ["is closed by its sums", 10n, [{ sums: [0, 1] }], undefined],
    ["is closed by its joint bound", 10n, [plain([[0, 1]])], undefined],
    ["is not closed without the pair", 10n, [plain()], { step: 1, code: "proof-not-closed" }],
    ["is not closed without a step", 10n, [], { step: 0, code: "proof-not-closed" }],
    [
      "cannot have a bound below its best: sums",
      9n,
      [{ sums: [0, 1] }],
      { step: 1, code: "proof-counterexample" },
    ],
    [
      "cannot have a bound below its best: pairs",
      9n,
      [plain([[0, 1]])],
      { step: 1, code: "proof-counterexample" },
    ],
    [
      "needs nothing after it",
      10n,
      [plain([[0, 1]]), plain()],
      { step: 1, code: "proof-steps-left", figures: { left: 1 } },
    ],
    ["has its multipliers in the joint bound too", 10n, [plain([[0, 1]], [[2, "2"]])], undefined],
    [
      "once only",
      10n,
      [
        plain([
          [0, 1],
          [0, 1],
        ]),
      ],
      { step: 0, code: "proof-column-twice", figures: { column: 0 } },
    ],
  ])("%s", (_, claim, steps, fault) => {
    if (fault === undefined) expect(faultOf(eight, claim, steps)).toBeUndefined();
    else expect(faultOf(eight, claim, steps)).toMatchObject(fault);
  });

  const refused: readonly (readonly [string, Pair, string])[] = [
    ["the two rows the other way round", [1, 0], "proof-rows-not-sums"],
    ["the minimum twice", [0, 0], "proof-rows-not-sums"],
    ["the maximum twice", [1, 1], "proof-rows-not-sums"],
    ["a row that counts projects", [0, 2], "proof-rows-not-sums"],
    ["a maximum that leaves two projects out", [0, 3], "proof-rows-not-sums"],
    ["a minimum that counts twice", [4, 1], "proof-rows-not-sums"],
    ["a maximum that counts projects beside the steps", [0, 5], "proof-rows-not-sums"],
    ["a minimum that is not there", [6, 1], "proof-unknown-row"],
    ["a maximum that is not there", [0, 6], "proof-unknown-row"],
  ];
  it.each(refused)("is not read off %s", (_, [lower, upper], code) => {
    expect(faultOf(eight, 10n, [{ sums: [lower, upper] }])).toMatchObject({ step: 0, code });
    expect(faultOf(eight, 10n, [plain([[lower, upper]])])).toMatchObject({ step: 0, code });
    expect(
      faultOf(eight, 10n, [
        plain([
          [0, 1],
          [lower, upper],
        ]),
      ]),
    ).toMatchObject({ step: 0, code });
  });

  it("may be filtered, but not bounded jointly, where a project may get a part", () => {
    const inPart = { ...eight, columns: eight.columns.with(0, column(3, 2, 3, true)) };
    expect(faultOf(inPart, 10n, [plain([[0, 1]])])).toMatchObject({ step: 0, code: "proof-rows-not-sums" });
    expect(faultOf(inPart, 10n, [{ sums: [0, 1] }])).toBeUndefined();
    // Once a split has taken the part away, it may.
    const split: ProofStep = { split: [0, 2] };
    expect(faultOf(inPart, 10n, [split, { sums: [0, 1] }, plain([[0, 1]])])).toBeUndefined();
  });

  it.each<[string, number, readonly ProofStep[]]>([
    ["sums beyond 2^20", 2 ** 20 + 1, [{ sums: [0, 1] }]],
    ["joint sums beyond 2^20", 2 ** 20 + 1, [plain([[0, 1]])]],
    ["a table of too many cells", 2 ** 20, [plain([[0, 1]])]],
  ])("is not reckoned with %s", (_, limit, steps) => {
    const far = { ...eight, rows: eight.rows.with(1, { ...eight.rows[1], limit: BigInt(limit) }) };
    expect(faultOf(far, 10n, steps)).toMatchObject({ step: 0, code: "proof-number-too-large" });
  });

  it("is not reckoned with figures that are no safe integers", () => {
    const large = String(2 ** 51);
    expect(faultOf(eight, 10n, [plain([[0, 1]], [[1, large]])])).toMatchObject({
      step: 0,
      code: "proof-number-too-large",
    });
  });

  it.each<[string, number, bigint, ProofStep[], string | undefined]>([
    // 3 and 4 leave 1 of the 8; 4 alone leaves 4 and 5 alone 3.
    ["1, by the joint bound", 1, 13n, [plain([[0, 1]])], undefined],
    ["3, by the joint bound", 3, 13n, [plain([[0, 1]])], undefined],
    ["3, but not without the pair", 3, 13n, [plain()], "proof-not-closed"],
    ["1, but not one below the best", 1, 12n, [plain([[0, 1]])], "proof-not-closed"],
    ["1, but the sums leave two choices", 1, 13n, [{ sums: [0, 1] }], "proof-not-closed"],
  ])("may leave money unused: at most %s", (_, most, claim, steps, code) => {
    const withUnused: PlainModel = {
      ...eight,
      columns: [...eight.columns, column(most, 1, most, true)],
      rows: eight.rows.with(0, { ...eight.rows[0], parts: [...eight.rows[0].parts, part(3, most)] }),
    };
    expect(bestOf(withUnused)).toEqual(fraction(13n));
    expect(faultOf(withUnused, claim, steps)?.code).toBe(code);
  });
});

/* What the search did, done again by the checker. */

interface Drawn {
  readonly plain: PlainModel;
  readonly unused: number | undefined;
  /** By row: not negative. */
  readonly multipliers: readonly number[];
  readonly scale: number;
  readonly objective: 0 | 1;
  readonly claim: number;
  readonly cuts: readonly (readonly [column: number, side: "down" | "up", value: number])[];
}

const areas: fc.Arbitrary<Drawn> = fc
  .record({
    fulls: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 }),
    /** Above 0 a project may get a part: then there is nothing to bound jointly. */
    below: fc.constantFrom(0, 0, 0, 1, 2),
    unusedFull: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    part: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    off: fc.constantFrom(0, 0, 1, -1),
    width: fc.constantFrom(0, 0, 1, 2),
    costs: fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 7, maxLength: 7 }),
    caps: fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
    cap: fc.integer({ min: 5, max: 30 }),
    multipliers: fc.array(fc.oneof(fc.constant(0), fc.nat(12)), { minLength: 3, maxLength: 3 }),
    scale: fc.nat(3),
    objective: fc.constantFrom<0 | 1>(0, 1, 1, 1),
    claim: fc.integer({ min: -5, max: 60 }),
    cuts: fc.array(
      fc.tuple(fc.nat(6), fc.constantFrom<"down" | "up">("down", "up"), fc.constantFrom(0, 0, 0, 1, 2)),
      { maxLength: 2 },
    ),
  })
  .map((drawn) => {
    const projects = drawn.fulls.map((full, place) =>
      column(full, place === 0 ? Math.max(1, full - drawn.below) : full, full, true),
    );
    const columns =
      drawn.unusedFull === undefined
        ? projects
        : [...projects, column(drawn.unusedFull, 1, drawn.unusedFull, true)];
    const unused = drawn.unusedFull === undefined ? undefined : projects.length;
    const grants = drawn.fulls.map((full, place) => part(place, full));
    const least = Math.max(
      0,
      drawn.fulls.reduce((sum, full, place) => sum + (drawn.part[place] ? full : 0), drawn.off),
    );
    const beside = drawn.unusedFull === undefined ? [] : [part(projects.length, drawn.unusedFull)];
    const parts = (figures: readonly number[]) => columns.map((_, place) => part(place, figures[place]));
    return {
      ...drawn,
      unused,
      plain: {
        columns,
        rows: [
          row("at most", drawn.cap, ...parts(drawn.caps)),
          row("at least", least, ...grants, ...beside),
          row("at most", least + drawn.width, ...grants),
        ],
        objective: parts(drawn.costs),
        rankings: [],
      },
      cuts: drawn.cuts.filter(([one]) => one < columns.length),
    };
  });

/** The same model and node as the search has them. */
function searched({ plain, unused, cuts }: Drawn): { readonly model: Searched; readonly node: SearchNode } {
  const model = modelOf({
    columns: plain.columns.map(({ full, lowest, highest, mayBeZero, name }, place) => ({
      name,
      kind: place === unused ? "unused" : "grant",
      key: name,
      step: 1,
      full: Number(full),
      lowest: Number(lowest),
      highest: Number(highest),
      mayBeZero,
    })),
    rows: plain.rows.map(({ name, parts, sense, limit }, place) => ({
      name,
      rule: place === 0 ? "R6" : place === 1 ? "R8" : "R7",
      key: place === 0 ? "cap" : "area",
      terms: parts.map((one) => ({ ...one })),
      lower: sense === "at least" ? limit : undefined,
      upper: sense === "at most" ? limit : undefined,
    })),
    rankings: [],
    objective: { name: "value", decimals: 0, terms: plain.objective.map((one) => ({ ...one })) },
  });
  const node = rootNode(model);
  for (const [one, side, value] of cuts) restrict(node, one, side, value);
  return { model, node };
}

/** The same as the checker has them. */
function checked({ plain, claim, cuts }: Drawn): { readonly frame: Frame; readonly node: Node } {
  const frame = frameOf(normalForm(plain), fraction(BigInt(claim)));
  const root = rootOf(frame);
  const cut = (one: number, domain: Domain) =>
    cuts
      .filter(([about]) => about === one)
      .reduce(
        (left, [, side, value]) => (side === "down" ? upTo(left, BigInt(value)) : above(left, BigInt(value))),
        domain,
      );
  const live = root.live.map((one) => ({ ...one, domain: cut(one.column, one.domain) }));
  return { frame, node: { ...root, live } };
}

const rangesIn = (node: SearchNode) =>
  [...node.columns].map((_, position) => {
    const [low, high] = [node.lowest[position], node.highest[position]];
    return [node.mayBeZero[position] === 1, ...(low <= high ? [low, high] : [])];
  });

/** "closed" where the checker has closed the node, or is about to. */
const rangesOf = (node: Node | undefined) =>
  node === undefined || node.live.some(({ domain }) => isEmpty(domain))
    ? "closed"
    : node.live.map(({ domain: { zero, low, high } }) => [
        zero,
        ...(low <= high ? [Number(low), Number(high)] : []),
      ]);

describe("the checker does what the search did", () => {
  it("with the sums of an area", () => {
    fc.assert(
      fc.property(areas, (drawn) => {
        const { model, node } = searched(drawn);
        const again = checked(drawn);
        if (rangesOf(again.node) === "closed") return;
        const [pair] = sumPairs(model);
        const result = filterBySums(node, pair);
        const filtered = summed(again.frame, again.node, [pair.lowerRow, pair.upperRow]);
        if ("fault" in filtered) throw new Error(filtered.fault.code);
        // The search does not look where nothing need be granted, and then leaves no step.
        if (result !== "same") {
          expect(rangesOf(filtered.node)).toEqual(result === "closed" ? "closed" : rangesIn(node));
        }
      }),
      runs(300),
    );
  });

  it("with an area bounded jointly", () => {
    fc.assert(
      fc.property(areas, (drawn) => {
        const { model, node } = searched(drawn);
        const { frame, node: start } = checked(drawn);
        if (rangesOf(start) === "closed") return;
        const { scale, objective } = drawn;
        const multipliers = Float64Array.from(drawn.multipliers);
        const target = { value: exactFraction(BigInt(drawn.claim)), beyond: true };
        const limit = objective === 0 ? 0n : threshold(model, target, scale);
        const result = tighten(model, node, { scale, objective, multipliers }, limit, sumPairs(model));
        const rows = drawn.multipliers.map((one, place): [number, string] => [
          place,
          String(BigInt(model.sign[place]) * BigInt(one)),
        ]);
        const vector = multipliersOf(frame, { scale, objective, rows });
        if ("fault" in vector) throw new Error(vector.fault.code);
        const pairs = result.joined.map(({ lowerRow, upperRow }): Pair => [lowerRow, upperRow]);
        const again = tightened(frame, start, vector.multipliers, pairs);
        if ("fault" in again) throw new Error(again.fault.code);
        expect(rangesOf(again.node)).toEqual(result.kind === "closed" ? "closed" : rangesIn(node));
      }),
      runs(400),
    );
  });

  it("and neither proves more than is true", () => {
    fc.assert(
      fc.property(areas, (drawn) => {
        const model = normalForm(drawn.plain);
        const best = bestOf(drawn.plain);
        if (best === undefined) return;
        const below = minus(best, fraction(1n, 1000n));
        const rows = drawn.multipliers.map((one, place): [number, string] => [
          place,
          String(place === 1 ? -one : one),
        ]);
        const steps: ProofStep[] = [
          { sums: [1, 2] },
          { tighten: { scale: drawn.scale, objective: 1, rows, pairs: [[1, 2]] } },
          { sums: [1, 2] },
        ];
        for (const kept of [steps, steps.slice(1), steps.slice(0, 1)]) {
          expect(walk(model, below, kept)?.code).toBeDefined();
        }
      }),
      runs(200),
    );
  });
});

/* Proofs that the search made. */

const made = [
  { seed: 1, applications: 30 },
  { seed: 4, applications: 30 },
  { seed: 4, applications: 40 },
].map((one) => generatedRound({ kind: "whole-minimum-is-maximum", areas: 4, ...one }));

interface Place {
  readonly path: string;
  readonly step: ProofStep;
}

const stepsIn = (proposal: Proposal): Place[] =>
  (["unused", "value"] as const).flatMap((stage) =>
    (proposal.proof[stage]?.steps ?? []).map((step, index) => ({
      path: `proof.${stage}.steps[${String(index)}]`,
      step,
    })),
  );

const pairOf = (step: ProofStep): Pair | undefined => {
  if ("sums" in step) return step.sums;
  return "tighten" in step ? step.tighten.pairs?.at(0) : undefined;
};

/** The step with another pair in the place of its first. */
const paired = (step: ProofStep, pair: Pair): unknown => {
  if ("sums" in step) return { sums: pair };
  return "tighten" in step
    ? { tighten: { ...step.tighten, pairs: [pair, ...(step.tighten.pairs ?? []).slice(1)] } }
    : step;
};

describe.each(made)(
  "a proof of the search for areas whose minimum is their maximum, $scheme.id",
  (document) => {
    const answer: { proposal?: Proposal; places: Place[] } = { places: [] };
    const codesWith = (path: string, change: unknown): string[] =>
      verifyProposal(document, resealed(altered(answer.proposal, path, change))).findings.map(
        ({ place, code }) => `${place === path ? "there" : "elsewhere"}: ${code}`,
      );

    beforeAll(async () => {
      answer.proposal = await solve(document, { engine: "built-in" });
      answer.places = stepsIn(answer.proposal).filter(({ step }) => pairOf(step) !== undefined);
    });

    it("uses sums and pairs, and holds", () => {
      expect(answer.proposal?.status).toBe("optimal");
      expect(answer.places.some(({ step }) => "sums" in step)).toBe(true);
      expect(answer.places.some(({ step }) => "tighten" in step)).toBe(true);
      expect(verifyProposal(document, answer.proposal).findings).toEqual([]);
    });

    it.each<[string, (pair: Pair) => Pair, string]>([
      ["rows the other way round", ([lower, upper]) => [upper, lower], "proof-rows-not-sums"],
      ["one row twice", ([lower]) => [lower, lower], "proof-rows-not-sums"],
      ["the cap for a maximum", ([lower]) => [lower, 0], "proof-rows-not-sums"],
      ["the cap for a minimum", ([, upper]) => [0, upper], "proof-rows-not-sums"],
      ["a minimum out of range", ([, upper]) => [10_000, upper], "proof-unknown-row"],
      ["a maximum out of range", ([lower]) => [lower, 10_000], "proof-unknown-row"],
    ])("is refused with %s", (_, change, code) => {
      for (const stage of ["unused", "value"]) {
        for (const kind of ["sums", "tighten"]) {
          const place = answer.places.find(({ path, step }) => path.includes(stage) && kind in step);
          const pair = place && pairOf(place.step);
          if (place === undefined || pair === undefined) continue;
          expect(codesWith(place.path, paired(place.step, change(pair)))).toEqual([`there: ${code}`]);
        }
      }
    });

    it("is refused where a pair is given twice", () => {
      const codes = answer.places.flatMap(({ path, step }) => {
        if (!("tighten" in step) || step.tighten.pairs === undefined) return [];
        const pairs = [...step.tighten.pairs, step.tighten.pairs[0]];
        return codesWith(path, { tighten: { ...step.tighten, pairs } });
      });
      // A step whose pair alone closes the node is done before the second is read.
      expect(codes).toContain("there: proof-column-twice");
      expect(new Set(codes)).toEqual(new Set(["there: proof-column-twice"]));
    });

    it("is refused without the pairs, or the sums, that the search needed", () => {
      const codes = answer.places.map(({ path, step }) =>
        codesWith(
          path,
          "tighten" in step
            ? {
                tighten: {
                  scale: step.tighten.scale,
                  objective: step.tighten.objective,
                  rows: step.tighten.rows,
                },
              }
            : undefined,
        ),
      );
      expect(codes.filter((found) => found.length > 0).length).toBeGreaterThan(0);
      for (const found of codes.flat()) {
        expect(found).toMatch(
          /proof-(not-closed|steps-left|counterexample|rows-not-sums|not-twofold|too-many-choices)$/,
        );
      }
    });
  },
);

describe("rounds with all-or-nothing projects and areas whose minimum is their maximum", () => {
  const exact = rounds({ choicesAtMost: 800 }).map((document): RoundDocument => ({
    ...document,
    scheme: {
      ...document.scheme,
      grant: { step: document.scheme.grant?.step ?? 1000 },
      areas: document.scheme.areas.map((area) =>
        area.minimum === undefined ? area : { ...area, maximum: area.minimum },
      ),
    },
  }));

  it("have the answer that looking at everything gives, proven", async () => {
    const steps = { sums: 0, pairs: 0 };
    await fc.assert(
      fc.asyncProperty(exact, async (document) => {
        const proposal = await solve(document, { engine: "built-in" });
        expect(verifyProposal(document, proposal).findings).toEqual([]);
        const best = bestByEnumeration(document);
        expect(proposal.status).toBe(best.status);
        for (const stage of ["unused", "value", "infeasible"] as const) {
          for (const step of proposal.proof[stage]?.steps ?? []) {
            if ("sums" in step) steps.sums += 1;
            else if ("tighten" in step && step.tighten.pairs !== undefined) steps.pairs += 1;
          }
        }
        if (proposal.status === "infeasible" || best.status === "infeasible") return;
        expect(BigInt(proposal.totals.unused)).toBe(best.unused);
        expect(proposal.totals.value).toBe(shownValue(document, best.value));
      }),
      runs(150),
    );
    // Otherwise the rounds have missed what they are here for.
    expect(steps.sums).toBeGreaterThan(0);
    expect(steps.pairs).toBeGreaterThan(0);
  });
});
