import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bits,
  bitsFrom,
  greatestOf,
  inBoth,
  inEither,
  isNone,
  lowered,
  meets,
  raised,
  spread,
  stepsThatMeet,
} from "../../../solver/verify/bits.ts";
import { runs } from "../../kit/seed.ts";

/** Sets as lists of numbers, which is what the bits stand for. */
function bitsOf(most: number, numbers: Iterable<number>): Bits {
  return [...numbers].reduce((bits, one) => inEither(bits, bitsFrom(most, one, one)), bitsFrom(most, 1, 0));
}

function numbersOf({ words }: Bits): number[] {
  return [...words].flatMap((word, place) =>
    Array.from({ length: 32 }, (_, bit) => (((word >>> bit) & 1) === 1 ? [place * 32 + bit] : [])).flat(),
  );
}

const within = (most: number, numbers: readonly number[]) =>
  [...new Set(numbers)].filter((one) => one >= 0 && one <= most).sort((a, b) => a - b);

const sets = fc.constantFrom(0, 1, 30, 31, 32, 33, 63, 64, 95, 130).chain((most) =>
  fc.record({
    most: fc.constant(most),
    a: fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 12 }),
    b: fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 12 }),
    by: fc.integer({ min: 0, max: most + 40 }),
    low: fc.integer({ min: 0, max: most }),
    width: fc.integer({ min: 0, max: most }),
  }),
);

describe("sets of numbers as bits", () => {
  it("are moved, joined and met as sets are", () => {
    fc.assert(
      fc.property(sets, ({ most, a, b, by }) => {
        const [first, second] = [bitsOf(most, a), bitsOf(most, b)];
        expect(numbersOf(first)).toEqual(within(most, a));
        expect(isNone(first)).toBe(a.length === 0);
        if (a.length > 0) expect(greatestOf(first)).toBe(Math.max(...a));
        expect(numbersOf(inBoth(first, second))).toEqual(
          within(
            most,
            a.filter((one) => b.includes(one)),
          ),
        );
        expect(numbersOf(inEither(first, second))).toEqual(within(most, [...a, ...b]));
        expect(numbersOf(raised(first, by))).toEqual(
          within(
            most,
            a.map((one) => one + by),
          ),
        );
        expect(numbersOf(lowered(first, by))).toEqual(
          within(
            most,
            a.map((one) => one - by),
          ),
        );
        expect(meets(first, second, by)).toBe(a.some((one) => b.includes(one + by)));
      }),
      runs(500),
    );
  });

  it("are spread by every step of a range", () => {
    fc.assert(
      fc.property(sets, ({ most, a, low, width }) => {
        const steps = Array.from({ length: width + 1 }, (_, more) => low + more);
        const [bits, high] = [bitsOf(most, a), low + width];
        const each = (way: 1 | -1) =>
          within(
            most,
            a.flatMap((one) => steps.map((step) => one + way * step)),
          );
        expect(numbersOf(spread(bits, low, high, raised))).toEqual(each(1));
        expect(numbersOf(spread(bits, low, high, lowered))).toEqual(each(-1));
      }),
      runs(300),
    );
  });

  it("have the least and the greatest step from one to the other that trying every step finds", () => {
    const seen = { some: 0, none: 0 };
    fc.assert(
      fc.property(sets, ({ most, a, b, low, width }) => {
        const high = Math.min(most, low + width);
        const steps = Array.from({ length: high - low + 1 }, (_, more) => low + more).filter((step) =>
          a.some((one) => b.includes(one + step)),
        );
        const found = stepsThatMeet(bitsOf(most, a), bitsOf(most, b), low, high);
        seen[found === undefined ? "none" : "some"] += 1;
        expect(found).toEqual(
          steps.length === 0 ? undefined : { least: Math.min(...steps), greatest: Math.max(...steps) },
        );
      }),
      runs(800),
    );
    expect(Math.min(seen.some, seen.none)).toBeGreaterThan(100);
  });

  it("have ranges with both ends", () => {
    expect(numbersOf(bitsFrom(100, 31, 64))).toEqual(Array.from({ length: 34 }, (_, more) => 31 + more));
    expect(numbersOf(bitsFrom(100, 5, 4))).toEqual([]);
  });
});
