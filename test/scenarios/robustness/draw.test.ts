import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawAgain, drawnScores, lotsOf, roundDrawn, tooFineOn } from "../../../scenarios/robustness/draw.ts";
import { exact } from "../../../src/decimal.ts";
import { roundHash } from "../../../src/round/hash.ts";
import { readRound } from "../../../src/round/read.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { runs } from "../../kit/seed.ts";
import { shuffled } from "../../kit/variants.ts";
import { assessedRounds } from "./with-assessors.ts";

const spreadOf = (spread: number | string, scoreStep: number | string) => ({
  spread: exact(spread),
  scoreStep: exact(scoreStep),
});

type Application = RoundDocument["applications"][number];
type Score = Application["scores"][string];

/** Made up: one application on a scale from 1 to 6. */
function one(score: Score, assessors?: Application["assessors"]): RoundDocument {
  return {
    scheme: {
      id: "one",
      name: "One",
      year: 2025,
      cap: 100_000,
      areas: [{ id: "1", name: "Area 1" }],
      criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 1, highest: 6 }],
    },
    applications: [
      {
        id: "A",
        area: "1",
        title: "A",
        applicant: { name: "A", kind: "municipality" },
        requested: { "2025": 100_000 },
        scores: { quality: score },
        ...(assessors && { assessors }),
      },
    ],
  };
}

const assessed = (...scores: readonly Score[]) =>
  scores.map((quality, place) => ({ id: String(place), scores: { quality } }));

/** Every score that comes in 400 draws, from the lowest. */
function drawn(document: RoundDocument, spread: number | string, scoreStep: number | string): Score[] {
  const lots = lotsOf(document, spreadOf(spread, scoreStep));
  const scores = Array.from(
    { length: 400 },
    (_, draw) => drawnScores(lots, 1, draw + 1).get("A")?.quality ?? "none",
  );
  return [...new Set(scores)].sort((a, b) => exact(a).comparedTo(b));
}

test.each<[string, RoundDocument, number | string, number | string, readonly Score[]]>([
  ["one whole point either way", one(4), 1, 1, [3, 4, 5]],
  ["two, cut where the scale ends", one(5), 2, 1, [3, 4, 5, 6]],
  ["two, cut where the scale begins", one("1"), 2, 1, ["1", 2, 3]],
  ["half points", one(4), 1, "0.5", [3, 3.5, 4, 4.5, 5]],
  ["a spread that is no whole number of steps", one(4), "1.9", 1, [3, 4, 5]],
  ["a spread smaller than a step", one(4), "0.9", 1, [4]],
  ["no spread", one("4.50"), 0, 1, ["4.50"]],
  ["a score between whole points: steps go from it", one("4.3"), 1, 1, [3.3, "4.3", 5.3]],
  ["one that has no step left on the scale", one("5.3"), 1, 1, [4.3, "5.3"]],
  [
    "thirds as far as decimals go",
    one("4.33333333333333333333"),
    1,
    1,
    ["3.33333333333333333333", "4.33333333333333333333", "5.33333333333333333333"],
  ],
  ["what the assessors gave, as they wrote it", one(4, assessed(2, "5.50")), 1, 1, [2, "5.50"]],
  ["assessors who agree", one(4, assessed(6, 6)), 1, 1, [6]],
  ["a single assessor, who is no ground to draw on", one(4, assessed(2)), 1, 1, [3, 4, 5]],
  ["an empty list of assessors", one(4, []), 0, 1, [4]],
])("%s", (_, document, spread, scoreStep, expected) => {
  expect(drawn(document, spread, scoreStep)).toEqual(expected);
});

