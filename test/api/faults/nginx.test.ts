import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { freePort } from "../../../api/store/embedded/ports.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { type Started, started } from "../store/started.ts";
import { ask } from "./client.ts";
import { hasNginx, type Nginx, startNginx } from "./nginx.ts";
import { type Running, serve, type Serving, workOn } from "./serving.ts";

/** What one process takes from one caller in a minute. */
const rateLimit = 600;

describe.skipIf(!hasNginx)("two API processes and two workers behind the deployed nginx.conf", () => {
  let there: Started;
  let ports: [number, number];
  let processes: [Serving, Serving];
  let workers: readonly Running[];
  let nginx: Nginx;
  const server = (port: number) =>
    serve(there.server.url, {
      FORDEL_PORT: String(port),
      FORDEL_WORK: "elsewhere",
      FORDEL_TRUSTED_PROXIES: "127.0.0.1",
      FORDEL_RATE_LIMIT: String(rateLimit),
      FORDEL_BODY_LIMIT: String(32 * 1024 * 1024),
    });
  beforeAll(async () => {
    there = await started();
    ports = [await freePort(), await freePort()];
    processes = await Promise.all([server(ports[0]), server(ports[1])]);
    workers = await Promise.all([workOn(there.server.url), workOn(there.server.url)]);
    nginx = await startNginx(ports);
    const kept = await ask(nginx.address, "PUT", "/rounds/tuki", {
      body: exampleRound(),
      headers: { "if-none-match": "*" },
    });
    expect(kept.status).toBe(201);
  }, 120_000);
  afterAll(async () => {
    await nginx.stop();
    await Promise.all([...processes, ...workers].map((one) => one.kill()));
    await there.stop();
  });

  test("events of a run come while it is worked on, and end with it", { timeout: 120_000 }, async () => {
    const begun = await ask(nginx.address, "POST", "/rounds/tuki/analyses", {
      body: { question: "robustness", draws: 300, seed: 1 },
      headers: { prefer: "respond-async" },
    });
    expect(begun.status).toBe(202);
    const { id } = z.looseObject({ id: z.string() }).parse(begun.body);
    const events = await fetch(`${nginx.address}/api/v1/runs/${id}/events`);
    expect(events.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    let text = "";
    let statusAtFirst: unknown;
    for await (const chunk of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (statusAtFirst !== undefined || !text.includes("\n\n")) continue;
      const { body } = await ask(nginx.address, "GET", `/runs/${id}`);
      statusAtFirst = z.looseObject({ status: z.string() }).parse(body).status;
    }
    expect(["waiting", "working"]).toContain(statusAtFirst);
    expect(text.split("\n\n").length).toBeGreaterThan(2);
    expect(await ask(nginx.address, "GET", `/runs/${id}`)).toMatchObject({ body: { status: "done" } });
  });

  test("a process is stopped and started again, and no caller notices", { timeout: 120_000 }, async () => {
    const state = { isOver: false };
    const statuses = new Map<string, number>();
    const noted = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1);
    const caller = async (path: string): Promise<void> => {
      while (!state.isOver) {
        const answer = await ask(nginx.address, "GET", path).catch((error: unknown) => String(error));
        noted(typeof answer === "string" ? answer : String(answer.status));
        await pause(100);
      }
    };
    // What is never sent again by the proxy, since it may have been carried out.
    const poster = async (): Promise<void> => {
      while (!state.isOver) {
        const answer = await ask(nginx.address, "POST", "/allocate", { body: {} }).catch((error: unknown) =>
          String(error),
        );
        noted(typeof answer === "string" ? answer : `POST ${answer.status}`);
        await pause(100);
      }
    };
    const callers = [
      ...["/rounds", "/rounds/tuki", "/rounds/tuki/applications", "/schemes"].map(caller),
      ...[poster(), poster()],
    ];
    await pause(500);
    processes[0].process.kill("SIGTERM");
    expect(await processes[0].ended).toBe(0);
    await pause(300);
    processes[0] = await server(ports[0]);
    await pause(500);
    state.isOver = true;
    await Promise.all(callers);
    expect([...statuses.keys()].sort()).toEqual(["200", "POST 422"]);
  });

  test("a body up to the limit is read, and one beyond it refused", { timeout: 60_000 }, async () => {
    const megabyte = 1024 * 1024;
    const sent = (size: number) => ask(nginx.address, "POST", "/allocate", { body: "x".repeat(size) });
    expect((await sent(31 * megabyte)).status).toBe(422);
    expect((await sent(33 * megabyte)).status).toBe(413);
  });

  test(
    "callers are counted by where they come from, whatever they say of it",
    { timeout: 60_000 },
    async () => {
      // Two addresses of this machine, as two callers.
      const from = (localAddress: string, forged: string) => statusFrom(nginx.address, localAddress, forged);
      const statuses: number[] = [];
      for (let number = 0; number < 3 * rateLimit && !statuses.includes(429); number++) {
        statuses.push(await from("127.0.0.2", `198.51.100.${number % 250}`));
      }
      expect(statuses.at(-1)).toBe(429);
      expect(await from("127.0.0.3", "127.0.0.2")).toBe(200);
    },
  );
});

function statusFrom(address: string, localAddress: string, forged: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "x-forwarded-for": forged };
    request(`${address}/api/v1/schemes`, { localAddress, headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    })
      .once("error", reject)
      .end();
  });
}
