import type { Import, ImportList } from "../../import/schema.ts";

/** What the command line says of an import. */
export interface ImportReportTexts {
  readonly title: Readonly<Record<ImportList, string>>;
  /** Asks for {sheet} and {row}. */
  readonly read: string;
  /** Asks for {count}. */
  readonly formulas: string;
  readonly columns: string;
  readonly column: string;
  readonly heading: string;
  readonly field: string;
  readonly leftOut: string;
  readonly how: Readonly<Record<Import["columns"][number]["how"], string>>;
  /** Asks for {field}. */
  readonly nearest: string;
  readonly faults: string;
  readonly cell: string;
  readonly item: string;
  readonly whatIsWrong: string;
  /** Asks for {count}. */
  readonly faultsLeftOut: string;
  readonly questions: string;
  readonly stands: string;
  readonly whatIsAsked: string;
  readonly choices: string;
  readonly howToAnswer: string;
  readonly nothingTaken: string;
  /** Asks for {new}, {changed}, {unchanged} and {stay}. */
  readonly sum: string;
  readonly added: string;
  readonly changed: string;
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  /** Asks for {ids}. */
  readonly leftOutOfFile: string;
  /** Asks for {endings}. */
  readonly whichFormat: string;
}
