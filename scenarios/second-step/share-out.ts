import type { Candidate } from "../../src/eligibility.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { solvedAgain, type Solving } from "../solving.ts";
import type { Situation } from "./situation.ts";

/**
 * R12 of the round in which everything that is kept stays: a reduced grant may become larger, up to u(i), and candidates
 * without a grant may get one. What an officer has set an amount for (R11), and what was partly paid back, stays as it is.
 */
export function sharedOut(situation: Situation, solving: Solving): Promise<Allocation> {
  const { round, candidates, kept } = situation;
  const known = { grants: kept, gap: undefined };
  const required = new Set(
    candidates.flatMap(({ application }, index) => (kept[index] > 0 ? [application.id] : [])),
  );
  const keeping = candidates.map((one, index) => keepingGrant(one, kept[index], situation));
  return solvedAgain({ round, candidates: keeping, required, known, ties: false }, solving);
}

/** A candidate of whom nothing below its kept grant is asked, and nothing else than that where the amount is settled. */
function keepingGrant(candidate: Candidate, kept: number, { returned }: Situation): Candidate {
  if (kept === 0) return candidate;
  return returned.has(candidate.application.id) || candidate.decided?.amount !== undefined
    ? { ...candidate, decided: { amount: kept } }
    : { ...candidate, least: kept };
}
