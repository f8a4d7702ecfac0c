import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { answerTo } from "../../../api/answers/answer.ts";
import type { AskedQuestion, QuestionAnswer } from "../../../api/answers/question.ts";
import { createSolvers } from "../../../api/jobs/solvers.ts";
import type { Settings } from "../../../api/settings/settings.ts";
import type { Store } from "../../../api/store/connect.ts";
import { exampleNamed } from "../../../src/schemes/examples.ts";
import { createServer } from "../../../api/http/server.ts";
import { settingsWith } from "../http/service.ts";

/** The made-up example of TUKI 2025. */
export function tuki() {
  const example = exampleNamed("tuki-2025");
  if (!example.found) throw new Error(example.message);
  return example.round;
}

/** A sweep of the cap with so many parts. */
export function sweepOf(parts: number) {
  const by = 20_000;
  const from = 51_500_000;
  return { question: "sweep", range: { figure: { kind: "cap" }, from, to: from + by * parts * 11, by } };
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A question as it is asked with whole documents. */
export function wholeOf({ range }: ReturnType<typeof sweepOf>, round: unknown) {
  return bytes({ round, range });
}

export function textOf(answer: QuestionAnswer): string {
  if (answer.kind !== "answered") throw new Error(JSON.stringify(answer.faults));
  return new TextDecoder().decode(answer.json);
}

/** The answer of one thread, to hold others against. */
export async function answerHere(
  asked: Pick<AskedQuestion, "question" | "body"> & Partial<AskedQuestion>,
): Promise<string> {
  return textOf(await answerTo({ language: "nb", timeLimitSeconds: 300, parameters: {}, ...asked }, {}));
}

/** A service on a store, that listens. `stop` ends it. */
export async function serving(store: Store, changes: Partial<Settings> = {}) {
  const solvers = createSolvers({ threads: 1 });
  const settings = settingsWith({ workerSilenceSeconds: 1, ...changes });
  const server = await createServer({ settings, solvers, version: "fordel 0.1.0", store, stopSeconds: 4 });
  const address = await server.listen({ host: "127.0.0.1", port: 0 });
  const stop = async () => {
    await server.close();
    await solvers.close();
  };
  return { at: `${address}/api/v1`, stop };
}

export interface WorkerProcess {
  readonly process: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<unknown>;
}

/** `fordel worker` on a database. */
export function workerOn(
  url: string,
  settings: Readonly<Record<string, string>> = {},
): WorkerProcess & { readonly said: { out: string; error: string } } {
  const command = fileURLToPath(new URL("../../../bin/fordel.mjs", import.meta.url));
  const child = spawn(process.execPath, [command, "worker", "--lang", "en"], {
    env: {
      PATH: process.env.PATH ?? "",
      DATABASE_URL: url,
      FORDEL_THREADS: "1",
      FORDEL_WORKER_SILENCE_SECONDS: "1",
      ...settings,
    },
  });
  const said = { out: "", error: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.error += text));
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.out += text;
      if (said.out.includes("works on what is in the queue")) resolve();
    });
    void ended.then(() => resolve());
  });
  return { process: child, ready, ended, said };
}

/** Asks until it is so. */
export async function until<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
