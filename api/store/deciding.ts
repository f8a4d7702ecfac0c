import type { Kysely } from "kysely";
import type { Change } from "./change.ts";
import { RefusedError } from "./database-error.ts";
import { refuseOwnWork } from "./four-eyes.ts";
import type { RoundRow, Tables } from "./tables.ts";

/** What is about to become the decision of a round: a proposal, or a second step. */
export interface Deciding {
  /** The round, which nobody else can change before the end of the transaction. */
  readonly round: RoundRow;
  /** The id of what is decided. */
  readonly made: string;
  /** Why. */
  readonly reason: string;
}

/**
 * Makes something the decision of a round. Everything that is decided goes through here, within the transaction that
 * decides it, so that what holds of every decision is asked in one place: that there is a reason, and who may.
 *
 * @returns the round from then on
 * @throws RefusedError where it cannot be decided like this
 */
export async function decide(
  transaction: Kysely<Tables>,
  { who, at, fourEyes = false }: Pick<Change<unknown>, "who" | "at" | "fourEyes">,
  { round, made, reason }: Deciding,
): Promise<RoundRow> {
  if (reason.trim() === "") throw new RefusedError({ outcome: "not-adoptable", why: "no-reason", id: made });
  if (fourEyes) await refuseOwnWork(transaction, who, { round: round.id, made });
  const signed = { version: round.version + 1, changed_by: who.id, changed_at: at };
  const adopted: RoundRow = { ...round, ...signed, status: "adopted" };
  await transaction.updateTable("rounds").set(adopted).where("id", "=", round.id).execute();
  return adopted;
}

/**
 * The round of a decision as it is, which nobody else can change before the end of the transaction.
 *
 * @throws RefusedError where it is missing, not adopted, or of another version than `expected`
 */
export async function lockedDecision(
  transaction: Kysely<Tables>,
  id: string,
  expected?: number,
): Promise<RoundRow> {
  const row = await transaction
    .selectFrom("rounds")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new RefusedError({ outcome: "missing", what: "round", id });
  if (row.status !== "adopted") throw new RefusedError({ outcome: "not-adopted", round: id });
  if (expected !== undefined && expected !== row.version) {
    throw new RefusedError({ outcome: "conflict", expected, version: row.version });
  }
  return row;
}
