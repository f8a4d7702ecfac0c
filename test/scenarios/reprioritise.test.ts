import { describe, expect, it } from "vitest";
import { reprioritise } from "../../api/library.ts";
import type { Proposal, ReprioritisationAnswer } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { area, asking, committed, tiny, type TinyRound } from "../solver/tiny-rounds.ts";

type Reprioritisation = NonNullable<RoundDocument["scheme"]["reprioritisation"]>;
type AreaDocument = RoundDocument["scheme"]["areas"][number];

/*
 * Of 80 kroner 30 are committed and 50 set aside for area b, where nobody applies: before, nobody gets anything.
 * Areas a and c can use the money, all or nothing: p1 30 of value 150, p3 20 of 20 and p4 14 of 28 in a; p2 30 of 120
 * and p5 17 of 153 in c.
 */
const areas = [area("a", { minimum: 20 }), area("b", { minimum: 50 }), area("c", { minimum: 10 })];
const commitments = [committed("ka", "a", { "2025": 20 }), committed("kc", "c", { "2025": 10 })];
const p1 = asking("p1", 30, 5);
const p2 = asking("p2", 30, 4, { area: "c" });
const p3 = asking("p3", 20, 1);
const p4 = asking("p4", 14, 2);
const p5 = asking("p5", 17, 9, { area: "c" });
const applications = [p1, p2, p3, p4, p5];

function releasing(reprioritisation: Reprioritisation, change: Partial<TinyRound> = {}): RoundDocument {
  const scheme = { cap: 80, areas, reprioritisation, ...change.scheme };
  return tiny({ commitments, applications, ...change, scheme });
}

const withArea = (id: string, change: Partial<AreaDocument>) => ({
  scheme: { areas: areas.map((one) => (one.id === id ? { ...one, ...change } : one)) },
});

/** "p1 30 p5 17": who got how many kroner. */
function grantsIn(proposal: Proposal | null): string {
  return (proposal?.awards ?? [])
    .flatMap(({ application, amounts }) => ("2025" in amounts ? [`${application} ${amounts["2025"]}`] : []))
    .join(" ");
}

const shown = ({ before, after, released, used, transfers }: ReprioritisationAnswer) => ({
  before: grantsIn(before),
  after: grantsIn(after),
  released,
  used,
  transfers: transfers.map(({ from, to, amount }) => `${from} to ${to}: ${amount}`),
});

type Expected = ReturnType<typeof shown>;
const nothingBefore = { before: "", released: 50 } as const;

const reprioritised = (document: RoundDocument) => reprioritise(document, { engine: "built-in" });

const bestUse: readonly (readonly [string, RoundDocument, Expected])[] = [
  [
    "goes where it is of most value, whatever the area",
    releasing({ policy: "best-use" }),
    { ...nothingBefore, after: "p1 30 p5 17", used: 47, transfers: ["b to a: 30", "b to c: 17"] },
  ],
  [
    "only to receivers",
    releasing({ policy: "best-use", receivers: ["a", "b"] }),
    { ...nothingBefore, after: "p1 30 p4 14", used: 44, transfers: ["b to a: 44"] },
  ],
  [
    "to nobody where nobody may receive",
    releasing({ policy: "best-use", receivers: [] }),
    { ...nothingBefore, after: "", used: 0, transfers: [] },
  ],
  [
    "up to what an area may receive, to the krone",
    releasing({ policy: "best-use", limits: { a: 30 } }),
    { ...nothingBefore, after: "p1 30 p5 17", used: 47, transfers: ["b to a: 30", "b to c: 17"] },
  ],
  [
    "not a krone above what an area may receive",
    releasing({ policy: "best-use", limits: { a: 29 } }),
    { ...nothingBefore, after: "p2 30 p5 17", used: 47, transfers: ["b to c: 47"] },
  ],
  [
    "under the area's maximum, as before",
    releasing({ policy: "best-use" }, withArea("a", { maximum: 49 })),
    { ...nothingBefore, after: "p2 30 p5 17", used: 47, transfers: ["b to c: 47"] },
  ],
  [
    "to as many projects as the area may have, as before",
    releasing({ policy: "best-use" }, withArea("c", { projectsAtMost: 0 })),
    { ...nothingBefore, after: "p1 30 p4 14", used: 44, transfers: ["b to a: 44"] },
  ],
  [
    "under the later years' ceilings, as before",
    releasing(
      { policy: "best-use" },
      {
        scheme: { laterCaps: { "2026": 10 } },
        applications: [asking("p1", { "2025": 30, "2026": 11 }, 5), p2, p3, p4, p5],
      },
    ),
    { ...nothingBefore, after: "p2 30 p5 17", used: 47, transfers: ["b to c: 47"] },
  ],
  [
    "after what was granted before, which only grows",
    releasing({ policy: "best-use" }, { scheme: { cap: 90, grant: { smallest: 5 } } }),
    {
      before: "p5 10",
      after: "p1 30 p2 13 p5 17",
      released: 50,
      used: 50,
      transfers: ["b to a: 30", "b to c: 20"],
    },
  ],
  [
    "not in exchange for what was granted before, although that would be of more value",
    // Before, 20 kroner are free: p3 takes them. p6 asks for 60 of value 600: 40 more in place of p3.
    releasing({ policy: "best-use" }, { scheme: { cap: 100 }, applications: [p3, asking("p6", 60, 10)] }),
    { before: "p3 20", after: "p3 20", released: 50, used: 0, transfers: [] },
  ],
  [
    "no more than was released, although the cap has room",
    // 9 of 89 kroner are left over: nobody asks for so little.
    releasing({ policy: "best-use" }, { scheme: { cap: 89 }, applications: [p1, p3, asking("p6", 24, 4)] }),
    { ...nothingBefore, after: "p1 30 p3 20", used: 50, transfers: ["b to a: 50"] },
  ],
];

