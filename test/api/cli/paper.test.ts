import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperCommand } from "../../../api/cli/commands/paper.ts";
import { reprioritise, solve } from "../../../api/library.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { smallRound } from "../store/small-round.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-paper-"));
const at = (name: string) => join(folder, name);
const [round, proposal] = [at("round.json"), at("proposal.json")];
const [larger, moved] = [at("larger.json"), at("moved.json")];
/** Area 2 leaves 400 unused, of which area 1 can use 300. */
const largerRound: RoundDocument = {
  ...smallRound,
  scheme: {
    ...smallRound.scheme,
    cap: 1100,
    areas: [
      { id: "1", name: "One", minimum: 300 },
      { id: "2", name: "Two", minimum: 600 },
    ],
  },
};

beforeAll(async () => {
  writeFileSync(round, JSON.stringify(smallRound));
  writeFileSync(proposal, JSON.stringify(await solve(smallRound, { engine: "built-in" })));
  writeFileSync(larger, JSON.stringify(largerRound));
  writeFileSync(moved, JSON.stringify(await reprioritise(largerRound, { engine: "built-in" })));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("fordel paper", () => {
  it("writes the paper as the file's name says, as a draft", async () => {
    const args = ["paper", round, proposal, "--out", at("list.csv"), "--lang", "nn"];
    expect(await fordel(args)).toMatchObject({ exit: 0, complaint: "" });
    const text = readFileSync(at("list.csv"), "utf8");
    expect(text).toContain("Dette er eit forslag. Det er ikkje eit vedtak.");
  });

  it("takes a reprioritisation, and tells what was moved", async () => {
    const options = { lang: "nb", paper: "decision-memo", out: at("memo.html") } as const;
    expect(await paperCommand(larger, moved, options)).toMatchObject({ exit: 0 });
    const text = readFileSync(at("memo.html"), "utf8");
    expect(text).toContain("Omprioritering mellom områder");
    expect(text).toContain("400\u00a0kr er frigjort fra område 2.");
  });

  it("writes nothing of a proposal that does not hold", async () => {
    const other = at("other.json");
    writeFileSync(other, JSON.stringify({ ...smallRound, scheme: { ...smallRound.scheme, cap: 999 } }));
    const options = { lang: "nb", paper: "award-list", out: at("none.pdf") } as const;
    const outcome = await paperCommand(other, proposal, options);
    expect(outcome.exit).toBe(2);
    expect(outcome.complaint).toMatch(/^Forslaget holder ikke for denne runden\..+annen runde/);
    expect(() => readFileSync(at("none.pdf"))).toThrow("ENOENT");
  });

  it.each([
    ["a name that says no format", at("list.txt"), /\.xlsx, \.csv/],
    ["the round itself", round, /./],
  ])("refuses %s", async (_, out, complaint) => {
    const outcome = await paperCommand(round, proposal, { lang: "nb", paper: "protocol", out });
    expect(outcome.exit).toBe(2);
    expect(outcome.complaint).toMatch(complaint);
  });
});
