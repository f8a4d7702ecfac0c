import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validRound } from "../../src/round/valid-round.ts";
import { hardRound } from "../hard-round.ts";
import { type Called, fordel } from "./run.ts";

/** The command as a user calls it, in a process of its own. What needs no process is in `commands.test.ts`. */

const folder = mkdtempSync(join(tmpdir(), "fordel-cli-"));
const at = (name: string): string => join(folder, name);
const write = (name: string, document: unknown): void => writeFileSync(at(name), JSON.stringify(document));

beforeAll(() => {
  const round = validRound();
  write("round.json", round);
  write("infeasible.json", { ...round, scheme: { ...round.scheme, cap: 950_000 } });
  write("faulty.json", { ...round, scheme: { ...round.scheme, cap: "much" }, applications: [{}] });
  writeFileSync(at("half.json"), `{ "scheme": `);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A sentence on standard error, with nothing of the program's inside. */
function isToldPlainly({ output, complaint }: Called): void {
  expect(output).toBe("");
  expect(complaint).toMatch(/[.!]\n$/);
  expect(complaint).not.toMatch(/\n\s+at |Error:|node:|undefined/);
}

describe("a call that is refused", () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      "an unknown command",
      ["sovle"],
      /^Unknown command 'sovle'\.\n\(Did you mean solve\?\)\nCall fordel --help/,
    ],
    ["an unknown option", ["solve", "--fast", "x"], /^Unknown option '--fast'\.\nCall fordel solve --help/],
    ["no file", ["solve"], /^Missing required argument 'round'\.\nCall fordel solve --help/],
    [
      "an unknown language",
      ["solve", "--lang", "de", "x"],
      /'de' is invalid\. Allowed choices are nb, nn, en\./,
    ],
    ["no time", ["solve", "--time-limit", "0", "x"], /Give it a number of seconds above 0/],
    ["a file that is not there", ["solve", at("none.json")], /^Filen .*none\.json finnes ikke\. Se etter/],
    ["a folder", ["solve", "--lang=nn", folder], /^.* er ei mappe, ikkje ei fil\. Oppgi ei fil/],
    ["half a file", ["solve", "--lang", "en", at("half.json")], /^document: This is not complete JSON/],
  ])("%s", async (_, args, complaint) => {
    const called = await fordel(args);
    expect(called.complaint).toMatch(complaint);
    expect(called.exit).toBe(2);
    isToldPlainly(called);
  });

  test("a round with faults: every one of them, with its place", async () => {
    const called = await fordel(["solve", at("faulty.json"), "--json"]);
    expect(called.exit).toBe(2);
    expect(called.complaint).toMatch(/^scheme\.cap: .*«?much/m);
    expect(called.complaint).toMatch(/^applications\[0\]\.requested: /m);
    isToldPlainly(called);
  });
});

