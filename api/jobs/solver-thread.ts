import { Worker } from "node:worker_threads";
import type { EngineChoice, Watch } from "../options.ts";
import type { SolverEnd, SolverReport, SolverRequest, SolverTask } from "./solver-messages.ts";
import { createStopFlag, setWish, type Wish } from "./stop-flag.ts";

/** How a job is followed, stopped and called off. */
export interface JobWatch extends Watch {
  /**
   * Aborted, it calls the job off: its promise rejects at once with the signal's reason, whatever the thread is doing.
   * It may follow `signal`, where even the best so far is not worth the wait.
   */
  readonly discard?: AbortSignal | undefined;
}

/** A place for one thread, which runs one job at a time. It starts with its first job and is kept for the next. */
export interface SolverThread {
  readonly isRunning: () => boolean;
  /** Starts the thread before there is a job for it, and in it the engine that the job will ask. */
  readonly prepare: (engine: EngineChoice) => void;
  /** Starts the thread, and loads in it what answers whole questions. */
  readonly prepareAnswers: () => void;
  /**
   * Runs a job. Never rejects: what goes wrong is how it ended.
   *
   * @param onFree called when the thread can have its next job, which after a discarded one is later than its end
   */
  readonly run: <Answer>(task: SolverTask, watch: JobWatch, onFree: () => void) => Promise<SolverEnd<Answer>>;
  /** Ends the thread; a job under way fails with `why`. */
  readonly end: (why: string) => Promise<void>;
}

/**
 * How long a thread may take to leave a discarded job, milliseconds. A search leaves at its next step, and then the
 * thread is spared a new start, which takes half a second; one that does not is ended.
 */
const millisecondsToLeave = 250;

interface State {
  worker: Worker | undefined;
  /** Ends the job under way. */
  abandon: ((why: string) => void) | undefined;
}

/** @param megabytes the most that a job may keep in mind; the engine's own limit, gigabytes, where not given */
export function createSolverThread(workerFile: URL, megabytes?: number): SolverThread {
  const state: State = { worker: undefined, abandon: undefined };
  return {
    isRunning: () => state.worker !== undefined,
    prepare(engine) {
      state.worker ??= startWorker(state, workerFile, megabytes);
      if (engine === "built-in") return;
      state.worker.postMessage({ kind: "prepare", engine } satisfies SolverRequest);
    },
    prepareAnswers() {
      state.worker ??= startWorker(state, workerFile, megabytes);
      state.worker.postMessage({ kind: "prepare-answers" } satisfies SolverRequest);
    },
    run(task, watch, onFree) {
      const worker = state.worker ?? startWorker(state, workerFile, megabytes);
      state.worker = worker;
      return runJob(state, worker, megabytes, task, watch, onFree);
    },
    async end(why) {
      state.abandon?.(why);
      await state.worker?.terminate();
    },
  };
}

/**
 * Megabytes for what a search has just made and soon forgets. With the default of 48 a real round took a tenth more of
 * the processor, all of it clearing away.
 */
const youngMegabytes = 96;

function startWorker(state: State, workerFile: URL, megabytes: number | undefined): Worker {
  // Flags of the process (--eval, --import …) are not for the thread, which registers what it needs itself.
  const worker = new Worker(workerFile, {
    execArgv: [],
    resourceLimits: {
      maxYoungGenerationSizeMb: youngMegabytes,
      ...(megabytes !== undefined && { maxOldGenerationSizeMb: megabytes }),
    },
  });
  const leave = (): void => {
    if (state.worker === worker) state.worker = undefined;
  };
  // Without a listener an error between two jobs, or of a thread being ended, would end the process.
  worker.on("error", leave);
  worker.on("exit", leave);
  worker.unref();
  return worker;
}

function runJob<Answer>(
  state: State,
  worker: Worker,
  megabytes: number | undefined,
  task: SolverTask,
  { signal, discard, onProgress }: JobWatch,
  onFree: () => void,
): Promise<SolverEnd<Answer>> {
  worker.ref();
  return new Promise((resolve) => {
    const flag = createStopFlag();
    const request = (said: SolverRequest): void => worker.postMessage(said);
    const tell = (wish: Wish): void => {
      setWish(flag, wish);
      request({ kind: "stop" });
    };
    let leaving: NodeJS.Timeout | undefined;

    const detach = (): void => {
      clearTimeout(leaving);
      signal?.removeEventListener("abort", onStop);
      discard?.removeEventListener("abort", onDiscard);
      worker.off("message", onReport).off("error", onError).off("exit", onExit);
      state.abandon = undefined;
    };
    const ended = (end: SolverEnd<Answer>): void => {
      detach();
      worker.unref();
      resolve(end);
      onFree();
    };
    /** The job has ended for whoever asked, not yet for the thread. */
    const callOff = (error: Error): void => {
      if (leaving !== undefined) return;
      resolve({ kind: "failed", error });
      signal?.removeEventListener("abort", onStop);
      tell("nothing");
      // The process stays alive for so long: a job in line may wait for this thread.
      leaving = setTimeout(() => {
        detach();
        void worker.terminate().then(onFree);
      }, millisecondsToLeave);
    };

    const onStop = (): void => tell("best-so-far");
    const onDiscard = (): void =>
      callOff(new Error("The job was called off; ask again if it is still wanted."));
    const onError = (error: Error): void =>
      ended(
        failed(
          isOutOfMemory(error) && megabytes !== undefined
            ? `The round needs more memory than the ${megabytes} MB that a thread may take; ask with a shorter time limit, or allow more.`
            : `The thread that worked on the round crashed (${String(error)}); try again, or report the round.`,
        ),
      );
    const onExit = (code: number): void =>
      ended(
        failed(
          `The thread that worked on the round ended with code ${code}; try again, or report the round.`,
        ),
      );
    const onReport = (said: SolverReport<Answer>): void => {
      if (said.kind !== "progress") {
        ended(said);
        return;
      }
      if (leaving !== undefined) return;
      try {
        onProgress?.(said.progress);
      } catch (error) {
        callOff(error instanceof Error ? error : new Error(String(error)));
      }
    };

    state.abandon = (why) => ended(failed(why));
    worker.on("message", onReport).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onStop);
    discard?.addEventListener("abort", onDiscard);
    if (signal?.aborted === true) setWish(flag, "best-so-far");
    try {
      request({ kind: "begin", task, flag });
    } catch (error) {
      // What cannot be sent to a thread, a function for example, is a fault of the call.
      ended({ kind: "failed", error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
}

function failed<Answer>(why: string): SolverEnd<Answer> {
  return { kind: "failed", error: new Error(why) };
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
