import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundOf } from "../../src/round/round.ts";
import { areaNeeds, buildProgram, type Stage } from "../../solver/build.ts";
import type { Program, Row, Term } from "../../solver/program.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { shuffled } from "../kit/variants.ts";
import { area, asking, candidatesBy, committed, roundBy, tiny, type TinyRound } from "./tiny-rounds.ts";

const leastUnused: Stage = { kind: "unused" };
const noneUnused: Stage = { kind: "value", unused: 0n };

function programBy(round: TinyRound, stage: Stage): Program {
  const read = roundBy(tiny(round));
  return buildProgram(read, candidatesBy(read), stage);
}

/** "10 p1 + 8 p2 + 3 any p2": the terms as an officer would write them, by the columns' keys. */
function written(program: Program, terms: readonly Term[]): string {
  return terms
    .flatMap(({ column, atFull, whenAny }) => {
      const { kind, key } = program.columns[column];
      const name = kind === "unused" ? `unused ${key}` : key;
      return [
        ...(atFull === 0n ? [] : [`${atFull} ${name}`]),
        ...(whenAny === 0n ? [] : [`${whenAny} any ${name}`]),
      ];
    })
    .join(" + ");
}

function rowWritten(program: Program, { name, rule, key, terms, lower, upper }: Row): string {
  const limits = [lower === undefined ? "" : `≥ ${lower}`, upper === undefined ? "" : `≤ ${upper}`];
  return `${rule} ${key}: ${name}: ${written(program, terms)} ${limits.join("")}`;
}

const two = [asking("p1", { "2025": 10, "2026": 4 }, 5), asking("p2", { "2025": 8 }, 3)];

