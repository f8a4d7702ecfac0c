import { describe, expect, it } from "vitest";
import { reportText } from "../../../api/cli/render/report.ts";
import { secondStepReport } from "../../../api/cli/render/second-step.ts";
import { solve } from "../../../api/library.ts";
import { decidedRound, secondStep, type SecondStep, secondStepSchema } from "../../../api/second-step.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Event } from "../../../src/second-step/events-schema.ts";
import type { SecondStepDone } from "../../../src/second-step/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { area, asking, committed, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

async function decidedBy(document: RoundDocument): Promise<SolvedProposal> {
  const proposal = await solve(document, quick);
  if (proposal.status === "infeasible") throw new Error("The rounds of the table are feasible.");
  return proposal;
}

async function after(document: RoundDocument, events: readonly Event[]): Promise<SecondStep> {
  const answer = await secondStep(document, await decidedBy(document), { events }, quick);
  expect(secondStepSchema.parse(answer)).toEqual(answer);
  return answer;
}

/** Kroner by application. */
function grantsIn({ awards }: Pick<SolvedProposal, "awards">): Readonly<Record<string, number>> {
  const granted = awards.filter(({ outcome }) => outcome === "granted" || outcome === "reduced");
  return Object.fromEntries(granted.map(({ application, amounts }) => [application, amounts["2025"]]));
}

/** The answer, with a proposal in it, in which what is decided gives the same by `solve`. */
async function done(document: RoundDocument, events: readonly Event[]): Promise<SecondStepDone> {
  const answer = await after(document, events);
  if (answer.step === "infeasible") throw new Error("The second step is feasible.");
  expect(await solve(decidedRound(document, answer), quick)).toEqual(answer.after);
  return answer;
}

/** p 50 and q 40 are funded, 450 less than nothing else; w has 45 to ask for and the lowest score. */
const waiting = tiny({ applications: [asking("p", 50, 5), asking("q", 40, 4), asking("w", 45, 3)] });
/** p gets all of 40, q 20 of 40. */
const reduced = tiny({
  scheme: { cap: 60, grant: { smallestShare: "0.5" } },
  applications: [asking("p", 40, 5), asking("q", 40, 4)],
});
/** Area b asks for 10 of its 30, so that 20 stay set aside and w, who asks for 15, waits. */
const setAside = tiny({
  scheme: { areas: [area("a"), area("b", { minimum: 30 })] },
  applications: [asking("p", 70, 5), asking("r", 10, 4, { area: "b" }), asking("w", 15, 3)],
});

interface SharedOut {
  readonly what: string;
  readonly document: RoundDocument;
  readonly events: readonly Event[];
  readonly free: number;
  readonly freed: number;
  readonly changed: readonly (readonly [id: string, before: number, after: number, why: string])[];
  readonly comesIn: readonly string[];
  readonly grants: Readonly<Record<string, number>>;
}

