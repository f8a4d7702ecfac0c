import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A process of the tests: a file beside this one, run as the commands are. */
export interface Child {
  readonly process: ChildProcess;
  /** What it has written so far, by lines. */
  readonly lines: readonly string[];
  /** Waits for a number of lines in all; fewer where it ends before. */
  readonly until: (count: number) => Promise<readonly string[]>;
  readonly ended: Promise<void>;
}

export function child(file: string, ...given: readonly string[]): Child {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const started = spawn(process.execPath, ["--import", "tsx", path, ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const output = createInterface({ input: started.stdout });
  output.on("line", (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const ended = new Promise<void>((resolve) => {
    started.once("close", () => resolve());
  });
  const until = (count: number) =>
    new Promise<readonly string[]>((resolve) => {
      const look = () => {
        if (lines.length < count) return;
        waiting.delete(look);
        resolve(lines);
      };
      waiting.add(look);
      void ended.then(() => resolve(lines));
      look();
    });
  return { process: started, lines, until, ended };
}
