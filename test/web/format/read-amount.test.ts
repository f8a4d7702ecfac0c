import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../web/format/figures.ts";
import { readAmount } from "../../../src/written/read-amount.ts";
import { writtenAmount } from "../../../web/format/written-amount.ts";
import { languages } from "../../../web/texts/catalogue.ts";

describe("what is certain", () => {
  test.each([
    ["51 500 000", 51_500_000],
    ["51\u00a0500\u00a0000", 51_500_000],
    ["51\u202f500\u202f000 kr", 51_500_000],
    ["51500000", 51_500_000],
    ["kr 51 500 000", 51_500_000],
    ["51,5 mill.", 51_500_000],
    ["51,5 mill. kr", 51_500_000],
    ["51.5 mill", 51_500_000],
    ["51,5mill", 51_500_000],
    ["51,5 millioner kroner", 51_500_000],
    ["51,5 millionar", 51_500_000],
    ["1,234 mill.", 1_234_000],
    ["51.5 m", 51_500_000],
    ["1,2 mrd.", 1_200_000_000],
    ["750 tusen", 750_000],
    ["1.300.000", 1_300_000],
    ["1.300.000,00", 1_300_000],
    ["1,300,000.00", 1_300_000],
    ["1 300 000,-", 1_300_000],
    ["1.234 kr", 1_234],
    ["52 kr", 52],
    ["0", 0],
    ["0,5 mill.", 500_000],
    ["  200 000  ", 200_000],
  ])("%s is %i kroner", (text, amount) => {
    expect(readAmount(text)).toEqual({ kind: "amount", amount });
  });

  test("whatever the pages write, they read as the same amount", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.maxSafeNat(), (language, amount) => {
        const text = writtenAmount(amount, figuresIn(language));
        expect(readAmount(text)).toEqual({ kind: "amount", amount });
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.nat(2_000), (language, tenths) => {
        const amount = tenths * 100_000;
        expect(readAmount(writtenAmount(amount, figuresIn(language)))).toEqual({ kind: "amount", amount });
      }),
    );
  });
});

describe("what is asked about", () => {
  test.each([
    ["1.234", [1_234, 1_234_000]],
    ["1,234", [1_234, 1_234_000]],
    ["1.234 mill.", [1_234_000, 1_234_000_000]],
    ["51,5", [51_500_000]],
    ["52", [52, 52_000_000]],
  ])("%s may be %j", (text, readings) => {
    expect(readAmount(text)).toEqual({ kind: "unclear", readings });
  });
});

test.each(["", "  ", "\u00a0"])("%j is empty", (text) => {
  expect(readAmount(text)).toEqual({ kind: "empty" });
});

test.each([
  "femti millioner",
  "-5 mill.",
  "51 50",
  "1.23.456",
  "1,5 kr",
  "1 000 000 000 mrd.",
  "5 mill. 2",
  "1e6",
  "mill.",
  "kr",
  "=1+1",
])("%s is no amount", (text) => {
  expect(readAmount(text)).toEqual({ kind: "none" });
});
