import { describe, expect, it, test } from "vitest";
import type { FigureKind } from "../../../src/reasons/codes.ts";
import { formatAmount, formatFigure } from "../../../src/texts/figures.ts";

/** Kind, value, and how it is written in bokmål, nynorsk and English; "_" is a hard space. */
const table: readonly (readonly [FigureKind, number | string, string, string, string])[] = [
  ["kroner", 0, "0_kr", "0_kr", "NOK 0"],
  ["kroner", 999, "999_kr", "999_kr", "NOK 999"],
  ["kroner", 1_000, "1_000_kr", "1_000_kr", "NOK 1,000"],
  ["kroner", 1_300_000, "1_300_000_kr", "1_300_000_kr", "NOK 1,300,000"],
  ["kroner", 51_500_000, "51_500_000_kr", "51_500_000_kr", "NOK 51,500,000"],
  ["kroner", -12_700, "−12_700_kr", "−12_700_kr", "NOK -12,700"],
  [
    "kroner",
    9_007_199_254_740_991,
    "9_007_199_254_740_991_kr",
    "9_007_199_254_740_991_kr",
    "NOK 9,007,199,254,740,991",
  ],
  ["points", "16.5", "16,5", "16,5", "16.5"],
  ["points", "16.50", "16,50", "16,50", "16.50"],
  ["points", "9", "9", "9", "9"],
  ["points", "-0.25", "−0,25", "−0,25", "-0.25"],
  ["points", "712345678.5", "712_345_678,5", "712_345_678,5", "712,345,678.5"],
  [
    "points",
    "0.1000000000000000000001",
    "0,1000000000000000000001",
    "0,1000000000000000000001",
    "0.1000000000000000000001",
  ],
  ["share", "0.6", "60_%", "60_%", "60%"],
  ["share", "0.605", "60,5_%", "60,5_%", "60.5%"],
  ["share", "0.07", "7_%", "7_%", "7%"],
  ["share", "1", "100_%", "100_%", "100%"],
  ["count", 12, "12", "12", "12"],
  ["count", 1_200, "1_200", "1_200", "1,200"],
  ["year", 2026, "2026", "2026", "2026"],
  ["date", "2025-02-19", "19. februar 2025", "19. februar 2025", "19 February 2025"],
  ["date", "2025-12-01", "1. desember 2025", "1. desember 2025", "1 December 2025"],
  [
    "time",
    "2025-02-18T10:00:00+01:00",
    "18. februar 2025 kl. 10.00",
    "18. februar 2025 kl. 10.00",
    "18 February 2025 at 10:00",
  ],
  // The clock in Norway, not in the file: past midnight in winter, two hours on in summer.
  [
    "time",
    "2025-02-19T23:30:00Z",
    "20. februar 2025 kl. 00.30",
    "20. februar 2025 kl. 00.30",
    "20 February 2025 at 00:30",
  ],
  [
    "time",
    "2025-07-01T21:59:59Z",
    "1. juli 2025 kl. 23.59",
    "1. juli 2025 kl. 23.59",
    "1 July 2025 at 23:59",
  ],
  ["applicantKind", "municipality", "kommune", "kommune", "municipality"],
  ["applicantKind", "county", "fylkeskommune", "fylkeskommune", "county municipality"],
  ["applicantKind", "district", "bydel", "bydel", "city district"],
  [
    "applicantKind",
    "voluntary",
    "frivillig organisasjon",
    "frivillig organisasjon",
    "voluntary organisation",
  ],
  ["applicantKind", "other", "annen søker", "annan søkjar", "other applicant"],
  ["text", "Formål {x}", "Formål {x}", "Formål {x}", "Formål {x}"],
  ["application", "2025-001", "2025-001", "2025-001", "2025-001"],
  ["area", "4", "4", "4", "4"],
];

describe("a figure is written in three languages", () => {
  test.each(table)("%s %s", (kind, value, nb, nn, en) => {
    const written = (["nb", "nn", "en"] as const).map((language) => formatFigure(kind, value, language));
    expect(written).toEqual([nb, nn, en].map((text) => text.replaceAll("_", "\u00a0")));
  });
});

describe("what is no figure of its kind is refused, never guessed", () => {
  test.each<readonly [FigureKind, number | string]>([
    ["kroner", 0.5],
    ["kroner", "1000"],
    ["kroner", 2 ** 53],
    ["points", "1e3"],
    ["points", "NaN"],
    ["share", "60 %"],
    ["date", "19.02.2025"],
    ["date", "2025-13-01"],
    ["date", "2025-00-01"],
    ["time", "in time"],
    ["applicantKind", "constructor"],
  ])("%s %s", (kind, value) => {
    expect(() => formatFigure(kind, value, "nb")).toThrow(`"${value}" cannot be written as`);
  });
});

it("writes sums beyond what a number holds", () => {
  expect(formatAmount(90_071_992_547_409_930n, "en")).toBe("90,071,992,547,409,930");
});
