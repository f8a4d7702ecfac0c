import { describe, expect, it } from "vitest";
import { reprioritise, solve } from "../../api/library.ts";
import type { Proposal, Worded } from "../../src/proposal/schema.ts";
import { type Message, reasonKinds } from "../../src/reasons/codes.ts";
import { meritInversions, reasonsFor } from "../../solver/reasons.ts";
import { standingOf } from "../../solver/standing.ts";
import { area, asking, candidatesBy, committed, roundBy, tiny, type TinyRound } from "./tiny-rounds.ts";

const builtIn = { engine: "built-in" } as const;

/** "cap-reached 60 40 20": the code and the figures, in the order of the table of codes. */
const written = ({ code, figures }: Message | Worded): string => [code, ...Object.values(figures)].join(" ");

/** The reasons that a proposal gives for one application. */
function reasonsIn(proposal: Proposal | null, id: string): string[] {
  const award = proposal?.awards.find(({ application }) => application === id);
  if (award === undefined) throw new Error(`Nothing is said of ${id}; look at the round of the table.`);
  return award.reasons.map(written);
}

/** Who has the reason, and all the reasons it has. */
type Row = readonly [what: string, round: TinyRound, application: string, reasons: readonly string[]];

const conditions = (
  given: NonNullable<TinyRound["scheme"]>["conditions"],
  rest: Partial<TinyRound["scheme"]> = {},
) => ({
  scheme: { ...rest, conditions: given },
});
const submittedAt = "2025-02-20T00:00:00+01:00";
const asked10 = [asking("p1", 10, 3)];

const dismissed: readonly Row[] = [
  [
    "late",
    { ...conditions({ deadline: "2025-02-19" }), applications: [asking("p1", 10, 3, { submittedAt })] },
    "p1",
    [`late ${submittedAt} 2025-02-19`],
  ],
  ["unsigned", { ...conditions({ signatureRequired: true }), applications: asked10 }, "p1", ["unsigned"]],
  [
    "a kind of applicant that the area does not admit",
    { scheme: { areas: [area("a", { applicantKinds: ["county"] })] }, applications: asked10 },
    "p1",
    ["kind-not-admitted municipality a"],
  ],
];

const declined: readonly Row[] = [
  [
    "too few participants",
    { ...conditions({ participantsAtLeast: 10 }), applications: [asking("p1", 10, 3, { participants: 9 })] },
    "p1",
    ["too-few-participants 9 10"],
  ],
  [
    "no own contribution",
    { ...conditions({ ownContributionRequired: true }), applications: asked10 },
    "p1",
    ["no-own-contribution"],
  ],
  [
    "too many years",
    {
      ...conditions({ yearsAtMost: 2 }),
      applications: [asking("p1", { "2025": 1, "2026": 1, "2027": 1 }, 3)],
    },
    "p1",
    ["too-many-years 3 2"],
  ],
  [
    "a criterion below its threshold",
    {
      scheme: { criteria: [{ id: "c", name: "C", weight: 1, lowest: 0, highest: 6, threshold: "2.5" }] },
      applications: [asking("p1", 10, "2.4")],
    },
    "p1",
    ["criterion-below-threshold C 2.4 2.5"],
  ],
  [
    "a total below the threshold",
    { scheme: { threshold: 4 }, applications: asked10 },
    "p1",
    ["total-below-threshold 3 4"],
  ],
  [
    "nothing eligible",
    { scheme: { grant: { step: 100 } }, applications: asked10 },
    "p1",
    ["rounded-to-step 100 0", "nothing-eligible 2025"],
  ],
  [
    "a least grant above what is eligible",
    { applications: [asking("p1", 10, 3, { smallestViable: 12 })] },
    "p1",
    ["least-above-eligible 12 10"],
  ],
];

