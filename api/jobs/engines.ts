import { Worker } from "node:worker_threads";
import type { EngineAnswer, EngineName, EngineQuestion } from "../../solver/engines/engine.ts";
import type { EngineReport, EngineRequest } from "./engine-worker.ts";

/** The engines, each in a thread of its own that can be killed. */
export interface Engines {
  /** Starts an engine's thread, for whoever knows that a question is coming. */
  readonly prepare: (name: EngineName) => void;
  /**
   * Asks an engine. Questions to one engine wait in line; the two engines work side by side. The time limit counts from
   * when the engine begins, and holds: an engine that does not return is killed with its thread, and the next question
   * gets a new one. Never rejects: a limit that ran out, a crash, an abort (answered at once, wherever the question
   * is) and engines that are closed are all `gave-up` with a sentence.
   */
  readonly ask: (
    name: EngineName,
    question: EngineQuestion,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<EngineAnswer>;
  /** Ends the threads; questions under way give up. */
  readonly close: () => Promise<void>;
}

export interface EnginesOptions {
  /** What the threads run: it speaks as `engine-worker.ts` does. Default: that file. */
  readonly workerFile?: URL;
}

/** A new thread loads the engine in half a second; one that has not after this many seconds never will. */
const secondsToBegin = 30;

/** The engine's part of the time limit, so that one that keeps to it can hand over what it has found. */
const engineShare = 0.8;

/** The longest that a timer takes. */
const longestTimer = 2 ** 31 - 1;

/** One engine's place: its thread, from the first question on, and the end of the line. */
interface Place {
  worker: Worker | undefined;
  last: Promise<unknown>;
}

/** Engines without a thread yet: each starts when it is needed and does not keep the process alive. */
export function createEngines(options: EnginesOptions = {}): Engines {
  const workerFile = options.workerFile ?? new URL("../../bin/engine-worker.mjs", import.meta.url);
  const places = new Map<EngineName, Place>();
  let closed = false;

  const placeOf = (name: EngineName): Place => {
    const place = places.get(name) ?? { worker: undefined, last: Promise.resolve() };
    places.set(name, place);
    return place;
  };

  return {
    prepare(name) {
      const place = placeOf(name);
      if (!closed && place.worker === undefined) startThread(place, workerFile).unref();
    },
    async ask(name, question, { signal } = {}) {
      const place = placeOf(name);
      const answer = place.last.then(() => {
        if (signal?.aborted === true) return aborted(name);
        if (closed) return gaveUp(`The engines are closed, so ${name} was not asked; create new ones.`);
        return askThread(place, { name, question }, workerFile, signal);
      });
      place.last = answer.catch(() => undefined);
      return signal === undefined ? answer : orAborted(answer, name, signal);
    },
    async close() {
      closed = true;
      const workers = [...places.values()].flatMap(({ worker }) => (worker === undefined ? [] : [worker]));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A thread for the place, which takes leave of it when it ends, whether or not a question is under way. */
function startThread(place: Place, workerFile: URL): Worker {
  // Flags of the process (--eval, --import …) are not for the thread, which registers what it needs itself.
  const worker = new Worker(workerFile, { execArgv: [] });
  place.worker = worker;
  // Without a listener an error between two questions, or of a thread being killed, would end the process.
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    if (place.worker === worker) place.worker = undefined;
  });
  return worker;
}

function askThread(
  place: Place,
  { name, question }: EngineRequest,
  workerFile: URL,
  signal: AbortSignal | undefined,
): Promise<EngineAnswer> {
  const worker = place.worker ?? startThread(place, workerFile);
  worker.ref();
  return new Promise((resolve) => {
    let timer = setTimeout(
      () =>
        kill(
          `${name} had not begun after ${secondsToBegin} s and was stopped; try again when the machine has time.`,
        ),
      secondsToBegin * 1000,
    );
    const settle = (answer: EngineAnswer) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      worker.off("message", onReport).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const kill = (why: string) => {
      place.worker = undefined;
      settle(gaveUp(why));
      void worker.terminate();
    };
    const onAbort = () => kill(aborted(name).why);
    const onError = (error: Error) =>
      kill(`The thread of ${name} crashed (${String(error)}); ask another engine.`);
    const onExit = (code: number) =>
      kill(`The thread of ${name} ended with code ${code}; ask another engine.`);
    const onReport = (said: EngineReport) => {
      switch (said.kind) {
        case "begins":
          clearTimeout(timer);
          timer = setTimeout(
            () =>
              kill(
                `${name} had not answered after ${question.timeLimitSeconds} s and was stopped; give it more time or ask another engine.`,
              ),
            Math.min(question.timeLimitSeconds * 1000, longestTimer),
          );
          return;
        case "ends":
          worker.unref();
          settle(said.answer);
      }
    };
    signal?.addEventListener("abort", onAbort);
    worker.on("message", onReport).on("error", onError).on("exit", onExit);
    worker.postMessage({
      name,
      question: { ...question, timeLimitSeconds: question.timeLimitSeconds * engineShare },
    } satisfies EngineRequest);
  });
}

/** The answer, or word of the abort, whichever is first: a question that waits in line need not wait to be let off. */
async function orAborted(
  answer: Promise<EngineAnswer>,
  name: EngineName,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  if (signal.aborted) return aborted(name);
  let onAbort = () => undefined;
  const abort = new Promise<EngineAnswer>((resolve) => {
    onAbort = () => {
      resolve(aborted(name));
      return undefined;
    };
    signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([answer, abort]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function gaveUp(why: string): Extract<EngineAnswer, { readonly kind: "gave-up" }> {
  return { kind: "gave-up", why };
}

function aborted(name: EngineName): Extract<EngineAnswer, { readonly kind: "gave-up" }> {
  return gaveUp(
    `The question to ${name} was called off before it was answered; ask again if it is still wanted.`,
  );
}
