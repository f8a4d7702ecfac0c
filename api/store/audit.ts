import { type Kysely, sql } from "kysely";
import { canonicalText } from "../../src/canonical.ts";
import {
  auditEntrySchema,
  type AuditEntry,
  type AuditedChange,
  hashed,
  noEntryBefore,
} from "./audit-entry.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { locks } from "./locks.ts";
import { done, type Outcome, type Page } from "./outcome.ts";
import type { Tables } from "./tables.ts";

/** What an entry is to say, beside its place in the chain. */
export interface Audited {
  readonly round: string;
  readonly what: AuditedChange;
  /** The round's version before; absent where there was none. */
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
  await sql`select pg_advisory_xact_lock(${sql.join(locks.audit)})`.execute(transaction);
  const last = await transaction
    .selectFrom("audit")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const ofRound = await transaction
    .selectFrom("audit")
    .select(["round_sequence as roundSequence", "hash"])
    .where("round_id", "=", round)
    .orderBy("round_sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const before = ofRound ?? imported;
  const entry = hashed({
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
      round_sequence: entry.roundSequence,
      entry: canonicalText(entry),
    })
    .execute();
  return entry;
}

/** The audit from its beginning, or that of one round; `after` is a `sequence`. */
export async function listAudit(
  { database }: Store,
  { round, after = 0, limit }: { readonly round?: string; readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<AuditEntry, number>>> {
  try {
    const rows = await database
      .selectFrom("audit")
      .select(["sequence", "entry"])
      .where("sequence", ">", after)
      .$if(round !== undefined, (query) => query.where("round_id", "=", round ?? ""))
      .orderBy("sequence")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry)));
    const last = items.at(-1);
    return done(rows.length > limit && last !== undefined ? { items, next: last.sequence } : { items });
  } catch (error) {
    return refusalOf(error);
  }
}
