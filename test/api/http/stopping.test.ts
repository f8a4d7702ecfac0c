import { type ClientRequest, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import type { AskedQuestion, QuestionAnswer } from "../../../api/answers/question.ts";
import type { JobWatch } from "../../../api/jobs/solver-thread.ts";
import { settingsWith } from "./service.ts";

/** Stands for the threads: a question is answered when the test says so, or called off as theirs are. */
function heldSolvers() {
  const asked: { readonly watch: JobWatch; readonly answer: (json: string) => void }[] = [];
  const answer = (_: AskedQuestion, watch: JobWatch = {}): Promise<QuestionAnswer> =>
    new Promise((resolve, reject) => {
      const give = (json: string) => resolve({ kind: "answered", json: new TextEncoder().encode(json) });
      watch.discard?.addEventListener("abort", () => reject(new Error("Called off.")));
      watch.signal?.addEventListener("abort", () => give('"the best so far"'));
      asked.push({ watch, answer: give });
    });
  return { asked, solvers: { answer, archive: noArchive, paper: noArchive } };
}

const noArchive = () => Promise.reject(new Error("No archive is asked for here."));

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function started(stopSeconds: number) {
  const { asked, solvers } = heldSolvers();
  const settings = settingsWith({ threads: 1 });
  const server = await createServer({ settings, solvers, version: "fordel 0.1.0", stopSeconds });
  const address = await server.listen({ host: "127.0.0.1", port: 0 });
  const close = () => server.close();
  open.push(close);
  return { asked, close, server, address };
}

interface Posted {
  readonly request: ClientRequest;
  readonly came: Promise<{ readonly status: number; readonly text: string }>;
}

function post(address: string): Posted {
  const headers = { "content-type": "application/json", connection: "close" };
  const sent = request(`${address}/api/v1/allocate`, { method: "POST", headers });
  const came = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: string[] = [];
      response.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: chunks.join("") }));
    });
  });
  // Whoever hangs up hears no answer.
  came.catch(() => undefined);
  sent.end("{}");
  return { request: sent, came };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

describe("a caller who hangs up", () => {
  it("calls off the work, and the next one gets the place", async () => {
    const { asked, address } = await started(10);
    const first = post(address);
    await until(() => asked.length === 1);
    const second = post(address);
    first.request.destroy();
    await until(() => asked.length === 2);
    expect(asked.map(({ watch }) => watch.discard?.aborted)).toEqual([true, false]);
    asked[1].answer("{}");
    expect(await second.came).toEqual({ status: 200, text: "{}" });
  });

  it("leaves the line", async () => {
    const { asked, address } = await started(10);
    const first = post(address);
    await until(() => asked.length === 1);
    const second = post(address);
    await until(() => second.request.writableFinished);
    await wait(50);
    second.request.destroy();
    await wait(50);
    asked[0].answer("{}");
    expect(await first.came).toMatchObject({ status: 200 });
    await wait(50);
    expect(asked).toHaveLength(1);
  });
});

describe("a full line", () => {
  it("is answered at once, with when to come back", async () => {
    const { asked, address, server } = await started(10);
    const waiting = Array.from({ length: 33 }, () => post(address));
    await until(() => asked.length === 1);
    const metric = async () => (await server.inject("/metrics")).payload;
    while (!(await metric()).includes("fordel_questions_waiting 32")) await wait(5);
    const response = await fetch(`${address}/api/v1/allocate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toMatchObject({ type: "/api/v1/problems/full" });
    for (const one of waiting) one.request.destroy();
  });
});

describe("a service that is stopped", () => {
  it("takes in nothing more, sends the line away, and lets what is under way finish", async () => {
    const { asked, address, close } = await started(10);
    const working = post(address);
    await until(() => asked.length === 1);
    const waiting = post(address);
    await until(() => waiting.request.writableFinished);
    await wait(50);
    const closed = close();
    expect(await waiting.came).toMatchObject({ status: 503 });
    await expect(fetch(`${address}/health/ready`)).rejects.toThrow();
    asked[0].answer('"done"');
    expect(await working.came).toEqual({ status: 200, text: '"done"' });
    await closed;
  });

  it("answers with the best so far after half of its time", async () => {
    const { asked, address, close } = await started(0.4);
    const working = post(address);
    await until(() => asked.length === 1);
    const closed = close();
    expect(await working.came).toEqual({ status: 200, text: '"the best so far"' });
    await closed;
  });
});

describe("readiness", () => {
  it("is that of what the service leans on", async () => {
    const { solvers } = heldSolvers();
    const leaning = { ready: false };
    const isReady = () => Promise.resolve(leaning.ready);
    const server = await createServer({
      settings: settingsWith(),
      solvers,
      version: "fordel 0.1.0",
      isReady,
    });
    open.push(() => server.close());
    expect((await server.inject("/health/ready")).statusCode).toBe(503);
    expect((await server.inject("/health/live")).statusCode).toBe(200);
    leaning.ready = true;
    expect((await server.inject("/health/ready")).statusCode).toBe(200);
  });
});

describe("the log", () => {
  it("has a line a request, with neither what was sent nor who sent it", async () => {
    const lines: string[] = [];
    const answer = () => Promise.reject(new Error("Larvik kommune broke it."));
    const solvers = { answer, archive: noArchive, paper: noArchive };
    const settings = settingsWith({ logLevel: "info" });
    const log = { write: (line: string) => void lines.push(line) };
    const server = await createServer({ settings, solvers, version: "fordel 0.1.0", log });
    open.push(() => server.close());
    const response = await server.inject({
      method: "POST",
      url: "/api/v1/allocate?timeLimit=3",
      headers: { "content-type": "application/json", "accept-language": "en" },
      payload: '{"name":"Larvik kommune"}',
    });
    expect(response.statusCode).toBe(500);
    const number = String(response.headers["x-request-id"]);
    expect(response.payload).toContain(number);
    expect(response.payload).not.toContain("Larvik");
    await server.inject("/api/v1/schemes/Larvik%20kommune?q=Larvik");
    expect(lines.join("")).not.toMatch(/Larvik|127\.0\.0\.1/);
    const entries = lines.map((line): unknown => JSON.parse(line));
    expect(entries).toContainEqual(expect.objectContaining({ request: number, error: "Error" }));
    expect(entries).toContainEqual(
      expect.objectContaining({ request: number, method: "POST", route: "/api/v1/allocate", status: 500 }),
    );
    expect(entries).toContainEqual(expect.objectContaining({ route: "/api/v1/schemes/:id", status: 400 }));
  });
});
