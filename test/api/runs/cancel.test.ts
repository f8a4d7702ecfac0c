import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Step } from "../../../api/answers/question.ts";
import { createSolvers, type Solvers } from "../../../api/jobs/solvers.ts";
import { createRunWatch } from "../../../api/runs/watch.ts";
import { startWorker } from "../../../api/runs/worker.ts";
import { listAudit } from "../../../api/store/audit.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { failRun } from "../../../api/store/run-work.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { serving, until } from "./kit.ts";

type Answer = Solvers["answer"];
/** What is done for a run in one go. */
type Stage = "whole" | Step["kind"];

let database: Started;
let service: Awaited<ReturnType<typeof serving>>;
const solvers = createSolvers({ threads: 1 });
beforeAll(async () => {
  database = await started();
  service = await serving(database.store, { work: "elsewhere" });
  valueOf(await createRound(database.store, change(), { id: "round", document: validRound() }));
});
afterAll(async () => {
  await service.stop();
  await solvers.close();
  await database.stop();
});

const runSchema = z.looseObject({ id: z.string(), status: z.string() });

/** Takes a question in that is answered later; the id of its run. */
async function asked(path: string, body?: unknown): Promise<string> {
  const response = await fetch(`${service.at}/rounds/round/${path}`, {
    method: "POST",
    headers: { prefer: "respond-async", ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(202);
  return runSchema.parse(await response.json()).id;
}

const runNow = async (id: string) => runSchema.parse(await (await fetch(`${service.at}/runs/${id}`)).json());

const ended = (id: string) =>
  until(
    () => runNow(id),
    ({ status }) => status === "done",
  );

async function cancel(id: string) {
  const response = await fetch(`${service.at}/runs/${id}`, { method: "DELETE" });
  return { status: response.status, body: z.looseObject({}).parse(await response.json()) };
}

/** All events of a run, until the service ends the stream. */
async function heard(id: string): Promise<readonly string[]> {
  const text = await (await fetch(`${service.at}/runs/${id}/events`)).text();
  return text.split("\n\n").filter((event) => event.includes("event: "));
}

/** What is kept of the round: its proposals, its analyses and what is written of it in the audit. */
async function kept(): Promise<readonly number[]> {
  const lists = ["proposals", "analyses"].map(async (list) => {
    const page: unknown = await (await fetch(`${service.at}/rounds/round/${list}`)).json();
    return z.looseObject({ items: z.array(z.unknown()) }).parse(page).items.length;
  });
  const { items } = valueOf(await listAudit(database.store, { limit: 100 }));
  return [...(await Promise.all(lists)), items.length];
}

/**
 * A worker of one thread that stops at the first step of a kind. `held` is fulfilled then; `release` lets it go on. It goes on
 * by itself where it hears that what it does is to be discarded, or is deaf to that and answers all the same.
 */
function workerThatHolds(stage: Stage | undefined, deaf: boolean) {
  const [holding, releasing] = [new AbortController(), new AbortController()];
  const [held, released] = [once(holding.signal, "abort"), once(releasing.signal, "abort")];
  const release = () => releasing.abort();
  const answer: Answer = async (question, { discard, ...rest } = {}) => {
    if (holding.signal.aborted || (question.step?.kind ?? "whole") !== stage) {
      return solvers.answer(question, { discard, ...rest });
    }
    holding.abort();
    const told = new Promise((resolve) => discard?.addEventListener("abort", resolve, { once: true }));
    await (deaf ? released : Promise.race([released, told]));
    return solvers.answer(question, { ...rest, ...(!deaf && { discard }) });
  };
  const watch = createRunWatch(database.store);
  const worker = startWorker({
    store: database.store,
    solvers: { answer },
    watch,
    threads: 1,
    silenceSeconds: 30,
    runDays: 7,
    clock: () => new Date().toISOString(),
    tell: () => undefined,
  });
  const stop = async () => {
    release();
    await worker.stop(0);
    watch.close();
  };
  return { held, release, worker, stop };
}

const robustness = { question: "robustness", draws: 100 };
const stages: readonly (readonly [stage: Stage, path: string, body?: unknown])[] = [
  ["whole", "proposals"],
  ["whole", "analyses", { question: "report" }],
  ["begin", "analyses", robustness],
  ["part", "analyses", robustness],
  ["gather", "analyses", robustness],
];

describe("a run that is called off", () => {
  test("while it waits is never begun, and its stream ends with that", async () => {
    const before = await kept();
    const id = await asked("analyses", robustness);
    const events = heard(id);
    expect(await cancel(id)).toMatchObject({ status: 200, body: { id, status: "cancelled" } });
    expect((await events).at(-1)).toMatch(/^id: .+\nevent: done\ndata: .*"status":"cancelled"/);
    const { worker, stop } = workerThatHolds(undefined, false);
    try {
      await ended(await asked("analyses", { question: "report" }));
      expect(worker.counts()).toMatchObject({ done: 1, failed: 0 });
      expect(await runNow(id)).not.toHaveProperty("begun");
      expect(await kept()).toEqual([before[0], before[1] + 1, before[2]]);
    } finally {
      await stop();
    }
  });

  test.each(
    stages.flatMap(([stage, path, body]) =>
      [false, true].map((deaf) => ({
        stage,
        path,
        body,
        deaf,
        how: deaf ? "and its answer comes all the same" : "and the worker hears of it",
      })),
    ),
  )(
    "at the step $stage ($path) $how: it has ended once, nothing is kept, and the worker takes the next",
    { timeout: 60_000 },
    async ({ stage, path, body, deaf }) => {
      const before = await kept();
      const { held, release, worker, stop } = workerThatHolds(stage, deaf);
      try {
        const id = await asked(path, body);
        const events = heard(id);
        await held;
        const first = await cancel(id);
        expect(first).toMatchObject({ status: 200, body: { status: "cancelled" } });
        expect(await cancel(id)).toEqual(first);
        const told = await events;
        expect(told.filter((event) => event.includes("event: done"))).toHaveLength(1);
        expect(told.at(-1)).toMatch(/event: done\ndata: .*"status":"cancelled"/);
        if (deaf) release();
        // One that hears of it is free without being let go, or this would never end.
        await ended(await asked("analyses", { question: "report" }));
        expect(worker.counts()).toMatchObject({ working: 0, failed: 0 });
        expect(await runNow(id)).toEqual(first.body);
        expect(await kept()).toEqual([before[0], before[1] + 1, before[2]]);
        expect(await heard(id)).toHaveLength(1);
      } finally {
        await stop();
      }
    },
  );

  test.each([
    [
      "done",
      async () => {
        const { stop } = workerThatHolds(undefined, false);
        const id = await asked("analyses", { question: "report" });
        await ended(id);
        await stop();
        return id;
      },
      409,
    ],
    [
      "failed",
      async () => {
        const id = await asked("analyses", { question: "report" });
        await failRun(database.store, id, { why: "failed" });
        return id;
      },
      409,
    ],
    ["not there", () => Promise.resolve("none"), 404],
  ] as const)("that is %s is a sentence, and stays what it is", async (_, make, status) => {
    const id = await make();
    const [before, there] = [await kept(), await fetch(`${service.at}/runs/${id}`)];
    const answer = await cancel(id);
    expect(answer).toMatchObject({ status, body: { status } });
    expect(z.looseObject({ detail: z.string() }).parse(answer.body).detail).toMatch(/\.$/);
    const now = await fetch(`${service.at}/runs/${id}`);
    const withoutNumber = async (response: Response) => ({
      ...z.looseObject({}).parse(await response.json()),
      instance: undefined,
      requestId: undefined,
    });
    expect(await withoutNumber(now)).toEqual(await withoutNumber(there));
    expect(await kept()).toEqual(before);
  });
});