const proportional: readonly (readonly [string, RoundDocument, Expected])[] = [
  [
    "each its share by minimum, rounded down: 33 of 50 to a, 16 to c",
    releasing({ policy: "proportional" }),
    { ...nothingBefore, after: "p1 30", used: 30, transfers: ["b to a: 30"] },
  ],
  [
    "what asks for the share to the krone gets it",
    releasing(
      { policy: "proportional" },
      { applications: [asking("p1", 33, 5), asking("p5", 16, 9, { area: "c" })] },
    ),
    { ...nothingBefore, after: "p1 33 p5 16", used: 49, transfers: ["b to a: 33", "b to c: 16"] },
  ],
  [
    "the shares are those of the receivers alone",
    releasing({ policy: "proportional", receivers: ["c"] }),
    { ...nothingBefore, after: "p2 30 p5 17", used: 47, transfers: ["b to c: 47"] },
  ],
  [
    "a limit below the share holds",
    releasing({ policy: "proportional", limits: { a: 14, c: 40 } }),
    { ...nothingBefore, after: "p4 14", used: 14, transfers: ["b to a: 14"] },
  ],
  [
    "nobody has a share where no receiver has a minimum",
    releasing(
      { policy: "proportional" },
      { scheme: { areas: [area("a"), area("b", { minimum: 50 }), area("c")] } },
    ),
    { ...nothingBefore, after: "", used: 0, transfers: [] },
  ],
];

const inOrder: readonly (readonly [string, RoundDocument, Expected])[] = [
  [
    "the first has as many kroner as it can use, whatever their value",
    releasing({ policy: "in-order", order: ["a", "c"] }),
    { ...nothingBefore, after: "p1 30 p3 20", used: 50, transfers: ["b to a: 50"] },
  ],
  [
    "the next has what is left",
    releasing(
      { policy: "in-order", order: ["a", "c"], limits: { a: 35 } },
      { applications: [p1, p3, p4, asking("p5", 16, 9, { area: "c" })] },
    ),
    // 34 kroner in a are more than 30.
    { ...nothingBefore, after: "p3 20 p4 14 p5 16", used: 50, transfers: ["b to a: 34", "b to c: 16"] },
  ],
  [
    "in the order that is given, not in that of the ids",
    releasing({ policy: "in-order", order: ["c", "a"] }),
    { ...nothingBefore, after: "p2 30 p5 17", used: 47, transfers: ["b to c: 47"] },
  ],
  [
    "among as many kroner, the greatest value",
    releasing(
      { policy: "in-order", order: ["a"] },
      { applications: [asking("p1", 25, 2), asking("p2", 25, 3), asking("p3", 25, 1), asking("p4", 50, 2)] },
    ),
    { ...nothingBefore, after: "p1 25 p2 25", used: 50, transfers: ["b to a: 50"] },
  ],
  [
    "who is not in the order receives nothing",
    releasing({ policy: "in-order", order: ["c"] }, { applications: [p1, p5] }),
    { ...nothingBefore, after: "p5 17", used: 17, transfers: ["b to c: 17"] },
  ],
  [
    "who releases receives nothing, although in the order",
    releasing(
      { policy: "in-order", order: ["b", "a"] },
      { applications: [p1, asking("p6", 51, 9, { area: "b" })] },
    ),
    { ...nothingBefore, after: "p1 30", used: 30, transfers: ["b to a: 30"] },
  ],
];

describe.each([
  ["best-use", bestUse],
  ["proportional", proportional],
  ["in-order", inOrder],
] as const)("released money, %s", (_, rows) => {
  it.each(rows)("%s", async (_, document, expected) => {
    const answer = await reprioritised(document);
    expect(shown(answer)).toEqual(expected);
    expect(answer.before.status).toBe("optimal");
    expect(answer.after?.status).toBe("optimal");
  });
});

