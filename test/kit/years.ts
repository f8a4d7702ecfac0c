import fc from "fast-check";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "./arbitraries.ts";
import { compare, type Fraction, fraction, nought, plus, times } from "./fraction.ts";
import { at, committedIn, type Reading, readingsOf } from "./readings.ts";

/** R17 written from docs/years.md alone: what a choice among years is held against. */

/** Rounds that let grants be for fewer years, in which later ceilings come often. */
export function roundsWithYears(choicesAtMost: number): fc.Arbitrary<RoundDocument> {
  return fc
    .tuple(
      rounds({ choicesAtMost }).filter(({ scheme }) => scheme.laterCaps !== undefined),
      fc.integer({ min: 1, max: 2 }),
      fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }),
      fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }), { minLength: 7, maxLength: 7 }),
      fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }), { minLength: 7, maxLength: 7 }),
    )
    .map(([drawn, fewestYears, thirds, fewest, decided]) => {
      const document = thirds === null ? drawn : permittingYears(drawn, fewestYears, thirds);
      const permitting = {
        ...document,
        scheme: { ...document.scheme, grant: { ...document.scheme.grant, fewestYears } },
        applications: document.applications.map((application, place) => ({
          ...application,
          ...(typeof fewest[place] === "number" && { fewestViableYears: fewest[place] }),
        })),
      };
      const readings = new Map(readingsOf(permitting).map((reading) => [reading.id, reading]));
      return {
        ...permitting,
        ...(document.decisions && {
          decisions: document.decisions.map((decision, place) => {
            const [reading, years] = [readings.get(decision.application), decided[place]];
            if (decision.decision === "decline" || reading === undefined || typeof years !== "number")
              return decision;
            return { ...decision, years: Math.min(years, yearsOf(permitting, reading).most) };
          }),
        }),
      };
    });
}

/** The round, permitting fewer years, with ceilings that leave so many thirds of what its candidates ask for in later years. */
export function permittingYears(document: RoundDocument, fewestYears: number, thirds: number): RoundDocument {
  const asked = new Map<number, bigint>();
  for (const { later } of readingsOf(document))
    for (const [year, amount] of later) asked.set(year, (asked.get(year) ?? 0n) + amount);
  const laterCaps: Record<string, number> = {};
  for (const [year, amount] of asked) {
    laterCaps[String(year)] = Number(committedIn(document, year) + (amount * BigInt(thirds)) / 3n);
  }
  const { scheme } = document;
  const grant = { ...scheme.grant, fewestYears };
  return { ...document, scheme: { ...scheme, grant, laterCaps } };
}

/** How many years an application may be granted, from the scheme's: to the last with an eligible amount. */
export function yearsOf(document: RoundDocument, reading: Reading): { least: number; most: number } {
  const { scheme, applications, decisions } = document;
  const last = Math.max(
    scheme.year,
    ...[...reading.later].flatMap(([year, amount]) => (amount > 0n ? [year] : [])),
  );
  const most = last - scheme.year + 1;
  const decided = decisions?.find((decision) => decision.application === reading.id)?.years;
  if (decided !== undefined) return { least: decided, most: decided };
  const fewest = Math.max(
    scheme.grant?.fewestYears ?? most,
    applications.find(({ id }) => id === reading.id)?.fewestViableYears ?? 1,
  );
  return { least: Math.min(most, fewest), most };
}

/** The round in which nobody is eligible for more than the years that come with every grant: R12 (a) and (b) are its own. */
export function withLeastYears(document: RoundDocument): RoundDocument {
  const readings = new Map(readingsOf(document).map((reading) => [reading.id, reading]));
  const grant = { ...document.scheme.grant, fewestYears: undefined };
  return {
    ...document,
    scheme: { ...document.scheme, grant },
    ...(document.decisions && {
      decisions: document.decisions.map((decision) => ({ ...decision, years: undefined })),
    }),
    applications: document.applications.map((given) => {
      const application = { ...given, fewestViableYears: undefined };
      const reading = readings.get(application.id);
      if (reading === undefined) return application;
      const end = document.scheme.year + yearsOf(document, reading).least;
      const beyond = Object.keys(application.requested).filter((year) => Number(year) >= end);
      const nothing = Object.fromEntries(beyond.map((year) => [year, 0]));
      return { ...application, assessed: { ...application.assessed, ...nothing } };
    }),
  };
}

