import type { RoundDocument } from "../../src/round/schema.ts";
import { compare, type Fraction, fraction, sumOf, times } from "./fraction.ts";
import { byApplicant, byId, committedIn, matches, type Reading, readingsOf, shownLater } from "./readings.ts";

/** Kroner of the scheme's year by application id; an application that is not a key gets nothing. */
export type Grants = ReadonlyMap<string, bigint>;

export type Outcome = "granted" | "reduced" | "declined" | "dismissed";

/** Every figure that a proposal must show for its grants, in the order in which it must show them. */
export interface Figures {
  readonly unused: bigint;
  /** Σ s(i) × x(i), or Σ s(i) × x(i)/u(i) with `points`; exact. */
  readonly value: Fraction;
  readonly awards: readonly AwardFigures[];
  readonly areas: readonly AreaFigures[];
  readonly years: readonly YearFigures[];
  readonly inversions: readonly InversionFigures[];
  /** Only where the scheme has a rule of spread (R15, R16). */
  readonly spread: SpreadFigures | undefined;
}

export interface SpreadFigures {
  readonly perApplicant: { readonly mostGrants: number; readonly mostAmount: bigint } | undefined;
  readonly numbers:
    readonly { readonly number: string; readonly atLeast: number; readonly grants: number }[] | undefined;
}

export interface AwardFigures {
  readonly application: string;
  readonly outcome: Outcome;
  /** Kroner by year, years without money left out. */
  readonly amounts: ReadonlyMap<number, bigint>;
  readonly score: Fraction;
}

/** Kroner of the scheme's year. */
export interface AreaFigures {
  readonly area: string;
  readonly committed: bigint;
  readonly granted: bigint;
  readonly unused: bigint;
  readonly projects: number;
  /** Only where the area released its unused money (R13). */
  readonly released: bigint | undefined;
}

export interface YearFigures {
  readonly year: number;
  readonly ceiling: bigint | undefined;
  readonly committed: bigint;
  readonly granted: bigint;
  readonly left: bigint | undefined;
}

/** A declined candidate and the candidates of the area with a lower score that got a grant, by id. */
export interface InversionFigures {
  readonly area: string;
  readonly application: string;
  readonly score: Fraction;
  readonly lower: readonly string[];
}

/**
 * The figures of the grants. `released` are the areas whose unused money is released (R13): it counts as unused no
 * longer. The grants need not hold any rule.
 */
export function figuresOf(
  document: RoundDocument,
  grants: Grants,
  released: ReadonlySet<string> = new Set(),
): Figures {
  const readings = readingsOf(document);
  const awards = readings.map((reading) => awardOf(reading, grantOf(grants, reading), document));
  const areas = byId(document.scheme.areas, ({ id }) => id).map(({ id, minimum }) => {
    const committed = committedIn(document, document.scheme.year, id);
    const inArea = readings.filter((reading) => reading.area === id);
    const granted = total(inArea.map((reading) => grantOf(grants, reading)));
    const short = BigInt(minimum ?? 0) - committed - granted;
    const shortfall = short > 0n ? short : 0n;
    return {
      area: id,
      committed,
      granted,
      unused: released.has(id) ? 0n : shortfall,
      projects: inArea.filter((reading) => grantOf(grants, reading) > 0n).length,
      released: released.has(id) ? shortfall : undefined,
    };
  });
  return {
    unused: total(areas.map(({ unused }) => unused)),
    value: valueOf(readings, grants, document),
    awards,
    areas,
    years: yearsOf(document, awards),
    inversions: inversionsOf(readings, grants),
    spread: spreadOf(document, grants),
  };
}

