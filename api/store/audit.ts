import { type Kysely, sql } from "kysely";
import { canonicalText } from "../../src/canonical.ts";
import {
  type AnyEntry,
  anyEntrySchema,
  type AuditEntry,
  type AuditedChange,
  type AuditedPortfolioChange,
  hashed,
  noEntryBefore,
  type AuditedSubscriptionChange,
  type PortfolioEntry,
  type SubscriptionEntry,
} from "./audit-entry.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { locks } from "./locks.ts";
import { done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { keepName } from "./people.ts";
import type { Tables } from "./tables.ts";

/** What an entry is to say, beside its place in the chain. */
export interface Audited {
  readonly round: string;
  readonly what: AuditedChange;
  /** The round's version before; absent where there was none. */
  readonly from?: number;
  readonly to: number;
}

/** As `Audited`, of a portfolio. */
export interface AuditedPortfolio {
  readonly portfolio: string;
  readonly what: AuditedPortfolioChange;
  readonly from?: number;
  readonly to: number;
}

/** As `Audited`, of a subscription. */
interface AuditedSubscription {
  readonly subscription: string;
  readonly what: AuditedSubscriptionChange;
  readonly from?: number;
  readonly to: number;
}

/** Where an entry of a round goes on. */
export type RoundHead = Pick<AuditEntry, "roundSequence" | "hash">;

/**
 * Adds an entry in the transaction of the change that it tells of. From here to the end of the transaction all others that
 * add one wait, so this comes last.
 *
 * @param imported the last entry that the round brought from another store
 */
export async function append(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  { round, what, from, to }: Audited,
  imported?: RoundHead,
): Promise<AuditEntry> {
  const links = await linksOf(transaction, "round_id", round, imported);
  const entry: AuditEntry = hashed({
    sequence: links.sequence,
    round,
    roundSequence: links.place,
    who,
    when: at,
    what,
    ...(from === undefined ? {} : { from }),
    to,
    previous: links.previous,
    previousOfRound: links.previousOfSubject,
  });
  return kept(transaction, entry, { round_id: round }, links.place);
}

/** As `append`, of a portfolio. */
export async function appendOfPortfolio(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  { portfolio, what, from, to }: AuditedPortfolio,
): Promise<PortfolioEntry> {
  const links = await linksOf(transaction, "portfolio_id", portfolio);
  const entry: PortfolioEntry = hashed({
    sequence: links.sequence,
    portfolio,
    portfolioSequence: links.place,
    who,
    when: at,
    what,
    ...(from === undefined ? {} : { from }),
    to,
    previous: links.previous,
    previousOfPortfolio: links.previousOfSubject,
  });
  return kept(transaction, entry, { portfolio_id: portfolio }, links.place);
}

/** As `append`, of a subscription. */
export async function appendOfSubscription(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  { subscription, what, from, to }: AuditedSubscription,
): Promise<SubscriptionEntry> {
  const links = await linksOf(transaction, "subscription_id", subscription);
  const entry: SubscriptionEntry = hashed({
    sequence: links.sequence,
    subscription,
    subscriptionSequence: links.place,
    who,
    when: at,
    what,
    ...(from === undefined ? {} : { from }),
    to,
    previous: links.previous,
    previousOfSubscription: links.previousOfSubject,
  });
  return kept(transaction, entry, { subscription_id: subscription }, links.place);
}

type SubjectColumn = "round_id" | "portfolio_id" | "subscription_id";

/** Where the audit goes on, and the chain of what an entry is about. */
interface Links {
  readonly sequence: number;
  readonly previous: string;
  /** The place among the entries about it. */
  readonly place: number;
  readonly previousOfSubject: string;
}

/** @param imported the last entry about it from another store */
async function linksOf(
  transaction: Kysely<Tables>,
  column: SubjectColumn,
  id: string,
  imported?: RoundHead,
): Promise<Links> {
  const last = await lastEntry(transaction);
  const found = await transaction
    .selectFrom("audit")
    .select(["round_sequence as roundSequence", "hash"])
    .where(column, "=", id)
    .orderBy("round_sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const before = found ?? imported;
  return {
    sequence: (last?.sequence ?? 0) + 1,
    previous: last?.hash ?? noEntryBefore,
    place: (before?.roundSequence ?? 0) + 1,
    previousOfSubject: before?.hash ?? noEntryBefore,
  };
}

async function kept<Entry extends AnyEntry>(
  transaction: Kysely<Tables>,
  entry: Entry,
  about: Readonly<Partial<Record<SubjectColumn, string>>>,
  place: number,
): Promise<Entry> {
  const { sequence, hash, previous, who } = entry;
  const nothing = { round_id: null, portfolio_id: null, subscription_id: null };
  await transaction
    .insertInto("audit")
    .values({
      sequence,
      hash,
      previous,
      ...nothing,
      ...about,
      round_sequence: place,
      entry: canonicalText(entry),
    })
    .execute();
  await keepName(transaction, who);
  return entry;
}

/** The last entry of all, after which nobody else adds one before the transaction ends. */
async function lastEntry(transaction: Kysely<Tables>) {
  await sql`select pg_advisory_xact_lock(${sql.join(locks.audit)})`.execute(transaction);
  return transaction
    .selectFrom("audit")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The audit from its beginning, of rounds and portfolios, or that of one of them; `after` is a `sequence`. */
export async function listAudit(
  { database }: Store,
  {
    round,
    portfolio,
    after = 0,
    limit,
  }: {
    readonly round?: string | undefined;
    readonly portfolio?: string | undefined;
    readonly after?: number;
    readonly limit: number;
  },
): Promise<Outcome<Page<AnyEntry, number>>> {
  try {
    const rows = await database
      .selectFrom("audit")
      .select(["sequence", "entry"])
      .where("sequence", ">", after)
      .$if(round !== undefined, (query) => query.where("round_id", "=", round ?? ""))
      .$if(portfolio !== undefined, (query) => query.where("portfolio_id", "=", portfolio ?? ""))
      .orderBy("sequence")
      .limit(limit + 1)
      .execute();
    return done(
      pageOf(
        rows,
        limit,
        ({ entry }) => anyEntrySchema.parse(JSON.parse(entry)),
        ({ sequence }) => sequence,
      ),
    );
  } catch (error) {
    return refusalOf(error);
  }
}
