import { answerImport } from "./answer-import.ts";
import type { ImportProcessAnswer, ImportProcessTask } from "./imports.ts";

/** A process that reads or writes one file, answers, and is ended by who asked (`createFileProcesses`). */
process.once("message", (task: ImportProcessTask) => {
  // What is thrown ends the process, and is told of by how it ended.
  void done(task).then((answer) => process.send?.(answer));
});
// Who asked is gone.
process.once("disconnect", () => process.exit());

async function done(asked: ImportProcessTask): Promise<ImportProcessAnswer> {
  switch (asked.kind) {
    case "read":
      try {
        return { kind: "read", answer: answerImport(asked.task) };
      } catch (error) {
        if (isTooLong(error)) return { kind: "too-much" };
        throw error;
      }
    case "write": {
      // Loaded where it is needed: it takes as long as all the rest.
      const { importFile } = await import("./import-file.ts");
      return { kind: "written", file: await importFile(asked.task) };
    }
  }
}

/** A text or a list became longer than any can be. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && /^Invalid (?:string|array) length/u.test(error.message);
}
