import { z } from "zod";
import { type AuditEntry, auditEntrySchema } from "../store/audit-entry.ts";
import { eventTypeOf, eventTypes, testType } from "./event-types.ts";

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What is told of an entry of the audit: ids, versions and fingerprints. No names, no reasons, nothing of what was sent. */
const dataSchema = z.strictObject({
  round: z.string(),
  sequence: z.int().positive().describe("The place of the entry in the whole audit."),
  roundSequence: z.int().positive().describe("Its place among the entries of the round."),
  from: z.int().positive().describe("The version of the round before, where there was one.").optional(),
  to: z.int().positive().describe("The version of the round after."),
  hash: sha256.describe("The fingerprint of the round.").optional(),
  proposal: z.string().describe("The id of the proposal that it is about.").optional(),
  step: z.string().describe("The id of the second step that it is about.").optional(),
  scenario: z.string().describe("The id of the scenario that it is about.").optional(),
  content: sha256.describe("The fingerprint of what it is about.").optional(),
  awards: sha256.describe("The fingerprint of the award list.").optional(),
  link: z.string().describe("Where the round is."),
  entry: z.string().describe("Where the entry of the audit is, with who did it and why."),
});

const head = {
  specversion: z.literal("1.0"),
  id: z.string().describe("The hash of the entry: the same however often it is sent."),
  source: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal("application/json"),
};

/** CloudEvents 1.0 in structured JSON: the one definition of what subscribers are sent. */
export const eventSchema = z
  .discriminatedUnion("type", [
    z.strictObject({
      ...head,
      type: z.enum(eventTypes),
      subject: z.string().describe("The id of the round."),
      data: dataSchema,
    }),
    z.strictObject({ ...head, type: z.literal(testType), subject: z.string(), data: z.strictObject({}) }),
  ])
  .meta({ title: "fordel event", description: "What subscribers are sent: a CloudEvent (1.0)." });

type Event = z.infer<typeof eventSchema>;

/** What is sent, and the id that it is known by. */
export interface Letter {
  readonly id: string;
  readonly type: string;
  readonly body: string;
}

/**
 * The event that an entry of the audit is, byte for byte the same whenever it is made.
 *
 * @param entry as the audit has it
 * @param source the address of the API that the entry was made by
 */
export function letterOf(entry: string, source: string): Letter {
  const { round, sequence, roundSequence, what, when, from, to, hash }: AuditEntry = auditEntrySchema.parse(
    JSON.parse(entry),
  );
  const address = `${source}/rounds/${encodeURIComponent(round)}`;
  const told = toldSchema.parse(what);
  return written({
    specversion: "1.0",
    id: hash,
    source,
    type: eventTypeOf(what.action),
    subject: round,
    time: when,
    datacontenttype: "application/json",
    data: {
      round,
      sequence,
      roundSequence,
      ...(from === undefined ? {} : { from }),
      to,
      ...told,
      link: address,
      entry: `${address}/audit?after=${sequence - 1}&limit=1`,
    },
  });
}

/** What of an action may be told, whatever else it says. */
const toldSchema = z.object({
  hash: sha256.optional().catch(undefined),
  proposal: z.string().optional(),
  content: sha256.optional().catch(undefined),
  awards: sha256.optional().catch(undefined),
  step: z.string().optional(),
  scenario: z.string().optional(),
});

/** An event that shows whether a receiver can be reached. */
export function testLetter(
  subscription: string,
  { id, at, source }: { readonly id: string; readonly at: string; readonly source: string },
): Letter {
  return written({
    specversion: "1.0",
    id: `test-${id}`,
    source,
    type: testType,
    subject: subscription,
    time: at,
    datacontenttype: "application/json",
    data: {},
  });
}

function written(event: Event): Letter {
  return { id: event.id, type: event.type, body: JSON.stringify(event) };
}
