import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { readRound } from "../../src/round/read.ts";
import { type RoundDocument, roundSchema } from "../../src/round/schema.ts";
import { rounds } from "./arbitraries.ts";
import { bestByEnumeration, reprioritiseByEnumeration, type Reprioritisation } from "./enumerate.ts";
import type { Grants } from "./figures.ts";
import { proposalOf } from "./propose.ts";
import { brokenRules } from "./rules.ts";
import { runs } from "./seed.ts";
import { scaledBy, shuffled } from "./variants.ts";

type Application = RoundDocument["applications"][number];

/** An application with one score, signed and in area a unless something else is said. */
function application(
  id: string,
  requested: number,
  score: number,
  more: Partial<Application> = {},
): Application {
  return {
    id,
    area: "a",
    title: id,
    applicant: { name: id, kind: "municipality" },
    requested: { 2025: requested },
    scores: { quality: score },
    signed: true,
    ...more,
  };
}

function round(
  scheme: Partial<RoundDocument["scheme"]>,
  applications: Application[],
  more: Partial<RoundDocument> = {},
): RoundDocument {
  return {
    scheme: {
      id: "kit",
      name: "Kit",
      year: 2025,
      cap: 100,
      areas: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 0, highest: 10 }],
      ...scheme,
    },
    applications,
    ...more,
  };
}

function grants(amounts: Readonly<Record<string, number>>): Grants {
  return new Map(Object.entries(amounts).map(([id, amount]) => [id, BigInt(amount)]));
}

const village = round(
  {
    laterCaps: { 2026: 60 },
    areas: [
      { id: "a", name: "A", minimum: 40, maximum: 60, projectsAtMost: 2 },
      { id: "b", name: "B", minimum: 30 },
    ],
    threshold: 3,
    priorities: [{ id: "guided", points: 1.5, when: { trait: "guided" } }],
    grant: { step: 10, smallestShare: "0.5" },
    conditions: { signatureRequired: true },
  },
  [
    application("p1", 30, 8, { requested: { 2025: 30, 2026: 25 } }),
    application("p2", 25, 6),
    application("p3", 40, 7, { traits: ["guided"] }),
    application("p4", 20, 5, { area: "b" }),
    application("p5", 50, 4, { area: "b", requested: { 2025: 50, 2027: 35 } }),
    application("p6", 20, 9, { area: "b", signed: false }),
    application("p7", 20, 2),
    application("p8", 5, 9),
    application("p9", 20, 9, { smallestViable: 25 }),
  ],
  {
    commitments: [{ id: "c", area: "a", amounts: { 2025: 5, 2026: 5 } }],
    decisions: [{ application: "p5", decision: "grant", amount: 33 }],
  },
);
const shared = { p1: 20, p2: 20, p4: 10, p5: 33 };

describe("the figures of a proposal", () => {
  const proposal = proposalOf(village, grants(shared));

  it("are right to the krone", () => {
    expect(brokenRules(village, proposal)).toEqual([]);
    expect(proposal.totals).toEqual({ unused: 0, unusedBound: 0, value: "462", bound: "462" });
    expect(
      proposal.awards.map(({ application: id, outcome, amounts, score }) => [id, outcome, amounts, score]),
    ).toEqual([
      ["p1", "reduced", { 2025: 20, 2026: 10 }, "8"],
      ["p2", "granted", { 2025: 20 }, "6"],
      ["p3", "declined", {}, "8.5"],
      ["p4", "reduced", { 2025: 10 }, "5"],
      ["p5", "reduced", { 2025: 33, 2027: 10 }, "4"],
      ["p6", "dismissed", {}, "9"],
      ["p7", "declined", {}, "2"],
      ["p8", "declined", {}, "9"],
      ["p9", "declined", {}, "9"],
    ]);
    expect(proposal.areas).toEqual([
      { area: "a", committed: 5, granted: 40, unused: 0, projects: 2 },
      { area: "b", committed: 0, granted: 43, unused: 0, projects: 2 },
    ]);
    expect(proposal.years).toEqual([
      { year: 2025, ceiling: 100, committed: 5, granted: 83, left: 12 },
      { year: 2026, ceiling: 60, committed: 5, granted: 10, left: 45 },
      { year: 2027, committed: 0, granted: 10 },
    ]);
    expect(proposal.inversions.map(({ application: id, lower }) => [id, lower])).toEqual([
      ["p3", ["p1", "p2"]],
    ]);
  });

  it("round points to nine decimals", () => {
    const document = round({ objective: "points", grant: { smallestShare: "0.1" } }, [
      application("p", 30, 2),
    ]);
    expect(proposalOf(document, grants({ p: 10 })).totals.value).toBe("0.666666667");
  });
});

