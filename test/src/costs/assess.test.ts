import { describe, expect, test } from "vitest";
import { type AssessmentOptions, assessedRound } from "../../../src/costs/assess.ts";
import { type Assessment, assessmentSchema } from "../../../src/costs/schema.ts";
import { roundHash } from "../../../src/round/hash.ts";
import { readRound } from "../../../src/round/read.ts";
import type { ApplicationCost, CostRule, CostRules, RoundDocument } from "../../../src/round/schema.ts";
import { roundOfCosts } from "./rounds.ts";

function assessed(document: RoundDocument, options?: AssessmentOptions) {
  const result = assessedRound(document, options);
  if (result.ok) return result;
  throw new Error(result.faults.map(({ path, code }) => `${path} ${code}`).join("; "));
}

const linesOf = (assessment: Assessment): readonly [string, number][] =>
  assessment.entries.flatMap(({ lines }) =>
    lines.map(({ line, amount }): [string, number] => [line, amount]),
  );

/** Jobbsjansen 2018 with two thirds of the ceiling for the younger. */
const support: CostRule = {
  id: "support",
  kind: "participant-support",
  ceiling: 1,
  benefit: 2,
  younger: { age: 25, ceilingShare: "2/3", benefitShare: "2/3" },
};
const tenParticipants: ApplicationCost = { cost: "support", participants: 10, younger: 4 };

describe("support to participants", () => {
  test("is a twelfth a month of the G of each month, two thirds for the younger", () => {
    const document = roundOfCosts({ rules: [support] }, { "2018": [tenParticipants] });
    const { assessment, document: filled } = assessed(document, { knownOn: "2018-06-15" });
    expect(assessment.entries[0].lines).toEqual([
      {
        line: "support",
        cost: "support",
        participants: 6,
        age: { limit: 25, younger: false },
        basicAmounts: "1",
        firstMonth: 1,
        months: 4,
        basicAmount: 93_634,
        from: "2017-05-01",
        provisional: false,
        amount: 187_268,
      },
      {
        line: "support",
        cost: "support",
        participants: 6,
        age: { limit: 25, younger: false },
        basicAmounts: "1",
        firstMonth: 5,
        months: 8,
        basicAmount: 96_883,
        from: "2018-05-01",
        provisional: false,
        amount: 387_532,
      },
      {
        line: "support",
        cost: "support",
        participants: 4,
        age: { limit: 25, younger: true },
        basicAmounts: "2/3",
        firstMonth: 1,
        months: 4,
        basicAmount: 93_634,
        from: "2017-05-01",
        provisional: false,
        amount: 83_230,
      },
      {
        line: "support",
        cost: "support",
        participants: 4,
        age: { limit: 25, younger: true },
        basicAmounts: "2/3",
        firstMonth: 5,
        months: 8,
        basicAmount: 96_883,
        from: "2018-05-01",
        provisional: false,
        amount: 172_236,
      },
    ]);
    expect(filled.applications[0].assessed).toEqual({ "2018": 830_266 });
    expect(filled.applications[0].assessedByRules).toEqual([2018]);
    expect(filled.scheme.costs?.knownOn).toBe("2018-06-15");
  });

  test.each([
    ["the ceiling alone, whatever the age", { younger: { age: 25 } }, 10 * 93_634],
    [
      "the benefit of the younger alone: two thirds of 2 G are above 1 G",
      { younger: { age: 25, benefitShare: "2/3" } },
      936_340,
    ],
    ["a benefit below the ceiling", { benefit: "0.5" }, 6 * 46_817 + 124_845],
    ["a ceiling of nothing", { ceiling: 0 }, 0],
  ] as const)("%s", (_, more, amount) => {
    const costs: CostRules = { rules: [{ ...support, ...more }], basicAmountOn: "01-01" };
    const document = roundOfCosts(costs, { "2018": [tenParticipants] });
    expect(assessed(document).assessment.entries[0].assessed).toBe(amount);
  });

  test("the budget counts where it is below what could be covered", () => {
    const document = roundOfCosts(
      { rules: [support], basicAmountOn: "01-01" },
      { "2018": [{ ...tenParticipants, amount: 800_000 }] },
    );
    expect(linesOf(assessed(document).assessment)).toEqual([
      ["support", 561_804],
      ["support", 249_690],
      ["costs-less", -11_494],
    ]);
  });

  test("the months that are given, and the rest of the year where only the first is", () => {
    const costs: CostRules = { rules: [{ id: "support", kind: "participant-support", ceiling: 1 }] };
    const amountOf = (months: Partial<ApplicationCost>) =>
      assessed(roundOfCosts(costs, { "2018": [{ cost: "support", participants: 3, ...months }] }), {
        knownOn: "2018-12-31",
      }).assessment.entries[0].lines.map(({ amount }) => amount);
    expect(amountOf({ firstMonth: 4, months: 2 })).toEqual([23_408, 24_220]);
    expect(amountOf({ firstMonth: 5 })).toEqual([193_766]);
    expect(amountOf({ firstMonth: 12, months: 1 })).toEqual([24_220]);
  });
});