/** R15 and R16: what they came out as. */
function spreadOf(document: RoundDocument, grants: Grants): SpreadFigures | undefined {
  const { perApplicant, numbers = [] } = document.scheme.spread ?? {};
  const limited = perApplicant?.grantsAtMost !== undefined || perApplicant?.amountAtMost !== undefined;
  if (!limited && numbers.length === 0) return undefined;
  const own = byApplicant(document).map((applications) =>
    applications.map(({ id }) => grants.get(id) ?? 0n).filter((grant) => grant > 0n),
  );
  const greatest = own.map(total).reduce((most, amount) => (amount > most ? amount : most), 0n);
  const funded = document.applications.filter(({ id }) => grants.has(id));
  return {
    perApplicant: limited
      ? { mostGrants: Math.max(0, ...own.map(({ length }) => length)), mostAmount: greatest }
      : undefined,
    numbers:
      numbers.length === 0
        ? undefined
        : byId(numbers, ({ id }) => id).map(({ id, atLeast, when }) => ({
            number: id,
            atLeast,
            grants: funded.filter((application) => matches(application, when, document)).length,
          })),
  };
}

export function grantOf(grants: Grants, { id }: Reading): bigint {
  return grants.get(id) ?? 0n;
}

function awardOf(reading: Reading, grant: bigint, document: RoundDocument): AwardFigures {
  const shown = [
    [document.scheme.year, grant] as const,
    ...[...reading.later.keys()].map((year) => [year, shownLater(reading, year, grant, document)] as const),
  ];
  return {
    application: reading.id,
    outcome: outcomeOf(reading, grant),
    amounts: new Map(shown.filter(([, amount]) => amount > 0n)),
    score: reading.score,
  };
}

function outcomeOf({ standing, most }: Reading, grant: bigint): Outcome {
  if (standing.is === "dismissed") return "dismissed";
  if (grant === 0n) return "declined";
  return grant === most ? "granted" : "reduced";
}

function valueOf(readings: readonly Reading[], grants: Grants, { scheme }: RoundDocument): Fraction {
  return sumOf(
    readings
      .filter(({ most }) => most > 0n)
      .map((reading) => {
        const measure = scheme.objective === "points" ? reading.most : 1n;
        return times(reading.score, fraction(grantOf(grants, reading), measure));
      }),
  );
}

function yearsOf(document: RoundDocument, awards: readonly AwardFigures[]): YearFigures[] {
  const { scheme } = document;
  const ceilings = new Map([
    ...Object.entries(scheme.laterCaps ?? {}).map(
      ([year, ceiling]) => [Number(year), BigInt(ceiling)] as const,
    ),
    [scheme.year, BigInt(scheme.cap)] as const,
  ]);
  const withMoney = [
    ...(document.commitments ?? []).flatMap(({ amounts }) =>
      Object.keys(amounts)
        .filter((year) => amounts[year] !== 0)
        .map(Number),
    ),
    ...awards.flatMap(({ amounts }) => [...amounts.keys()]),
  ];
  const years = [...new Set([...ceilings.keys(), ...withMoney])].filter((year) => year >= scheme.year);
  return years
    .sort((a, b) => a - b)
    .map((year) => {
      const ceiling = ceilings.get(year);
      const committed = committedIn(document, year);
      const granted = total(awards.map(({ amounts }) => amounts.get(year) ?? 0n));
      return {
        year,
        ceiling,
        committed,
        granted,
        left: ceiling === undefined ? undefined : ceiling - committed - granted,
      };
    });
}

function inversionsOf(readings: readonly Reading[], grants: Grants): InversionFigures[] {
  const ranked = readings.filter(({ standing, decided }) => standing.is === "candidate" && !decided);
  return ranked
    .filter((reading) => grantOf(grants, reading) === 0n)
    .map((higher) => ({
      area: higher.area,
      application: higher.id,
      score: higher.score,
      lower: ranked
        .filter((lower) => lower.area === higher.area && grantOf(grants, lower) > 0n)
        .filter((lower) => compare(lower.score, higher.score) < 0)
        .map(({ id }) => id),
    }))
    .filter(({ lower }) => lower.length > 0);
}

/** The sum of kroner. */
export function total(amounts: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
