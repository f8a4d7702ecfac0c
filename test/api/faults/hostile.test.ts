import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { serve, type Serving } from "./serving.ts";

const megabyte = 2 ** 20;

let there: Started;
let service: Serving;
beforeAll(async () => {
  there = await started();
  valueOf(await createRound(there.store, change(), { id: "kept", document: exampleRound() }));
  service = await serve(there.server.url);
});
afterAll(async () => {
  await service.kill();
  await there.stop();
});

const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
});

/** A connection on which anything can be written. */
function connection(): Socket {
  const socket = connect(Number(new URL(service.address).port), "127.0.0.1");
  // The service may close it while something is being written.
  socket.on("error", () => undefined);
  sockets.add(socket);
  return socket;
}

async function memory(): Promise<number> {
  const text = await (await fetch(`${service.address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.at(1)) / megabyte;
}

const head = (method: string, path: string, ...lines: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, "Host: x", "Content-Type: application/json", ...lines, "", ""].join("\r\n");

/** Writes pieces as fast as they are taken, and gives what came back when the service closed the connection. */
async function sent(pieces: Iterable<string | Buffer>): Promise<string> {
  const socket = connection();
  const came: string[] = [];
  socket.setEncoding("utf8").on("data", (text: string) => came.push(text));
  const closed = new Promise<boolean>((resolve) => socket.once("close", () => resolve(true)));
  for (const piece of pieces) {
    if (socket.destroyed) break;
    if (!socket.write(piece)) {
      await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), closed]);
    }
  }
  await closed;
  return came.join("");
}

/** A head that says how much comes, and the body. */
function* whole(path: string, body: Buffer, ...lines: readonly string[]): Iterable<string | Buffer> {
  yield head("POST", path, `Content-Length: ${body.length}`, "Connection: close", ...lines);
  yield body;
}

/** A hundred megabytes of which it is not said how much they are. */
function* chunks(path: string): Iterable<string | Buffer> {
  yield head("POST", path, "Transfer-Encoding: chunked", "Connection: close");
  const chunk = `${megabyte.toString(16)}\r\n${" ".repeat(megabyte)}\r\n`;
  for (let count = 0; count < 100; count++) yield chunk;
  yield "0\r\n\r\n";
}

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const bomb = Buffer.alloc(400 * megabyte);
const hostile: readonly (readonly [what: string, make: () => Iterable<string | Buffer>, status: RegExp])[] = [
  [
    "a zip bomb of 400 MB (gzip)",
    () => whole("/api/v1/allocate", gzipSync(bomb), "Content-Encoding: gzip"),
    /^HTTP\/1\.1 413 /,
  ],
  [
    "a zip bomb of 400 MB (br)",
    () => whole("/api/v1/rounds", brotliCompressSync(bomb, quickly), "Content-Encoding: br"),
    /^HTTP\/1\.1 413 /,
  ],
  // The connection may be closed before the answer is read.
  ["100 MB", () => whole("/api/v1/allocate", Buffer.alloc(100 * megabyte, " ")), /^(HTTP\/1\.1 413 |$)/],
  ["100 MB in chunks", () => chunks("/api/v1/rounds"), /^(HTTP\/1\.1 413 |$)/],
  [
    "JSON 10,000 deep",
    () => whole("/api/v1/rounds", Buffer.from(`${"[".repeat(10_000)}${"]".repeat(10_000)}`)),
    /^HTTP\/1\.1 400 /,
  ],
  [
    "JSON 5 million deep",
    () => whole("/api/v1/allocate", Buffer.from(`{"a":`.repeat(5_000_000))),
    /^HTTP\/1\.1 400 /,
  ],
  [
    "names that JavaScript gives a meaning",
    () =>
      whole(
        "/api/v1/allocate",
        Buffer.from(
          `{"scheme":{"__proto__":{"cap":1},"constructor":{"prototype":{"cap":2}}},"__proto__":{"applications":[]},"applications":[]}`,
        ),
      ),
    /^HTTP\/1\.1 422 [^]*reserved-name/,
  ],
  [
    "300,000 applications with nothing in them",
    () => whole("/api/v1/allocate", Buffer.from(`{"scheme":{},"applications":[${"{},".repeat(299_999)}{}]}`)),
    /^HTTP\/1\.1 422 [^]*faults-left-out/,
  ],
  [
    "300,000 items with nothing in them",
    () => {
      const body = `{"items":[${"{},".repeat(299_999)}{}]}`;
      const path = "/api/v1/rounds/kept/applications";
      return [head("PUT", path, "If-Match: *", "Connection: close", `Content-Length: ${body.length}`), body];
    },
    /^HTTP\/1\.1 422 [^]*faults-left-out/,
  ],
  ["bytes that are no text", () => whole("/api/v1/rounds", randomBytes(megabyte)), /^HTTP\/1\.1 400 /],
];

/**
 * Megabytes by which the process may grow: the limit of a body and what is made of it, in two threads, and the young heaps of
 * those, which are cleared late where the machine is busy. What this is to find took 1,000 MB and more.
 */
const grows = 700;

describe("what nobody means well with", () => {
  test.each(hostile)(
    "%s is refused, and the service goes on with its memory bounded",
    { timeout: 120_000 },
    async (_, make, status) => {
      const before = await memory();
      expect(await sent(make())).toMatch(status);
      expect((await fetch(`${service.address}/health/ready`)).status).toBe(200);
      expect((await memory()) - before).toBeLessThan(grows);
    },
  );
});

describe("callers who take their time", () => {
  test("hundreds of connections that say nothing, or half of a request, keep nobody else waiting", async () => {
    const idle = Array.from({ length: 300 }, connection);
    for (const [index, socket] of idle.entries()) {
      if (index % 2 === 0) socket.write("POST /api/v1/allocate HTTP/1.1\r\nHost: x\r\nContent-Le");
    }
    await pause(200);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${service.address}/api/v1/schemes`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(20).fill(200));
  });
});