describe("posts and other costs", () => {
  const manager: CostRule = { id: "manager", kind: "post", most: 900_000, postsAtMost: 1 };
  test.each([
    ["within the limit", manager, { amount: 700_000 }, [["costs", 700_000]]],
    [
      "above the limit",
      manager,
      { amount: 950_000 },
      [
        ["costs", 950_000],
        ["post-most", -50_000],
      ],
    ],
    [
      "a twelfth of the limit a month",
      manager,
      { amount: 800_000, months: 10 },
      [
        ["costs", 800_000],
        ["post-most", -50_000],
      ],
    ],
    [
      "part of a post",
      manager,
      { amount: 500_000, posts: "0.5" },
      [
        ["costs", 500_000],
        ["post-most", -50_000],
      ],
    ],
    [
      "more posts than are covered",
      manager,
      { amount: 1_000_001, posts: 2 },
      [
        ["costs", 1_000_001],
        ["posts", -500_001],
      ],
    ],
    [
      "more posts, and above the limit",
      manager,
      { amount: 2_000_000, posts: 2 },
      [
        ["costs", 2_000_000],
        ["posts", -1_000_000],
        ["post-most", -100_000],
      ],
    ],
    ["a post without limits", { id: "manager", kind: "post" }, { amount: 5, posts: 9 }, [["costs", 5]]],
    [
      "a share of an expense",
      { id: "manager", kind: "expense", share: "2/3" },
      { amount: 100 },
      [
        ["costs", 100],
        ["share", -34],
      ],
    ],
    [
      "an expense above its limit",
      { id: "manager", kind: "expense", most: 60 },
      { amount: 100 },
      [
        ["costs", 100],
        ["most", -40],
      ],
    ],
    ["what is not covered", { id: "manager", kind: "excluded" }, { amount: 100 }, [["not-covered", 0]]],
    [
      "what is for other areas",
      { id: "manager", kind: "expense", when: { trait: "x" } },
      { amount: 100 },
      [["not-covered", 0]],
    ],
  ] as const)("%s", (_, rule, cost, lines) => {
    const document = roundOfCosts({ rules: [{ ...rule }] }, { "2018": [{ cost: "manager", ...cost }] });
    expect(linesOf(assessed(document).assessment)).toEqual(lines);
  });
});

describe("own financing", () => {
  const rules: CostRules["rules"] = [
    { id: "a", kind: "expense" },
    { id: "b", kind: "expense", share: "0.5" },
    { id: "c", kind: "excluded" },
  ];
  const applied = {
    "2018": [
      { cost: "a", amount: 1000 },
      { cost: "b", amount: 1001 },
      { cost: "c", amount: 9999 },
    ],
  };
  test.each<[string, NonNullable<CostRules["ownFinancing"]>, number, number]>([
    ["a share that the costs leave room for", { share: "0.2" }, 0, 401],
    ["a share that they do not", { share: "0.3" }, -100, 601],
    ["a third, rounded up", { share: "1/3" }, -166, 667],
    ["a sum", { sum: 600 }, -99, 600],
    ["the greater of both", { share: "0.1", sum: 600 }, -99, 600],
    ["of one cost only", { share: "0.5", costs: ["a"] }, -500, 500],
    ["more than it costs", { sum: 99_999 }, -1500, 99_999],
  ])("%s", (_, ownFinancing, amount, own) => {
    const document = roundOfCosts({ rules, ownFinancing }, applied);
    expect(assessed(document).assessment.entries[0].lines.at(-1)).toMatchObject({
      line: "own-financing",
      amount,
      own,
    });
    expect(assessed(document).assessment.entries[0].assessed).toBe(1500 + amount);
  });
});

describe("an amount by hand", () => {
  const byHand = roundOfCosts(
    { rules: [support] },
    { "2018": [tenParticipants], "2019": [tenParticipants] },
    { assessed: { "2018": 7 } },
  );

  test("stands, and the other years follow from the rules", () => {
    const { document, assessment } = assessed(byHand);
    expect(assessment.entries.map(({ year, by, assessed: amount }) => [year, by, amount])).toEqual([
      [2018, "hand", 7],
      [2019, "rules", 811_494],
    ]);
    expect(assessment.entries[0].byRules).toBe(811_494);
    expect(document.applications[0].assessed).toEqual({ "2018": 7, "2019": 811_494 });
    expect(document.applications[0].assessedByRules).toEqual([2019]);
  });

  test("leaves the round as it is where nothing else follows", () => {
    const document = roundOfCosts(
      { rules: [support] },
      { "2018": [tenParticipants] },
      { assessed: { "2018": 7 } },
    );
    expect(assessed(document).document).toBe(document);
  });
});

