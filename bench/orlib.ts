import type { RoundDocument } from "../src/round/schema.ts";

/** A multidimensional 0/1 knapsack of OR-Library: the items' profits, and a weight an item in each constraint. */
export interface Knapsack {
  readonly profits: readonly number[];
  readonly constraints: readonly { readonly weights: readonly number[]; readonly most: number }[];
  /** The best profit that is known. */
  readonly best: number;
}

/**
 * The knapsacks of a file of OR-Library (mknap1, mknapcb1 …).
 *
 * @throws Error where the file ends before it should, or holds something that is no number
 */
export function knapsacksIn(text: string): Knapsack[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  let place = 0;
  const take = (count: number): number[] => {
    const taken = numbers.slice(place, place + count);
    if (taken.length < count || taken.some(Number.isNaN)) {
      throw new Error(
        `The file has no ${count} numbers at number ${place + 1} of ${numbers.length}; fetch it again.`,
      );
    }
    place += count;
    return taken;
  };
  const [instances] = take(1);
  return Array.from({ length: instances }, () => {
    const [items, constraints, best] = take(3);
    const profits = take(items);
    const weights = Array.from({ length: constraints }, () => take(items));
    const most = take(constraints);
    return { profits, best, constraints: weights.map((one, index) => ({ weights: one, most: most[index] })) };
  });
}

const firstYear = 2025;

/**
 * A knapsack as a round: an item is an application in the one area, the i-th constraint is the i-th budget year, the
 * profit is the score; points count, all or nothing, in steps of 1 krone.
 *
 * @throws Error where an item weighs nothing in the first constraint: such an application could not be granted (R3)
 */
export function knapsackRound(id: string, { profits, constraints }: Knapsack): RoundDocument {
  const [first, ...later] = constraints;
  if (first.weights.some((weight) => weight <= 0)) {
    throw new Error(`An item of ${id} weighs nothing in the first constraint; leave this instance out.`);
  }
  const year = (index: number) => String(firstYear + index);
  return {
    note: "An instance of OR-Library (J. E. Beasley) as a round.",
    scheme: {
      id,
      name: id,
      year: firstYear,
      cap: first.most,
      laterCaps: Object.fromEntries(later.map(({ most }, index) => [year(index + 1), most])),
      areas: [{ id: "1", name: "Items" }],
      criteria: [{ id: "profit", name: "Profit", weight: 1, lowest: 0, highest: Math.max(...profits) }],
      objective: "points",
      grant: { step: 1 },
    },
    commitments: [],
    applications: profits.map((profit, item) => ({
      id: String(item + 1).padStart(4, "0"),
      area: "1",
      title: `Item ${item + 1}`,
      applicant: { name: `Item ${item + 1}`, kind: "other" },
      requested: Object.fromEntries(constraints.map(({ weights }, index) => [year(index), weights[item]])),
      scores: { profit },
    })),
    decisions: [],
  };
}
