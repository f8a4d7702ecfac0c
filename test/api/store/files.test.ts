import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { solve } from "../../../api/solve.ts";
import { adoptProposal } from "../../../api/store/adopt.ts";
import { listAudit } from "../../../api/store/audit.ts";
import { recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { fordel } from "../cli/run.ts";
import { smallRound } from "./small-round.ts";
import { change, type Started, startedEmbedded, valueOf } from "./started.ts";

let there: Started;
let elsewhere: Started;
let file: string;
beforeAll(async () => {
  [there, elsewhere] = await Promise.all([startedEmbedded(), startedEmbedded()]);
  file = join(there.folder, "round.json");
  const { store } = there;
  valueOf(await createRound(store, change(), { id: "small", document: smallRound }));
  const { version } = valueOf(await snapshot(store, "small"));
  const document = await solve(smallRound);
  const { id } = valueOf(await recordProposal(store, change(), { round: "small", version, document }));
  valueOf(await adoptProposal(store, change(), { round: "small", proposal: id, reason: "It is good." }));
});
afterAll(() => Promise.all([there.stop(), elsewhere.stop()]));

const from = () => ({ env: { FORDEL_DATA: there.folder } });
const into = () => ({ env: { FORDEL_DATA: elsewhere.folder } });
const english = ["--lang", "en"];

describe("a round as a file", () => {
  test("is written, and checked without a database", async () => {
    const written = await fordel(["round", "export", "small", "--out", file, ...english], from());
    expect(written).toMatchObject({ exit: 0, output: `Written to ${file}.\n`, complaint: "" });
    const verified = await fordel(["verify", file, ...english], { env: { DATABASE_URL: "nowhere" } });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
    expect(verified.output).toMatch(
      /^The archive of the round small holds: .* the 3 entries .* the 1 proposals .*\. The proposal \S+ is adopted/,
    );
  });

  test("comes in elsewhere, by whoever gave the command", async () => {
    const imported = await fordel(["round", "import", file, ...english], into());
    const output = "The round small was taken in at version 2, with its history.\n";
    expect(imported).toMatchObject({ exit: 0, output, complaint: "" });
    const { items } = valueOf(await listAudit(elsewhere.store, { limit: 10 }));
    expect(items).toMatchObject([{ who: { kind: "local" }, what: { action: "round-imported" } }]);
    const again = await fordel(["round", "import", file, ...english], into());
    expect(again).toMatchObject({ exit: 2, output: "" });
    expect(again.complaint).toContain("The round small is there already.");
  });

  test("that was altered is told of, line by line, and not taken in", async () => {
    const altered = join(there.folder, "altered.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(altered, text.replace('"amounts":{"2025":500}', '"amounts":{"2025":501}'));
    for (const command of [["verify"], ["round", "import"]]) {
      const called = await fordel([...command, altered, ...english], into());
      expect(called).toMatchObject({ exit: 1, complaint: "" });
      expect(called.output).toContain("The archive was altered after it was made");
      expect(called.output.trim().split("\n").at(-1)).toMatch(/^The archive does not hold: \d+ faults\./);
    }
  });

  test("of a round that is not there is refused", async () => {
    const exported = await fordel(["round", "export", "x", ...english], from());
    expect(exported).toMatchObject({ exit: 2, output: "" });
    expect(exported.complaint).toContain("There is no round x.");
  });
});

describe("what is to be verified", () => {
  test("a round needs a proposal beside it", async () => {
    const round = join(there.folder, "alone.json");
    writeFileSync(round, JSON.stringify(smallRound));
    const called = await fordel(["verify", round, ...english]);
    expect(called).toMatchObject({ exit: 2, output: "" });
    expect(called.complaint).toContain("is no archive of a round");
  });

  test("an archive does not", async () => {
    const called = await fordel(["verify", file, file, ...english]);
    expect(called).toMatchObject({ exit: 2, output: "" });
    expect(called.complaint).toContain("Name no proposal beside it.");
  });
});