const granted: readonly Row[] = [
  ["granted in full", { applications: asked10 }, "p1", ["granted-in-full 10"]],
  [
    "cut to what was assessed",
    { applications: [asking("p1", 10, 3, { assessed: { "2025": 7 } })] },
    "p1",
    ["cut-to-assessed 10 7", "granted-in-full 7"],
  ],
  [
    "cut to the largest grant",
    { scheme: { grant: { largest: 8 } }, applications: asked10 },
    "p1",
    ["cut-to-largest 10 8", "granted-in-full 8"],
  ],
  [
    "cut twice and rounded down",
    {
      scheme: { grant: { largest: 8, step: 3 } },
      applications: [asking("p1", 10, 3, { assessed: { "2025": 9 } })],
    },
    "p1",
    ["cut-to-assessed 10 9", "cut-to-largest 10 8", "rounded-to-step 3 6", "granted-in-full 6"],
  ],
  [
    "granted in part, for the cap",
    { scheme: { grant: { smallestShare: "0.5" } }, applications: [asking("p1", 60, 5), asking("p2", 60, 3)] },
    "p2",
    ["granted-in-part 40 60 20", "cap-reached 1 0 1"],
  ],
  [
    "granted in part, for a later year's ceiling that is used to the krone",
    {
      scheme: { grant: { smallestShare: "0.1" }, laterCaps: { "2026": 10 } },
      applications: [asking("p1", { "2025": 20, "2026": 8 }, 5), asking("p2", { "2025": 30, "2026": 5 }, 1)],
    },
    "p2",
    ["granted-in-part 12 30 18", "later-ceiling-reached 2026 1 0 1", "later-years-reserved 2"],
  ],
  [
    "later years scaled alike, and rounded down to the step: 25 are shown as 20",
    {
      scheme: { cap: 50, grant: { step: 10, smallest: 10 } },
      applications: [asking("p1", { "2025": 60, "2026": 30 }, 3)],
    },
    "p1",
    ["granted-in-part 50 60 10", "cap-reached 10 0 10", "later-years-reserved 20"],
  ],
  [
    "later years with a reservation, all of them together",
    {
      scheme: { grant: { step: 3 } },
      applications: [asking("p1", { "2025": 10, "2026": 8, "2027": 7 }, 3)],
    },
    "p1",
    ["rounded-to-step 3 9", "granted-in-full 9", "later-years-reserved 12"],
  ],
];

const twoYears = asking("p1", { "2025": 10, "2026": 8 }, 3);
const aYearLess = { grant: { fewestYears: 1 }, laterCaps: { "2026": 7 } };

const years: readonly Row[] = [
  [
    "for a later year's ceiling",
    { scheme: aYearLess, applications: [twoYears] },
    "p1",
    ["granted-in-full 10", "granted-for-years 1 2", "later-ceiling-reached 2026 8 7 1"],
  ],
  [
    "for a score that is worth nothing",
    {
      scheme: { grant: { fewestYears: 1 }, areas: [area("a", { minimum: 10 })] },
      applications: [{ ...twoYears, scores: { c: -1 } }],
    },
    "p1",
    ["granted-in-full 10", "granted-for-years 1 2", "years-add-nothing -1"],
  ],
  [
    "for what an officer decided",
    {
      scheme: { grant: { fewestYears: 1 } },
      applications: [twoYears],
      decisions: [{ application: "p1", decision: "grant", years: 1 }],
    },
    "p1",
    ["decided-candidate ", "decided-years 1", "granted-in-full 10"],
  ],
];

