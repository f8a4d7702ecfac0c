import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createRound } from "../../../api/store/rounds.ts";
import { failGivenUp } from "../../../api/store/run-work.ts";
import { clearRuns } from "../../../api/store/runs.ts";
import { freeSilent } from "../../../api/store/workers.ts";
import { connect, type Store } from "../../../api/store/connect.ts";
import { type Proxy, proxyTo } from "../store/proxy.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { answerHere, serving, sweepOf, tuki, until, wholeOf } from "./kit.ts";

const open: { database?: Started; stops: (() => Promise<void>)[] } = { stops: [] };
let database: Started;
/** As the services reach it. */
let through: Store;
/** Between the services and their database. */
let proxy: Proxy;
/** Works on runs. */
let here = "";
/** Takes them in only. */
let there = "";

beforeAll(async () => {
  database = await started();
  open.database = database;
  proxy = await proxyTo(database.server.url);
  through = connect(proxy.url);
  for (const id of ["tuki", "other"]) {
    valueOf(await createRound(database.store, change(), { id, document: tuki() }));
  }
  const [first, second] = [await serving(through), await serving(through, { work: "elsewhere" })];
  open.stops.push(first.stop, second.stop);
  [here, there] = [first.at, second.at];
});
afterAll(async () => {
  for (const stop of open.stops) await stop();
  await through.close();
  await proxy.close();
  await open.database?.stop();
});

const json = { "content-type": "application/json" };
const later = { ...json, prefer: "respond-async" };

const runSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  parts: z.looseObject({ done: z.int(), total: z.int() }).optional(),
  failure: z.looseObject({ code: z.string(), message: z.string() }).optional(),
  result: z.looseObject({ id: z.string(), address: z.string() }).optional(),
});

async function post(at: string, path: string, body: unknown, headers: Record<string, string> = json) {
  const response = await fetch(`${at}${path}`, {
    method: "POST",
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: z.unknown().parse(await response.json()),
  };
}

const askLater = async (body: unknown, at = there, path = "/rounds/tuki/analyses?timeLimit=120") =>
  runSchema.parse((await post(at, path, body, later)).body);

const runAt = async (at: string, id: string) =>
  runSchema.parse(await (await fetch(`${at}/runs/${id}`)).json());

const cancelled = (at: string, id: string) => fetch(`${at}/runs/${id}`, { method: "DELETE" });

describe("a question about a kept round", () => {
  it("is answered at once where it is short, with the bytes of the question's own address", async () => {
    const asked = sweepOf(2);
    const made = await post(here, "/rounds/tuki/analyses?timeLimit=120", asked, {
      ...json,
      prefer: "wait=60",
    });
    expect(made).toMatchObject({
      status: 201,
      body: { question: "sweep", version: 1, made: { by: "local" } },
    });
    const text = await (await fetch(new URL(made.headers.get("location") ?? "", here))).text();
    const whole = await answerHere({ question: "sweep", body: wholeOf(asked, tuki()) });
    expect(text.endsWith(`,"document":${whole}}`)).toBe(true);
  });

  it("is refused with every fault before it is taken in", async () => {
    const wrong = { question: "sweep", range: { figure: { kind: "cap" }, from: 9, to: 1, by: 1 } };
    expect(await post(there, "/rounds/tuki/analyses", wrong)).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/range" }] },
    });
    expect(await post(there, "/rounds/tuki/analyses", { question: "robustness", draws: 0 })).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/draws" }] },
    });
    expect(await post(there, "/rounds/none/analyses", { question: "report" })).toMatchObject({ status: 404 });
    expect(await post(there, "/rounds/tuki/analyses", { question: "what" })).toMatchObject({ status: 422 });
  });

  it("is one run for one key, and its answer when it is done", async () => {
    const headers = { ...later, "idempotency-key": "once" };
    const asked = { question: "ranking-list", variant: "stop" };
    const [one, two] = await Promise.all([
      post(there, "/rounds/other/analyses", asked, headers),
      post(here, "/rounds/other/analyses", asked, headers),
    ]);
    expect([one.status, two.status].filter((status) => status !== 201 && status !== 202)).toEqual([]);
    const done = await post(there, "/rounds/other/analyses", asked, { ...headers, prefer: "wait=60" });
    expect(done.status).toBe(201);
    const list = await (await fetch(`${there}/rounds/other/analyses`)).json();
    expect(z.looseObject({ items: z.array(z.unknown()) }).parse(list).items).toEqual([done.body]);
  });
});

