import { describe, expect, test } from "vitest";
import type { Fault } from "../../../src/round/fault.ts";
import { roundHash } from "../../../src/round/hash.ts";
import { readRound } from "../../../src/round/read.ts";
import { faultSentence } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { put, validRound } from "./valid-round.ts";

/** Made up: every kind of rule and a whole calendar. */
function roundWithCosts(): unknown {
  const rules = [
    {
      id: "support",
      kind: "participant-support",
      ceiling: 1,
      benefit: 2,
      younger: { age: 25, ceilingShare: "2/3", benefitShare: "2/3" },
    },
    { id: "plain-support", kind: "participant-support", ceiling: "0.5" },
    { id: "manager", kind: "post", most: 900000, postsAtMost: 1 },
    { id: "travel", kind: "expense", share: "0.5", most: 200000, when: { area: "1" } },
    { id: "operations", kind: "excluded" },
  ];
  const costs = {
    rules,
    ownFinancing: { share: "1/4", sum: 100000, costs: ["support", "manager"] },
    basicAmounts: [{ from: "2027-05-01", amount: 140000 }],
  };
  const calendar = {
    announcement: "01-02",
    deadline: "2025-02-19",
    answer: "04-15",
    acceptanceDays: 14,
    lapses: true,
    instalments: [
      { id: "spring", date: "05-15", share: "1/3" },
      { id: "autumn", date: "2025-10-15", share: "2/3" },
    ],
    statusReport: "09-01",
    annualReport: "02-01",
    reports: [{ id: "q1", name: "Q1", date: "04-15" }],
  };
  const applied = [
    { cost: "support", participants: 10, younger: 4, firstMonth: 3, months: 10 },
    { cost: "manager", amount: 700000, posts: "0.8", months: 10 },
    { cost: "travel", amount: 1000 },
  ];
  const changes: readonly (readonly [readonly (string | number)[], unknown])[] = [
    [["scheme", "costs"], costs],
    [["scheme", "calendar"], calendar],
    [["applications", 0, "participants"], 12],
    [["applications", 0, "costs"], { "2025": applied }],
    [["applications", 0, "assessedByRules"], [2025]],
  ];
  return changes.reduce<unknown>((round, [place, value]) => put(round, place, value), validRound());
}

function faultsOf(document: unknown): readonly Fault[] {
  const reading = readRound(document);
  return reading.ok ? [] : reading.faults;
}

const costs = ["scheme", "costs"];
const calendar = ["scheme", "calendar"];
const line = ["applications", 0, "costs", "2025", 0];
const post = ["applications", 0, "costs", "2025", 1];

test("a round with all of it is valid", () => {
  expect(faultsOf(roundWithCosts())).toEqual([]);
});

