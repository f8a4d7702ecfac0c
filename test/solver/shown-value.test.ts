import { expect, it } from "vitest";
import { fraction } from "../../solver/exact/fraction.ts";
import { shownValue } from "../../solver/shown-value.ts";

const third = fraction(1n, 3n);
const twoThirds = fraction(2n, 3n);
const small = fraction(1n, 10n ** 12n);

it.each([
  ["exact", "score-kroner", small, small, "0.000000000001", "0.000000000001"],
  ["rounded to nine decimals", "points", small, small, "0", "0"],
  ["as the value where it is the value", "points", twoThirds, twoThirds, "0.666666667", "0.666666667"],
  ["rounded up where it is not", "points", third, fraction(4n, 3n), "0.333333333", "1.333333334"],
  [
    "not as the value where it is only near it",
    "points",
    twoThirds,
    fraction(666666667n, 10n ** 9n),
    "0.666666667",
    "0.666666668",
  ],
] as const)("the bound is %s, with %s", (_, objective, value, bound, shown, shownBound) => {
  expect(shownValue(objective, value, bound)).toEqual({ value: shown, bound: shownBound });
});
