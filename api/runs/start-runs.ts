import { createSolvers, type Solvers } from "../jobs/solvers.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../store/connect.ts";
import { createRunWatch, type RunWatch } from "./watch.ts";
import { type JobTold, startWorker } from "./worker.ts";

/** What a service has to take questions about kept rounds in, and to work on them where it is to. */
export interface Runs {
  readonly store: Store;
  readonly clock: () => string;
  readonly watch: RunWatch;
  readonly checkers: Pick<Solvers, "answer">;
  /** Seconds that anybody may wait for an answer. */
  readonly waitLimit: number;
  /** Ends what is under way within so many seconds, or hands it back. Calling it again waits for the same end. */
  readonly stop: (seconds: number) => Promise<void>;
}

/** Begins to take questions in, and to work on them unless others are to (FORDEL_WORK). */
export function startRuns(
  store: Store,
  settings: Settings,
  solvers: Pick<Solvers, "answer">,
  clock: () => string,
  tell: (told: JobTold) => void,
): Runs {
  const { threads, work, workerSilenceSeconds: silenceSeconds, waitLimitSeconds, runDays } = settings;
  const watch = createRunWatch(store);
  const checkers = createSolvers({ threads: 1 });
  const worker =
    work === "here"
      ? startWorker({ store, solvers, watch, threads, silenceSeconds, runDays, clock, tell })
      : undefined;
  const state: { stopped?: Promise<void> } = {};
  const stop = async (seconds: number): Promise<void> => {
    await worker?.stop(seconds);
    watch.close();
    await checkers.close();
  };
  return {
    store,
    clock,
    watch,
    checkers,
    waitLimit: waitLimitSeconds,
    stop: (seconds) => (state.stopped ??= stop(seconds)),
  };
}
