import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";

/**
 * The one definition of an entry of the audit: who did what to which round, when, and from which version. Each has the hash
 * of the entry before it in the whole audit and of the entry before it of the same round, so that nothing in between can be
 * altered, left out or put in.
 */

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const version = z.int().positive();
const ids = z.array(z.string());

const whoSchema = z.strictObject({
  kind: z.enum(["local", "officer", "machine"]),
  id: z.string(),
  name: z.string(),
});

const listChangeSchema = z.strictObject({
  added: ids.optional(),
  replaced: ids.optional(),
  removed: ids.optional(),
});

/** What of a round is another than before; `hash` is the fingerprint of the round from then on. */
const roundChangeFields = {
  hash: sha256,
  /** Whether the scheme or the note is another. */
  scheme: z.literal(true).optional(),
  applications: listChangeSchema.optional(),
  commitments: listChangeSchema.optional(),
  decisions: listChangeSchema.optional(),
};

/** The fingerprint of a proposal's content, and of the round that it is of. */
const proposalFields = { proposal: z.string(), content: sha256, hash: sha256 };

/** The fingerprint of a second step, and of the round that was adopted. */
const stepFields = { step: z.string(), content: sha256, hash: sha256 };

const whatSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("round-created"), ...roundChangeFields }),
  z.strictObject({ action: z.literal("round-changed"), ...roundChangeFields }),
  z.strictObject({ action: z.literal("proposal-made"), ...proposalFields }),
  z.strictObject({
    action: z.literal("proposal-adopted"),
    ...proposalFields,
    reason: z.string(),
    /** The fingerprint of the award list. */
    awards: sha256,
  }),
  z.strictObject({ action: z.literal("step-made"), ...stepFields }),
  z.strictObject({
    action: z.literal("step-adopted"),
    ...stepFields,
    reason: z.string(),
    /** The fingerprint of the award list from then on. */
    awards: sha256,
  }),
  /** `content` is the fingerprint of the scenario. */
  z.strictObject({ action: z.literal("scenario-kept"), scenario: z.string(), content: sha256 }),
  z.strictObject({ action: z.literal("scenario-removed"), scenario: z.string() }),
  /** The round came with its history from another store; `archive` is the fingerprint of the file. */
  z.strictObject({ action: z.literal("round-imported"), hash: sha256, archive: sha256 }),
]);

/** What was done to a portfolio; `content` is the fingerprint of what it was about. */
const portfolioWhatSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("portfolio-kept"), content: sha256 }),
  z.strictObject({ action: z.literal("portfolio-removed") }),
  z.strictObject({
    action: z.literal("portfolio-proposal-made"),
    proposal: z.string(),
    content: sha256,
    /** The fingerprint of the portfolio as it was, with its rounds by id, version and fingerprint. */
    made: sha256,
  }),
]);

/** The fingerprint of the address, the actions and the rounds; and the origin of the address, which may have a secret after it. */
const subscriptionFields = { content: sha256, receiver: z.string() };

/** What was done to a subscription: what is told of the audit, and to whom. */
const subscriptionWhatSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("subscription-made"), ...subscriptionFields }),
  z.strictObject({
    action: z.literal("subscription-changed"),
    ...subscriptionFields,
    status: z.enum(["active", "paused"]),
  }),
  /** Another secret signs from then on. */
  z.strictObject({ action: z.literal("subscription-secret-changed"), ...subscriptionFields }),
  /** The receiver said that it is gone. */
  z.strictObject({ action: z.literal("subscription-ended"), ...subscriptionFields }),
  z.strictObject({ action: z.literal("subscription-removed") }),
]);

const entryFields = {
  /** Its place in the whole audit, from 1. */
  sequence: version,
  who: whoSchema,
  /** ISO 8601 in UTC. */
  when: z.iso.datetime(),
  /** The version before, absent where there was none, and after. */
  from: version.optional(),
  to: version,
  previous: sha256,
  /** Of the canonical JSON of all the rest. */
  hash: sha256,
};

export const auditEntrySchema = z.strictObject({
  ...entryFields,
  round: z.string(),
  /** Its place among the entries of its round, from 1. */
  roundSequence: version,
  what: whatSchema,
  previousOfRound: sha256,
});

/** An entry about a portfolio, in the same audit, with a chain of its own beside those of rounds. */
export const portfolioEntrySchema = z.strictObject({
  ...entryFields,
  portfolio: z.string(),
  portfolioSequence: version,
  what: portfolioWhatSchema,
  previousOfPortfolio: sha256,
});

/** An entry about a subscription, with a chain of its own too. */
const subscriptionEntrySchema = z.strictObject({
  ...entryFields,
  subscription: z.string(),
  subscriptionSequence: version,
  what: subscriptionWhatSchema,
  previousOfSubscription: sha256,
});

export const anyEntrySchema = z.union([auditEntrySchema, portfolioEntrySchema, subscriptionEntrySchema]);

export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type PortfolioEntry = z.infer<typeof portfolioEntrySchema>;
export type SubscriptionEntry = z.infer<typeof subscriptionEntrySchema>;
export type AnyEntry = z.infer<typeof anyEntrySchema>;
export type AuditedPortfolioChange = z.infer<typeof portfolioWhatSchema>;
export type AuditedSubscriptionChange = z.infer<typeof subscriptionWhatSchema>;
export type AuditedChange = z.infer<typeof whatSchema>;
export type ListChange = z.infer<typeof listChangeSchema>;

/** What the first entry has for the one before it. */
export const noEntryBefore = `sha256:${"0".repeat(64)}`;

/** The entry with its hash. */
export function hashed<Entry extends object>(entry: Entry): Entry & { readonly hash: string } {
  return { ...entry, hash: fingerprintOf(entry) };
}

/** Whether the entry's hash is that of its content. */
export function isIntact({ hash, ...rest }: AnyEntry): boolean {
  return hash === fingerprintOf(rest);
}

/** "sha256:" and 64 hexadecimal digits over the canonical JSON (RFC 8785) of a value. */
export function fingerprintOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalText(value), "utf8").digest("hex")}`;
}
