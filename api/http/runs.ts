import { z } from "zod";
import { fill } from "../../src/texts/fill.ts";
import { httpTextsIn } from "../../src/texts/http/in-language.ts";
import type { Language } from "../../src/texts/language.ts";
import type { AskedQuestion } from "../answers/question.ts";
import type { Solvers } from "../jobs/solvers.ts";
import { recall } from "../store/idempotency.ts";
import { type Snapshot, snapshot } from "../store/proposals.ts";
import { createRun, type NewRun, run as readRun, type Run, type RunFailure } from "../store/runs.ts";
import { wholeQuestion } from "../runs/run-question.ts";
import { hasEnded, type RunWatch } from "../runs/watch.ts";
import { prefix } from "./prefix.ts";
import { type Waiting, waitingIn } from "./preference.ts";
import { Problem } from "./problem.ts";
import type { Asked, JsonAnswer } from "./route.ts";
import type { Stopping } from "./stopping.ts";
import { changed, changeFor, type StoredMeans, valueOf } from "./stored.ts";

/** What questions about kept rounds are asked with. */
export interface RunMeans extends StoredMeans {
  readonly watch: RunWatch;
  /** Where it is looked whether something can be asked at all; not behind those who solve. */
  readonly checkers: Pick<Solvers, "answer">;
  readonly stopping: Stopping;
  /** Seconds that an answer may take. */
  readonly limit: number;
  /** Seconds that anybody may wait for one. */
  readonly waitLimit: number;
}

/** A run as it is told: with the reason why it failed in words, and the address of what came of it. */
export function toldRun({ failure, result, ...run }: Run, language: Language) {
  return {
    ...run,
    ...(failure !== undefined && { failure: toldFailure(failure, run.id, language) }),
    ...(result !== undefined && { result: { ...result, address: addressOf(run.round, result) } }),
  };
}

export function addressOf(round: string, { form, id }: NonNullable<Run["result"]>): string {
  const list = form === "proposal" ? "proposals" : "analyses";
  return `${prefix}/rounds/${encodeURIComponent(round)}/${list}/${id}`;
}

function toldFailure(failure: RunFailure, run: string, language: Language) {
  const { why, ...figures } = failure;
  const texts = httpTextsIn(language).problems[why];
  const shown: Record<string, string> = { request: run };
  for (const [name, value] of Object.entries(figures)) shown[name] = String(value);
  return { code: why, message: fill(texts.detail, shown) };
}

/** What is kept under an idempotency key: which run it is. What is answered is how it stands then. */
const rememberedSchema = z.object({ run: z.string() });

function rememberRun(run: string): JsonAnswer {
  return { kind: "value", value: { run }, status: 202, headers: { location: `${prefix}/runs/${run}` } };
}

/**
 * Takes a question about a round in, and answers as soon as it is done, or that it is being worked on where that takes longer
 * than the caller waits. The same idempotency key gives the same run.
 *
 * @param answer what is answered where it is done
 * @throws Problem where it cannot be asked, or failed while the caller waited
 */
export async function askRound(
  asked: Asked,
  round: string,
  question: Pick<NewRun, "question" | "asked" | "timeLimit">,
  means: RunMeans,
  answer: (run: Run, result: NonNullable<Run["result"]>) => Promise<JsonAnswer>,
): Promise<JsonAnswer> {
  const { store, waitLimit } = means;
  const { language } = asked;
  const change = changeFor(asked, means, rememberRun);
  const waiting = waitingIn(asked.request.headers.prefer, waitLimit);
  if (change.once !== undefined) {
    // The same request may have been taken in, and need not be looked at again.
    const before = await recall(store, { ...change.once, at: change.at });
    if (before.outcome === "remembered") return answerRemembered(before);
    if (before.outcome !== "new") valueOf(before, language);
  }
  const kept = valueOf(await snapshot(store, round), language);
  await refuseFaults(asked, kept, question, means);
  const { version } = kept;
  const made = await createRun(store, change, { round, version, language, ...question });
  if (made.outcome === "remembered") return answerRemembered(made);
  return answerRun(valueOf(made, language));

  function answerRemembered(remembered: Extract<typeof made, { readonly outcome: "remembered" }>) {
    const value: unknown = JSON.parse(remembered.answer.body);
    const run = rememberedSchema.safeParse(value);
    return run.success ? answerRun(run.data.run) : changed(remembered, rememberRun, language);
  }

  async function answerRun(id: string): Promise<JsonAnswer> {
    const now = valueOf(await readRun(store, id), language);
    const run = hasEnded(now) ? now : ((await endOf(id, waiting, asked, means)) ?? now);
    if (!hasEnded(run)) return accepted(run, waiting, language);
    if (run.status === "cancelled") throw new Problem("cancelled");
    if (run.failure !== undefined) throw problemOf(run.failure);
    if (run.result === undefined) throw new Error("A run is done without a result; report it.");
    const given = await answer(run, run.result);
    // Whoever would not wait and finds the answer there already was not heeded, but served better.
    return waiting.seconds === 0 ? given : { ...given, headers: { ...given.headers, ...heeded(waiting) } };
  }
}

/** Everything that is wrong with a question is said before it is taken in. */
async function refuseFaults(
  { language }: Asked,
  { document }: Snapshot,
  { question, asked, timeLimit }: Pick<NewRun, "question" | "asked" | "timeLimit">,
  { checkers }: RunMeans,
): Promise<void> {
  // Every round can be asked for a proposal.
  if (question === "allocate") return;
  const whole: AskedQuestion = wholeQuestion(
    { question, asked: JSON.stringify(asked), language, document: JSON.stringify(document) },
    timeLimit,
    { kind: "check" },
  );
  const said = await checkers.answer(whole);
  if (said.kind !== "answered") throw new Problem(said.kind, { faults: said.faults });
}

/** The run when it has ended, or as it is when nobody waits any longer; nothing where the database does not say. */
function endOf(
  id: string,
  { seconds }: Waiting,
  { reply }: Asked,
  { watch, stopping }: RunMeans,
): Promise<Run | undefined> {
  return new Promise((resolve) => {
    const last: { run?: Run } = {};
    const end = (): void => {
      clearTimeout(timer);
      leave();
      stopping.begun.removeEventListener("abort", end);
      reply.raw.off("close", end);
      resolve(last.run);
    };
    const timer = setTimeout(end, seconds * 1000);
    const leave = watch.follow(id, (run) => {
      last.run = run;
      if (hasEnded(run)) setImmediate(end);
    });
    stopping.begun.addEventListener("abort", end);
    reply.raw.on("close", end);
    if (stopping.begun.aborted) end();
  });
}

/** What of `Prefer` was heeded, as a header. */
function heeded({ applied }: Waiting): Readonly<Record<string, string>> {
  return applied === undefined ? {} : { "preference-applied": applied };
}

function accepted(run: Run, waiting: Waiting, language: Language): JsonAnswer {
  const headers = {
    location: `${prefix}/runs/${run.id}`,
    ...heeded(waiting),
  };
  return { kind: "value", status: 202, headers, value: toldRun(run, language) };
}

function problemOf(failure: RunFailure): Problem {
  const { why, ...figures } = failure;
  return new Problem(why, { figures });
}