const inTheWay: readonly Row[] = [
  ["the cap", { applications: [asking("p1", 60, 5), asking("p2", 50, 3)] }, "p2", ["cap-reached 50 40 10"]],
  [
    "the cap, with commitments",
    { commitments: [committed("k", "a", { "2025": 95 })], applications: asked10 },
    "p1",
    ["cap-reached 10 5 5"],
  ],
  [
    "a later year's ceiling, with commitments",
    {
      scheme: { laterCaps: { "2026": 10 } },
      commitments: [committed("k", "a", { "2026": 8 })],
      applications: [asking("p1", { "2025": 30, "2026": 5 }, 1)],
    },
    "p1",
    ["later-ceiling-reached 2026 5 2 3"],
  ],
  [
    "an area's maximum",
    {
      scheme: { areas: [area("a", { maximum: 70 })] },
      applications: [asking("p1", 60, 5), asking("p2", 20, 3)],
    },
    "p2",
    ["area-maximum-reached a 20 10 10"],
  ],
  [
    "an area's number of projects",
    {
      scheme: { areas: [area("a", { projectsAtMost: 1 })] },
      applications: [asking("p1", 60, 5), asking("p2", 20, 3)],
    },
    "p2",
    ["area-projects-reached a 1"],
  ],
  [
    "what is set aside for another area's minimum",
    { scheme: { areas: [area("a"), area("b", { minimum: 50 })] }, applications: [asking("p1", 60, 5)] },
    "p1",
    ["set-aside-for-minimums 50 10"],
  ],
  [
    "what is set aside, after what the area's own minimum takes",
    {
      scheme: { areas: [area("a", { minimum: 20 }), area("b", { minimum: 50 })] },
      applications: [asking("p1", 51, 5)],
    },
    "p1",
    ["set-aside-for-minimums 50 1"],
  ],
  [
    "a share: as many kroner are missing for those that match, rounded up",
    {
      scheme: { shares: [{ id: "guided", atLeast: "0.35", when: { trait: "guidance" } }] },
      applications: [asking("p1", 10, 3, { traits: ["guidance"] }), asking("p2", 20, 3)],
    },
    "p2",
    // 0.35 × 30 − 10 = 0.5
    ["share-would-break guided 0.35 1"],
  ],
  [
    "a strict ranking",
    { scheme: { ranking: "strict" }, applications: [asking("p1", 120, "5.5"), asking("p2", 10, 3)] },
    "p2",
    ["ranked-below-ungranted p1 5.5"],
  ],
  [
    "as many grants as one applicant can get; the same name in another municipality is another applicant",
    {
      scheme: { spread: { perApplicant: { grantsAtMost: 1 } } },
      applications: [
        asking("p1", 10, 3, {
          applicant: { name: "Herøy kommune", kind: "municipality", municipality: "1818" },
        }),
        asking("p2", 20, 4, {
          applicant: { name: "HERØY kommune", kind: "municipality", municipality: "1818" },
        }),
        asking("p3", 30, 5, {
          applicant: { name: "Herøy kommune", kind: "municipality", municipality: "1515" },
        }),
      ],
    },
    "p1",
    ["applicant-grants-reached Herøy kommune 1"],
  ],
  [
    "as much as one applicant can get, by its id",
    {
      scheme: { spread: { perApplicant: { amountAtMost: 25 } } },
      applications: [
        asking("p1", 10, 3, { applicant: { id: "974", name: "Bydel A", kind: "district" } }),
        asking("p2", 20, 4, { applicant: { id: "974", name: "Bydel B", kind: "district" } }),
      ],
    },
    "p1",
    ["applicant-amount-reached Bydel A 10 5 5"],
  ],
  [
    "several rules at once, in the order of their numbers",
    {
      scheme: {
        ranking: "strict",
        cap: 60,
        laterCaps: { "2026": 2 },
        areas: [area("a", { maximum: 70, projectsAtMost: 0 })],
        shares: [{ id: "guided", atLeast: 1, when: { trait: "guidance" } }],
        spread: { perApplicant: { grantsAtMost: 0, amountAtMost: 50 } },
      },
      applications: [asking("p1", 80, 5), asking("p2", { "2025": 75, "2026": 3 }, 3)],
    },
    "p2",
    [
      "cap-reached 75 60 15",
      "later-ceiling-reached 2026 3 2 1",
      "area-maximum-reached a 75 70 5",
      "area-projects-reached a 0",
      "share-would-break guided 1 75",
      "ranked-below-ungranted p1 5",
      "applicant-grants-reached p2 0",
      "applicant-amount-reached p2 75 50 25",
    ],
  ],
  ["a score that adds nothing", { applications: [asking("p1", 10, -1)] }, "p1", ["adds-no-value -1"]],
];

