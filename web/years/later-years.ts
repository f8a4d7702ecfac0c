import type { ScoredRound } from "../service/rounds.ts";

/** Years after the scheme's in which somebody has asked for something, or something is committed. */
export function laterYears({ scheme, applications, commitments = [] }: ScoredRound): readonly number[] {
  const all = [
    ...applications.flatMap(({ requested }) => Object.keys(requested)),
    ...commitments.flatMap(({ amounts }) => Object.keys(amounts)),
  ].map(Number);
  return [...new Set(all)].filter((year) => year > scheme.year).toSorted((one, other) => one - other);
}
