import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareCommand } from "../../../api/cli/commands/compare.ts";
import { scenarioCommand } from "../../../api/cli/commands/scenario.ts";
import { verifyCommand } from "../../../api/cli/commands/verify.ts";
import { validRound } from "../../src/round/valid-round.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-scenarios-"));
const at = (name: string): string => join(folder, name);
const options = { lang: "nb", engine: "built-in", timeLimit: 20 } as const;
const write = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));

beforeAll(() => {
  write("round.json", validRound());
  write("less.json", { name: "Mindre", changes: [{ change: "cap", byPercent: -40 }] });
  write("more.json", { name: "Mer", changes: [{ change: "cap", by: 1_000_000, reason: "RNB" }] });
  write("wrong.json", {
    name: "Feil",
    changes: [{ change: "cap" }, { change: "withdrawal", application: "x" }],
  });
  write("other.json", { name: "Annen", base: "sha256:0", changes: [] });
  write("impossible.json", { name: "Umulig", changes: [{ change: "cap", to: 5 }] });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("fordel scenario", () => {
  it("gives the proposal of the changed round, which verify confirms on the round that is written out", async () => {
    const [out, roundOut] = [at("proposal.json"), at("changed.json")];
    const outcome = await scenarioCommand(
      at("round.json"),
      at("less.json"),
      { ...options, out, roundOut },
      100,
    );
    expect(outcome).toMatchObject({ exit: 0 });
    expect(outcome.output).toContain("Scenario: Mindre\n  – Rammen senkes med 40\u00a0%.");
    expect(JSON.parse(readFileSync(roundOut, "utf8"))).toMatchObject({ scheme: { cap: 3_000_000 } });
    expect(await verifyCommand(roundOut, out, { lang: "nb" })).toMatchObject({ exit: 0 });
  });

  it("says with exit 3 that nothing is possible", async () => {
    const outcome = await scenarioCommand(at("round.json"), at("impossible.json"), options, 100);
    expect(outcome.exit).toBe(3);
  });

  it.each([
    ["wrong.json", ["changes[0]: ", "changes[1].application: "]],
    ["other.json", ["base: "]],
    ["missing.json", [`${at("missing.json")} `]],
  ])("refuses %s with every fault", async (file, starts) => {
    const outcome = await scenarioCommand(at("round.json"), at(file), options, 100);
    expect(outcome.exit).toBe(2);
    expect(outcome.output).toBeUndefined();
    const lines = (outcome.complaint ?? "").split("\n");
    expect(lines).toHaveLength(starts.length);
    starts.forEach((start, index) => expect(lines[index]).toContain(start));
  });

  it("does not write the changed round over the round", async () => {
    const outcome = await scenarioCommand(
      at("round.json"),
      at("less.json"),
      { ...options, roundOut: at("round.json") },
      100,
    );
    expect(outcome.exit).toBe(2);
    expect(JSON.parse(readFileSync(at("round.json"), "utf8"))).toEqual(validRound());
  });
});

describe("fordel compare", () => {
  it("sets the round and its scenarios side by side, to be read, as Markdown, or as JSON", async () => {
    const files = [at("less.json"), at("more.json"), at("impossible.json")];
    const shown = await compareCommand(at("round.json"), files, options, 100);
    expect(shown).toMatchObject({ exit: 0 });
    expect(shown.output).toContain("D: Umulig");
    expect(shown.output).toContain("ikke mulig");
    const memo = await compareCommand(at("round.json"), files, { ...options, markdown: true }, 100);
    expect(memo.output).toContain(
      "| Ramme | 5\u00a0000\u00a0000 | 3\u00a0000\u00a0000 | 6\u00a0000\u00a0000 | 5 |",
    );
    const json = await compareCommand(at("round.json"), files, { ...options, json: true }, 100);
    expect(JSON.parse(json.output ?? "")).toMatchObject({
      scenarios: [{ cap: 5_000_000 }, { name: "Mindre" }, { name: "Mer" }, { status: "infeasible" }],
    });
  });

  it("names the file of each fault", async () => {
    const outcome = await compareCommand(at("round.json"), [at("less.json"), at("wrong.json")], options, 100);
    expect(outcome.exit).toBe(2);
    expect(outcome.complaint).toContain(`${at("wrong.json")}: changes[0]: `);
  });

  it("takes at most five", async () => {
    const files = Array.from({ length: 6 }, () => at("less.json"));
    const outcome = await compareCommand(at("round.json"), files, options, 100);
    expect(outcome.exit).toBe(2);
    expect(outcome.complaint).toContain("6");
  });
});
