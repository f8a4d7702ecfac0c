import type { Decimal } from "decimal.js";
import { decimalsOf, scaled } from "../../src/decimal.ts";
import type { Candidate } from "../../src/eligibility.ts";

/** The scores of candidates as integers, times 10^`decimals`, in their order. */
export interface Scores {
  readonly decimals: number;
  readonly scores: readonly bigint[];
}

/** In the least number of decimals in which all of them are integers. Candidates share scores: each is read once. */
export function scoresOf(candidates: readonly Candidate[]): Scores {
  const different = new Set(candidates.map(({ score }) => score));
  const decimals = decimalsOf(different);
  const known = new Map<Decimal, bigint>([...different].map((score) => [score, scaled(score, decimals)]));
  return { decimals, scores: candidates.map(({ score }) => known.get(score) ?? 0n) };
}
