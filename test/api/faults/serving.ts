import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const command = fileURLToPath(new URL("../../../bin/fordel.mjs", import.meta.url));

/** A `fordel` process that goes on until it is told to end. */
export interface Running {
  readonly process: ChildProcess;
  readonly said: { out: string; error: string };
  /** Its exit code when it has ended; null where a signal ended it. */
  readonly ended: Promise<unknown>;
  /** Waits until standard output has it; what the pattern's first group is. Rejects where the process ends before. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly kill: () => Promise<void>;
}

/** `fordel serve` and where it answers, without a path. */
export interface Serving extends Running {
  readonly address: string;
}

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const one of running) one.kill("SIGKILL");
});

/** A command as its user runs it, with these settings and no others. */
function fordelProcess(given: readonly string[], settings: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [command, ...given, "--lang", "en"], {
    env: { PATH: process.env.PATH ?? "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.error += text));
  const ended = once(child, "close").then(([code]: unknown[]) => {
    running.delete(child);
    return code;
  });
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said.out);
        if (found !== null) resolve(found.at(1) ?? found[0]);
      };
      child.stdout.on("data", look);
      void ended.then(() => reject(new Error(`${given.join(" ")} ended: ${said.error}`)));
      look();
    });
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { process: child, said, ended, says, kill };
}

/** Starts `fordel serve` on a database and waits until it answers. */
export async function serve(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const one = fordelProcess(["serve"], {
    DATABASE_URL: databaseUrl,
    FORDEL_PORT: "0",
    FORDEL_THREADS: "1",
    FORDEL_RATE_LIMIT: "1000000",
    FORDEL_LOG_LEVEL: "error",
    ...settings,
  });
  const address = await one.says(/answers at (http:\S+)\/api\/v1\./);
  return { ...one, address };
}

/** How often something is done by default, and how often where an environment variable says so. */
export function often(variable: "FORDEL_TEST_KILLS" | "FORDEL_TEST_GONE_SECONDS", usual: number): number {
  const given = process.env[variable];
  return given === undefined ? usual : Number(given);
}

/** Starts `fordel worker` on a database and waits until it is ready. */
export async function workOn(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const one = fordelProcess(["worker"], {
    DATABASE_URL: databaseUrl,
    FORDEL_THREADS: "1",
    FORDEL_LOG_LEVEL: "error",
    ...settings,
  });
  await one.says(/\n/);
  return one;
}
