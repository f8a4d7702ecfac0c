import { describe, expect, it, test } from "vitest";
import { documentOf, planned } from "../../bench/enumeration/plan.ts";
import { enumerationReport } from "../../bench/enumeration/report.ts";
import { countOf, emptyTally, pairName, tallyRound } from "../../bench/enumeration/tally.ts";
import { positions, tightness } from "../../bench/enumeration/tightness.ts";
import { readRound } from "../../src/round/read.ts";
import { roundRules, rulesIn } from "../kit/round-rules.ts";
import { asking, tiny } from "../solver/tiny-rounds.ts";

/** A slice of what `npm run enumerate` holds against enumeration, from another seed. */
const slice = planned(2, 300);

describe("a slice of the rounds that are held against full enumeration", () => {
  it("has no answer on which the engine and enumeration disagree", async () => {
    const tally = emptyTally();
    for (const round of slice) await tallyRound(tally, round, documentOf(round));
    expect(
      tally.wrong.map(({ round, disagreements }) => `${round.number}: ${disagreements.join("; ")}`),
    ).toEqual([]);
    expect(countOf(tally, "rounds")).toBe(slice.length);
    for (const name of ["infeasible", "with unused money", "with more than one best", "in-order, moved"]) {
      expect(countOf(tally, name), name).toBeGreaterThan(0);
    }
    const report = enumerationReport(tally, ["Today."]);
    expect(report).toContain("**No disagreement.**");
    expect(report).toContain(`| rounds | ${slice.length} |`);
  });
});

describe("the rounds that are planned", () => {
  const plan = planned(1, 3000);

  it("are the same for the same seed, and others for another", () => {
    expect(planned(1, 3000)).toEqual(plan);
    expect(planned(1, 30)).toEqual(plan.slice(0, 30));
    expect(planned(2, 30)).not.toEqual(plan.slice(0, 30));
    expect(documentOf(plan[17])).toEqual(documentOf(plan[17]));
  });

  it("are valid, and have the rules they are planned with and no others", () => {
    // What a rule draws may happen not to show: a minimum of 0, an area without applications. What it takes is never there.
    const byChance = new Set(["equal-scores", "scores-at-most-0", "minimum-is-maximum", "large-amounts"]);
    for (const round of slice) {
      const document = documentOf(round);
      expect(readRound(document).ok).toBe(true);
      const unplanned = [...rulesIn(document)].filter(
        (rule) => !round.rules.has(rule) && !byChance.has(rule),
      );
      const implied =
        round.releasing || round.rules.has("minimum-is-maximum") ? ["minimums", "maximums"] : [];
      const stepped = round.rules.has("large-amounts") ? ["steps"] : [];
      // Nobody is eligible where nothing is found eligible.
      const assessed = round.nobodyEligible ? ["assessed"] : [];
      expect([...implied, ...stepped, ...assessed]).toEqual(expect.arrayContaining(unplanned));
    }
  });

  it("have every rule alone and every pair of rules", () => {
    const alone = plan.filter(({ rules }) => rules.size === 1).flatMap(({ rules }) => [...rules]);
    const pairs = new Set(
      plan.flatMap(({ rules }) =>
        roundRules.flatMap((one, place) =>
          roundRules
            .slice(place + 1)
            .flatMap((other) => (rules.has(one) && rules.has(other) ? [pairName(one, other)] : [])),
        ),
      ),
    );
    expect(new Set(alone)).toEqual(new Set(roundRules));
    expect(pairs.size).toBe((roundRules.length * (roundRules.length - 1)) / 2);
  });
});

test("where a ceiling stands is told by the sums beside it", () => {
  const at = (cap: number) =>
    tightness(
      tiny({
        scheme: { cap, grant: { step: 10 }, areas: [{ id: "a", name: "A", maximum: 30 }] },
        applications: [asking("p1", 30, 1), asking("p2", 100, 2)],
      }),
    );
  expect([130, 99, 31, 90, 140, 60].map((cap) => at(cap)[0])).toEqual(
    positions.map((position) => ["cap", position]),
  );
  expect(at(60)[1]).toEqual(["maximum", "on a sum"]);
});
