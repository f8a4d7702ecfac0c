import { assess, type Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { Round } from "../../src/round/round.ts";
import type { Point, Range, Sweep } from "../../src/sweep/schema.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { shownAtMost } from "../prices/worth.ts";
import { answerFields } from "./answer-fields.ts";
import { withFigure } from "./figure.ts";
import { type AnswerSegments, type SegmentAnswer, segmentsOf, type SweepRequest } from "./segment.ts";

/** Of `values` values so many are answered, and so many change points are found. */
export interface SweepProgress {
  readonly answered: number;
  readonly values: number;
  readonly found: number;
}

/** The values of a range, in ascending order: its last one is `to`, also where the step before it is shorter. */
export function valuesOf({ from, to, by }: Pick<Range, "from" | "to" | "by">): number[] {
  const values = Array.from({ length: Math.ceil((to - from) / by) }, (_, place) => from + place * by);
  return [...values, to];
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
  answerSegmentsOf: (candidates: readonly Candidate[]) => AnswerSegments,
  onProgress: (progress: SweepProgress) => void,
): Promise<Sweep> {
  const { range, and } = request;
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const values = valuesOf(range);
  const seconds = and === undefined ? [undefined] : valuesOf(and);
  const segments = seconds.flatMap((second) => segmentsOf(values, second));
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
    onProgress({ answered, values: values.length * seconds.length, found });
  });
  const points = seconds.flatMap((second, line) => {
    const perLine = segments.length / seconds.length;
    const ofLine = answers.slice(line * perLine, (line + 1) * perLine);
    const allocations = ofLine.flatMap((one, place) =>
      place === 0 ? one.allocations : one.allocations.slice(1),
    );
    const base = and === undefined || second === undefined ? round : withFigure(round, and.figure, second);
    return values.map((at, place) => {
      const before = place === 0 ? undefined : allocations[place - 1];
      return pointOf(
        withFigure(base, range.figure, at),
        candidates,
        allocations[place],
        before?.kind === "allocated" ? before.grants : undefined,
        { at, ...(second !== undefined && { and: second }) },
      );
    });
  });
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

const impossible: AnswerSegments = (segments, onAnswer) => {
  segments.forEach(({ values }, place) => {
    const allocations = values.map(() => ({ kind: "infeasible", proof: {} }) as const);
    onAnswer({ allocations, changePoints: [], open: [] }, place);
  });
  return Promise.resolve();
};

function pointOf(
  round: Round,
  candidates: readonly Candidate[],
  allocation: Allocation,
  before: readonly number[] | undefined,
  place: Pick<Point, "at" | "and">,
): Point {
  switch (allocation.kind) {
    case "nothing-found":
      return { ...place, status: "not-known" };
    case "infeasible":
      return { ...place, status: "infeasible" };
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
