import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { runs as runsOf } from "../../kit/seed.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { answerHere, serving, tuki, until, type WorkerProcess, workerOn } from "./kit.ts";

/** FORDEL_TEST_RUNS makes them more, a factor: 10 take some minutes. */
const seeds = 2;

/** A job is given up when it was taken up five times, so no more than four may be killed over one. */
const killsAtMost = 4;

let database: Started;
let service: Awaited<ReturnType<typeof serving>>;
beforeAll(async () => {
  database = await started();
  service = await serving(database.store, { work: "elsewhere", solveLimitSeconds: 600 });
  valueOf(await createRound(database.store, change(), { id: "tuki", document: tuki() }));
});
const alive = new Set<WorkerProcess>();
afterAll(async () => {
  await Promise.all([...alive].map(killed));
  await service.stop();
  await database.stop();
});

function begun(): WorkerProcess {
  const one = workerOn(database.server.url);
  alive.add(one);
  return one;
}

async function killed(one: WorkerProcess): Promise<void> {
  one.process.kill("SIGKILL");
  await one.ended;
  alive.delete(one);
}

const runSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  result: z.looseObject({ address: z.string() }).optional(),
});

async function asked(seed: number, draws: number): Promise<string> {
  const response = await fetch(`${service.at}/rounds/tuki/analyses?timeLimit=600`, {
    method: "POST",
    headers: { "content-type": "application/json", prefer: "respond-async" },
    body: JSON.stringify({ question: "robustness", draws, seed }),
  });
  return runSchema.parse(await response.json()).id;
}

const run = async (id: string) => runSchema.parse(await (await fetch(`${service.at}/runs/${id}`)).json());

async function analyses(): Promise<number> {
  const list: unknown = await (await fetch(`${service.at}/rounds/tuki/analyses?limit=500`)).json();
  return z.looseObject({ items: z.array(z.unknown()) }).parse(list).items.length;
}

/** The bytes of an undisturbed run. */
const undisturbed = (seed: number, draws: number) =>
  answerHere({
    question: "robustness",
    body: new TextEncoder().encode(JSON.stringify({ round: tuki(), draws, seed })),
  });

const disturbance = fc.record({
  workers: fc.integer({ min: 1, max: 3 }),
  questions: fc.array(
    fc.record({ seed: fc.integer({ min: 1, max: 99 }), draws: fc.integer({ min: 60, max: 150 }) }),
    { minLength: 1, maxLength: 2 },
  ),
  /** Milliseconds after the one before, where all are ready, and which of them. */
  kills: fc.array(fc.record({ after: fc.integer({ min: 0, max: 1500 }), which: fc.nat({ max: 2 }) }), {
    minLength: 1,
    maxLength: killsAtMost,
  }),
});

test(
  "workers are killed at any moment and started again: every run ends, with the bytes of one that was left alone",
  { timeout: 120_000 * Math.max(1, runsOf(seeds).numRuns) },
  async () => {
    await fc.assert(
      fc.asyncProperty(disturbance, async ({ workers: count, questions, kills }) => {
        const before = await analyses();
        const workers = Array.from({ length: count }, begun);
        await Promise.all(workers.map(({ ready }) => ready));
        const ids = await Promise.all(questions.map(({ seed, draws }) => asked(seed, draws)));
        for (const { after, which } of kills) {
          await pause(after);
          const place = which % count;
          await killed(workers[place]);
          workers[place] = begun();
          await workers[place].ready;
        }
        const ends = await Promise.all(
          ids.map((id) =>
            until(
              () => run(id),
              ({ status }) => status !== "waiting" && status !== "working",
            ),
          ),
        );
        expect(ends.map(({ status }) => status)).toEqual(questions.map(() => "done"));
        for (const [place, { seed, draws }] of questions.entries()) {
          const address = new URL(ends[place].result?.address ?? "", service.at);
          const text = await (await fetch(address)).text();
          expect(text.slice(text.indexOf(',"document":') + ',"document":'.length, -1)).toBe(
            await undisturbed(seed, draws),
          );
        }
        expect(await analyses()).toBe(before + questions.length);
        expect(valueOf(await verifyAudit(database.store)).holds).toBe(true);
        await Promise.all(workers.map(killed));
      }),
      // What is found takes seconds to try again, and kills at other moments.
      { ...runsOf(seeds), endOnFailure: true },
    );
  },
);
