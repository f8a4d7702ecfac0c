import type { Kysely } from "kysely";
import { RefusedError } from "./database-error.ts";
import type { Outcome } from "./outcome.ts";
import type { RoundRow, Tables } from "./tables.ts";

/** Whether there is a round, for lists of what belongs to it: none of a round that is there is another answer than none at all. */
export async function knownRound(database: Kysely<Tables>, round: string): Promise<boolean> {
  const row = await database.selectFrom("rounds").select("id").where("id", "=", round).executeTakeFirst();
  return row !== undefined;
}

export function missingRound(id: string): Extract<Outcome<never>, { outcome: "missing" }> {
  return { outcome: "missing", what: "round", id };
}

/**
 * The row of a round.
 *
 * @throws RefusedError where there is none
 */
export async function roundRow(database: Kysely<Tables>, id: string): Promise<RoundRow> {
  const row = await database.selectFrom("rounds").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new RefusedError(missingRound(id));
  return row;
}