/** What is put where; the place and the code of the only fault, and a value that its sentence names in every language. */
const rows: readonly (readonly [string, readonly (string | number)[], unknown, string, string, string])[] = [
  ["no rules", costs, undefined, "applications[0].costs", "costs-without-rules", "scheme.costs"],
  [
    "an unknown cost",
    [...line, "cost"],
    "x",
    "applications[0].costs.2025[0].cost",
    "unknown-cost",
    "manager",
  ],
  [
    "a rule twice",
    [...costs, "rules", 1, "id"],
    "support",
    "scheme.costs.rules[1].id",
    "repeated-id",
    "rules[0]",
  ],
  [
    "an unknown kind of rule",
    [...costs, "rules", 1, "kind"],
    "x",
    "scheme.costs.rules[1].kind",
    "wrong-choice",
    "post",
  ],
  [
    "own financing of an unknown cost",
    [...costs, "ownFinancing", "costs", 0],
    "x",
    "scheme.costs.ownFinancing.costs[0]",
    "unknown-cost",
    "travel",
  ],
  [
    "own financing of what is not covered",
    [...costs, "ownFinancing", "costs", 0],
    "operations",
    "scheme.costs.ownFinancing.costs[0]",
    "own-financing-excluded",
    "operations",
  ],
  [
    "own financing of a cost twice",
    [...costs, "ownFinancing", "costs", 0],
    "manager",
    "scheme.costs.ownFinancing.costs[1]",
    "own-financing-repeated",
    "manager",
  ],
  [
    "own financing of no size",
    [...costs, "ownFinancing"],
    { costs: ["support"] },
    "scheme.costs.ownFinancing",
    "own-financing-empty",
    "share",
  ],
  [
    "a share above 1",
    [...costs, "ownFinancing", "share"],
    "5/4",
    "scheme.costs.ownFinancing.share",
    "share-outside",
    "5/4",
  ],
  [
    "a ceiling below 0",
    [...costs, "rules", 0, "ceiling"],
    -1,
    "scheme.costs.rules[0].ceiling",
    "fraction-negative",
    "-1",
  ],
  [
    "a fraction of nothing",
    [...costs, "rules", 0, "ceiling"],
    "1/0",
    "scheme.costs.rules[0].ceiling",
    "wrong-form",
    "1/0",
  ],
  [
    "an area that is not there",
    [...costs, "rules", 3, "when", "area"],
    "9",
    "scheme.costs.rules[3].when.area",
    "unknown-area",
    "9",
  ],
  ["negative months", [...line, "months"], -1, "applications[0].costs.2025[0].months", "wrong-form", "-1"],
  ["13 months", [...line, "months"], 13, "applications[0].costs.2025[0].months", "wrong-form", "13"],
  [
    "months beyond the year",
    [...line, "months"],
    11,
    "applications[0].costs.2025[0].months",
    "months-beyond-year",
    "11",
  ],
  [
    "months without the first",
    [...line, "firstMonth"],
    undefined,
    "applications[0].costs.2025[0].firstMonth",
    "first-month-missing",
    "10",
  ],
  [
    "more younger than there are",
    [...line, "younger"],
    11,
    "applications[0].costs.2025[0].younger",
    "younger-above-participants",
    "11",
  ],
  [
    "no word of the younger",
    [...line, "younger"],
    undefined,
    "applications[0].costs.2025[0].younger",
    "missing",
    "younger",
  ],
  [
    "no participants",
    [...line, "participants"],
    undefined,
    "applications[0].costs.2025[0].participants",
    "missing",
    "participants",
  ],
  [
    "more than the project has",
    [...line, "participants"],
    13,
    "applications[0].costs.2025[0].participants",
    "cost-participants-above",
    "13",
  ],
  [
    "negative participants",
    [...line, "participants"],
    -3,
    "applications[0].costs.2025[0].participants",
    "wrong-form",
    "-3",
  ],
  [
    "posts for participants",
    [...line, "posts"],
    1,
    "applications[0].costs.2025[0].posts",
    "cost-field-foreign",
    "posts",
  ],
  [
    "participants in a post",
    [...post, "participants"],
    1,
    "applications[0].costs.2025[1].participants",
    "cost-field-foreign",
    "participants",
  ],
  [
    "a post of no cost",
    [...post, "amount"],
    undefined,
    "applications[0].costs.2025[1].amount",
    "missing",
    "amount",
  ],
  [
    "posts below 0",
    [...post, "posts"],
    "-0.5",
    "applications[0].costs.2025[1].posts",
    "fraction-negative",
    "-0.5",
  ],
  [
    "costs before the scheme",
    ["applications", 0, "costs", "2024"],
    [{ cost: "travel", amount: 1 }],
    "applications[0].costs.2024",
    "year-before-scheme",
    "2024",
  ],
  [
    "no costs in a year",
    ["applications", 0, "costs", "2026"],
    [],
    "applications[0].costs.2026",
    "list-empty",
    "2026",
  ],
  [
    "by rules, with no costs",
    ["applications", 0, "assessedByRules", 0],
    2026,
    "applications[0].assessedByRules[0]",
    "by-rules-without",
    "2026",
  ],
  [
    "another basic amount than the table",
    [...costs, "basicAmounts", 0, "from"],
    "2025-05-01",
    "scheme.costs.basicAmounts[0].amount",
    "basic-amount-other",
    "130160",
  ],
  [
    "no day of the year",
    [...costs, "basicAmountOn"],
    "02-29",
    "scheme.costs.basicAmountOn",
    "wrong-form",
    "02-29",
  ],
  [
    "shares of more than the grant",
    [...calendar, "instalments", 0, "share"],
    "0.5",
    "scheme.calendar.instalments",
    "instalment-shares",
    "7/6",
  ],
  [
    "an instalment of next year",
    [...calendar, "instalments", 1, "date"],
    "2026-01-15",
    "scheme.calendar.instalments[1].date",
    "instalment-other-year",
    "2026-01-15",
  ],
  [
    "an instalment before the answer",
    [...calendar, "instalments", 0, "date"],
    "04-14",
    "scheme.calendar.instalments[0].date",
    "calendar-order",
    "2025-04-14",
  ],
  [
    "an instalment twice",
    [...calendar, "instalments", 1, "id"],
    "spring",
    "scheme.calendar.instalments[1].id",
    "repeated-id",
    "instalments[0]",
  ],
  [
    "another deadline than that of the conditions",
    [...calendar, "deadline"],
    "02-20",
    "scheme.calendar.deadline",
    "calendar-deadline",
    "2025-02-20",
  ],
  [
    "an answer before the deadline",
    [...calendar, "answer"],
    "02-18",
    "scheme.calendar.answer",
    "calendar-order",
    "2025-02-19",
  ],
  [
    "a report before its year",
    [...calendar, "annualReport"],
    "2025-08-31",
    "scheme.calendar.annualReport",
    "calendar-order",
    "2025-09-01",
  ],
  [
    "lapsing at no time",
    [...calendar, "acceptanceDays"],
    undefined,
    "scheme.calendar.acceptanceDays",
    "missing",
    "acceptanceDays",
  ],
  ["no date", [...calendar, "statusReport"], "9-1", "scheme.calendar.statusReport", "wrong-form", "9-1"],
];

