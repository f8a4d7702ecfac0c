import { expect, test } from "vitest";
import { plainDecimal, readDecimal } from "../../../web/format/read-decimal.ts";

test.each([
  ["9,5", "9.5"],
  ["9.50", "9.5"],
  [" 09 ", "9"],
  ["0,00", "0"],
  ["0,6", "0.6"],
])("%s is %s", (text, decimal) => {
  expect(readDecimal(text)).toBe(decimal);
});

test.each(["", "-1", "1e3", "1.2.3", "1 000", "Infinity", ",5"])("%j is none", (text) => {
  expect(readDecimal(text)).toBeUndefined();
});

test("a decimal is the same however the service writes it", () => {
  expect([10, "10", "10.0", "010.00"].map(plainDecimal)).toEqual(["10", "10", "10", "10"]);
});
