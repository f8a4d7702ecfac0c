import type { PaperName } from "../../src/papers/paper.ts";
import type { Language } from "../../src/texts/language.ts";
import type { PaperFormat } from "../papers/formats.ts";
import type { PaperRows } from "../store/paper-rows.ts";

/** A paper to be written, which takes too long for the thread that serves the network. All of it can be sent. */
export interface PaperTask {
  readonly paper: PaperName;
  readonly format: PaperFormat;
  readonly language: Language;
  readonly rows: PaperRows;
}