describe("a broken rule is found", () => {
  const inScheme = (scheme: Partial<RoundDocument["scheme"]>): RoundDocument => ({
    ...village,
    scheme: { ...village.scheme, ...scheme },
  });
  const inArea = (id: string, fields: Partial<RoundDocument["scheme"]["areas"][number]>): RoundDocument =>
    inScheme({ areas: village.scheme.areas.map((area) => (area.id === id ? { ...area, ...fields } : area)) });
  const decided = (decisions: RoundDocument["decisions"] & {}): RoundDocument => ({ ...village, decisions });
  const with2026 = (ceiling: number) => inScheme({ laterCaps: { 2026: ceiling } });
  const share = (atLeast: string) => inScheme({ shares: [{ id: "b", atLeast, when: { area: "b" } }] });

  it.each<[string, RoundDocument, Readonly<Record<string, number>>, string[]]>([
    ["money to a dismissed one", village, { ...shared, p6: 10 }, ["R1"]],
    ["money to one below the threshold", village, { p2: 20, p4: 10, p5: 33, p7: 20 }, ["R2"]],
    ["money where nothing is eligible", village, { p2: 20, p4: 10, p5: 33, p8: 5 }, ["R3"]],
    ["money where the least is too much", village, { p2: 20, p4: 10, p5: 33, p9: 20 }, ["R4"]],
    ["a grant between steps", village, { ...shared, p1: 25 }, ["R4"]],
    ["a grant below the least", village, { ...shared, p1: 10 }, ["R4"]],
    ["a grant above what is eligible", village, { ...shared, p2: 30 }, ["R4"]],
    ["a cap kept to the krone", inScheme({ cap: 88 }), shared, []],
    ["a cap broken by a krone", inScheme({ cap: 87 }), shared, ["R6", "R8"]],
    ["a later ceiling kept by less than a krone", with2026(19), shared, []],
    ["a later ceiling broken by what is rounded away", with2026(18), shared, ["R6"]],
    ["a maximum kept to the krone", inArea("a", { maximum: 45 }), shared, []],
    ["a maximum broken by a krone", inArea("a", { maximum: 44 }), shared, ["R7"]],
    ["too many projects", inArea("a", { projectsAtMost: 1 }), shared, ["R7"]],
    ["unused money kept within the cap", inArea("b", { minimum: 55 }), shared, []],
    ["unused money a krone above the cap", inArea("b", { minimum: 56 }), shared, ["R8"]],
    ["a share kept to the krone", share("0.518"), shared, []],
    ["a share broken", share("0.5181"), shared, ["R9"]],
    ["an inversion with strict ranking", inScheme({ ranking: "strict" }), shared, ["R10"]],
    ["a decided amount not held", village, { ...shared, p5: 40 }, ["R11"]],
    ["a decided grant not held", decided([{ application: "p3", decision: "grant" }]), { p4: 10 }, ["R11"]],
    [
      "a decided decline not held",
      decided([{ application: "p2", decision: "decline" }]),
      { p2: 20 },
      ["R11"],
    ],
    [
      "nothing: a decision makes a candidate of what the conditions decline",
      decided([{ application: "p7", decision: "grant" }]),
      { p2: 20, p7: 10 },
      [],
    ],
    [
      "a decision on a dismissed one",
      decided([{ application: "p6", decision: "grant" }]),
      { p6: 20 },
      ["R11"],
    ],
    ["nothing: a strict ranking without what is decided", strictWithDecisions(), { p1: 20 }, []],
  ])("%s", (_, document, amounts, rules) => {
    const found = brokenRules(document, proposalOf(document, grants(amounts)));
    expect(found.map((line) => line.slice(0, line.indexOf(":")))).toEqual(rules);
  });

  function strictWithDecisions(): RoundDocument {
    const decisions = ["p3", "p9"].map((id) => ({ application: id, decision: "decline" as const }));
    return { ...inScheme({ ranking: "strict" }), decisions };
  }
});

