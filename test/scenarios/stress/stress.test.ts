import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { stress, stressSchema, type Stress, type StressOptions } from "../../../api/stress.ts";
import { stressReport } from "../../../api/cli/render/stress.ts";
import { reportText } from "../../../api/cli/render/report.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

const document = tiny({
  scheme: { cap: 100, laterCaps: { 2026: 80 }, grant: { smallestShare: "0.5" } },
  commitments: [{ id: "k", area: "a", amounts: { 2025: 10, 2026: 20 } }],
  applications: [
    asking("p1", { 2025: 40, 2026: 30 }, 5),
    asking("p2", { 2025: 40, 2026: 20 }, 4),
    asking("p3", 10, 3),
    asking("p4", { 2025: 50, 2026: 10 }, 2),
  ],
});

async function asked(round: RoundDocument, options: StressOptions = {}): Promise<Stress> {
  const answer = await stress(round, { ...quick, ...options });
  if ("status" in answer) throw new Error("The round of the table is feasible.");
  return answer;
}

describe("less money in a later year", () => {
  it("takes from the continuing projects by the same rules, after the commitments", async () => {
    // 2025: p1 40, p2 40, p3 10. 2026: 20 committed, 30 and 20 forecast, of 80.
    const answer = await asked(document, { cuts: [{ year: 2026, by: 25 }] });
    expect(stressSchema.parse(answer)).toEqual(answer);
    expect(answer.years).toEqual([
      { year: 2025, ceiling: 100, committed: 10, granted: 90, room: 0, bound: "1.000", reservation: false },
      { year: 2026, ceiling: 80, committed: 20, granted: 50, room: 10, bound: "0.875", reservation: true },
    ]);
    // 55 less 20 are left: p1 keeps 25 and p2 10 (165), rather than p1 30 alone (150) or p1 15 and p2 20 (155).
    expect(answer.stressed).toMatchObject([
      {
        year: 2026,
        before: 80,
        after: 55,
        commitmentsAbove: 0,
        status: "optimal",
        atRisk: [
          { application: "p1", score: "5", forecast: 30, left: 25 },
          { application: "p2", score: "4", forecast: 20, left: 10 },
        ],
        lost: 15,
        known: { status: "optimal", ceiling: 55 },
      },
    ]);
    expect(answer.made.content).toBe(contentHash(answer));
  });

  it("says by how much commitments alone are above what is left, and that nothing can hold it", async () => {
    const [one] = (await asked(document, { cuts: [{ year: 2026, byPercent: "80" }] })).stressed;
    expect(one).toMatchObject({ after: 16, commitmentsAbove: 4, lost: 50, known: null });
  });

  it("is counted from what is bound where the year has no ceiling, and is ten per cent where nobody says", async () => {
    const scheme = { ...document.scheme, laterCaps: {} };
    const [one] = (await asked({ ...document, scheme })).stressed;
    expect(one).toMatchObject({ year: 2026, before: 70, after: 63 });
  });

  it("lets a project continue that was decided in spite of a score below 0, where there is room", async () => {
    const below = tiny({
      scheme: {
        cap: 100,
        laterCaps: { 2026: 100 },
        grant: { smallestShare: "0.5" },
        criteria: [{ id: "c", name: "c", weight: 1, lowest: -5, highest: 5 }],
      },
      applications: [asking("p1", { 2025: 40, 2026: 30 }, -2), asking("p2", { 2025: 40, 2026: 30 }, 3)],
      decisions: [{ application: "p1", decision: "grant" }],
    });
    const room = await asked(below, { cuts: [{ year: 2026, by: 55 }] });
    expect(room.stressed).toMatchObject([{ after: 45, atRisk: [], lost: 0 }]);
    // p1 has its least, half of 30; 10 of that are left.
    const short = await asked(below, { cuts: [{ year: 2026, by: 60 }] });
    expect(short.stressed).toMatchObject([
      { after: 40, atRisk: [{ application: "p1", score: "-2", forecast: 15, left: 10 }] },
    ]);
  });

  it("never counts a forecast below the scheme's least grant as lost where the money is there", async () => {
    const small = tiny({
      scheme: { cap: 100, laterCaps: { 2026: 60 }, grant: { smallestShare: "0.5", smallest: 20 } },
      applications: [asking("p1", { 2025: 40, 2026: 10 }, 5), asking("p2", { 2025: 40, 2026: 30 }, 4)],
    });
    const room = await asked(small, { cuts: [{ year: 2026, by: 10 }] });
    expect(room.stressed).toMatchObject([{ after: 50, atRisk: [], lost: 0 }]);
    // p1 keeps its 10, which is all there is of it; 20 are left for p2, its least.
    const short = await asked(small, { cuts: [{ year: 2026, by: 30 }] });
    expect(short.stressed).toMatchObject([
      { after: 30, atRisk: [{ application: "p2", left: 20 }], lost: 10 },
    ]);
    const shorter = await asked(small, { cuts: [{ year: 2026, by: 35 }] });
    expect(shorter.stressed).toMatchObject([
      {
        after: 25,
        atRisk: [
          { application: "p1", left: 0 },
          { application: "p2", left: 25 },
        ],
      },
    ]);
  });

  it("is refused for the scheme's own year", async () => {
    await expect(asked(document, { cuts: [{ year: 2025, by: 1 }] })).rejects.toThrow(RangeError);
  });

  property.prop([rounds({ choicesAtMost: 200 })], { numRuns: 25 })(
    "never takes more than the cut, nor from anybody once the lower ceiling is known",
    async (round) => {
      const answer = await stress(round, quick);
      if ("status" in answer) return;
      for (const { year, after, atRisk, known, commitmentsAbove } of answer.stressed) {
        for (const { forecast, left } of atRisk) expect(left).toBeLessThan(forecast);
        const figures = answer.years.find((one) => one.year === year);
        // Where all that is bound fits into what is left, nobody is at risk.
        if ((figures?.committed ?? 0) + (figures?.granted ?? 0) <= after) expect(atRisk).toEqual([]);
        if (commitmentsAbove > 0) expect(known).toBeNull();
      }
    },
  );
});

it("says of a year without money that there is nothing to take from", async () => {
  const answer = await asked(document, { cuts: [{ year: 2031, by: 25 }] });
  expect(answer.stressed).toMatchObject([{ before: 0, after: 0, atRisk: [] }]);
  const text = reportText(stressReport(roundOf(document), answer, "en"), 100);
  expect(text).toContain("Nothing is bound in 2031");
  expect(text).not.toContain("in place of");
});

it("is shown in three languages, with the reservation", async () => {
  const answer = await asked(document, { cuts: [{ year: 2026, by: 25 }] });
  const texts = languages.map((one) => reportText(stressReport(roundOf(document), answer, one), 100));
  expect(new Set(texts).size).toBe(3);
  expect(texts[0]).toContain("forbehold om Stortingets bevilgning");
  expect(texts[1]).toContain("atterhald om Stortinget si løyving");
});