/** Without fields that are undefined, as a file would be. */
const asWritten = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe("every fault has its place, and the value in its sentence", () => {
  test.each(rows)("%s", (_, place, value, path, code, named) => {
    const faults = faultsOf(asWritten(put(roundWithCosts(), place, value)));
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
    for (const language of languages) {
      for (const fault of faults) expect(faultSentence(fault, language) + fault.path).toContain(named);
    }
  });

  test("many at once, beside those in form, from the top to the end", () => {
    const wrong = rows
      .filter(([name]) => ["a ceiling below 0", "an unknown cost", "13 months", "no date"].includes(name))
      .reduce(
        (round, [, place, value]) => put(round, place, value),
        put(roundWithCosts(), ["scheme", "cap"], -1),
      );
    expect(faultsOf(wrong).map(({ code }) => code)).toEqual([
      "amount-negative",
      "fraction-negative",
      "wrong-form",
      "unknown-cost",
      "wrong-form",
    ]);
  });
});

describe("the fingerprint", () => {
  const hashOf = (value: unknown): string => {
    const reading = readRound(asWritten(value));
    return reading.ok ? roundHash(reading.document) : "none";
  };
  const base = hashOf(roundWithCosts());

  test.each([
    ["a fraction", [...costs, "ownFinancing", "share"], "0.250"],
    ["a fraction in higher terms", [...costs, "rules", 0, "younger", "ceilingShare"], "4/6"],
    ["posts", [...post, "posts"], "4/5"],
    ["the order of what own financing is about", [...costs, "ownFinancing", "costs"], ["manager", "support"]],
    ["a share of instalments", [...calendar, "instalments", 0, "share"], "2/6"],
  ] as const)("is the same whatever the spelling: %s", (_, place, value) => {
    expect(base).not.toBe("none");
    expect(hashOf(put(roundWithCosts(), place, value))).toBe(base);
  });

  test.each([
    ["participants", [...line, "participants"], 9],
    ["the ceiling", [...costs, "rules", 0, "ceiling"], "1.5"],
    ["the answer", [...calendar, "answer"], "04-16"],
    ["by hand in place of by rules", ["applications", 0, "assessedByRules"], undefined],
  ] as const)("shows another one: %s", (_, place, value) => {
    expect(hashOf(put(roundWithCosts(), place, value))).not.toBe(base);
  });

  test("is the same in any order of rules, costs and instalments", () => {
    const turned = JSON.stringify(roundWithCosts(), (_, value: unknown) =>
      Array.isArray(value) ? value.map((item: unknown) => item).reverse() : value,
    );
    const list = put(JSON.parse(turned), ["scheme", "reprioritisation", "order"], ["2", "1"]);
    expect(hashOf(list)).toBe(base);
  });
});
