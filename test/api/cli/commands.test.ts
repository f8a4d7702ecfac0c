import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AnsweringOptions, answering } from "../../../api/cli/answering.ts";
import { engineChoices, policies, schemaNames } from "../../../api/cli/choices.ts";
import { exampleCommand } from "../../../api/cli/commands/example.ts";
import { reprioritiseCommand } from "../../../api/cli/commands/reprioritise.ts";
import { schemaCommand } from "../../../api/cli/commands/schema.ts";
import { solveCommand } from "../../../api/cli/commands/solve.ts";
import { verifyCommand } from "../../../api/cli/commands/verify.ts";
import { failure, notPrinted } from "../../../api/cli/failure.ts";
import { commandTexts } from "../../../api/cli/texts/command-texts.ts";
import { progressLine } from "../../../api/cli/progress.ts";
import { terminalWidth } from "../../../api/cli/terminal-width.ts";
import { readRoundText } from "../../../api/files/read-round.ts";
import type { SolveJob } from "../../../api/jobs/solvers.ts";
import { NothingFoundError, solve } from "../../../api/library.ts";
import { roundHash } from "../../../src/round/hash.ts";
import { policySchema, type RoundDocument } from "../../../src/round/schema.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { type Language, languages } from "../../../src/texts/language.ts";
import { put, validRound } from "../../src/round/valid-round.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-commands-"));
const at = (name: string): string => join(folder, name);
const roundFile = at("round.json");
const builtIn: AnsweringOptions = { lang: "nb", engine: "built-in", timeLimit: 20 };
const width = 120;

beforeAll(() => writeFileSync(roundFile, JSON.stringify(validRound())));
afterAll(() => rmSync(folder, { recursive: true }));

/** `expect.stringMatching`, without its type of anything. */
const matching = (pattern: RegExp | string): unknown => expect.stringMatching(pattern);

/** What each language says, and that none of them says it like another. */
function inEveryLanguage(say: (lang: Language) => string): Record<Language, string> {
  const said = { nb: say("nb"), nn: say("nn"), en: say("en") };
  expect(new Set(Object.values(said)).size).toBe(languages.length);
  return said;
}

describe("solve", () => {
  test.each(engineChoices)("with %s gives the proposal as JSON", async (engine) => {
    const outcome = await solveCommand(roundFile, { ...builtIn, engine, json: true }, width);
    expect(outcome.exit).toBe(0);
    expect(JSON.parse(outcome.output ?? "")).toMatchObject({ status: "optimal" });
  });

  test("to be read, with a file beside it, says where the file is", async () => {
    const out = at("solved.json");
    const { exit, output } = await solveCommand(roundFile, { ...builtIn, out }, width);
    expect(exit).toBe(0);
    expect(output?.startsWith("Scheme (2025)")).toBe(true);
    expect(output?.endsWith(`\n\nSkrevet til ${out}.`)).toBe(true);
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ status: "optimal" });
  });

  test.each([
    ["a folder", "", /er en mappe/],
    ["a folder that is not there", "none/x.json", /mappen finnes ikke/],
    ["a folder that is a file", "round.json/x.json", /mappen finnes ikke/],
  ])("refuses %s to write to before it begins", async (_, out, complaint) => {
    const outcome = await solveCommand(at("not-even-a-round.json"), { ...builtIn, out: at(out) }, width);
    expect(outcome).toEqual({ exit: 2, complaint: matching(complaint) });
  });

  test("shows the answer all the same where the folder is gone by the time it is there", async () => {
    const gone = mkdtempSync(at("gone-"));
    const ask = () => {
      rmSync(gone, { recursive: true });
      return Promise.resolve({ found: "much" });
    };
    const options = { ...builtIn, out: join(gone, "x.json") };
    const outcome = await answering(
      options,
      width,
      ask,
      () => false,
      ({ found }) => [{ heading: found, parts: [] }],
    );
    expect(outcome).toEqual({ exit: 2, output: "much", complaint: matching(gone) });
  });

  test("says of the first Ctrl-C that the search stops, and where nothing was found before it", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const complaints = await Promise.all(
      languages.map(async (lang) => {
        const before = process.listeners("SIGINT");
        const ask = ({ signal }: SolveJob): Promise<never> => {
          const [heard] = process.listeners("SIGINT").filter((one) => !before.includes(one));
          heard("SIGINT");
          return Promise.reject(new NothingFoundError(String(signal?.aborted)));
        };
        const outcome = await answering(
          { ...builtIn, lang },
          width,
          ask,
          () => false,
          () => [],
        );
        expect(outcome.exit).toBe(4);
        return outcome.complaint;
      }),
    );
    const sentences = inEveryLanguage((lang) => `${commandTexts[lang].stopping}\n`);
    expect(said.mock.calls.map(([text]) => text)).toEqual(languages.map((lang) => sentences[lang]));
    said.mockRestore();
    expect(new Set(complaints).size).toBe(languages.length);
    for (const complaint of complaints) expect(complaint).not.toContain("--time-limit");
  });

  test("is exit 4 where nothing was found in time, in every language", async () => {
    const ask = () => Promise.reject(new NothingFoundError("Not for users."));
    const complaints = await Promise.all(
      languages.map(async (lang) => {
        const options = { ...builtIn, lang, timeLimit: 0.5 };
        const { exit, output, complaint } = await answering(
          options,
          width,
          ask,
          () => false,
          () => [],
        );
        expect({ exit, output }).toEqual({ exit: 4, output: undefined });
        return complaint;
      }),
    );
    expect(new Set(complaints).size).toBe(languages.length);
    for (const complaint of complaints) expect(complaint).toMatch(/0\.5 s\. .*--time-limit\.$/);
  });
});

