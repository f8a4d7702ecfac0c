import { randomUUID } from "node:crypto";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Draws, DrawResult, DrawTask, SolveDraws } from "../../scenarios/robustness/draw-result.ts";
import type { Spread } from "../../scenarios/robustness/draw.ts";
import { inLanes } from "./lanes.ts";
import { createStopFlag, setWish } from "./stop-flag.ts";
import type { DrawsTask } from "./thread-tasks.ts";
import type { Threads } from "./threads.ts";

/** So many draws go to a thread at a time: sending them costs little beside them, and the last of them end together. */
const drawsAtATime = 8;

/** What the threads must know of the time: when it is over, and whether it was stopped. */
export interface DrawsWatch {
  /** Seconds. */
  readonly left: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly shouldStop?: (() => boolean) | undefined;
}

/**
 * Draws solved by several threads side by side. What each draw answers does not depend on which thread had it, nor on how
 * many there are. A stop is heard by the searches at their next step.
 */
export function solveDrawsIn(
  threads: Threads,
  document: RoundDocument,
  { spread, scoreStep }: Spread,
  { left, signal, shouldStop }: DrawsWatch,
): (draws: Draws) => SolveDraws {
  return ({ seed, before }) =>
    async (tasks, onResult) => {
      const flag = createStopFlag();
      const stop = (): void => setWish(flag, "best-so-far");
      const isStopped = (): boolean => signal?.aborted === true || shouldStop?.() === true || left() <= 0;
      const common = {
        kind: "draws",
        question: randomUUID(),
        document,
        seed,
        spread: { spread: spread.toFixed(), scoreStep: scoreStep.toFixed() },
        before,
        end: Date.now() + left() * 1000,
        flag,
      } as const;
      const solved = async (some: readonly DrawTask[]): Promise<readonly DrawResult[]> => {
        if (!isStopped()) return threads.run<DrawsTask>({ ...common, tasks: some });
        stop();
        return some.map(({ number }) => ({ kind: "open", number }));
      };
      signal?.addEventListener("abort", stop);
      if (isStopped()) stop();
      try {
        await inLanes(inParts(tasks, drawsAtATime), threads.count + 1, solved, (results) =>
          results.forEach(onResult),
        );
      } finally {
        signal?.removeEventListener("abort", stop);
        stop();
      }
    };
}

function inParts<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
