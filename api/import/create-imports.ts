import { faultAt } from "../../src/round/fault.ts";
import { fileRefusalSentence } from "../../src/texts/import-files/in-language.ts";
import type { WrittenFault } from "../answers/question.ts";
import { writtenFault } from "../answers/reading.ts";
import { createFileProcesses, OutOfMemoryError } from "./file-processes.ts";
import type { ImportAnswer, Imports, ImportTask } from "./imports.ts";

/** Files that are read or written at once; the others wait in line. */
const atOnce = 2;

/** Megabytes that a process may take for a file; one of the largest that are let in takes a third of it. */
const mostMegabytes = 768;

/** Seconds that the reading of a file may take, with its time in line. */
const mostSeconds = 40;

/**
 * Processes in which files are read and written, one each. One that takes too much time or memory is ended with the file that it
 * reads: what somebody sends must not bring the service down. Nothing of a file is kept, written to disk or logged.
 */
export function createImports(): Imports {
  const processes = createFileProcesses(atOnce, mostMegabytes);
  return {
    async read(task, signal) {
      const tooLong = AbortSignal.timeout(1000 * mostSeconds);
      const refused = (fault: WrittenFault): ImportAnswer => ({ kind: "invalid", faults: [fault] });
      try {
        const answer = await processes.run({ kind: "read", task }, AbortSignal.any([signal, tooLong]));
        return answer.kind === "read" ? answer.answer : refused(tooMuch(task));
      } catch (error) {
        if (signal.aborted) throw error;
        if (error instanceof OutOfMemoryError) return refused(tooMuch(task));
        if (tooLong.aborted) return refused(tooSlow(task));
        throw error;
      }
    },
    async write(task, signal) {
      const answer = await processes.run({ kind: "write", task }, signal);
      if (answer.kind !== "written") throw new Error("A process was asked to write and did not; report it.");
      return answer.file;
    },
    close() {
      processes.close();
      return Promise.resolve();
    },
  };
}

function tooSlow({ language }: ImportTask): WrittenFault {
  return writtenFault(faultAt(["file", "content"], "import-beyond", { seconds: mostSeconds }), language);
}

function tooMuch({ language }: ImportTask): WrittenFault {
  const code = "too-much-to-read";
  return { pointer: "/file/content", code, message: fileRefusalSentence({ code, figures: {} }, language) };
}
