import { assess, type Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { Round } from "../../src/round/round.ts";
import type { Point, Range, Sweep } from "../../src/sweep/schema.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { shownAtMost } from "../prices/worth.ts";
import type { Solving } from "../solving.ts";
import { answerFields } from "./answer-fields.ts";
import { type Answers, answersOf } from "./answers.ts";
import { changePointsOf } from "./change-points.ts";
import { withFigure } from "./figure.ts";

export interface SweepRequest {
  readonly range: Range;
  readonly and: Range | undefined;
}

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
 */
export async function sweepOf(
  round: Round,
  { range, and }: SweepRequest,
  maker: Maker,
  solving: Solving,
  onProgress: (progress: SweepProgress) => void,
): Promise<Sweep> {
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const values = valuesOf(range);
  const seconds = and === undefined ? [undefined] : valuesOf(and);
  const all = values.length * seconds.length;
  const points: Point[] = [];
  const asked: { changePoints: Sweep["changePoints"]; open: Sweep["open"] } = { changePoints: [], open: [] };
  for (const second of seconds) {
    const base = and === undefined || second === undefined ? round : withFigure(round, and.figure, second);
    const answers =
      assessment.conflicts.length > 0 ? impossible : answersOf(base, candidates, range.figure, solving);
    let before: readonly number[] | undefined;
    for (const at of values) {
      const allocation = await answers.at(at);
      const place = { at, ...(second !== undefined && { and: second }) };
      points.push(pointOf(withFigure(base, range.figure, at), candidates, allocation, before, place));
      before = allocation.kind === "allocated" ? allocation.grants : undefined;
      onProgress({ answered: points.length, values: all, found: 0 });
    }
    if (second === undefined) {
      const tell = (found: number) => {
        onProgress({ answered: points.length, values: all, found });
      };
      const { changePoints, open } = await changePointsOf(
        { scheme: round.scheme, candidates, figure: range.figure, answers },
        values,
        tell,
      );
      asked.changePoints = [...changePoints];
      asked.open = [...open];
    }
  }
  return sealed({ range, ...(and !== undefined && { and }), points, ...asked }, maker);
}

/** Where decisions cannot hold (R11), no value of any figure helps. */
const impossible: Answers = {
  at: () => Promise.resolve({ kind: "infeasible", proof: {} }),
  reachAt: (value) => Promise.resolve({ from: value, to: value }),
  solves: () => 0,
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
