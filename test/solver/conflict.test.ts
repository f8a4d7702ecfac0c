import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import { assess } from "../../src/eligibility.ts";
import type { Message } from "../../src/reasons/codes.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { explainConflict, type Explanation } from "../../solver/conflict.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { runs } from "../kit/seed.ts";
import { area, asking, committed, roundBy, tiny, type TinyRound } from "./tiny-rounds.ts";

const never = () => false;

/** "minimum-set-aside a 30": the code and the figures, in the order of the table of codes. */
const written = ({ code, figures }: Message): string => [code, ...Object.values(figures)].join(" ");

const shown = ({ conflicts, repairs }: Explanation) => ({
  conflicts: conflicts.map(written),
  repairs: repairs.map(written),
});

const grant = (application: string, amount?: number) => ({
  application,
  decision: "grant" as const,
  ...(amount !== undefined && { amount }),
});

describe("a contradiction is named with its figures, and what would mend it", () => {
  it.each<[string, TinyRound, { readonly conflicts: string[]; readonly repairs: string[] }]>([
    [
      "minimums that add up to more than the cap",
      { scheme: { areas: [area("a", { minimum: 70 }), area("b", { minimum: 45 })] }, applications: [] },
      {
        conflicts: ["minimum-set-aside a 70", "minimum-set-aside b 45", "cap-too-low 100 0"],
        repairs: ["lower-minimum a 15", "lower-minimum b 15", "raise-cap 15"],
      },
    ],
    [
      "commitments above the cap",
      {
        scheme: { areas: [area("a", { minimum: 50 })] },
        commitments: [committed("k1", "a", { "2025": 60 }), committed("k2", "a", { "2025": 47 })],
        applications: [asking("p1", 5, 1)],
      },
      { conflicts: ["cap-too-low 100 107"], repairs: ["raise-cap 7"] },
    ],
    [
      "commitments above a later year's ceiling",
      {
        scheme: { laterCaps: { "2026": 40, "2027": 10 } },
        commitments: [committed("k1", "a", { "2025": 60, "2026": 43, "2027": 9 })],
        applications: [asking("p1", { "2025": 5, "2026": 5 }, 1)],
      },
      { conflicts: ["later-ceiling-too-low 2026 40 43"], repairs: ["raise-later-ceiling 2026 3"] },
    ],
    [
      "commitments above an area's maximum",
      {
        scheme: { areas: [area("a", { maximum: 50 }), area("b", { maximum: 50 })] },
        commitments: [committed("k1", "b", { "2025": 51 })],
        applications: [asking("p1", 5, 1)],
      },
      { conflicts: ["area-maximum-too-low b 50 51"], repairs: ["raise-area-maximum b 1"] },
    ],
    [
      "decisions above the cap",
      {
        applications: [asking("p1", 60, 1), asking("p2", 55, 1), asking("p3", 20, 1)],
        decisions: [grant("p1", 60), grant("p2", 50)],
      },
      {
        conflicts: ["decision-amount p1 60", "decision-amount p2 50", "cap-too-low 100 0"],
        repairs: ["raise-cap 10", "change-decision p1", "change-decision p2"],
      },
    ],
    [
      "a decision without an amount, whose least grant does not fit beside commitments",
      {
        scheme: { grant: { smallestShare: "0.6" } },
        commitments: [committed("k1", "a", { "2025": 75 })],
        applications: [asking("p1", 50, 1)],
        decisions: [grant("p1")],
      },
      {
        conflicts: ["decision-grant p1", "cap-too-low 100 75"],
        repairs: ["raise-cap 5", "change-decision p1"],
      },
    ],
    [
      "a decision above its area's maximum",
      {
        scheme: { areas: [area("a", { maximum: 30 })] },
        commitments: [committed("k1", "a", { "2025": 10 })],
        applications: [asking("p1", 60, 1)],
        decisions: [grant("p1", 24)],
      },
      {
        conflicts: ["area-maximum-too-low a 30 10", "decision-amount p1 24"],
        repairs: ["raise-area-maximum a 4", "change-decision p1"],
      },
    ],
    [
      "a decision whose later years are above a ceiling, in thirds of a krone",
      {
        scheme: { laterCaps: { "2026": 6 } },
        applications: [asking("p1", { "2025": 30, "2026": 10 }, 1)],
        decisions: [grant("p1", 20)],
      },
      {
        conflicts: ["later-ceiling-too-low 2026 6 0", "decision-amount p1 20"],
        repairs: ["raise-later-ceiling 2026 1", "change-decision p1"],
      },
    ],
    [
      "decisions on more projects than the area may have",
      {
        scheme: { areas: [area("a", { projectsAtMost: 1 })] },
        applications: [asking("p1", 5, 1), asking("p2", 5, 1), asking("p3", 5, 1)],
        decisions: [grant("p1"), grant("p2"), grant("p3", 2)],
      },
      {
        conflicts: ["area-projects-too-few a 1", "decision-grant p2", "decision-amount p3 2"],
        repairs: ["raise-area-projects a 2", "change-decision p2", "change-decision p3"],
      },
    ],
    [
      "a share that a decision breaks, and nobody can mend",
      {
        scheme: { shares: [{ id: "large", atLeast: "0.5", when: { requestedAtLeast: 50 } }] },
        applications: [asking("p1", 10, 1)],
        decisions: [grant("p1", 10)],
      },
      {
        conflicts: ["share-demanded large 0.5", "decision-amount p1 10"],
        repairs: ["drop-share large", "change-decision p1"],
      },
    ],
    [
      "a share that could be mended, but for the cap",
      {
        scheme: { cap: 69, shares: [{ id: "large", atLeast: "0.5", when: { requestedAtLeast: 50 } }] },
        applications: [asking("p1", 20, 1), asking("p2", 50, 1)],
        decisions: [grant("p1", 20)],
      },
      {
        conflicts: ["share-demanded large 0.5", "decision-amount p1 20", "cap-too-low 69 0"],
        repairs: ["raise-cap 1", "drop-share large", "change-decision p1"],
      },
    ],
    [
      "a minimum and a decision in another area",
      {
        scheme: { areas: [area("a"), area("b", { minimum: 90 })] },
        applications: [asking("p1", 60, 1), asking("p2", 5, 9, { area: "b" })],
        decisions: [grant("p1", 11)],
      },
      {
        conflicts: ["minimum-set-aside b 90", "decision-amount p1 11", "cap-too-low 100 0"],
        repairs: ["lower-minimum b 1", "raise-cap 1", "change-decision p1"],
      },
    ],
    [
      "two contradictions at once: one of them, the cap left out of the other",
      {
        scheme: { laterCaps: { "2026": 4 }, areas: [area("a", { minimum: 120 })] },
        commitments: [committed("k1", "a", { "2025": 1, "2026": 5 })],
        applications: [asking("p1", 6, 1)],
      },
      {
        conflicts: ["minimum-set-aside a 120", "cap-too-low 100 1"],
        repairs: ["lower-minimum a 20", "raise-cap 20"],
      },
    ],
    [
      "a number that nobody can fill",
      {
        scheme: { spread: { numbers: [{ id: "inland", atLeast: 3, when: { county: "34" } }] } },
        applications: [
          asking("p1", 6, 1, { applicant: { name: "A", kind: "municipality", municipality: "3401" } }),
          asking("p2", 6, 1),
        ],
      },
      { conflicts: ["number-demanded inland 3"], repairs: ["lower-number inland 2"] },
    ],
    [
      "a number, and a limit on what one applicant gets",
      {
        scheme: {
          spread: {
            perApplicant: { grantsAtMost: 1, amountAtMost: 8 },
            numbers: [{ id: "all", atLeast: 2, when: {} }],
          },
        },
        applications: [
          asking("p1", 6, 1, { applicant: { name: "A", kind: "municipality" } }),
          asking("p2", 5, 1, { applicant: { name: "a ", kind: "municipality" } }),
        ],
      },
      {
        conflicts: ["number-demanded all 2", "applicant-amount-too-low 8"],
        repairs: ["lower-number all 1", "raise-applicant-amount 3"],
      },
    ],
    [
      "two areas whose maximum is too low: one of them",
      {
        scheme: { areas: [area("a", { maximum: 4 }), area("b", { maximum: 7 })] },
        commitments: [committed("k1", "a", { "2025": 6 }), committed("k2", "b", { "2025": 12 })],
        applications: [],
      },
      { conflicts: ["area-maximum-too-low b 7 12"], repairs: ["raise-area-maximum b 5"] },
    ],
  ])("%s", (_, round, expected) => {
    expect(shown(explainConflict(roundBy(tiny(round)), never))).toEqual(expected);
  });

  it.each<[string, TinyRound, string]>([
    [
      "on an application that came too late",
      {
        scheme: { conditions: { deadline: "2025-02-19" } },
        applications: [asking("p1", 5, 1, { submittedAt: "2025-02-20T00:00:00+01:00" })],
        decisions: [grant("p1", 5)],
      },
      "decision-on-dismissed p1",
    ],
    [
      "above what is eligible",
      { applications: [asking("p1", 5, 1, { assessed: { "2025": 4 } })], decisions: [grant("p1", 5)] },
      "decision-above-eligible p1 5 4",
    ],
    [
      "without an amount, where the least grant is above what is eligible",
      { applications: [asking("p1", 5, 1, { smallestViable: 6 })], decisions: [grant("p1")] },
      "decision-least-above-eligible p1 6 5",
    ],
  ])("a decision that contradicts R1, R3 or R4 by itself: %s", async (_, round, expected) => {
    const answer = await solve(tiny(round), { engine: "built-in" });
    expect(answer).toMatchObject({ status: "infeasible", repairs: [], proof: {} });
    expect(answer.conflicts.map(({ code, figures }) => [code, ...Object.values(figures)].join(" "))).toEqual([
      expected,
    ]);
  });
});

