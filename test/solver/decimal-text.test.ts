import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../solver/decimal-text.ts";
import { compare, fraction } from "../../solver/exact/fraction.ts";
import { readDecimal } from "../kit/fraction.ts";
import { runs } from "../kit/seed.ts";

describe("a fraction as a decimal", () => {
  it.each([
    [0n, 1n, "0", "0"],
    [7n, 1n, "7", "7"],
    [-7n, 1n, "-7", "-7"],
    [14n, 2n, "7", "7"],
    [1n, 2n, "0.5", "0.5"],
    [-1n, 2n, "-0.5", "-0.5"],
    [-1n, 8n, "-0.125", "-0.125"],
    [5n, 1000n, "0.005", "0.005"],
    [10n ** 24n + 1n, 10n, "100000000000000000000000.1", "100000000000000000000000.1"],
    // Exact where decimals hold it, however many; a bound is rounded up to nine.
    [1n, 10n ** 12n, "0.000000000001", "0.000000001"],
    [-1n, 10n ** 12n, "-0.000000000001", "0"],
    [10n ** 70n + 1n, 10n ** 70n, `1.${"0".repeat(69)}1`, "1.000000001"],
    [1n, 2n ** 70n, `0.${(5n ** 70n).toString().padStart(70, "0")}`, "0.000000001"],
    // Else nine decimals.
    [1n, 3n, "0.333333333", "0.333333334"],
    [2n, 3n, "0.666666667", "0.666666667"],
    [-1n, 3n, "-0.333333333", "-0.333333333"],
    [-2n, 3n, "-0.666666667", "-0.666666666"],
    [1n, 3n * 10n ** 9n, "0", "0.000000001"],
    [-1n, 3n * 10n ** 9n, "0", "0"],
    [2999999999n, 3n * 10n ** 9n - 3n, "1.000000001", "1.000000001"],
  ])("%i / %i is %s, and rounded up %s", (numerator, denominator, exact, up) => {
    expect(decimalText(fraction(numerator, denominator), "exact")).toBe(exact);
    expect(decimalText(fraction(numerator, denominator), "up")).toBe(up);
  });

  it.each([
    [1n, 10n ** 9n, "0.000000001"],
    [1n, 10n ** 12n, "0"],
    [-5n, 10n ** 10n, "0"],
    [5n, 10n ** 10n, "0.000000001"],
    [149999999999999n, 10n ** 14n, "1.5"],
    [2n, 3n, "0.666666667"],
  ])("%i / %i to the nearest is %s", (numerator, denominator, nearest) => {
    expect(decimalText(fraction(numerator, denominator), "nearest")).toBe(nearest);
  });

  const fractions = fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
    .map(([numerator, denominator]) => fraction(numerator, denominator));

  it("rounded up is never below, and less than a billionth above", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const shown = readDecimal(decimalText(value, "up"));
        expect(compare(shown, value)).toBeGreaterThanOrEqual(0);
        const billionthLess = fraction(
          shown.numerator * 10n ** 9n - shown.denominator,
          shown.denominator * 10n ** 9n,
        );
        expect(compare(billionthLess, value)).toBeLessThan(0);
      }),
      runs(300),
    );
  });

  it("to the nearest is at most half a billionth away, without a zero at the end", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const text = decimalText(value, "nearest");
        expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        const shown = readDecimal(text);
        const off = shown.numerator * value.denominator - value.numerator * shown.denominator;
        const size = off < 0n ? -off : off;
        expect(size * 2n * 10n ** 9n).toBeLessThanOrEqual(shown.denominator * value.denominator);
      }),
      runs(300),
    );
  });
});
