import type { FieldKind } from "../../import/field.ts";
import type { ImportList } from "../../import/schema.ts";
import type { FileRefusalCode } from "./refusal.ts";

/** What is said of files that were not read. Templates: `{name}` stands for the figure of that name. */
export interface ImportFileTexts {
  readonly refusals: Readonly<Record<FileRefusalCode, string>>;
  readonly template: TemplateTexts;
}

/** What stands in the files that people fill out and send back. */
export interface TemplateTexts {
  /** Names of sheets, at most 31 characters. */
  readonly lists: Readonly<Record<ImportList, string>>;
  readonly explanation: string;
  /** Headings of the explanation. */
  readonly column: string;
  readonly needed: string;
  readonly whatToWrite: string;
  /** How a column of each kind is filled out. */
  readonly kinds: Readonly<Record<FieldKind, string>>;
  /** What else there is to know, a sentence each. */
  readonly notes: readonly string[];
  /** Asks for {ids}. */
  readonly leftOut: string;
  /** Where something else is written than a list has. */
  readonly notInList: string;
}
