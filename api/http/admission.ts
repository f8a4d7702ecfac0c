import { Problem } from "./problem.ts";

/** Who may begin: so many at a time, and so many in line behind them. */
export interface Admission {
  /**
   * Waits for a place.
   *
   * @param gone aborted where whoever asked has gone; the line is left then
   * @returns what gives the place back
   * @throws Problem `full` where the line is full, and `stopping` after `stop`
   */
  readonly enter: (gone: AbortSignal) => Promise<() => void>;
  readonly counts: () => { readonly working: number; readonly waiting: number };
  /** Nobody enters after this, and the line is sent away. */
  readonly stop: () => void;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (problem: Problem) => void;
}

/** Seconds that those who are sent away are asked to wait. */
const secondsToWait = 5;

export function createAdmission(places: number, lineAtMost: number): Admission {
  const line = new Set<Waiting>();
  const state = { working: 0, stopped: false };

  const leave = (): void => {
    state.working -= 1;
    for (const next of line) {
      line.delete(next);
      next.begin();
      return;
    }
  };
  /** A place is given back once, however often that is said. */
  const place = (): (() => void) => {
    state.working += 1;
    const held = { still: true };
    return () => {
      if (held.still) leave();
      held.still = false;
    };
  };

  return {
    enter(gone) {
      if (state.stopped) return Promise.reject(sentAway("stopping"));
      if (state.working < places) return Promise.resolve(place());
      if (line.size >= lineAtMost) return Promise.reject(sentAway("full"));
      return new Promise((resolve, reject) => {
        const onGone = (): void => {
          line.delete(waiting);
          reject(new Problem("stopping", { figures: { seconds: secondsToWait } }));
        };
        const waiting: Waiting = {
          begin() {
            gone.removeEventListener("abort", onGone);
            resolve(place());
          },
          refuse(problem) {
            gone.removeEventListener("abort", onGone);
            reject(problem);
          },
        };
        gone.addEventListener("abort", onGone, { once: true });
        line.add(waiting);
      });
    },
    counts: () => ({ working: state.working, waiting: line.size }),
    stop() {
      state.stopped = true;
      for (const waiting of line) waiting.refuse(sentAway("stopping"));
      line.clear();
    },
  };
}

/** Refused for now: to be tried again in a while. */
export function sentAway(code: "full" | "stopping"): Problem {
  return new Problem(code, {
    figures: { seconds: secondsToWait },
    headers: { "retry-after": String(secondsToWait) },
  });
}
