import { randomUUID } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import { appendOfSubscription } from "./audit.ts";
import type { Change, Who } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import type { Signature } from "./rounds.ts";
import type { SubscriptionRow, Tables } from "./tables.ts";
import { changing } from "./transaction.ts";
import { auditedWanted } from "./wanted-content.ts";

/** Somebody who is told of what the audit says. */
export interface Subscription extends Wanted {
  readonly id: string;
  /** Raised by every change. */
  readonly version: number;
  /** ended: the receiver said that it is gone. */
  readonly status: StoredSubscription["status"];
  /** Until when the secret before this one signs too (UTC). */
  readonly earlierSecretUntil?: string;
  readonly created: Signature;
  readonly changed: Signature;
}

/** As it stands in its table, with what it is signed with. */
export type StoredSubscription = Selectable<SubscriptionRow>;

/** Where it is sent, and what. */
export interface Wanted {
  readonly url: string;
  /** Actions of the audit; all where it is absent. */
  readonly actions?: readonly string[] | undefined;
  /** Ids of rounds; all where it is absent. */
  readonly rounds?: readonly string[] | undefined;
}

/** A subscription as it is put in place of what it was. */
export interface Rewanted extends Wanted {
  readonly status: "active" | "paused";
}

/** Keeps a new subscription, which is told of everything from now on. `secret` is kept as it is given. */
export async function createSubscription(
  store: Store,
  change: Change<Subscription>,
  { secret, id, ...wanted }: Wanted & { readonly secret: string; readonly id: string },
): Promise<Changed<Subscription>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const row = await transaction
      .insertInto("subscriptions")
      .values({
        id,
        version: 1,
        status: "active",
        ...columnsOf(wanted),
        secret,
        earlier_secret: null,
        earlier_until: null,
        place: sql<number>`coalesce((select max(sequence) from audit), 0)`,
        created_by: who.id,
        created_at: at,
        changed_by: who.id,
        changed_at: at,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await appendOfSubscription(transaction, change, {
      subscription: id,
      what: { action: "subscription-made", ...auditedWanted(row) },
      to: row.version,
    });
    return subscriptionOf(row);
  });
}

export function newSubscriptionId(): string {
  return randomUUID();
}

export async function subscription({ database }: Store, id: string): Promise<Outcome<Subscription>> {
  const found = await subscriptionRow({ database }, id);
  return found.outcome === "done" ? done(subscriptionOf(found.value)) : found;
}

/** As `subscription`, with what it is signed with. */
export async function subscriptionRow(
  { database }: Pick<Store, "database">,
  id: string,
): Promise<Outcome<StoredSubscription>> {
  try {
    const row = await database
      .selectFrom("subscriptions")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row === undefined ? { outcome: "missing", what: "subscription", id } : done(row);
  } catch (error) {
    return refusalOf(error);
  }
}

