import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { portfolioCommand } from "../../api/cli/commands/portfolio.ts";
import { solveCommand } from "../../api/cli/commands/solve.ts";
import { sweepCommand } from "../../api/cli/commands/sweep.ts";
import { verifyCommand } from "../../api/cli/commands/verify.ts";
import { readRoundOfAnyKind, solveAnyKind } from "../../api/library.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { languages } from "../../src/texts/language.ts";
import { formulaRound, namedRound, rateRound } from "../solver/kinds/rounds.ts";
import { put, validRound } from "../src/round/valid-round.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-kinds-"));
const at = (name: string): string => join(folder, `${name}.json`);
const builtIn = { lang: "nb", engine: "built-in", timeLimit: 20 } as const;
const rounds = { rate: rateRound, formula: formulaRound, named: namedRound };
const names = ["rate", "formula", "named"] as const;
const short = { ...namedRound, scheme: { ...namedRound.scheme, cap: 950 } };

beforeAll(() => {
  for (const name of names) writeFileSync(at(name), JSON.stringify(rounds[name]));
  writeFileSync(at("short"), JSON.stringify(short));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(names)("a round of the kind %s", (name) => {
  test("is solved and verified by the commands", async () => {
    const solved = await solveCommand(at(name), { ...builtIn, out: at(`${name}-proposal`), json: true }, 100);
    expect(solved.exit).toBe(0);
    expect(JSON.parse(solved.output ?? "")).toMatchObject({ status: "optimal", kind: name });
    const verified = await verifyCommand(at(name), at(`${name}-proposal`), { lang: "nb" });
    expect(verified).toMatchObject({ exit: 0 });
    expect(verified.output).toMatch(/linje for linje\.$/);
    const other = await verifyCommand(at(name === "rate" ? "formula" : "rate"), at(`${name}-proposal`), {
      lang: "en",
    });
    expect(other.exit).toBe(1);
  });

  test("is shown in three languages", async () => {
    const texts: string[] = [];
    for (const lang of languages) {
      texts.push((await solveCommand(at(name), { ...builtIn, lang }, 100)).output ?? "");
    }
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toContain(`${rounds[name].scheme.name} (2025)`);
  });

  test("is refused in a sentence where scores are asked for", async () => {
    const range = { figure: { kind: "cap" }, from: 1, to: 3, by: 1 } as const;
    const sweep = await sweepCommand(at(name), { ...builtIn, ...range }, 100);
    expect(sweep.exit).toBe(2);
    expect(sweep.complaint).toContain(`av typen ${name}.`);
    const second = await solveCommand(at(name), { ...builtIn, secondOpinion: true }, 100);
    expect(second.exit).toBe(2);
  });
});

test("the arithmetic is shown line by line", async () => {
  const { output } = await solveCommand(at("rate"), { ...builtIn, lang: "en" }, 100);
  expect(output).toContain("NOK 2,003 × 10.5 places × 3 months = NOK 63,094.5 (Per place)");
  expect(output).toContain("2025: NOK 663,994.5 in all, NOK 663,995 in whole kroner");
});

test("where nothing can hold, that is exit 3 with the missing figure, and can be verified", async () => {
  const solved = await solveCommand(at("short"), { ...builtIn, out: at("short-proposal") }, 100);
  expect(solved.exit).toBe(3);
  expect(solved.output).toMatch(/Det mangler 50.kr/);
  expect((await verifyCommand(at("short"), at("short-proposal"), { lang: "nb" })).exit).toBe(0);
});

test("where several things cannot hold, each has what mends it, and the reservation where it is about later years", async () => {
  const scheme = { ...short.scheme, laterCaps: { "2026": 10 } };
  writeFileSync(at("twice"), JSON.stringify({ ...short, scheme }));
  const { output } = await solveCommand(at("twice"), { ...builtIn, lang: "en" }, 200);
  expect(output).toContain("EACH OF THEM MUST BE MENDED BY ITSELF");
  expect(output).toContain("Raise the cap by NOK 50.");
  expect(output).toContain("Raise the cap for 2026 by NOK 40, subject to the Storting's appropriation.");
});

test("floors, ceilings and keys are shown as they decide", async () => {
  const scheme = { ...formulaRound.scheme, floor: 400, ceiling: 550 };
  writeFileSync(at("bounds"), JSON.stringify({ ...formulaRound, scheme }));
  const { output } = await solveCommand(at("bounds"), { ...builtIn, lang: "en" }, 200);
  expect(output).toContain("People: 1 of 4, weight 60% → 15%");
  expect(output).toContain("2025: the greatest amount, NOK 550");
});

describe("the library", () => {
  it("solves a round of any kind, a scored one as it always has", async () => {
    const reading = readRoundOfAnyKind(put(validRound(), ["scheme", "kind"], "scored"));
    if (!reading.ok) throw new Error("The round is valid.");
    const proposal = await solveAnyKind(reading.document, builtIn);
    expect("kind" in proposal).toBe(false);
    expect(verifyProposal(reading.document, proposal).holds).toBe(true);
    expect(await solveAnyKind(namedRound)).toMatchObject({ kind: "named", status: "optimal" });
  });
});

describe("a portfolio", () => {
  const file = fileURLToPath(new URL("../../docs/examples/portfolio.json", import.meta.url));

  test("is answered and verified by the commands, and shown as text and as Markdown", async () => {
    const solved = await portfolioCommand(file, { ...builtIn, out: at("answer") }, 120);
    expect(solved.exit).toBe(0);
    expect(solved.output).toContain("navngitt  bosetting");
    expect(await verifyCommand(file, at("answer"), { lang: "nb" })).toMatchObject({ exit: 0 });
    const other = await verifyCommand(at("rate"), at("answer"), { lang: "nb" });
    expect(other.exit).toBe(1);
    const markdown = await portfolioCommand(file, { ...builtIn, lang: "en", markdown: true }, 120);
    expect(markdown.output).toContain("| r-3 | navngitt | bosetting | 2,000,000 |");
  });

  test("that is none is exit 2, with the places of its rounds", async () => {
    writeFileSync(at("faulty"), readFileSync(file, "utf8").replace('"kroner": 2003', '"kroner": -2003'));
    const { exit, complaint } = await portfolioCommand(at("faulty"), builtIn, 120);
    expect(exit).toBe(2);
    expect(complaint).toContain("schemes[1].round.scheme.rates[0].kroner: -2003 er under 0.");
    expect((await verifyCommand(at("faulty"), at("answer"), { lang: "nb" })).exit).toBe(2);
  });

  test("with caps above the post is exit 3", async () => {
    writeFileSync(at("above"), readFileSync(file, "utf8").replace('"cap": 337600000', '"cap": 317499999'));
    const { exit, output } = await portfolioCommand(at("above"), { ...builtIn, lang: "en" }, 120);
    expect(exit).toBe(3);
    expect(output).toContain("NOK 1 is missing.");
  });
});

test("what an officer decided is said before what the others share, with its reason, and can be verified", async () => {
  const decisions = [{ recipient: "larvik", decision: "grant", amount: 500000, reason: "Half a year" }];
  writeFileSync(at("decided"), JSON.stringify({ ...rateRound, decisions }));
  const solved = await solveCommand(
    at("decided"),
    { ...builtIn, lang: "en", out: at("decided-proposal") },
    200,
  );
  const output = (solved.output ?? "").replace(/[^\S\n]+/g, " ");
  expect(output).toContain("The directorate has decided on NOK 500,000 in 2025. The others share the rest.");
  expect(output).toContain("2025: decided by the directorate, NOK 500,000");
  expect(output).toContain("“Half a year”");
  expect((await verifyCommand(at("decided"), at("decided-proposal"), { lang: "nb" })).exit).toBe(0);
  expect((await verifyCommand(at("rate"), at("decided-proposal"), { lang: "nb" })).exit).toBe(1);
});
