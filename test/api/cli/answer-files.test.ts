import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formOf, refusedFiles, refusedRoundFile } from "../../../api/cli/answer-files.ts";
import { languages } from "../../../src/texts/language.ts";
import { area, asking, tiny } from "../../solver/tiny-rounds.ts";
import { elementsOf } from "./render/markup.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-files-"));
const at = (name: string): string => join(folder, name);
const round = at("round.json");

/** Made up: two areas, one of them with unused money. */
const document = tiny({
  scheme: {
    name: 'Tilskudd <b> & "støtte"',
    cap: 100,
    areas: [area("a"), area("b", { minimum: 40 })],
    laterCaps: { "2026": 30 },
    reprioritisation: { policy: "best-use" },
  },
  applications: [
    asking("p", 30, 3, { applicant: { name: "P", kind: "municipality", municipality: "0301" } }),
    asking("q", 20, 4, { applicant: { name: "Q", kind: "municipality", municipality: "1103" } }),
    asking("s", 50, 2),
    asking("t", 15, 1),
    asking("r", 20, 1, { area: "b" }),
  ],
});

beforeAll(async () => {
  writeFileSync(round, JSON.stringify(document));
  writeFileSync(at("scenario.json"), '{"name":"Mindre","changes":[{"change":"cap","by":-10}]}');
  writeFileSync(at("events.json"), '{"events":[{"event":"withdrawn","application":"q"}]}');
  await fordel(["solve", round, "--json", "--out", at("proposal.json")]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["answer.json", "json"],
  ["answer.html", "page"],
  ["ANSWER.HTML", "page"],
  ["answer.htm", "page"],
  ["answer.md", "markdown"],
  ["answer.markdown", "markdown"],
  ["answer", "json"],
  [".answer", "json"],
  ["/dev/stdout", "json"],
  ["tmp.Xa83kd0pQ1", "json"],
  ["answer.pdf", undefined],
  ["answer.docx", undefined],
  ["answer.md.bak", undefined],
] as const)("a file called %s is to be %s", (name, form) => {
  expect(formOf(name)).toBe(form);
});

describe("a file that cannot be", () => {
  test("has another ending, in every language", () => {
    const outcomes = languages.map((lang) => refusedFiles(round, { lang, out: at("x.pdf") }));
    expect(outcomes.map((outcome) => outcome?.exit)).toEqual([2, 2, 2]);
    expect(new Set(outcomes.map((outcome) => outcome?.complaint)).size).toBe(languages.length);
    for (const outcome of outcomes) expect(outcome?.complaint).toMatch(/x\.pdf .*\.html .*\.md .*\.json\.$/);
  });

  test("is the round, whatever option names it", () => {
    expect(refusedFiles(round, { lang: "en", out: round })?.exit).toBe(2);
    expect(refusedFiles(round, { lang: "en", html: round })?.exit).toBe(2);
  });

  test("is for a round and has the name of a report", () => {
    const outcomes = languages.map((lang) => refusedRoundFile(round, at("x.html"), lang));
    expect(new Set(outcomes.map((outcome) => outcome?.complaint)).size).toBe(languages.length);
    expect(refusedRoundFile(round, at("x.json"), "en")).toBeUndefined();
  });

  test.each([
    [["example", "tuki-2025"]],
    [["robustness", round, "--draw", "1"]],
    [["alternatives", round, "--adopt", "1"]],
  ])("is a page for the round of %s", async (call) => {
    const { exit, output } = await fordel([...call, "--out", at("no.html")]);
    expect({ exit, output }).toEqual({ exit: 2, output: "" });
    expect(existsSync(at("no.html"))).toBe(false);
  });
});

describe("--out with the name of a page", () => {
  test.each([
    ["solve", [], 0],
    ["reprioritise", [], 1],
    ["prices", [], 0],
    ["robustness", ["--draws", "8", "--spread", "3"], 2],
    ["alternatives", ["--differing", "1"], 0],
    ["ranking-list", [], 0],
    ["sweep", ["--figure", "cap", "--from", "40", "--to", "100", "--by", "20"], 1],
    ["frontier", ["--aim", "municipalities"], 0],
    ["scenario", [at("scenario.json")], 0],
    ["compare", [at("scenario.json")], 1],
    ["policies", [], 2],
    ["report", [], 2],
    ["stress", ["--cut", "2026:50%"], 1],
    ["second-step", [at("proposal.json"), "--events", at("events.json")], 0],
  ])("%s writes a page beside the answer", async (command, given, charts) => {
    const out = at(`${command}.html`);
    const { exit, output } = await fordel([command, round, ...given, "--lang", "en", "--out", out]);
    expect(exit).toBe(0);
    expect(output).toMatch(/\n\nWritten to .*\.html\.\n$/);
    const page = readFileSync(out, "utf8");
    expect(page).toContain('<html lang="en">');
    const names = elementsOf(page).map(({ name }) => name);
    expect(names.filter((name) => name === "h1")).toHaveLength(1);
    // Each chart is drawn twice, for a wide page and for a narrow one.
    expect(names.filter((name) => name === "svg")).toHaveLength(2 * charts);
    expect(page).not.toMatch(/<script|<b>|https?:|src=|url\(|@import/);
  });

  test("is Markdown with .md, and JSON with .json", async () => {
    await fordel(["stress", round, "--out", at("stress.md")]);
    await fordel(["stress", round, "--out", at("stress.json")]);
    expect(readFileSync(at("stress.md"), "utf8")).toMatch(/^# /);
    expect(JSON.parse(readFileSync(at("stress.json"), "utf8"))).toHaveProperty("years");
  });

  test("is one page for report --html and report --out", async () => {
    await fordel(["report", round, "--html", at("one.html"), "--out", at("two.html")]);
    expect(readFileSync(at("one.html"), "utf8")).toBe(readFileSync(at("two.html"), "utf8"));
  });

  test("shows a contradiction too", async () => {
    const areas = [area("a", { minimum: 90 }), area("b", { minimum: 90 })];
    writeFileSync(at("none.json"), JSON.stringify({ ...document, scheme: { ...document.scheme, areas } }));
    const { exit } = await fordel(["policies", at("none.json"), "--out", at("none.html")]);
    expect(exit).toBe(3);
    const shown = elementsOf(readFileSync(at("none.html"), "utf8")).find(({ name }) => name === "pre");
    expect(shown?.text).toContain("(R8)");
  });
});
