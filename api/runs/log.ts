import type { LogLevel } from "../settings/settings.ts";
import type { JobTold } from "./worker.ts";

/** Levels as the log of the service has them. */
const levels = { info: 30, warn: 40 } as const;

const quietAt: Readonly<Record<LogLevel, number>> = {
  trace: 10,
  debug: 20,
  info: levels.info,
  warn: levels.warn,
  error: 50,
  fatal: 60,
  silent: Infinity,
};

/** Lines of JSON as the service over HTTP writes them, one a job; nothing of what was asked, and nothing about persons. */
export function createLog(
  level: LogLevel,
  service: string,
  output: { readonly write: (line: string) => unknown },
): (told: JobTold) => void {
  return (told) => {
    const own = levels[told.outcome === "done" ? "info" : "warn"];
    if (own < quietAt[level]) return;
    output.write(`${JSON.stringify({ level: own, time: Date.now(), service, ...told })}\n`);
  };
}
