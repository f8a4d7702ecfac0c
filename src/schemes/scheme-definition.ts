import type { RoundDocument } from "../round/schema.ts";

/** A scheme's rules as data, where each comes from, and what had to be assumed. */
export interface SchemeDefinition {
  /** The `scheme` part of a round document. */
  readonly scheme: RoundDocument["scheme"];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** A passage of a source document, and the rules that rest on it. */
export interface Source {
  readonly document: string;
  /** The heading that the passage stands under. */
  readonly heading: string;
  /** At most one sentence, in the words and the language of the document. */
  readonly passage: string;
  /** The fields of the scheme that rest on it (see `covers`); none where officers apply it themselves. */
  readonly fields: readonly string[];
}

/** Something that the source leaves open, and what is assumed until the directorate says otherwise. */
export interface Assumption {
  readonly id: string;
  /** The fields of the scheme that rest on it (see `covers`), also those it leaves out; none where no field holds it. */
  readonly fields: readonly string[];
  /** One sentence in each language that says it is an assumption. */
  readonly texts: { readonly nb: string; readonly nn: string; readonly en: string };
}