it("draws every score about as often", () => {
  const lots = lotsOf(one(4, assessed(1, 3, 6)), spreadOf(1, 1));
  const counts = new Map<Score, number>();
  for (let draw = 1; draw <= 3000; draw += 1) {
    const score = drawnScores(lots, 3, draw).get("A")?.quality ?? "none";
    counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([1, 3, 6]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

it("draws each criterion by itself, also where assessors gave the scores", () => {
  const document = one(4);
  const criteria = ["a", "b"].map((id) => ({ id, name: id, weight: 1, lowest: 1, highest: 6 }));
  const assessors = [
    { id: "x", scores: { a: 1, b: 1 } },
    { id: "y", scores: { a: 6, b: 6 } },
  ];
  const applications = document.applications.map((each) => ({
    ...each,
    scores: { a: 3, b: 3 },
    assessors,
  }));
  const lots = lotsOf(
    { ...document, scheme: { ...document.scheme, criteria }, applications },
    spreadOf(1, 1),
  );
  const pairs = Array.from({ length: 100 }, (_, draw) =>
    Object.values(drawnScores(lots, 1, draw + 1).get("A") ?? {}).join(),
  );
  expect([...new Set(pairs)].sort()).toEqual(["1,1", "1,6", "6,1", "6,6"]);
});

test.each([
  [one(4), "10", "0.00001", undefined],
  [one(4), "10", "0.000001", "quality"],
  [one(4, assessed(1, 2)), "10", "0.000001", undefined],
] as const)("more than a million scores are too many", (document, spread, scoreStep, criterion) => {
  expect(tooFineOn(lotsOf(document, spreadOf(spread, scoreStep)))).toBe(criterion);
});

/** A round, a way to draw, a seed and the number of a draw. */
const asked = fc.record({
  document: assessedRounds(3000),
  spread: fc.constantFrom("0", "0.5", "1", "2.25", "100"),
  scoreStep: fc.constantFrom("0.1", "0.5", "1", "2"),
  seed: fc.integer(),
  draw: fc.integer({ min: 1, max: 2000 }),
});

describe("the round of one draw", () => {
  it("is a valid round, on its scales, and differs in its scores only", () => {
    fc.assert(
      fc.property(asked, ({ document, spread, scoreStep, seed, draw }) => {
        const again = drawAgain(document, seed, draw, spreadOf(spread, scoreStep));
        expect(readRound(again)).toMatchObject({ ok: true });
        const withScores = again.applications.map((each, place) => ({
          ...each,
          scores: document.applications[place].scores,
        }));
        expect({ ...again, applications: withScores }).toEqual(document);
        again.applications.forEach(({ scores, assessors = [] }, place) => {
          for (const [criterion, score] of Object.entries(scores)) {
            const given = assessors.map((each) => each.scores[criterion]);
            if (given.length > 1) expect(given).toContain(score);
            else {
              const from = exact(score).minus(document.applications[place].scores[criterion]);
              expect(from.abs().lessThanOrEqualTo(spread)).toBe(true);
              expect(from.modulo(scoreStep).isZero()).toBe(true);
            }
          }
        });
      }),
      runs(150),
    );
  });

  it("is the same from the same seed, whatever the order of lists, and another from another", () => {
    const withAnother = asked.chain((one) => fc.tuple(fc.constant(one), shuffled(one.document)));
    const different = { draws: 0, seeds: 0 };
    fc.assert(
      fc.property(withAnother, ([{ document, spread, scoreStep, seed, draw }, other]) => {
        const by = spreadOf(spread, scoreStep);
        const hash = roundHash(drawAgain(document, seed, draw, by));
        expect(roundHash(drawAgain(other, seed, draw, by))).toBe(hash);
        if (roundHash(drawAgain(document, seed, draw + 1, by)) !== hash) different.draws += 1;
        if (roundHash(drawAgain(document, seed + 1, draw, by)) !== hash) different.seeds += 1;
      }),
      runs(100),
    );
    expect(Math.min(different.draws, different.seeds)).toBeGreaterThan(20);
  });

  it("gives an application the same scores without the others", () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ document, spread, scoreStep, seed, draw }, drawn) => {
        fc.pre(document.applications.length > 0);
        const by = spreadOf(spread, scoreStep);
        const kept = document.applications[drawn % document.applications.length];
        const scoresIn = (applications: RoundDocument["applications"]) =>
          drawAgain({ ...document, applications }, seed, draw, by).applications.find(
            ({ id }) => id === kept.id,
          )?.scores;
        expect(scoresIn([kept])).toEqual(scoresIn(document.applications));
      }),
      runs(50),
    );
  });

  it("is what the engine works with", () => {
    fc.assert(
      fc.property(asked, ({ document, spread, scoreStep, seed, draw }) => {
        const by = spreadOf(spread, scoreStep);
        const drawn = roundDrawn(roundOf(document), drawnScores(lotsOf(document, by), seed, draw));
        expect(drawn).toEqual(roundOf(drawAgain(document, seed, draw, by)));
      }),
      runs(50),
    );
  });

  it("without a spread and without assessors is the round itself", () => {
    fc.assert(
      fc.property(asked, ({ document, scoreStep, seed, draw }) => {
        const applications = document.applications.map((each) => ({ ...each, assessors: [] }));
        const plain = { ...document, applications };
        expect(drawAgain(plain, seed, draw, spreadOf(0, scoreStep))).toEqual(plain);
      }),
      runs(50),
    );
  });
});
