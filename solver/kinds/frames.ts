import { sumKroner } from "../../src/kroner.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { toKroner } from "../../src/kroner.ts";
import type { ArithmeticRoundDocument } from "../../src/kinds/schema.ts";

/** Kroner committed from earlier years in `year`. */
export function committedIn({ commitments = [] }: ArithmeticRoundDocument, year: number): bigint {
  return sumKroner(commitments.map(({ amounts }) => amountIn(amounts, year)));
}

/** Kroner of a year in a document; 0 where it has none. */
export function amountIn(amounts: Readonly<Record<string, number>>, year: number): number {
  return Object.hasOwn(amounts, String(year)) ? amounts[String(year)] : 0;
}

/** The cap of the scheme's year, or a later year's ceiling; undefined where it has none. */
export function ceilingOf({ scheme }: ArithmeticRoundDocument, year: number): number | undefined {
  if (year === scheme.year) return scheme.cap;
  const { laterCaps = {} } = scheme;
  return Object.hasOwn(laterCaps, String(year)) ? laterCaps[String(year)] : undefined;
}

/** The ceiling less commitments, kroner; undefined where the year has no ceiling. */
export function frameOf(round: ArithmeticRoundDocument, year: number): bigint | undefined {
  const ceiling = ceilingOf(round, year);
  return ceiling === undefined ? undefined : BigInt(ceiling) - committedIn(round, year);
}

/** What cannot hold together, and what would mend it. */
export interface Contradiction {
  readonly conflicts: readonly Message[];
  readonly repairs: readonly Message[];
}

/** The scheme's year and every later year with a ceiling, ascending. */
function yearsWithCeiling({ scheme }: ArithmeticRoundDocument): number[] {
  const later = Object.keys(scheme.laterCaps ?? {}).map(Number);
  return [scheme.year, ...later.sort((a, b) => a - b)];
}

/** R6: where commitments alone are above a ceiling, a contradiction a year. */
export function commitmentsAbove(round: ArithmeticRoundDocument): Contradiction[] {
  return yearsWithCeiling(round).flatMap((year) => {
    const ceiling = ceilingOf(round, year) ?? 0;
    const committed = committedIn(round, year);
    const missing = committed - BigInt(ceiling);
    if (missing <= 0n) return [];
    const figures = { committed: toKroner(committed), missing: toKroner(missing) };
    const conflict =
      year === round.scheme.year
        ? message("committed-above-cap", { cap: ceiling, ...figures })
        : message("committed-above-later-ceiling", { year, ceiling, ...figures });
    return [{ conflicts: [conflict], repairs: [raised(round, year, figures.missing)] }];
  });
}

/** The repair that raises a year's ceiling by `amount` kroner. */
export function raised({ scheme }: ArithmeticRoundDocument, year: number, amount: number): Message {
  return year === scheme.year
    ? message("raise-cap", { amount })
    : message("raise-later-ceiling", { year, amount });
}
