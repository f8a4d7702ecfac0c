import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assess, assessmentSchema } from "../../../api/assess.ts";
import { assessCommand, type AssessCommandOptions } from "../../../api/cli/commands/assess.ts";
import { textWidth } from "../../../api/cli/render/lines.ts";
import { readRoundText } from "../../../api/files/read-round.ts";
import { languages } from "../../../src/texts/language.ts";
import { roundOfCosts } from "../../src/costs/rounds.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-assess-"));
const inFolder = (name: string) => join(folder, name);
const roundFile = inFolder("round.json");
const options: AssessCommandOptions = { lang: "en" };

/** Made up. */
const document = roundOfCosts(
  {
    rules: [
      { id: "support", name: "Support", kind: "participant-support", ceiling: 1 },
      { id: "manager", kind: "post", most: 600_000 },
    ],
    ownFinancing: { share: "0.1" },
  },
  {
    "2018": [
      { cost: "support", participants: 3 },
      { cost: "manager", amount: 700_000 },
    ],
    "2019": [{ cost: "support", participants: 2, firstMonth: 1, months: 6 }],
  },
);

beforeAll(() => writeFileSync(roundFile, JSON.stringify(document)));
afterAll(() => rmSync(folder, { recursive: true }));

/** Hard spaces as blanks, and one bar between cells, so that lines can be compared. */
const linesOf = (text: string | undefined) =>
  (text ?? "")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " | "));

describe("assess", () => {
  test("answers to be read: each line with its amount, the sum, the years and what has changed", async () => {
    const { exit, output } = await assessCommand(roundFile, { ...options, knownOn: "2018-06-15" }, 120);
    expect(exit).toBe(0);
    expect(linesOf(output)).toEqual(
      expect.arrayContaining([
        "Assessed amounts: Tiny (2018)",
        "P · P · 2018",
        "manager | Costs | 700,000",
        "manager | At most NOK 600,000 × 1 × 12/12 = NOK 600,000 | -100,000",
        "Support | 3 participants × 1 G × 4/12 × NOK 93,634 (from 1 May 2017) | 93,634",
        "Support | 3 participants × 1 G × 8/12 × NOK 96,883 (from 1 May 2018) | 193,766",
        "Own financing | At least NOK 98,740 of NOK 987,400 is own money; at most NOK 888,660 is covered | 0",
        "Assessed amount | 887,400",
        "2019 | 5,000,000 | 87,193",
        "p | p | 2018 | 880,902 | 887,400 | 6,498",
      ]),
    );
    expect(output).toContain("forecasts");
  });

  test("writes the round, which is solved like any other and assessed again without a change", async () => {
    const out = inFolder("assessed.json");
    await assessCommand(roundFile, { ...options, out }, 120);
    const reading = readRoundText(readFileSync(out, "utf8"));
    if (!reading.ok) throw new Error("The round that was written is not valid.");
    expect(reading.document.applications[0].assessedByRules).toEqual([2018, 2019]);
    const result = assess(document);
    expect(result.ok && result.document).toEqual(reading.document);
    const again = await assessCommand(out, { ...options, json: true }, 120);
    expect(JSON.parse(again.output ?? "")).toMatchObject({ differences: [] });
    const solved = await fordel(["solve", out, "--json"]);
    expect(solved.exit).toBe(0);
  });

  test("answers as JSON that fits its schema, and the same bytes each time", async () => {
    const called = await fordel(["assess", roundFile, "--json", "--known-on", "2018-06-15"]);
    expect(called.exit).toBe(0);
    expect(assessmentSchema.parse(JSON.parse(called.output)).knownOn).toBe("2018-06-15");
    const again = await assessCommand(roundFile, { ...options, json: true, knownOn: "2018-06-15" }, 80);
    expect(`${again.output ?? ""}\n`).toBe(called.output);
  });

  test("reads basic amounts from a file, and refuses those that contradict the table", async () => {
    const good = inFolder("amounts.json");
    writeFileSync(good, JSON.stringify({ basicAmounts: [{ from: "2018-09-01", amount: 100_000 }] }));
    const { output } = await assessCommand(
      roundFile,
      { ...options, basicAmounts: good, knownOn: "2018-12-31" },
      120,
    );
    expect(linesOf(output)).toContain(
      "Support | 3 participants × 1 G × 4/12 × NOK 100,000 (from 1 September 2018) | 100,000",
    );
    const bad = inFolder("contradicting.json");
    writeFileSync(
      bad,
      JSON.stringify({
        basicAmounts: [
          { from: "2018-05-01", amount: 1 },
          { from: "2018", amount: 0 },
        ],
      }),
    );
    expect(await assessCommand(roundFile, { ...options, basicAmounts: bad }, 120)).toMatchObject({ exit: 2 });
    writeFileSync(bad, JSON.stringify({ basicAmounts: [{ from: "2018-05-01", amount: 1 }] }));
    const { exit, complaint } = await assessCommand(roundFile, { ...options, basicAmounts: bad }, 120);
    expect(exit).toBe(2);
    expect(complaint).toMatch(/^basicAmounts\[0\]\.amount: .*96883/);
  });

  test.each([
    ["a day that there is not", ["--known-on", "2018-02-30"], /2026-06-04/],
    [
      "a day without a basic amount",
      ["--known-on", "2016-01-01"],
      /^applications\[0\]\.costs\.2018: .*2016-01-01/m,
    ],
    ["a file that is not there", ["--basic-amounts", "nowhere.json"], /nowhere\.json/],
    ["the round's own file", ["--out", roundFile], /round\.json/],
  ])("refuses %s with exit 2 and nothing on the output", async (_, args, complaint) => {
    const called = await fordel(["assess", roundFile, ...args, "--lang", "en"]);
    expect(called.exit).toBe(2);
    expect(called.output).toBe("");
    expect(called.complaint).toMatch(complaint);
  });

  test("keeps to the width, in every language", async () => {
    for (const lang of languages) {
      for (const width of [40, 80, 120]) {
        const { output } = await assessCommand(roundFile, { lang, knownOn: "2018-06-15" }, width);
        for (const line of (output ?? "").split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test("is a memo as Markdown", async () => {
    const { output } = await assessCommand(roundFile, { ...options, markdown: true }, 120);
    expect(output).toMatch(/^# Assessed amounts/);
    expect(output).toContain("| Cost | Arithmetic | NOK |");
  });
});