describe("the days and conditions of R1 and R2", () => {
  it.each<[string, Partial<RoundDocument["scheme"]>, Partial<Application>, string]>([
    [
      "in time by Norwegian winter time",
      deadline("2025-02-19"),
      { submittedAt: "2025-02-19T22:59:59Z" },
      "granted",
    ],
    ["late by a second", deadline("2025-02-19"), { submittedAt: "2025-02-19T23:00:00Z" }, "dismissed"],
    ["in time by summer time", deadline("2025-06-19"), { submittedAt: "2025-06-19T21:59:59Z" }, "granted"],
    ["late by summer time", deadline("2025-06-19"), { submittedAt: "2025-06-19T22:00:00Z" }, "dismissed"],
    [
      "a day before elsewhere",
      deadline("2025-02-19"),
      { submittedAt: "2025-02-20T06:00:00+09:00" },
      "granted",
    ],
    ["a signature not given", { conditions: { signatureRequired: true } }, { signed: false }, "dismissed"],
    ["a kind not admitted", kindsOfA(["county"]), {}, "dismissed"],
    ["a kind admitted", kindsOfA(["county", "municipality"]), {}, "granted"],
    ["participants not given", { conditions: { participantsAtLeast: 1 } }, {}, "declined"],
    [
      "participants as many as needed",
      { conditions: { participantsAtLeast: 9 } },
      { participants: 9 },
      "granted",
    ],
    [
      "no own contribution",
      { conditions: { ownContributionRequired: true } },
      { ownContribution: 0 },
      "declined",
    ],
    [
      "a krone of one's own",
      { conditions: { ownContributionRequired: true } },
      { ownContribution: 1 },
      "granted",
    ],
    ["too many years", yearsAtMost(1), { requested: { 2025: 10, 2026: 1 } }, "declined"],
    ["a year without money does not count", yearsAtMost(1), { requested: { 2025: 10, 2026: 0 } }, "granted"],
    ["a total at the threshold", { threshold: "5" }, {}, "granted"],
    ["a total below the threshold", { threshold: "5.0000000000000001" }, {}, "declined"],
    ["priority points do not lift the total", { threshold: 6, priorities: prioritised }, {}, "declined"],
  ])("%s", (_, scheme, fields, outcome) => {
    const document = round(scheme, [application("p", 10, 5, fields)]);
    const best = bestByEnumeration(document);
    expect(best.status === "optimal" && proposalOf(document, best.grants).awards[0]?.outcome).toBe(outcome);
  });
});

const prioritised = [{ id: "all", points: 9, when: { applicantKind: "municipality" as const } }];

function deadline(day: string): Partial<RoundDocument["scheme"]> {
  return { conditions: { deadline: day } };
}

function yearsAtMost(years: number): Partial<RoundDocument["scheme"]> {
  return { conditions: { yearsAtMost: years } };
}

