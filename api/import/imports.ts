import type { ImportList } from "../../src/import/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import type { WrittenFault } from "../answers/question.ts";
import type { TemplateFile } from "./template.ts";

/** A file that somebody would bring into a round, as they sent it: the bytes of an `ImportRequest` in JSON. */
export interface ImportTask {
  readonly request: Uint8Array;
  /** The round as it is kept, JSON, and its version. */
  readonly round: string;
  readonly version: number;
  readonly language: Language;
}

/** What came of it: an `Import` as JSON; or what is wrong with the request, the file as a whole among it. */
export type ImportAnswer =
  | { readonly kind: "answered"; readonly json: Uint8Array }
  | { readonly kind: "invalid" | "unreadable"; readonly faults: readonly WrittenFault[] };

export const importFileFormats = ["xlsx", "csv"] as const;
export type ImportFileFormat = (typeof importFileFormats)[number];

/** A file to fill in: with the headings that an import knows, empty or with what the round has. */
export interface ImportFileTask {
  readonly round: string;
  readonly of: ImportList;
  readonly format: ImportFileFormat;
  readonly isFilled: boolean;
  readonly language: Language;
}

/** What a process is given. */
export type ImportProcessTask =
  | { readonly kind: "read"; readonly task: ImportTask }
  | { readonly kind: "write"; readonly task: ImportFileTask };

/** What it answers. */
export type ImportProcessAnswer =
  | { readonly kind: "read"; readonly answer: ImportAnswer }
  | { readonly kind: "written"; readonly file: TemplateFile }
  /** It became more than can be answered. */
  | { readonly kind: "too-much" };

/** Where files are read and written for imports: away from the process that serves the network, and with bounds of its own. */
export interface Imports {
  /**
   * Reads a file and says what it would make of the round. A file that would take too much time or memory is refused.
   *
   * @throws `signal`'s reason
   */
  readonly read: (task: ImportTask, signal: AbortSignal) => Promise<ImportAnswer>;
  /** @throws `signal`'s reason */
  readonly write: (task: ImportFileTask, signal: AbortSignal) => Promise<TemplateFile>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}
