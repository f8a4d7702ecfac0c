import type { RoundDocument } from "../../src/round/schema.ts";
import type { Progress } from "../../solver/allocate.ts";
import type { AskedQuestion } from "../answers/question.ts";
import type { ArchiveTask } from "./archive-task.ts";
import type { PaperTask } from "./paper-task.ts";
import type { EngineName } from "../../solver/engines/engine.ts";
import type { ReprioritiseSettings, SolveSettings } from "../options.ts";
import type { StopFlag } from "./stop-flag.ts";

/** What a solver's thread is asked to do, one job at a time. */
export type SolverTask =
  | { readonly kind: "solve"; readonly document: RoundDocument; readonly settings: SolveSettings }
  | {
      readonly kind: "reprioritise";
      readonly document: RoundDocument;
      readonly settings: ReprioritiseSettings;
    }
  /** A question with its documents as they were sent, from bytes to bytes. */
  | { readonly kind: "answer"; readonly asked: AskedQuestion }
  | { readonly kind: "archive"; readonly task: ArchiveTask }
  | { readonly kind: "paper"; readonly task: PaperTask };

/**
 * What a solver's thread is told. `prepare` and `prepare-answers` come before there is a job. `stop` says that the job's flag has changed, to
 * a thread that waits for an engine.
 */
export type SolverRequest =
  | { readonly kind: "prepare"; readonly engine: EngineName }
  | { readonly kind: "prepare-answers" }
  | { readonly kind: "begin"; readonly task: SolverTask; readonly flag: StopFlag }
  | { readonly kind: "stop" };

/** What a solver's thread says: now and then how far it is, and last, once a job, how it ended. */
export type SolverReport<Answer> =
  { readonly kind: "progress"; readonly progress: Progress } | SolverEnd<Answer>;

export type SolverEnd<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  /** An error loses its class between threads unless it is one of the language's own, so this one is told by name. */
  | { readonly kind: "nothing-found"; readonly message: string }
  | { readonly kind: "failed"; readonly error: Error };
