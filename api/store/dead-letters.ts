import { sql } from "kysely";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import type { Next } from "./subscription-lanes.ts";
import type { StoredSubscription } from "./subscriptions.ts";
import { changing } from "./transaction.ts";

/** An event that was given up, or that somebody wants to have sent again. */
export interface DeadLetter {
  /** The place of its entry in the whole audit. */
  readonly sequence: number;
  readonly round: string;
  readonly action: string;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly failure: string;
  readonly failed: string;
  /** again: it is about to be sent once more. */
  readonly status: "resting" | "again";
}

/** A dead letter that is claimed to be sent again. */
export interface ClaimedLetter extends Next {
  readonly claim: string;
}

/** In the order of the audit. */
export async function listDeadLetters(
  { database }: Store,
  {
    subscription,
    after = 0,
    limit,
  }: {
    readonly subscription: string;
    readonly after?: number;
    readonly limit: number;
  },
): Promise<Outcome<Page<DeadLetter, number>>> {
  try {
    const there = await database
      .selectFrom("subscriptions")
      .select("id")
      .where("id", "=", subscription)
      .executeTakeFirst();
    if (there === undefined) return { outcome: "missing", what: "subscription", id: subscription };
    const { rows } = await sql<DeadLetter>`
      select letter.sequence, letter.round_id as round, audit.entry::json -> 'what' ->> 'action' as action,
        letter.attempts, letter.failure, letter.failed_at as failed,
        case when letter.due_at is null then 'resting' else 'again' end as status
      from dead_letters as letter join audit using (sequence)
      where letter.subscription_id = ${subscription} and letter.sequence > ${after}::bigint
      order by letter.sequence limit ${limit + 1}::int`.execute(database);
    return done(
      pageOf(
        rows,
        limit,
        (row) => row,
        ({ sequence }) => sequence,
      ),
    );
  } catch (error) {
    return refusalOf(error);
  }
}

/** Has dead letters sent again, one or all; how many. Each is tried once, and rests again where that fails. */
export async function sendAgain(
  store: Store,
  change: Change<number>,
  { subscription, sequence }: { readonly subscription: string; readonly sequence?: number | undefined },
): Promise<Changed<number>> {
  return changing(store, change, async (transaction) => {
    const there = await transaction
      .selectFrom("subscriptions")
      .select("id")
      .where("id", "=", subscription)
      .executeTakeFirst();
    if (there === undefined) {
      throw new RefusedError({ outcome: "missing", what: "subscription", id: subscription });
    }
    const { numUpdatedRows } = await transaction
      .updateTable("dead_letters")
      .set({ due_at: sql`now()` })
      .where("subscription_id", "=", subscription)
      .$if(sequence !== undefined, (query) => query.where("sequence", "=", sequence ?? 0))
      .executeTakeFirst();
    if (sequence !== undefined && numUpdatedRows === 0n) {
      throw new RefusedError({ outcome: "missing", what: "dead-letter", id: String(sequence) });
    }
    return Number(numUpdatedRows);
  });
}

/** Claims dead letters that are to be sent again: of each round of a subscription the first. */
export async function claimLetters(
  { database }: Store,
  claim: string,
  { most, seconds }: { readonly most: number; readonly seconds: number },
): Promise<readonly ClaimedLetter[]> {
  const { rows } = await sql<StoredSubscription & { readonly of_entry: number; readonly entry: string }>`
    with picked as (
      select letter.subscription_id, letter.sequence
      from dead_letters as letter join subscriptions on subscriptions.id = letter.subscription_id
      where subscriptions.status = 'active' and letter.due_at <= now()
        and (letter.claimed_until is null or letter.claimed_until <= now())
        and not exists (
          select 1 from dead_letters as earlier
          where earlier.subscription_id = letter.subscription_id and earlier.round_id = letter.round_id
            and earlier.due_at is not null and earlier.sequence < letter.sequence
        )
      order by letter.due_at, letter.sequence limit ${most}::int
      for update of letter skip locked
    ), claimed as (
      update dead_letters as letter
      set claim = ${claim}, claimed_until = now() + make_interval(secs => ${seconds}::float8)
      from picked
      where letter.subscription_id = picked.subscription_id and letter.sequence = picked.sequence
      returning letter.subscription_id, letter.sequence
    )
    select subscription.*, audit.sequence as of_entry, audit.entry
    from claimed
      join subscriptions as subscription on subscription.id = claimed.subscription_id
      join audit on audit.sequence = claimed.sequence`.execute(database);
  return rows.map(({ of_entry, entry, ...subscription }) => ({
    subscription,
    sequence: of_entry,
    entry,
    claim,
  }));
}

/** It has been delivered. */
export async function removeLetter({ database }: Store, letter: ClaimedLetter): Promise<void> {
  await sql`delete from dead_letters where ${isMine(letter)}`.execute(database);
}

/** It could not be delivered this time either. */
export async function restLetter({ database }: Store, letter: ClaimedLetter, failure: string): Promise<void> {
  await sql`
    update dead_letters
    set attempts = attempts + 1, failure = ${failure}, failed_at = now(), due_at = null, claim = null,
      claimed_until = null
    where ${isMine(letter)}`.execute(database);
}

/** It was not tried, and is to be tried still, after so many seconds. */
export async function postponeLetter(
  { database }: Store,
  letter: ClaimedLetter,
  seconds: number,
): Promise<void> {
  await sql`
    update dead_letters
    set due_at = now() + make_interval(secs => ${seconds}::float8), claim = null, claimed_until = null
    where ${isMine(letter)}`.execute(database);
}

function isMine({ subscription, sequence, claim }: ClaimedLetter) {
  return sql`subscription_id = ${subscription.id} and sequence = ${sequence}::bigint and claim = ${claim}`;
}
