import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import type { ChangePoint, OpenRange, Range } from "../../src/sweep/schema.ts";
import type { Allocation } from "../../solver/allocate.ts";
import type { Solving } from "../solving.ts";
import { answersOf } from "./answers.ts";
import { changePointsOf } from "./change-points.ts";
import { withFigure } from "./figure.ts";

/** What a sweep asks: a figure over a range, and perhaps a second one. */
export interface SweepRequest {
  readonly range: Range;
  readonly and: Range | undefined;
}

/** Some neighbouring values of a sweep, answered together: what is learnt at one makes the next quicker. */
export interface Segment {
  /** Of the first figure, in ascending order. */
  readonly values: readonly number[];
  /** Of the second figure, where there is one. */
  readonly second: number | undefined;
}

/** What a segment gave: plain data that threads can send to each other. */
export interface SegmentAnswer {
  /** By value. */
  readonly allocations: readonly Allocation[];
  /** Between its values; none with a second figure. */
  readonly changePoints: readonly ChangePoint[];
  readonly open: readonly OpenRange[];
}

/**
 * Answers segments, in this thread or in others, and hands over each answer with the place of its segment as it comes, in
 * any order.
 */
export type AnswerSegments = (
  segments: readonly Segment[],
  onAnswer: (answer: SegmentAnswer, place: number) => void,
) => Promise<void>;

/**
 * So many values have one segment. It is the same however many threads there are, so that the answer is too; neighbouring
 * segments share a value, so that every pair of neighbours is in one.
 */
const valuesOfSegment = 12;

/** The segments of one line of values. */
export function segmentsOf(values: readonly number[], second: number | undefined): Segment[] {
  const parts = Math.max(1, Math.ceil((values.length - 1) / (valuesOfSegment - 1)));
  return Array.from({ length: parts }, (_, part) => {
    const from = part * (valuesOfSegment - 1);
    return { values: values.slice(from, from + valuesOfSegment), second };
  });
}

/** Answers one segment of a round's sweep, exactly. It depends on nothing else, and on time where that runs out. */
export async function answerSegment(
  round: Round,
  candidates: readonly Candidate[],
  { range: { figure }, and }: SweepRequest,
  { values, second }: Segment,
  solving: Solving,
): Promise<SegmentAnswer> {
  const base = and === undefined || second === undefined ? round : withFigure(round, and.figure, second);
  const answers = answersOf(base, candidates, figure, solving);
  const allocations: Allocation[] = [];
  for (const value of values) allocations.push(await answers.at(value));
  if (second !== undefined) return { allocations, changePoints: [], open: [] };
  const swept = { scheme: round.scheme, candidates, figure, answers };
  return { allocations, ...(await changePointsOf(swept, values, () => undefined)) };
}

/** Segments answered one after the other in this thread. */
export function answerSegmentsHere(
  round: Round,
  candidates: readonly Candidate[],
  request: SweepRequest,
  solving: Solving,
): AnswerSegments {
  return async (segments, onAnswer) => {
    for (const [place, segment] of segments.entries()) {
      onAnswer(await answerSegment(round, candidates, request, segment, solving), place);
    }
  };
}
