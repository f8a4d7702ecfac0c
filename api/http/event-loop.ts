/** How long the event loop stands. */
export interface EventLoopWatch {
  /** Seconds that it stood in one piece at most since this was last asked. */
  readonly longest: () => number;
  readonly stop: () => void;
}

/** How often it is looked whether the event loop goes on. What is shorter is not seen. */
const millisecondsBetweenLooks = 5;

/**
 * Looks again and again whether the event loop goes on. A timer of its own, for `monitorEventLoopDelay` of Node does not see what
 * begins right after it was reset, and asking must not hide anything.
 */
export function watchEventLoop(): EventLoopWatch {
  const seen = { last: performance.now(), longest: 0 };
  const look = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - seen.last - millisecondsBetweenLooks);
    seen.last = now;
  };
  const timer = setInterval(look, millisecondsBetweenLooks).unref();
  return {
    longest() {
      look();
      const { longest } = seen;
      seen.longest = 0;
      return longest / 1000;
    },
    stop: () => clearInterval(timer),
  };
}
