import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frontierCommand } from "../../../api/cli/commands/frontier.ts";
import { sweepCommand, type SweepCommandOptions } from "../../../api/cli/commands/sweep.ts";
import { textWidth } from "../../../api/cli/render/lines.ts";
import { valueBar } from "../../../api/cli/render/sweep-cells.ts";
import { languages } from "../../../src/texts/language.ts";
import { area, asking, tiny } from "../../solver/tiny-rounds.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-sweep-"));
const roundFile = join(folder, "round.json");
const options: SweepCommandOptions = {
  lang: "en",
  timeLimit: 20,
  figure: { kind: "cap" },
  from: 10,
  to: 70,
  by: 20,
};

/** Made up: two areas, three applicants in three municipalities. */
const document = tiny({
  scheme: { cap: 60, areas: [area("a"), area("b", { minimum: 20 })], laterCaps: { "2026": 9 } },
  applications: [
    asking("p", 30, 3, { applicant: { name: "P", kind: "municipality", municipality: "0301" } }),
    asking("q", 20, 4, { applicant: { name: "Q", kind: "municipality", municipality: "1103" } }),
    asking("r", 20, 1, { area: "b" }),
  ],
});

beforeAll(() => writeFileSync(roundFile, JSON.stringify(document)));
afterAll(() => rmSync(folder, { recursive: true }));

/** Hard spaces as blanks, so that lines can be compared. */
const linesOf = (text: string | undefined) => (text ?? "").replaceAll("\u00a0", " ").split("\n");

