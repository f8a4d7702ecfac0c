import { Piscina } from "piscina";
import type { PrepareChange, PreparedChange } from "../store/round-change.ts";

/** Threads in which changes of rounds are worked out, so that a long round holds up nobody but those who change it. */
export interface RoundThreads {
  readonly prepare: PrepareChange;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
}

/** Milliseconds after which the second thread, for when there is more to do, ends again. */
const idleMilliseconds = 60_000;

/** Starts one thread, and another while one is not enough. They are not those of the solvers, which may be held for minutes. */
export function createRoundThreads(): RoundThreads {
  const pool = new Piscina({
    filename: new URL("../../bin/round-worker.mjs", import.meta.url).href,
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: idleMilliseconds,
    // Flags of the process (--eval, --import …) are not for the threads, which register what they need themselves.
    execArgv: [],
  });
  return {
    prepare: (change): Promise<PreparedChange> => pool.run(change),
    close: () => pool.destroy(),
  };
}