describe("what is decided is kept, and the rest shared out", () => {
  const rows: SharedOut[] = [
    {
      what: "nothing has happened",
      document: waiting,
      events: [],
      ...{ free: 10, freed: 0, changed: [], comesIn: [], grants: { p: 50, q: 40 } },
    },
    {
      what: "a withdrawn application frees money for the next",
      document: waiting,
      events: [{ event: "withdrawn", application: "p" }],
      ...{ free: 60, freed: 50, changed: [["p", 50, 0, "withdrawn"]], comesIn: ["w"] },
      grants: { q: 40, w: 45 },
    },
    {
      what: "so does a grant that is not accepted",
      document: waiting,
      events: [{ event: "not-accepted", application: "q" }],
      ...{ free: 50, freed: 40, changed: [["q", 40, 0, "not-accepted"]], comesIn: ["w"] },
      grants: { p: 50, w: 45 },
    },
    {
      what: "what is paid back of a grant is shared out, and the rest of it stands",
      document: waiting,
      events: [{ event: "returned", application: "p", amount: 35 }],
      ...{ free: 45, freed: 35, changed: [["p", 50, 15, "returned"]], comesIn: ["w"] },
      grants: { p: 15, q: 40, w: 45 },
    },
    {
      what: "what is too little for the next stays under the cap",
      document: waiting,
      events: [{ event: "returned", application: "p", amount: 34 }],
      ...{ free: 44, freed: 34, changed: [["p", 50, 16, "returned"]], comesIn: [] },
      grants: { p: 16, q: 40 },
    },
    {
      what: "a higher cap lets the next in",
      document: waiting,
      events: [{ event: "cap", by: 35 }],
      ...{ free: 45, freed: 0, changed: [], comesIn: ["w"], grants: { p: 50, q: 40, w: 45 } },
    },
    {
      what: "changes of the cap add up",
      document: waiting,
      events: [
        { event: "cap", by: 40 },
        { event: "cap", by: -6 },
      ],
      ...{ free: 44, freed: 0, changed: [], comesIn: [], grants: { p: 50, q: 40 } },
    },
    {
      what: "a lower cap takes what is not shared out first",
      document: waiting,
      events: [{ event: "cap", by: -10 }],
      ...{ free: 0, freed: 0, changed: [], comesIn: [], grants: { p: 50, q: 40 } },
    },
    {
      what: "who was reduced gets more",
      document: reduced,
      events: [{ event: "cap", by: 15 }],
      ...{ free: 15, freed: 0, changed: [["q", 20, 35, "more"]], comesIn: [], grants: { p: 40, q: 35 } },
    },
    {
      what: "what is set aside stays so",
      document: setAside,
      events: [{ event: "returned", application: "p", amount: 14 }],
      ...{ free: 14, freed: 14, changed: [["p", 70, 56, "returned"]], comesIn: [] },
      grants: { p: 56, r: 10 },
    },
    {
      what: "unless an event releases it",
      document: setAside,
      events: [{ event: "release", area: "b" }],
      ...{ free: 20, freed: 0, changed: [], comesIn: ["w"], grants: { p: 70, r: 10, w: 15 } },
    },
  ];
  it.each(rows)("$what", async ({ document, events, free, freed, changed, comesIn, grants }) => {
    const answer = await done(document, events);
    expect(answer).toMatchObject({ step: "share-out", status: "proven", preference: "settled", free, freed });
    expect(answer.changed.map((one) => [one.application, one.before, one.after, one.why])).toEqual(changed);
    expect(answer.new.map(({ application }) => application)).toEqual(comesIn);
    expect(grantsIn(answer.after)).toEqual(grants);
  });
});

interface Cut {
  readonly what: string;
  readonly document: RoundDocument;
  readonly events: readonly Event[];
  readonly missing: number;
  readonly cut: { readonly amount: number; readonly projects: number };
  readonly grants: Readonly<Record<string, number>>;
}

