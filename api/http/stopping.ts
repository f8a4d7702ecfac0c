/** How what is under way hears that the service stops. */
export interface Stopping {
  /** Aborted where the best so far should be answered. */
  readonly soon: AbortSignal;
  /** Aborted where nothing can be waited for any more. */
  readonly now: AbortSignal;
  /** Aborted where the service begins to stop. */
  readonly begun: AbortSignal;
  readonly isStopping: () => boolean;
  /** Begins to stop; what is under way has so long. Calling it again changes nothing. */
  readonly begin: () => void;
  /** Ends the wait. */
  readonly done: () => void;
}

/** @param seconds what is under way may take; for half of it, it may go on as if nothing had happened */
export function createStopping(seconds: number): Stopping {
  const begun = new AbortController();
  const soon = new AbortController();
  const now = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const state = { begun: false };
  return {
    begun: begun.signal,
    soon: soon.signal,
    now: now.signal,
    isStopping: () => state.begun,
    begin() {
      if (state.begun) return;
      state.begun = true;
      begun.abort();
      timers.push(setTimeout(() => soon.abort(), seconds * 500));
      timers.push(setTimeout(() => now.abort(), seconds * 1000));
    },
    done() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
