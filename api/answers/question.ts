import { z } from "zod";
import type { Policy } from "../../src/round/schema.ts";
import type { Variant } from "../../src/ranking-list/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import type { WhatIfDetail } from "../../src/what-if/schema.ts";

/** What can be asked with whole documents, by the last part of its address. Kept apart from what answers, which is slow to load. */
export const questions = [
  "allocate",
  "reprioritise",
  "compare",
  "what-if",
  "verify",
  "policies",
  "report",
  "prices",
  "ranking-list",
  "alternatives",
  "stress",
  "sweep",
  "frontier",
  "robustness",
  "second-step",
  "portfolio",
] as const;

export type Question = (typeof questions)[number];

/** What may stand beside the document that is asked about. */
export interface QuestionParameters {
  /** In place of the scheme's own (R13). */
  readonly policy?: Policy | undefined;
  readonly secondOpinion?: boolean | undefined;
  /** Default both. */
  readonly variant?: Variant | undefined;
  /** Of what-if. Default whole. */
  readonly detail?: WhatIfDetail | undefined;
}

/** Those whose answer is put together from parts, each of which any process can work out. */
export const questionsInParts: ReadonlySet<Question> = new Set<Question>(["sweep", "robustness"]);

/**
 * What of a question is wanted. `check` is whether it can be asked; `begin`, `part` and `gather` are of a question in parts,
 * and what they give is told by `beginningSchema` and `partSchema`, but for `gather`, which gives the whole answer.
 */
export type Step =
  | { readonly kind: "check" }
  | { readonly kind: "begin" }
  /** @param part from 0 */
  | { readonly kind: "part"; readonly part: number; readonly opening: string }
  /** @param parts in their order */
  | { readonly kind: "gather"; readonly opening: string; readonly parts: readonly string[] };

/** How a question in parts begins: what all parts need, and how many there are. */
export const beginningSchema = z.strictObject({ opening: z.string(), parts: z.int().nonnegative() });

/** What a part gave, as text that only `gather` reads. */
export const partSchema = z.strictObject({ answer: z.string() });

/** A question as a thread gets it: all of it can be sent. */
export interface AskedQuestion {
  readonly question: Question;
  /** JSON in UTF-8. */
  readonly body: Uint8Array;
  readonly language: Language;
  /** For the whole answer: when it runs out the best so far is given. */
  readonly timeLimitSeconds: number;
  readonly parameters: QuestionParameters;
  /** Default: the whole answer. */
  readonly step?: Step | undefined;
}

/** A fault as it is sent: where by a JSON Pointer (RFC 6901), which kind, and the sentence in the language that was asked for. */
export interface WrittenFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The answer as JSON in UTF-8; or all that is wrong with what was asked, `unreadable` where it is not even JSON. */
export type QuestionAnswer =
  | { readonly kind: "answered"; readonly json: Uint8Array }
  | { readonly kind: "unreadable" | "invalid"; readonly faults: readonly WrittenFault[] };
