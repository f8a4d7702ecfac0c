import { ceilDivide, floorDivide, type Fraction, fraction, gcd, nothing, plus } from "./fraction.ts";
import { domainOf, single } from "./domain.ts";
import type { Column, Model, Objective, Part, Ranking, Row } from "./shape.ts";

/** A model as it is read off the round, before its normal form. */
export interface PlainModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly objective: readonly Part[];
  readonly rankings: readonly Ranking[];
}

/** The normal form of docs/proof.md: fixed columns out, rows divided by what all of their parts share. */
export function normalForm({ columns, rows, objective, rankings }: PlainModel): Model {
  return {
    columns,
    rows: rows.map((row) => divided(withoutFixed(row, columns), columns)),
    objective: objectiveOf(objective, columns),
    rankings,
  };
}

/** The only value that a column can have, or undefined where there are more. */
function onlyValue(column: Column): bigint | undefined {
  return single(domainOf(column));
}

/** The exact value of a part at k. */
export function partAt(part: Part, column: Column, k: bigint): Fraction {
  if (k === 0n) return nothing;
  if (k === column.full) return { numerator: part.atFull + part.whenAny, denominator: 1n };
  return fraction(part.atFull * k + part.whenAny * column.full, column.full);
}

function columnOf(columns: readonly Column[], part: Part): Column {
  const column = columns.at(part.column);
  if (column === undefined) {
    throw new Error(`There is no column ${String(part.column)}; give parts of the model's own columns.`);
  }
  return column;
}

function isEmpty(part: Part): boolean {
  return part.atFull === 0n && part.whenAny === 0n;
}

/** (1): a fixed column's part is moved to the limit where it is whole. */
function withoutFixed(row: Row, columns: readonly Column[]): Row {
  let { limit } = row;
  const parts = row.parts.filter((part) => {
    if (isEmpty(part)) return false;
    const column = columnOf(columns, part);
    const k = onlyValue(column);
    if (k === undefined) return true;
    const value = partAt(part, column, k);
    if (value.denominator !== 1n) return true;
    limit -= value.numerator;
    return false;
  });
  return { ...row, parts, limit };
}

/** What every value of a part is a multiple of: a step's part or, of all or nothing, the whole; undefined without such. */
function unitOf(part: Part, column: Column): bigint | undefined {
  if (part.atFull % column.full === 0n) return part.atFull / column.full;
  return column.lowest === column.full && column.highest === column.full ? part.atFull : undefined;
}

/** (2): a row divided by the greatest common divisor of its parts; (3): one without columns is kept. */
function divided(row: Row, columns: readonly Column[]): Row {
  const inSteps = row.parts.every((part) => part.atFull % columnOf(columns, part).full === 0n);
  const whole = row.parts.every((part) => unitOf(part, columnOf(columns, part)) !== undefined);
  const divisor = row.parts.reduce((common, part) => {
    const unit = inSteps ? part.atFull / columnOf(columns, part).full : unitOf(part, columnOf(columns, part));
    return gcd(gcd(common, whole && unit !== undefined ? unit : part.atFull), part.whenAny);
  }, 0n);
  if (divisor <= 1n || (!whole && row.limit % divisor !== 0n)) return row;
  return {
    ...row,
    parts: row.parts.map((part) => ({
      column: part.column,
      atFull: part.atFull / divisor,
      whenAny: part.whenAny / divisor,
    })),
    limit: row.sense === "at most" ? floorDivide(row.limit, divisor) : ceilDivide(row.limit, divisor),
  };
}

/**
 * A fixed column's part of the objective is a constant, whole or not: the constant is exact, so that what is
 * attainable differs from it by the parts of the other columns alone.
 */
function objectiveOf(plain: readonly Part[], columns: readonly Column[]): Objective {
  let constant = nothing;
  const parts = plain.filter((part) => {
    if (isEmpty(part)) return false;
    const column = columnOf(columns, part);
    const k = onlyValue(column);
    if (k === undefined) return true;
    constant = plus(constant, partAt(part, column, k));
    return false;
  });
  let grain = 0n;
  for (const part of parts) {
    const unit = unitOf(part, columnOf(columns, part));
    if (unit === undefined) return { parts, constant, grain: undefined };
    grain = gcd(gcd(grain, unit), part.whenAny);
  }
  // Without parts the sum is 0, and 0 is a whole number.
  if (grain <= 1n) return { parts, constant, grain: 1n };
  const inGrains = parts.map(({ column, atFull, whenAny }) => ({
    column,
    atFull: atFull / grain,
    whenAny: whenAny / grain,
  }));
  return { parts: inGrains, constant, grain };
}
