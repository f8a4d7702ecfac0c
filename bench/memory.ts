import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { RoundDocument } from "../src/round/schema.ts";

const processFile = fileURLToPath(new URL("memory-process.ts", import.meta.url));

/** The greatest memory of a process that starts, solves one round with fordel and ends, in megabytes. */
export function peakMegabytes(document: RoundDocument): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = fork(processFile, { execArgv: ["--import", import.meta.resolve("tsx")] });
    child.on("message", (kilobytes) => resolve(Number(kilobytes) / 1024));
    child.on("error", () => resolve(undefined));
    child.on("exit", () => resolve(undefined));
    child.send(document);
  });
}
