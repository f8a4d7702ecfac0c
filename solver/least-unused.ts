import type { Candidate } from "../src/eligibility.ts";
import type { Proof } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import type { Asked, Effort, NotFeasible, NothingFound } from "./allocation.ts";
import { areaNeeds, buildProgram } from "./build.ts";
import { fraction } from "./exact/fraction.ts";
import type { Found } from "./exact/finds.ts";
import { modelOf } from "./exact/model.ts";
import { holds } from "./exact/point.ts";
import { search } from "./exact/search.ts";
import { minimumsAndCapVector } from "./exact/unused-vectors.ts";
import type { Program } from "./program.ts";
import { asNumber, toldAs } from "./progress.ts";
import { standingOf } from "./standing.ts";
import { type AskEngine, suggestionsFor } from "./suggestions.ts";

/** What R12 (a) answered, or what stands in its place where a program has no unused money to lessen. */
export interface Least {
  readonly kind: "least";
  readonly unused: bigint;
  readonly unusedBound: bigint;
  readonly proof: Proof;
  readonly found: Found | undefined;
  /** The value's program at that unused money, where it has been built. */
  readonly program?: Program;
}

/** R12 (a): the least unused money, frozen for what follows. */
export async function leastUnused(
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

/**
 * R12 (a) without a search: what was learnt holds all the rules here too, and leaves no more unused than what the areas'
 * candidates cannot fill with all that they may have. That has no proof of its own, so only where none is wanted, or
 * where nothing is unused.
 */
export function knownLeast(
  round: Round,
  candidates: readonly Candidate[],
  { known, required, prove = true }: Asked,
): Least | undefined {
  if (known === undefined || !candidates.every((_, index) => Number.isSafeInteger(known.grants[index]))) {
    return undefined;
  }
  const given = openByArea(candidates, (index) => known.grants[index]);
  const possible = openByArea(candidates, (index) => candidates[index].most);
  const short = areaNeeds(round, candidates).map(({ area, amount, step }) => {
    const over = (sum: bigint): bigint => (amount > sum ? amount - sum : 0n);
    return { step, unused: over(given.get(area) ?? 0n), bound: over(possible.get(area) ?? 0n) };
  });
  const unused = short.reduce((sum, area) => sum + area.unused, 0n);
  if (unused > short.reduce((sum, area) => sum + area.bound, 0n)) return undefined;
  if (prove && unused > 0n) return undefined;
  const program = buildProgram(round, candidates, { kind: "value", unused }, required);
  const assignment = Float64Array.from(program.columns, ({ kind, step }, index) =>
    kind === "grant"
      ? known.grants[index] / step
      : Math.ceil(Number(short[index - candidates.length].unused) / step),
  );
  if (!holds(modelOf(program), assignment)) return undefined;
  const found = { assignment, objective: fraction(-unused) };
  return { kind: "least", unused, unusedBound: unused, proof: {}, found, program };
}

/** Kroner by area of the candidates whose amount is not decided; what is decided is in the areas' needs already. */
function openByArea(
  candidates: readonly Candidate[],
  amountOf: (index: number) => number,
): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  candidates.forEach(({ application: { area }, decided }, index) => {
    if (decided?.amount !== undefined) return;
    sums.set(area, (sums.get(area) ?? 0n) + BigInt(amountOf(index)));
  });
  return sums;
}

/** Where the least unused money was not proven, the value's search may come upon less: then that is what counts. */
export function lesserUnused(
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
  const { kind, unusedBound, proof } = least;
  return { kind, unused, unusedBound, proof, found: { assignment, objective: fraction(-unused) } };
}
