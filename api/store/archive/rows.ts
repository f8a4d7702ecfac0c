import { RefusedError } from "../database-error.ts";
import { missingRound } from "../known-round.ts";
import { reading } from "../transaction.ts";
import type { Kysely } from "kysely";
import { canonicalText } from "../../../src/canonical.ts";
import type { Store } from "../connect.ts";
import { type Outcome } from "../outcome.ts";
import { documentOf } from "../round-content.ts";
import { storedRound } from "../stored-round.ts";
import type { Tables } from "../tables.ts";

/** All that is kept of a round, as texts of JSON: reading them is left to whoever has time. */
export interface ArchiveRows {
  readonly id: string;
  readonly document: string;
  readonly snapshots: readonly { readonly version: number; readonly document: string }[];
  readonly proposals: readonly Made[];
  /** One an award, as the proposal was adopted; empty where none is. */
  readonly awards: readonly string[];
  readonly steps: readonly Made[];
  /** The award lists since, each whole. */
  readonly lists: readonly { readonly version: number; readonly awards: string }[];
  readonly scenarios: readonly (Made & { readonly version: number })[];
  readonly audit: readonly string[];
}

interface Made {
  readonly id: string;
  readonly document: string;
}

/** Reads a round with all that was made and decided of it, as it is at one moment. */
export async function archiveRows(store: Store, round: string): Promise<Outcome<ArchiveRows>> {
  return reading(store, async (transaction) => {
    const found = await storedRound(transaction, round);
    if (found === undefined) throw new RefusedError(missingRound(round));
    return {
      id: round,
      document: canonicalText(documentOf(found.content, found.row.kind)),
      ...(await madeOf(transaction, round)),
      ...(await decidedOf(transaction, round)),
      scenarios: await scenariosOf(transaction, round),
      audit: await entriesOf(transaction, round),
    };
  });
}

async function madeOf(transaction: Kysely<Tables>, round: string) {
  const snapshots = await transaction
    .selectFrom("snapshots")
    .select(["version", "document"])
    .where("round_id", "=", round)
    .orderBy("version")
    .execute();
  const proposals = await transaction
    .selectFrom("proposals")
    .select(["id", "document"])
    .where("round_id", "=", round)
    .orderBy("sequence")
    .execute();
  const steps = await transaction
    .selectFrom("second_steps")
    .select(["id", "document"])
    .where("round_id", "=", round)
    .orderBy("sequence")
    .execute();
  return { snapshots, proposals, steps };
}

async function decidedOf(transaction: Kysely<Tables>, round: string) {
  const awards = await transaction
    .selectFrom("awards")
    .select("document")
    .where("round_id", "=", round)
    .execute();
  const lists = await transaction
    .selectFrom("step_adoptions")
    .select(["version", "awards"])
    .where("round_id", "=", round)
    .orderBy("version")
    .execute();
  return { awards: awards.map(({ document }) => document), lists };
}

async function scenariosOf(transaction: Kysely<Tables>, round: string) {
  const rows = await transaction
    .selectFrom("scenarios")
    .select(["id", "version", "document"])
    .where("round_id", "=", round)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, version, document }) => (document === null ? [] : [{ id, version, document }]));
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
  return [...brought, ...own].map(({ entry }) => entry);
}
