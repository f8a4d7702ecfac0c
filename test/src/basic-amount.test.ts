import { describe, expect, test } from "vitest";
import { basicAmountOn, basicAmounts } from "../../src/basic-amount.ts";

test("each year has one amount, from 1 May, and it only rises", () => {
  expect(basicAmounts.map(({ from }) => from)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${2017 + index}-05-01`),
  );
  const amounts = basicAmounts.map(({ amount }) => amount);
  expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
});

describe("1 G on a day, as it was known on another", () => {
  test.each([
    ["the first day of the table", "2017-05-01", "2018-01-01", 93_634, "2017-05-01", false],
    ["the day before a change", "2018-04-30", "2018-12-31", 93_634, "2017-05-01", false],
    ["the day of a change", "2018-05-01", "2018-12-31", 96_883, "2018-05-01", false],
    ["a change that is not known yet", "2018-05-01", "2018-04-30", 93_634, "2017-05-01", true],
    ["May 2026 in May 2026", "2026-05-20", "2026-05-31", 130_160, "2025-05-01", true],
    ["May 2026 the day before it is known", "2026-05-20", "2026-06-03", 130_160, "2025-05-01", true],
    ["May 2026 once it is known", "2026-05-01", "2026-06-04", 136_549, "2026-05-01", false],
    ["April 2026, which does not change", "2026-04-30", "2026-06-04", 130_160, "2025-05-01", false],
    ["a day in years to come", "2028-07-01", "2026-06-04", 136_549, "2026-05-01", true],
    ["a day long past", "2020-01-31", "2026-06-04", 99_858, "2019-05-01", false],
  ] as const)("%s", (_, day, knownOn, amount, from, provisional) => {
    expect(basicAmountOn(day, knownOn, basicAmounts)).toEqual({ ok: true, from, amount, provisional });
  });

  test.each([
    ["before the table", "2017-04-30", "2018-01-01", "2017-04-30"],
    ["known before anything was", "2018-01-01", "2017-04-30", "2017-04-30"],
    ["after the table, when the next amount must be known", "2027-05-01", "2027-06-30", "2027-05-01"],
    ["in the future of a table that is too old", "2030-01-01", "2028-01-01", "2028-01-01"],
  ] as const)("there is none: %s", (_, day, knownOn, missing) => {
    expect(basicAmountOn(day, knownOn, basicAmounts)).toEqual({ ok: false, day: missing });
  });

  test("one that is added counts from its day", () => {
    const table = [...basicAmounts, { from: "2027-05-01", amount: 140_000, known: "2027-05-28" }];
    const amountOf = (day: string, knownOn: string) => basicAmountOn(day, knownOn, table);
    expect(amountOf("2027-05-01", "2027-05-27")).toMatchObject({ amount: 136_549, provisional: true });
    expect(amountOf("2027-05-01", "2027-05-28")).toMatchObject({ amount: 140_000, provisional: false });
  });
});
