import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilDivision, compare, floorDivision, fraction, gcd, plus } from "../../../solver/exact/fraction.ts";
import { runs } from "../../kit/seed.ts";

describe("division rounds to the side it says", () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 5n, 0n, 0n],
    [1n, 10n ** 30n, 0n, 1n],
    [-1n, 10n ** 30n, -1n, 0n],
  ])("%i / %i is from %i to %i", (numerator, denominator, floor, ceil) => {
    expect(floorDivision(numerator, denominator)).toBe(floor);
    expect(ceilDivision(numerator, denominator)).toBe(ceil);
  });
});

it.each([
  [12n, 18n, 6n],
  [-12n, 18n, 6n],
  [0n, 5n, 5n],
  [5n, 0n, 5n],
  [0n, 0n, 0n],
])("the greatest common divisor of %i and %i is %i", (a, b, divisor) => {
  expect(gcd(a, b)).toBe(divisor);
});

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("a sum of fractions", () => {
  it("is above a term exactly where the other is above 0", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(plus(a, b), a)).toBe(b.numerator < 0n ? -1 : b.numerator > 0n ? 1 : 0);
        expect(compare(plus(a, b), plus(b, a))).toBe(0);
      }),
      runs(200),
    );
  });

  it("has a denominator that stays small", () => {
    let sum = fraction(0n);
    for (let times = 0; times < 1000; times++) sum = plus(sum, fraction(1n, times % 2 === 0 ? 6n : 4n));
    expect(compare(sum, fraction(500n * 5n, 12n))).toBe(0);
    expect(sum.denominator).toBeLessThanOrEqual(12n);
  });
});
