import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `fordel serve` as a process of its own, with an embedded database on a folder of its own. */
export interface RunningService {
  /** Where it answers, without a path. */
  readonly address: string;
  readonly readings: () => Promise<Readings>;
  readonly stop: () => Promise<void>;
}

/** What the service says of itself at `/metrics`. */
export interface Readings {
  /** Seconds of processor time of the whole process with its threads, since it started. */
  readonly processor: number;
  /** Milliseconds that its event loop was held in one piece at most, since this was last asked. */
  readonly held: number;
  /** Resident memory, megabytes. */
  readonly memory: number;
}

const command = fileURLToPath(new URL("../../bin/fordel.mjs", import.meta.url));

/** @throws Error where it ends before it answers, with what it said */
export async function runService(settings: Readonly<Record<string, string>>): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), "fordel-bench-"));
  const environment = {
    ...process.env,
    FORDEL_PORT: "0",
    FORDEL_DATA: folder,
    FORDEL_RATE_LIMIT: "1000000",
    FORDEL_LOG_LEVEL: "error",
    ...settings,
  };
  const child = spawn(process.execPath, [command, "serve", "--lang", "en"], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    const address = await addressOf(child);
    const stop = async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    };
    return { address, readings: () => readingsAt(address), stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, complaint] = ["", ""];
    stdout?.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const found = /answers at (http:\S+)\/api\/v1\./.exec(out)?.at(1);
      if (found !== undefined) resolve(found);
    });
    stderr?.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    stdout?.once("close", () => reject(new Error(`The service ended before it answered: ${complaint}`)));
  });
}

async function readingsAt(address: string): Promise<Readings> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const value = (name: string) => {
    const found = new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.at(1);
    if (found === undefined) throw new Error(`/metrics has no ${name}; see api/http/metrics.ts.`);
    return Number(found);
  };
  return {
    processor: value("process_cpu_seconds_total"),
    held: 1000 * value("fordel_event_loop_longest_seconds"),
    memory: value("process_resident_memory_bytes") / 2 ** 20,
  };
}
