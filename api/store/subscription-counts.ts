import { sql } from "kysely";
import type { Store } from "./connect.ts";

/** What waits for all subscribers together. */
export interface SubscriptionCounts {
  /** Events that have not been delivered. */
  readonly waiting: number;
  /** Dead letters. */
  readonly dead: number;
  /** Age in seconds of the oldest event that waits; 0 where none does. */
  readonly oldestSeconds: number;
}

/** @throws errors of the database */
export async function subscriptionCounts({ database }: Store): Promise<SubscriptionCounts> {
  const { rows } = await sql<{
    readonly waiting: number;
    readonly dead: number;
    readonly seconds: string;
  }>`
    select waiting, (select count(*) from dead_letters) as dead, seconds
    from (
      select count(*) as waiting,
        coalesce(extract(epoch from now() - min((audit.entry::json ->> 'when')::timestamptz)), 0)::float8 as seconds
      from subscription_lanes as lane
        join subscriptions as subscription on subscription.id = lane.subscription_id
        join audit on audit.round_id = lane.round_id
          and audit.sequence > lane.place and audit.sequence <= lane.dealt
      where lane.place < lane.dealt and subscription.status = 'active'
        and (subscription.actions is null
          or subscription.actions::jsonb ? (audit.entry::json -> 'what' ->> 'action'))
    ) as counted`.execute(database);
  const [{ waiting, dead, seconds }] = rows;
  return { waiting, dead, oldestSeconds: Math.max(0, Number(seconds)) };
}
