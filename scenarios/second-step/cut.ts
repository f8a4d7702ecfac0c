import { search } from "../../solver/exact/search.ts";
import { modelOf } from "../../solver/exact/model.ts";
import { preferredAlone } from "../../solver/exact/preferred.ts";
import type { Assignment } from "../../solver/exact/point.ts";
import type { Objective, Program, Row } from "../../solver/program.ts";
import type { Solving } from "../solving.ts";
import { type CutProgram, cutProgram, grantsUntouched, kronerKept } from "./cut-program.ts";
import type { Situation } from "./situation.ts";

/** What is left of grants that cannot all be kept. */
export type Cut =
  | {
      readonly kind: "cut";
      /** Kroner by candidate. */
      readonly grants: readonly number[];
      /** Whether each of the three aims is proven in its turn. */
      readonly proven: boolean;
      /** R12 (c). */
      readonly settled: boolean;
    }
  /** Not even without any of the grants is there money for what is committed and set aside. */
  | { readonly kind: "infeasible" }
  /** The time ran out before there was anything to show. */
  | { readonly kind: "nothing-found" };

/**
 * The least disturbance where there is too little money for what is kept: the fewest kroner are taken, then from the
 * fewest projects, then what is left has the greatest value (R12 b), and last R12 (c) chooses. Each aim is searched for
 * exactly among what the aims before it leave.
 */
export async function leastCut(situation: Situation, solving: Solving): Promise<Cut> {
  const cut = cutProgram(situation);
  const aims = [kronerKept(cut), grantsUntouched(cut), cut.program.objective];
  let { program } = cut;
  let best: Assignment | undefined;
  let proven = true;
  for (const [place, objective] of aims.entries()) {
    await solving.pause();
    if (solving.isOver()) break;
    const isLast = place === aims.length - 1;
    const effort = solving.effort();
    const asked: Program = { ...program, objective };
    const answer = search(modelOf(asked), {
      control: { shouldStop: effort.shouldStop },
      assignments: best === undefined ? [] : [best],
      proof: false,
    });
    if (answer.kind === "infeasible") {
      if (place === 0) return { kind: "infeasible" };
      throw new Error("An aim of the cut contradicts what the one before it found; report this round.");
    }
    if (answer.found === undefined) break;
    best = answer.found.assignment;
    proven &&= answer.kind === "optimal";
    if (isLast && answer.kind === "optimal") {
      const order = orderOf(cut, situation);
      const control = { shouldStop: effort.shouldStop };
      const chosen = preferredAlone(modelOf(asked), answer.found, order, [], control);
      const grants = grantsOf(cut, situation, chosen.assignment);
      return { kind: "cut", grants, proven, settled: chosen.settled };
    }
    program = { ...program, rows: [...program.rows, reached(objective, asked, best)] };
  }
  if (best === undefined) return { kind: "nothing-found" };
  return { kind: "cut", grants: grantsOf(cut, situation, best), proven: false, settled: false };
}

/** The row that holds what an aim has reached. */
function reached(objective: Objective, { columns }: Program, assignment: Assignment): Row {
  // Both aims count whole kroner or grants, so that each term is an integer.
  const lower = objective.terms.reduce((sum, { column, atFull, whenAny }) => {
    const k = BigInt(assignment[column]);
    return k === 0n ? sum : sum + (atFull * k) / BigInt(columns[column].full) + whenAny;
  }, 0n);
  return {
    name: objective.name,
    rule: "kept",
    key: objective.name,
    terms: objective.terms,
    lower,
    upper: undefined,
  };
}

/** R12 (c): the highest score first, then by id; a grant as it is before a smaller one. */
function orderOf({ kept }: CutProgram, { candidates }: Situation): number[] {
  return [...kept]
    .sort(
      (a, b) =>
        candidates[b.candidate].score.comparedTo(candidates[a.candidate].score) || a.candidate - b.candidate,
    )
    .flatMap(({ whole, part }) => (part === undefined ? [whole] : [whole, part]));
}

/** Kroner by candidate. */
function grantsOf(
  { program, kept }: CutProgram,
  { candidates }: Situation,
  assignment: Assignment,
): number[] {
  const grants = candidates.map(() => 0);
  for (const { candidate, whole, part } of kept) {
    const amount = (column: number) => assignment[column] * program.columns[column].step;
    grants[candidate] = amount(whole) + (part === undefined ? 0 : amount(part));
  }
  return grants;
}