/** The best years of a proposal's grants, by looking at every choice of them. */
export interface BestYears {
  readonly value: Fraction;
  /** By application with a grant: of the best choices the one that gives the highest score the most, then by id. */
  readonly years: ReadonlyMap<string, number>;
  /** Whether no other choice is as good. */
  readonly unique: boolean;
}

export function bestYears(document: RoundDocument, { awards }: SolvedProposal): BestYears {
  const { scheme } = document;
  const readings = new Map(readingsOf(document).map((reading) => [reading.id, reading]));
  const granted = awards
    .flatMap(({ application, amounts }) => {
      const reading = readings.get(application);
      const grant = at(amounts, scheme.year);
      return reading === undefined || grant === undefined
        ? []
        : [{ id: application, reading, grant: BigInt(grant) }];
    })
    .sort((a, b) => compare(b.reading.score, a.reading.score) || (a.id < b.id ? -1 : 1));
  let best: { value: Fraction; years: number[]; unique: boolean } | undefined;
  const look = (years: number[], value: Fraction, used: ReadonlyMap<number, Fraction>): void => {
    const one = granted.at(years.length);
    if (one === undefined) {
      const better = best === undefined ? 1 : compare(value, best.value);
      if (better > 0) best = { value, years, unique: true };
      else if (better === 0 && best !== undefined) best = { ...best, unique: false };
      return;
    }
    const { least, most } = yearsOf(document, one.reading);
    const seen = new Set<number>();
    // The most years first, so that of equals the first one met is the preferred.
    for (let count = most; count >= least; count--) {
      // Without money in its last year, a number of years is no other choice than the one before.
      const worth = lastWithMoney(one.reading, scheme.year, count, least);
      if (seen.has(worth)) continue;
      seen.add(worth);
      let [sum, spent] = [value, new Map(used)];
      for (const [year, amount] of one.reading.later) {
        if (year >= scheme.year + worth || amount === 0n) continue;
        const kroner = fraction(amount * one.grant, one.reading.most);
        spent = new Map(spent).set(year, plus(spent.get(year) ?? nought, kroner));
        const counted = scheme.objective === "points" ? fraction(one.grant, one.reading.most) : kroner;
        sum = plus(sum, times(one.reading.score, counted));
      }
      if ([...spent].every(([year, kroner]) => holds(document, year, kroner)))
        look([...years, worth], sum, spent);
    }
  };
  look([], nought, new Map());
  if (best === undefined) throw new Error("The grants themselves break a later ceiling.");
  const { value, years, unique } = best;
  return { value, unique, years: new Map(granted.map(({ id }, place) => [id, years[place] ?? 0])) };
}

function lastWithMoney({ later }: Reading, first: number, count: number, least: number): number {
  for (let years = count; years > least; years--) {
    if ((later.get(first + years - 1) ?? 0n) > 0n) return years;
  }
  return least;
}

function holds(document: RoundDocument, year: number, kroner: Fraction): boolean {
  const ceiling = at(document.scheme.laterCaps ?? {}, year);
  if (ceiling === undefined) return true;
  return compare(plus(kroner, fraction(committedIn(document, year))), fraction(BigInt(ceiling))) <= 0;
}

/** A fraction to nine decimals, rounded half up, without trailing zeros: as a later value is shown. */
export function shownLaterValue({ numerator, denominator }: Fraction): string {
  const unit = 10n ** 9n;
  const twice = 2n * numerator * unit + denominator;
  const double = 2n * denominator;
  const rounded = twice >= 0n ? twice / double : -((-twice + double - 1n) / double);
  const size = rounded < 0n ? -rounded : rounded;
  const digits = size.toString().padStart(10, "0");
  const decimals = digits.slice(-9).replace(/0+$/u, "");
  return `${rounded < 0n ? "-" : ""}${digits.slice(0, -9)}${decimals === "" ? "" : `.${decimals}`}`;
}
