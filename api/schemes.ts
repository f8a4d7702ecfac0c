import { capBasis, kindOf, type SchemeDefinition } from "../src/schemes/scheme-definition.ts";

/** What a list says of a definition, as data. */
export function summaryOf(definition: SchemeDefinition) {
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

/** A definition whole, with what the list says of it. */
export function wholeDefinition(definition: SchemeDefinition) {
  return { ...summaryOf(definition), ...definition };
}
