import { z } from "zod";
import { awardSchema } from "../adoption-schema.ts";
import { auditEntrySchema } from "../audit-entry.ts";

/**
 * The one definition of a round with all that was made and decided of it, in one file (docs/store.md). Everything is there
 * once: who did what and when stands in the audit, whose hashes also hold the documents to what they were.
 */
export const archiveSchema = z
  .strictObject({
    archive: z.literal("fordel round"),
    format: z.literal(1),
    /** The round as it is; `id` is that of the store it comes from. */
    round: z.strictObject({ id: z.string(), document: z.unknown() }),
    /** The round as it was when proposals were made of it, by version. */
    snapshots: z.array(z.strictObject({ version: z.int().positive(), document: z.unknown() })),
    /** Proposals and reprioritisations with their proofs, in the order they were made. */
    proposals: z.array(z.strictObject({ id: z.string(), document: z.unknown() })),
    /** The award list, where a proposal is adopted. */
    awards: z.array(awardSchema).optional(),
    /** Second steps with their proofs, in the order they were made. */
    steps: z.array(z.strictObject({ id: z.string(), document: z.unknown() })).optional(),
    /** The award lists since, by the round's version from which each stands. */
    lists: z.array(z.strictObject({ version: z.int().positive(), awards: z.array(awardSchema) })).optional(),
    /** Scenarios that are kept, by id. */
    scenarios: z
      .array(z.strictObject({ id: z.string(), version: z.int().positive(), document: z.unknown() }))
      .optional(),
    /** All entries of the round, from the first. */
    audit: z.array(auditEntrySchema).min(1),
    /** Who made the file, and the fingerprint of all the rest. */
    made: z.strictObject({ by: z.string(), content: z.string() }),
  })
  .meta({
    title: "fordel round archive",
    description: "A round with its versions, proposals, proofs, decisions and audit.",
  });

export type Archive = z.infer<typeof archiveSchema>;
