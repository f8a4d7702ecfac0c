import { sql } from "kysely";
import type { Store } from "./connect.ts";
import type { StoredSubscription } from "./subscriptions.ts";

/**
 * What waits for a subscription, round by round. Whoever delivers claims a lane for a while, so that nobody else sends the
 * same; where it is killed, the claim runs out and another takes the lane up. Times are those of the database, which all
 * who deliver have in common.
 *
 * All of it throws errors of the database; whoever delivers tries again later.
 */

/** A round's events for a subscription, claimed. */
export interface Lane {
  readonly subscription: string;
  readonly round: string;
  /** Everything up to this entry of the audit is done. */
  readonly place: number;
  /** The last entry that is to be sent. */
  readonly dealt: number;
  /** How often the first one that waits has been tried. */
  readonly attempts: number;
  readonly claim: string;
}

/** What is to be sent next. */
export interface Next {
  readonly subscription: StoredSubscription;
  readonly sequence: number;
  /** The entry of the audit, as it stands there. */
  readonly entry: string;
}

/** Entries of the audit that are dealt out at once, at most. */
const dealtAtOnce = 5000;

/**
 * Deals what is new in the audit out to the lanes. Entries come into sight in the order of their sequence, for whoever adds
 * one waits for the one before; so nothing turns up later at a place that has been passed.
 *
 * @returns how many subscriptions were gone on with
 */
export async function dealOut({ database }: Store): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    // Not `for update`: whoever buries a dead letter refers to the row, and would wait.
    const { rows } = await sql<{ readonly id: string; readonly place: number; readonly last: number }>`
      select id, place, last from subscriptions, (select max(sequence) as last from audit) as audited
      where status = 'active' and place < last order by place limit 50
      for no key update of subscriptions skip locked`.execute(transaction);
    for (const { id, place, last } of rows) {
      const end = Math.min(last, place + dealtAtOnce);
      await sql`
        insert into subscription_lanes as lane (subscription_id, round_id, place, dealt)
        select subscription.id, audit.round_id, min(audit.sequence) - 1, max(audit.sequence)
        from audit join subscriptions as subscription on subscription.id = ${id}
        where audit.sequence > ${place}::bigint and audit.sequence <= ${end}::bigint and ${isWanted}
        group by subscription.id, audit.round_id order by audit.round_id
        on conflict (subscription_id, round_id) do update set
          place = case when lane.place = lane.dealt then excluded.place else lane.place end,
          due_at = case when lane.place = lane.dealt then now() else lane.due_at end,
          dealt = excluded.dealt`.execute(transaction);
      await transaction.updateTable("subscriptions").set({ place: end }).where("id", "=", id).execute();
    }
    return rows.length;
  });
}

/** Whether a subscription wants an entry: of those about rounds. As json, for jsonb takes no U+0000. */
const isWanted = sql`
  audit.round_id is not null and (subscription.actions is null
    or subscription.actions::jsonb ? (audit.entry::json -> 'what' ->> 'action'))
  and (subscription.rounds is null or subscription.rounds::jsonb ? audit.round_id)`;

/**
 * Claims lanes that are due, of each subscription no more than `each` at a time among all who deliver.
 *
 * @param seconds after which the claim runs out
 */
export async function claimLanes(
  { database }: Store,
  claim: string,
  { most, each, seconds }: { readonly most: number; readonly each: number; readonly seconds: number },
): Promise<readonly Lane[]> {
  const { rows } = await sql<Lane>`
    with ranked as (
      select lane.subscription_id, lane.round_id, lane.due_at,
        row_number() over (partition by lane.subscription_id order by lane.due_at, lane.round_id) + (
          select count(*) from subscription_lanes as other
          where other.subscription_id = lane.subscription_id and other.claimed_until > now()
        ) as rank
      from subscription_lanes as lane join subscriptions on subscriptions.id = lane.subscription_id
      where subscriptions.status = 'active' and lane.place < lane.dealt and lane.due_at <= now()
        and (lane.claimed_until is null or lane.claimed_until <= now())
    ), picked as (
      select lane.subscription_id, lane.round_id
      from subscription_lanes as lane join ranked using (subscription_id, round_id)
      where ranked.rank <= ${each}::int and (lane.claimed_until is null or lane.claimed_until <= now())
        and lane.place < lane.dealt
      order by ranked.due_at limit ${most}::int
      for update of lane skip locked
    )
    update subscription_lanes as lane
    set claim = ${claim}, claimed_until = now() + make_interval(secs => ${seconds}::float8)
    from picked where lane.subscription_id = picked.subscription_id and lane.round_id = picked.round_id
    returning lane.subscription_id as subscription, lane.round_id as round, lane.place, lane.dealt,
      lane.attempts, lane.claim`.execute(database);
  return rows;
}

