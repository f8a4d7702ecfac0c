import { availableParallelism } from "node:os";
import type { Proposal, ReprioritisationAnswer } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import type { AskedQuestion, QuestionAnswer } from "../answers/question.ts";
import type { ArchiveDone, ArchiveTask } from "./archive-task.ts";
import type { PaperTask } from "./paper-task.ts";
import type { EngineChoice, ReprioritiseSettings, SolveSettings } from "../options.ts";
import type { SolverEnd, SolverTask } from "./solver-messages.ts";
import { createSolverThread, type JobWatch, type SolverThread } from "./solver-thread.ts";

/** `solve` and `reprioritise` of the library, each in a thread of its own, so that they can be stopped at any time. */
export interface Solvers {
  /**
   * The proposal for a round that `readRound` found valid. Where every thread is at work it waits in line; the time
   * limit counts from when a thread begins.
   *
   * @throws what `solve` of the library throws, `discard`'s reason, or an Error where the thread crashed or was closed
   */
  readonly solve: (document: RoundDocument, job?: SolveJob) => Promise<Proposal>;
  /** Unused area money moved (R13), in the same way. */
  readonly reprioritise: (document: RoundDocument, job?: ReprioritiseJob) => Promise<ReprioritisationAnswer>;
  /**
   * The answer to a question whose documents are sent with it as bytes (`api/answers`), so that whoever asks neither reads
   * nor writes them.
   *
   * @throws as `solve`
   */
  readonly answer: (asked: AskedQuestion, watch?: JobWatch) => Promise<QuestionAnswer>;
  /**
   * Writes or checks the archive of a round.
   *
   * @throws `discard`'s reason, or an Error where the thread crashed or was closed
   */
  readonly archive: (task: ArchiveTask, watch?: JobWatch) => Promise<ArchiveDone>;
  /**
   * Writes a paper of a round as a file.
   *
   * @throws as `archive`
   */
  readonly paper: (task: PaperTask, watch?: JobWatch) => Promise<Uint8Array>;
  /** Ends the threads. Jobs under way and in line are rejected. */
  readonly close: () => Promise<void>;
}

export interface SolveJob extends SolveSettings, JobWatch {}

export interface ReprioritiseJob extends ReprioritiseSettings, JobWatch {}

export interface SolversOptions {
  /** How many rounds are worked on side by side, at least 1. Default: one for each processor but one. */
  readonly threads?: number;
  /** Starts the first thread now, for whoever knows that a job with this engine is coming. Default: with its first job. */
  readonly prepareFor?: EngineChoice | undefined;
  /** Starts all threads now, for whoever will ask whole questions (`answer`). Default: each with its first job. */
  readonly prepareAnswers?: boolean | undefined;
  /** Megabytes that a job may keep in mind; one that needs more fails. Default: what the JavaScript engine allows, some gigabytes. */
  readonly megabytes?: number | undefined;
  /** What the threads run: it speaks as `solver-worker.ts` does. Default: that file. */
  readonly workerFile?: URL;
}

/** A job in line. */
interface Waiting {
  readonly begin: (thread: SolverThread) => void;
  readonly fail: (why: string) => void;
}

const closedBefore = "The solvers were closed before the round was solved; create new ones.";

/**
 * Threads for solves. Each starts with its first job, is kept warm for the next and does not keep the process alive.
 *
 * @throws RangeError where `threads` is not a whole number from 1
 */
export function createSolvers({
  threads = Math.max(1, availableParallelism() - 1),
  prepareFor,
  prepareAnswers = false,
  megabytes,
  workerFile = new URL("../../bin/solver-worker.mjs", import.meta.url),
}: SolversOptions = {}): Solvers {
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`There cannot be ${threads} threads; give a whole number from 1.`);
  }
  const all = Array.from({ length: threads }, () => createSolverThread(workerFile, megabytes));
  const free = new Set(all);
  const line = new Set<Waiting>();
  const state = { closed: false };
  if (prepareFor !== undefined) all[0].prepare(prepareFor);
  if (prepareAnswers) for (const thread of all) thread.prepareAnswers();

  const next = (): void => {
    for (const waiting of line) {
      const thread = [...free].find((one) => one.isRunning()) ?? [...free].at(0);
      if (thread === undefined || state.closed) return;
      free.delete(thread);
      line.delete(waiting);
      waiting.begin(thread);
    }
  };

  const ended = <Answer>(task: SolverTask, watch: JobWatch): Promise<SolverEnd<Answer>> =>
    new Promise((resolve) => {
      const { discard } = watch;
      const leaveLine = (): void => {
        line.delete(waiting);
        waiting.fail("The job was called off while it waited; ask again if it is still wanted.");
      };
      const waiting: Waiting = {
        begin(thread) {
          discard?.removeEventListener("abort", leaveLine);
          const onFree = (): void => {
            free.add(thread);
            next();
          };
          void thread.run<Answer>(task, watch, onFree).then(resolve);
        },
        fail(why) {
          discard?.removeEventListener("abort", leaveLine);
          resolve({ kind: "failed", error: new Error(why) });
        },
      };
      discard?.addEventListener("abort", leaveLine);
      line.add(waiting);
      next();
    });

  const answered = async <Answer>(task: SolverTask, watch: JobWatch): Promise<Answer> => {
    watch.discard?.throwIfAborted();
    if (state.closed) throw new Error(closedBefore);
    const end = await ended<Answer>(task, watch);
    watch.discard?.throwIfAborted();
    switch (end.kind) {
      case "answered":
        return end.answer;
      case "nothing-found":
        throw new NothingFoundError(end.message);
      case "failed":
        throw end.error;
    }
  };

  return {
    solve: (document, { signal, discard, onProgress, ...settings } = {}) =>
      answered({ kind: "solve", document, settings }, { signal, discard, onProgress }),
    reprioritise: (document, { signal, discard, onProgress, ...settings } = {}) =>
      answered({ kind: "reprioritise", document, settings }, { signal, discard, onProgress }),
    answer: (asked, watch = {}) => answered({ kind: "answer", asked }, watch),
    archive: (task, watch = {}) => answered({ kind: "archive", task }, watch),
    paper: (task, watch = {}) => answered({ kind: "paper", task }, watch),
    async close() {
      state.closed = true;
      for (const waiting of line) waiting.fail(closedBefore);
      line.clear();
      await Promise.all(all.map((thread) => thread.end(closedBefore)));
    },
  };
}