describe("the rows of a round", () => {
  it.each<[string, TinyRound, Stage, readonly string[]]>([
    ["R6: the cap", { applications: two }, noneUnused, ["R6 2025: cap: 10 p1 + 8 p2 ≤ 100"]],
    [
      "R6: the cap less commitments of the year, whatever their area",
      {
        scheme: { areas: [area("a"), area("b")] },
        commitments: [committed("k1", "a", { "2025": 30, "2026": 9 }), committed("k2", "b", { "2025": 7 })],
        applications: two,
      },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 63"],
    ],
    [
      "R6: each later year with a ceiling, earliest first, less commitments, at the unrounded amount of full",
      {
        scheme: { laterCaps: { "2027": 6, "2026": 20 }, grant: { step: 2, smallest: 2 } },
        commitments: [committed("k1", "a", { "2026": 3 })],
        applications: [...two, asking("p3", { "2025": 6, "2026": 6, "2027": 2, "2028": 4 }, 1)],
      },
      noneUnused,
      [
        "R6 2025: cap: 10 p1 + 8 p2 + 6 p3 ≤ 100",
        "R6 2026: ceiling 2026: 4 p1 + 6 p3 ≤ 17",
        "R6 2027: ceiling 2027: 2 p3 ≤ 6",
      ],
    ],
    [
      "R6: a later year that nobody asks for has no row",
      { scheme: { laterCaps: { "2027": 6 } }, applications: two },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 100"],
    ],
    [
      "R6: a later year that nobody asks for, with commitments above the ceiling, has an empty one",
      {
        scheme: { laterCaps: { "2027": 6 } },
        commitments: [committed("k1", "a", { "2027": 7 })],
        applications: two,
      },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 100", "R6 2027: ceiling 2027:  ≤ -1"],
    ],
    [
      "R7: the most of an area, less its commitments",
      {
        scheme: { areas: [area("a", { maximum: 12 }), area("b", { maximum: 9 })] },
        commitments: [committed("k1", "a", { "2025": 5 })],
        applications: two,
      },
      noneUnused,
      [
        "R6 2025: cap: 10 p1 + 8 p2 ≤ 95",
        "R7 a: maximum of area a: 10 p1 + 8 p2 ≤ 7",
        "R7 b: maximum of area b:  ≤ 9",
      ],
    ],
    [
      "R7: the number of projects, with those that are decided",
      {
        scheme: { areas: [area("a", { projectsAtMost: 1 })] },
        applications: two,
        decisions: [{ application: "p2", decision: "grant", amount: 3 }],
      },
      noneUnused,
      ["R6 2025: cap: 10 p1 ≤ 97", "R7 a: projects of area a: 1 any p1 + 1 any p2 ≤ 1"],
    ],
    [
      "R8, least unused money: what is unused counts against the cap, and fills the minimum",
      { scheme: { areas: [area("a", { minimum: 15 })] }, applications: two },
      leastUnused,
      [
        "R6 2025: cap: 10 p1 + 8 p2 + 15 unused a ≤ 100",
        "R8 a: minimum of area a: 10 p1 + 8 p2 + 15 unused a ≥ 15",
      ],
    ],
    [
      "R8 with steps: a minimum of 15 less 2 committed takes 7 steps of 2, the last of them 1 krone too much",
      {
        scheme: { areas: [area("a", { minimum: 15 })], grant: { step: 2 } },
        commitments: [committed("k1", "a", { "2025": 2 })],
        applications: two,
      },
      leastUnused,
      [
        "R6 2025: cap: 10 p1 + 8 p2 + 14 unused a + -1 any unused a ≤ 98",
        "R8 a: minimum of area a: 10 p1 + 8 p2 + 14 unused a ≥ 14",
      ],
    ],
    [
      "R8: commitments and decided amounts that fill the minimum leave no row",
      {
        scheme: { areas: [area("a", { minimum: 15 })] },
        commitments: [committed("k1", "a", { "2025": 7 })],
        applications: two,
        decisions: [{ application: "p2", decision: "grant", amount: 8 }],
      },
      leastUnused,
      ["R6 2025: cap: 10 p1 ≤ 85"],
    ],
    [
      "R8, greatest value with nothing unused: the minimum must be filled",
      { scheme: { areas: [area("a", { minimum: 15 })] }, applications: two },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 100", "R8 a: minimum of area a: 10 p1 + 8 p2 ≥ 15"],
    ],
    [
      "R12: greatest value with 3 kroner unused: they are set aside, and no more may be unused",
      { scheme: { areas: [area("a", { minimum: 15 })], grant: { step: 2 } }, applications: two },
      { kind: "value", unused: 3n },
      [
        "R6 2025: cap: 10 p1 + 8 p2 ≤ 97",
        "R8 a: minimum of area a: 10 p1 + 8 p2 + 16 unused a ≥ 16",
        "R12 unused: least unused money: 16 unused a + -1 any unused a ≤ 3",
      ],
    ],
    [
      "R9: at least 0.35 of all to those that match, in hundredths",
      {
        scheme: { shares: [{ id: "s", atLeast: "0.35", when: { requestedAtLeast: 9 } }] },
        applications: two,
      },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 100", "R9 s: share s: -650 p1 + 280 p2 ≤ 0"],
    ],
    [
      "R9 and R11: what is decided weighs on the share's limit",
      {
        scheme: { shares: [{ id: "s", atLeast: "0.5", when: { requestedAtLeast: 9 } }] },
        applications: [...two, asking("p3", 6, 1)],
        decisions: [{ application: "p3", decision: "grant", amount: 6 }],
      },
      noneUnused,
      ["R6 2025: cap: 10 p1 + 8 p2 ≤ 94", "R9 s: share s: -50 p1 + 40 p2 ≤ -30"],
    ],
    [
      "R15 and R11: what is decided leaves the applicant less, and one who could not get more has no row",
      {
        scheme: { grant: { step: 2, smallest: 2 }, spread: { perApplicant: { amountAtMost: 13 } } },
        applications: [
          asking("p1", 10, 1, { applicant: { id: "x", name: "X", kind: "other" } }),
          asking("p2", 8, 1, { applicant: { id: "x", name: "X", kind: "other" } }),
          asking("p3", 6, 1, { applicant: { id: "x", name: "X", kind: "other" } }),
          asking("p4", 20, 1),
        ],
        decisions: [{ application: "p3", decision: "grant", amount: 4 }],
      },
      { kind: "value", unused: 0n },
      ["R6 2025: cap: 10 p1 + 8 p2 + 20 p4 ≤ 96", "R15 p1: kroner to the applicant of p1: 10 p1 + 8 p2 ≤ 9"],
    ],
    [
      "in the order of docs/proof.md: cap, later years, minimums, maximums, projects, shares, numbers, applicants, frozen unused money",
      {
        scheme: {
          laterCaps: { "2026": 50 },
          areas: [
            area("b", { minimum: 3, maximum: 90, projectsAtMost: 9 }),
            area("a", { minimum: 12, maximum: 80, projectsAtMost: 8 }),
          ],
          shares: [
            { id: "y", atLeast: 0, when: {} },
            { id: "x", atLeast: 1, when: {} },
          ],
          spread: {
            perApplicant: { grantsAtMost: 0, amountAtMost: 9 },
            numbers: [
              { id: "y", atLeast: 2, when: { requestedAtLeast: 9 } },
              { id: "x", atLeast: 1, when: {} },
            ],
          },
        },
        applications: two,
      },
      { kind: "value", unused: 3n },
      [
        "R6 2025: cap: 10 p1 + 8 p2 ≤ 97",
        "R6 2026: ceiling 2026: 4 p1 ≤ 50",
        "R8 a: minimum of area a: 10 p1 + 8 p2 + 12 unused a ≥ 12",
        "R8 b: minimum of area b: 3 unused b ≥ 3",
        "R7 a: maximum of area a: 10 p1 + 8 p2 ≤ 80",
        "R7 b: maximum of area b:  ≤ 90",
        "R7 a: projects of area a: 1 any p1 + 1 any p2 ≤ 8",
        "R7 b: projects of area b:  ≤ 9",
        "R9 x: share x:  ≤ 0",
        "R9 y: share y: -10 p1 + -8 p2 ≤ 0",
        "R16 x: number x: 1 any p1 + 1 any p2 ≥ 1",
        "R16 y: number y: 1 any p1 ≥ 2",
        "R15 p1: grants to the applicant of p1: 1 any p1 ≤ 0",
        "R15 p2: grants to the applicant of p2: 1 any p2 ≤ 0",
        "R12 unused: least unused money: 12 unused a + 3 unused b ≤ 3",
      ],
    ],
  ])("%s", (_, round, stage, expected) => {
    const program = programBy(round, stage);
    expect(program.rows.map((row) => rowWritten(program, row))).toEqual(expected);
  });
});