/** Area b has 30 kroner set aside and area d 20; neither can use them. */
const twoReleasing = (fates: readonly [AreaDocument["unused"], AreaDocument["unused"]]) => ({
  scheme: {
    areas: [
      area("a", { minimum: 20 }),
      area("b", { minimum: 30, ...(fates[0] && { unused: fates[0] }) }),
      area("c", { minimum: 10 }),
      area("d", { minimum: 20, ...(fates[1] && { unused: fates[1] }) }),
    ],
  },
});

describe("the fate of unused money", () => {
  it.each<[string, Parameters<typeof twoReleasing>[0], Expected, Readonly<Record<string, string>>]>([
    [
      "released by both: the first by id gives first, and both sides add up",
      [undefined, "release"],
      {
        before: "",
        after: "p1 30 p5 17",
        released: 50,
        used: 47,
        transfers: ["b to a: 30", "d to c: 17"],
      },
      { a: "0", b: "0, released 30", c: "0", d: "0, released 20" },
    ],
    [
      "released by one and held by the other: what is held stays set aside",
      ["release", "hold"],
      { before: "", after: "p5 17", released: 30, used: 17, transfers: ["b to c: 17"] },
      { a: "0", b: "0, released 30", c: "0", d: "20" },
    ],
    [
      "to be announced again by one",
      ["readvertise", "release"],
      { before: "", after: "p5 17", released: 20, used: 17, transfers: ["d to c: 17"] },
      { a: "0", b: "30", c: "0", d: "0, released 20" },
    ],
    [
      "held or announced again: nothing moves",
      ["hold", "readvertise"],
      { before: "", after: "", released: 0, used: 0, transfers: [] },
      { a: "0", b: "30", c: "0", d: "20" },
    ],
  ])("%s", async (_, fates, expected, unused) => {
    const answer = await reprioritised(releasing({ policy: "best-use" }, twoReleasing(fates)));
    expect(shown(answer)).toEqual(expected);
    const areasAfter = answer.after?.areas.map((one) => [
      one.area,
      one.released === undefined ? `${one.unused}` : `${one.unused}, released ${one.released}`,
    ]);
    expect(Object.fromEntries(areasAfter ?? [])).toEqual(unused);
  });

  it("is split over several givers where the one is not enough", async () => {
    const document = releasing(
      { policy: "best-use" },
      {
        ...twoReleasing([undefined, undefined]),
        applications: [asking("p1", 44, 5), asking("p5", 6, 9, { area: "c" })],
      },
    );
    expect(shown(await reprioritised(document)).transfers).toEqual(["b to a: 30", "d to a: 14", "d to c: 6"]);
  });

  it("an area that releases receives nothing, although its own application now would fit", async () => {
    // Before, 40 kroner in b and 20 set aside for d are more than the 50 that are left.
    const document = releasing(
      { policy: "best-use" },
      { ...twoReleasing([undefined, undefined]), applications: [asking("p6", 40, 9, { area: "b" }), p4] },
    );
    expect(shown(await reprioritised(document))).toEqual({
      before: "",
      after: "p4 14",
      released: 50,
      used: 14,
      transfers: ["b to a: 14"],
    });
  });
});

describe("the figures afterwards", () => {
  it("count what is released as unused no longer, and the grants as they are", async () => {
    const { before, after } = await reprioritised(releasing({ policy: "best-use" }));
    expect(before).toMatchObject({
      totals: { unused: 50, value: "0" },
      years: [{ committed: 30, granted: 0, left: 50 }],
    });
    expect(after).toMatchObject({
      totals: { unused: 0, unusedBound: 0, value: "303", bound: "303" },
      areas: [
        { area: "a", committed: 20, granted: 30, unused: 0, projects: 1 },
        { area: "b", committed: 0, granted: 0, unused: 0, projects: 0, released: 50 },
        { area: "c", committed: 10, granted: 17, unused: 0, projects: 1 },
      ],
      years: [{ year: 2025, ceiling: 80, committed: 30, granted: 47, left: 3 }],
    });
  });

  it("are those of before where nothing is unused", async () => {
    const document = releasing({ policy: "best-use" }, { scheme: { areas: [area("a"), area("c")] } });
    const answer = await reprioritised(document);
    expect(shown(answer)).toEqual({
      before: "p1 30 p5 17",
      after: "p1 30 p5 17",
      released: 0,
      used: 0,
      transfers: [],
    });
  });

  it("are none where nothing is feasible", async () => {
    const answer = await reprioritised(releasing({ policy: "best-use" }, { scheme: { cap: 79 } }));
    expect(answer).toMatchObject({
      before: { status: "infeasible" },
      after: null,
      released: 0,
      used: 0,
      transfers: [],
    });
  });
});

it.each([
  ["best-use", "p1 30 p5 17"],
  ["proportional", "p1 30"],
  ["in-order", "p2 30 p5 17"],
] as const)("the policy %s may be asked for in place of the scheme's own", async (policy, after) => {
  const document = releasing({ policy: "best-use", order: ["c", "a"] });
  const answer = await reprioritise(document, { engine: "built-in", policy });
  expect(answer.policy).toBe(policy);
  expect(grantsIn(answer.after)).toBe(after);
});
