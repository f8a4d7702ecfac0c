import { sql } from "kysely";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { type Fault, pathOf } from "../../src/round/fault.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Noun, type Outcome, type Page } from "./outcome.ts";
import { documentOf, fieldOf, idOf, listOf, type RoundList } from "./round-content.ts";
import { headOf, type RoundHead, type Signature } from "./rounds.ts";
import type { StoredRound } from "./stored-round.ts";
import { changing } from "./transaction.ts";
import { lockedRound, rewrite } from "./write-round.ts";

/** One of a round's list: an application or a recipient, a commitment, or a decision by its application. */
export interface Item {
  readonly id: string;
  /** The round's version when it last changed. */
  readonly version: number;
  readonly document: unknown;
  readonly changed: Signature;
}

/** What came of putting items into a round. */
export interface ItemsPut {
  readonly round: RoundHead;
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** Those that were there just so. */
  readonly unchanged: readonly string[];
}

/** Which version is to be there: of the round, or of the one item that is put or removed. */
export type Expected = { readonly round: number } | { readonly item: number | "absent" };

/**
 * Puts one item or thousands into a list of a round, each in place of the one with its id, if there is one. The round must be
 * valid with them. A fault of an item has its place in `items`, after the list's name in the document:
 * `applications[3].area`; one of what was there before has its id in place of a number.
 *
 * @throws RangeError where an item's version is expected and there is not one item
 */
export async function putItems(
  store: Store,
  change: Change<ItemsPut>,
  round: string,
  list: RoundList,
  items: readonly unknown[],
  expected?: Expected,
): Promise<Changed<ItemsPut>> {
  if (expected !== undefined && "item" in expected && items.length !== 1) {
    throw new RangeError(
      `The version of an item was expected for ${items.length} items; put one, or expect the round's.`,
    );
  }
  return changing(store, change, async (transaction) => {
    const before = await lockedRound(transaction, round, roundVersion(expected));
    const ids = items.flatMap((item) => idOf(list, item) ?? []);
    await refuseOther(transaction, round, list, ids[0], expected);
    const { row, differences } = await rewrite(transaction, change, before, valid(before, list, items, ids));
    const { added, replaced } = differences[list];
    const changed = new Set([...added, ...replaced]);
    return { round: headOf(row), added, replaced, unchanged: ids.filter((id) => !changed.has(id)).sort() };
  });
}

/** Takes an item out of a round, which must be valid without it. */
export async function removeItem(
  store: Store,
  change: Change<RoundHead>,
  round: string,
  list: RoundList,
  id: string,
  expected?: Expected,
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const before = await lockedRound(transaction, round, roundVersion(expected));
    await refuseOther(transaction, round, list, id, expected);
    if (!before.content.items[list].has(id)) throw new RefusedError(missing(list, id));
    return headOf((await rewrite(transaction, change, before, valid(before, list, [], [id]))).row);
  });
}

export async function item(store: Store, round: string, list: RoundList, id: string): Promise<Outcome<Item>> {
  try {
    const found = await itemRows(store.database, round, list, sql`and id = ${id}`);
    return found.length === 0 ? missing(list, id) : done(found[0]);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The items of a list by their ids. */
export async function listItems(
  store: Store,
  round: string,
  list: RoundList,
  { after = "", limit }: { readonly after?: string; readonly limit: number },
): Promise<Outcome<Page<Item>>> {
  try {
    const known = await store.database
      .selectFrom("rounds")
      .select("id")
      .where("id", "=", round)
      .executeTakeFirst();
    if (known === undefined) return { outcome: "missing", what: "round", id: round };
    const rows = await itemRows(
      store.database,
      round,
      list,
      sql`and id > ${after} order by id limit ${limit + 1}`,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return done(rows.length > limit && last !== undefined ? { items, next: last.id } : { items });
  } catch (error) {
    return refusalOf(error);
  }
}

async function itemRows(
  database: Store["database"],
  round: string,
  list: RoundList,
  which: ReturnType<typeof sql>,
): Promise<Item[]> {
  const { rows } = await sql<{
    readonly id: string;
    readonly version: number;
    readonly document: string;
    readonly changed_by: string;
    readonly changed_at: string;
  }>`select id, version, document, changed_by, changed_at from ${sql.table(list)}
    where round_id = ${round} ${which}`.execute(database);
  return rows.map(({ id, version, document, changed_by, changed_at }) => {
    const parsed: unknown = JSON.parse(document);
    return { id, version, document: parsed, changed: { by: changed_by, at: changed_at } };
  });
}

function roundVersion(expected: Expected | undefined): number | undefined {
  return expected !== undefined && "round" in expected ? expected.round : undefined;
}

/** Refuses where the item has another version than the one that is expected. */
async function refuseOther(
  transaction: Store["database"],
  round: string,
  list: RoundList,
  id: string | undefined,
  expected: Expected | undefined,
): Promise<void> {
  if (expected === undefined || "round" in expected || id === undefined) return;
  const found = await itemRows(transaction, round, list, sql`and id = ${id}`);
  const version = found.length === 0 ? "absent" : found[0].version;
  if (version === expected.item) return;
  throw new RefusedError({ outcome: "conflict", expected: expected.item, version });
}

/** The document with `items` first and then what is not `replaced`, or the faults in the caller's terms. */
function valid(
  { row, content }: StoredRound,
  list: RoundList,
  items: readonly unknown[],
  replaced: readonly string[],
) {
  const [gone, field] = [new Set(replaced), fieldOf(row.kind, list)];
  const others = new Map([...content.items[list]].filter(([id]) => !gone.has(id)));
  const rest = documentOf({ ...content, items: { ...content.items, [list]: others } }, row.kind);
  const kept: readonly unknown[] = Array.isArray(rest[field]) ? rest[field] : [];
  const reading = readRoundOfAnyKind({ ...rest, [field]: [...items, ...kept] });
  if (reading.ok) return reading.document;
  const there = (one: RoundList) => [...(one === list ? others : content.items[one]).keys()];
  const faults = reading.faults.map((fault) => inCallersTerms(fault, list, items.length, there));
  throw new RefusedError({ outcome: "invalid", faults });
}

/** What the caller did not give has its id in place of a number that says nothing. */
function inCallersTerms(
  fault: Fault,
  given: RoundList,
  count: number,
  there: (list: RoundList) => readonly string[],
): Fault {
  const [field, index, ...rest] = fault.place;
  const list = listOf(field);
  if (list === undefined || typeof index !== "number") return fault;
  const before = list === given ? count : 0;
  if (index < before) return fault;
  const place = [field, there(list)[index - before], ...rest];
  return { ...fault, place, path: pathOf(place) };
}

function missing(list: RoundList, id: string): { outcome: "missing"; what: Noun; id: string } {
  switch (list) {
    case "applications":
      return { outcome: "missing", what: "application", id };
    case "commitments":
      return { outcome: "missing", what: "commitment", id };
    case "decisions":
      return { outcome: "missing", what: "decision", id };
  }
}
