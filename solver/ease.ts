import { sumKroner } from "../src/kroner.ts";
import type { Round } from "../src/round/round.ts";

/** What candidates are granted. */
export interface Granted {
  /** Kroner in the scheme's year, by id; those without a grant may be left out. */
  readonly kroner: ReadonlyMap<string, number>;
  /** Kroner that come with it in a later year, of all together (R5), rounded up. */
  readonly later: (year: number) => bigint;
}

/** How far a rule of a round would have to be eased for certain grants, in kroner: what is asked first, and nothing more. */
export type Guess = (round: Round, granted: Granted) => bigint;

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);

/** Kroner of the scheme's year in commitments and grants, of one area or of all. */
function spent({ scheme, commitments, applications }: Round, granted: Granted, area?: string): bigint {
  const isHere = (one: string) => area === undefined || one === area;
  return (
    sumKroner(
      commitments.filter((one) => isHere(one.area)).map(({ amounts }) => amounts.get(scheme.year) ?? 0),
    ) + sumKroner(applications.filter((one) => isHere(one.area)).map(({ id }) => granted.kroner.get(id) ?? 0))
  );
}

/** Kroner that commitments, grants and what is set aside are above the cap (R6, R8). */
function aboveCap(round: Round, granted: Granted): bigint {
  const unused = round.scheme.areas.map(({ id, minimum }) =>
    atLeastZero(BigInt(minimum) - spent(round, granted, id)),
  );
  return unused.reduce((sum, one) => sum + one, spent(round, granted)) - BigInt(round.scheme.cap);
}

export const capNeeded: Guess = aboveCap;

/** A minimum that is lowered sets less aside, until nothing of it is unused. */
export const minimumNeeded: Guess = aboveCap;

export function maximumNeeded(area: string, maximum: number): Guess {
  return (round, granted) => spent(round, granted, area) - BigInt(maximum);
}

export function laterNeeded(year: number, ceiling: number): Guess {
  return ({ commitments }, granted) =>
    sumKroner(commitments.map(({ amounts }) => amounts.get(year) ?? 0)) +
    granted.later(year) -
    BigInt(ceiling);
}

/**
 * The least amount that is enough, where what is enough stays enough when it grows. Whatever was found to be enough says how
 * much of it is needed; so it takes a few questions where halving takes as many as the amount has binary digits.
 *
 * @param most an amount that is enough, with the guess that came of it
 * @param ask whether an amount is enough: undefined where it is not, or else a guess at how much of it is needed
 */
export function leastEnough(
  most: { readonly amount: number; readonly guess: bigint | undefined },
  ask: (amount: number) => { readonly guess: bigint | undefined } | undefined,
): number {
  let tooLittle = 0;
  let { amount: enough, guess } = most;
  let turn = 0;
  while (enough - tooLittle > 1) {
    const isUsable = guess !== undefined && guess > BigInt(tooLittle) && guess < BigInt(enough);
    // The guess, then whether one less would do, which it seldom does; and halving, so that bad guesses cost little.
    if (turn === 0 && !isUsable) turn = 1;
    const middle = tooLittle + Math.floor((enough - tooLittle) / 2);
    const asked = guess === undefined || turn === 2 ? middle : turn === 0 ? Number(guess) : enough - 1;
    turn = (turn + 1) % 3;
    const said = ask(asked);
    if (said === undefined) tooLittle = asked;
    else {
      enough = asked;
      ({ guess } = said);
    }
  }
  return enough;
}
