import type { RoundDocument } from "../../src/round/schema.ts";
import type { DrawResult, DrawTask } from "../../scenarios/robustness/draw-result.ts";
import type { StopFlag } from "./stop-flag.ts";

/** A part of a question, for a thread. All of it can be sent. */
export type ThreadTask = DrawsTask;

export interface DrawsTask {
  readonly kind: "draws";
  /** The same for all parts of one question: what they have in common is made once by each thread. */
  readonly question: string;
  readonly document: RoundDocument;
  readonly seed: number;
  /** Points, decimals. */
  readonly spread: { readonly spread: string; readonly scoreStep: string };
  readonly before: ReadonlyMap<string, number>;
  readonly tasks: readonly DrawTask[];
  /** When the time is over, milliseconds since 1970. */
  readonly end: number;
  readonly flag: StopFlag;
}

export type ThreadAnswer<Task extends ThreadTask> = Task extends DrawsTask ? readonly DrawResult[] : never;
