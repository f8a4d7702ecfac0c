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
  type PortfolioEntry,
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
  const last = await lastEntry(transaction);
  const ofRound = await transaction
    .selectFrom("audit")
    .select(["round_sequence as roundSequence", "hash"])
    .where("round_id", "=", round)
    .orderBy("round_sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const before = ofRound ?? imported;
  const entry: AuditEntry = hashed({
    sequence: (last?.sequence ?? 0) + 1,
    round,
    roundSequence: (before?.roundSequence ?? 0) + 1,
    who,
    when: at,
    what,
    ...(from === undefined ? {} : { from }),
    to,
    previous: last?.hash ?? noEntryBefore,
    previousOfRound: before?.hash ?? noEntryBefore,
  });
  await transaction
    .insertInto("audit")
    .values({
      sequence: entry.sequence,
      hash: entry.hash,
      previous: entry.previous,
      round_id: round,
      portfolio_id: null,
      round_sequence: entry.roundSequence,
      entry: canonicalText(entry),
    })
    .execute();
  await keepName(transaction, who);
  return entry;
}

/** As `append`, of a portfolio. */
export async function appendOfPortfolio(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  { portfolio, what, from, to }: AuditedPortfolio,
): Promise<PortfolioEntry> {
  const last = await lastEntry(transaction);
  const before = await transaction
    .selectFrom("audit")
    .select(["round_sequence as place", "hash"])
    .where("portfolio_id", "=", portfolio)
    .orderBy("round_sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const entry: PortfolioEntry = hashed({
    sequence: (last?.sequence ?? 0) + 1,
    portfolio,
    portfolioSequence: (before?.place ?? 0) + 1,
    who,
    when: at,
    what,
    ...(from === undefined ? {} : { from }),
    to,
    previous: last?.hash ?? noEntryBefore,
    previousOfPortfolio: before?.hash ?? noEntryBefore,
  });
  await transaction
    .insertInto("audit")
    .values({
      sequence: entry.sequence,
      hash: entry.hash,
      previous: entry.previous,
      round_id: null,
      portfolio_id: portfolio,
      round_sequence: entry.portfolioSequence,
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
