import type { RoundDocument } from "../../src/round/schema.ts";
import type { DrawResult, DrawTask } from "../../scenarios/robustness/draw-result.ts";
import type { Segment, SegmentAnswer, SweepRequest } from "../../scenarios/sweep/segment.ts";
import type { StopFlag } from "./stop-flag.ts";

/** A part of a question, for a thread. All of it can be sent. */
export type ThreadTask = DrawsTask | SegmentTask;

/** What every part of a question has. */
interface PartOfQuestion {
  /** The same for all parts of one question: what they have in common is made once by each thread. */
  readonly question: string;
  readonly document: RoundDocument;
  /** When the time is over, milliseconds since 1970. */
  readonly end: number;
  readonly flag: StopFlag;
}

export interface DrawsTask extends PartOfQuestion {
  readonly kind: "draws";
  readonly seed: number;
  /** Points, decimals. */
  readonly spread: { readonly spread: string; readonly scoreStep: string };
  readonly before: ReadonlyMap<string, number>;
  readonly tasks: readonly DrawTask[];
}

export interface SegmentTask extends PartOfQuestion {
  readonly kind: "segment";
  readonly request: SweepRequest;
  readonly segment: Segment;
}

export type ThreadAnswer<Task extends ThreadTask> = Task extends DrawsTask
  ? readonly DrawResult[]
  : SegmentAnswer;
