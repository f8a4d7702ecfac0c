/** `constant` + `factor` × a variable; a constant has factor 0. */
export interface Form {
  readonly constant: number;
  readonly variable: number;
  readonly factor: number;
}

/** A finite box. `whole` variables are integers. */
export interface ScaledVariable {
  readonly lower: number;
  readonly upper: number;
  readonly whole: boolean;
}

export interface ScaledTerm {
  readonly variable: number;
  readonly factor: number;
}

/** `lower` ≤ Σ factor × variable ≤ `upper`; every variable at most once. */
export interface ScaledRow {
  readonly terms: readonly ScaledTerm[];
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** How the columns of a program are written in variables: k / full and [k > 0] of each, and the rows that tie them. */
export interface Shape {
  readonly variables: readonly ScaledVariable[];
  readonly shares: readonly Form[];
  readonly any: readonly Form[];
  readonly ties: readonly ScaledRow[];
}
