import fc from "fast-check";
import { expect, test } from "vitest";
import { fractionBy, fractionOf, fractionText, lesser, partOf, product, total } from "../../src/fraction.ts";
import { runs } from "../kit/seed.ts";

test.each([
  [0.5, "0.5"],
  ["2/3", "2/3"],
  ["4/6", "2/3"],
  ["3/4", "0.75"],
  ["0.650", "0.65"],
  ["10/5", "2"],
  ["0/7", "0"],
  ["1/160", "0.00625"],
  ["-0.5", "-0.5"],
])("%s is written %s", (value, text) => {
  expect(fractionText(fractionOf(value))).toBe(text);
});

test("2/3 of 100 rounded down is 66", () => {
  expect(partOf(100n, fractionOf("2/3"))).toBe(66n);
});

test("what is written is read as the same", () => {
  const size = fc.bigInt(0n, 10n ** 12n);
  fc.assert(
    fc.property(size, fc.bigInt(1n, 10n ** 6n), size, (numerator, denominator, other) => {
      const value = fractionBy(numerator, denominator);
      expect(fractionOf(fractionText(value))).toEqual(value);
      const whole = { numerator: other, denominator: 1n };
      expect(lesser(value, total(value, whole))).toEqual(value);
      const times = product(value, whole);
      expect(times.numerator * denominator).toBe(numerator * other * times.denominator);
      expect(partOf(other, value)).toBe((other * numerator) / denominator);
    }),
    runs(200),
  );
});
