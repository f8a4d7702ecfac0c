import type { Candidate } from "../../src/eligibility.ts";
import { ceilDivision } from "../../solver/exact/fraction.ts";
import type { Column, Program, Row, Term } from "../../solver/program.ts";

/** By candidate: its municipality's number, or undefined where none is given. */
export type MunicipalityOf = (candidate: Candidate) => string | undefined;

/** How many municipalities have an application with a grant. */
export function reachedBy(
  candidates: readonly Candidate[],
  grants: readonly number[],
  municipalityOf: MunicipalityOf,
): number {
  const reached = candidates.filter((_, index) => grants[index] > 0).map(municipalityOf);
  return new Set(reached.filter((one) => one !== undefined)).size;
}

/**
 * The program in which at least so many municipalities are reached. Each gets a column that may be 1 where one of its
 * applications has a grant: it is at most the sum of x(i)/m(i), which is 0 or at least 1. Said so, and not as a count of
 * grants, the relaxation knows that the least grant (R4) is enough.
 */
export function reachingAtLeast(
  program: Program,
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
  municipalities: number,
): Program {
  const columns: Column[] = [...program.columns];
  const rows: Row[] = [...program.rows];
  const count: Term[] = [];
  for (const [municipality, own] of columnsByMunicipality(candidates, municipalityOf)) {
    const reached = columns.push(reachedColumn(municipality)) - 1;
    count.push({ column: reached, atFull: 1n, whenAny: 0n });
    rows.push(reachedRow(program, municipality, own, reached));
  }
  const lower = BigInt(municipalities);
  rows.push({ name: "municipalities", rule: "reach", key: "", terms: count, lower, upper: undefined });
  return { ...program, columns, rows };
}

function columnsByMunicipality(
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  for (const [column, candidate] of candidates.entries()) {
    const municipality = municipalityOf(candidate);
    if (municipality === undefined) continue;
    columns.set(municipality, [...(columns.get(municipality) ?? []), column]);
  }
  return columns;
}

function reachedColumn(municipality: string): Column {
  return {
    name: `municipality ${municipality} is reached`,
    kind: "reached",
    key: municipality,
    step: 1,
    full: 1,
    lowest: 1,
    highest: 1,
    mayBeZero: true,
  };
}

/**
 * Σ k(i)/lowest(i) − reached ≥ 0, times the greatest `lowest`. What does not come out even is rounded up: that takes
 * nothing from anybody with a grant and gives nothing to one without, and keeps the figures small.
 */
function reachedRow(
  { columns }: Program,
  municipality: string,
  own: readonly number[],
  reached: number,
): Row {
  const times = BigInt(Math.max(...own.map((column) => columns[column].lowest)));
  const terms = own.map((column) => {
    const { full, lowest } = columns[column];
    return { column, atFull: ceilDivision(BigInt(full) * times, BigInt(lowest)), whenAny: 0n };
  });
  return {
    name: `municipality ${municipality}`,
    rule: "reach",
    key: municipality,
    terms: [...terms, { column: reached, atFull: -times, whenAny: 0n }],
    lower: 0n,
    upper: undefined,
  };
}