describe("reprioritise", () => {
  test.each(policies)("by %s, in place of the scheme's own", async (policy) => {
    const outcome = await reprioritiseCommand(roundFile, { ...builtIn, json: true, policy }, width);
    expect(outcome.exit).toBe(0);
    expect(JSON.parse(outcome.output ?? "")).toMatchObject({ policy });

    writeFileSync(at("moved.json"), outcome.output ?? "");
    expect(await verifyCommand(roundFile, at("moved.json"), { lang: "nb", policy })).toEqual({
      exit: 0,
      output: matching(/bevist at ingen fordeling som ordningen tillater da, er bedre\.$/),
    });
    const { exit, output } = await verifyCommand(roundFile, at("moved.json"), { lang: "nb" });
    // Without it the answer is held against the scheme's own.
    if (policy === "in-order") expect(exit).toBe(0);
    else expect({ exit, output }).toMatchObject({ exit: 1, output: matching(/^policy: R13: /) });
  });
});

describe("verify", () => {
  const answerFile = at("answer.json");
  const verify = async (text: string, lang: Language = "en") => {
    writeFileSync(answerFile, text);
    return verifyCommand(roundFile, answerFile, { lang });
  };

  test.each([
    ["an empty file", "", /^document: .*\nThe proposal does not hold: 1 /],
    ["half a file", "{", /^document: This is not complete JSON.*\nThe proposal does not hold: 1 /],
    ["null", "null", /^document: form: /],
    ["a list", "[]", /^document: form: /],
    ["an object of something else", "{}", /^status: form: /],
    ["what begins as a reprioritisation", `{"before": 1}`, /^before: form: /m],
  ])("finds %s broken", async (_, text, output) => {
    expect(await verify(text)).toEqual({ exit: 1, output: matching(output) });
  });

  test("says of an answer cut short that it does not claim to be the best", async () => {
    const document = exampleDocument();
    writeFileSync(at("example.json"), JSON.stringify(document));
    writeFileSync(
      answerFile,
      JSON.stringify(await solve(document, { engine: "built-in", timeLimitSeconds: 1e-6 })),
    );
    const outcome = await verifyCommand(at("example.json"), answerFile, { lang: "en" });
    expect(outcome).toEqual({ exit: 0, output: matching(/does not claim to be the best\.$/) });
  });

  test("says of what is best that it is", async () => {
    const { output = "" } = await solveCommand(roundFile, { ...builtIn, json: true }, width);
    const said = { exit: 0, output: matching(/proof that no proposal is better\.$/) };
    expect(await verify(output)).toEqual(said);
  });

  test("finds an answer without its proof not proven", async () => {
    const { output = "" } = await solveCommand(roundFile, { ...builtIn, json: true }, width);
    const outcome = await verify(JSON.stringify(put(JSON.parse(output), ["proof"], {})));
    expect(outcome).toEqual({ exit: 1, output: matching(/^proof\.value: R12: /m) });
  });

  test("reads only one of the two from standard input", async () => {
    const { exit, complaint } = await verifyCommand("-", "-", { lang: "en" });
    expect({ exit, complaint }).toEqual({
      exit: 2,
      complaint: matching(/Only one of the files/),
    });
  });

  test("a proposal that is not there is exit 2", async () => {
    const outcome = await verifyCommand(roundFile, at("none.json"), { lang: "en" });
    expect(outcome).toEqual({ exit: 2, complaint: matching(/does not exist\. Check/) });
  });
});

