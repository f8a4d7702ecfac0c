import { randomUUID } from "node:crypto";
import type { RoundDocument } from "../../src/round/schema.ts";
import { inLanes } from "./lanes.ts";
import { createStopFlag, setWish, type StopFlag } from "./stop-flag.ts";
import type { Threads } from "./threads.ts";

/** What threads must know of the time: when it is over, and whether it was stopped. */
export interface PartsWatch {
  /** Seconds. */
  readonly left: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly shouldStop?: (() => boolean) | undefined;
}

/** What every part of a question has (`thread-tasks.ts`). */
export interface QuestionParts {
  readonly question: string;
  readonly document: RoundDocument;
  readonly end: number;
  readonly flag: StopFlag;
}

/**
 * Sends the parts of a question to threads, a few at a time, and hands over each answer as it comes. A stop is heard by
 * the searches at their next step; parts that were not sent by then have `unanswered`.
 */
export async function askInParts<Part, Answer>(
  threads: Threads,
  document: RoundDocument,
  parts: readonly Part[],
  { left, signal, shouldStop }: PartsWatch,
  ask: (common: QuestionParts, part: Part) => Promise<Answer>,
  unanswered: (part: Part) => Answer,
  onAnswer: (answer: Answer, place: number) => void,
): Promise<void> {
  const flag = createStopFlag();
  const stop = (): void => setWish(flag, "best-so-far");
  const isStopped = (): boolean => signal?.aborted === true || shouldStop?.() === true || left() <= 0;
  const common = { question: randomUUID(), document, end: Date.now() + left() * 1000, flag };
  const answer = async (part: Part): Promise<Answer> => {
    if (!isStopped()) return ask(common, part);
    stop();
    return unanswered(part);
  };
  signal?.addEventListener("abort", stop);
  if (isStopped()) stop();
  try {
    // One more than there are threads, so that none waits for its next part.
    await inLanes(parts, threads.count + 1, answer, onAnswer);
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
