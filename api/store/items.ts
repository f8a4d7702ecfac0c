import { sql } from "kysely";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Noun, type Outcome, type Page } from "./outcome.ts";
import { knownRound, missingRound } from "./known-round.ts";
import { pageOf } from "./page.ts";
import type { GivenItems } from "./round-change.ts";
import { idOf, type RoundList } from "./round-content.ts";
import { roundTexts } from "./round-texts.ts";
import { headOf, type RoundHead, type Signature } from "./rounds.ts";
import { changing } from "./transaction.ts";
import { lockedRound, rewrite } from "./write-round.ts";
import { validWriting } from "./valid-writing.ts";

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
 * valid with them. Of items that come as values a fault has its place after the list's name in the document:
 * `applications[3].area`; of items as they were sent, its place in that. What was there before has its id in place of a number.
 *
 * @throws RangeError where an item's version is expected and there is not one item
 */
export async function putItems(
  store: Store,
  change: Change<ItemsPut>,
  round: string,
  list: RoundList,
  given: readonly unknown[] | Exclude<GivenItems, { readonly kind: "values" }>,
  expected?: Expected,
): Promise<Changed<ItemsPut>> {
  const items: GivenItems = "kind" in given ? given : { kind: "values", values: given };
  const id = idOfOne(list, items, expected);
  return changing(store, change, async (transaction) => {
    const { row: before } = await lockedRound(transaction, round, roundVersion(expected));
    await refuseOther(transaction, round, list, id, expected);
    const texts = await roundTexts(transaction, before);
    const { writing, ids } = await validWriting(store, { change: "items", list, items, before: texts });
    const { row, differences } = await rewrite(transaction, change, before, writing);
    const { added, replaced } = differences[list];
    const changed = new Set([...added, ...replaced]);
    return { round: headOf(row), added, replaced, unchanged: ids.filter((one) => !changed.has(one)).sort() };
  });
}

/** The id of the item whose version is expected. */
function idOfOne(list: RoundList, items: GivenItems, expected: Expected | undefined): string | undefined {
  if (expected === undefined || "round" in expected) return undefined;
  if (items.kind === "one") return items.id;
  if (items.kind === "values" && items.values.length === 1) return idOf(list, items.values[0]);
  const count = items.kind === "values" ? items.values.length : "several";
  throw new RangeError(
    `The version of an item was expected for ${count} items; put one, or expect the round's.`,
  );
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
    const { row: before } = await lockedRound(transaction, round, roundVersion(expected));
    await refuseOther(transaction, round, list, id, expected);
    const there = await itemRows(transaction, round, list, sql`and id = ${id}`);
    if (there.length === 0) throw new RefusedError(missing(list, id));
    const texts = await roundTexts(transaction, before);
    const { writing } = await validWriting(store, { change: "without", list, id, before: texts });
    return headOf((await rewrite(transaction, change, before, writing)).row);
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
    if (!(await knownRound(store.database, round))) return missingRound(round);
    const rows = await itemRows(
      store.database,
      round,
      list,
      sql`and id > ${after} order by id limit ${limit + 1}`,
    );
    return done(
      pageOf(
        rows,
        limit,
        (row) => row,
        ({ id }) => id,
      ),
    );
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
