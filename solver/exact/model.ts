import type { Column, Program, Row, Term } from "../program.ts";
import {
  ceilDivision,
  floorDivision,
  type Fraction,
  fraction,
  gcd,
  inLowestTerms,
  plus,
} from "./fraction.ts";

/**
 * A program in normal form (docs/proof.md): fixed columns moved into the limits, rows divided by their greatest
 * common divisor, every row as "at most" (a lower limit is negated; `sign` says which). Numbers are integers; they are
 * exact where `wide` is false, and only a guide where it is true (then the BigInt fields decide).
 */
export interface Model {
  readonly program: Program;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly full: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly mayBeZero: Uint8Array;
  /** 1 where every part of the column a step is whole: then any fixed value leaves whole constants. */
  readonly wholeSteps: Uint8Array;
  /** Terms by column: those of column j are at start[j] to start[j + 1]. */
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly atFull: Float64Array;
  readonly whenAny: Float64Array;
  readonly atFullWide: readonly bigint[];
  readonly whenAnyWide: readonly bigint[];
  readonly limit: Float64Array;
  readonly limitWide: readonly bigint[];
  readonly sign: Int8Array;
  /** Σ |atFull| + |whenAny| + |limit| by row, and Σ of the objective: what bounds every sum. */
  readonly rowSize: Float64Array;
  readonly costSize: number;
  readonly cost: Float64Array;
  readonly costWhenAny: Float64Array;
  readonly costWide: readonly bigint[];
  readonly costWhenAnyWide: readonly bigint[];
  /** The objective of the fixed columns, in lowest terms. */
  readonly constant: Fraction;
  /** The objective is `constant` plus a multiple of this; undefined where fractions can occur. */
  readonly granularity: bigint | undefined;
  /** What the costs are counted in: the granularity or, without one, 1. */
  readonly grain: bigint;
  readonly wide: boolean;
  readonly rankingCount: number;
  /** By column: its strict ranking and its tier in it, or -1. */
  readonly rankingOf: Int32Array;
  readonly tierOf: Int32Array;
}

/** The greatest full for which steps × full stays a safe integer. */
const safeFull = 2 ** 26;
const safeSum = 2 ** 51;
/** Below this the multipliers keep at least ten binary digits behind the point. */
const safeCost = 2 ** 41;

/** Programs are frozen, so a model is made once. */
const models = new WeakMap<Program, Model>();

export function modelOf(program: Program): Model {
  const made = models.get(program) ?? newModelOf(program);
  models.set(program, made);
  return made;
}

function newModelOf(program: Program): Model {
  const { columns } = program;
  const columnCount = columns.length;
  const fixed = columns.map(onlyValue);
  const rows = program.rows.map((row) => normalRow(row, program, fixed));

  const byColumn: { row: number; atFull: bigint; whenAny: bigint }[][] = columns.map(() => []);
  rows.forEach(({ terms }, row) => {
    for (const { column, atFull, whenAny } of terms) byColumn[column].push({ row, atFull, whenAny });
  });
  const entries = byColumn.flat();
  const start = new Int32Array(columnCount + 1);
  byColumn.forEach((terms, column) => {
    start[column + 1] = start[column] + terms.length;
  });

  const costWide = columns.map(() => 0n);
  const costWhenAnyWide = columns.map(() => 0n);
  let constant = fraction(0n);
  let granularity: bigint | undefined = 0n;
  for (const { column, atFull, whenAny } of program.objective.terms) {
    const { full } = columns[column];
    const k = fixed[column];
    if (k !== undefined) {
      if (k !== 0) {
        constant = plus(constant, fraction(atFull * BigInt(k) + whenAny * BigInt(full), BigInt(full)));
      }
      continue;
    }
    costWide[column] = atFull;
    costWhenAnyWide[column] = whenAny;
    const part = smallestPart(columns[column], atFull);
    if (part === undefined) granularity = undefined;
    else if (granularity !== undefined) granularity = gcd(gcd(granularity, part), whenAny);
  }
  // The objective counts grains, so that its figures are as small as they can be.
  const grain = granularity === undefined || granularity === 0n ? 1n : granularity;
  for (let column = 0; column < columnCount; column++) {
    costWide[column] /= grain;
    costWhenAnyWide[column] /= grain;
  }
  const wholeSteps = Uint8Array.from(columns, ({ full }, column) => {
    const whole = byColumn[column].every(({ atFull }) => atFull % BigInt(full) === 0n);
    return whole && costWide[column] % BigInt(full) === 0n ? 1 : 0;
  });

  const rowSize = Float64Array.from(rows, ({ terms, limit }) =>
    terms.reduce((sum, { atFull, whenAny }) => sum + size(atFull) + size(whenAny), size(limit)),
  );
  const costSize = columns.reduce((sum, _, j) => sum + size(costWide[j]) + size(costWhenAnyWide[j]), 0);
  const partial = columns.some(({ full, lowest }) => lowest < full && full > safeFull);
  const wide = partial || costSize > safeCost || rowSize.some((sum) => sum > safeSum);

  const rankingOf = new Int32Array(columnCount).fill(-1);
  const tierOf = new Int32Array(columnCount).fill(-1);
  program.rankings.forEach(({ tiers }, ranking) => {
    tiers.forEach((tier, place) => {
      for (const column of tier) {
        rankingOf[column] = ranking;
        tierOf[column] = place;
      }
    });
  });

  return {
    program,
    columnCount,
    rowCount: rows.length,
    full: Float64Array.from(columns, (column) => column.full),
    lowest: Float64Array.from(columns, (column) => column.lowest),
    highest: Float64Array.from(columns, (column) => column.highest),
    mayBeZero: Uint8Array.from(columns, (column) => (column.mayBeZero ? 1 : 0)),
    wholeSteps,
    start,
    row: Int32Array.from(entries, (entry) => entry.row),
    atFull: Float64Array.from(entries, (entry) => Number(entry.atFull)),
    whenAny: Float64Array.from(entries, (entry) => Number(entry.whenAny)),
    atFullWide: entries.map((entry) => entry.atFull),
    whenAnyWide: entries.map((entry) => entry.whenAny),
    limit: Float64Array.from(rows, ({ limit }) => Number(limit)),
    limitWide: rows.map(({ limit }) => limit),
    sign: Int8Array.from(rows, ({ sign }) => sign),
    rowSize,
    costSize,
    cost: Float64Array.from(costWide, Number),
    costWhenAny: Float64Array.from(costWhenAnyWide, Number),
    costWide,
    costWhenAnyWide,
    constant: inLowestTerms(constant),
    granularity: granularity === undefined ? undefined : grain,
    grain,
    wide,
    rankingCount: program.rankings.length,
    rankingOf,
    tierOf,
  };
}

