import type { Candidate } from "../../src/eligibility.ts";
import type { Program, Row } from "../../solver/program.ts";

/** The number of candidates that are funded in one of two sets of grants and not in the other. Kroner by candidate. */
export function applicationsDiffering(a: readonly number[], b: readonly number[]): number {
  return a.filter((grant, index) => grant > 0 !== b[index] > 0).length;
}

/**
 * The program in which grants must differ from each of `earlier` (kroner by candidate) in at least `least` applications.
 * The number that differ is a sum over candidates: 1 for each that is funded now and was not, and for each that was, 1
 * less 1 where it is funded now. What an officer has decided cannot differ and is left out.
 */
export function withDifferences(
  program: Program,
  candidates: readonly Candidate[],
  earlier: readonly (readonly number[])[],
  least: number,
): Program {
  const free = candidates.flatMap(({ decided }, column) => (decided === undefined ? [column] : []));
  const rows = earlier.map((grants, place): Row => {
    const funded = free.filter((column) => grants[column] > 0);
    const terms = free.map((column) => ({
      column,
      atFull: 0n,
      whenAny: grants[column] > 0 ? -1n : 1n,
    }));
    return {
      name: `difference from alternative ${place + 1}`,
      rule: "difference",
      key: String(place + 1),
      terms,
      lower: BigInt(least - funded.length),
      upper: undefined,
    };
  });
  return { ...program, rows: [...program.rows, ...rows] };
}