const lowScore = conditions({ participantsAtLeast: 1 });
const decided: readonly Row[] = [
  [
    "an amount, beside the condition that it overrides",
    {
      ...lowScore,
      applications: [asking("p1", { "2025": 10, "2026": 10 }, 3)],
      decisions: [{ application: "p1", decision: "grant", amount: 5, reason: "Agreed." }],
    },
    "p1",
    ["decided-grant 5 Agreed.", "too-few-participants 0 1", "later-years-reserved 5"],
  ],
  [
    "a grant of any amount",
    {
      ...lowScore,
      applications: asked10,
      decisions: [{ application: "p1", decision: "grant", reason: "Agreed." }],
    },
    "p1",
    ["decided-candidate Agreed.", "too-few-participants 0 1", "granted-in-full 10"],
  ],
  [
    "to decline",
    {
      applications: asked10,
      decisions: [{ application: "p1", decision: "decline", reason: "Withdrawn." }],
    },
    "p1",
    ["decided-decline Withdrawn."],
  ],
];

const bySolving = [
  ["R1: dismissed", dismissed],
  ["R2–R4: declined", declined],
  ["R3–R5: granted", granted],
  ["R6–R10, R12, R15: in the way", inTheWay],
  ["R11: decided", decided],
  ["R17: for fewer years", years],
] as const;

describe.each(bySolving)("%s", (_, rows) => {
  it.each(rows)("%s", async (_, round, id, expected) => {
    expect(reasonsIn(await solve(tiny(round), builtIn), id)).toEqual(expected);
  });
});

/** Area "b" has 50 kroner set aside that nobody can use; p1 could use 40. */
const releasing = (reprioritisation: object, cap = 80): TinyRound => ({
  scheme: {
    cap,
    areas: [area("a"), area("b", { minimum: 50 }), area("c")],
    reprioritisation: { policy: "best-use", ...reprioritisation },
  },
  applications: [asking("p1", 40, 3)],
});

const afterwards: readonly Row[] = [
  ["an area that does not receive", releasing({ receivers: ["c"] }), "p1", ["area-receives-nothing a"]],
  ["what an area may receive", releasing({ limits: { a: 30 } }), "p1", ["area-limit-reached a 40 30 10"]],
  [
    "what was released, used by somebody else",
    {
      ...releasing({}),
      applications: [asking("p1", 40, 3), asking("p2", 35, 9, { area: "c" })],
    },
    // With 80 kroner and 50 set aside neither fits before; afterwards p2 takes 35 of the 50.
    "p1",
    ["released-money-used 40 15 25"],
  ],
];

describe("R13: in the way of more after reprioritisation", () => {
  it.each(afterwards)("%s", async (_, round, id, expected) => {
    const { after } = await reprioritise(tiny(round), builtIn);
    expect(reasonsIn(after, id)).toEqual(expected);
  });
});

describe("where no rule is in the way", () => {
  it.each([
    ["the value would fall, if that was proven", 3, true, ["value-would-fall"]],
    ["it may be better, if nothing was proven", 3, false, ["not-proven-best"]],
    ["a score of 0 adds nothing", 0, false, ["adds-no-value 0"]],
  ])("%s", (_, score, proven, expected) => {
    const round = roundBy(tiny({ applications: [asking("p1", 10, score)] }));
    const standing = standingOf(round, candidatesBy(round), [0]);
    expect(reasonsFor(standing, 0, proven, () => [], []).map(written)).toEqual(expected);
  });
});

type InversionRow = readonly [
  what: string,
  round: TinyRound,
  inversions: readonly {
    readonly application: string;
    readonly lower: readonly string[];
    readonly reasons: readonly string[];
  }[],
];

