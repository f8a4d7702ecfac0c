import type { RoundDocument } from "../../src/round/schema.ts";
import type { Figures } from "../figures.ts";

export const contenderNames = ["fordel", "highs", "cbc", "jls"] as const;

export type ContenderName = (typeof contenderNames)[number];

/** Somebody who is given the same rounds as the others. */
export interface Contender {
  readonly name: ContenderName;
  /** How it is run, with versions; a line of the report. */
  readonly description: string;
  /** Both questions of R12, one after the other. Never rejects. */
  readonly solve: (document: RoundDocument, limitSeconds: number) => Promise<Run>;
  readonly close: () => Promise<void>;
}

export interface Run {
  readonly milliseconds: number;
  readonly outcome: Outcome;
  /** Of fordel alone. */
  readonly parts?: Parts;
}

/** `best`: it says that nothing is better; for fordel that is proven. */
export type Outcome =
  | { readonly kind: "answered"; readonly best: boolean; readonly figures: Figures }
  | { readonly kind: "infeasible" }
  /** `why` is a sentence. */
  | { readonly kind: "gave-up"; readonly why: string };

/** What a run of fordel consists of; the rest of it is reading the round and writing the reasons. */
export interface Parts {
  /** R12 (a), (b) and (c), milliseconds; undefined where once was long enough. */
  readonly search: number | undefined;
  /** The whole check of the finished proposal, milliseconds. */
  readonly verify: number;
  /** Of the proof as JSON. */
  readonly proofBytes: number;
  /** What was proven where the time ran out: a sentence. */
  readonly shortOf: string | undefined;
}