function kindsOfA(applicantKinds: ("county" | "municipality")[]): Partial<RoundDocument["scheme"]> {
  return { areas: [{ id: "a", name: "A", applicantKinds }] };
}

describe("a wrong figure is found", () => {
  it.each<[string, (proposal: SolvedProposal) => void, string]>([
    ["an award missing", ({ awards }) => void awards.pop(), "Awards:"],
    ["an award twice", ({ awards }) => void awards.push(...awards.slice(0, 1)), "Awards:"],
    ["awards in another order", ({ awards }) => void awards.reverse(), "Awards:"],
    ["the outcome", ({ awards }) => set(awards[0], { outcome: "granted" }), "awards[p1].outcome"],
    [
      "dismissed for declined",
      ({ awards }) => set(awards[6], { outcome: "dismissed" }),
      "awards[p7].outcome",
    ],
    ["a score", ({ awards }) => set(awards[2], { score: "7" }), "R10: awards[p3].score"],
    ["a later year not rounded down", amount(0, { 2025: 20, 2026: 13 }), "R5: awards[p1].amounts.2026"],
    ["a later year left out", amount(0, { 2025: 20 }), "R5: awards[p1].amounts.2026"],
    ["a later year too many", amount(1, { 2025: 20, 2026: 10 }), "R5: awards[p2].amounts.2026"],
    ["a year without money", amount(2, { 2025: 0 }), "R5: awards[p3].amounts.2025"],
    ["the unused money", ({ totals }) => set(totals, { unused: 1 }), "totals.unused"],
    ["the value", ({ totals }) => set(totals, { value: "462.000000001" }), "totals.value"],
    ["the bound", ({ totals }) => set(totals, { bound: "463" }), "totals.bound"],
    ["the bound of the unused money", ({ totals }) => set(totals, { unusedBound: 1 }), "unusedBound"],
    ["an area missing", ({ areas }) => void areas.pop(), "Areas:"],
    ["an area's commitments", ({ areas }) => set(areas[0], { committed: 0 }), "areas[a].committed"],
    ["an area's grants", ({ areas }) => set(areas[1], { granted: 44 }), "areas[b].granted"],
    ["an area's unused money", ({ areas }) => set(areas[1], { unused: 1 }), "areas[b].unused"],
    ["an area's projects", ({ areas }) => set(areas[1], { projects: 1 }), "areas[b].projects"],
    ["money released", ({ areas }) => set(areas[1], { released: 0 }), "R13:"],
    ["a year missing", ({ years }) => void years.pop(), "Years:"],
    ["a ceiling where there is none", ({ years }) => set(years[2], { ceiling: 0 }), "years[2027].ceiling"],
    ["a year's commitments", ({ years }) => set(years[1], { committed: 0 }), "years[2026].committed"],
    ["a year's grants", ({ years }) => set(years[1], { granted: 13 }), "years[2026].granted"],
    ["what a year has left", ({ years }) => set(years[0], { left: 13 }), "years[2025].left"],
    ["an inversion left out", ({ inversions }) => void inversions.pop(), "R10: the inversion of p3"],
    [
      "an inversion twice",
      ({ inversions }) => void inversions.push(...inversions),
      "R10: the inversion of p3",
    ],
    [
      "half an inversion",
      ({ inversions }) => set(inversions[0], { lower: ["p1"] }),
      "R10: the inversion of p3",
    ],
    [
      "an inversion without a reason",
      ({ inversions }) => set(inversions[0], { reasons: [] }),
      "has no reason",
    ],
  ])("%s", (_, tamper, line) => {
    const proposal = structuredClone(proposalOf(village, grants(shared)));
    tamper(proposal);
    const found = brokenRules(village, proposal);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toContain(line);
  });

  function set<Part extends object>(part: Part | undefined, fields: Partial<Part>): void {
    if (part === undefined) throw new Error("There is nothing to tamper with here; look at the proposal.");
    Object.assign(part, fields);
  }

  function amount(place: number, amounts: Readonly<Record<number, number>>) {
    return ({ awards }: SolvedProposal) => set(awards[place], { amounts: { ...amounts } });
  }
});