describe("the columns of a round", () => {
  it("are the candidates by id, then the areas that are short, each with its values", () => {
    const { columns } = programBy(
      {
        scheme: {
          areas: [area("b", { minimum: 7 }), area("a", { minimum: 3 }), area("c")],
          grant: { step: 2, smallest: 4 },
        },
        applications: [
          asking("p10", 9, 1),
          asking("p1", 10, 1, { area: "b" }),
          asking("p2", 6, 1, { area: "c" }),
          asking("p3", 12, 1, { area: "b" }),
          asking("p4", 8, 1),
        ],
        decisions: [
          { application: "p2", decision: "grant", amount: 5 },
          { application: "p3", decision: "grant" },
          { application: "p4", decision: "decline" },
        ],
      },
      leastUnused,
    );
    expect(
      columns.map(({ kind, key, step, full, lowest, highest, mayBeZero }) => [
        kind,
        key,
        `${full} of ${step}`,
        `${mayBeZero ? "0 or " : ""}${lowest} to ${highest}`,
      ]),
    ).toEqual([
      ["grant", "p1", "5 of 2", "0 or 2 to 5"],
      ["grant", "p10", "4 of 2", "0 or 2 to 4"],
      ["grant", "p2", "6 of 1", "5 to 5"],
      ["grant", "p3", "6 of 2", "2 to 6"],
      ["unused", "a", "2 of 2", "0 or 1 to 2"],
      ["unused", "b", "4 of 2", "0 or 1 to 4"],
    ]);
  });
});

