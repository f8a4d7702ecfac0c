import type { AnyRoundDocument, Kind } from "../kinds/schema.ts";
import type { RoundDocument } from "../round/schema.ts";
import type {
  Assumption,
  Duty,
  DutyKind,
  SchemeDefinitionDocument,
  Source,
  Texts,
} from "./definition-schema.ts";
import { covers, ruleFields } from "./rule-fields.ts";

export type { Assumption, Duty, DutyKind, Source, Texts };

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

/** What a list of schemes says of a definition. */
export type DefinitionSummary = Pick<
  SchemeDefinitionDocument,
  "id" | "version" | "year" | "kind" | "title" | "cap" | "capBasis" | "documents"
>;

/** What a list of schemes says of a definition. */
export function summaryOf(definition: SchemeDefinition): DefinitionSummary {
  const { scheme, title, sources } = definition;
  return {
    id: scheme.id,
    version: scheme.definition.version,
    year: scheme.year,
    kind: kindOf(definition),
    title,
    cap: scheme.cap,
    capBasis: capBasis(definition),
    documents: [...new Set(sources.filter((one) => one.lookedUp !== true).map((one) => one.document))],
  };
}

/** The definition as a document, in the form of `schemeDefinitionSchema`. */
export function definitionDocument(definition: SchemeDefinition): SchemeDefinitionDocument {
  return { ...summaryOf(definition), ...definition };
}
