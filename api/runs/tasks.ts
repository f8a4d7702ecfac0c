import type { Task } from "graphile-worker";
import { z } from "zod";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import { beginningSchema, partSchema, questions, questionsInParts, type Step } from "../answers/question.ts";
import type { Solvers } from "../jobs/solvers.ts";
import type { Store } from "../store/connect.ts";
import type { tasks } from "../store/queue.ts";
import {
  beginParts,
  failRun,
  finishRun,
  hasPart,
  keepPart,
  partsOf,
  takeRun,
  type TakenRun,
  tellProgress,
} from "../store/run-work.ts";
import type { RunFailure, RunProgress } from "../store/runs.ts";
import { wholeQuestion } from "./run-question.ts";
import { hasEnded, type RunWatch } from "./watch.ts";

/** What jobs are done with. */
export interface TaskMeans {
  readonly store: Store;
  readonly solvers: Pick<Solvers, "answer">;
  readonly watch: RunWatch;
  /** Aborted where what is under way has been handed back to others. */
  readonly handedBack: AbortSignal;
  /** Now, ISO 8601 in UTC. */
  readonly clock: () => string;
}

const runPayload = z.object({ run: z.string() });
const partPayload = z.object({ run: z.string(), part: z.int().nonnegative() });

/** So often a question is tried that fails by itself, as where a thread ran out of memory. */
const triesAtMost = 2;

/** So often progress is written down at most, milliseconds. */
const betweenProgress = 500;

/** A search is left at least this much, seconds, so that it can say something. */
const leastSeconds = 0.05;

/** What is added to the time limit before an answer that does not come is given up. */
const patienceSeconds = 30;

/** What is done for each kind of job. A job may be done twice, or by two at once: what comes of it is kept once. */
export function tasksWith(means: TaskMeans): Record<keyof typeof tasks, Task> {
  const { store, clock } = means;
  return {
    async run(payload, { job: { attempts } }) {
      const { run: id } = runPayload.parse(payload);
      const run = await takeRun(store, id);
      if (run?.parts !== null) return;
      const inParts = questions.some((one) => one === run.question && questionsInParts.has(one));
      const json = await worked(run, inParts ? { kind: "begin" } : undefined, attempts, means);
      if (json === undefined) return;
      if (inParts) await beginParts(store, id, beginningSchema.parse(JSON.parse(json)));
      else await finishRun(store, id, clock(), json);
    },
    async part(payload, { job: { attempts } }) {
      const { run: id, part } = partPayload.parse(payload);
      if (await hasPart(store, id, part)) return;
      const run = await takeRun(store, id);
      if (run === undefined) return;
      const began = performance.now();
      const step = { kind: "part", part, opening: run.opening ?? "" } as const;
      const json = await worked(run, step, attempts, means);
      if (json === undefined) return;
      const { answer } = partSchema.parse(JSON.parse(json));
      await keepPart(store, id, { part, answer, seconds: (performance.now() - began) / 1000 });
    },
    async gather(payload, { job: { attempts } }) {
      const { run: id } = runPayload.parse(payload);
      const run = await takeRun(store, id);
      if (run === undefined) return;
      const parts = await partsOf(store, id);
      const step = { kind: "gather", opening: run.opening ?? "", parts } as const;
      const json = await worked(run, step, attempts, means);
      if (json !== undefined) await finishRun(store, id, clock(), json);
    },
  };
}

/**
 * What a thread says to a step of a run; nothing where the run was called off, or has failed here.
 *
 * @throws an Error where the job is to be taken up again, by this process or another
 */
async function worked(
  run: TakenRun,
  step: Step | undefined,
  attempts: number,
  { store, solvers, watch, handedBack }: TaskMeans,
): Promise<string | undefined> {
  const ended = new AbortController();
  const seconds = Math.max(leastSeconds, run.left);
  const tooSlow = AbortSignal.timeout(Math.ceil(1000 * (2 * seconds + patienceSeconds)));
  const discard = AbortSignal.any([handedBack, ended.signal, tooSlow]);
  const leave = watch.follow(run.id, (now) => {
    if (hasEnded(now)) ended.abort(new Error("The run has ended."));
  });
  try {
    const said = await solvers.answer(wholeQuestion(run, seconds, step), {
      discard,
      onProgress: throttled((progress) => {
        tellProgress(store, run.id, progress).catch(() => undefined);
      }),
    });
    if (said.kind === "answered") return new TextDecoder().decode(said.json);
    await failRun(store, run.id, { why: "failed" });
  } catch (error) {
    if (ended.signal.aborted) return undefined;
    if (handedBack.aborted) throw error;
    const failure = failureOf(error, run.seconds, tooSlow.aborted, attempts);
    if (failure === undefined) throw error;
    await failRun(store, run.id, failure);
  } finally {
    leave();
  }
  return undefined;
}

/** Why a run ends; nothing where it is to be tried again. */
function failureOf(
  error: unknown,
  seconds: number,
  tooSlow: boolean,
  attempts: number,
): RunFailure | undefined {
  if (error instanceof NothingFoundError) return { why: "nothing-found", seconds };
  if (tooSlow) return { why: "too-slow" };
  return attempts >= triesAtMost ? { why: "failed" } : undefined;
}

interface Progress {
  readonly stage: RunProgress["stage"];
  readonly found: number | undefined;
  readonly bound: number | undefined;
  readonly nodes: number;
}

function throttled(tell: (progress: RunProgress) => void): (progress: Progress) => void {
  const last = { at: -Infinity };
  return ({ stage, found, bound, nodes }) => {
    const now = performance.now();
    if (now - last.at < betweenProgress) return;
    last.at = now;
    tell({
      stage,
      steps: nodes,
      ...(found !== undefined && { found }),
      ...(bound !== undefined && { bound }),
    });
  };
}
