import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../../src/decimal.ts";
import { roundOf } from "../../src/round/round.ts";
import { ranksOf, scoresOf } from "../../src/scoring.ts";
import { matches } from "../../src/when.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { asking, roundBy, tiny } from "../solver/tiny-rounds.ts";

describe("the scores of a round", () => {
  it("are the sums that the rules say, by decimals", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 400 }), (document) => {
        const { scheme, applications } = roundOf(document);
        const expected = applications.map((application) => {
          const total = scheme.criteria.reduce(
            (sum, { id, weight }) => sum.plus(weight.times(application.scores.get(id) ?? NaN)),
            exact(0),
          );
          const score = scheme.priorities
            .filter(({ when }) => matches(when, application, scheme.year))
            .reduce((sum, { points }) => sum.plus(points), total);
          return { total: total.toFixed(), score: score.toFixed() };
        });
        const found = scoresOf(scheme, applications);
        expect(found.map(({ total, score }) => ({ total: total.toFixed(), score: score.toFixed() }))).toEqual(
          expected,
        );
      }),
      runs(150),
    );
  });

  it("of many decimals and below 0 are exact, and equal ones are the same", () => {
    const { scheme, applications } = roundBy(
      tiny({
        scheme: {
          criteria: [
            { id: "c", name: "C", weight: "0.3333333333", lowest: -9, highest: 99 },
            { id: "d", name: "D", weight: 2, lowest: -9, highest: 99 },
          ],
          priorities: [{ id: "long", points: "0.000000000001", when: { yearsAtLeast: 2 } }],
        },
        applications: [
          asking("p1", { "2025": 1, "2026": 1 }, "-3.0000000001", { scores: { c: "-3.0000000001", d: 1 } }),
          asking("p2", 1, 0, { scores: { c: 3, d: "0.5" } }),
          asking("p3", 1, 0, { scores: { c: "3.0", d: 0.5 } }),
        ],
      }),
    );
    const [first, second, third] = scoresOf(scheme, applications);
    expect(first.total.toFixed()).toBe("1.00000000006666666667");
    expect(first.score.toFixed()).toBe("1.00000000006766666667");
    expect(second.score.toFixed()).toBe("1.9999999999");
    expect(third.score).toBe(second.score);
    expect(third.total).toBe(third.score);
  });

  it("are refused where one is missing", () => {
    const round = roundBy(tiny({ applications: [asking("p1", 1, 1)] }));
    const [one] = round.applications;
    expect(() => scoresOf(round.scheme, [{ ...one, scores: new Map() }])).toThrow(
      "Application p1 has no score on c",
    );
  });
});

describe("ranks", () => {
  it("compare as the scores do, with none left out", () => {
    const scores = fc.array(
      fc.constantFrom("1", "1.0", "2.50", "2.5", "-1", "10", "9").map((text) => exact(text)),
    );
    fc.assert(
      fc.property(scores, (list: readonly Decimal[]) => {
        const ranks = ranksOf(list);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            expect(Math.sign(ranks[i] - ranks[j])).toBe(a.comparedTo(b));
          });
        });
        expect(Math.max(-1, ...ranks) + 1).toBe(new Set(ranks).size);
      }),
      runs(200),
    );
  });
});
