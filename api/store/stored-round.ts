import { type Kysely, sql } from "kysely";
import { compareIds } from "../../src/order.ts";
import { type RoundContent, type RoundList, roundLists } from "./round-content.ts";
import type { RoundRow, Tables } from "./tables.ts";

/** A round as the tables have it. */
export interface StoredRound {
  readonly row: RoundRow;
  readonly content: RoundContent;
}

/**
 * Reads a round with all its lists, by id.
 *
 * @param lock whether others wait with changing it until the transaction ends. Without it, the transaction must see one state.
 */
export async function storedRound(
  transaction: Kysely<Tables>,
  id: string,
  lock?: "for update",
): Promise<StoredRound | undefined> {
  const row = await transaction
    .selectFrom("rounds")
    .selectAll()
    .where("id", "=", id)
    .$if(lock !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const items = new Map<RoundList, ReadonlyMap<string, string>>();
  for (const list of roundLists) items.set(list, await storedList(transaction, id, list));
  const of = (list: RoundList) => items.get(list) ?? new Map<string, string>();
  return {
    row,
    content: {
      head: row.head,
      items: {
        applications: of("applications"),
        commitments: of("commitments"),
        decisions: of("decisions"),
      },
    },
  };
}

async function storedList(
  transaction: Kysely<Tables>,
  round: string,
  list: RoundList,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly id: string; readonly document: string }>`
    select id, document from ${sql.table(list)} where round_id = ${round}`.execute(transaction);
  return new Map(
    rows.map(({ id, document }) => [id, document] as const).sort(([a], [b]) => compareIds(a, b)),
  );
}
