import type { FieldName } from "../../import/field.ts";
import type { ImportFaultCode, ImportQuestionCode } from "../../import/fault.ts";

/** What is said of a spreadsheet that applications or commitments are read from. */
export interface ImportTexts {
  /** The fields in words, which are headings too. Those of a year ask for {year}, a score for {criterion}. */
  readonly fields: Readonly<Record<FieldName, string>>;
  /** The heading of a column of kroner. Asks for {name}. */
  readonly inKroner: string;
  /** A sentence a fault, with the figures of its row in `importFaultFigures`. */
  readonly faults: Readonly<Record<ImportFaultCode, string>>;
  /** A sentence a question, with the figures of its row in `importQuestionFigures`. */
  readonly questions: Readonly<Record<ImportQuestionCode, string>>;
  readonly yes: string;
  readonly no: string;
  /** A cell with nothing in it, in a choice. */
  readonly nothing: string;
  /** In place of a path, where a fault names another item. Asks for {row}. */
  readonly row: string;
  /** As `row`, of an item that is in the round and not in the file. Asks for {id}. */
  readonly inRound: string;
  /** What a field is called that no column is of: the years whose assessed amount follows from the costs. */
  readonly assessedByRules: string;
}