function exampleDocument(): RoundDocument {
  return exampleRound();
}

describe("example", () => {
  test("is a valid round, the same one in a file as on standard output", () => {
    const shown = exampleCommand("tuki-2025", { lang: "nb" });
    const written = exampleCommand("tuki-2025", { lang: "nb", out: at("tuki.json") });
    expect(written).toEqual({ exit: 0, output: `Skrevet til ${at("tuki.json")}.` });
    const text = readFileSync(at("tuki.json"), "utf8");
    expect(text).toBe(`${shown.output ?? ""}\n`);
    const reading = readRoundText(text);
    expect(reading.ok && roundHash(reading.document)).toBe(roundHash(exampleDocument()));
  });

  test("of another name: which ones there are, in every language", () => {
    const said = inEveryLanguage((lang) => exampleCommand("tuki", { lang }).complaint ?? "");
    for (const complaint of Object.values(said)) expect(complaint).toMatch(/tuki.*: .*tuki-2025\.$/);
    expect(exampleCommand("tuki", { lang: "nb" }).exit).toBe(2);
  });
});

test.each(schemaNames)("schema %s is a JSON Schema of draft 2020-12", (name) => {
  const { exit, output } = schemaCommand(name);
  expect(exit).toBe(0);
  const schema: unknown = JSON.parse(output ?? "");
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});

test("the policies that may be asked for are those of the schema", () => {
  expect([...policies]).toEqual(policySchema.options);
});

describe("a failure of fordel's own", () => {
  test.each<[string, unknown, string]>([
    ["an error", new Error("x is not a function"), "x is not a function."],
    ["a sentence", new Error("It broke."), "It broke."],
    ["several lines", new Error("one\n  two"), "one two."],
    ["an error without words", new RangeError(""), "RangeError."],
    ["what is no error", "gone", "gone."],
  ])("%s is told on one line", (_, error, sentence) => {
    for (const complaint of Object.values(
      inEveryLanguage((lang) => failure(error, lang, false).complaint ?? ""),
    )) {
      expect(complaint).toContain(`: ${sentence} `);
      expect(complaint).not.toContain("\n");
    }
    expect(failure(error, "nb", false).exit).toBe(70);
  });

  test("standard output that takes no more is exit 2", () => {
    const { exit, complaint } = notPrinted(new Error("no space left"), "en");
    expect({ exit, complaint }).toEqual({
      exit: 2,
      complaint: matching(/no space left\. .*--out\.$/),
    });
  });
});

test.each([
  ["a terminal of 60 columns", { isTTY: true, columns: 60 }, 60],
  ["a terminal that does not know its width", { isTTY: true, columns: 0 }, 120],
  ["a pipe", { columns: 60 }, 120],
])("%s", (_, output, columns) => {
  expect(terminalWidth(output)).toBe(columns);
});

test("each line of progress is written over the one before", () => {
  let written = "";
  let clock = 0;
  const tell = progressLine(
    "nb",
    (text) => {
      written += text;
    },
    () => clock,
  );
  tell({ stage: "unused", found: 1_069_000, bound: undefined, nodes: 0 });
  tell({ stage: "value", found: 44_261_750.4, bound: 44_300_000, nodes: 1024 });
  clock = 199;
  tell({ stage: "value", found: 44_261_751, bound: 44_300_000, nodes: 1280 });
  clock = 200;
  tell({ stage: "value", found: 44_261_752, bound: 44_300_000, nodes: 1536 });
  expect(written.replaceAll("\u00a0", " ")).toBe(
    "\r\u001b[KLeter: 1 069 000 kr ubrukt, minst – mulig (0 steg)" +
      "\r\u001b[KLeter: verdi 44 261 750, høyst 44 300 000 mulig (1 024 steg)" +
      "\r\u001b[KLeter: verdi 44 261 752, høyst 44 300 000 mulig (1 536 steg)",
  );
});
