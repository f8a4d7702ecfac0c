import { once } from "node:events";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";
import { runs } from "../../kit/seed.ts";
import { hostileFiles } from "./hostile-files.ts";
import { formatsOf, refusalOf, sheetOf } from "./made.ts";

/**
 * Every file is read in a thread with far less memory than some of them unpack to: it would end where one of them needed more.
 * One that never ended would run into the time of its test.
 */
describe("a hostile file is answered, within little memory", () => {
  const megabytes = 160;
  const reader = new URL("../../../api/import/read-table.ts", import.meta.url).href;
  const code = `
    const { parentPort } = require("node:worker_threads");
    const loaded = import("tsx/esm/api").then(({ register }) => {
      register();
      return import(${JSON.stringify(reader)});
    });
    parentPort.on("message", async (bytes) => {
      const { readTable } = await loaded;
      const reading = readTable(bytes);
      parentPort.postMessage(reading.ok ? "read" : reading.refusal);
    });`;
  const started: { thread: Worker | undefined } = { thread: undefined };

  function thread(): Worker {
    const limits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 };
    if (started.thread !== undefined) return started.thread;
    const running = new Worker(code, { eval: true, execArgv: [], resourceLimits: limits });
    running.once("exit", () => (started.thread = undefined));
    started.thread = running;
    return running;
  }

  afterAll(() => started.thread?.terminate());

  test.each(hostileFiles.map((file) => [file.what, file] as const))("%s", async (_, { make, answer }) => {
    const running = thread();
    running.postMessage(make());
    // An error of the thread rejects this.
    expect(await once(running, "message")).toEqual([answer]);
  });
});

describe("whatever is broken is answered", () => {
  const strings = "<si><t>Søker</t></si><si><t>Beløp</t></si>";
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>45706.4375</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>';
  const valid = sheetOf(data, { strings, formats: formatsOf("dd.mm.yyyy") });

  it("as any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(refusalOf(bytes)).toBeDefined();
      }),
      runs(300),
    );
  });

  it("as any bytes that begin like a packed file", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(refusalOf(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).not.toBe("read");
      }),
      runs(300),
    );
  });

  it("as a workbook with bytes changed, cut out or put in", () => {
    const change = fc.record({
      at: fc.nat(valid.length),
      out: fc.nat(8),
      put: fc.uint8Array({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = changes.reduce<readonly number[]>(
          (before, { at, out, put }) => [...before.slice(0, at), ...put, ...before.slice(at + out)],
          [...valid],
        );
        expect(refusalOf(new Uint8Array(bytes))).toBeDefined();
      }),
      runs(400),
    );
  });

  it("as a sheet with its text changed", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "&",
      "<row>",
      "</row>",
      "<c>",
      "</c>",
      "<v>",
      "</v>",
      "1",
      "A1",
      "<is>",
      "<t>",
      "&amp;",
      "<!--",
      "]]>",
      "t=",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(data.length), fc.nat(6), piece), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const changed = changes.reduce(
            (text, [at, out, put]) => text.slice(0, at) + put + text.slice(at + out),
            data,
          );
          expect(refusalOf(sheetOf(changed, { strings }))).toBeDefined();
        },
      ),
      runs(200),
    );
  });
});
