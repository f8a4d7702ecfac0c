import type { RoundDocument } from "../../src/round/schema.ts";
import type { AnswerSegments, Segment, SegmentAnswer, SweepRequest } from "../../scenarios/sweep/segment.ts";
import { askInParts, type PartsWatch } from "./parts.ts";
import type { Threads } from "./threads.ts";

/** The segments of a sweep answered by several threads side by side. */
export function answerSegmentsIn(
  threads: Threads,
  document: RoundDocument,
  request: SweepRequest,
  watch: PartsWatch,
): AnswerSegments {
  return (segments, onAnswer) =>
    askInParts<Segment, SegmentAnswer>(
      threads,
      document,
      segments,
      watch,
      (common, segment) => threads.run({ kind: "segment", ...common, request, segment }),
      notKnown,
      onAnswer,
    );
}

/** Nothing is known of the segment, nor of what is between its values. */
function notKnown({ values, second }: Segment): SegmentAnswer {
  const pairs = second === undefined ? values.slice(1) : [];
  return {
    allocations: values.map(() => ({ kind: "nothing-found" })),
    changePoints: [],
    open: pairs.map((to, place) => ({ from: values[place], to })),
  };
}
