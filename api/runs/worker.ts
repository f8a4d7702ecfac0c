import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { run, type Runner, type WorkerEvents } from "graphile-worker";
import type { Solvers } from "../jobs/solvers.ts";
import type { Store } from "../store/connect.ts";
import { attemptsAtMost, queueSchema, silentLogger } from "../store/queue.ts";
import { failGivenUp } from "../store/run-work.ts";
import { clearRuns } from "../store/runs.ts";
import { freeSilent, handBack, showLife } from "../store/workers.ts";
import { tasksWith } from "./tasks.ts";
import type { RunWatch } from "./watch.ts";

/** What works on runs in this process, beside whatever else it does. */
export interface RunWorker {
  readonly counts: () => WorkerCounts;
  /** Whether it takes jobs: it does not while the database is gone. */
  readonly isReady: () => boolean;
  /** Takes nothing more, lets what is under way take so many seconds, and hands the rest back to others. */
  readonly stop: (seconds: number) => Promise<void>;
}

export interface WorkerCounts {
  readonly working: number;
  readonly done: number;
  /** Those that ended without a result, and come again or are given up. */
  readonly failed: number;
}

export interface WorkerParts {
  readonly store: Store;
  readonly solvers: Pick<Solvers, "answer">;
  readonly watch: RunWatch;
  /** How many jobs are worked on side by side. */
  readonly threads: number;
  /** Seconds without a sign of life after which others take what one worked on. */
  readonly silenceSeconds: number;
  /** Days that runs which have ended are kept. */
  readonly runDays: number;
  readonly clock: () => string;
  /** Told of each job: which kind, of which run, and how long it took. */
  readonly tell: (event: JobTold) => void;
}

/** Nothing of it is about persons: a run has a number that was drawn. */
export interface JobTold {
  readonly task: string;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly outcome: "done" | "failed";
}

/** Milliseconds between looks at the queue where nobody told of a job. */
const pollInterval = 1000;

/** Milliseconds before it is tried again where the database does not answer. */
const patience = 1000;

/** Milliseconds between clearings of old runs. */
const hour = 3_600_000;

/** Waits for an end that may not come: the queue waits for ever for some connections that broke off. */
async function atMost(milliseconds: number, end: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([end.catch(() => undefined), late]);
  over.abort();
}

/** Begins to work on runs. It goes on whatever happens to the database, until it is stopped. */
export function startWorker(parts: WorkerParts): RunWorker {
  const { store, threads, silenceSeconds, runDays, tell } = parts;
  const handedBack = new AbortController();
  const state: { stopping: boolean; ready: boolean; pool?: string; runner?: Runner } = {
    stopping: false,
    ready: false,
  };
  const counts = { working: 0, done: 0, failed: 0 };
  const woken = new AbortController();
  const given = { up: once(woken.signal, "abort") };
  const taskList = tasksWith({ ...parts, handedBack: handedBack.signal });

  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    state.pool = workerPool.id;
  });
  const begun = new Map<string, number>();
  events.on("job:start", ({ job }) => {
    counts.working++;
    begun.set(job.id, performance.now());
  });
  events.on("job:complete", ({ job, error }) => {
    counts.working--;
    counts[error ? "failed" : "done"]++;
    const milliseconds = Math.round(performance.now() - (begun.get(job.id) ?? performance.now()));
    begun.delete(job.id);
    const outcome = error ? "failed" : "done";
    tell({ task: job.task_identifier, attempt: job.attempts, milliseconds, outcome });
  });

  const work = async (): Promise<void> => {
    const pool = store.queuePool(threads + 2);
    try {
      state.runner = await run({
        pgPool: pool,
        schema: queueSchema,
        concurrency: threads,
        noHandleSignals: true,
        pollInterval,
        taskList,
        parsedCronItems: [],
        logger: silentLogger,
        events,
        gracefulShutdownAbortTimeout: hour,
        // Only in batches does the queue try again to say how a job ended, and take care of it where that fails for good.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      });
      if (state.pool !== undefined) await showLife(store, state.pool);
      state.ready = true;
      await Promise.race([state.runner.promise, given.up]);
    } finally {
      state.ready = false;
      const { runner } = state;
      delete state.runner;
      if (runner !== undefined) await atMost(patience, runner.stop());
      // What a queue that broke off still holds is nobody's.
      if (state.pool !== undefined) await handBack(store, state.pool).catch(() => undefined);
      await atMost(patience, pool.end());
    }
  };
  const goOn = async (): Promise<void> => {
    while (!state.stopping) {
      await work().catch(() => undefined);
      await waited(patience);
    }
  };
  const beat = async (): Promise<void> => {
    const last = { cleared: -Infinity };
    for (;;) {
      await waited((silenceSeconds * 1000) / 5);
      if (state.stopping && state.runner === undefined) return;
      try {
        if (state.pool !== undefined && state.runner !== undefined) await showLife(store, state.pool);
        await freeSilent(store, silenceSeconds);
        await failGivenUp(store, attemptsAtMost);
        if (performance.now() - last.cleared < hour) continue;
        last.cleared = performance.now();
        await clearRuns(store, runDays);
      } catch {
        // The database is gone: others see that this one is silent, and it goes on when the database is back.
        state.ready = state.ready && state.runner !== undefined;
      }
    }
  };
  const waited = (milliseconds: number): Promise<void> =>
    state.runner === undefined && state.stopping
      ? Promise.resolve()
      : sleep(milliseconds, undefined, { signal: woken.signal }).catch(() => undefined);

  const working = goOn();
  const beating = beat();
  return {
    counts: () => counts,
    isReady: () => state.ready,
    async stop(seconds) {
      if (state.stopping) return working;
      state.stopping = true;
      const late = setTimeout(() => {
        const given = state.pool === undefined ? Promise.resolve() : handBack(store, state.pool);
        // What is not handed back now is taken by others when this process has been silent for long enough.
        void given
          .catch(() => undefined)
          .then(() => handedBack.abort(new Error("The work was handed back.")));
      }, seconds * 1000);
      if (state.runner !== undefined) await atMost((seconds + 2) * 1000, state.runner.stop());
      clearTimeout(late);
      handedBack.abort(new Error("The work was handed back."));
      woken.abort();
      await Promise.all([working, beating]);
    },
  };
}
