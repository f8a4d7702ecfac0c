import type { FaultCode } from "../../round/fault.ts";
import type { Expected } from "../../round/form-faults.ts";

/** The faults of one language: a sentence a code, and the words for what a place wants. */
export interface FaultCatalogue {
  /** Templates: `{name}` stands for the figure of that name (`faultFigures`). */
  readonly sentences: Readonly<Record<FaultCode, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  /** What the whole document is called where a fault has no closer place. */
  readonly document: string;
}
