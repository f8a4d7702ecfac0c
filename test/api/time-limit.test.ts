import { expect, test } from "vitest";
import { timeBudget } from "../../api/time-limit.ts";

/** A budget on a clock that the test sets, seconds. */
function budgetOf(limit: number, answers: number) {
  const clock = { time: 1000 };
  const budget = timeBudget(limit, answers, () => clock.time);
  return { budget, at: (seconds: number) => (clock.time = 1000 + seconds) };
}

test.each([
  ["a quick preparation leaves nearly all", 20, 1, 0.0625, 19.75],
  ["a slow one leaves four times as long for what follows", 20, 1, 1, 16],
  ["two answers are explained and checked", 20, 2, 1, 12],
  ["half is for the search, however slow it was", 20, 1, 6, 10],
  ["there may be nothing left", 20, 1, 12, 10],
])("%s", (_, limit, answers, prepared, until) => {
  const { budget, at } = budgetOf(limit, answers);
  at(prepared);
  budget.beginSearch();
  expect(budget.left()).toBe(until - prepared);
  for (const [seconds, spent, half] of [
    [until / 2 - 0.125, false, false],
    [until / 2, false, true],
    [until - 0.125, false, true],
    [until, true, true],
  ] as const) {
    at(seconds);
    expect({ spent: budget.isSpent(), half: budget.isHalfSpent() }).toEqual({ spent, half });
  }
});

test("only the first beginning counts: later questions are part of the search", () => {
  const { budget, at } = budgetOf(20, 1);
  at(1);
  budget.beginSearch();
  at(10);
  budget.beginSearch();
  expect(budget.left()).toBe(6);
});

test("until the search begins the whole limit holds", () => {
  const { budget, at } = budgetOf(20, 1);
  at(19);
  expect(budget.isSpent()).toBe(false);
  at(20);
  expect(budget.isSpent()).toBe(true);
});
