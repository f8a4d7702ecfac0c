import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import type { Effort } from "../../solver/allocate.ts";
import { type Allocation, greatestValue, type Least } from "../../solver/allocate.ts";
import { areaNeeds, buildProgram } from "../../solver/build.ts";
import { modelOf } from "../../solver/exact/model.ts";
import { search } from "../../solver/exact/search.ts";
import { minimumsAndCapVector } from "../../solver/exact/unused-vectors.ts";
import type { Column, Program, Row, Term } from "../../solver/program.ts";

/** By candidate: its municipality's number, or undefined where none is given. */
export type MunicipalityOf = (candidate: Candidate) => string | undefined;

/** How many municipalities have an application with a grant. */
export function reachedBy(
  candidates: readonly Candidate[],
  grants: readonly number[],
  municipalityOf: MunicipalityOf,
): number {
  const reached = candidates.filter((_, index) => grants[index] > 0).map(municipalityOf);
  return new Set(reached.filter((one) => one !== undefined)).size;
}

/**
 * R12 among the proposals that reach at least `atLeast` municipalities: the least unused money, then the greatest value,
 * then the choice among equals. Exact, or nothing where the effort was over first.
 */
export async function bestReaching(
  round: Round,
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
  atLeast: number,
  effort: Effort,
): Promise<Allocation> {
  const reaching = (program: Program) => reachingProgram(program, candidates, municipalityOf, atLeast);
  const least = leastUnused(round, candidates, reaching, effort);
  if (least.kind !== "least") return least;
  const program = reaching(buildProgram(round, candidates, { kind: "value", unused: least.unused }));
  const noEngine = () => Promise.resolve(undefined);
  const answer = await greatestValue(program, candidates, least, noEngine, effort, {
    prove: false,
    ties: false,
  });
  return answer.kind === "allocated" && !answer.proven ? { kind: "nothing-found" } : answer;
}

function leastUnused(
  round: Round,
  candidates: readonly Candidate[],
  reaching: (program: Program) => Program,
  effort: Effort,
): Least | Exclude<Allocation, { kind: "allocated" }> {
  const none = { kind: "least", unused: 0n, unusedBound: 0n, proof: {}, found: undefined } as const;
  if (areaNeeds(round, candidates).length === 0) return none;
  const model = modelOf(reaching(buildProgram(round, candidates, { kind: "unused" })));
  const contradiction = minimumsAndCapVector(model.program, model);
  const answer = search(model, {
    control: { shouldStop: () => effort.shouldStop() || effort.halfSpent() },
    ...(contradiction && { opening: [contradiction] }),
    proof: false,
  });
  switch (answer.kind) {
    case "infeasible":
      return { kind: "infeasible", proof: {} };
    case "stopped":
      return { kind: "nothing-found" };
    case "optimal": {
      const unused = -answer.found.objective.numerator;
      // Without unused money the value's program has no columns for it: what was found is not in its columns then.
      return { ...none, unused, unusedBound: unused, ...(unused > 0n && { found: answer.found }) };
    }
  }
}

/**
 * The program with the rule that at least so many municipalities are reached. One with a single application is reached
 * when that gets a grant. One with several has a column of its own, 0 or 1, that can be 1 only where one of them does.
 */
function reachingProgram(
  program: Program,
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
  atLeast: number,
): Program {
  const places = new Map<string, number[]>();
  for (const [index, candidate] of candidates.entries()) {
    const municipality = municipalityOf(candidate);
    if (municipality === undefined) continue;
    const own = places.get(municipality);
    if (own === undefined) places.set(municipality, [index]);
    else own.push(index);
  }
  const columns: Column[] = [...program.columns];
  const counted: Term[] = [];
  const rows: Row[] = [];
  for (const [municipality, own] of places) {
    const granted = own.map((column): Term => ({ column, atFull: 0n, whenAny: 1n }));
    if (own.length === 1) {
      counted.push(...granted);
      continue;
    }
    const column = columns.length;
    columns.push(reachedColumn(municipality));
    counted.push({ column, atFull: 0n, whenAny: 1n });
    rows.push(rowAtLeast(municipality, [...granted, { column, atFull: 0n, whenAny: -1n }], 0n));
  }
  return {
    ...program,
    columns,
    rows: [...program.rows, ...rows, rowAtLeast("all", counted, BigInt(atLeast))],
  };
}

function reachedColumn(municipality: string): Column {
  const name = `whether municipality ${municipality} is reached`;
  return { name, kind: "grant", key: name, step: 1, full: 1, lowest: 1, highest: 1, mayBeZero: true };
}

function rowAtLeast(key: string, terms: readonly Term[], lower: bigint): Row {
  return { name: `municipalities reached: ${key}`, rule: "R6", key, terms, lower, upper: undefined };
}
