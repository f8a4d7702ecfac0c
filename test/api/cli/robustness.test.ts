import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robustnessCommand, type RobustnessCommandOptions } from "../../../api/cli/commands/robustness.ts";
import { readRoundText } from "../../../api/files/read-round.ts";
import { drawAgain } from "../../../api/library.ts";
import { readRound } from "../../../src/round/read.ts";
import { languages } from "../../../src/texts/language.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-robustness-"));
const at = (name: string): string => join(folder, name);
const roundFile = at("round.json");
const options: RobustnessCommandOptions = {
  lang: "nb",
  engine: "built-in",
  timeLimit: 20,
  draws: 12,
  seed: 5,
  spread: "1",
  scoreStep: "0.5",
  bubble: { from: "0.1", to: "0.9" },
};

beforeAll(() => writeFileSync(roundFile, JSON.stringify(validRound())));
afterAll(() => rmSync(folder, { recursive: true }));

describe("robustness", () => {
  test("answers as JSON", async () => {
    const { exit, output } = await robustnessCommand(roundFile, { ...options, json: true }, 120);
    expect(exit).toBe(0);
    expect(JSON.parse(output ?? "")).toMatchObject({
      seed: 5,
      spread: "1",
      scoreStep: "0.5",
      draws: { asked: 12, proven: 12, notSolved: 0 },
    });
  });

  test("answers to be read, in every language", async () => {
    const texts = await Promise.all(
      languages.map((lang) => robustnessCommand(roundFile, { ...options, lang }, 120)),
    );
    expect(texts.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    expect(new Set(texts.map(({ output }) => output?.split("\n")[0])).size).toBe(languages.length);
  });

  test("writes the round of one draw, which says that its scores are drawn", async () => {
    const out = at("draw.json");
    const { exit, output } = await robustnessCommand(roundFile, { ...options, draw: 3, out }, 120);
    expect({ exit, output }).toEqual({ exit: 0, output: `Skrevet til ${out}.` });
    const [given, written] = [readRound(validRound()), readRoundText(readFileSync(out, "utf8"))];
    if (!given.ok || !written.ok) throw new Error("Both are valid rounds.");
    const { note, ...rest } = written.document;
    expect(rest).toEqual(drawAgain(given.document, 5, 3, options));
    expect(rest).not.toEqual(given.document);
    expect(note).toMatch(/trukket på nytt .* trekning 3 med --seed 5 --spread 1 --score-step 0\.5\.$/);
  });

  test("keeps the note that the round had, and writes to standard output where no file is named", async () => {
    writeFileSync(at("noted.json"), JSON.stringify({ ...validRound(), note: "A note." }));
    const { exit, output } = await robustnessCommand(
      at("noted.json"),
      { ...options, draw: 1, lang: "en" },
      120,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(output ?? "")).toHaveProperty("note", expect.stringMatching(/^A note\. The scores /));
  });

  test("does not write a draw over its own round", async () => {
    const outcome = await robustnessCommand(roundFile, { ...options, draw: 1, out: roundFile }, 120);
    expect(outcome.exit).toBe(2);
    expect(JSON.parse(readFileSync(roundFile, "utf8"))).toEqual(validRound());
  });

  test("refuses steps that are too fine, in every language", async () => {
    const complaints = await Promise.all(
      languages.map((lang) =>
        robustnessCommand(roundFile, { ...options, lang, scoreStep: "0.000001", spread: "9" }, 120),
      ),
    );
    expect(complaints.map(({ exit }) => exit)).toEqual([2, 2, 2]);
    expect(new Set(complaints.map(({ complaint }) => complaint)).size).toBe(languages.length);
  });

  test("as it is called, with its options", async () => {
    const { exit, output } = await fordel(
      [
        "robustness",
        roundFile,
        "--draws",
        "4",
        "--seed",
        "-2",
        "--spread",
        "0.5",
        "--score-step",
        "0.25",
      ].concat(["--bubble", "0.25-0.75", "--json"]),
    );
    expect(exit).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      seed: -2,
      spread: "0.5",
      scoreStep: "0.25",
      bubble: { from: "0.25", to: "0.75" },
      draws: { asked: 4, proven: 4 },
    });
  });

  test.each([
    ["--draws", "0"],
    ["--seed", "1.5"],
    ["--spread", "1,5"],
    ["--score-step", "0.0"],
    ["--bubble", "0.9-0.1"],
    ["--draw", "last"],
  ])("refuses %s %s and says what to give", async (name, value) => {
    const { exit, output, complaint } = await fordel(["robustness", roundFile, `${name}=${value}`]);
    expect({ exit, output }).toEqual({ exit: 2, output: "" });
    expect(complaint).toMatch(/Give it .* for example /);
  });
});
