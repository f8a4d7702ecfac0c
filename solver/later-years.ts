import type { Candidate } from "../src/eligibility.ts";
import type { StageProof } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import { type Fraction, fraction } from "./exact/fraction.ts";
import { type Model, modelOf } from "./exact/model.ts";
import { type Assignment, holds } from "./exact/point.ts";
import { preferred } from "./exact/preferred.ts";
import { search } from "./exact/search.ts";
import { laterProgram, type FurtherYear, furtherYears } from "./later-program.ts";

/** For how many years each grant is (R17), and what is proven of it. */
export interface LaterYears {
  /** Years from the scheme's, that one too, by candidate; those that come with every grant for one without a grant. */
  readonly years: readonly number[];
  /** Exact. */
  readonly value: Fraction;
  /** What is proven that none can be above. */
  readonly bound: Fraction;
  readonly proven: boolean;
  /** Of `bound`; undefined where there is nothing to choose, and so nothing to prove. */
  readonly proof: StageProof | undefined;
  /** Whether the choice among equals was settled. */
  readonly settled: boolean;
  /** The candidates that are given another number of years in some other choice as good; all that are known. */
  readonly ties: readonly number[];
  readonly tiesSettled: boolean;
}

/**
 * R17: for how many years the grants are, once those of the scheme's year are known. The greatest value of the later
 * years under the ceilings; among equals the candidate with the highest score first, as many years as there are.
 *
 * @param grants kroner in the scheme's year, by candidate, that hold R6 with the years that come with every grant
 */
export function laterYears(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  shouldStop: () => boolean,
): LaterYears {
  const further = furtherYears(round, candidates, grants);
  const program = laterProgram(round, candidates, grants, further);
  const model = modelOf(program);
  const first = program.columns.length - further.length;
  const order = preferenceOrder(candidates, further).map((place) => first + place);
  const control = { shouldStop };
  const answer = search(model, { control, assignments: [greedy(model, order)] });
  if (answer.kind === "infeasible" || answer.found === undefined) {
    throw new Error("The grants do not hold the ceilings of later years; report this round.");
  }
  const unit = 10n ** BigInt(program.objective.decimals);
  const exact = (value: Fraction) => fraction(value.numerator, value.denominator * unit);
  const value = exact(answer.found.objective);
  if (answer.kind === "stopped") {
    if (answer.bound === undefined) {
      throw new Error("No bound on the value of later years was proven; report this round.");
    }
    return {
      years: yearsIn(candidates, further, answer.found.assignment, first),
      value,
      bound: exact(answer.bound.value),
      proven: false,
      proof: { steps: [...answer.bound.steps()] },
      settled: false,
      ties: [],
      tiesSettled: false,
    };
  }
  const { assignment, settled, ties, tiesSettled } = preferred(model, answer.found, order, [], control);
  return {
    years: yearsIn(candidates, further, assignment, first),
    value,
    bound: value,
    proven: true,
    proof: further.length === 0 ? undefined : { steps: [...answer.steps] },
    settled,
    ties: [...new Set(ties.map((column) => further[column - first].candidate))],
    tiesSettled,
  };
}

/** The places of the further years: the highest score first, then by id; of one candidate the first year first. */
function preferenceOrder(candidates: readonly Candidate[], further: readonly FurtherYear[]): number[] {
  return further
    .map((year, place) => ({ ...year, place, score: candidates[year.candidate].score }))
    .sort((a, b) => b.score.comparedTo(a.score) || a.candidate - b.candidate || a.years - b.years)
    .map(({ place }) => place);
}

/** Where a search starts: in the order of preference, each the most years that there still is room for. */
function greedy(model: Model, order: readonly number[]): Assignment {
  const { columns } = model.program;
  const assignment = Float64Array.from(columns, ({ lowest, mayBeZero }) => (mayBeZero ? 0 : lowest));
  for (const column of order) {
    assignment[column] = columns[column].highest;
    if (!holds(model, assignment)) assignment[column] = 0;
  }
  return assignment;
}

function yearsIn(
  candidates: readonly Candidate[],
  further: readonly FurtherYear[],
  assignment: Assignment,
  first: number,
): number[] {
  const years = candidates.map((candidate) => candidate.years.least);
  further.forEach((year, place) => {
    if (assignment[first + place] > 0) years[year.candidate] = year.years;
  });
  return years;
}
