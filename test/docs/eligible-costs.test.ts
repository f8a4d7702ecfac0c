import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { basicAmounts } from "../../src/basic-amount.ts";
import { assessedRound } from "../../src/costs/assess.ts";
import { readRound } from "../../src/round/read.ts";
import { asking, tiny } from "../solver/tiny-rounds.ts";

const pageOf = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");

/** The first example of a page, which is a part of a round with comments. */
function exampleOf(name: string): unknown {
  const [, example = ""] = /```jsonc\n(.*?)```/s.exec(pageOf(name)) ?? [];
  return JSON.parse(`{${example.replace(/\/\/ .*$/gm, "")}}`);
}

/** A round with the example's parts put in. */
function roundWith(example: unknown, year: number): unknown {
  const base = tiny({
    scheme: { year },
    applications: [asking("2018-001", { [String(year)]: 2_000_000 }, 1)],
  });
  return merged(base, example);
}

/** Objects and lists of the second put into those of the first. */
function merged(into: unknown, from: unknown): unknown {
  if (typeof into !== "object" || typeof from !== "object" || into === null || from === null) return from;
  if (Array.isArray(into) && Array.isArray(from)) {
    return from.map((item: unknown, index) => merged(into[index], item));
  }
  const fields = new Map<string, unknown>(Object.entries(into));
  for (const [name, value] of Object.entries(from)) fields.set(name, merged(fields.get(name), value));
  return Object.fromEntries(fields);
}

describe("docs/eligible-costs.md", () => {
  test("has the table of the code", () => {
    const rows = pageOf("eligible-costs").split("\n");
    const cellsOf = (start: string) =>
      (rows.find((row) => row.startsWith(start)) ?? "")
        .split("|")
        .slice(2, -1)
        .map((cell) => cell.trim());
    const years = cellsOf("| from 1 May of").map((year) => `${year}-05-01`);
    const amounts = cellsOf("| 1 G").map((amount) => Number(amount.replaceAll(",", "")));
    expect(years.map((from, index) => [from, amounts[index]])).toEqual(
      basicAmounts.map(({ from, amount }) => [from, amount]),
    );
  });

  test("has an example that is valid and gives an amount", () => {
    const reading = readRound(roundWith(exampleOf("eligible-costs"), 2018));
    expect(reading.ok ? [] : reading.faults).toEqual([]);
    const result = reading.ok ? assessedRound(reading.document) : undefined;
    expect(result?.ok === true && result.assessment.entries.map(({ byRules }) => byRules)).toEqual([
      // (6 + 4 × 2/3) × 93,634 × 10/12, each rounded down, and 600,000 for 0.8 of a post in ten months.
      468_170 + 208_075 + 600_000,
    ]);
  });
});

test("docs/calendar.md has an example that is valid", () => {
  const reading = readRound(roundWith(exampleOf("calendar"), 2025));
  expect(reading.ok ? [] : reading.faults).toEqual([]);
});
