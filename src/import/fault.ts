/**
 * What is wrong with a spreadsheet, and what of it can be read in several ways, as data. The catalogues in src/texts/import have a
 * sentence a code and language; the tables here keep them alike. What is wrong with the items that it makes is said by the
 * engine (src/round/fault.ts).
 */

/** The figures of every fault. Values are shown as they stand in the file. */
export const importFaultFigures = {
  // The file as a whole.
  "sheet-not-there": ["sheet", "known"],
  "no-headings": [],
  "no-rows": ["row"],
  "column-not-there": ["column"],
  "field-not-known": ["field"],
  "column-missing": ["name", "row"],
  "column-of-ids-missing": ["name"],
  "column-twice": ["name", "other"],
  // A row.
  "id-missing": [],
  "sum-row": ["text"],
  "sum-row-other": ["text", "column", "sum", "written"],
  "only-an-id": ["text"],
  // A cell.
  "cell-broken": ["text"],
  "cell-empty": ["name"],
  "id-repeated": ["id", "row"],
  "id-is-day": ["text"],
  "id-not-read": ["text"],
  "number-cut-short": ["text"],
  "text-not-read": ["text"],
  "amount-not-read": ["text"],
  "amount-negative": ["text"],
  "amount-not-whole": ["text"],
  "points-not-read": ["text"],
  "count-not-read": ["text", "least"],
  "yes-or-no-not-read": ["text"],
  "kind-not-known": ["text", "known"],
  "municipality-not-read": ["text"],
  "standard-not-known": ["text"],
  "day-not-read": ["text"],
  "day-not-existing": ["text"],
  "time-not-existing": ["text"],
  "answer-not-offered": ["answer", "offered"],
  "answer-not-asked": ["answer", "text"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImportFaultCode = keyof typeof importFaultFigures;

/** The figures of every question. */
export const importQuestionFigures = {
  amount: ["text"],
  "amount-line": ["text"],
  day: ["text"],
  area: ["text"],
  id: ["text"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImportQuestionCode = keyof typeof importQuestionFigures;

type Figures = Readonly<Record<string, string>>;

export interface SaidFault {
  readonly code: ImportFaultCode;
  readonly figures: Figures;
}

export interface SaidQuestion {
  readonly code: ImportQuestionCode;
  readonly figures: Figures;
}

/** A fault of `code`; the names of the figures are those of its row in `importFaultFigures`. */
export function saidFault<Code extends ImportFaultCode>(
  code: Code,
  figures: Readonly<Record<(typeof importFaultFigures)[Code][number], string>>,
): SaidFault {
  return { code, figures };
}

/** A question of `code`; the names of the figures are those of its row in `importQuestionFigures`. */
export function saidQuestion<Code extends ImportQuestionCode>(
  code: Code,
  figures: Readonly<Record<(typeof importQuestionFigures)[Code][number], string>>,
): SaidQuestion {
  return { code, figures };
}
