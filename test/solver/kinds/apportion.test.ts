import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Apportionment, apportion, type Claim } from "../../../solver/kinds/apportion.ts";
import { compareIds } from "../../../src/order.ts";

const claim = (id: string, basis: number, floor = 0, ceiling?: number): Claim => ({
  id,
  basis: BigInt(basis),
  floor: BigInt(floor),
  ceiling: ceiling === undefined ? undefined : BigInt(ceiling),
});

function amounts({ parts }: Apportionment): Record<string, number> {
  const byId = parts.toSorted((a, b) => compareIds(a.id, b.id));
  return Object.fromEntries(byId.map(({ id, down, extra }) => [id, Number(down + extra)]));
}

/** Frame, step, claims and what they come to. */
type Row = readonly [
  what: string,
  frame: number,
  step: number,
  claims: readonly Claim[],
  expected: Record<string, number>,
];

const rows: readonly Row[] = [
  ["the same share to all", 10, 1, [claim("a", 5), claim("b", 15)], { a: 2, b: 8 }],
  ["a last krone to the largest remainder", 10, 1, [claim("a", 1), claim("b", 2)], { a: 3, b: 7 }],
  [
    "equal remainders by the larger basis",
    5,
    1,
    [claim("a", 1), claim("b", 3), claim("c", 2)],
    { a: 1, b: 2, c: 2 },
  ],
  ["equal remainders and bases by id", 1, 1, [claim("b", 1), claim("a", 1)], { a: 1, b: 0 }],
  [
    "whole steps, and what is less than one to the next",
    25,
    10,
    [claim("a", 1), claim("b", 1)],
    { a: 15, b: 10 },
  ],
  ["a floor, which the others pay for", 10, 1, [claim("a", 1, 4), claim("b", 9)], { a: 4, b: 6 }],
  ["a ceiling, which the others gain by", 10, 1, [claim("a", 1), claim("b", 9, 0, 5)], { a: 5, b: 5 }],
  [
    "a floor that lifts one above another's reach",
    30,
    1,
    [claim("a", 1, 10), claim("b", 10, 12), claim("c", 10, 0, 6)],
    { a: 10, b: 14, c: 6 },
  ],
  [
    "all at their ceilings where the frame is more",
    10,
    1,
    [claim("a", 1, 0, 3), claim("b", 2, 0, 4)],
    { a: 3, b: 4 },
  ],
  ["a floor without any basis", 10, 1, [claim("a", 0, 2), claim("b", 5)], { a: 2, b: 8 }],
  ["nothing of nothing", 0, 1, [claim("a", 1), claim("b", 2)], { a: 0, b: 0 }],
  ["nobody", 10, 1, [], {}],
];

describe("a frame is shared out", () => {
  it.each(rows)("%s", (_, frame, step, claims, expected) => {
    expect(amounts(apportion(BigInt(frame), claims, BigInt(step)))).toEqual(expected);
  });

  it("has the Alabama paradox: a krone more in the frame, and one gets a krone less", () => {
    // The example of docs/kinds.md.
    const claims = [claim("a", 6), claim("b", 6), claim("c", 2)];
    expect(amounts(apportion(10n, claims, 1n))).toEqual({ a: 4, b: 4, c: 2 });
    expect(amounts(apportion(11n, claims, 1n))).toEqual({ a: 5, b: 5, c: 1 });
  });

  it("tells among whom the order of ids alone decided", () => {
    const claims = [claim("c", 1), claim("a", 1), claim("b", 1), claim("d", 3)];
    expect(apportion(4n, claims, 1n).ties).toEqual(["a", "b", "c"]);
    expect(apportion(6n, claims, 1n).ties).toEqual([]);
  });
});

const claims = fc
  .array(
    fc.record({
      basis: fc.nat(12),
      floor: fc.constantFrom(0, 0, 0, 2, 5),
      more: fc.constantFrom(undefined, undefined, 0, 1, 4, 9),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ basis, floor, more }, index) =>
      claim(`r${index}`, basis, floor, more === undefined ? undefined : floor + more),
    ),
  );
