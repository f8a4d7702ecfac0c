import { z } from "zod";
import { madeBy } from "../../../src/version.ts";
import { awardSchema } from "../adoption-schema.ts";
import { auditEntrySchema, fingerprintOf } from "../audit-entry.ts";
import { inOrder } from "../award-list.ts";
import type { Store } from "../connect.ts";
import { done, type Outcome } from "../outcome.ts";
import { type ArchiveRows, archiveRows } from "./rows.ts";
import type { Archive } from "./schema.ts";

/** A round with all that was made and decided of it, as it is at one moment. */
export async function exportRound(store: Store, round: string): Promise<Outcome<Archive>> {
  const rows = await archiveRows(store, round);
  return rows.outcome === "done" ? done(archiveOf(rows.value)) : rows;
}

/** The archive of what is kept of a round. */
export function archiveOf(rows: ArchiveRows): Archive {
  const awards = inOrder(rows.awards.map((text) => awardSchema.parse(parsed(text))));
  const steps = rows.steps.map(({ id, document }) => ({ id, document: parsed(document) }));
  const lists = rows.lists.map(({ version, awards: text }) => ({
    version,
    awards: z.array(awardSchema).parse(parsed(text)),
  }));
  const scenarios = rows.scenarios.map((one) => ({ ...one, document: parsed(one.document) }));
  const rest = {
    archive: "fordel round" as const,
    format: 1 as const,
    round: { id: rows.id, document: parsed(rows.document) },
    snapshots: rows.snapshots.map(({ version, document }) => ({ version, document: parsed(document) })),
    proposals: rows.proposals.map(({ id, document }) => ({ id, document: parsed(document) })),
    ...(awards.length === 0 ? {} : { awards }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(lists.length === 0 ? {} : { lists }),
    ...(scenarios.length === 0 ? {} : { scenarios }),
    audit: rows.audit.map((text) => auditEntrySchema.parse(parsed(text))),
  };
  return sealed(rest, madeBy);
}

/** The archive with the fingerprint of its content. */
export function sealed(rest: Omit<Archive, "made">, by: string): Archive {
  return { ...rest, made: { by, content: fingerprintOf({ ...rest, made: { by } }) } };
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}
