import { describe, expect, test } from "vitest";
import { knapsackRound, knapsacksIn } from "../../bench/orlib.ts";
import { readRound } from "../../src/round/read.ts";
import { fordelContender } from "../../bench/contenders/fordel.ts";

// Two instances: three items in two constraints, and one item in one.
const file = " 2\n 3 2 11\n 6 5 4\n 2 3 1\n 1 1 1\n 4 2\n 1 1 7\n 7\n 5\n 5\n";
const [three, one] = knapsacksIn(file);

describe("a file of OR-Library", () => {
  test("has its instances one after the other", () => {
    expect(three).toEqual({
      profits: [6, 5, 4],
      best: 11,
      constraints: [
        { weights: [2, 3, 1], most: 4 },
        { weights: [1, 1, 1], most: 2 },
      ],
    });
    expect(one).toEqual({ profits: [7], best: 7, constraints: [{ weights: [5], most: 5 }] });
  });

  test("that ends too soon is refused with the place", () => {
    expect(() => knapsacksIn("1\n 3 1 0\n 6 5")).toThrow("The file has no 3 numbers at number 5 of 6");
  });
});

describe("a knapsack as a round", () => {
  test("is a valid round with the first constraint as cap and the second as next year's ceiling", () => {
    const document = knapsackRound("three", three);
    expect(readRound(document).ok).toBe(true);
    expect(document.scheme).toMatchObject({ cap: 4, laterCaps: { "2026": 2 } });
    expect(document.applications.map(({ requested }) => requested)).toEqual([
      { "2025": 2, "2026": 1 },
      { "2025": 3, "2026": 1 },
      { "2025": 1, "2026": 1 },
    ]);
  });

  test("has the knapsack's best profit as its value", async () => {
    const { outcome } = await fordelContender().solve(knapsackRound("three", three), 20);
    // Items 1 and 3: 10. Items 1 and 2 would be worth 11 and weigh 5.
    expect(outcome).toMatchObject({ best: true, figures: { unused: 0n, broken: [] } });
    if (outcome.kind !== "answered") return;
    const { numerator, denominator } = outcome.figures.value;
    expect(numerator).toBe(10n * denominator);
  });

  test("is refused where an item is free in the first year", () => {
    const knapsack = { profits: [1], best: 1, constraints: [{ weights: [0], most: 1 }] };
    expect(() => knapsackRound("free", knapsack)).toThrow("weighs nothing");
  });
});
