import type { Kysely } from "kysely";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { claim, keep } from "./idempotency.ts";
import { type Changed, done, type Outcome } from "./outcome.ts";
import type { Tables } from "./tables.ts";

/**
 * Makes a change in one transaction: all of it with its audit entry and its kept answer, or nothing. A request that was
 * carried out before is not carried out again: what was answered then is the outcome.
 *
 * @param work throws a `RefusedError` where the change cannot be made
 */
export async function changing<Value>(
  { database }: Store,
  { at, once }: Change<Value>,
  work: (transaction: Kysely<Tables>) => Promise<Value>,
): Promise<Changed<Value>> {
  try {
    return await database.transaction().execute(async (transaction): Promise<Changed<Value>> => {
      if (once === undefined) return done(await work(transaction));
      const answer = await claim(transaction, { ...once, at });
      if (answer !== undefined) return { outcome: "remembered", answer };
      const value = await work(transaction);
      await keep(transaction, once, once.answer(value));
      return done(value);
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Reads in one transaction: everything is as it was at one moment.
 *
 * @param work throws a `RefusedError` where there is nothing to be read
 */
export async function reading<Value>(
  { database }: Store,
  work: (transaction: Kysely<Tables>) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    const value = await database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(work);
    return done(value);
  } catch (error) {
    return refusalOf(error);
  }
}
