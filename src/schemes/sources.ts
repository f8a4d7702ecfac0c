import type { Source } from "./scheme-definition.ts";

/** What makes a source of a passage: the key of its heading, its words, and the fields that rest on it. */
type SourceMaker<Heading extends string> = (
  under: Heading,
  passage: string,
  fields: readonly string[],
) => Source;

/** Sources in one document, by the keys of its headings. */
export function sourcesIn<Heading extends string>(
  document: string,
  headings: Readonly<Record<Heading, string>>,
): SourceMaker<Heading> {
  return (under, passage, fields) => ({ document, heading: headings[under], passage, fields });
}

/** Where what was looked up stands, with the words it is given in there. */
const lookedUpIn = "Background looked up in public sources (no part of the scheme's own document)";

/** Something that the scheme's own document does not say. It is to be checked before a text relies on it. */
export function lookedUp(passage: string, fields: readonly string[]): Source {
  return { document: lookedUpIn, passage, fields, lookedUp: true };
}
