import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import type { AnyRoundDocument, Kind } from "../../src/kinds/schema.ts";
import type { ListChange } from "./audit-entry.ts";

/**
 * The lists of a round, which are kept item by item: the applications (the recipients of the kinds that have no scores),
 * the commitments, and the decisions, each known by its application or recipient.
 */
export const roundLists = ["applications", "commitments", "decisions"] as const;
export type RoundList = (typeof roundLists)[number];

/** What is kept of a round: the document with nothing in its lists, and each item, as canonical JSON. */
export interface RoundContent {
  readonly head: string;
  readonly items: Readonly<Record<RoundList, ReadonlyMap<string, string>>>;
}

/** The name of a list in the document. */
export function fieldOf(kind: Kind, list: RoundList): string {
  return list === "applications" && kind !== "scored" ? "recipients" : list;
}

/** The list that a field of the document is. */
export function listOf(field: unknown): RoundList | undefined {
  return field === "recipients" ? "applications" : roundLists.find((list) => list === field);
}

/** The fields that may name an item of a list: a decision is about an application or, in the other kinds, a recipient. */
export function idFieldsOf(list: RoundList): readonly string[] {
  return list === "decisions" ? ["application", "recipient"] : ["id"];
}

/** The id by which an item of a list is known, where it has one; the item need not be valid. */
export function idOf(list: RoundList, item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const ids = idFieldsOf(list).map((field): unknown => Reflect.get(item, field));
  return ids.find((id) => typeof id === "string");
}

/** Of an item of a valid document, which has one: without it one item would take the place of another. */
export function knownId(list: RoundList, item: unknown): string {
  const id = idOf(list, item);
  if (id === undefined)
    throw new Error(`One of the ${list} has no id, so that it cannot be kept; report this round.`);
  return id;
}

/** What is to be kept of a valid document. */
export function contentOf(document: AnyRoundDocument): RoundContent {
  const kind = document.scheme.kind ?? "scored";
  const fields: [string, unknown][] = Object.entries(document);
  const listed = (list: RoundList) => {
    const items = fields.find(([name]) => name === fieldOf(kind, list))?.[1];
    return new Map(
      Array.isArray(items)
        ? items.map((item: unknown): [string, string] => [knownId(list, item), canonicalText(item)])
        : [],
    );
  };
  const head = Object.fromEntries(
    fields.map(([name, value]) => [name, listOf(name) === undefined ? value : []]),
  );
  return {
    head: canonicalText(head),
    items: {
      applications: listed("applications"),
      commitments: listed("commitments"),
      decisions: listed("decisions"),
    },
  };
}

/**
 * The document that content was made of, its lists in the order of their maps. A list that is empty is there only where
 * the document had it. It is to be read (`readRoundOfAnyKind`) before anything is done with it.
 */
export function documentOf({ head, items }: RoundContent, kind: Kind): Readonly<Record<string, unknown>> {
  const document = parsedHead(head);
  const lists = roundLists.flatMap((list): [string, unknown][] => {
    const texts = [...items[list].values()];
    return texts.length === 0 ? [] : [[fieldOf(kind, list), JSON.parse(`[${texts.join(",")}]`)]];
  });
  return { ...document, ...Object.fromEntries(lists) };
}

const headSchema = z.looseObject({
  scheme: z.looseObject({
    name: z.string(),
    id: z.string(),
    year: z.int(),
    cap: z.int(),
    conditions: z
      .union([z.array(z.unknown()), z.looseObject({ deadline: z.string().optional() })])
      .optional(),
    kind: z.enum(["scored", "rate", "formula", "named"]).optional(),
    definition: z.looseObject({ id: z.string() }).optional(),
  }),
});

/** What a head says of the scheme. */
export function parsedHead(head: string): z.infer<typeof headSchema> {
  return headSchema.parse(JSON.parse(head));
}

/** What makes one list of another. */
export interface ListDifference {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

export function listDifference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ListDifference {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)).sort(),
    replaced: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)).sort(),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
  };
}

/** A difference as the audit has it: without what is empty, and nothing where nothing is another. */
export function audited({ added, replaced, removed }: ListDifference): ListChange | undefined {
  if (added.length + replaced.length + removed.length === 0) return undefined;
  return {
    ...(added.length === 0 ? {} : { added: [...added] }),
    ...(replaced.length === 0 ? {} : { replaced: [...replaced] }),
    ...(removed.length === 0 ? {} : { removed: [...removed] }),
  };
}
