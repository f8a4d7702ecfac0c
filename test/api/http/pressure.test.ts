import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { createRoom } from "../../../api/http/room.ts";
import { createServer, type ServerParts } from "../../../api/http/server.ts";
import type { QuestionAnswer } from "../../../api/answers/question.ts";
import { settingsWith } from "./service.ts";

describe("room", () => {
  it("is given while there is any, and again when it is given back, once", () => {
    const room = createRoom(10);
    const first = room.take(6);
    expect(room.take(5)).toBeUndefined();
    const second = room.take(4);
    expect(room.taken()).toBe(10);
    first?.giveBack();
    first?.giveBack();
    expect(room.taken()).toBe(4);
    second?.giveBack();
    expect(room.taken()).toBe(0);
  });

  it("grows where there is some left, and is not more than was needed at most", () => {
    const room = createRoom(10);
    const taken = room.take(4);
    expect(taken?.growTo(8)).toBe(true);
    expect(taken?.growTo(2)).toBe(true);
    expect(taken?.growTo(11)).toBe(false);
    expect(room.taken()).toBe(8);
    taken?.giveBack();
    expect(room.taken()).toBe(0);
  });
});

const nobody = () => Promise.reject(new Error("Nobody answers."));

const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serverWith(changes: Partial<ServerParts>): Promise<FastifyInstance> {
  const solvers = { answer: nobody, archive: nobody, paper: nobody };
  const server = await createServer({
    settings: settingsWith(),
    solvers,
    version: "fordel 0.1.0",
    ...changes,
  });
  open.push(server);
  return server;
}

const full = (response: {
  readonly statusCode: number;
  readonly headers: object;
  readonly payload: string;
}) =>
  expect([response.statusCode, response.headers, JSON.parse(response.payload)]).toMatchObject([
    503,
    { "retry-after": "5", "content-type": "application/problem+json; charset=utf-8" },
    { type: "/api/v1/problems/full" },
  ]);

/** A second is what is measured at a time. */
const measured = 1200;

describe("a process above its limits", () => {
  it.each([
    ["of the heap", { late: 1e9, over: 1000, heap: 1 }],
    ["of how late its event loop may be", { late: 1e-6, over: 1000, heap: 1e15 }],
  ])("%s sends requests away for a while, and says how it is", async (_, limits) => {
    const server = await serverWith({ limits });
    expect((await server.inject("/api/v1/schemes")).statusCode).toBe(200);
    await pause(measured);
    full(await server.inject("/api/v1/schemes"));
    full(await server.inject("/nowhere"));
    for (const address of ["/health/live", "/health/ready", "/metrics"]) {
      expect((await server.inject(address)).statusCode, address).toBe(200);
    }
  });

  it("takes them in again when it is better", async () => {
    const server = await serverWith({ limits: { late: 30, over: 1000, heap: 1e15 } });
    // It is the mean of a while that counts, so it is held again until that is above.
    await expect
      .poll(
        async () => {
          const until = performance.now() + 400;
          while (performance.now() < until);
          await pause(5);
          return (await server.inject("/api/v1/schemes")).statusCode;
        },
        { timeout: 40_000, interval: 1 },
      )
      .toBe(503);
    full(await server.inject("/api/v1/schemes"));
    await expect
      .poll(async () => (await server.inject("/api/v1/schemes")).statusCode, { timeout: 20_000 })
      .toBe(200);
  });
});

describe("large bodies at once", () => {
  const limit = 1024;

  it("are taken in up to eight of the largest, and then refused until some of them are answered", async () => {
    const waiting: (() => void)[] = [];
    const answer = () =>
      new Promise<QuestionAnswer>((resolve) => {
        waiting.push(() => resolve({ kind: "answered", json: new TextEncoder().encode("{}") }));
      });
    const settings = settingsWith({ bodyLimit: limit, threads: 20 });
    const server = await serverWith({ settings, solvers: { answer, archive: nobody, paper: nobody } });
    const send = (bytes: number) =>
      server.inject({
        method: "POST",
        url: "/api/v1/allocate",
        headers: { "content-type": "application/json" },
        payload: " ".repeat(bytes),
      });
    const held = Array.from({ length: 8 }, () => send(limit));
    await expect.poll(() => waiting.length).toBe(8);
    full(await send(10));
    expect((await server.inject("/api/v1/schemes")).statusCode).toBe(200);
    waiting.shift()?.();
    expect((await Promise.race(held)).statusCode).toBe(200);
    const next = send(limit);
    await expect.poll(() => waiting.length).toBe(8);
    for (const one of waiting.splice(0)) one();
    expect((await Promise.all([...held, next])).map(({ statusCode }) => statusCode)).toEqual(
      Array<number>(9).fill(200),
    );
  });
});

describe("who takes nothing of a large answer", () => {
  const bytes = 60 * 2 ** 20;
  const json = new TextEncoder().encode(JSON.stringify("x".repeat(bytes)));

  it("is hung up on, and who takes it slowly is not", async () => {
    const answer = () => Promise.resolve<QuestionAnswer>({ kind: "answered", json });
    const server = await serverWith({ solvers: { answer, archive: nobody, paper: nobody }, takeSeconds: 1 });
    const { port } = new URL(await server.listen({ port: 0, host: "127.0.0.1" }));
    const taken = async (take: (socket: Socket) => Promise<void>) => {
      const socket = connect(Number(port), "127.0.0.1");
      const came = { bytes: 0 };
      socket.on("error", () => undefined);
      socket.on("data", (piece) => (came.bytes += piece.length)).pause();
      const head = ["POST /api/v1/allocate HTTP/1.1", "Host: x", "Content-Type: application/json"];
      socket.write([...head, "Content-Length: 2", "Connection: close", "", "{}"].join("\r\n"));
      const closed = new Promise((resolve) => socket.once("close", resolve));
      await take(socket);
      await closed;
      return came.bytes;
    };
    const [stalled, slow] = await Promise.all([
      taken(async (socket) => {
        await pause(4000);
        socket.resume();
      }),
      taken(async (socket) => {
        for (let times = 0; times < 8; times++) {
          await pause(300);
          socket.resume();
          await pause(5);
          socket.pause();
        }
        socket.resume();
      }),
    ]);
    expect(stalled).toBeLessThan(bytes);
    expect(slow).toBeGreaterThan(bytes);
  });
});
