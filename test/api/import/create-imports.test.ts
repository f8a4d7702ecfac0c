import { afterAll, describe, expect, it } from "vitest";
import { createImports } from "../../../api/import/create-imports.ts";
import { createFileProcesses, OutOfMemoryError } from "../../../api/import/file-processes.ts";
import type { ImportAnswer, ImportTask } from "../../../api/import/imports.ts";
import { createTurns } from "../../../api/import/turns.ts";
import { type ImportList, importSchema, largestFile } from "../../../src/import/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { bytesOf, sheetOf } from "./made.ts";

const document: RoundDocument = {
  scheme: {
    id: "made-up",
    name: "Made up",
    year: 2025,
    cap: 5_000_000,
    areas: [{ id: "1", name: "Språk" }],
    criteria: [],
  },
  commitments: [{ id: "a", area: "1", amounts: { "2025": 900_000 } }],
  applications: [],
};
const round = JSON.stringify(document);

function taskOf(
  bytes: Uint8Array,
  of: ImportList = "commitments",
  language: ImportTask["language"] = "nb",
): ImportTask {
  const file = { name: "any.bin", content: Buffer.from(bytes).toString("base64") };
  return { request: bytesOf(JSON.stringify({ of, file })), round, version: 7, language };
}

function jsonOf(answer: ImportAnswer): unknown {
  if (answer.kind !== "answered") throw new Error(JSON.stringify(answer));
  return importSchema.parse(JSON.parse(new TextDecoder().decode(answer.json)));
}

const csv = bytesOf("Saksnummer;Område;Beløp 2025\na;1;900000\nb;Språk;1 000 000\n");
const { signal } = new AbortController();

/** A small file that becomes more than a process can hold: one long text is the title of 19,000 applications. */
function tooMuch(): Uint8Array {
  const strings = `<si><t>${"x".repeat(32_767)}</t></si>`;
  const row = (texts: readonly string[], last: string): string =>
    `<row>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}${last}</row>`;
  const headings = row(["Saksnummer", "Område", "Søker", "Type søker", "Søkt 2025", "Tittel"], "");
  const rows = [...Array(19_000).keys()].map((id) =>
    row([String(id), "1", "A", "kommune", "1000000"], '<c t="s"><v>0</v></c>'),
  );
  return sheetOf(headings + rows.join(""), { strings });
}

describe("createImports", () => {
  const imports = createImports();
  afterAll(() => imports.close());

  it("answers with what a file would make of the round", async () => {
    expect(jsonOf(await imports.read(taskOf(csv), signal))).toMatchObject({
      status: "ready",
      version: 7,
      changes: { unchanged: ["a"] },
      items: [{ id: "b", area: "1", amounts: { "2025": 1_000_000 } }],
    });
  });

  it("says in the language that was asked for why a file is not read", async () => {
    const fault = (message: string) => ({
      kind: "invalid",
      faults: [{ pointer: "/file/content", code: "not-table", message }],
    });
    const bytes = bytesOf("%PDF-1.7");
    expect(await imports.read(taskOf(bytes), signal)).toEqual(
      fault(
        "Dette er verken en Excel-arbeidsbok eller en tekstfil med en tabell. Lagre tabellen som Excel-arbeidsbok (.xlsx) eller CSV.",
      ),
    );
    expect(await imports.read(taskOf(bytes, "commitments", "en"), signal)).toEqual(
      fault(
        "This is neither an Excel workbook nor a text file with a table. Save the table as an Excel workbook (.xlsx) or as CSV.",
      ),
    );
  });

  it("refuses what needs more memory than a process has, and the service goes on", async () => {
    expect(await imports.read(taskOf(tooMuch(), "applications"), signal)).toMatchObject({
      kind: "invalid",
      faults: [{ pointer: "/file/content", code: "too-much-to-read" }],
    });
    expect(jsonOf(await imports.read(taskOf(csv), signal))).toMatchObject({ status: "ready" });
  });

  it.each(["xlsx", "csv"] as const)("writes what it reads again, as %s", async (format) => {
    const asked = { round, of: "commitments", format, isFilled: true, language: "nb" } as const;
    const { bytes } = await imports.write(asked, signal);
    expect(jsonOf(await imports.read(taskOf(bytes), signal))).toMatchObject({
      status: "ready",
      items: [],
      changes: { unchanged: ["a"], notInFile: [] },
    });
  });
});

describe("a process of a file", () => {
  const task = { kind: "read", task: taskOf(csv) } as const;

  it("is ended with the reason of its signal, while it works and in line", async () => {
    const processes = createFileProcesses(2, 256);
    const leave = new Error("left");
    const slow = { kind: "read", task: taskOf(bytesOf("\n".repeat(largestFile))) } as const;
    const controllers = [1, 2, 3].map(() => new AbortController());
    const ends = controllers.map((one) => processes.run(slow, one.signal));
    const next = processes.run(task, signal);
    const rejected = Promise.all(ends.map((end) => expect(end).rejects.toBe(leave)));
    for (const controller of controllers.toReversed()) controller.abort(leave);
    await rejected;
    expect(await next).toMatchObject({ kind: "read" });
    await expect(processes.run(task, AbortSignal.abort(leave))).rejects.toBe(leave);
    await expect(processes.run(slow, AbortSignal.timeout(1))).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("says where it had too little memory", async () => {
    await expect(createFileProcesses(1, 8).run(task, signal)).rejects.toBeInstanceOf(OutOfMemoryError);
  });

  it("fails where it is closed, and where what is asked is a fault of ours", async () => {
    const processes = createFileProcesses(1, 256);
    const end = processes.run(task, signal);
    const rejected = expect(end).rejects.toThrow("SIGTERM");
    await Promise.resolve();
    processes.close();
    await rejected;
    await expect(processes.run(task, signal)).rejects.toThrow("being stopped");
    const broken = { kind: "read", task: { ...task.task, round: "{" } } as const;
    await expect(createFileProcesses(1, 256).run(broken, signal)).rejects.toThrow("ended with 1");
  });
});

describe("turns", () => {
  it("lets so many in at once, in the order in which they came, and goes on after a failure", async () => {
    const turns = createTurns(2);
    const log: string[] = [];
    const state = { now: 0, most: 0 };
    const work = (name: string) => async () => {
      log.push(name);
      state.now += 1;
      state.most = Math.max(state.most, state.now);
      await Promise.resolve();
      state.now -= 1;
      if (name === "b") throw new Error("b failed");
      return name;
    };
    const left = new AbortController();
    const ends = ["a", "b", "c"].map((name) => turns.run(work(name)));
    const leaving = turns.run(work("gone"), left.signal);
    const last = turns.run(work("d"));
    left.abort(new Error("left"));
    const found = await Promise.allSettled([...ends, leaving, last]);
    expect(found.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(log).toEqual(["a", "b", "c", "d"]);
    expect(state.most).toBe(2);
  });
});
