import { assess, type Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { Message } from "../../src/reasons/codes.ts";
import type { Round } from "../../src/round/round.ts";
import type { Point, Range, Sweep, SweepPart } from "../../src/sweep/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import { word } from "../../src/texts/word.ts";
import type { Allocation, NotFeasible } from "../../solver/allocate.ts";
import { explainConflict } from "../../solver/conflict.ts";
import { candidatesOf } from "../../solver/propose.ts";
import type { Solving } from "../solving.ts";
import { shownAtMost } from "../prices/worth.ts";
import { answerFields } from "./answer-fields.ts";
import { withFigure } from "./figure.ts";
import {
  type AnswerSegments,
  type Segment,
  type SegmentAnswer,
  segmentsOf,
  type SweepRequest,
} from "./segment.ts";

/** Of `values` values so many are answered, and so many change points are found. */
export interface SweepProgress {
  readonly answered: number;
  readonly values: number;
  readonly found: number;
  /** What has come since it was last told, in the order of the values. */
  readonly parts: readonly SweepPart[];
}

/** The values of a range, in ascending order: its last one is `to`, also where the step before it is shorter. */
export function valuesOf({ from, to, by }: Pick<Range, "from" | "to" | "by">): number[] {
  const values = Array.from({ length: Math.ceil((to - from) / by) }, (_, place) => from + place * by);
  return [...values, to];
}

/** All segments of a sweep, in the order in which its answers are put together. */
export function segmentsOfRequest({ range, and }: SweepRequest): Segment[] {
  const seconds = and === undefined ? [undefined] : valuesOf(and);
  return seconds.flatMap((second) => segmentsOf(valuesOf(range), second));
}

/** In which language conflicts are told, and until when they are looked for. */
export interface Explaining extends Pick<Solving, "isOver" | "pause"> {
  readonly language: Language;
}

/**
 * R12 at every value of a figure, or of every pair of two figures, and with one figure the exact points where somebody
 * comes in or falls out (docs/sweep.md).
 *
 * @param answerSegmentsOf with what the segments of the sweep are answered, here or in other threads
 */
export async function sweepOf(
  round: Round,
  request: SweepRequest,
  maker: Maker,
  explaining: Explaining,
  answerSegmentsOf: (candidates: readonly Candidate[]) => AnswerSegments,
  onProgress: (progress: SweepProgress) => void,
): Promise<Sweep> {
  const { range, and } = request;
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const values = valuesOf(range);
  const seconds = and === undefined ? [undefined] : valuesOf(and);
  const segments = segmentsOfRequest(request);
  const answers: SegmentAnswer[] = [];
  // Where decisions cannot hold (R11), no value of any figure helps.
  const answerSegments = assessment.conflicts.length > 0 ? impossible : answerSegmentsOf(candidates);
  let [answered, found] = [0, 0];
  await answerSegments(segments, (answer, place) => {
    answers[place] = answer;
    // The last value of a segment is the first of the next one, and counted there.
    const isLast = segments[place].values.at(-1) === range.to;
    answered += answer.allocations.length - (isLast ? 0 : 1);
    found += answer.changePoints.length;
    const parts = partsOf(round, request, candidates, segments[place], answer, isLast);
    onProgress({ answered, values: values.length * seconds.length, found, parts });
  });
  const points: Point[] = [];
  for (const [line, second] of seconds.entries()) {
    const perLine = segments.length / seconds.length;
    const ofLine = answers.slice(line * perLine, (line + 1) * perLine);
    const allocations = ofLine.flatMap((one, place) =>
      place === 0 ? one.allocations : one.allocations.slice(1),
    );
    const base = and === undefined || second === undefined ? round : withFigure(round, and.figure, second);
    for (const [place, at] of values.entries()) {
      const before = place === 0 ? undefined : allocations[place - 1];
      const changed = withFigure(base, range.figure, at);
      const where = { at, ...(second !== undefined && { and: second }) };
      const allocation = allocations[place];
      if (allocation.kind === "infeasible") {
        points.push({ ...where, status: "infeasible", ...(await whyOf(changed, explaining)) });
        continue;
      }
      const grants = before?.kind === "allocated" ? before.grants : undefined;
      points.push(pointOf(changed, candidates, allocation, grants, where));
    }
  }
  return sealed(
    {
      range,
      ...(and !== undefined && { and }),
      points,
      changePoints: answers.flatMap(({ changePoints }) => changePoints),
      open: answers.flatMap(({ open }) => open),
    },
    maker,
  );
}

/** What a segment tells by itself. Its last value is told by the next one, where there is one. */
function partsOf(
  round: Round,
  { range, and }: SweepRequest,
  candidates: readonly Candidate[],
  { values, second }: Segment,
  { allocations, changePoints, open }: SegmentAnswer,
  isLast: boolean,
): SweepPart[] {
  const base = and === undefined || second === undefined ? round : withFigure(round, and.figure, second);
  const own = isLast ? values : values.slice(0, -1);
  const points = own.map((at, index): Point => {
    const where = { at, ...(second !== undefined && { and: second }) };
    const allocation = allocations[index];
    if (allocation.kind === "infeasible") return { ...where, status: "infeasible" };
    return pointOf(withFigure(base, range.figure, at), candidates, allocation, undefined, where);
  });
  return [
    ...points.map((point) => ({ point })),
    ...changePoints.map((changePoint) => ({ changePoint })),
    ...open.map((one) => ({ open: one })),
  ];
}

const impossible: AnswerSegments = (segments, onAnswer) => {
  segments.forEach(({ values }, place) => {
    const allocations = values.map(() => ({ kind: "infeasible", proof: {} }) as const);
    onAnswer({ allocations, changePoints: [], open: [] }, place);
  });
  return Promise.resolve();
};

type Infeasible = Extract<Point, { status: "infeasible" }>;

/** Which rules contradict each other (R14), and what mends it; nothing where the time is over. */
async function whyOf(
  round: Round,
  { isOver, pause, language }: Explaining,
): Promise<Pick<Infeasible, "conflicts" | "repairs">> {
  await pause();
  if (isOver()) return {};
  const decided = assess(round).conflicts;
  const why = decided.length > 0 ? { conflicts: decided, repairs: [] } : explainConflict(round, isOver);
  // A search that was cut short has named rules that may have no part in it.
  if (isOver()) return {};
  const worded = (messages: readonly Message[]) => messages.map((one) => word(one, language));
  return { conflicts: worded(why.conflicts), repairs: worded(why.repairs) };
}

function pointOf(
  round: Round,
  candidates: readonly Candidate[],
  allocation: Exclude<Allocation, NotFeasible>,
  before: readonly number[] | undefined,
  place: Pick<Point, "at" | "and">,
): Point {
  switch (allocation.kind) {
    case "nothing-found":
      return { ...place, status: "not-known" };
    case "allocated": {
      const fields = answerFields(round, candidates, allocation, before);
      if (allocation.proven) return { ...place, status: "optimal", ...fields };
      const bounds = {
        unused: toKroner(allocation.unusedBound),
        value: shownAtMost(allocation.bound),
      };
      return { ...place, status: "feasible", ...fields, bounds };
    }
  }
}
