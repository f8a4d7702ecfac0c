import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, test } from "vitest";
import { inLanguage, startedService } from "./service.ts";

const megabyte = 2 ** 20;

const { get, post, server } = startedService({ bodyLimit: megabyte });

/** A name that JavaScript gives a meaning of its own, in an object of an application. */
const reserved = '{"scheme":{"__proto__":{"cap":1}},"applications":[]}';

const refused: readonly (readonly [
  what: string,
  path: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
  status: number,
  code: string,
])[] = [
  ["a body above the limit", "/allocate", " ".repeat(megabyte + 1), {}, 413, "too-large"],
  [
    "a zip bomb",
    "/allocate",
    gzipSync(Buffer.alloc(200 * megabyte)),
    { "content-encoding": "gzip" },
    413,
    "too-large",
  ],
  [
    "what is not packed as it says",
    "/allocate",
    randomBytes(100),
    { "content-encoding": "gzip" },
    415,
    "encoding",
  ],
  ["an unknown packing", "/allocate", "{}", { "content-encoding": "zstd" }, 415, "encoding"],
  ["packed twice", "/allocate", "{}", { "content-encoding": "gzip, gzip" }, 415, "encoding"],
  ["text", "/allocate", "{}", { "content-type": "text/plain" }, 415, "media-type"],
  ["no type at all", "/allocate", "{}", { "content-type": "" }, 415, "media-type"],
  ["JSON 10,000 deep", "/allocate", "[".repeat(10_000), {}, 400, "unreadable"],
  ["JSON 200,000 deep", "/verify", `{"a":`.repeat(200_000), {}, 400, "unreadable"],
  ["a reserved name", "/allocate", reserved, {}, 422, "invalid"],
  ["an unknown parameter", "/allocate?timelimit=3", "{}", {}, 400, "parameters"],
  ["more time than there is", "/allocate?timeLimit=121", "{}", {}, 400, "parameters"],
  ["no time", "/allocate?timeLimit=0", "{}", {}, 400, "parameters"],
  ["a policy that there is not", "/reprioritise?policy=all", "{}", {}, 400, "parameters"],
  ["an address that there is not", "/allocations", "{}", {}, 404, "not-found"],
  ["a method that there is not", "/schemes", "{}", {}, 405, "method-not-allowed"],
];

describe("what is refused", () => {
  test.each(refused)("%s", async (_, path, body, headers, status, code) => {
    for (const language of ["nb", "nn", "en"] as const) {
      const came = await post(path, body, { ...headers, ...inLanguage(language) });
      expect(came.status, came.text).toBe(status);
      expect(came.headers).toMatchObject({
        "content-type": "application/problem+json; charset=utf-8",
        "content-language": language,
      });
      expect(came.body).toMatchObject({ type: `/api/v1/problems/${code}`, status });
      expect(came.text).not.toMatch(/[{]\w+[}]/);
    }
  });

  it("says which methods there are, and which packings", async () => {
    expect((await get("/allocate")).headers).toMatchObject({ allow: "POST" });
    const packed = await post("/allocate", "{}", { "content-encoding": "zstd" });
    expect(packed.headers).toMatchObject({ "accept-encoding": "gzip, deflate, br" });
  });

  it("leaves the objects of the service as they were", async () => {
    await post("/allocate", reserved);
    const fresh: { cap?: unknown } = {};
    expect(fresh.cap).toBeUndefined();
  });

  it("is numbered, as every answer is", async () => {
    const [good, bad] = [await get("/schemes"), await get("/nothing")];
    expect(good.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(bad.body).toMatchObject({ instance: `urn:fordel:request:${String(bad.headers["x-request-id"])}` });
  });
});

describe("on a real connection", () => {
  const reached = { port: 0, address: "" };
  beforeAll(async () => {
    reached.address = await server().listen({ port: 0, host: "127.0.0.1" });
    reached.port = Number(new URL(reached.address).port);
  });

  /** What comes back for bytes that are written as they are, until the service closes the connection. */
  async function answerTo(...parts: readonly string[]): Promise<string> {
    const socket = connect(reached.port, "127.0.0.1");
    const chunks: string[] = [];
    socket.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
    // The service may close it while the rest is being written.
    socket.on("error", () => undefined);
    for (const part of parts) socket.write(part);
    await new Promise((resolve) => socket.on("close", resolve));
    return chunks.join("");
  }

  it("answers what is not HTTP with a problem document", async () => {
    const answer = await answerTo("GARBAGE\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("application/problem+json");
  });

  it("answers an address that cannot be read", async () => {
    const response = await fetch(`${reached.address}/api/v1/%zz`, { headers: inLanguage("en") });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: "/api/v1/problems/bad-request" });
  });

  it("refuses 100 MB without reading them", async () => {
    const head = `POST /api/v1/allocate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n`;
    const before = process.memoryUsage().arrayBuffers;
    const answer = await answerTo(`${head}Content-Length: ${100 * megabyte}\r\n\r\n`, " ".repeat(1000));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * megabyte);
  });

  it("refuses 100 MB that do not say how much they are", async () => {
    const head = `POST /api/v1/allocate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n`;
    const chunk = `${megabyte.toString(16)}\r\n${" ".repeat(megabyte)}\r\n`;
    const answer = await answerTo(
      `${head}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array<string>(100).fill(chunk),
    );
    expect(answer).toMatch(/^(HTTP\/1\.1 413 |$)/);
    expect((await fetch(`${reached.address}/health/live`)).status).toBe(200);
  });
});

describe("a caller who sends too much", () => {
  const few = startedService({ rateLimit: 3 });

  it("is told when to come back, and health is not counted", async () => {
    const came = [];
    for (let count = 0; count < 4; count += 1) came.push(await few.get("/schemas", inLanguage("en")));
    expect(came.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(came[3].headers["retry-after"]).toMatch(/^\d+$/);
    expect(came[3].body).toMatchObject({ type: "/api/v1/problems/too-many" });
    expect((await few.get("/health/live")).status).toBe(200);
    expect((await few.get("/metrics")).status).toBe(200);
  });
});

describe("pages of other addresses", () => {
  const preflight = { origin: "https://a.no", "access-control-request-method": "POST" };
  const open = startedService({ corsOrigins: ["https://a.no"] });

  it("may not call the service unless its settings name them", async () => {
    expect((await get("/schemes", preflight)).headers).not.toHaveProperty("access-control-allow-origin");
    expect((await open.get("/schemes", preflight)).headers).toMatchObject({
      "access-control-allow-origin": "https://a.no",
    });
    const other = await open.get("/schemes", { origin: "https://b.no" });
    expect(other.headers).not.toHaveProperty("access-control-allow-origin");
  });
});
