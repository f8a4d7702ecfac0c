import type { Candidate } from "../src/eligibility.ts";
import type { Round } from "../src/round/round.ts";
import type { Allocation, Asked, Effort } from "./allocation.ts";
import { type Fraction, fraction } from "./exact/fraction.ts";
import type { Control } from "./exact/pass.ts";
import type { Assignment } from "./exact/point.ts";
import { type Preferred, preferred, preferredAlone } from "./exact/preferred.ts";
import { type Model, modelOf } from "./exact/model.ts";
import { type Answer, search } from "./exact/search.ts";
import { frozenUnusedVectors } from "./exact/unused-vectors.ts";
import type { Vector } from "./exact/vector.ts";
import { knownLeast, type Least, leastUnused, lesserUnused, programOf } from "./least-unused.ts";
import type { Program } from "./program.ts";
import { asNumber, toldAs } from "./progress.ts";
import { type AskEngine, suggestionsFor } from "./suggestions.ts";

export type {
  Allocated,
  Allocation,
  Asked,
  Effort,
  Learnt,
  NotFeasible,
  NothingFound,
  Preference,
  Progress,
} from "./allocation.ts";

/** Runs R12 (a), (b) and (c) over the candidates of a round, in exact arithmetic. */
export async function allocate(
  round: Round,
  candidates: readonly Candidate[],
  ask: AskEngine,
  effort: Effort,
  asked: Asked = {},
): Promise<Allocation> {
  const { required, beside } = asked;
  const first =
    knownLeast(round, candidates, asked) ?? (await leastUnused(round, candidates, ask, effort, asked));
  if (first.kind !== "least") return first;
  for (let least = first; ;) {
    const stage = { kind: "value", unused: least.unused } as const;
    const program = least.program ?? programOf(round, candidates, stage, asked);
    const answer = await greatestValue(program, candidates, least, ask, effort, asked);
    // With more columns than the rules have, what a stopped search came upon is not carried over.
    if (answer.kind !== "allocated" || beside !== undefined) return answer;
    const better = lesserUnused(round, candidates, least, answer.grants, required);
    if (better === undefined) return answer;
    least = better;
  }
}

/** R12 (b) and (c) over a program whose unused money is settled. */
export async function greatestValue(
  program: Program,
  candidates: readonly Candidate[],
  first: Least,
  ask: AskEngine,
  effort: Effort,
  asked: Asked = {},
): Promise<Allocation> {
  const { choose = true, ties = true, prove = true, known } = asked;
  const model = modelOf(program);
  const opening = frozenUnusedVectors(program, model);
  const start = first.found && startFrom(first.found.assignment, candidates, model);
  const suggested = await suggestionsFor(program, model, ask);
  const unit = 10 ** program.objective.decimals;
  const answer = search(model, {
    control: { shouldStop: effort.shouldStop },
    opening,
    multipliers: suggested.multipliers,
    assignments: [
      ...suggested.assignments,
      ...(start === undefined ? [] : [start]),
      ...(known === undefined ? [] : [assignmentOfGrants(program, known.grants)]),
    ],
    ...(known?.gap !== undefined && { gap: known.gap }),
    proof: prove,
    onProgress: toldAs("value", effort, (objective) => asNumber(objective) / unit),
  });
  return concluded(model, candidates, first, answer, opening, effort, { choose, ties });
}

/** What the stage of the unused money found. Where nothing is unused, the columns of unused money are gone. */
function startFrom(found: Assignment, candidates: readonly Candidate[], { columnCount }: Model): Assignment {
  const gone = found.length - columnCount;
  return found.filter((_, column) => column < candidates.length || column >= candidates.length + gone);
}

function concluded(
  model: Model,
  candidates: readonly Candidate[],
  first: Least,
  answer: Answer,
  opening: readonly Vector[],
  effort: Effort,
  asked: Required<Pick<Asked, "choose" | "ties">>,
): Allocation {
  const { unused, unusedBound } = first;
  if (answer.kind === "infeasible") {
    // No area had a minimum to fill, so the first stage was not asked: the contradiction is the whole round's.
    if (first.found === undefined)
      return { kind: "infeasible", proof: { infeasible: { steps: [...answer.steps] } } };
    throw new Error(
      "The value's stage contradicts what the stage of the unused money found; report this round.",
    );
  }
  if (answer.found === undefined) return { kind: "nothing-found" };
  const { program } = model;
  const decimals = 10n ** BigInt(program.objective.decimals);
  const scaled = (value: Fraction) => fraction(value.numerator, value.denominator * decimals);
  const common = { kind: "allocated", unused, unusedBound } as const;
  if (answer.kind === "stopped") {
    const { bound, found } = answer;
    if (bound === undefined) return { kind: "nothing-found" };
    return {
      ...common,
      proven: false,
      grants: grantsOf(program, candidates, found.assignment),
      value: scaled(found.objective),
      bound: scaled(bound.value),
      proof: { ...first.proof, value: { steps: [...bound.steps()] } },
      preference: { settled: false, ties: [], tiesSettled: false },
      learnt: { grants: grantsOf(program, candidates, found.assignment), gap: undefined },
    };
  }
  const choice = choiceOf(model, candidates, answer, opening, effort, asked);
  const value = scaled(answer.found.objective);
  return {
    ...common,
    proven: unused === unusedBound,
    grants: grantsOf(program, candidates, choice.assignment),
    value,
    bound: value,
    proof: { ...first.proof, value: { steps: [...answer.steps] } },
    preference: { settled: choice.settled, ties: choice.ties, tiesSettled: choice.tiesSettled },
    learnt: { grants: grantsOf(program, candidates, choice.assignment), gap: answer.gap },
  };
}

/** R12 (c), as far as it is asked. */
function choiceOf(
  model: Model,
  candidates: readonly Candidate[],
  { found }: Extract<Answer, { kind: "optimal" }>,
  opening: readonly Vector[],
  { shouldStop }: Effort,
  { choose, ties }: Required<Pick<Asked, "choose" | "ties">>,
): Preferred {
  const unasked = { ties: [], tiesSettled: false };
  if (!choose) return { assignment: found.assignment, settled: false, ...unasked };
  const order = preferenceOrder(candidates);
  const control: Control = { shouldStop };
  if (ties) return preferred(model, found, order, opening, control);
  const { assignment, settled } = preferredAlone(model, found, order, opening, control);
  return { assignment, settled, ...unasked };
}

/** R12 (c): the candidate with the highest score first; among equal scores the first by id. */
function preferenceOrder(candidates: readonly Candidate[]): number[] {
  return candidates
    .map((candidate, column) => ({ score: candidate.score, column }))
    .sort((a, b) => b.score.comparedTo(a.score) || a.column - b.column)
    .map(({ column }) => column);
}

function grantsOf(program: Program, candidates: readonly Candidate[], assignment: Float64Array): number[] {
  return candidates.map((_, column) => assignment[column] * program.columns[column].step);
}

function assignmentOfGrants(program: Program, grants: readonly number[]): Float64Array {
  return Float64Array.from(program.columns, ({ kind, step }, index) =>
    kind === "grant" ? grants[index] / step : 0,
  );
}
