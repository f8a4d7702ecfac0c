import type { AnyRoundDocument, Kind } from "../kinds/schema.ts";
import type { RoundDocument } from "../round/schema.ts";
import type { Language } from "../texts/language.ts";
import { covers, ruleFields } from "./rule-fields.ts";

/** One text in bokmål, nynorsk and English. */
export type Texts = Readonly<Record<Language, string>>;

type AnyScheme = AnyRoundDocument["scheme"];

/** A scheme's rules as data, where each comes from, and what had to be assumed (docs/schemes.md). */
export interface SchemeDefinition<Scheme extends AnyScheme = AnyScheme> {
  /**
   * The `scheme` part of a round document: the rules and the calendar. Its `definition` has the id and the version of
   * this definition; the version is raised by one whenever a rule, a source or an assumption changes.
   */
  readonly scheme: Named<Scheme>;
  /** The scheme's name; in bokmål as the scheme has it. */
  readonly title: Texts;
  /** What the money is for, in a sentence or two. */
  readonly purpose: Texts;
  /** The names in the scheme by their place (`areas.1`, `criteria.purpose`); in bokmål as the scheme has them. */
  readonly names: Readonly<Record<string, Texts>>;
  readonly duties: readonly Duty[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** A scheme that names its definition. */
type Named<Scheme extends AnyScheme> = Scheme & { readonly definition: NonNullable<AnyScheme["definition"]> };

export type ScoredDefinition = SchemeDefinition<RoundDocument["scheme"]>;

/** Something that a recipient must accept, do or report. Its sources and assumptions name it as `duties.ID`. */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly texts: Texts;
}

export type DutyKind = "accept" | "use" | "report" | "control";

/** A passage of a source, and the rules and duties that rest on it. */
export interface Source {
  readonly document: string;
  /** The heading that the passage stands under; none where the document has none. */
  readonly heading?: string;
  /** At most one sentence, in the words and the language of the document. */
  readonly passage: string;
  /** The fields that rest on it (see `covers`); none where officers apply it themselves. */
  readonly fields: readonly string[];
  /** It is not in the scheme's own document, but was looked up in public sources: check it before a text relies on it. */
  readonly lookedUp?: true;
}

/** Something that the source leaves open, and what is assumed until the directorate says otherwise. */
export interface Assumption {
  readonly id: string;
  /** The fields that rest on it (see `covers`), also those that are left out; none where no field holds it. */
  readonly fields: readonly string[];
  /** One sentence in each language that says it is an assumption. */
  readonly texts: Texts;
}

/** How the scheme's money is shared out. */
export function kindOf({ scheme }: SchemeDefinition): Kind {
  return scheme.kind ?? "scored";
}

/** Every field that must have a source or an assumption: the rules, the calendar and the duties, by their places. */
export function definitionFields({ scheme, duties }: SchemeDefinition): readonly string[] {
  const rules = ruleFields(scheme).filter((field) => field !== "kind" && !covers("definition", field));
  return [...rules, ...duties.map(({ id }) => `duties.${id}`)];
}

/** Where the cap comes from: the scheme's own document, what was looked up, or nowhere. */
export function capBasis({ sources }: SchemeDefinition): "source" | "looked-up" | "assumed" {
  const basis = sources.filter(({ fields }) => fields.some((pattern) => covers(pattern, "cap")));
  if (basis.some(({ lookedUp }) => lookedUp !== true)) return "source";
  return basis.length > 0 ? "looked-up" : "assumed";
}