describe("a run that is called off", () => {
  it("stops wherever it is worked on, asked of another process", async () => {
    const { id } = await askLater({ question: "robustness", draws: 5000 });
    await until(
      () => runAt(there, id),
      ({ parts }) => (parts?.done ?? 0) > 0,
    );
    const came = await cancelled(there, id);
    expect(came.status).toBe(200);
    expect(runSchema.parse(await came.json())).toMatchObject({ status: "cancelled" });
    expect((await cancelled(here, id)).status).toBe(200);
    const jobs = async () => (await jobsOf(id)).length;
    expect(await until(jobs, (count) => count === 0)).toBe(0);
    const { parts } = await runAt(here, id);
    expect(parts?.done).toBeLessThan(parts?.total ?? 0);
  });

  it("says so where it is done, or is not there", async () => {
    const made = await post(here, "/rounds/tuki/proposals", undefined, { prefer: "wait=60" });
    expect(made.status).toBe(201);
    const { rows } = await sql<{ readonly id: string }>`select id from runs where status = 'done'`.execute(
      database.store.database,
    );
    expect((await cancelled(here, rows[0].id)).status).toBe(409);
    expect((await cancelled(here, "none")).status).toBe(404);
  });
});

/** The jobs of a run that are in the queue and would be done. */
async function jobsOf(id: string) {
  const { rows } = await sql`
    select id from fordel_queue.jobs where starts_with(key, ${id})`.execute(database.store.database);
  return rows;
}

describe("events of a run", () => {
  /** What is heard until the connection ends or `stop` says so. */
  async function heard(id: string, headers: Record<string, string>, stop: (text: string) => boolean) {
    const response = await fetch(`${there}/runs/${id}/events`, { headers });
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(z.instanceof(Uint8Array).parse(chunk), { stream: true });
      if (stop(text)) break;
    }
    return { response, text, ids: [...text.matchAll(/^id: (.+)$/gm)].map(([, one]) => one) };
  }

  it("are told until it is done; who comes back is told what is new", async () => {
    const { id } = await askLater(sweepOf(8));
    const first = await heard(id, {}, (text) => (text.match(/^event: progress$/gm) ?? []).length >= 2);
    expect(first.response.headers.get("content-type")).toContain("text/event-stream");
    const known = first.ids.at(-1) ?? "";
    const rest = await heard(id, { "last-event-id": known, "accept-encoding": "gzip" }, () => false);
    expect(rest.response.headers.get("content-encoding")).toBeNull();
    expect(rest.ids).not.toContain(known);
    expect(rest.text).toMatch(/event: done\ndata: .*"status":"done".*\n\n$/);
    const last = rest.ids.at(-1) ?? "";
    const over = await fetch(`${here}/runs/${id}/events`, { headers: { "last-event-id": last } });
    expect(over.status).toBe(204);
  }, 60_000);
});

describe("work that nobody ends", () => {
  it("is taken from a worker that is silent, and given up when it has been taken up too often", async () => {
    const { stops } = open;
    const [stopHere] = stops.splice(0, 1);
    await stopHere();
    const { id } = await askLater({ question: "report" });
    await sql`update fordel_queue._private_jobs set locked_by = 'dead', locked_at = now() - interval '9 s',
      attempts = 5`.execute(database.owner.database);
    await failGivenUp(database.store, 5);
    expect((await runAt(there, id)).status).toBe("waiting");
    expect(await freeSilent(database.store, 5)).toEqual(["dead"]);
    await failGivenUp(database.store, 5);
    const failed = await runAt(there, id);
    expect(failed).toMatchObject({ status: "failed", failure: { code: "worker-lost" } });
    expect(failed.failure?.message).toMatch(/5.*\.$/);
    const again = await serving(through);
    stops.push(again.stop);
    here = again.at;
  });

  it("is cleared after some days, and what came of it stays", async () => {
    const made = await post(
      here,
      "/rounds/tuki/analyses",
      { question: "report" },
      { ...json, prefer: "wait=60" },
    );
    expect(made.status).toBe(201);
    await sql`update runs set ended_at = ended_at - interval '8 days' where status = 'done'`.execute(
      database.store.database,
    );
    expect(valueOf(await clearRuns(database.store, 7))).toBeGreaterThan(0);
    expect((await fetch(new URL(made.headers.get("location") ?? "", here))).status).toBe(200);
  });

  it("goes on when the database was gone in the middle", async () => {
    const asked = sweepOf(10);
    const { id } = await askLater(asked);
    await until(
      () => runAt(there, id),
      ({ parts }) => (parts?.done ?? 0) > 1,
    );
    proxy.cut(true);
    expect((await fetch(`${there}/runs/${id}`)).status).toBe(503);
    proxy.cut(false);
    const done = await until(
      async () => runSchema.safeParse(await (await fetch(`${there}/runs/${id}`)).json()).data,
      (run) => run?.status === "done" || run?.status === "failed",
    );
    const text = await (await fetch(new URL(done?.result?.address ?? "", there))).text();
    const whole = await answerHere({ question: "sweep", body: wholeOf(asked, tuki()) });
    expect(text.endsWith(`,"document":${whole}}`)).toBe(true);
  }, 90_000);
});