describe("the best by enumeration", () => {
  const three = (scores: readonly [number, number, number]) =>
    scores.map((score, place) => application(`p${place + 1}`, 50, score));

  it.each<[string, RoundDocument, Readonly<Record<string, number>> | "infeasible", number]>([
    ["takes the better two of three", round({}, three([3, 5, 4])), { p2: 50, p3: 50 }, 0],
    ["prefers the lesser id among equals", round({}, three([5, 5, 5])), { p1: 50, p2: 50 }, 0],
    ["prefers the higher score among equals", round({ cap: 60 }, preferredByScore()), { q2: 30 }, 0],
    [
      "leaves the least unused before it looks at value",
      round({ areas: oneMinimum }, [application("p1", 100, 9), application("p2", 30, 1, { area: "b" })]),
      { p2: 30 },
      20,
    ],
    [
      "cuts a grant to the step",
      round({ cap: 75, grant: { step: 10, smallestShare: "0.5" } }, three([5, 4, 3])),
      { p1: 40, p2: 30 },
      0,
    ],
    [
      "holds a share",
      round({ shares: [{ id: "s", atLeast: 1, when: { area: "b" } }] }, three([5, 4, 3])),
      {},
      0,
    ],
    ["holds the ranking", round({ ranking: "strict", cap: 60 }, strictlyRanked), {}, 0],
    ["finds no room for the minimums", round({ cap: 49, areas: oneMinimum }, []), "infeasible", 0],
    ["finds a decision above what is eligible", round({}, three([5, 4, 3]), decidedAbove()), "infeasible", 0],
  ])("%s", (_, document, expected, unused) => {
    const best = bestByEnumeration(document);
    const found =
      best.status === "infeasible"
        ? "infeasible"
        : Object.fromEntries([...best.grants].map(([id, grant]) => [id, Number(grant)]));
    expect(found).toEqual(expected);
    if (best.status === "optimal") expect(best.unused).toBe(BigInt(unused));
  });

  it("says whether the best is the only one", () => {
    const uniqueness = (
      [
        [5, 5, 5],
        [5, 4, 3],
      ] as const
    ).map((scores) => bestByEnumeration(round({}, three(scores))));
    expect(uniqueness.map((best) => best.status === "optimal" && best.unique)).toEqual([false, true]);
  });

  function decidedAbove(): Partial<RoundDocument> {
    return { decisions: [{ application: "p1", decision: "grant", amount: 51 }] };
  }

  /** 60 × 2 and 30 × 4 are worth the same. */
  function preferredByScore(): Application[] {
    return [application("q1", 60, 2), application("q2", 30, 4)];
  }
});

const oneMinimum = [
  { id: "a", name: "A" },
  { id: "b", name: "B", minimum: 50 },
];
const strictlyRanked = [application("p1", 70, 9), application("p2", 50, 8)];

