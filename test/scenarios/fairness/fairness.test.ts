import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fairness, fairnessSchema, type Fairness } from "../../../api/fairness.ts";
import { solve } from "../../../api/solve.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

const from = (
  municipality: string | undefined,
  kind: "municipality" | "county" | "voluntary" = "municipality",
) => ({
  applicant: { name: municipality ?? "–", kind, ...(municipality !== undefined && { municipality }) },
});

const document: RoundDocument = tiny({
  scheme: {
    cap: 100,
    threshold: 2,
    areas: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    priorities: [{ id: "larger", points: 1, when: { requestedAtLeast: 50 } }],
    shares: [{ id: "half", atLeast: "0.5", when: { area: "a" } }],
    spread: {
      perApplicant: { grantsAtMost: 2 },
      numbers: [{ id: "oslo", atLeast: 1, when: { county: "03" } }],
    },
  },
  applications: [
    asking("p1", { 2025: 60, 2026: 10 }, 5, from("0301")),
    asking("p2", 40, 4, { area: "b", ...from("5001") }),
    asking("p3", 80, 3, from("0301", "voluntary")),
    asking("p4", 30, 1, from(undefined, "county")),
    asking("p5", 10, 3, { area: "b", ...from("9901") }),
  ],
});

async function reported(round: RoundDocument): Promise<Fairness> {
  const answer = await fairness(round, quick);
  if ("status" in answer) throw new Error("The round of the table is feasible.");
  return answer;
}

describe("a fairness report", () => {
  it("counts by county, kind, area, and what priorities and shares are about", async () => {
    // p1 and p2 fill the cap; p4 is below the threshold.
    const answer = await reported(document);
    expect(fairnessSchema.parse(answer)).toEqual(answer);
    expect(answer.all).toEqual({
      applications: 5,
      candidates: 4,
      funded: 2,
      requested: 220,
      eligible: 190,
      granted: 100,
      coverage: "0.526",
      share: "1.000",
    });
    expect(
      answer.counties.map(({ county, name, applications, granted }) => [county, name, applications, granted]),
    ).toEqual([
      ["03", "Oslo", 2, 60],
      ["50", "Trøndelag", 1, 40],
      ["99", "99", 1, 0],
      [null, null, 1, 0],
    ]);
    expect(answer.kinds.map(({ kind, funded, coverage }) => [kind, funded, coverage])).toEqual([
      ["municipality", 2, "0.909"],
      ["county", 0, undefined],
      ["voluntary", 0, "0.000"],
    ]);
    expect(answer.areas.map(({ area, share, coverage }) => [area, share, coverage])).toEqual([
      ["a", "0.600", "0.429"],
      ["b", "0.400", "0.800"],
    ]);
    expect(answer.matching).toMatchObject([
      { rule: "priority", id: "larger", applications: 2, funded: 1, granted: 60 },
      { rule: "share", id: "half", applications: 3, granted: 60 },
      { rule: "number", id: "oslo", applications: 2, funded: 1, granted: 60 },
    ]);
    expect(answer.multiYear).toMatchObject({ applications: 1, granted: 60 });
    expect(answer.limits?.map(({ limit }) => limit.kind)).toEqual([
      "cap",
      "share",
      "applicant-grants",
      "number",
      "threshold",
      "priority",
    ]);
    expect(answer.made.content).toBe(contentHash(answer));
  });

  it("is the contradiction where nothing is feasible", async () => {
    const areas = [
      { id: "a", name: "A", minimum: 101 },
      { id: "b", name: "B" },
    ];
    const answer = await fairness({ ...document, scheme: { ...document.scheme, areas } }, quick);
    expect(answer).toMatchObject({ status: "infeasible" });
  });

  property.prop([rounds({ choicesAtMost: 200 })], { numRuns: 20 })(
    "has groups that add up, on the proposal that solve gives",
    async (round) => {
      const answer = await fairness(round, quick);
      const proposal = await solve(round, quick);
      if ("status" in answer) {
        expect(proposal.status).toBe("infeasible");
        return;
      }
      expect(answer.proposal).toEqual(proposal);
      for (const groups of [answer.counties, answer.kinds, answer.areas]) {
        for (const figure of [
          "applications",
          "candidates",
          "funded",
          "requested",
          "eligible",
          "granted",
        ] as const) {
          expect(groups.reduce((sum, group) => sum + group[figure], 0)).toBe(answer.all[figure]);
        }
      }
      expect(answer.all.granted).toBe(answer.proposal.areas.reduce((sum, { granted }) => sum + granted, 0));
    },
  );
});
