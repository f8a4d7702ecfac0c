import fc from "fast-check";
import type { Vector } from "../../../solver/exact/vector.ts";
import type { Column, Program, Ranking, Row, Term } from "../../../solver/program.ts";

/**
 * Small random programs of every kind the search knows: columns of 0 or a range, columns that must be above 0 or have
 * one value, rows with an upper or a lower limit, parts that are fractions a step, parts for "anything", areas whose
 * sum must come into a window, strict rankings. All their assignments can be looked at.
 */

/** How large the figures are: `small`, at the edge of what safe integers hold, or beyond it. */
export interface Size {
  readonly factor: bigint;
  /** Columns of more steps than 32 bits hold, of which only the last few may be taken. */
  readonly manySteps: boolean;
}

export const small: Size = { factor: 1n, manySteps: false };
/** As great as sums in double precision allow. */
export const edge: Size = { factor: 2n ** 33n + 1n, manySteps: false };
/** Beyond double precision: the model is wide. */
export const beyond: Size = { factor: 2n ** 50n + 1n, manySteps: false };
const stepsOnTop = 2 ** 33;

/** Wide by the number of steps alone. */
export const manySteps: Size = { factor: 1n, manySteps: true };

export interface ProgramOptions {
  readonly size?: Size;
  /** Default: sometimes. */
  readonly ranked?: boolean;
  readonly columnsAtMost?: number;
}

export function programs(options: ProgramOptions = {}): fc.Arbitrary<Program> {
  const { size = small, columnsAtMost = 5 } = options;
  const counts = [1, 2, 3, 4, 4, 5, 5, 5].filter((count) => count <= columnsAtMost);
  return fc.constantFrom(...counts).chain((count) =>
    fc
      .record({
        columns: fc.array(columnShape, { minLength: count, maxLength: count }),
        rows: fc.array(rowDraft(count, size), { maxLength: 4 }),
        windows: fc.array(windowDraft(count), { maxLength: 1 }),
        ranks: fc.array(
          fc.record({ area: fc.integer({ min: 0, max: 2 }), tier: fc.integer({ min: 0, max: 2 }) }),
          {
            minLength: count,
            maxLength: count,
          },
        ),
        ranked: options.ranked === undefined ? fc.boolean() : fc.constant(options.ranked),
        objective: fc.array(partDraft(size), { minLength: count, maxLength: count }),
        wholeObjective: fc.boolean(),
        name: fc.constantFrom("value", "unused"),
      })
      .map((drawn): Program => {
        const unused = drawn.windows.some((window) => window.unused);
        const columns = drawn.columns.map((shape, index) => {
          const column = columnOf(shape, index, size);
          return unused && index === 0 ? { ...column, kind: "unused" as const } : column;
        });
        return {
          columns,
          rows: [
            ...drawn.rows.map((row, index) => rowOf(row, index, columns)),
            ...drawn.windows.flatMap((window) => windowRows(window, columns)),
          ],
          rankings: drawn.ranked ? rankingsOf(drawn.ranks) : [],
          objective: {
            name: drawn.name === "value" ? "value" : "unused",
            decimals: 0,
            terms: termsOf(drawn.objective, drawn.wholeObjective, columns),
          },
        };
      }),
  );
}

/** Vectors of multipliers that nobody has chosen. */
export function vectorsFor(
  program: Program,
  objective: fc.Arbitrary<0 | 1> = fc.constantFrom(0, 1),
): fc.Arbitrary<Vector> {
  const multiplier = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 10, max: 200 }),
  );
  return fc.record({
    scale: fc.integer({ min: 0, max: 5 }),
    objective,
    multipliers: fc
      .array(multiplier, { minLength: program.rows.length, maxLength: program.rows.length })
      .map((all) => Float64Array.from(all)),
  });
}

type ColumnShape = readonly ["range" | "whole" | "demanded" | "fixed" | "shut", number, number, number];

