import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ImportProcessAnswer, ImportProcessTask } from "./imports.ts";
import { createSpare } from "./spare-process.ts";
import { createTurns, reasonOf } from "./turns.ts";

/** Processes that read or write one file each, and are then ended. */
export interface FileProcesses {
  /**
   * @throws the reason of the signal; `OutOfMemoryError`; an Error where the process failed through a fault of ours
   */
  readonly run: (task: ImportProcessTask, signal: AbortSignal) => Promise<ImportProcessAnswer>;
  /** Ends those that run, whatever they do, and begins no other; each fails. */
  readonly close: () => void;
}

/** A file took more memory than a process may have. */
export class OutOfMemoryError extends Error {}

const workerFile = fileURLToPath(new URL("../../bin/import-worker.mjs", import.meta.url));

/** How a process ends that runs out of memory: it gives up itself, or the system takes it for others. */
const outOfMemory: ReadonlySet<NodeJS.Signals> = new Set(["SIGABRT", "SIGTRAP", "SIGILL", "SIGKILL"]);

/**
 * A file is read in a process of its own. A thread would not do: where one runs out of memory, Node may end the whole service.
 *
 * @param atOnce processes that run at the same time; other files wait in line
 * @param megabytes that each may keep of what it makes
 */
export function createFileProcesses(atOnce: number, megabytes: number): FileProcesses {
  const turns = createTurns(atOnce);
  const running = new Set<ChildProcess>();
  const spare = createSpare(() => started(megabytes));
  const line = { isClosed: false };
  const inProcess = (task: ImportProcessTask, signal: AbortSignal): Promise<ImportProcessAnswer> =>
    new Promise((resolve, reject) => {
      if (line.isClosed) {
        reject(new Error("The service is being stopped; read the file again when it is there."));
        return;
      }
      const child = spare.take();
      running.add(child);
      const state: { settle: (() => void) | undefined } = { settle: undefined };
      /** Its turn lasts until it is gone, so that no more of them ever run. */
      const end = (settle: () => void): void => {
        state.settle ??= settle;
        child.kill("SIGKILL");
      };
      const gone = (settle: () => void): void => {
        running.delete(child);
        spare.prepare();
        signal.removeEventListener("abort", onAbort);
        (state.settle ?? settle)();
      };
      const onAbort = (): void => end(() => reject(reasonOf(signal)));
      child.on("message", (answer: ImportProcessAnswer) => end(() => resolve(answer)));
      child.on("error", (error) => {
        // What cannot be sent to one that is ending is told of by how it ended.
        if (child.pid === undefined) gone(() => reject(error));
      });
      child.on("exit", (code, killed) => gone(() => reject(errorOf(code, killed))));
      signal.addEventListener("abort", onAbort);
      // It may have been aborted while the turn was given.
      if (signal.aborted) onAbort();
      else child.send(task);
    });
  return {
    run: (task, signal) => turns.run(() => inProcess(task, signal), signal),
    close() {
      line.isClosed = true;
      spare.close();
      for (const child of running) child.kill("SIGTERM");
    },
  };
}

function started(megabytes: number): ChildProcess {
  return fork(workerFile, {
    // Flags of this process (--eval, --import …) are not for it, which registers what it needs itself.
    execArgv: [`--max-old-space-size=${megabytes}`],
    // Nothing of the environment is for who reads strangers' files.
    env: {},
    // What it says where it runs out of memory is for nobody.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
}

function errorOf(code: number | null, killed: NodeJS.Signals | null): Error {
  if (killed !== null && outOfMemory.has(killed)) return new OutOfMemoryError();
  return new Error(`The process of a file ended with ${killed ?? code ?? "nothing"}; report it.`);
}
