import fc from "fast-check";
import { expect, it, test } from "vitest";
import { formatAmount, formatFigure, formatInAll } from "../../../src/texts/figures.ts";
import { languages } from "../../../src/texts/language.ts";
import { runs } from "../../kit/seed.ts";

test.each([
  ["kroner", 1_300_000],
  ["kroner", -12_700],
  ["points", "-1234.50"],
  ["share", "0.605"],
  ["count", 1_200],
  ["year", 2026],
  ["date", "2025-02-19"],
  ["time", "2025-02-19T23:30:00Z"],
  ["text", "Formål {x} [y]"],
  ["application", "2025-001"],
  ["area", "4"],
  ["applicantKind", "other"],
  ["question", "unused"],
] as const)("%s %s is written in all languages as in each", (kind, value) => {
  const each = languages.map((language) => [language, formatFigure(kind, value, language)]);
  expect(formatInAll(kind, value)).toEqual(Object.fromEntries(each));
});

it("groups the digits of any whole number by three from the right", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 25n), 10n ** 25n), (amount) => {
      expect(formatAmount(amount, "en")).toBe(amount.toLocaleString("en"));
    }),
    runs(300),
  );
});
