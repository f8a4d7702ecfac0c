import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "../../files/text-files.ts";
import type { Programs } from "./programs.ts";

/** A PostgreSQL server that this process has started. */
export interface ServerProcess {
  readonly port: number;
  /** Ends all sessions, and waits until everything is on the disk. */
  readonly stop: () => Promise<void>;
}

/**
 * The server ends when this process does, however that comes: its end closes the pipe that is read here. Between the two
 * nobody sends it signals, a Ctrl-C in the terminal neither (`detached`), so this process can finish what it is doing first.
 */
const endsWithUs = `exec 3<&0; ( (cat <&3 >/dev/null; kill -INT $$ 2>/dev/null) & ); exec "$@" 3<&- </dev/null`;

/** Loopback only; and no statement in the log, for statements carry personal data. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  jit: "off",
  log_min_messages: "warning",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  log_connections: "",
};

/** Starts a server and waits until it takes connections; undefined where it ended instead, which its log tells of. */
export async function startProcess(
  { postgres, runAs }: Programs,
  data: string,
  port: number,
  log: string,
): Promise<ServerProcess | undefined> {
  const output = openSync(log, "a", 0o600);
  const given = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const child = spawn("/bin/sh", ["-c", endsWithUs, "sh", postgres, "-D", data, ...given], {
    ...runAs,
    cwd: "/",
    detached: true,
    stdio: ["pipe", output, output],
  });
  closeSync(output);
  const ended = endOf(child);
  if (!(await isReady(data, child))) {
    child.stdin?.destroy();
    await ended;
    return undefined;
  }
  const stop = async () => {
    child.stdin?.destroy();
    child.kill("SIGINT");
    await ended;
  };
  return { port, stop };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

const millisecondsBetweenLooks = 10;

/** Recovery after a crash is waited for; a server that cannot start ends. */
async function isReady(data: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const file = pidFileOf(data);
    if (file?.pid === child.pid && file.status === "ready") return true;
    await pause(millisecondsBetweenLooks);
  }
  return false;
}

/** What a server writes of itself where its data are. */
export interface PidFile {
  readonly pid: number;
  readonly status: string;
}

/** The file of a server that runs on the data; undefined where none does. */
export function pidFileOf(data: string): PidFile | undefined {
  const lines = linesOf(join(data, "postmaster.pid"));
  const pid = Number(lines?.[0]);
  if (lines === undefined || !Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return { pid, status: (lines[7] ?? "").trim() };
}

function linesOf(file: string): readonly string[] | undefined {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