describe("a round", () => {
  test("is solved, written and verified; an altered answer is not", async () => {
    const solved = await fordel(["solve", at("round.json"), "--json", "--out", at("proposal.json")]);
    expect(solved).toMatchObject({ exit: 0, complaint: "" });
    expect(readFileSync(at("proposal.json"), "utf8")).toBe(solved.output);
    expect(JSON.parse(solved.output)).toMatchObject({ status: "optimal" });

    const verified = await fordel(["verify", at("round.json"), at("proposal.json")]);
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
    expect(verified.output).toMatch(/^Alt stemmer: .*\.\n$/);

    const altered = solved.output.replace(/"unused": \d+/, `"unused": 7`);
    const refused = await fordel(["verify", at("round.json"), "-", "--lang", "en"], { input: altered });
    expect(refused).toMatchObject({ exit: 1, complaint: "" });
    expect(refused.output).toMatch(/^totals\.unused: R8: .*\n(.*\n)*The proposal does not hold: \d+ /);
  });

  test("comes on standard input and is answered to be read", async () => {
    const input = readFileSync(at("round.json"), "utf8");
    const { exit, output, complaint } = await fordel(["solve", "-", "--lang", "en"], { input });
    expect({ exit, complaint }).toEqual({ exit: 0, complaint: "" });
    expect(output).toMatch(/^Scheme \(2025\)\nApplications: \d+ · Cap: NOK 5,000,000 · Best, proven\n/);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("that cannot be shared out is exit 3, and that is verified too", async () => {
    const solved = await fordel(["solve", at("infeasible.json"), "--json"]);
    expect(solved).toMatchObject({ exit: 3, complaint: "" });
    const verified = await fordel(["verify", at("infeasible.json"), "-"], { input: solved.output });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
    expect(verified.output).toMatch(/bevist at ingen fordeling kan holde alle reglene/);
  });

  test("is reprioritised, and the answer verified", async () => {
    const moved = await fordel(["reprioritise", at("round.json"), "--json"]);
    expect(moved).toMatchObject({ exit: 0, complaint: "" });
    expect(JSON.parse(moved.output)).toMatchObject({ policy: "in-order" });
    const verified = await fordel(["verify", at("round.json"), "-"], { input: moved.output });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
  });

  test("is not replaced by its own answer", async () => {
    const called = await fordel(["solve", at("round.json"), "--out", at("round.json")]);
    expect(called.exit).toBe(2);
    expect(called.complaint).toMatch(/--out\.\n$/);
    isToldPlainly(called);
    expect(JSON.parse(readFileSync(at("round.json"), "utf8"))).toEqual(validRound());
  });
});

test("the version and the help come on standard output", async () => {
  expect(await fordel(["--version"])).toMatchObject({ exit: 0, output: "fordel 0.1.0\n", complaint: "" });
  const help = await fordel(["--help"]);
  expect(help).toMatchObject({ exit: 0, complaint: "" });
  for (const exit of [0, 1, 2, 3, 4, 70]) expect(help.output).toMatch(new RegExp(`^  ${exit} +\\S`, "m"));
});

test("a reader that stops early is no error", async () => {
  const { exit, complaint } = await fordel(["example", "tuki-2025"], { stopReading: true });
  expect({ exit, complaint }).toEqual({ exit: 0, complaint: "" });
});

describe("what nobody expected", () => {
  const broken = encodeURIComponent(`process.stdout.write = () => { throw new Error("it broke") };`);
  const NODE_OPTIONS = `--import data:text/javascript,${broken}`;

  test("is one sentence that asks to be reported", async () => {
    const called = await fordel(["example", "tuki-2025", "--lang", "en"], { env: { NODE_OPTIONS } });
    expect(called.exit).toBe(70);
    expect(called.complaint).toMatch(
      /^fordel stopped because of a fault of its own: it broke\. Report it .*\.\n$/,
    );
    isToldPlainly(called);
  });

  test("shows where it arose to whoever asks", async () => {
    const env = { NODE_OPTIONS, FORDEL_TRACE: "1" };
    const called = await fordel(["example", "tuki-2025"], { env });
    expect(called.exit).toBe(70);
    expect(called.complaint).toMatch(/api\/cli\/main\.ts:\d+/);
  });
});

describe("Ctrl-C while a round is solved", () => {
  /** A round and a time limit that nobody waits for. */
  const solving = ["solve", at("hard.json"), "--json", "--engine", "built-in", "--time-limit", "3600"];
  const pressedWhen = (body: string) => ({
    env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(body)}` },
  });
  const press = `() => process.kill(process.pid, "SIGINT")`;
  const whenItIsHeard = `process.on("newListener", (name) => name === "SIGINT" && setTimeout(${press}, 1000));`;

  beforeAll(() => write("hard.json", hardRound()));

  test("once: the best so far, which is verified, and a sentence that says so", async () => {
    const stopped = await fordel(solving, pressedWhen(whenItIsHeard));
    expect(stopped.exit).toBe(0);
    expect(stopped.complaint).toMatch(/^Søket blir stoppet\. .*\.\n$/);
    expect(JSON.parse(stopped.output)).toMatchObject({ status: "feasible" });
    const verified = await fordel(["verify", at("hard.json"), "-"], { input: stopped.output });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
  });

  test("twice: it ends at once, as a process does that was interrupted", async () => {
    const again = `process.on("removeListener", (name) => name === "SIGINT" && setImmediate(${press}));`;
    const ended = await fordel(solving, pressedWhen(whenItIsHeard + again));
    expect(ended).toMatchObject({ exit: null, signal: "SIGINT", output: "" });
  });
});

test("nothing is left beside what was written", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});