const inversions: readonly InversionRow[] = [
  [
    "the cap is in the way of the higher score",
    { applications: [asking("p1", 120, 5), asking("p2", 10, 3)] },
    [
      {
        application: "p1",
        lower: ["p2"],
        reasons: ["lower-rank-granted p2 3", "cap-reached 120 100 20"],
      },
    ],
  ],
  [
    "the higher score takes less money than the lowest of those that got a grant",
    { applications: [asking("p1", 10, 5), asking("p2", 55, 4), asking("p3", 45, "3.5")] },
    [
      {
        application: "p1",
        lower: ["p2", "p3"],
        reasons: ["lower-rank-granted p3 3.5", "takes-less-money 10 45"],
      },
    ],
  ],
  [
    "with points: the lower score gives more points a krone",
    {
      scheme: { cap: 20, objective: "points", grant: { smallest: 10 } },
      applications: [asking("p1", 100, 5), asking("p2", 20, 4)],
    },
    [
      {
        application: "p1",
        lower: ["p2"],
        reasons: ["lower-rank-granted p2 4", "more-points-a-krone p2 4 20"],
      },
    ],
  ],
  [
    "a share is in the way, and would be in place of the lower too",
    {
      scheme: { shares: [{ id: "guided", atLeast: 1, when: { trait: "guidance" } }] },
      applications: [asking("p1", 10, 5), asking("p2", 10, 3, { traits: ["guidance"] })],
    },
    [
      {
        application: "p1",
        lower: ["p2"],
        reasons: ["lower-rank-granted p2 3", "share-would-break guided 1 10"],
      },
    ],
  ],
  [
    "a number of grants that those with the lower score are to have",
    {
      scheme: { spread: { numbers: [{ id: "guided", atLeast: 1, when: { trait: "guidance" } }] } },
      applications: [asking("p1", 60, 5), asking("p2", 60, 3, { traits: ["guidance"] })],
    },
    [
      {
        application: "p1",
        lower: ["p2"],
        reasons: ["lower-rank-granted p2 3", "number-would-break guided 1"],
      },
    ],
  ],
  [
    "none between areas",
    {
      scheme: { areas: [area("a"), area("b")] },
      applications: [asking("p1", 120, 5), asking("p2", 10, 3, { area: "b" })],
    },
    [],
  ],
  ["none among equals", { applications: [asking("p1", 120, 3), asking("p2", 10, "3.0")] }, []],
  [
    "none of what an officer has decided",
    {
      applications: [asking("p1", 120, 5), asking("p2", 10, 3)],
      decisions: [{ application: "p2", decision: "grant", amount: 10 }],
    },
    [],
  ],
  [
    "none where the ranking is strict",
    { scheme: { ranking: "strict" }, applications: [asking("p1", 120, 5), asking("p2", 10, 3)] },
    [],
  ],
];

describe("merit inversions (R10)", () => {
  it.each(inversions)("%s", async (_, round, expected) => {
    const proposal = await solve(tiny(round), builtIn);
    if (proposal.status === "infeasible") throw new Error("The round of the table is feasible.");
    expect(
      proposal.inversions.map(({ application, lower, reasons }) => ({
        application,
        lower,
        reasons: reasons.map(written),
      })),
    ).toEqual(expected);
  });

  it.each([
    ["the value would fall, if that was proven", true, "value-would-fall"],
    ["it may be better, if nothing was proven", false, "not-proven-best"],
  ])("where no rule is in the way: %s", (_, proven, expected) => {
    const round = roundBy(tiny({ applications: [asking("p1", 10, 5), asking("p2", 10, 3)] }));
    const [inversion] = meritInversions(standingOf(round, candidatesBy(round), [0, 10]), proven);
    expect(inversion.reasons.map(written)).toEqual(["lower-rank-granted p2 3", expected]);
  });
});

it("every code of the table of reasons is given in one of these rounds", () => {
  const given = [
    ...bySolving.flatMap(([, rows]) => rows.flatMap(([, , , reasons]) => reasons)),
    ...afterwards.flatMap(([, , , reasons]) => reasons),
    ...inversions.flatMap(([, , rows]) => rows.flatMap(({ reasons }) => reasons)),
    "value-would-fall",
    "not-proven-best",
  ].map((reason) => reason.split(" ")[0]);
  expect([...new Set(given)].toSorted()).toEqual(Object.keys(reasonKinds).toSorted());
});