describe("where the cap is too small for what is kept, as little as possible is cut", () => {
  const lower = (by: number): Event[] => [{ event: "cap", by: -by }];
  const rows: Cut[] = [
    {
      what: "the fewest kroner, though they have the higher score",
      document: tiny({ applications: [asking("p", 50, 1), asking("q", 40, 9)] }),
      events: lower(15),
      ...{ missing: 5, cut: { amount: 40, projects: 1 }, grants: { p: 50 } },
    },
    {
      what: "then from the fewest projects, though the value of the others is less",
      document: tiny({
        scheme: { cap: 60 },
        applications: [asking("p", 30, 5), asking("q", 10, 1), asking("r", 20, 1)],
      }),
      events: lower(30),
      ...{ missing: 30, cut: { amount: 30, projects: 1 }, grants: { q: 10, r: 20 } },
    },
    {
      what: "then so that what is left has the greatest value",
      document: tiny({ scheme: { cap: 60 }, applications: [asking("p", 30, 4), asking("q", 30, 5)] }),
      events: lower(30),
      ...{ missing: 30, cut: { amount: 30, projects: 1 }, grants: { q: 30 } },
    },
    {
      what: "last the first by id stands",
      document: tiny({ scheme: { cap: 60 }, applications: [asking("p", 30, 4), asking("q", 30, 4)] }),
      events: lower(30),
      ...{ missing: 30, cut: { amount: 30, projects: 1 }, grants: { p: 30 } },
    },
    {
      what: "a grant is made smaller rather than taken away, where the rules have a smaller one",
      document: reduced,
      events: lower(15),
      ...{ missing: 15, cut: { amount: 15, projects: 1 }, grants: { p: 25, q: 20 } },
    },
    {
      what: "and nobody comes in, though there is room after a cut",
      document: tiny({ applications: [asking("p", 60, 5), asking("q", 30, 4), asking("w", 15, 1)] }),
      events: lower(40),
      ...{ missing: 30, cut: { amount: 30, projects: 1 }, grants: { p: 60 } },
    },
    {
      what: "what falls away at the same time is no cut",
      document: waiting,
      events: [{ event: "withdrawn", application: "q" }, ...lower(51)],
      ...{ missing: 1, cut: { amount: 50, projects: 1 }, grants: {} },
    },
    {
      what: "what is set aside is not taken",
      document: setAside,
      events: lower(1),
      ...{ missing: 1, cut: { amount: 70, projects: 1 }, grants: { r: 10 } },
    },
  ];
  it.each(rows)("$what", async ({ document, events, missing, cut, grants }) => {
    const answer = await done(document, events);
    expect(answer).toMatchObject({ step: "cut", status: "proven", preference: "settled", missing, cut });
    expect(answer.new).toEqual([]);
    expect(grantsIn(answer.after)).toEqual(grants);
  });
});

describe("where the rules cannot all hold, it is said which", () => {
  it.each<[what: string, rules: string[], document: RoundDocument, events: Event[]]>([
    [
      "the cap is below the commitments",
      ["R6"],
      tiny({ commitments: [committed("k", "a", { "2025": 60 })], applications: [asking("p", 40, 5)] }),
      [{ event: "cap", by: -50 }],
    ],
    [
      "without the large project, what is kept has too small a share for large ones",
      ["R9", "R11"],
      tiny({
        scheme: { shares: [{ id: "large", atLeast: "0.5", when: { requestedAtLeast: 50 } }] },
        applications: [asking("p", 50, 5), asking("q", 40, 4)],
      }),
      [{ event: "withdrawn", application: "p" }],
    ],
  ])("%s", async (_, rules, document, events) => {
    const answer = await after(document, events);
    if (answer.step !== "infeasible") throw new Error("The second step is infeasible.");
    expect(answer.conflicts.map((one) => one.rule)).toEqual(rules);
    expect(answer.repairs.length).toBeGreaterThan(0);
  });
});

describe("years of grants (R17)", () => {
  it("stay as they were decided, also where a ceiling has room for more", async () => {
    const document = tiny({
      scheme: { cap: 60, laterCaps: { "2026": 20 }, grant: { fewestYears: 1 } },
      applications: [
        asking("p", { 2025: 30, 2026: 20 }, 5),
        asking("q", { 2025: 30, 2026: 20 }, 4),
        asking("r", { 2025: 30, 2026: 20 }, 3),
      ],
    });
    const answer = await done(document, [{ event: "withdrawn", application: "p" }]);
    const decided = answer.decisions.map(({ application, years }) => [application, years]);
    expect(decided).toEqual([
      ["p", undefined],
      ["q", 1],
    ]);
    expect(answer.after.awards.map(({ years }) => years)).toEqual([undefined, 1, 2]);
  });
});

