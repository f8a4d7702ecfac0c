import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimalsOf, exact, scaled, unscaled } from "../../src/decimal.ts";
import { runs } from "../kit/seed.ts";

test.each([
  ["0.65", 2, 65n],
  ["0.65", 4, 6500n],
  ["-12.5", 1, -125n],
  ["-0.05", 2, -5n],
  ["-0", 3, 0n],
  ["7", 0, 7n],
  ["1234567890123456789012345678901234567.89", 2, 123456789012345678901234567890123456789n],
])("%s × 10^%i is %s", (value, decimals, expected) => {
  expect(scaled(exact(value), decimals)).toBe(expected);
});

describe("a decimal as an integer", () => {
  it("is the decimal again", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.integer({ min: 0, max: 20 }),
        (integer, decimals) => {
          const value = unscaled(integer, decimals);
          expect(scaled(value, decimals)).toBe(integer);
          expect(value.times(exact(10).pow(decimals)).toFixed()).toBe(integer.toString());
          expect(decimalsOf([value])).toBeLessThanOrEqual(decimals);
        },
      ),
      runs(300),
    );
  });

  it("is refused where it would not be whole", () => {
    expect(() => scaled(exact("0.125"), 2)).toThrow("0.125 has more than 2 decimals");
  });
});