/** In the order in which they were made; `after` is what `next` was. */
export async function listSubscriptions(
  { database }: Store,
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<Subscription, number>>> {
  try {
    const rows = await database
      .selectFrom("subscriptions")
      .selectAll()
      .where("sequence", ">", after)
      .orderBy("sequence")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, subscriptionOf, ({ sequence }) => sequence));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Puts another in its place. What waits is tried at once, wherever it is to go now. */
export async function replaceSubscription(
  store: Store,
  change: Change<Subscription>,
  id: string,
  { status, ...wanted }: Rewanted,
  expected?: number,
): Promise<Changed<Subscription>> {
  return changing(store, change, async (transaction) => {
    const before = await lockedRow(transaction, id, expected);
    const row = await changedRow(transaction, change, before, { status, ...columnsOf(wanted) });
    await transaction
      .updateTable("subscription_lanes")
      .set({ attempts: 0, due_at: sql`now()` })
      .where("subscription_id", "=", id)
      .execute();
    await appendOfSubscription(transaction, change, {
      subscription: id,
      what: { action: "subscription-changed", ...auditedWanted(row), status },
      from: before.version,
      to: row.version,
    });
    return subscriptionOf(row);
  });
}

/** Another secret, beside which the one before signs until `earlierUntil` (UTC). */
export async function changeSecret(
  store: Store,
  change: Change<Subscription>,
  id: string,
  { secret, earlierUntil }: { readonly secret: string; readonly earlierUntil: string },
  expected?: number,
): Promise<Changed<Subscription>> {
  return changing(store, change, async (transaction) => {
    const before = await lockedRow(transaction, id, expected);
    const secrets = { secret, earlier_secret: before.secret, earlier_until: earlierUntil };
    const row = await changedRow(transaction, change, before, secrets);
    await appendOfSubscription(transaction, change, {
      subscription: id,
      what: { action: "subscription-secret-changed", ...auditedWanted(row) },
      from: before.version,
      to: row.version,
    });
    return subscriptionOf(row);
  });
}

/** Takes it away, with its dead letters; what it was. */
export async function removeSubscription(
  store: Store,
  change: Change<Subscription>,
  id: string,
  expected?: number,
): Promise<Changed<Subscription>> {
  return changing(store, change, async (transaction) => {
    const row = await lockedRow(transaction, id, expected);
    await transaction.deleteFrom("subscriptions").where("id", "=", id).execute();
    await appendOfSubscription(transaction, change, {
      subscription: id,
      what: { action: "subscription-removed" },
      from: row.version,
      to: row.version + 1,
    });
    return subscriptionOf(row);
  });
}

/** Ends it where its receiver is gone. It can be made active again. */
export async function endSubscription({ database }: Store, id: string, at: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom("subscriptions")
      .selectAll()
      .where("id", "=", id)
      .where("status", "=", "active")
      .forUpdate()
      .executeTakeFirst();
    if (before === undefined) return;
    const change = { who: receiver, at };
    const row = await changedRow(transaction, change, before, { status: "ended" });
    await appendOfSubscription(transaction, change, {
      subscription: id,
      what: { action: "subscription-ended", ...auditedWanted(row) },
      from: before.version,
      to: row.version,
    });
  });
}

/** Whoever the events are sent to, which can end a subscription by saying that it is gone. */
const receiver: Who = { kind: "machine", id: "receiver", name: "receiver" };

async function changedRow(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  before: StoredSubscription,
  changes: Partial<Pick<StoredSubscription, ChangedColumn>>,
): Promise<StoredSubscription> {
  const all = { ...changes, version: before.version + 1, changed_by: who.id, changed_at: at };
  await transaction.updateTable("subscriptions").set(all).where("id", "=", before.id).execute();
  return { ...before, ...all };
}

type ChangedColumn = "status" | "url" | "actions" | "rounds" | "secret" | "earlier_secret" | "earlier_until";

async function lockedRow(
  transaction: Kysely<Tables>,
  id: string,
  expected: number | undefined,
): Promise<StoredSubscription> {
  const row = await transaction
    .selectFrom("subscriptions")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new RefusedError({ outcome: "missing", what: "subscription", id });
  if (expected !== undefined && expected !== row.version) {
    throw new RefusedError({ outcome: "conflict", expected, version: row.version });
  }
  return row;
}

function columnsOf({ url, actions, rounds }: Wanted) {
  return { url, actions: listText(actions), rounds: listText(rounds) };
}

function listText(list: readonly string[] | undefined): string | null {
  return list === undefined ? null : canonicalText([...new Set(list)].sort());
}

const textsSchema = z.array(z.string());

/** A list as a column has it; undefined for all. */
function listIn(column: string | null): readonly string[] | undefined {
  return column === null ? undefined : textsSchema.parse(JSON.parse(column));
}

function subscriptionOf(row: StoredSubscription): Subscription {
  const [actions, rounds] = [listIn(row.actions), listIn(row.rounds)];
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    url: row.url,
    ...(actions === undefined ? {} : { actions }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(row.earlier_until === null ? {} : { earlierSecretUntil: row.earlier_until }),
    created: { by: row.created_by, at: row.created_at },
    changed: { by: row.changed_by, at: row.changed_at },
  };
}
