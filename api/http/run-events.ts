import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Run } from "../store/runs.ts";
import { hasEnded, withoutClock } from "../runs/watch.ts";
import type { Asked } from "./route.ts";
import { type RunMeans, toldRun } from "./runs.ts";

/** Milliseconds of silence after which a comment says that the connection lives. */
const heartbeat = 15_000;

/** Milliseconds after which who lost the connection asks again. */
const retry = 2000;

/** The id of the event that tells of a run as it is: the same for the same, whichever process tells it. */
export function eventIdOf(run: Run): string {
  return createHash("sha256").update(withoutClock(run)).digest("base64url").slice(0, 16);
}

/**
 * The events of a run (WHATWG, server-sent events): how it is now unless that was heard already, then whenever something about
 * it is another, until it has ended or the service stops. Whoever reads slowly is told the latest only.
 */
export function runEvents(
  run: Run,
  heard: string | undefined,
  { reply, language }: Asked,
  { watch, stopping }: RunMeans,
): Readable {
  const state: { latest: Run | undefined; gone: boolean; wake: () => void } = {
    latest: eventIdOf(run) === heard ? undefined : run,
    gone: false,
    wake: () => undefined,
  };
  const leave = watch.follow(run.id, (now) => {
    if (eventIdOf(now) === heard && !hasEnded(now)) return;
    state.latest = now;
    state.wake();
  });
  const end = (): void => {
    state.gone = true;
    leave();
    stopping.begun.removeEventListener("abort", end);
    state.wake();
  };
  reply.raw.on("close", end);
  stopping.begun.addEventListener("abort", end);
  if (stopping.begun.aborted) end();

  async function* told(): AsyncGenerator<string> {
    yield `retry: ${retry}\n\n`;
    const last = { id: heard };
    while (!state.gone) {
      const now = state.latest;
      state.latest = undefined;
      if (now === undefined) {
        if (!(await woken())) yield ":\n\n";
        continue;
      }
      const id = eventIdOf(now);
      if (id === last.id) continue;
      last.id = id;
      const ended = hasEnded(now);
      const data = JSON.stringify(toldRun(now, language));
      yield `id: ${id}\nevent: ${ended ? "done" : "progress"}\ndata: ${data}\n\n`;
      if (ended) break;
    }
    end();
  }
  /** Whether something came; false where it was silent for long. */
  const woken = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), heartbeat);
      state.wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
      if (state.gone || state.latest !== undefined) state.wake();
    });
  return Readable.from(told(), { encoding: "utf8", objectMode: false });
}
