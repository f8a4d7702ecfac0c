import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { comparisonSchema } from "../../../src/comparison/schema.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import { roundHash } from "../../../src/round/hash.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Change } from "../../../src/scenario/schema.ts";
import { readScenario } from "../../../scenarios/changes/apply.ts";
import { compareScenarios, type FittingScenario } from "../../../api/scenarios.ts";
import { solve } from "../../../api/library.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

function scenario(base: RoundDocument, name: string, ...changes: readonly Change[]): FittingScenario {
  const reading = readScenario(base, { name, changes });
  if (!reading.ok) throw new Error(reading.faults.map(({ path, code }) => `${path} ${code}`).join("; "));
  return reading;
}

const base = tiny({
  scheme: {
    cap: 100,
    laterCaps: { 2026: 50 },
    areas: [
      { id: "a", name: "A" },
      { id: "b", name: "B", minimum: 20 },
    ],
  },
  commitments: [{ id: "k", area: "a", amounts: { 2025: 10, 2026: 10 } }],
  applications: [
    asking("p1", { 2025: 60, 2026: 20 }, 5),
    asking("p2", 50, 4),
    asking("p3", 30, 3, { area: "b", smallestViable: 10 }),
    asking("p4", 110, 6),
  ],
});

describe("a comparison", () => {
  it("says who comes in, who falls out, who gets more, and who is dropped although the cap grew", async () => {
    const comparison = await compareScenarios(
      base,
      [
        scenario(base, "greater", { change: "cap", to: 150 }),
        scenario(base, "less", { change: "cap", to: 90 }),
        scenario(base, "without p1", { change: "withdrawal", application: "p1" }),
        scenario(base, "impossible", { change: "cap", to: 5 }),
      ],
      quick,
    );
    // 100: p1 60 and p3 30, k 10. 150: p4 110 and p3 30. 90: p1 60 and p3 20.
    // Without p1: p2 50 and p3 30.
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison.scenarios.map(({ name, status, cap }) => [name, status, cap])).toEqual([
      ["Runden som den er", "optimal", 100],
      ["greater", "optimal", 150],
      ["less", "optimal", 90],
      ["without p1", "optimal", 100],
      ["impossible", "infeasible", 5],
    ]);
    expect(
      comparison.applications.map(({ application, turns, awards }) => [
        application,
        turns.join(" "),
        awards.map((award) => award?.amount ?? null),
      ]),
    ).toEqual([
      ["p1", "same out same out absent", [60, 0, 60, null, null]],
      ["p2", "same same same in absent", [0, 0, 0, 50, null]],
      ["p4", "same in same same absent", [0, 110, 0, 0, null]],
      ["p3", "same same less same absent", [30, 30, 20, 30, null]],
    ]);
    expect(comparison.dropped).toMatchObject([
      { scenario: 1, application: "p1", area: "a", before: 60, grown: 50 },
    ]);
    expect(comparison.differences).toMatchObject([
      { cap: 0, granted: 0, in: { applications: 0, kroner: 0 }, out: { applications: 0 } },
      { cap: 50, granted: 50, in: { applications: 1, kroner: 110 }, out: { applications: 1, kroner: 60 } },
      { cap: -10, granted: -10, less: { applications: 1, kroner: 10 } },
      { cap: 0, granted: -10, in: { applications: 1, kroner: 50 }, out: { applications: 1, kroner: 60 } },
      null,
    ]);
    expect(comparison.years).toMatchObject([
      { year: 2025, figures: [{ granted: 90 }, { granted: 140 }, { granted: 80 }, { granted: 80 }, null] },
      { year: 2026, figures: [{ granted: 20, reservation: true }, {}, {}, {}, null] },
    ]);
    expect(comparison.made.content).toBe(contentHash(comparison));
    expect(comparison.made.round).toBe(roundHash(base));
  });

  it("says of an application that is added or withdrawn what the sums say, and nothing of a scenario without a proposal", async () => {
    const added = scenario(base, "added", {
      change: "addition",
      application: asking("p5", 40, 6, { area: "b" }),
    });
    const refused = scenario(base, "refused", {
      change: "addition",
      application: asking("p5", 200, 6, { area: "b" }),
    });
    const impossible = scenario(base, "impossible", { change: "cap", to: 5 });
    const turnsOf = async (...scenarios: readonly FittingScenario[]) => {
      const { applications, differences } = await compareScenarios(base, scenarios, quick);
      return { turns: applications.map(({ application, turns }) => [application, ...turns]), differences };
    };
    // 100 less 10: p2 50 and p5 40, where there were p1 60 and p3 30.
    expect(await turnsOf(added, impossible)).toMatchObject({
      turns: [
        ["p1", "same", "out", "absent"],
        ["p2", "same", "in", "absent"],
        ["p3", "same", "out", "absent"],
        ["p5", "same", "in", "absent"],
      ],
      differences: [{}, { in: { applications: 2, kroner: 90 }, out: { applications: 2, kroner: 90 } }, null],
    });
    expect((await turnsOf(refused)).turns).toEqual([["p5", "same", "absent"]]);
    expect((await turnsOf(impossible)).turns).toEqual([]);
  });

  it("takes one to five scenarios", async () => {
    const one = scenario(base, "s", { change: "cap", to: 90 });
    await expect(compareScenarios(base, [], quick)).rejects.toThrow(RangeError);
    await expect(compareScenarios(base, Array(6).fill(one), quick)).rejects.toThrow(/6/);
  });

  property.prop([rounds({ choicesAtMost: 300 })], { numRuns: 25 })(
    "gives each scenario the proposal that its round has by itself, and sums that add up",
    async (document) => {
      const changed = scenario(document, "s", { change: "cap", byPercent: -20 });
      const comparison = await compareScenarios(document, [changed], quick);
      const alone = [await solve(document, quick), await solve(changed.document, quick)];
      expect(comparison.scenarios.map(({ status }) => status)).toEqual(alone.map(({ status }) => status));
      comparison.scenarios.forEach((one, index) => {
        const proposal = alone[index];
        if (one.status === "infeasible" || proposal.status === "infeasible") return;
        expect([one.value, one.unused]).toEqual([proposal.totals.value, proposal.totals.unused]);
        expect(one.cap).toBe(one.committed + one.granted + one.left);
        expect(one.round).toBe(proposal.made.round);
      });
      const difference = comparison.differences[1];
      if (difference === null) return;
      const { granted, in: comeIn, out, more, less } = difference;
      expect(granted).toBe(comeIn.kroner + more.kroner - out.kroner - less.kroner);
    },
  );

  property.prop([rounds({ choicesAtMost: 300 })], { numRuns: 25 })(
    "of no change has the bytes of the round as it is, and a greater cap never leaves more unused",
    async (document) => {
      const same = scenario(document, "same");
      const before = await solve(document, quick);
      expect(JSON.stringify(await solve(same.document, quick))).toBe(JSON.stringify(before));
      const after = await solve(scenario(document, "more", { change: "cap", byPercent: 30 }).document, quick);
      if (before.status === "infeasible") return;
      expect(after.status).toBe("optimal");
      expect(after.status === "infeasible" ? Infinity : after.totals.unused).toBeLessThanOrEqual(
        before.totals.unused,
      );
    },
  );
});