const frames = fc.nat(40);

const sum = (values: readonly bigint[]) => values.reduce((total, one) => total + one, 0n);
const floorsOf = (list: readonly Claim[]) => sum(list.map(({ floor }) => floor));

/** Everybody's greatest amount, where all with a basis have one. */
function mostOf(list: readonly Claim[]): bigint | undefined {
  const most = list.map(({ basis, floor, ceiling }) => (basis === 0n ? floor : ceiling));
  return most.includes(undefined) ? undefined : sum(most.map((one) => one ?? 0n));
}

describe("whatever is shared out", () => {
  property.prop([claims, frames])("adds up to the krone, within floors and ceilings", (list, frame) => {
    fc.pre(floorsOf(list) <= BigInt(frame));
    const { parts } = apportion(BigInt(frame), list, 1n);
    const total = sum(parts.map(({ down, extra }) => down + extra));
    const most = mostOf(list);
    expect(total).toBe(most !== undefined && most < BigInt(frame) ? most : BigInt(frame));
    for (const { id, down, extra } of parts) {
      const own = list.find((one) => one.id === id);
      expect(down + extra).toBeGreaterThanOrEqual(own?.floor ?? 0n);
      if (own?.ceiling !== undefined) expect(down + extra).toBeLessThanOrEqual(own.ceiling);
    }
  });

  property.prop([claims, frames])("is off the exact share by less than a krone", (list, frame) => {
    fc.pre(floorsOf(list) <= BigInt(frame));
    for (const { quota, down, extra } of apportion(BigInt(frame), list, 1n).parts) {
      const off = (down + extra) * quota.denominator - quota.numerator;
      expect(off < quota.denominator && -off < quota.denominator).toBe(true);
    }
  });

  property.prop([claims, frames])("never lowers an exact share when the frame grows", (list, frame) => {
    fc.pre(floorsOf(list) <= BigInt(frame));
    const before = new Map(apportion(BigInt(frame), list, 1n).parts.map(({ id, quota }) => [id, quota]));
    for (const { id, quota } of apportion(BigInt(frame) + 1n, list, 1n).parts) {
      const was = before.get(id) ?? quota;
      expect(quota.numerator * was.denominator >= was.numerator * quota.denominator).toBe(true);
    }
  });

  property.prop([claims, fc.nat(14)])(
    "is, of all ways to share out whole kroner, the one nearest to the exact shares",
    (list, frame) => {
      // Largest remainders are the least sum of squares (Birkhoff 1976): held against every way there is.
      const open = list.map(({ id, basis }) => claim(id, Number(basis) + 1));
      if (open.length === 0) return;
      const whole = sum(open.map(({ basis }) => basis));
      const distance = (way: readonly number[]) =>
        sum(
          way.map((amount, index) => {
            const off = BigInt(amount) * whole - open[index].basis * BigInt(frame);
            return off * off;
          }),
        );
      const least = [...waysOf(frame, open.length)].map(distance).reduce((a, b) => (a < b ? a : b));
      const given = amounts(apportion(BigInt(frame), open, 1n));
      expect(distance(open.map(({ id }) => given[id]))).toBe(least);
    },
  );

  property.prop([claims, frames, fc.constantFrom(1, 5, 10)])(
    "is in steps but for one, whatever the order of the list",
    (list, frame, step) => {
      const stepped = list.map(({ id, basis }) => claim(id, Number(basis)));
      const answer = amounts(apportion(BigInt(frame), stepped, BigInt(step)));
      expect(Object.values(answer).filter((amount) => amount % step !== 0).length).toBeLessThanOrEqual(1);
      expect(amounts(apportion(BigInt(frame), stepped.toReversed(), BigInt(step)))).toEqual(answer);
    },
  );
});

/** Every way to share `money` kroner among `count`. */
function* waysOf(money: number, count: number): Generator<readonly number[]> {
  if (count === 1) yield [money];
  else
    for (let first = 0; first <= money; first++)
      for (const rest of waysOf(money - first, count - 1)) yield [first, ...rest];
}
