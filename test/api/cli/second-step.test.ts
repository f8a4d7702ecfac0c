import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secondStepCommand, type SecondStepCommandOptions } from "../../../api/cli/commands/second-step.ts";
import { textWidth } from "../../../api/cli/render/lines.ts";
import { solve } from "../../../api/library.ts";
import { roundSchema } from "../../../src/round/schema.ts";
import { secondStepSchema } from "../../../src/second-step/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-second-step-"));
const at = (name: string): string => join(folder, name);
const [roundFile, proposalFile, eventsFile] = ["round.json", "proposal.json", "events.json"].map(at);
const options: SecondStepCommandOptions = {
  lang: "en",
  engine: "built-in",
  timeLimit: 20,
  events: eventsFile,
};

/** Made up: p 50 and q 40 are funded, and w waits with 45. */
const document = tiny({ applications: [asking("p", 50, 5), asking("q", 40, 4), asking("w", 45, 3)] });
const events = { events: [{ event: "withdrawn", application: "p", reason: "Made up." }] };

/** `expect.stringMatching`, without its type of anything. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const write = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));

beforeAll(async () => {
  write(roundFile, document);
  write(proposalFile, await solve(document, { engine: "built-in" }));
  write(eventsFile, events);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (change: Partial<SecondStepCommandOptions> = {}, width = 100) =>
  secondStepCommand(roundFile, proposalFile, { ...options, ...change }, width);

describe("second-step", () => {
  test("answers to be read, and says how it is decided", async () => {
    const { exit, output = "" } = await run();
    expect(exit).toBe(0);
    expect(output).toMatch(/^After the decision/);
    expect(output).toMatch(/new +3 +a +w +w +– +45/);
    expect(output).toContain("HOW IT IS DECIDED");
  });

  test("keeps to the width, in every language", async () => {
    for (const lang of languages) {
      for (const width of [50, 80]) {
        const { output = "" } = await run({ lang }, width);
        for (const line of output.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test("writes the round in which it is decided: solve on it gives the same shares", async () => {
    const out = at("decided.json");
    const { exit, output = "" } = await run({ out });
    expect(exit).toBe(0);
    expect(output).toContain(`\n\nWritten to ${out}.`);
    // How it is decided is done, and is not said.
    expect(output).not.toContain("HOW IT IS DECIDED");
    const decided = roundSchema.parse(JSON.parse(readFileSync(out, "utf8")));
    const answer = secondStepSchema.parse(JSON.parse((await run({ json: true })).output ?? ""));
    if (answer.step === "infeasible") throw new Error("The second step is feasible.");
    expect((await solve(decided, { engine: "built-in", language: "en" })).awards).toEqual(
      answer.after.awards,
    );
    expect(answer.after.awards.filter(({ amounts }) => Object.keys(amounts).length > 0)).toMatchObject([
      { application: "q", amounts: { "2025": 40 } },
      { application: "w", amounts: { "2025": 45 } },
    ]);
  });

  test.each(["md", "html"])("writes itself as a page with --out x.%s, and not the round", async (form) => {
    const out = at(`page.${form}`);
    expect((await run({ out })).exit).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("After the decision");
  });

  test("takes a reprioritisation as what was decided", async () => {
    const moved = at("moved.json");
    const { output } = await fordel(["reprioritise", roundFile, "--engine", "built-in", "--json"]);
    writeFileSync(moved, output);
    expect((await secondStepCommand(roundFile, moved, options, 100)).exit).toBe(0);
  });

  test("is 3 where the rules cannot all hold, and writes no round", async () => {
    const round = at("committed.json");
    const proposal = at("committed-proposal.json");
    const lower = at("lower.json");
    const commitments = [{ id: "k", area: "a", amounts: { "2025": 60 } }];
    const other = tiny({ commitments, applications: [asking("p", 40, 5)] });
    write(round, other);
    write(proposal, await solve(other, { engine: "built-in" }));
    write(lower, { events: [{ event: "cap", by: -50 }] });
    const out = at("not-written.json");
    const { exit, output } = await secondStepCommand(
      round,
      proposal,
      { ...options, events: lower, out },
      100,
    );
    expect(exit).toBe(3);
    expect(output).toContain("(R6)");
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  test.each<[string, () => string, RegExp]>([
    [
      "events that do not fit",
      () => JSON.stringify({ events: [{ event: "withdrawn", application: "w" }] }),
      /^events\[0\]\.application: /,
    ],
    ["events that are no JSON", () => "{", /./],
  ])("refuses %s", async (_, text, complaint) => {
    const file = at("bad.json");
    writeFileSync(file, text());
    const outcome = await run({ events: file });
    expect(outcome).toEqual({ exit: 2, complaint: matching(complaint) });
  });

  test("refuses a proposal of another round, and a file that is not there", async () => {
    const other = at("other.json");
    write(other, await solve(tiny({ applications: [asking("p", 50, 5)] }), { engine: "built-in" }));
    expect(await secondStepCommand(roundFile, other, options, 100)).toEqual({
      exit: 2,
      complaint: matching(/no valid proposal for this round/),
    });
    const none = await run({ events: at("none.json") });
    expect(none).toEqual({ exit: 2, complaint: matching(/none\.json/) });
  });

  test("refuses two documents from standard input", async () => {
    expect(await secondStepCommand("-", "-", options, 100)).toMatchObject({ exit: 2 });
  });

  test("runs as a command of its own, with the events from standard input", async () => {
    const args = [
      "second-step",
      roundFile,
      proposalFile,
      "--events",
      "-",
      "--lang",
      "en",
      "--engine",
      "built-in",
    ];
    const called = await fordel([...args, "--json"], { input: JSON.stringify(events) });
    expect({ exit: called.exit, complaint: called.complaint }).toEqual({ exit: 0, complaint: "" });
    expect(JSON.parse(called.output)).toMatchObject({
      step: "share-out",
      freed: 50,
      new: [{ application: "w" }],
    });
  });
});
