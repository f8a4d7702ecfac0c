import type { Kysely } from "kysely";
import { madeBy } from "../../../src/version.ts";
import { inOrder } from "../adopt.ts";
import { awardSchema } from "../adoption-schema.ts";
import { auditEntrySchema, fingerprintOf } from "../audit-entry.ts";
import type { Store } from "../connect.ts";
import { refusalOf } from "../database-error.ts";
import { done, type Outcome } from "../outcome.ts";
import { documentOf } from "../round-content.ts";
import { storedRound } from "../stored-round.ts";
import type { Tables } from "../tables.ts";
import type { Archive } from "./schema.ts";

/** A round with all that was made and decided of it, as it is at one moment. */
export async function exportRound({ database }: Store, round: string): Promise<Outcome<Archive>> {
  try {
    return await database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (transaction): Promise<Outcome<Archive>> => {
        const found = await storedRound(transaction, round);
        if (found === undefined) return { outcome: "missing", what: "round", id: round };
        const awards = await awardsOf(transaction, round);
        const rest = {
          archive: "fordel round" as const,
          format: 1 as const,
          round: { id: round, document: documentOf(found.content, found.row.kind) },
          snapshots: await snapshotsOf(transaction, round),
          proposals: await proposalsOf(transaction, round),
          ...(awards.length === 0 ? {} : { awards }),
          audit: await entriesOf(transaction, round),
        };
        return done(sealed(rest, madeBy));
      });
  } catch (error) {
    return refusalOf(error);
  }
}

/** The archive with the fingerprint of its content. */
export function sealed(rest: Omit<Archive, "made">, by: string): Archive {
  return { ...rest, made: { by, content: fingerprintOf({ ...rest, made: { by } }) } };
}

async function snapshotsOf(transaction: Kysely<Tables>, round: string) {
  const rows = await transaction
    .selectFrom("snapshots")
    .select(["version", "document"])
    .where("round_id", "=", round)
    .orderBy("version")
    .execute();
  return rows.map(({ version, document }) => ({ version, document: parsed(document) }));
}

async function proposalsOf(transaction: Kysely<Tables>, round: string) {
  const rows = await transaction
    .selectFrom("proposals")
    .select(["id", "document"])
    .where("round_id", "=", round)
    .orderBy("sequence")
    .execute();
  return rows.map(({ id, document }) => ({ id, document: parsed(document) }));
}

async function awardsOf(transaction: Kysely<Tables>, round: string) {
  const rows = await transaction
    .selectFrom("awards")
    .select("document")
    .where("round_id", "=", round)
    .execute();
  return inOrder(rows.map(({ document }) => awardSchema.parse(parsed(document))));
}

async function entriesOf(transaction: Kysely<Tables>, round: string) {
  const brought = await transaction
    .selectFrom("imported_audit")
    .select("entry")
    .where("round_id", "=", round)
    .orderBy("round_sequence")
    .execute();
  const own = await transaction
    .selectFrom("audit")
    .select("entry")
    .where("round_id", "=", round)
    .orderBy("round_sequence")
    .execute();
  return [...brought, ...own].map(({ entry }) => auditEntrySchema.parse(parsed(entry)));
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}
