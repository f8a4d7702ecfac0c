import { amountsUntil, type Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { Round } from "../src/round/round.ts";
import {
  ceilDivision,
  compare,
  floorDivision,
  type Fraction,
  fraction,
  plus,
  sumOf,
} from "./exact/fraction.ts";

/** By later year with a ceiling: the ceiling less commitments and unrounded grants (R6); kroner. */
export type LaterLeft = ReadonlyMap<number, Fraction>;

/**
 * What the ceilings of later years have left.
 *
 * @param grants kroner in the scheme's year, by candidate
 * @param years how many years each grant is for, by candidate (R17); where it is not given, those that come with any grant
 */
export function laterLeftOf(
  { scheme, commitments }: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  years?: readonly number[],
): LaterLeft {
  const granted = candidates.flatMap((candidate, index) => {
    const amounts =
      years === undefined
        ? candidate.alongside
        : amountsUntil(candidate.eligible, scheme.year + years[index]);
    return grants[index] === 0 ? [] : [{ amounts, grant: grants[index], most: candidate.most }];
  });
  return new Map(
    [...scheme.laterCaps].map(([year, ceiling]) => {
      let whole = sumKroner(commitments.map(({ amounts }) => amounts.get(year) ?? 0));
      const parts: Fraction[] = [];
      for (const { amounts, grant, most } of granted) {
        const amount = BigInt(amounts.get(year) ?? 0);
        if (grant === most) whole += amount;
        else if (amount > 0n) parts.push(fraction(amount * BigInt(grant), BigInt(most)));
      }
      const { numerator, denominator } = sumOf(parts);
      return [year, plus(fraction(BigInt(ceiling) - whole), fraction(-numerator, denominator))] as const;
    }),
  );
}

/** The ceilings that so much more in later years would break; by year, kroner. */
export function laterCeilingObstacles(left: LaterLeft, needed: ReadonlyMap<number, Fraction>): Message[] {
  return [...left].flatMap(([year, room]) => {
    const amount = needed.get(year);
    if (amount === undefined || amount.numerator <= 0n || compare(amount, room) <= 0) return [];
    // Whole kroner that add up in a letter: what is needed rounded up, what is left rounded down.
    const whole = ceilDivision(amount.numerator, amount.denominator);
    const down = floorDivision(room.numerator, room.denominator);
    const figures = { needed: Number(whole), left: Number(down), missing: Number(whole - down) };
    return [message("later-ceiling-reached", { year, ...figures })];
  });
}