describe("the reserve list", () => {
  it("has the highest score first, then the first by id, with what is missing for each", async () => {
    // 20 are free: y comes in with the least it may have, 5 and all of 10; x and v would need 30 and 60.
    const document = tiny({
      scheme: { cap: 80, grant: { smallestShare: "0.5" } },
      applications: [
        asking("p", 70, 9, { smallestViable: 70 }),
        asking("v", 60, 2),
        asking("x", 60, 2),
        asking("y", 22, 1),
      ],
    });
    const answer = await done(document, [{ event: "cap", by: 10 }]);
    expect(
      answer.reserve.map(({ application, score, least, most, now, missing }) => [
        [application, score],
        [least, most, now],
        [missing.least, missing.most],
      ]),
    ).toEqual([
      [
        ["v", "2"],
        [30, 60, 0],
        [30, 60],
      ],
      [
        ["x", "2"],
        [30, 60, 0],
        [30, 60],
      ],
      [
        ["y", "1"],
        [11, 22, 20],
        [0, 2],
      ],
    ]);
  });

  it("says which other rule than money under the cap stands in the way", async () => {
    const document = tiny({
      scheme: { areas: [area("a", { projectsAtMost: 1 })] },
      applications: [asking("p", 50, 5), asking("w", 20, 3)],
    });
    const { reserve } = await done(document, []);
    expect(reserve).toMatchObject([
      { application: "w", missing: { least: 0, most: 0 }, rules: [{ rule: "R7" }] },
    ]);
  });
});

describe("a proposal that was not decided", () => {
  it("is refused where it breaks a rule, with the place", async () => {
    const proposal = await decidedBy(waiting);
    const broken = { ...proposal, totals: { ...proposal.totals, unused: 7 } };
    await expect(secondStep(waiting, broken, { events: [] }, { ...quick, language: "en" })).rejects.toThrow(
      /no valid proposal.*totals/s,
    );
  });

  it("is refused where it shares nothing out", async () => {
    const document = tiny({
      scheme: { cap: 5 },
      commitments: [committed("k", "a", { "2025": 9 })],
      applications: [],
    });
    const proposal = await solve(document, quick);
    await expect(
      secondStep(document, proposal, { events: [] }, { ...quick, language: "en" }),
    ).rejects.toThrow(/nothing is decided/);
  });
});

describe("the report", () => {
  const events: Event[] = [
    { event: "withdrawn", application: "p", date: "2025-06-02", reason: "Made up." },
    { event: "not-accepted", application: "q" },
    { event: "cap", by: -3 },
  ];
  const texts = async (document: RoundDocument, given: readonly Event[]) => {
    const proposal = await decidedBy(document);
    const answer = await after(document, given);
    const all = languages.map((one) =>
      reportText(secondStepReport(roundOf(document), proposal, answer, one, true), 120).replaceAll(
        "\u00a0",
        " ",
      ),
    );
    expect(new Set(all).size).toBe(3);
    return all;
  };

  it("says what happened, who gets another amount and who is next, in three languages", async () => {
    const [nb, nn, en] = await texts(waiting, events);
    for (const text of [nb, nn]) expect(text).toMatch(/ 50 kr .*2\. juni 2025.* Made up\./);
    expect(en).toContain("Application p is withdrawn. NOK 50 falls away. Date: 2 June 2025. Made up.");
    expect(en).toContain("The cap is lowered by NOK 3.");
    expect(en).toMatch(/withdrawn +5 +a +p +p +50 +–/);
    expect(en).toMatch(/new +3 +a +w +w +– +45/);
    expect(en).toMatch(/1 +3 +a +w +w +45 +45 +45 +– +–/);
  });

  it("says how much is cut, and how much of what is missing is set aside", async () => {
    const [, , en] = await texts(setAside, [{ event: "cap", by: -1 }]);
    expect(en).toContain("As few kroner as possible are cut, NOK 70, then in as few projects as");
    expect(en).toContain("NOK 1 of what is missing could come from money that is set aside");
  });

  it("says which rules contradict each other", async () => {
    const document = tiny({
      commitments: [committed("k", "a", { "2025": 60 })],
      applications: [asking("p", 40, 5)],
    });
    for (const text of await texts(document, [{ event: "cap", by: -50 }])) expect(text).toContain("(R6)");
  });

  it("carries the reservation with later years", async () => {
    const document = tiny({
      scheme: { laterCaps: { "2026": 90 } },
      applications: [asking("p", { "2025": 50, "2026": 20 }, 5)],
    });
    const [nb, nn] = await texts(document, []);
    expect(nb).toContain("forbehold om Stortingets bevilgning");
    expect(nn).toContain("atterhald om Stortinget si løyving");
  });
});