describe("the objective", () => {
  it.each<[string, TinyRound, Stage, string, number]>([
    [
      "least unused money: less what is unused, to the krone",
      { scheme: { areas: [area("a", { minimum: 15 })], grant: { step: 2 } }, applications: two },
      leastUnused,
      "-16 unused a + 1 any unused a",
      0,
    ],
    ["score-kroner: the score times the kroner", { applications: two }, noneUnused, "50 p1 + 24 p2", 0],
    [
      "score-kroner with decimals: in units of the finest score",
      { applications: [asking("p1", 10, "5.25"), asking("p2", 8, "3.5"), asking("p3", 2, -1)] },
      noneUnused,
      "5250 p1 + 2800 p2 + -200 p3",
      2,
    ],
    [
      "points: the score, whatever the kroner",
      { scheme: { objective: "points" }, applications: [asking("p1", 10, "5.5"), asking("p2", 8, 3)] },
      noneUnused,
      "55 p1 + 30 p2",
      1,
    ],
    [
      "what is decided counts too, by the step of 1 krone",
      { applications: two, decisions: [{ application: "p2", decision: "grant", amount: 3 }] },
      noneUnused,
      "50 p1 + 24 p2",
      0,
    ],
  ])("%s", (_, round, stage, expected, decimals) => {
    const program = programBy(round, stage);
    expect(written(program, program.objective.terms)).toBe(expected);
    expect(program.objective.decimals).toBe(decimals);
  });
});

describe("the ranking (R10)", () => {
  const applications = [
    asking("p1", 1, 3),
    asking("p2", 1, 5),
    asking("p3", 1, "3.0"),
    asking("p4", 1, 9),
    asking("p5", 1, 4, { area: "b" }),
    asking("p6", 1, 2),
  ];
  const decisions = [{ application: "p4", decision: "grant" as const }];
  const areas = [area("b"), area("a")];

  it("where it is strict: the undecided of each area in tiers of equal score, the best first", () => {
    const program = programBy({ scheme: { ranking: "strict", areas }, applications, decisions }, noneUnused);
    const keys = program.rankings.map((ranking) => ({
      area: ranking.area,
      tiers: ranking.tiers.map((tier) => tier.map((column) => program.columns[column].key)),
    }));
    expect(keys).toEqual([
      { area: "a", tiers: [["p2"], ["p1", "p3"], ["p6"]] },
      { area: "b", tiers: [["p5"]] },
    ]);
  });

  it("is none where it is only reported", () => {
    expect(programBy({ scheme: { areas }, applications, decisions }, noneUnused).rankings).toEqual([]);
  });
});

it("areaNeeds are the areas that are short, to the krone and in steps", () => {
  const round = roundBy(
    tiny({
      scheme: {
        areas: [area("a", { minimum: 15 }), area("b", { minimum: 4 }), area("c", { minimum: 5 })],
        grant: { step: 4 },
      },
      commitments: [committed("k1", "a", { "2025": 2, "2026": 50 }), committed("k2", "b", { "2025": 4 })],
      applications: [asking("p1", 8, 1), asking("p2", 8, 1, { area: "c" })],
      decisions: [{ application: "p2", decision: "grant", amount: 3 }],
    }),
  );
  expect(areaNeeds(round, candidatesBy(round))).toEqual([
    { area: "a", step: 4, amount: 13n, steps: 4n },
    { area: "c", step: 4, amount: 2n, steps: 1n },
  ]);
});

const stages: readonly Stage[] = [leastUnused, noneUnused, { kind: "value", unused: 5n }];

it("a program is frozen in all its parts", () => {
  fc.assert(
    fc.property(rounds(), fc.constantFrom(...stages), (document, stage) => {
      const round = roundOf(document);
      expect(thawed(buildProgram(round, candidatesBy(round), stage), "program")).toEqual([]);
    }),
    runs(30),
  );
});

it("a program is the same whatever the order of the round's lists", () => {
  const pairs = rounds().chain((document) => fc.tuple(fc.constant(document), shuffled(document)));
  fc.assert(
    fc.property(pairs, fc.constantFrom(...stages), ([document, other], stage) => {
      const [round, fromOther] = [roundOf(document), roundOf(other)];
      expect(buildProgram(fromOther, candidatesBy(fromOther), stage)).toEqual(
        buildProgram(round, candidatesBy(round), stage),
      );
    }),
    runs(60),
  );
});

/** The places of objects and lists that are not frozen. */
function thawed(value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${place}.${key}`));
  return Object.isFrozen(value) ? inside : [place, ...inside];
}
