/** What is said around later years and less money in them. */
export interface StressTexts {
  readonly title: string;
  readonly years: string;
  readonly ceiling: string;
  readonly committed: string;
  readonly granted: string;
  readonly bound: string;
  readonly room: string;
  /** Asks for {year}, {after} and {before}. */
  readonly stress: string;
  /** Asks for {amount}. */
  readonly commitmentsAbove: string;
  readonly nobody: string;
  /** Asks for {count} and {amount}. */
  readonly atRisk: string;
  readonly forecast: string;
  readonly left: string;
  /** Asks for {year}, {ceiling}, {value}, {unused} and {changed}. */
  readonly known: string;
  /** Asks for {year} and {after}. */
  readonly knownNever: string;
  readonly notProven: string;
  /** Asks for {cut}, {year} (the scheme's) and {next} (the year after it). */
  readonly badCut: string;
  /** Asks for {year}. */
  readonly nothingToCut: string;
}
