import { identityOf } from "../src/applicant.ts";
import type { Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import type { LeastNumber, Round } from "../src/round/round.ts";
import { matches } from "../src/when.ts";
import type { Column, Row } from "./program.ts";

/**
 * The rows of R16 and R15, in the order that docs/proof.md fixes.
 *
 * @param columns those of the candidates, in their order
 */
export function spreadRows(
  round: Round,
  candidates: readonly Candidate[],
  columns: readonly Column[],
): Row[] {
  const { grantsAtMost, amountAtMost, numbers } = round.scheme.spread;
  const limited = grantsAtMost !== undefined || amountAtMost !== undefined;
  const applicants = limited ? columnsByApplicant(candidates) : [];
  return [
    ...numbers.map((number) => numberRow(number, round, candidates)),
    ...applicants.flatMap((applicant) => grantsRow(applicant, grantsAtMost)),
    ...applicants.flatMap((applicant) => amountRow(applicant, candidates, columns, amountAtMost)),
  ];
}

/**
 * By candidate: kroner that its applicant may get beside what is decided of it, 0 or more; undefined where there is no
 * limit. No grant that is not decided can be above that, so columns can be that much shorter (R15).
 */
export function applicantRooms(
  round: Round,
  candidates: readonly Candidate[],
): readonly (number | undefined)[] {
  const most = round.scheme.spread.amountAtMost;
  const rooms = candidates.map((): number | undefined => undefined);
  if (most === undefined) return rooms;
  for (const { columns } of columnsByApplicant(candidates)) {
    const left = BigInt(most) - decidedOf(columns, candidates);
    for (const column of columns) rooms[column] = left > 0n ? Number(left) : 0;
  }
  return rooms;
}

function decidedOf(columns: readonly number[], candidates: readonly Candidate[]): bigint {
  return sumKroner(columns.map((column) => candidates[column].decided?.amount ?? 0));
}

/** Each grant to a candidate that matches counts one (R16). */
function numberRow({ id, atLeast, when }: LeastNumber, round: Round, candidates: readonly Candidate[]): Row {
  const terms = candidates.flatMap(({ application }, column) =>
    matches(when, application, round.scheme.year) ? [{ column, atFull: 0n, whenAny: 1n }] : [],
  );
  return {
    name: `number ${id}`,
    rule: "R16",
    key: id,
    terms,
    lower: BigInt(atLeast),
    upper: undefined,
  };
}

/** The candidates of one applicant. */
interface ApplicantColumns {
  /** The id of the first of them. */
  readonly first: string;
  readonly columns: readonly number[];
}

/** R15, where an applicant could get more grants than it may. */
function grantsRow({ first, columns }: ApplicantColumns, most: number | undefined): Row[] {
  if (most === undefined || columns.length <= most) return [];
  return [
    {
      name: `grants to the applicant of ${first}`,
      rule: "R15",
      key: first,
      terms: columns.map((column) => ({ column, atFull: 0n, whenAny: 1n })),
      lower: undefined,
      upper: BigInt(most),
    },
  ];
}

/** R15, where the columns of an applicant could together be more than it may get; decided amounts are moved to the limit. */
function amountRow(
  { first, columns: own }: ApplicantColumns,
  candidates: readonly Candidate[],
  columns: readonly Column[],
  most: number | undefined,
): Row[] {
  if (most === undefined) return [];
  const greatest = own.map((column) => columns[column].step * columns[column].highest);
  if (sumKroner(greatest) <= BigInt(most)) return [];
  return [
    {
      name: `kroner to the applicant of ${first}`,
      rule: "R15",
      key: first,
      terms: own
        .filter((column) => candidates[column].decided?.amount === undefined)
        .map((column) => ({ column, atFull: BigInt(candidates[column].most), whenAny: 0n })),
      lower: undefined,
      upper: BigInt(most) - decidedOf(own, candidates),
    },
  ];
}

/** Applicants in the order of their first candidate's id. */
function columnsByApplicant(candidates: readonly Candidate[]): readonly ApplicantColumns[] {
  const applicants = new Map<string, { readonly first: string; readonly columns: number[] }>();
  candidates.forEach(({ application }, column) => {
    const identity = identityOf(application.applicant);
    const known = applicants.get(identity);
    if (known === undefined) applicants.set(identity, { first: application.id, columns: [column] });
    else known.columns.push(column);
  });
  return [...applicants.values()];
}
