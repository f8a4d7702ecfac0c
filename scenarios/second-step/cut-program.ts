import type { Candidate } from "../../src/eligibility.ts";
import { buildProgram } from "../../solver/build.ts";
import type { Column, Objective, Program, Row, Term } from "../../solver/program.ts";
import type { Situation } from "./situation.ts";

/** A kept grant in the program of a cut: it stands, is cut to a part, or falls out. */
export interface KeptColumns {
  /** Its candidate, by the situation's order. */
  readonly candidate: number;
  /** The column that is above 0 where the grant stands as it is. */
  readonly whole: number;
  /** The column of a smaller grant; undefined where there is none by R4. */
  readonly part: number | undefined;
}

export interface CutProgram {
  /** Its objective is the value (R12 b). */
  readonly program: Program;
  readonly kept: readonly KeptColumns[];
}

/**
 * The program of a cut: no grant becomes larger than what is kept, and nobody comes in. What holds of larger grants holds of
 * smaller ones too (R7, R15, later ceilings), so that only the cap with what is set aside, the shares, the numbers and a strict
 * ranking are left. A grant has two columns, so that grants that stand can be counted.
 */
export function cutProgram(situation: Situation): CutProgram {
  const { round, candidates, kept: amounts } = situation;
  const indices = candidates.flatMap((_, index) => (amounts[index] > 0 ? [index] : []));
  const open = indices.map((index): Candidate => ({ ...candidates[index], decided: undefined }));
  const freely = { ...round, scheme: { ...round.scheme, ranking: "report" } } as const;
  const base = buildProgram(freely, open, { kind: "unused" });
  const { objective } = buildProgram(freely, open, { kind: "value", unused: 0n });

  const columns: Column[] = [];
  const kept: KeptColumns[] = [];
  for (const [place, index] of indices.entries()) {
    const part = partColumn(open[place], amounts[index], round.scheme.grant.step);
    const whole = columns.push(wholeColumn(open[place], amounts[index])) - 1;
    kept.push({
      candidate: index,
      whole,
      part: part === undefined ? undefined : columns.push(part) - 1,
    });
  }
  const shift = columns.length - open.length;
  columns.push(...base.columns.slice(open.length));
  const moved = (term: Term): Term[] =>
    term.column < kept.length
      ? columnsOf(kept[term.column]).map((column) => ({ ...term, column }))
      : [{ ...term, column: term.column + shift }];
  const rows = base.rows
    .filter(({ rule, name }) => rule === "R8" || rule === "R9" || rule === "R16" || name === "cap")
    .map((row) => ({ ...row, terms: row.terms.flatMap(moved) }));
  return {
    program: {
      columns,
      rows: [
        ...rows,
        ...kept.flatMap(oneOfTwo),
        ...(round.scheme.ranking === "strict" ? rankRows(situation, kept) : []),
      ],
      rankings: [],
      objective: { ...objective, terms: objective.terms.flatMap(moved) },
    },
    kept,
  };
}

function columnsOf({ whole, part }: KeptColumns): number[] {
  return part === undefined ? [whole] : [whole, part];
}

/** The grant as it is, or nothing. */
function wholeColumn({ application, most }: Candidate, amount: number): Column {
  // The largest step that both are multiples of, so that later arithmetic is with small numbers.
  const step = greatestDivisor(amount, most);
  const steps = amount / step;
  const name = `grant of ${application.id} as it is`;
  const range = { lowest: steps, highest: steps, mayBeZero: true };
  return { name, kind: "grant", key: application.id, step, full: most / step, ...range };
}

/** A smaller grant by R4, or nothing. An amount that R4 would not allow stands or falls. */
function partColumn(
  { application, most, least }: Candidate,
  amount: number,
  step: number,
): Column | undefined {
  if (amount % step !== 0 || amount - step < least) return undefined;
  return {
    name: `smaller grant of ${application.id}`,
    kind: "grant",
    key: application.id,
    step,
    full: most / step,
    lowest: least / step,
    highest: amount / step - 1,
    mayBeZero: true,
  };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function oneOfTwo({ whole, part, candidate }: KeptColumns): Row[] {
  if (part === undefined) return [];
  const terms = [whole, part].map((column) => ({ column, atFull: 0n, whenAny: 1n }));
  return [{ name: "one of two", rule: "kept", key: String(candidate), terms, lower: undefined, upper: 1n }];
}

/** R10: none has a grant where one of the next higher score in its area falls out. */
function rankRows({ candidates, returned }: Situation, kept: readonly KeptColumns[]): Row[] {
  // What is decided or partly paid back is outside.
  const ranked = kept.filter(({ candidate }) => {
    const { application, decided } = candidates[candidate];
    return decided === undefined && !returned.has(application.id);
  });
  const scoreOf = ({ candidate }: KeptColumns) => candidates[candidate].score;
  return ranked.flatMap((lower) => {
    const { area } = candidates[lower.candidate].application;
    const above = ranked.filter(
      (one) =>
        candidates[one.candidate].application.area === area && scoreOf(one).greaterThan(scoreOf(lower)),
    );
    const next = above.filter((one) =>
      above.every((other) => scoreOf(one).lessThanOrEqualTo(scoreOf(other))),
    );
    return next.map((higher) => rankRow(area, higher, lower));
  });
}

function rankRow(area: string, higher: KeptColumns, lower: KeptColumns): Row {
  const counted = (one: KeptColumns, whenAny: bigint) =>
    columnsOf(one).map((column) => ({ column, atFull: 0n, whenAny }));
  const terms = [...counted(lower, 1n), ...counted(higher, -1n)];
  return { name: "ranking", rule: "kept", key: area, terms, lower: undefined, upper: 0n };
}

/** Kroner of grants that are kept, to be made as many as can be. */
export function kronerKept({ program, kept }: CutProgram): Objective {
  const terms = kept.flatMap((one) =>
    columnsOf(one).map((column) => {
      const { step, full } = program.columns[column];
      return { column, atFull: BigInt(step) * BigInt(full), whenAny: 0n };
    }),
  );
  return { name: "kept", terms, decimals: 0 };
}

/** Grants that stand as they are, to be made as many as can be. */
export function grantsUntouched({ kept }: CutProgram): Objective {
  const terms = kept.map(({ whole }) => ({ column: whole, atFull: 0n, whenAny: 1n }));
  return { name: "untouched", terms, decimals: 0 };
}
