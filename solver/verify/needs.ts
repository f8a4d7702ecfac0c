import type { Candidate } from "../../src/eligibility.ts";
import type { Area, Round } from "../../src/round/round.ts";
import { ceilDivide } from "./fraction.ts";

/** What an area lacks of its minimum (R8) once commitments and decided amounts are taken off, above 0. */
export interface Need {
  readonly area: Area;
  readonly step: bigint;
  /** The need in steps, rounded up. */
  readonly full: bigint;
  /** The kroner by which `step` × `full` is above the need. */
  readonly delta: bigint;
}

/** Kroner committed in `year`, in all areas or in one. */
export function committed(round: Round, year: number, area?: string): bigint {
  let sum = 0n;
  for (const commitment of round.commitments) {
    if (area === undefined || commitment.area === area) sum += BigInt(commitment.amounts.get(year) ?? 0);
  }
  return sum;
}

/** The decided amounts of the scheme's year, in kroner, in all areas or in one (R11). */
export function decidedIn(candidates: readonly Candidate[], area: string | undefined): bigint {
  let sum = 0n;
  for (const { decided, application } of candidates) {
    if (decided?.amount === undefined) continue;
    if (area === undefined || application.area === area) sum += BigInt(decided.amount);
  }
  return sum;
}

/** The areas that lack something of their minimum, by id. */
export function needsOf(round: Round, candidates: readonly Candidate[]): readonly Need[] {
  const step = BigInt(round.scheme.grant.step);
  return round.scheme.areas.flatMap((area) => {
    const need =
      BigInt(area.minimum) - committed(round, round.scheme.year, area.id) - decidedIn(candidates, area.id);
    if (need <= 0n) return [];
    const full = ceilDivide(need, step);
    return [{ area, step, full, delta: step * full - need }];
  });
}

/** The later years whose ceiling can bind, ascending, with the kroner that commitments leave (R6). */
export function laterYearsHeld(
  round: Round,
  candidates: readonly Candidate[],
): readonly { readonly year: number; readonly left: bigint }[] {
  return [...round.scheme.laterCaps]
    .filter(([year]) => year > round.scheme.year)
    .sort(([a], [b]) => a - b)
    .map(([year, ceiling]) => ({ year, left: BigInt(ceiling) - committed(round, year) }))
    .filter(
      ({ year, left }) =>
        left < 0n || candidates.some((candidate) => (candidate.alongside.get(year) ?? 0) > 0),
    );
}