describe("sweep", () => {
  test("answers to be read: each value, who comes in and falls out, and exactly where", async () => {
    const { exit, output } = await sweepCommand(roundFile, options, 100);
    expect(exit).toBe(0);
    const lines = linesOf(output);
    expect(lines[0]).toBe("What if the cap changes · Tiny (2025)");
    const rows = lines.map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(rows).toEqual(
      expect.arrayContaining([
        "10 | not possible",
        "The minimum set aside for area b is NOK 20. (R8)",
        "30 | 20 | ███ | 0 | 20 | 1 | 0 | 20",
        "50 | 110 | ██████████████ | 0 | 50 | 2 | 30 | 20",
        "In: p (+30).",
        "70 | 190 | ████████████████████████ | 0 | 70 | 3 | 50 | 20",
        "20 | not possible | 20 | 0",
        "40 | 20 | 100 | 0",
        "In: q.",
        "50 | 100 | 110 | 0",
        "In: p. Out: q.",
        "70 | 110 | 190 | 0",
      ]),
    );
  });

  test("answers two figures as one table after another, without change points", async () => {
    const and = { and: { kind: "minimum", area: "b" }, andFrom: 0, andTo: 20, andBy: 20 } as const;
    const { output } = await sweepCommand(roundFile, { ...options, ...and }, 100);
    const headings = linesOf(output).filter((line) => line.startsWith("THE MINIMUM"));
    expect(headings).toEqual(["THE MINIMUM OF AREA B: 0", "THE MINIMUM OF AREA B: 20"]);
    expect(output).not.toContain("SOMEBODY COMES IN");
  });

  test("says that later years are forecasts where a later ceiling is moved", async () => {
    const figure = { kind: "ceiling", year: 2026 } as const;
    const { output } = await sweepCommand(roundFile, { ...options, figure }, 100);
    expect(output).toContain("Amounts for later years are forecasts");
  });

  test("keeps to the width, in every language", async () => {
    for (const lang of languages) {
      for (const width of [40, 80]) {
        const { exit, output } = await sweepCommand(roundFile, { ...options, lang }, width);
        expect(exit).toBe(0);
        for (const line of linesOf(output)) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test("answers as JSON, and is 3 where no value has a proposal", async () => {
    const { exit, output } = await sweepCommand(roundFile, { ...options, json: true }, 100);
    expect(exit).toBe(0);
    expect(JSON.parse(output ?? "")).toMatchObject({ points: [{ status: "infeasible" }, {}, {}, {}] });
    expect((await sweepCommand(roundFile, { ...options, to: 19 }, 100)).exit).toBe(3);
  });

  test("writes its parts to a file as they come, a line each, and never over the round or the answer", async () => {
    const each = join(folder, "parts.json");
    expect((await sweepCommand(roundFile, { ...options, each }, 100)).exit).toBe(0);
    const parts = readFileSync(each, "utf8").trimEnd().split("\n");
    expect(parts.map((line) => /^\{"(\w+)":/.exec(line)?.[1])).toEqual(
      ["point", "changePoint"].flatMap((kind) => [kind, kind, kind, kind]),
    );
    const before = readFileSync(roundFile, "utf8");
    for (const taken of [{ each: roundFile }, { each, out: each }]) {
      const { exit, complaint } = await sweepCommand(roundFile, { ...options, ...taken }, 100);
      expect(exit).toBe(2);
      expect(complaint).toContain("--each");
    }
    expect(readFileSync(roundFile, "utf8")).toBe(before);
    const nowhere = join(folder, "no", "parts.json");
    expect((await sweepCommand(roundFile, { ...options, each: nowhere }, 100)).complaint).toContain("folder");
  });

  test.each<[string, Partial<SweepCommandOptions>, RegExp]>([
    ["an area that is not there", { figure: { kind: "minimum", area: "9" } }, /no area 9/],
    ["half a second figure", { andFrom: 3 }, /all four of --and/],
  ])("refuses %s", async (_, change, said) => {
    const { exit, output, complaint } = await sweepCommand(roundFile, { ...options, ...change }, 100);
    expect({ exit, output }).toEqual({ exit: 2, output: undefined });
    expect(complaint).toMatch(said);
  });

  test.each([
    ["--figure", "kap"],
    ["--figure", "minimum"],
    ["--figure", "ceiling:26"],
    ["--from", "-1"],
    ["--by", "0"],
    ["--to", "1e3"],
  ])("refuses %s %s before it reads anything", async (option, value) => {
    const right = new Map([
      ["--figure", "cap"],
      ["--from", "1"],
      ["--to", "2"],
      ["--by", "1"],
    ]).set(option, value);
    const { exit, complaint } = await fordel(["sweep", "none.json", ...[...right].flat()]);
    expect(exit).toBe(2);
    expect(complaint).toContain("Give it");
  });
});

describe("frontier", () => {
  const common = { lang: "en", timeLimit: 20, by: "0.01" } as const;

  test("answers to be read, for both aims", async () => {
    const cut = await frontierCommand(roundFile, { ...common, aim: "cut" }, 100);
    expect(cut.exit).toBe(0);
    expect(linesOf(cut.output)[0]).toBe("Value against the largest cut · Tiny (2025)");
    expect(cut.output).toContain("It goes no further.");
    const reach = await frontierCommand(roundFile, { ...common, aim: "municipalities" }, 100);
    expect(linesOf(reach.output)[0]).toBe("Value against the number of municipalities · Tiny (2025)");
  });

  test("answers as JSON, in every language alike", async () => {
    const answers = await Promise.all(
      languages.map((lang) => frontierCommand(roundFile, { ...common, lang, aim: "cut", json: true }, 100)),
    );
    expect(new Set(answers.map(({ output }) => output)).size).toBe(1);
    expect(JSON.parse(answers[0].output ?? "")).toMatchObject({ aim: "cut", status: "finished" });
  });
});

test.each([
  ["sweep", ["--figure", "cap", "--from", "10", "--to", "20", "--by", "10"]],
  ["frontier", ["--aim", "cut"]],
])("%s asks no engine, so none is chosen", async (command, given) => {
  const { exit, complaint } = await fordel([command, roundFile, ...given, "--engine", "highs"]);
  expect(exit).toBe(2);
  expect(complaint).toMatch(/unknown option '--engine'/i);
});

describe("the bar of a value", () => {
  test.each([
    ["0", "10", 0],
    ["5", "10", 12],
    ["10", "10", 24],
    ["0.2", "10", 0],
    ["0.21", "10", 1],
    ["-5", "10", 0],
    ["-5", "0", 0],
  ])("of %s where %s is the greatest is %i wide", (value, greatest, width) => {
    expect(valueBar(value, greatest)).toBe("█".repeat(width));
  });
});
