/**
 * What stood in a table that somebody made: a sheet of a workbook, or a file of comma separated values. The readers of files
 * (api/import) make it; nothing here knows of files.
 */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** A number as a spreadsheet holds it: an exact decimal of at most 15 figures, such as `1300000`, `-3` or `4.35`. */
  | { readonly kind: "number"; readonly decimal: string }
  /** A date as a spreadsheet holds it, which has no time zone: `2025-02-18`, with `10:30:00` where there is a time of day. */
  | { readonly kind: "date"; readonly day: string; readonly time?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** What a spreadsheet shows where a formula failed: `#REF!`. */
  | { readonly kind: "error"; readonly shown: string };

export interface Sheet {
  readonly name: string;
  /** By row from the first on, and by column from A on. Rows at the end may be shorter than others, or left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that hold a formula, such as `C7`; what it last came to is their value. */
  readonly formulas: readonly string[];
}