/** Rounds that contradict themselves by R4–R11, by what enumeration says. */
const contradictory = rounds({ choicesAtMost: 200 }).filter(
  (document) => assess(roundOf(document)).conflicts.length === 0 && !isFeasible(document),
);

describe("of a random contradiction", () => {
  it("the rules named contradict each other, and without any one of them the rest do not", () => {
    fc.assert(
      fc.property(contradictory, (document) => {
        const { conflicts } = explainConflict(roundOf(document), never);
        expect(conflicts.length).toBeGreaterThan(0);
        const named = new Set(conflicts.map(ruleOf));
        expect(isFeasible(keeping(document, (rule) => named.has(rule)))).toBe(false);
        for (const left of named) {
          const rest = keeping(document, (rule) => named.has(rule) && rule !== left);
          expect(isFeasible(rest), left).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("each rule named has its repair, the cheapest first: the amount is enough and one less is not", () => {
    fc.assert(
      fc.property(contradictory, (document) => {
        const { conflicts, repairs } = explainConflict(roundOf(document), never);
        const amounts = repairs.map(amountOf);
        expect(amounts).toEqual(amounts.toSorted((a, b) => (a === b ? 0 : a - b)));
        expect(repairs.map(ruleOf).toSorted()).toEqual(conflicts.map(ruleOf).toSorted());
        const named = new Set(conflicts.map(ruleOf));
        for (const repair of repairs) {
          const others = (rule: string) => rule !== ruleOf(repair);
          // Where another contradiction stands beside this one, the repair is of this one alone.
          const alone = !isFeasible(keeping(document, others));
          const base = alone ? keeping(document, (rule) => named.has(rule)) : document;
          const amount = amountOf(repair);
          if (amount === Infinity) {
            expect(isFeasible(keeping(base, others)), written(repair)).toBe(true);
          } else {
            expect(isFeasible(eased(base, repair, amount)), written(repair)).toBe(true);
            expect(isFeasible(eased(base, repair, amount - 1)), written(repair)).toBe(false);
          }
        }
      }),
      runs(60),
    );
  });
});

function isFeasible(document: RoundDocument): boolean {
  return bestByEnumeration(document).status === "optimal";
}

/** By code of a conflict or a repair: the rule it is about, and the figure that tells of what. */
const rulesByCode: ReadonlyMap<string, readonly [rule: string, of: string]> = new Map([
  ["cap-too-low", ["cap", ""]],
  ["raise-cap", ["cap", ""]],
  ["later-ceiling-too-low", ["ceiling", "year"]],
  ["raise-later-ceiling", ["ceiling", "year"]],
  ["area-maximum-too-low", ["maximum", "area"]],
  ["raise-area-maximum", ["maximum", "area"]],
  ["area-projects-too-few", ["projects", "area"]],
  ["raise-area-projects", ["projects", "area"]],
  ["minimum-set-aside", ["minimum", "area"]],
  ["lower-minimum", ["minimum", "area"]],
  ["share-demanded", ["share", "share"]],
  ["drop-share", ["share", "share"]],
  ["applicant-grants-too-few", ["grants per applicant", ""]],
  ["raise-applicant-grants", ["grants per applicant", ""]],
  ["applicant-amount-too-low", ["kroner per applicant", ""]],
  ["raise-applicant-amount", ["kroner per applicant", ""]],
  ["number-demanded", ["number", "number"]],
  ["lower-number", ["number", "number"]],
  ["decision-amount", ["decision", "application"]],
  ["decision-grant", ["decision", "application"]],
  ["change-decision", ["decision", "application"]],
]);

/** "minimum a", "cap": which rule a conflict or a repair is about. */
function ruleOf({ code, figures }: Message): string {
  const found = rulesByCode.get(code);
  if (found === undefined) throw new Error(`${code} is no conflict of R4–R11 and no repair of one.`);
  const [rule, of] = found;
  return of === "" ? rule : `${rule} ${figures[of]}`;
}

/** Kroner or projects; Infinity where a rule is given up altogether. */
function amountOf({ figures }: Message): number {
  return Number("amount" in figures ? figures.amount : "count" in figures ? figures.count : Infinity);
}

/** More kroner than any round here can use. */
const plenty = Number.MAX_SAFE_INTEGER;

/** The round without the rules that `keeps` does not keep. */
function keeping(document: RoundDocument, keeps: (rule: string) => boolean): RoundDocument {
  const { scheme, decisions = [] } = document;
  const { perApplicant: { grantsAtMost, amountAtMost } = {}, numbers = [] } = scheme.spread ?? {};
  return {
    ...document,
    scheme: {
      ...scheme,
      cap: keeps("cap") ? scheme.cap : plenty,
      laterCaps: Object.fromEntries(
        Object.entries(scheme.laterCaps ?? {}).filter(([year]) => keeps(`ceiling ${year}`)),
      ),
      areas: scheme.areas.map(({ minimum, maximum, projectsAtMost, ...rest }) => ({
        ...rest,
        ...(minimum !== undefined && keeps(`minimum ${rest.id}`) && { minimum }),
        ...(maximum !== undefined && keeps(`maximum ${rest.id}`) && { maximum }),
        ...(projectsAtMost !== undefined && keeps(`projects ${rest.id}`) && { projectsAtMost }),
      })),
      shares: (scheme.shares ?? []).filter(({ id }) => keeps(`share ${id}`)),
      spread: {
        perApplicant: {
          ...(grantsAtMost !== undefined && keeps("grants per applicant") && { grantsAtMost }),
          ...(amountAtMost !== undefined && keeps("kroner per applicant") && { amountAtMost }),
        },
        numbers: numbers.filter(({ id }) => keeps(`number ${id}`)),
      },
    },
    decisions: decisions.filter(
      ({ application, decision }) => decision === "decline" || keeps(`decision ${application}`),
    ),
  };
}

/** The round with one rule eased by an amount: kroner, or projects. */
function eased(document: RoundDocument, { code, figures }: Message, amount: number): RoundDocument {
  const { scheme } = document;
  const changed = (change: Partial<RoundDocument["scheme"]>) => ({
    ...document,
    scheme: { ...scheme, ...change },
  });
  const areas = (change: (one: AreaDocument) => Partial<AreaDocument>) =>
    scheme.areas.map((one) => (one.id === figures.area ? { ...one, ...change(one) } : one));
  const spread = (change: (one: SpreadDocument) => SpreadDocument) =>
    changed({ spread: { ...scheme.spread, ...change(scheme.spread ?? {}) } });
  const perApplicant = (change: (one: PerApplicant) => PerApplicant) =>
    spread(({ perApplicant: one = {} }) => ({ perApplicant: { ...one, ...change(one) } }));
  const year = String(figures.year);
  const ways: ReadonlyMap<string, () => RoundDocument> = new Map([
    ["raise-cap", () => changed({ cap: scheme.cap + amount })],
    [
      "raise-later-ceiling",
      () => changed({ laterCaps: { ...scheme.laterCaps, [year]: (scheme.laterCaps?.[year] ?? 0) + amount } }),
    ],
    [
      "raise-area-maximum",
      () => changed({ areas: areas(({ maximum = 0 }) => ({ maximum: maximum + amount })) }),
    ],
    [
      "raise-area-projects",
      () => changed({ areas: areas((one) => ({ projectsAtMost: (one.projectsAtMost ?? 0) + amount })) }),
    ],
    [
      "raise-applicant-grants",
      () => perApplicant((one) => ({ grantsAtMost: (one.grantsAtMost ?? 0) + amount })),
    ],
    [
      "raise-applicant-amount",
      () => perApplicant((one) => ({ amountAtMost: (one.amountAtMost ?? 0) + amount })),
    ],
    [
      "lower-number",
      () =>
        spread((one) => ({
          numbers: (one.numbers ?? []).map((number) =>
            number.id === figures.number ? { ...number, atLeast: number.atLeast - amount } : number,
          ),
        })),
    ],
    ["lower-minimum", () => changed({ areas: areas(({ minimum = 0 }) => ({ minimum: minimum - amount })) })],
  ]);
  const way = ways.get(code);
  if (way === undefined) throw new Error(`${code} has no amount; look at the answer.`);
  return way();
}

type AreaDocument = RoundDocument["scheme"]["areas"][number];
type SpreadDocument = NonNullable<RoundDocument["scheme"]["spread"]>;
type PerApplicant = NonNullable<SpreadDocument["perApplicant"]>;
