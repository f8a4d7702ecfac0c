import { once } from "node:events";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Solvers } from "../../../api/jobs/solvers.ts";
import { createSolvers } from "../../../api/jobs/solvers.ts";
import { createRunWatch } from "../../../api/runs/watch.ts";
import { startWorker } from "../../../api/runs/worker.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { hardRound } from "../hard-round.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { answerHere, serving, tuki, until, type WorkerProcess, workerOn } from "./kit.ts";

/** Nobody is taken for silent in the time of a test, so that what another takes up was handed back. */
const silenceSeconds = 600;

let database: Started;
let service: Awaited<ReturnType<typeof serving>>;
const workers: WorkerProcess[] = [];
const solvers = createSolvers({ threads: 1 });
beforeAll(async () => {
  database = await started();
  service = await serving(database.store, { work: "elsewhere", workerSilenceSeconds: silenceSeconds });
  valueOf(await createRound(database.store, change(), { id: "tuki", document: tuki() }));
  valueOf(await createRound(database.store, change(), { id: "hard", document: hardRound() }));
});
afterAll(async () => {
  for (const one of workers) one.process.kill("SIGKILL");
  await Promise.all(workers.map(({ ended }) => ended));
  await service.stop();
  await solvers.close();
  await database.stop();
});

const runSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  parts: z.looseObject({ done: z.int(), total: z.int() }).optional(),
  result: z.looseObject({ address: z.string() }).optional(),
});

async function asked(path: string, body?: unknown): Promise<string> {
  const response = await fetch(`${service.at}/rounds/${path}`, {
    method: "POST",
    headers: { prefer: "respond-async", ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(202);
  return runSchema.parse(await response.json()).id;
}

const runNow = async (id: string) => runSchema.parse(await (await fetch(`${service.at}/runs/${id}`)).json());

function aProcess(): WorkerProcess {
  const one = workerOn(database.server.url, { FORDEL_WORKER_SILENCE_SECONDS: String(silenceSeconds) });
  workers.push(one);
  return one;
}

/** The jobs of a run that somebody works on, and the how manieth try of each it is. */
async function worked(id: string) {
  const { rows } = await sql<{ readonly worker: string; readonly key: string; readonly attempts: number }>`
    select locked_by as worker, key, attempts::int as attempts from fordel_queue.jobs
    where starts_with(key, ${id}) and locked_by is not null`.execute(database.store.database);
  return rows;
}

const robustness = { question: "robustness", draws: 120 };

/** A worker of this process that never gets done with the part that it begins first. */
function workerThatIsStuck() {
  const stuck = new AbortController();
  const answer: Solvers["answer"] = async (question, watch = {}) => {
    if (question.step?.kind === "part" && watch.discard !== undefined) {
      stuck.abort();
      if (!watch.discard.aborted) await once(watch.discard, "abort");
    }
    return solvers.answer(question, watch);
  };
  const watch = createRunWatch(database.store);
  const begun = once(stuck.signal, "abort");
  const worker = startWorker({
    store: database.store,
    solvers: { answer },
    watch,
    threads: 1,
    silenceSeconds,
    runDays: 7,
    clock: () => new Date().toISOString(),
    tell: () => undefined,
  });
  return { begun, worker, watch };
}

test(
  "a part in the middle of which a worker is stopped is worked out by another, and stands in the answer once",
  { timeout: 60_000 },
  async () => {
    const { begun, worker, watch } = workerThatIsStuck();
    const id = await asked("tuki/analyses", robustness);
    await begun;
    const [{ key }] = await worked(id);
    const other = aProcess();
    await other.ready;
    // The other one works out the other parts, and leaves the one that is stuck.
    await until(
      () => runNow(id),
      ({ parts }) => parts?.done === (parts?.total ?? 0) - 1,
    );
    expect(await worked(id)).toMatchObject([{ key }]);
    await worker.stop(0.2);
    watch.close();
    const run = await until(
      () => runNow(id),
      ({ status }) => status === "done" || status === "failed",
    );
    const analysis = await (await fetch(new URL(run.result?.address ?? "", service.at))).text();
    const body = new TextEncoder().encode(JSON.stringify({ round: tuki(), draws: robustness.draws }));
    const whole = await answerHere({ question: "robustness", body });
    expect(analysis.endsWith(`,"document":${whole}}`)).toBe(true);
    const list: unknown = await (await fetch(`${service.at}/rounds/tuki/analyses`)).json();
    expect(z.looseObject({ items: z.array(z.unknown()) }).parse(list).items).toHaveLength(1);
    other.process.kill("SIGKILL");
    await other.ended;
  },
);

test(
  "a process that gets SIGTERM ends with 0, and what it was in the middle of is begun by another, as the same try",
  { timeout: 90_000 },
  async () => {
    const id = await asked("hard/proposals?timeLimit=100");
    const first = aProcess();
    const isWorked = (jobs: readonly unknown[]) => jobs.length === 1;
    const [before] = await until(() => worked(id), isWorked);
    const second = aProcess();
    await second.ready;
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const [after] = await until(() => worked(id), isWorked);
    expect(after).toEqual({ ...before, worker: after.worker });
    expect(after.worker).not.toBe(before.worker);
    expect(await runNow(id)).toMatchObject({ status: "working" });
    expect((await fetch(`${service.at}/runs/${id}`, { method: "DELETE" })).status).toBe(200);
    second.process.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(await worked(id)).toEqual([]);
  },
);