const rangeMostly = ["range", "range", "range", "range", "range", "range"] as const;
const columnShape: fc.Arbitrary<ColumnShape> = fc.tuple(
  fc.constantFrom(...rangeMostly, "whole", "whole", "demanded", "fixed", "shut"),
  fc.constantFrom(1, 2, 3, 4, 5),
  fc.constantFrom(0, 1, 2, 3, 4),
  fc.constantFrom(0, 0, 0, 1, 2),
);

function columnOf([kind, full, below, cut]: ColumnShape, index: number, size: Size): Column {
  const common = { name: `column ${index}`, kind: "grant", key: `c${index}`, step: 1 } as const;
  const steps = size.manySteps ? full + stepsOnTop : full;
  const lowest = Math.max(size.manySteps ? stepsOnTop : 1, steps - below);
  switch (kind) {
    case "range":
      return { ...common, full: steps, lowest, highest: Math.max(lowest, steps - cut), mayBeZero: true };
    case "whole":
      return { ...common, full: steps, lowest: steps, highest: steps, mayBeZero: true };
    case "demanded":
      return { ...common, full: steps, lowest, highest: steps, mayBeZero: false };
    case "fixed":
      return { ...common, full: steps, lowest, highest: lowest, mayBeZero: false };
    case "shut":
      return { ...common, full: steps, lowest: 1, highest: 0, mayBeZero: true };
  }
}

interface Part {
  readonly atFull: bigint;
  readonly whenAny: bigint;
}

const none: Part = { atFull: 0n, whenAny: 0n };

function partDraft({ factor }: Size): fc.Arbitrary<Part> {
  const part = fc.record({
    atFull: fc.integer({ min: -8, max: 20 }).map((amount) => BigInt(amount) * factor),
    whenAny: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0n) },
      { weight: 1, arbitrary: fc.integer({ min: -4, max: 4 }).map(BigInt) },
    ),
  });
  return fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: fc.constant(none) });
}

interface RowDraft {
  readonly parts: readonly Part[];
  readonly whole: boolean;
  readonly side: "upper" | "lower";
  /** In tenths of the sum at full. */
  readonly tenths: number;
  readonly off: number;
}

function rowDraft(count: number, size: Size): fc.Arbitrary<RowDraft> {
  return fc.record({
    parts: fc.array(partDraft(size), { minLength: count, maxLength: count }),
    whole: fc.boolean(),
    side: fc.constantFrom("upper", "upper", "lower"),
    tenths: fc.constantFrom(-1, 2, 3, 4, 5, 6, 7, 8),
    off: fc.integer({ min: -1, max: 1 }),
  });
}

/** With `whole` the parts are whole a step. */
function termsOf(parts: readonly Part[], whole: boolean, columns: readonly Column[]): Term[] {
  return parts.flatMap((part, column) => {
    if (part === none) return [];
    const { full } = columns[column];
    const atFull = whole ? (part.atFull / BigInt(full % stepsOnTop)) * BigInt(full) : part.atFull;
    return [{ column, atFull, whenAny: part.whenAny }];
  });
}

function rowOf(
  { parts, whole, side, tenths, off }: RowDraft,
  index: number,
  columns: readonly Column[],
): Row {
  const terms = termsOf(parts, whole, columns);
  const all = terms.reduce(
    (sum, { atFull, whenAny }) => sum + (atFull > 0n ? atFull : -atFull) + whenAny,
    0n,
  );
  const limit = (all * BigInt(side === "upper" ? tenths : tenths - 5)) / 10n + BigInt(off);
  return {
    name: `row ${index}`,
    rule: "R6",
    key: String(index),
    terms,
    lower: side === "lower" ? limit : undefined,
    upper: side === "upper" ? limit : undefined,
  };
}

interface WindowDraft {
  readonly members: readonly boolean[];
  readonly unused: boolean;
  readonly step: number;
  readonly least: number;
  readonly width: number;
}

function windowDraft(count: number): fc.Arbitrary<WindowDraft> {
  return fc.record({
    members: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    unused: fc.boolean(),
    step: fc.integer({ min: 1, max: 3 }),
    least: fc.integer({ min: 0, max: 12 }),
    width: fc.integer({ min: -1, max: 3 }),
  });
}

