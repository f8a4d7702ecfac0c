import { type Kysely, sql } from "kysely";
import type { Kind } from "../../src/kinds/schema.ts";
import { canonicalText } from "../../src/canonical.ts";
import { fieldOf, parsedHead, type RoundList, roundLists } from "./round-content.ts";
import type { RoundRow, Tables } from "./tables.ts";

/**
 * What is kept of a round, in few long texts: a round of ten thousand items comes and goes as one, and whoever only passes
 * it on never looks into it.
 */
export interface RoundTexts {
  readonly kind: Kind;
  /** The document with nothing in its lists. */
  readonly head: string;
  /** The items of each list as canonical JSON, by id, one a line: canonical JSON has no line breaks. */
  readonly lists: Readonly<Record<RoundList, string>>;
}

/** Reads a round with all its lists. The transaction must see one state, or hold the round's lock. */
export async function roundTexts(transaction: Kysely<Tables>, row: RoundRow): Promise<RoundTexts> {
  return {
    kind: row.kind,
    head: row.head,
    lists: {
      applications: await listText(transaction, row.id, "applications"),
      commitments: await listText(transaction, row.id, "commitments"),
      decisions: await listText(transaction, row.id, "decisions"),
    },
  };
}

async function listText(transaction: Kysely<Tables>, round: string, list: RoundList): Promise<string> {
  const { rows } = await sql<{ readonly text: string | null }>`
    select string_agg(document, E'\n' order by id) as text from ${sql.table(list)}
    where round_id = ${round}`.execute(transaction);
  return rows.at(0)?.text ?? "";
}

/** The items of a list as they are written, one by one. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

/** The document as canonical JSON, as it was when it was found valid. */
export function documentText({ kind, head, lists }: RoundTexts): string {
  const document: Readonly<Record<string, unknown>> = parsedHead(head);
  const texts = new Map(Object.entries(document).map(([name, value]) => [name, canonicalText(value)]));
  for (const list of roundLists) {
    const items = lists[list];
    if (items !== "") texts.set(fieldOf(kind, list), `[${items.replaceAll("\n", ",")}]`);
  }
  const fields = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(",")}}`;
}
