import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Channel, largestFlow } from "../../../scenarios/portfolio/flow.ts";

const way = (id: string, from: string, to: string, atMost?: number): Channel => ({ id, from, to, atMost });

const amounts = (moved: ReturnType<typeof largestFlow>) =>
  Object.fromEntries(moved.map(({ channel, amount }) => [channel.id, amount]));

describe("the largest flow", () => {
  it("leaves to one what only that one can have", () => {
    const ways = [way("1", "a", "x"), way("2", "a", "y"), way("3", "b", "x")];
    const moved = largestFlow(
      ways,
      new Map([
        ["a", 5],
        ["b", 5],
      ]),
      new Map([
        ["x", 5],
        ["y", 5],
      ]),
    );
    expect(amounts(moved)).toEqual({ 2: 5, 3: 5 });
  });

  it("keeps to what each way may carry", () => {
    const ways = [way("1", "a", "x", 3), way("2", "b", "x", 4)];
    expect(
      amounts(
        largestFlow(
          ways,
          new Map([
            ["a", 9],
            ["b", 2],
          ]),
          new Map([["x", 9]]),
        ),
      ),
    ).toEqual({ 1: 3, 2: 2 });
  });

  const ways = fc.uniqueArray(
    fc.record({
      from: fc.constantFrom("a", "b"),
      to: fc.constantFrom("x", "y"),
      atMost: fc.constantFrom(undefined, 1, 2, 3),
    }),
    { selector: ({ from, to }) => from + to, maxLength: 4 },
  );

  property.prop([ways, fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)])(
    "is as large as any there is, and the same in any order",
    (list, a, b, x, y) => {
      const channels = list.map((one, index) => ({ ...one, id: String(index) }));
      const [supplies, receipts] = [
        new Map([
          ["a", a],
          ["b", b],
        ]),
        new Map([
          ["x", x],
          ["y", y],
        ]),
      ];
      const moved = largestFlow(channels, supplies, receipts);
      expect(largestFlow(channels.toReversed(), supplies, receipts)).toEqual(moved);
      const total = moved.reduce((sum, { amount }) => sum + amount, 0);
      const totals = [...waysToMove(channels)].filter((way) => fits(channels, way, supplies, receipts));
      expect(total).toBe(Math.max(...totals.map((one) => one.reduce((sum, amount) => sum + amount, 0))));
      const carried = channels.map(({ id }) => moved.find(({ channel }) => channel.id === id)?.amount ?? 0);
      expect(fits(channels, carried, supplies, receipts)).toBe(true);
    },
  );
});

function* waysToMove(channels: readonly Channel[]): Generator<readonly number[]> {
  const [first, ...rest] = channels;
  if (channels.length === 0) yield [];
  else
    for (let amount = 0; amount <= (first.atMost ?? 4); amount++)
      for (const other of waysToMove(rest)) yield [amount, ...other];
}

function fits(
  channels: readonly Channel[],
  moved: readonly number[],
  supplies: ReadonlyMap<string, number>,
  receipts: ReadonlyMap<string, number>,
): boolean {
  const sum = (end: "from" | "to", id: string) =>
    channels.reduce((total, channel, index) => (channel[end] === id ? total + moved[index] : total), 0);
  return (
    channels.every(({ atMost }, index) => moved[index] <= (atMost ?? Infinity)) &&
    [...supplies].every(([id, most]) => sum("from", id) <= most) &&
    [...receipts].every(([id, most]) => sum("to", id) <= most)
  );
}
