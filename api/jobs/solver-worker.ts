import { parentPort } from "node:worker_threads";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import type { SolveOptions } from "../options.ts";
import { createEngines } from "./engines.ts";
import type { SolverEnd, SolverReport, SolverRequest, SolverTask } from "./solver-messages.ts";
import { type StopFlag, wishOf } from "./stop-flag.ts";

/** The library takes most of a start to load, so that what is said meanwhile is heard. */
const library = import("../library.ts");

/** What answers whole questions; not for a thread that only solves. */
const answers = () => import("../answers/answer.ts");

/** Leaves the search where it is; whoever asked wants no answer any more. */
class Discarded extends Error {}

/** The engines of this thread, kept for its next job. */
const engines = createEngines();

/** The job under way: a thread that waits for an engine is reached by this, one that a search holds by its flag. */
const current: { stop: AbortController | undefined } = { stop: undefined };

async function work(
  task: SolverTask,
  flag: StopFlag,
  report: (said: SolverReport<unknown>) => void,
): Promise<SolverEnd<unknown>> {
  const stop = new AbortController();
  current.stop = stop;
  if (wishOf(flag) !== "go-on") stop.abort();
  const options: SolveOptions = {
    engines,
    signal: stop.signal,
    shouldStop: () => {
      const wish = wishOf(flag);
      if (wish === "nothing") throw new Discarded("The answer is not wanted any more.");
      return wish === "best-so-far";
    },
    onProgress: (progress) => report({ kind: "progress", progress }),
  };
  try {
    return { kind: "answered", answer: await answerTo(task, options) };
  } catch (error) {
    if (error instanceof NothingFoundError) return { kind: "nothing-found", message: error.message };
    return { kind: "failed", error: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    current.stop = undefined;
  }
}

async function answerTo(task: SolverTask, options: SolveOptions): Promise<unknown> {
  const { reprioritise, solve } = await library;
  switch (task.kind) {
    case "solve":
      return solve(task.document, { ...task.settings, ...options });
    case "reprioritise":
      return reprioritise(task.document, { ...task.settings, ...options });
    case "answer": {
      const { answerTo: answerToQuestion } = await answers();
      return answerToQuestion(task.asked, options);
    }
    case "archive": {
      const { archiveDone } = await import("./archives.ts");
      return archiveDone(task.task);
    }
    case "paper": {
      const { paperDone } = await import("./papers.ts");
      return paperDone(task.task);
    }
  }
}

if (parentPort !== null) {
  const port = parentPort;
  const report = (said: SolverReport<unknown>): void => port.postMessage(said);
  port.on("message", (request: SolverRequest) => {
    switch (request.kind) {
      case "prepare":
        engines.prepare(request.engine);
        return;
      case "prepare-answers":
        void answers();
        return;
      case "begin":
        void work(request.task, request.flag, report).then(report);
        return;
      case "stop":
        current.stop?.abort();
    }
  });
}
