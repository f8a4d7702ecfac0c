import { expect, test } from "vitest";
import { nearestWhole, quantilesOfKroner, quantilesOfValues } from "../../../scenarios/robustness/tally.ts";
import { decimalText } from "../../../solver/decimal-text.ts";
import { fraction } from "../../../solver/exact/fraction.ts";

const once = <Figure>(figures: readonly Figure[]) => figures.map((figure) => ({ figure, times: 1 }));
const upTo = (number: number) => Array.from({ length: number }, (_, place) => BigInt(number - place));

test.each([
  ["one draw", upTo(1), [1, 1, 1, 1, 1]],
  ["two", upTo(2), [1, 1, 1, 2, 2]],
  ["three", upTo(3), [1, 1, 2, 3, 3]],
  ["twenty", upTo(20), [1, 1, 10, 19, 20]],
  ["twenty-one", upTo(21), [1, 2, 11, 20, 21]],
  ["a hundred", upTo(100), [1, 5, 50, 95, 100]],
  ["a thousand", upTo(1000), [1, 50, 500, 950, 1000]],
  ["the same over again", [7n, 7n, 7n, 9n], [7, 7, 7, 9, 9]],
] as const)("the nearest ranks of %s", (_, amounts, [least, fifth, median, ninetyFifth, greatest]) => {
  expect(quantilesOfKroner(once<bigint>(amounts))).toEqual({ least, fifth, median, ninetyFifth, greatest });
});

test("a figure that was met many times has as many ranks", () => {
  const amounts = [
    { figure: 9n, times: 5 },
    { figure: 3n, times: 90 },
    { figure: 1n, times: 5 },
  ];
  expect(quantilesOfKroner(amounts)).toEqual({ least: 1, fifth: 1, median: 3, ninetyFifth: 3, greatest: 9 });
});

test("of no draw there are none", () => {
  expect(quantilesOfKroner([])).toBeUndefined();
});

test("values are put in order as fractions, not as texts or rounded", () => {
  const values = [fraction(10n), fraction(1n, 3n), fraction(9n), fraction(333333333n, 1_000_000_000n)];
  expect(quantilesOfValues(once(values), (one) => decimalText(one, "nearest"))).toMatchObject({
    least: "0.333333333",
    median: "0.333333333",
    greatest: "10",
  });
  const [third, below] = [fraction(1n, 3n), fraction(333333333n, 1_000_000_000n)];
  expect(quantilesOfValues(once([third, below]), ({ denominator }) => String(denominator))).toMatchObject({
    least: "1000000000",
    greatest: "3",
  });
});

test.each([
  [0n, 7n, 0n],
  [1n, 2n, 1n],
  [1n, 3n, 0n],
  [2n, 3n, 1n],
  [5n, 2n, 3n],
  [9007199254740993n, 1n, 9007199254740993n],
])("%d / %d rounded half up is %d", (numerator, denominator, rounded) => {
  expect(nearestWhole(numerator, denominator)).toBe(rounded);
});
