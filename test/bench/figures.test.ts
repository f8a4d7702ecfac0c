import { describe, expect, test } from "vitest";
import { figuresOf } from "../../bench/figures.ts";
import { assess } from "../../src/eligibility.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { candidatesOf } from "../../solver/propose.ts";

const application = (id: string, area: string, requested: number, score: number) => ({
  id,
  area,
  title: id,
  applicant: { name: id, kind: "municipality" as const },
  requested: { "2025": requested },
  scores: { purpose: score },
});

const document: RoundDocument = {
  scheme: {
    id: "small",
    name: "Small",
    year: 2025,
    cap: 1000,
    areas: [
      { id: "1", name: "One", minimum: 400 },
      { id: "2", name: "Two" },
    ],
    criteria: [{ id: "purpose", name: "Purpose", weight: "0.5", lowest: 1, highest: 6 }],
    ranking: "strict",
    grant: { step: 100, smallestShare: "0.5" },
  },
  commitments: [],
  applications: [application("a", "1", 300, 6), application("b", "2", 400, 5), application("c", "2", 600, 3)],
  decisions: [],
};
const round = roundOf(document);
const candidates = candidatesOf(assess(round));

describe("what grants come to", () => {
  // Grants to a, b and c; unused money of area 1; value; whether a rule is broken, and where.
  test.each<[number[], bigint, number, string[]]>([
    [[300, 400, 0], 100n, 1900, []],
    [[0, 400, 0], 400n, 1000, []],
    [[300, 400, 300], 100n, 2350, ["cap: 1000 is above 900."]],
    [[300, 0, 600], 100n, 1800, ["Area 2: a grant goes past a higher score that gets none (R10)."]],
    [[300, 100, 0], 100n, 1150, ["grant of b is 100 kroner, which R4 does not allow."]],
    [[300, 250, 0], 100n, 1525, ["grant of b is 250 kroner, which R4 does not allow."]],
  ])("%j", (grants, unused, value, broken) => {
    const figures = figuresOf(round, candidates, grants);
    expect(figures.unused).toBe(unused);
    expect(figures.broken).toEqual(broken);
    if (broken.length > 0) return;
    expect(Number(figures.value.numerator) / Number(figures.value.denominator)).toBe(value);
  });
});