describe("the best reprioritisation by enumeration", () => {
  const document = round(
    {
      areas: [
        { id: "a", name: "A", minimum: 50 },
        { id: "b", name: "B", minimum: 10 },
        { id: "c", name: "C", minimum: 20 },
      ],
      grant: { smallest: 1 },
    },
    [
      application("a1", 19, 9),
      application("b1", 30, 5, { area: "b" }),
      application("c1", 70, 4, { area: "c" }),
    ],
  );
  const before = grants({ a1: 19, b1: 30, c1: 20 });

  it("starts from what enumeration finds", () => {
    expect(bestByEnumeration(document)).toMatchObject({ status: "optimal", unused: 31n, grants: before });
  });

  it.each<[string, Reprioritisation, Readonly<Record<string, number>>]>([
    ["best-use", { policy: "best-use" }, { c: 31 }],
    ["best-use with a limit", { policy: "best-use", limits: { c: 7 } }, { c: 7 }],
    ["best-use with receivers", { policy: "best-use", receivers: ["b"] }, {}],
    ["proportional", { policy: "proportional" }, { c: 20 }],
    ["in-order", { policy: "in-order", order: ["b", "c"] }, { c: 31 }],
    ["in-order without the one that could use it", { policy: "in-order", order: ["b"] }, {}],
  ])("%s", (_, policy, received) => {
    const after = reprioritiseByEnumeration(document, before, policy);
    expect(after.released).toBe(31n);
    expect(Object.fromEntries([...after.received].map(([id, amount]) => [id, Number(amount)]))).toEqual(
      received,
    );
    const released = new Set(after.releasing.keys());
    expect(brokenRules(document, proposalOf(document, after.grants, released), "after")).toEqual([]);
  });

  it("keeps what is held or re-advertised", () => {
    const kept = document.scheme.areas.map((area) => ({ ...area, unused: "hold" as const }));
    const held = { ...document, scheme: { ...document.scheme, areas: kept } };
    expect(reprioritiseByEnumeration(held, before)).toMatchObject({ released: 0n, used: 0n, unused: 31n });
    const broken = brokenRules(held, proposalOf(held, before, new Set(["a"])), "after");
    expect(broken).toEqual(["R13: area a has released money that is to be kept: hold."]);
  });
});

describe("the rounds that are drawn", () => {
  it("are valid, and their best holds every rule", () => {
    fc.assert(
      fc.property(rounds(), (document) => {
        const reading = readRound(document);
        expect(reading.ok ? [] : reading.faults).toEqual([]);
        const best = bestByEnumeration(document);
        if (best.status === "optimal")
          expect(brokenRules(document, proposalOf(document, best.grants))).toEqual([]);
      }),
      runs(150),
    );
  });

  it("are as good in any order", () => {
    fc.assert(
      fc.property(
        rounds({ choicesAtMost: 500 }).chain((document) =>
          fc.tuple(fc.constant(document), shuffled(document)),
        ),
        ([document, other]) => {
          expect(bestByEnumeration(other)).toEqual(bestByEnumeration(document));
        },
      ),
      runs(100),
    );
  });

  it("are scaled with all their amounts", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 500 }), fc.integer({ min: 2, max: 1000 }), (document, factor) => {
        const best = bestByEnumeration(document);
        const scaled = bestByEnumeration(scaledBy(document, factor));
        expect(scaled.status).toBe(best.status);
        if (best.status === "infeasible" || scaled.status === "infeasible") return;
        expect(scaled.unused).toBe(best.unused * BigInt(factor));
        expect(scaled.grants).toEqual(
          new Map([...best.grants].map(([id, grant]) => [id, grant * BigInt(factor)])),
        );
      }),
      runs(100),
    );
  });
});

const tight = new URL("../../../shared/cases/tight.json", import.meta.url);

describe.skipIf(!existsSync(tight))("the tight cases", () => {
  const cases: unknown = existsSync(tight) ? JSON.parse(readFileSync(tight, "utf8")) : [];
  if (!Array.isArray(cases)) throw new Error("tight.json is no list; look at what the cases have become.");

  it.each(
    cases.map((one: { id: string; round: unknown; expected: { unused?: number; value?: number } }) => one),
  )("$id", ({ round: document, expected }) => {
    const parsed = roundSchema.parse(document);
    const best = bestByEnumeration(parsed);
    if (best.status === "infeasible") {
      expect(expected).toEqual({ status: "infeasible" });
      return;
    }
    const proposal = proposalOf(parsed, best.grants);
    expect(brokenRules(parsed, proposal)).toEqual([]);
    expect(proposal.totals.unused).toBe(expected.unused);
    expect(Number(proposal.totals.value)).toBeCloseTo(expected.value ?? NaN, 6);
  });
});
