import type { FileProblem } from "../../files/text-files.ts";

/** What the command line says of itself; what it says of rounds and proposals stands in `src/texts`. */
export interface CommandTexts {
  readonly cannotRead: Readonly<Record<FileProblem, (file: string) => string>>;
  readonly cannotReadInput: string;
  readonly inputTwice: string;
  readonly cannotWrite: Readonly<Record<FileProblem, (file: string) => string>>;
  readonly wouldReplaceRound: (file: string) => string;
  readonly unknownEnding: (file: string, ending: string) => string;
  /** Of a file for a round whose name is that of a report. */
  readonly roundIsJson: (file: string) => string;
  readonly written: (file: string) => string;
  /** The file of `--each` is another file already. */
  readonly eachTaken: (file: string) => string;
  /** Columns of a table that the terminal is too narrow for. */
  readonly noRoomFor: (columns: string) => string;
  readonly noExample: (name: string, names: string) => string;
  readonly nothingFound: (seconds: number) => string;
  /** Said of the first Ctrl-C. */
  readonly stopping: string;
  readonly nothingFoundYet: string;
  readonly verified: Readonly<Record<"optimal" | "feasible" | "infeasible", string>>;
  /** Of a proposal whose amounts follow by arithmetic (docs/kinds.md). */
  readonly verifiedArithmetic: string;
  readonly verifiedPortfolio: string;
  /** What is said of the proposal after a reprioritisation, beside what is said of the one before. */
  readonly verifiedAfter: Readonly<Record<"optimal" | "feasible", string>>;
  readonly notVerified: (count: number) => string;
  /** What has been found so far: kroner with their unit, or a value. */
  readonly looking: Readonly<
    Record<"unused" | "value", (found: string, bound: string, nodes: string) => string>
  >;
  readonly cannotPrint: (fault: string) => string;
  /** `fault` is what went wrong inside, a sentence or less. */
  readonly failed: (fault: string) => string;
}
