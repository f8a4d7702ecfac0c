/**
 * The linear program of one round (R4–R12) as plain frozen data. Everything is an integer: kroner as BigInt, grants
 * in steps. No solver is known here; engines, search and check all read this.
 */

/**
 * An integer column whose value k is 0 (where `mayBeZero`) or from `lowest` to `highest`. A `grant` column counts
 * steps of one application's grant: k = `full` is the whole eligible amount u(i). An `unused` column counts steps of
 * an area's shortfall below its minimum (R8). A `reached` column is 1 where somebody of a group has a grant. A `year`
 * column is as high as the grant, or 0: whether the grant is for that later year too (R17).
 */
export interface Column {
  readonly name: string;
  readonly kind: "grant" | "unused" | "reached" | "year";
  /** The application's or the area's id, or that of the group. */
  readonly key: string;
  /** Kroner a unit of k. */
  readonly step: number;
  readonly full: number;
  readonly lowest: number;
  readonly highest: number;
  readonly mayBeZero: boolean;
}

/** A column's part in a row or an objective: `atFull` × k / full, and `whenAny` where k > 0. */
export interface Term {
  readonly column: number;
  readonly atFull: bigint;
  readonly whenAny: bigint;
}

/**
 * `lower` ≤ Σ terms ≤ `upper`, with the rule it stands for and what it is about (an area, a year, a share, an applicant). A row of
 * `difference` stands for no rule: it asks for other grants than some that are known. One of `kept` holds what the
 * question before it has reached. Those of `reach` count groups in which somebody has a grant.
 */
export interface Row {
  readonly name: string;
  readonly rule:
    "R6" | "R7" | "R8" | "R9" | "R12" | "R13" | "R15" | "R16" | "R17" | "difference" | "kept" | "reach";
  readonly key: string;
  readonly terms: readonly Term[];
  readonly lower: bigint | undefined;
  readonly upper: bigint | undefined;
}

/**
 * Strict ranking (R10) within one area: tiers of equal score, the best first. A column of one tier may be above 0
 * only where every column of every tier before it is. So are the later years of one grant ranked (R17).
 */
export interface Ranking {
  readonly area: string;
  readonly tiers: readonly (readonly number[])[];
}

/** To be made as great as possible. The sum of the terms is the figure it stands for times 10^`decimals`. */
export interface Objective {
  readonly name: "unused" | "value" | "received" | "excess" | "needed" | "kept" | "untouched" | "later";
  readonly terms: readonly Term[];
  readonly decimals: number;
}

export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly rankings: readonly Ranking[];
  readonly objective: Objective;
}
