import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { ThreadAnswer, ThreadTask } from "./thread-tasks.ts";

/** Threads that share out one question among them: parts of it go to whichever is free. */
export interface Threads {
  readonly count: number;
  /** @throws an Error where the thread crashed or was closed */
  readonly run: <Task extends ThreadTask>(task: Task) => Promise<ThreadAnswer<Task>>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
}

/** One for each processor. */
export const threadsOfMachine = availableParallelism();

/**
 * Starts threads (piscina), which load what they need while the thread that asks goes on.
 *
 * @param count a whole number from 1
 */
export function createThreads(count: number): Threads {
  const pool = new Piscina({
    filename: new URL("../../bin/thread-worker.mjs", import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    // Flags of the process (--eval, --import …) are not for the threads, which register what they need themselves.
    execArgv: [],
  });
  return {
    count,
    run: <Task extends ThreadTask>(task: Task): Promise<ThreadAnswer<Task>> => pool.run(task),
    close: () => pool.destroy(),
  };
}
