import { describe, expect, it, test } from "vitest";
import { rankingList } from "../../../api/ranking-list.ts";
import { rankingListSchema } from "../../../src/ranking-list/schema.ts";
import { area, asking, committed, tiny, type TinyRound } from "../../solver/tiny-rounds.ts";

const asked = { engine: "built-in", language: "en" } as const;

/** What each variant grants, "p 60", and whom it passes over, "q 50/40 cap": least, room and what left no more. */
async function lists(round: TinyRound) {
  const answer = await rankingList(tiny(round), asked);
  return Object.fromEntries(
    answer.lists.map(({ variant, awards, passedOver }) => [
      variant,
      [
        ...awards.map(({ application, amount }) => `${application} ${amount}`),
        ...passedOver.map(
          ({ application, least, room, limit }) => `(${application} ${least}/${room} ${limit})`,
        ),
      ].join(", "),
    ]),
  );
}

const cut = { smallestViable: 10 };

describe("a ranking list", () => {
  test.each<[string, TinyRound, string, string]>([
    [
      "goes down by score",
      { applications: [asking("p", 60, 4), asking("q", 50, 5), asking("r", 40, 3)] },
      "q 50, (p 60/50 cap)",
      "q 50, r 40, (p 60/50 cap)",
    ],
    [
      "takes equals by id",
      { applications: [asking("b", 60, 5), asking("a", 60, 5)] },
      "a 60, (b 60/40 cap)",
      "a 60, (b 60/40 cap)",
    ],
    [
      "gives what is left where that is enough",
      { applications: [asking("p", 60, 5), asking("q", 60, 4, cut), asking("r", 40, 3)] },
      "p 60, q 40, (r 40/0 cap)",
      "p 60, q 40, (r 40/0 cap)",
    ],
    [
      "rounds what is left down to the step",
      {
        scheme: { grant: { step: 30 } },
        applications: [asking("p", 60, 5, cut), asking("q", 60, 4, cut)],
      },
      "p 60, q 30",
      "p 60, q 30",
    ],
    [
      "stops in one area and goes on in the others",
      {
        scheme: { areas: [area("a", { projectsAtMost: 1 }), area("b")] },
        applications: [
          asking("p", 10, 9),
          asking("q", 10, 8),
          asking("r", 10, 7, { area: "b" }),
          asking("s", 95, 6, { area: "b" }),
          asking("t", 5, 5, { area: "b" }),
        ],
      },
      "p 10, r 10, (q 10/0 projects), (s 95/80 cap)",
      "p 10, r 10, t 5, (q 10/0 projects), (s 95/80 cap)",
    ],
    [
      "does not eat what is set aside for another area",
      {
        scheme: { areas: [area("a"), area("b", { minimum: 30 })] },
        applications: [asking("p", 80, 9), asking("q", 70, 8), asking("r", 20, 1, { area: "b" })],
      },
      "r 20, (p 80/70 set-aside)",
      "q 70, r 20, (p 80/70 set-aside)",
    ],
    [
      "holds an area's maximum, commitments counted",
      {
        scheme: { areas: [area("a", { maximum: 50 })] },
        commitments: [committed("c", "a", { "2025": 20 })],
        applications: [asking("p", 40, 9), asking("q", 30, 8)],
      },
      "(p 40/30 maximum)",
      "q 30, (p 40/30 maximum)",
    ],
    [
      "holds a later year's ceiling, unrounded",
      {
        scheme: { laterCaps: { "2026": 10 } },
        applications: [
          asking("p", { "2025": 30, "2026": 20 }, 9, cut),
          asking("q", { "2025": 9, "2026": 1 }, 8),
        ],
      },
      "p 15, (q 9/0 later-ceiling)",
      "p 15, (q 9/0 later-ceiling)",
    ],
    [
      "gives first what is decided",
      {
        applications: [
          asking("p", 60, 9),
          asking("q", 50, 2, cut),
          asking("r", 40, 1, cut),
          asking("s", 30, 8),
        ],
        decisions: [
          { application: "q", decision: "grant", amount: 25 },
          { application: "r", decision: "grant" },
          { application: "s", decision: "decline" },
        ],
      },
      "q 25, r 40, (p 60/35 cap)",
      "q 25, r 40, (p 60/35 cap)",
    ],
    [
      "leaves room for the least of every grant that is decided",
      {
        applications: [asking("p", 95, 9, cut), asking("q", 50, 2, cut)],
        decisions: [
          { application: "p", decision: "grant" },
          { application: "q", decision: "grant" },
        ],
      },
      "p 90, q 10",
      "p 90, q 10",
    ],
  ])("%s", async (_, round, stop, skip) => {
    expect(await lists(round)).toEqual({ stop, skip });
  });

  it("tells with figures which shares it breaks", async () => {
    const shares = [{ id: "b-half", atLeast: "0.5", when: { area: "b" } }];
    const round = tiny({
      scheme: { areas: [area("a"), area("b")], shares },
      applications: [asking("p", 80, 9), asking("q", 20, 1, { area: "b" })],
    });
    const { lists: both } = await rankingList(round, { ...asked, variants: ["skip"] });
    expect(both).toHaveLength(1);
    expect(both[0].broken).toMatchObject([
      { rule: "R9", figures: { share: "b-half", atLeast: "0.5", matching: 20, granted: 100 } },
    ]);
    expect(both[0].broken[0].text).toContain("50%");
  });

  it("tells where it skips one and grants to a lower score under strict ranking", async () => {
    const round = tiny({
      scheme: { ranking: "strict" },
      applications: [asking("p", 60, 9), asking("q", 50, 8), asking("r", 40, 7)],
    });
    const { lists: both } = await rankingList(round, asked);
    expect(both.map(({ broken }) => broken.map(({ rule, figures }) => [rule, figures]))).toEqual([
      [],
      [["R10", { application: "q", lower: "r" }]],
    ]);
  });

  it("stands beside the proposal, figure by figure", async () => {
    const round = tiny({ applications: [asking("p", 60, 5), asking("q", 50, 4), asking("r", 50, 4)] });
    const answer = await rankingList(round, asked);
    expect(rankingListSchema.parse(answer)).toEqual(answer);
    expect(answer.totals).toEqual({ unused: 0, value: "400", granted: 100, projects: 2, left: 0 });
    expect(answer.lists[0]).toEqual({
      variant: "stop",
      totals: { unused: 0, value: "300", granted: 60, projects: 1, left: 40 },
      change: { unused: 0, value: "-100", granted: -40, projects: -1, left: 40 },
      passedOver: [{ application: "q", score: "4", least: 50, room: 40, limit: "cap" }],
      broken: [],
      awards: [{ application: "p", amount: 60 }],
      areas: [{ area: "a", granted: 60, unused: 0, projects: 1 }],
      difference: {
        in: [{ application: "p", score: "5", before: 0, after: 60 }],
        out: [
          { application: "q", score: "4", before: 50, after: 0 },
          { application: "r", score: "4", before: 50, after: 0 },
        ],
        more: [],
        less: [],
      },
    });
  });

  it("is none where nothing is feasible", async () => {
    const round = tiny({ scheme: { areas: [area("a", { minimum: 200 })] }, applications: [] });
    expect(await rankingList(round, asked)).toMatchObject({ proposal: { status: "infeasible" }, lists: [] });
  });
});
