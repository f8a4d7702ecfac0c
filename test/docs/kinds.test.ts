import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRoundOfAnyKind, solveAnyKind } from "../../api/library.ts";
import { apportion } from "../../solver/kinds/apportion.ts";

/** docs/kinds.md states rounds and amounts; they are read out of the page and reckoned. */
const page = readFileSync(new URL("../../docs/kinds.md", import.meta.url), "utf8");

const examples = [...page.matchAll(/```json\n([\s\S]*?)\n```\n\n((?:\|.*\n)+)/g)].map(
  ([, json = "", table = ""]) => ({ document: parsed(json), rows: rowsOf(table) }),
);

function rowsOf(table: string): readonly (readonly string[])[] {
  const [, , ...rows] = table.trim().split("\n");
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("docs/kinds.md", () => {
  it("has an example of each kind by arithmetic", () => {
    const kinds = examples.map(({ document }) => {
      const reading = readRoundOfAnyKind(document);
      return reading.ok ? reading.kind : reading.faults;
    });
    expect(kinds).toEqual(["rate", "formula", "named"]);
  });

  it.each(examples)("states what comes of its example $#", async ({ document, rows }) => {
    const reading = readRoundOfAnyKind(document);
    if (!reading.ok) throw new Error("The example is a valid round.");
    const proposal = await solveAnyKind(reading.document);
    const year = String(reading.document.scheme.year);
    const granted = proposal.awards.map(({ application, amounts }) => [
      application,
      String(amounts[year] ?? 0),
    ]);
    expect(granted).toEqual(rows.map((row) => [row[0], row.at(-1)]));
  });

  it("states the paradox as it is", () => {
    const [, weights = "", few = "", fewShares = "", more = "", moreShares = ""] =
      /weights ([\d, and]+), (\d+) kroner are shared\s+as ([\d, and]+), and (\d+) kroner as ([\d, and]+)\./.exec(
        page,
      ) ?? [];
    const bases = numbers(weights).map((basis, index) => ({
      ...{ id: String(index), basis: BigInt(basis), floor: 0n, ceiling: undefined },
    }));
    const shared = (frame: string) =>
      apportion(BigInt(frame), bases, 1n)
        .parts.toSorted((a, b) => Number(a.id) - Number(b.id))
        .map(({ down, extra }) => Number(down + extra));
    expect(shared(few)).toEqual(numbers(fewShares));
    expect(shared(more)).toEqual(numbers(moreShares));
    expect(numbers(moreShares).some((amount, index) => amount < numbers(fewShares)[index])).toBe(true);
  });
});

function numbers(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
