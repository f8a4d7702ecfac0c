import type { Fraction } from "./fraction.ts";

/** A column of docs/proof.md: its value k is 0 (where `mayBeZero`) or from `lowest` to `highest`. */
export interface Column {
  readonly name: string;
  readonly full: bigint;
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly mayBeZero: boolean;
}

/** A column's part in a row or in the objective: `atFull` × k / full, and `whenAny` where k is above 0. */
export interface Part {
  readonly column: number;
  readonly atFull: bigint;
  readonly whenAny: bigint;
}

/** The sum of the parts is at most, or at least, the limit. */
export interface Row {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly sense: "at most" | "at least";
  readonly limit: bigint;
}

/**
 * What is to be as great as possible: `constant` and the sum of the parts. Where every part a step is whole, the sum
 * of the parts is a whole number of `grain`, which is above 0, and the parts are given in grains; else `grain` is undefined.
 */
export interface Objective {
  readonly parts: readonly Part[];
  readonly constant: Fraction;
  readonly grain: bigint | undefined;
}

/** Strict ranking within one area (R10): columns in tiers of equal score, the best tier first. */
export type Ranking = readonly (readonly number[])[];

/** One stage of a round in the normal form of docs/proof.md. */
export interface Model {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly objective: Objective;
  readonly rankings: readonly Ranking[];
}
