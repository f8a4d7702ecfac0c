import type { Candidate } from "../src/eligibility.ts";
import type { Proof } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import { areaNeeds, buildProgram } from "./build.ts";
import { type Fraction, fraction } from "./exact/fraction.ts";
import type { Found } from "./exact/finds.ts";
import type { Control } from "./exact/pass.ts";
import { equalsAtMost, type Preferred, preferred, preferredAlone } from "./exact/preferred.ts";
import { type Model, modelOf } from "./exact/model.ts";
import { holds } from "./exact/point.ts";
import { type Answer, search, type SearchProgress } from "./exact/search.ts";
import { frozenUnusedVectors, minimumsAndCapVector } from "./exact/unused-vectors.ts";
import type { Vector } from "./exact/vector.ts";
import type { Program } from "./program.ts";
import { standingOf } from "./standing.ts";
import { type AskEngine, suggestionsFor } from "./suggestions.ts";

/** When to stop, and whom to tell. */
export interface Effort {
  readonly shouldStop: () => boolean;
  /** Whether the first question (R12 a) has had its part of the time. */
  readonly halfSpent: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** Where a search stands, rounded to be looked at: kroner of unused money, or value. */
export interface Progress {
  readonly stage: "unused" | "value";
  readonly found: number | undefined;
  /** What is proven that none can be better than. */
  readonly bound: number | undefined;
  readonly nodes: number;
}

/** The answer to R12 for one round: who gets how many kroner in the scheme's year, and what is proven of it. */
export type Allocation = Allocated | NotFeasible | NothingFound;

export interface Allocated {
  readonly kind: "allocated";
  /** R12 (a) and (b) are both proven. */
  readonly proven: boolean;
  /** Kroner by candidate, in the order of the candidates. */
  readonly grants: readonly number[];
  /** Kroner. */
  readonly unused: bigint;
  readonly unusedBound: bigint;
  /** R12 (b), exact. */
  readonly value: Fraction;
  readonly bound: Fraction;
  readonly proof: Proof;
  readonly preference: Preference;
  readonly learnt: Learnt;
}

/** R12 (c): whether it was settled, and which candidates have another grant in some other proposal that is as good. */
export interface Preference {
  readonly settled: boolean;
  /** By candidate. */
  readonly ties: readonly number[];
  readonly tiesSettled: boolean;
}

export interface NotFeasible {
  readonly kind: "infeasible";
  readonly proof: Proof;
}

/** Time ran out before anything that holds all the rules was found. */
export interface NothingFound {
  readonly kind: "nothing-found";
}

/** What is asked beside R12 itself. */
export interface Asked {
  /** Ids of candidates that must get a grant (`buildProgram`). Default none. */
  readonly required?: ReadonlySet<string>;
  /** Whether R12 (c) is asked too; default true. Without it `preference` is not settled. */
  readonly choose?: boolean;
  /** Whether the candidates that are part of a tie are asked for; default true. Without it `tiesSettled` is false. */
  readonly ties?: boolean;
  /** Whether the steps of the proof are wanted; default true. Without them `proof` is empty, and nothing less proven. */
  readonly prove?: boolean;
  /** What was learnt on a like round with the same candidates. It only makes the search quicker. */
  readonly known?: Learnt;
}

/** What the answer for one round teaches about a like one, such as the same round with another cap. */
export interface Learnt {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  /** How far the value was below its first bound, in units of the program's objective. */
  readonly gap: bigint | undefined;
}

/** Runs R12 (a), (b) and (c) over the candidates of a round, in exact arithmetic. */
export async function allocate(
  round: Round,
  candidates: readonly Candidate[],
  ask: AskEngine,
  effort: Effort,
  asked: Asked = {},
): Promise<Allocation> {
  const { required, known } = asked;
  const full = known && buildProgram(round, candidates, { kind: "value", unused: 0n }, required);
  const first =
    (full && nothingUnused(full, known)) ?? (await leastUnused(round, candidates, ask, effort, asked));
  if (first.kind !== "least") return first;
  for (let least = first; ;) {
    const program =
      full !== undefined && least.unused === 0n
        ? full
        : buildProgram(round, candidates, { kind: "value", unused: least.unused }, required);
    const answer = await greatestValue(program, candidates, least, ask, effort, asked);
    if (answer.kind !== "allocated") return answer;
    const better = lesserUnused(round, candidates, least, answer.grants, required);
    if (better === undefined) return answer;
    least = better;
  }
}

/** R12 (a) without a search: what was learnt holds all the rules here too, and leaves nothing unused. */
function nothingUnused(program: Program, { grants }: Learnt): Least | undefined {
  const assignment = assignmentOfGrants(program, grants);
  if (!holds(modelOf(program), assignment)) return undefined;
  const found = { assignment, objective: fraction(0n) };
  return { kind: "least", unused: 0n, unusedBound: 0n, proof: {}, found };
}

function assignmentOfGrants(program: Program, grants: readonly number[]): Float64Array {
  return Float64Array.from(program.columns, ({ kind, step }, index) =>
    kind === "grant" ? grants[index] / step : 0,
  );
}

/** Where the least unused money was not proven, the value's search may come upon less: then that is what counts. */
function lesserUnused(
  round: Round,
  candidates: readonly Candidate[],
  least: Least,
  grants: readonly number[],
  required: ReadonlySet<string> | undefined,
): Least | undefined {
  if (least.unused === least.unusedBound) return undefined;
  const { areas } = standingOf(round, candidates, grants);
  const unused = [...areas.values()].reduce((sum, area) => sum + area.unused, 0n);
  if (unused >= least.unused) return undefined;
  const program = buildProgram(round, candidates, { kind: "unused" }, required);
  const assignment = Float64Array.from(program.columns, (column, index) => {
    if (column.kind === "grant") return grants[index] / column.step;
    return Math.ceil(Number(areas.get(column.key)?.unused ?? 0n) / column.step);
  });
  return { ...least, unused, found: { assignment, objective: fraction(-unused) } };
}

/** What R12 (a) answered, or what stands in its place where a program has no unused money to lessen. */
export interface Least {
  readonly kind: "least";
  readonly unused: bigint;
  readonly unusedBound: bigint;
  readonly proof: Proof;
  readonly found: Found | undefined;
}

/** R12 (a): the least unused money, frozen for what follows. */
async function leastUnused(
  round: Round,
  candidates: readonly Candidate[],
  ask: AskEngine,
  effort: Effort,
  { required, prove = true }: Asked,
): Promise<Least | NotFeasible | NothingFound> {
  if (areaNeeds(round, candidates).length === 0) {
    return { kind: "least", unused: 0n, unusedBound: 0n, proof: {}, found: undefined };
  }
  const program = buildProgram(round, candidates, { kind: "unused" }, required);
  const model = modelOf(program);
  const contradiction = minimumsAndCapVector(program, model);
  const answer = search(model, {
    control: { shouldStop: () => effort.shouldStop() || effort.halfSpent() },
    ...(contradiction && { opening: [contradiction] }),
    ...(await suggestionsFor(program, model, ask)),
    proof: prove,
    onProgress: toldAs("unused", effort, (objective) => 0 - asNumber(objective)),
  });
  switch (answer.kind) {
    case "infeasible":
      return { kind: "infeasible", proof: { infeasible: { steps: [...answer.steps] } } };
    case "optimal": {
      const unused = -answer.found.objective.numerator;
      const proof = unused > 0n ? { unused: { steps: [...answer.steps] } } : {};
      return { kind: "least", unused, unusedBound: unused, proof, found: answer.found };
    }
    case "stopped": {
      const { found, bound } = answer;
      if (found === undefined) return { kind: "nothing-found" };
      const least = { kind: "least", unused: -found.objective.numerator, found } as const;
      return bound !== undefined && bound.value.numerator < 0n
        ? { ...least, unusedBound: -bound.value.numerator, proof: { unused: { steps: [...bound.steps()] } } }
        : { ...least, unusedBound: 0n, proof: {} };
    }
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
  const start = first.found?.assignment.slice(0, model.columnCount);
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
    ...(choose && { equalsAtMost }),
    onProgress: toldAs("value", effort, (objective) => asNumber(objective) / unit),
  });
  return concluded(model, candidates, first, answer, opening, effort, { choose, ties });
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
  { found, equals }: Extract<Answer, { kind: "optimal" }>,
  opening: readonly Vector[],
  { shouldStop }: Effort,
  { choose, ties }: Required<Pick<Asked, "choose" | "ties">>,
): Preferred {
  const unasked = { ties: [], tiesSettled: false };
  if (!choose) return { assignment: found.assignment, settled: false, ...unasked };
  const order = preferenceOrder(candidates);
  const control: Control = { shouldStop };
  if (ties) return preferred(model, found, order, opening, control, equals);
  const { assignment, settled } = preferredAlone(model, found, order, opening, control, equals);
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

function toldAs(
  stage: Progress["stage"],
  effort: Effort,
  shown: (objective: Fraction) => number,
): (progress: SearchProgress) => void {
  return ({ found, bound, nodes }) =>
    effort.onProgress({ stage, found: found && shown(found), bound: bound && shown(bound), nodes });
}

function asNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}