/** The minimum and the maximum of an area, over the same columns, whole steps each (docs/proof.md, `sums`). */
function windowRows({ members, unused, step, least, width }: WindowDraft, columns: readonly Column[]): Row[] {
  const termOf = (column: number): Term => ({
    column,
    atFull: BigInt(columns[column].full * step),
    whenAny: 0n,
  });
  const grants = members.flatMap((taken, column) => (taken && column > 0 ? [termOf(column)] : []));
  const steps = columns.some(({ full }) => full > 2 ** 26) ? stepsOnTop : 0;
  const common = { key: "window", lower: undefined, upper: undefined } as const;
  return [
    {
      ...common,
      name: "minimum",
      rule: "R8",
      terms: [...grants, ...(unused ? [termOf(0)] : [])],
      lower: BigInt((least + steps) * step),
    },
    { ...common, name: "maximum", rule: "R7", terms: grants, upper: BigInt((least + width + steps) * step) },
  ];
}

/** Columns of area 2 have no rank. */
function rankingsOf(ranks: readonly { readonly area: number; readonly tier: number }[]): Ranking[] {
  return [0, 1].map((area) => ({
    area: String(area),
    tiers: [0, 1, 2]
      .map((tier) =>
        ranks.flatMap((rank, column) => (rank.area === area && rank.tier === tier ? [column] : [])),
      )
      .filter((tier) => tier.length > 0),
  }));
}

/* Looking at all assignments, independently of the engine: one common denominator, integers only. */

/** A value k for every column. */
export type Values = readonly number[];

export interface Feasible {
  readonly values: Values;
  /** Over `denominatorOf` the program. */
  readonly objective: bigint;
}

/** Every value that a column may take. */
function valuesOf({ lowest, highest, mayBeZero }: Column): number[] {
  const range = Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, place) => lowest + place);
  return mayBeZero ? [0, ...range] : range;
}

/** The least common multiple of the columns' steps. */
export function denominatorOf(program: Program): bigint {
  return program.columns.reduce(
    (all, { full }) => (all / commonDivisor(all, BigInt(full))) * BigInt(full),
    1n,
  );
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** Every assignment, those that break a rule too. */
export function everyAssignment(program: Program): Values[] {
  return program.columns.reduce<Values[]>(
    (all, column) => all.flatMap((values) => valuesOf(column).map((value) => [...values, value])),
    [[]],
  );
}

/** Every assignment that holds rows and rankings. */
export function everyFeasible(program: Program): Feasible[] {
  const common = denominatorOf(program);
  return everyAssignment(program)
    .filter((values) => keepsRows(program, values, common) && keepsRankings(program, values))
    .map((values) => ({ values, objective: sumOf(program, program.objective.terms, values, common) }));
}

/** The greatest objective over `denominatorOf`; undefined where nothing is feasible. */
export function bestOf(feasible: readonly Feasible[]): bigint | undefined {
  return feasible.reduce<bigint | undefined>(
    (best, { objective }) => (best === undefined || objective > best ? objective : best),
    undefined,
  );
}

export function keepsRankings({ rankings }: Program, values: Values): boolean {
  return rankings.every(({ tiers }) =>
    tiers.every(
      (tier, place) =>
        tier.every((column) => values[column] > 0) ||
        tiers.slice(place + 1).every((later) => later.every((column) => values[column] === 0)),
    ),
  );
}

function keepsRows(program: Program, values: Values, common: bigint): boolean {
  return program.rows.every(({ terms, lower, upper }) => {
    const sum = sumOf(program, terms, values, common);
    return (lower === undefined || sum >= lower * common) && (upper === undefined || sum <= upper * common);
  });
}

function sumOf(program: Program, terms: readonly Term[], values: Values, common: bigint): bigint {
  return terms.reduce((sum, { column, atFull, whenAny }) => {
    const value = BigInt(values[column]);
    const part = (atFull * value * common) / BigInt(program.columns[column].full);
    return sum + part + (value > 0n ? whenAny * common : 0n);
  }, 0n);
}
