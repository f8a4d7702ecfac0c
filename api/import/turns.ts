/** Lets so many pieces of work run at once; the others wait, and are let in in the order in which they came. */
export interface Turns {
  /** @throws what the work throws; the reason of the signal where it is aborted before the work began */
  readonly run: <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;
}

/** @param most a whole number from 1 */
export function createTurns(most: number): Turns {
  const state = { running: 0 };
  const waiting: (() => void)[] = [];

  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(reasonOf(signal));
      };
      const begin = (): void => {
        signal?.removeEventListener("abort", onAbort);
        state.running += 1;
        resolve();
      };
      if (signal?.aborted === true) reject(reasonOf(signal));
      else if (state.running < most) begin();
      else {
        waiting.push(begin);
        signal?.addEventListener("abort", onAbort);
      }
    });

  return {
    async run(work, signal) {
      await turn(signal);
      try {
        return await work();
      } finally {
        state.running -= 1;
        waiting.shift()?.();
      }
    },
  };
}

/** Why a signal was aborted, as an error. */
export function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error(String(reason));
}