/** What a lane has next. */
export type Found =
  | { readonly kind: "event"; readonly next: Next }
  /** Nothing more of it is wanted. */
  | { readonly kind: "nothing" }
  /** The subscription is not active any more, or was taken away. */
  | { readonly kind: "inactive" };

export async function nextIn({ database }: Store, lane: Lane): Promise<Found> {
  const { rows } = await sql<
    StoredSubscription & { readonly of_entry: number | null; readonly entry: string | null }
  >`
    select subscription.*, audited.sequence as of_entry, audited.entry
    from subscriptions as subscription left join lateral (
      select audit.sequence, audit.entry from audit
      where audit.round_id = ${lane.round} and audit.sequence > ${lane.place}::bigint
        and audit.sequence <= ${lane.dealt}::bigint and ${isWanted}
      order by audit.sequence limit 1
    ) as audited on true
    where subscription.id = ${lane.subscription} and subscription.status = 'active'`.execute(database);
  const row = rows.at(0);
  if (row === undefined) return { kind: "inactive" };
  const { of_entry: sequence, entry, ...subscription } = row;
  if (sequence === null || entry === null) return { kind: "nothing" };
  return { kind: "event", next: { subscription, sequence, entry } };
}

/**
 * Everything up to `place` is done; the claim is held on to for so long.
 *
 * @returns the lane as it is from then on; undefined where somebody else has claimed it since
 */
export async function advanceLane(
  { database }: Store,
  lane: Lane,
  place: number,
  seconds: number,
): Promise<Lane | undefined> {
  const { rows } = await sql<Lane>`
    update subscription_lanes
    set place = ${place}::bigint, attempts = 0, due_at = now(),
      claimed_until = now() + make_interval(secs => ${seconds}::float8)
    where ${isMine(lane)}
    returning subscription_id as subscription, round_id as round, place, dealt, attempts, claim`.execute(
    database,
  );
  return rows.at(0);
}

/** Lets go of a lane, as it is. */
export async function releaseLane({ database }: Store, lane: Lane): Promise<void> {
  await sql`update subscription_lanes set claim = null, claimed_until = null where ${isMine(lane)}`.execute(
    database,
  );
}

/**
 * Lets go of a lane and lets it wait.
 *
 * @param counts whether it was an attempt
 */
export async function postponeLane(
  { database }: Store,
  lane: Lane,
  seconds: number,
  counts: boolean,
): Promise<void> {
  await sql`
    update subscription_lanes
    set attempts = attempts + ${counts ? 1 : 0}::int, due_at = now() + make_interval(secs => ${seconds}::float8),
      claim = null, claimed_until = null
    where ${isMine(lane)}`.execute(database);
}

/** Gives an event up: it goes to the dead letters, and the lane goes on behind it. */
export async function buryNext(
  { database }: Store,
  lane: Lane,
  { sequence }: Pick<Next, "sequence">,
  failure: string,
): Promise<void> {
  await sql`
    with passed as (
      update subscription_lanes
      set place = ${sequence}::bigint, attempts = 0, due_at = now(), claim = null, claimed_until = null
      where ${isMine(lane)} returning 1
    )
    insert into dead_letters (subscription_id, sequence, round_id, attempts, failure, failed_at)
    select ${lane.subscription}, ${sequence}::bigint, ${lane.round}, ${lane.attempts + 1}::int, ${failure}, now()
    from passed
    on conflict (subscription_id, sequence) do update set
      attempts = dead_letters.attempts + excluded.attempts, failure = excluded.failure,
      failed_at = excluded.failed_at, due_at = null`.execute(database);
}

function isMine({ subscription, round, claim }: Lane) {
  return sql`subscription_id = ${subscription} and round_id = ${round} and claim = ${claim}`;
}