/** The only value that a column can have, or undefined where there are more. */
function onlyValue({ mayBeZero, lowest, highest }: Column): number | undefined {
  if (mayBeZero) return lowest > highest ? 0 : undefined;
  return lowest === highest ? lowest : undefined;
}

/** What every value of a column is a multiple of: its part a step or, of one that is all or nothing, its whole part. */
function smallestPart({ full, lowest, highest }: Column, atFull: bigint): bigint | undefined {
  if (atFull % BigInt(full) === 0n) return atFull / BigInt(full);
  return lowest === full && highest === full ? atFull : undefined;
}

interface NormalRow {
  readonly terms: readonly Term[];
  readonly limit: bigint;
  readonly sign: 1 | -1;
}

function normalRow(row: Row, program: Program, fixed: readonly (number | undefined)[]): NormalRow {
  const sign = row.upper === undefined ? -1 : 1;
  let limit = row.upper ?? -(row.lower ?? 0n);
  const terms: Term[] = [];
  for (const { column, atFull, whenAny } of row.terms) {
    const { full } = program.columns[column];
    const k = fixed[column];
    if (k === 0) continue;
    const part = atFull * BigInt(k ?? 0);
    if (k !== undefined && part % BigInt(full) === 0n) {
      limit -= BigInt(sign) * (part / BigInt(full) + whenAny);
    } else {
      terms.push({ column, atFull: BigInt(sign) * atFull, whenAny: BigInt(sign) * whenAny });
    }
  }
  const parts = terms.map(({ column, atFull }) => smallestPart(program.columns[column], atFull));
  if (parts.every((part) => part !== undefined)) {
    // Sums over areas count steps, so a row in which each column has whole parts a step stays in steps.
    const inSteps = terms.every(({ column, atFull }) => atFull % BigInt(program.columns[column].full) === 0n);
    const divisor = terms.reduce((common, { column, atFull, whenAny }, index) => {
      const part = inSteps ? atFull / BigInt(program.columns[column].full) : parts[index];
      return gcd(gcd(common, part), whenAny);
    }, 0n);
    return divisor > 1n
      ? { terms: divided(terms, divisor), limit: floorDivision(limit, divisor), sign }
      : { terms, limit, sign };
  }
  const divisor = terms.reduce((common, { atFull, whenAny }) => gcd(gcd(common, atFull), whenAny), 0n);
  return divisor > 1n && limit % divisor === 0n
    ? { terms: divided(terms, divisor), limit: limit / divisor, sign }
    : { terms, limit, sign };
}

function divided(terms: readonly Term[], divisor: bigint): Term[] {
  return terms.map(({ column, atFull, whenAny }) => ({
    column,
    atFull: atFull / divisor,
    whenAny: whenAny / divisor,
  }));
}

function size(value: bigint): number {
  return Math.abs(Number(value));
}

/**
 * What an answer must reach: more than `value` (`beyond`), or at least `value`. Bounds below the threshold are too
 * small to matter.
 */
export interface Target {
  readonly value: Fraction;
  readonly beyond: boolean;
}

/** Θ of docs/proof.md, in grains, for multipliers of `scale` binary digits: a bound is of no interest where it is below this. */
export function threshold(model: Model, target: Target | undefined, scale: number): bigint | undefined {
  if (target === undefined) return undefined;
  const { constant, granularity } = model;
  const numerator =
    target.value.numerator * constant.denominator - constant.numerator * target.value.denominator;
  const denominator = target.value.denominator * constant.denominator;
  if (granularity === undefined) {
    const units = numerator << BigInt(scale);
    return target.beyond ? floorDivision(units, denominator) + 1n : ceilDivision(units, denominator);
  }
  const grains = target.beyond
    ? floorDivision(numerator, denominator * granularity) + 1n
    : ceilDivision(numerator, denominator * granularity);
  return grains << BigInt(scale);
}