describe("a change in May", () => {
  const document = roundOfCosts({ rules: [support] }, { "2018": [tenParticipants] });

  test("recomputes what depends on it and shows before and after", () => {
    const march = assessed(document, { knownOn: "2018-03-15" });
    expect(march.assessment.entries[0]).toMatchObject({ assessed: 811_494, provisional: true });
    const june = assessed(march.document, { knownOn: "2018-06-15" });
    const difference = { application: "p", year: 2018, before: 811_494, after: 830_266 };
    expect(june.assessment.differences).toEqual([difference]);
    expect(june.assessment.entries[0].provisional).toBe(false);
    // The same from a round that has not been assessed: its own day is 1 January.
    expect(assessed(document, { knownOn: "2018-06-15" }).assessment.differences).toEqual([difference]);
  });

  test("leaves what depends on another day's G alone", () => {
    const fixed = roundOfCosts({ rules: [support], basicAmountOn: "01-01" }, { "2018": [tenParticipants] });
    expect(assessed(fixed, { knownOn: "2018-06-15" }).assessment.differences).toEqual([]);
  });

  test("on 4 June 2026 the amount of 2026 is known", () => {
    const later = { ...document, scheme: { ...document.scheme, year: 2026 } };
    const [application] = later.applications;
    const in2026 = {
      ...later,
      applications: [{ ...application, requested: { "2026": 1 }, costs: { "2026": [tenParticipants] } }],
    };
    const amountOn = (knownOn: string) => assessed(in2026, { knownOn }).assessment.entries[0].assessed;
    expect(amountOn("2026-06-03")).toBe(amountOn("2026-01-01"));
    expect(amountOn("2026-06-04")).toBeGreaterThan(amountOn("2026-06-03"));
  });
});

describe("what the answer is", () => {
  const document = roundOfCosts({ rules: [support] }, { "2018": [tenParticipants] });

  test("fits its schema and names both rounds", () => {
    const { assessment, document: filled } = assessed(document);
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    expect(assessment.made.round).toBe(roundHash(document));
    expect(assessment.assessedRound).toBe(roundHash(filled));
    expect(readRound(filled).ok).toBe(true);
  });

  test("is the round as it is where nothing has rules or costs", () => {
    const bare = roundOfCosts(undefined, {}, { assessed: { "2018": 5 } });
    expect(assessed(bare).document).toBe(bare);
    expect(assessed(bare).assessment.entries).toEqual([]);
    const unused = roundOfCosts({ rules: [support] }, {});
    expect(assessed(unused, { knownOn: "2018-06-15" }).document).toBe(unused);
  });

  test("is every fault, where a basic amount is missing", () => {
    const long = { ...document, scheme: { ...document.scheme, year: 2016 } };
    const costs = { "2016": [tenParticipants], "2017": [tenParticipants] };
    const [application] = long.applications;
    const result = assessedRound({ ...long, applications: [{ ...application, costs }] });
    expect(result.ok ? [] : result.faults).toMatchObject([
      { path: "applications[0].costs.2016", code: "basic-amount-missing", figures: { day: "2016-01-01" } },
      { path: "applications[0].costs.2017", code: "basic-amount-missing", figures: { day: "2016-01-01" } },
    ]);
  });

  test("is a fault, where an amount is beyond what JSON holds", () => {
    const large = roundOfCosts(
      { rules: [{ ...support, ceiling: "9007199254740991", benefit: "9007199254740991" }] },
      { "2018": [tenParticipants] },
    );
    const result = assessedRound(large);
    expect(result.ok ? [] : result.faults.map(({ path, code }) => [path, code])).toEqual([
      ["applications[0].costs.2018", "amount-too-large"],
    ]);
  });

  test("keeps basic amounts that are given, so that it can be made again", () => {
    const given = [
      { from: "2019-05-01", amount: 99_858 },
      { from: "2019-01-01", amount: 98_000 },
    ];
    const { document: filled } = assessed(document, { basicAmounts: given });
    expect(filled.scheme.costs?.basicAmounts).toEqual([{ from: "2019-01-01", amount: 98_000 }]);
    const other = assessedRound(document, { basicAmounts: [{ from: "2018-05-01", amount: 1 }] });
    expect(other.ok ? [] : other.faults.map(({ code }) => code)).toEqual(["basic-amount-other"]);
  });
});
