import { type Model, modelOf } from "../../../solver/exact/model.ts";
import type { Column, Program, Ranking, Row, Term } from "../../../solver/program.ts";

/** Programs by hand for the tables. */

/** 0, or `lowest` to `highest` of `full`; all or nothing where only `full` is given. */
export function column(full: number, lowest = full, highest = full): Column {
  return { name: "c", kind: "grant", key: "c", step: 1, full, lowest, highest, mayBeZero: true };
}

/** A column that has one value. */
export function fixedColumn(full: number, value: number): Column {
  return { ...column(full, value, value), mayBeZero: false };
}

/** A number is what the column comes to at full; a pair has what comes for anything beside it. */
export type Part = number | bigint | readonly [atFull: number | bigint, whenAny: number | bigint];

export function atMost(parts: readonly Part[], upper: number | bigint): Row {
  return { name: "r", rule: "R6", key: "r", terms: termsOf(parts), lower: undefined, upper: BigInt(upper) };
}

export function atLeast(parts: readonly Part[], lower: number | bigint): Row {
  return { name: "r", rule: "R8", key: "r", terms: termsOf(parts), lower: BigInt(lower), upper: undefined };
}

export function programOf(
  columns: readonly Column[],
  rows: readonly Row[],
  objective: readonly Part[],
  rankings: readonly Ranking[] = [],
): Program {
  return { columns, rows, rankings, objective: { name: "value", decimals: 0, terms: termsOf(objective) } };
}

export function modelBy(...parts: Parameters<typeof programOf>): Model {
  return modelOf(programOf(...parts));
}

function termsOf(parts: readonly Part[]): Term[] {
  return parts.flatMap((part, column) => {
    const [atFull, whenAny] = typeof part === "object" ? part : [part, 0];
    return atFull === 0 && whenAny === 0
      ? []
      : [{ column, atFull: BigInt(atFull), whenAny: BigInt(whenAny) }];
  });
}
