import type { Store } from "../store/connect.ts";
import { type Run, runsOf } from "../store/runs.ts";

/** Tells of runs as they change, whichever process changes them. */
export interface RunWatch {
  /** Tells of a run now and whenever something about it is another, until the function that comes back is called. */
  readonly follow: (id: string, onRun: (run: Run) => void) => () => void;
  /** Tells nothing more. */
  readonly close: () => void;
}

/** So often the database is asked, milliseconds: all runs that anybody follows at once. */
const interval = 200;

/** The same while it does not answer. */
const intervalWithout = 1000;

interface Followed {
  /** What was told last, as text. */
  told: string;
  last?: Run;
  readonly followers: Set<(run: Run) => void>;
}

/** A watch on the runs in a store. One question to the database serves all who follow. */
export function createRunWatch(store: Store): RunWatch {
  const followed = new Map<string, Followed>();
  const state: { timer: NodeJS.Timeout | undefined; closed: boolean } = { timer: undefined, closed: false };

  const look = async (): Promise<void> => {
    const found = await runsOf(store, [...followed.keys()]).catch(() => undefined);
    for (const run of found?.outcome === "done" ? found.value : []) {
      const one = followed.get(run.id);
      const text = withoutClock(run);
      if (one === undefined || one.told === text) continue;
      one.told = text;
      one.last = run;
      for (const tell of one.followers) tell(run);
    }
    state.timer = undefined;
    plan(found?.outcome === "done" ? interval : intervalWithout);
  };
  const plan = (milliseconds: number): void => {
    if (state.timer !== undefined || state.closed || followed.size === 0) return;
    state.timer = setTimeout(() => void look(), milliseconds);
  };

  return {
    follow(id, onRun) {
      const one = followed.get(id) ?? { told: "", followers: new Set() };
      followed.set(id, one);
      one.followers.add(onRun);
      if (one.last !== undefined) onRun(one.last);
      plan(0);
      return () => {
        one.followers.delete(onRun);
        if (one.followers.size === 0 && followed.get(id) === one) followed.delete(id);
      };
    },
    close() {
      state.closed = true;
      clearTimeout(state.timer);
      followed.clear();
    },
  };
}

/** A run without what changes by itself. */
export function withoutClock({ parts, ...run }: Run): string {
  return JSON.stringify({ ...run, done: parts?.done, total: parts?.total });
}

export function hasEnded({ status }: Pick<Run, "status">): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}
