import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { answerHere, serving, sweepOf, tuki, until, wholeOf, type WorkerProcess, workerOn } from "./kit.ts";

/** FORDEL_TEST_KILLS makes it more: 20 take a minute or two. */
const kills = Number(process.env.FORDEL_TEST_KILLS ?? 3);

const open: { database?: Started; stop?: () => Promise<void> } = {};
const workers: WorkerProcess[] = [];
let at = "";
let database: Started;

beforeAll(async () => {
  database = await started();
  open.database = database;
  const service = await serving(database.store, { work: "elsewhere", solveLimitSeconds: 600 });
  open.stop = service.stop;
  at = service.at;
  valueOf(await createRound(database.store, change(), { id: "tuki", document: tuki() }));
});
afterAll(async () => {
  for (const one of workers) one.process.kill("SIGKILL");
  await open.stop?.();
  await open.database?.stop();
});

const runSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  parts: z.looseObject({ done: z.int(), total: z.int() }).optional(),
  result: z.looseObject({ id: z.string(), address: z.string() }).optional(),
});

function started1(): WorkerProcess {
  const one = workerOn(database.server.url);
  workers.push(one);
  return one;
}

test("a worker is killed in the middle of a sweep, again and again: the sweep is complete, and nothing counted twice", async () => {
  const asked = sweepOf(3 * kills + 4);
  const response = await fetch(`${at}/rounds/tuki/analyses?timeLimit=600`, {
    method: "POST",
    headers: { "content-type": "application/json", prefer: "respond-async" },
    body: JSON.stringify(asked),
  });
  expect(response.status).toBe(202);
  const { id } = runSchema.parse(await response.json());
  const run = async () => runSchema.parse(await (await fetch(`${at}/runs/${id}`)).json());
  const done = ({ parts }: z.infer<typeof runSchema>) => parts?.done ?? 0;

  let killed = 0;
  while (killed < kills) {
    const before = done(await run());
    const worker = started1();
    // It has begun, and is in the middle of the next part.
    const now = await until(run, (one) => done(one) > before || one.status !== "working");
    if (now.status !== "working" && now.status !== "waiting") break;
    worker.process.kill("SIGKILL");
    await worker.ended;
    killed += 1;
  }
  expect(killed).toBe(kills);
  for (const one of [started1(), started1()]) await one.ready;
  const last = await until(run, ({ status }) => status !== "working" && status !== "waiting");
  expect(last).toMatchObject({ status: "done", parts: { done: 3 * kills + 4, total: 3 * kills + 4 } });

  const analysis = await (await fetch(new URL(last.result?.address ?? "", at))).text();
  const whole = await answerHere({ question: "sweep", body: wholeOf(asked, tuki()) });
  expect(analysis.slice(analysis.indexOf(',"document":') + ',"document":'.length, -1)).toBe(whole);
  const list = await (await fetch(`${at}/rounds/tuki/analyses`)).json();
  expect(z.looseObject({ items: z.array(z.unknown()) }).parse(list).items).toHaveLength(1);
  expect(valueOf(await verifyAudit(database.store)).holds).toBe(true);
}, 600_000);

test("a worker that is told to stop hands back what it does, and another takes it at once", async () => {
  for (const one of workers) one.process.kill("SIGKILL");
  await Promise.all(workers.map(({ ended }) => ended));
  const response = await fetch(`${at}/rounds/tuki/proposals`, {
    method: "POST",
    headers: { prefer: "respond-async" },
  });
  const { id } = runSchema.parse(await response.json());
  const run = async () => runSchema.parse(await (await fetch(`${at}/runs/${id}`)).json());
  const first = started1();
  await first.ready;
  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  await started1().ready;
  expect(await until(run, ({ status }) => status === "done")).toMatchObject({ status: "done" });
}, 120_000);

test("wrong settings are a sentence and exit 2", async () => {
  const worker = workerOn(database.server.url, { FORDEL_WORKER_PORT: "x" });
  expect(await worker.ended).toBe(2);
  expect(worker.said.error).toMatch(/FORDEL_WORKER_PORT.*\.\n$/);
});
