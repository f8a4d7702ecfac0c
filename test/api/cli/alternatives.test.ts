import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  alternativesCommand,
  type AlternativesCommandOptions,
} from "../../../api/cli/commands/alternatives.ts";
import {
  rankingListCommand,
  type RankingListCommandOptions,
} from "../../../api/cli/commands/ranking-list.ts";
import { readRoundText } from "../../../api/files/read-round.ts";
import { solve } from "../../../api/library.ts";
import { languages } from "../../../src/texts/language.ts";
import { area, asking, tiny } from "../../solver/tiny-rounds.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-alternatives-"));
const at = (name: string): string => join(folder, name);
const [roundFile, impossibleFile] = [at("round.json"), at("impossible.json")];
const common = { lang: "nb", engine: "built-in", timeLimit: 20 } as const;
const options: AlternativesCommandOptions = { ...common, differing: 1 };
const listOptions: RankingListCommandOptions = common;

const applications = [asking("p", 60, 5), asking("q", 50, 4), asking("r", 40, 4)];

beforeAll(() => {
  writeFileSync(roundFile, JSON.stringify(tiny({ applications })));
  const areas = [area("a", { minimum: 200 })];
  writeFileSync(impossibleFile, JSON.stringify(tiny({ scheme: { areas }, applications })));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("alternatives", () => {
  test("answers to be read: figures, and who comes in and falls out", async () => {
    const { exit, output } = await alternativesCommand(roundFile, { ...options, count: 2 }, 100);
    expect(exit).toBe(0);
    expect(output?.replaceAll("\u00a0", " ")).toContain(
      [
        "Nr.  Verdi  Tap  Tap i %  Tilskudd  Prosjekter  Inn/ut  Status",
        "───  ─────  ───  ───────  ────────  ──────────  ──────  ──────",
        "  1    460    –        –       100           2       –  bevist",
        "  2    360  100  21,74 %        90           2   +1/−1  bevist",
      ].join("\n"),
    );
    expect(output).toMatch(/inn +4 +a +q +q +– +50\nut +5 +a +p +p +60 +–/);
  });

  test("answers in every language, and fits a narrow terminal", async () => {
    for (const lang of languages) {
      const { output } = await alternativesCommand(roundFile, { ...options, lang }, 60);
      expect(output?.split("\n").every((line) => line.length <= 60)).toBe(true);
    }
  });

  test("writes the round of one, and its best proposal is that one", async () => {
    const out = at("second.json");
    const { exit, output } = await alternativesCommand(roundFile, { ...options, adopt: 2, out }, 100);
    expect({ exit, output }).toEqual({ exit: 0, output: `Skrevet til ${out}.` });
    const reading = readRoundText(readFileSync(out, "utf8"));
    if (!reading.ok) throw new Error("It is a valid round.");
    const proposal = await solve(reading.document, { engine: "built-in" });
    expect(proposal).toMatchObject({ status: "optimal", totals: { value: "360" } });
  });

  test("says where there is no such alternative", async () => {
    const called = await alternativesCommand(roundFile, { ...options, differing: 3, adopt: 9 }, 100);
    expect(called).toEqual({
      exit: 2,
      complaint: "Det finnes ikke noe alternativ 9. Det siste er alternativ 2. Velg et som finnes.",
    });
  });

  test.each([undefined, 2])("is infeasible where the round is, also for --adopt %s", async (adopt) => {
    const { exit, output } = await alternativesCommand(
      impossibleFile,
      { ...options, ...(adopt && { adopt }) },
      100,
    );
    expect(exit).toBe(3);
    expect(output).toContain("Disse reglene kan ikke gjelde samtidig:");
  });

  test("reads a loss in per cent from the command line", async () => {
    const { exit, output } = await fordel([
      ...["alternatives", roundFile, "--engine", "built-in", "--json"],
      ...["--differing", "2", "--within-loss", "22%"],
    ]);
    expect(exit).toBe(0);
    const answer: unknown = JSON.parse(output);
    expect(answer).toMatchObject({
      differing: 2,
      withinLoss: { kind: "share", share: "0.22" },
      alternatives: [{ totals: { loss: "0" } }, { totals: { loss: "100" } }],
      ended: "loss",
    });
  });

  test("refuses a loss that is no figure", async () => {
    const { exit, complaint } = await fordel(["alternatives", roundFile, "--within-loss", "much"]);
    expect(exit).toBe(2);
    expect(complaint).toContain("Give it points or per cent of 0 or more");
  });
});

describe("ranking-list", () => {
  test("answers to be read, both variants or one", async () => {
    const both = await rankingListCommand(roundFile, listOptions, 100);
    expect(both.exit).toBe(0);
    expect(both.output).toContain("LISTE: STOPPER");
    expect(both.output).toContain("LISTE: HOPPER OVER");
    const one = await rankingListCommand(roundFile, { ...listOptions, variant: "stop" }, 100);
    expect(one.output).not.toContain("LISTE: HOPPER OVER");
    expect(one.output?.replaceAll("\u00a0", " ")).toMatch(/Verdi +460 +300 +−160\nTilskudd +100 +60 +−40\n/);
  });

  test("answers as JSON, from the command line", async () => {
    const args = ["ranking-list", roundFile, "--engine", "built-in", "--variant", "skip", "--json"];
    const { exit, output } = await fordel(args);
    expect(exit).toBe(0);
    const answer: unknown = JSON.parse(output);
    expect(answer).toMatchObject({ lists: [{ variant: "skip", totals: { value: "460", granted: 100 } }] });
  });

  test("fits a narrow terminal in every language", async () => {
    for (const lang of languages) {
      const { output } = await rankingListCommand(roundFile, { ...listOptions, lang }, 60);
      expect(output?.split("\n").every((line) => line.length <= 60)).toBe(true);
    }
  });

  test("is infeasible where the round is", async () => {
    expect((await rankingListCommand(impossibleFile, listOptions, 100)).exit).toBe(3);
  });
});
