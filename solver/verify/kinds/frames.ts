import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";

/** Kroner of `year` in a record by year. */
export function inYear(amounts: Readonly<Record<string, number>>, year: number): bigint {
  return BigInt(new Map(Object.entries(amounts)).get(String(year)) ?? 0);
}

export function committed({ commitments }: ArithmeticRoundDocument, year: number): bigint {
  let sum = 0n;
  for (const { amounts } of commitments ?? []) sum += inYear(amounts, year);
  return sum;
}

/** The ceiling of a year, kroner; undefined where it has none. */
export function ceilingIn({ scheme }: ArithmeticRoundDocument, year: number): bigint | undefined {
  if (year === scheme.year) return BigInt(scheme.cap);
  const later = new Map(Object.entries(scheme.laterCaps ?? {})).get(String(year));
  return later === undefined ? undefined : BigInt(later);
}

/** What commitments leave of it, below 0 where they are above it. */
export function frameIn(round: ArithmeticRoundDocument, year: number): bigint | undefined {
  const ceiling = ceilingIn(round, year);
  return ceiling === undefined ? undefined : ceiling - committed(round, year);
}
