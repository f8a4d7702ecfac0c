import { z } from "zod";
import { eventSchema } from "../events/cloud-event.ts";
import { eventTypes } from "../events/event-types.ts";

/** The one definition of what is said of subscriptions. */

const signature = z.strictObject({ by: z.string(), at: z.string() });

const types = z
  .array(z.enum(eventTypes))
  .min(1)
  .describe("The types of event that are wanted; all of them where it is absent.")
  .optional();

const rounds = z
  .array(z.string().min(1))
  .min(1)
  .describe("The ids of the rounds that are wanted; all of them where it is absent.")
  .optional();

const url = z.string().min(1).max(2000).describe("Where events are sent: an address with https.");

export const subscribingSchema = z
  .strictObject({ url, types, rounds })
  .meta({ title: "fordel subscribing", description: "Where events are to be sent, and which." });

export const resubscribingSchema = z
  .strictObject({
    url,
    types,
    rounds,
    status: z
      .enum(["active", "paused"])
      .describe("paused: what happens waits until it is active.")
      .optional(),
  })
  .meta({ title: "fordel resubscribing", description: "What is put in place of a subscription." });

const subscriptionSchema = z.strictObject({
  id: z.string(),
  version: z.int().positive().describe("Raised by every change; the ETag has it too."),
  status: z.enum(["active", "paused", "ended"]).describe("ended: the receiver answered 410."),
  url,
  types,
  rounds,
  earlierSecretUntil: z.string().describe("Until when the secret before signs too (UTC).").optional(),
  created: signature,
  changed: signature,
});

const deadLetterSchema = z.strictObject({
  sequence: z.int().positive().describe("The place of its entry in the whole audit."),
  round: z.string(),
  type: z.string(),
  attempts: z.int().positive(),
  failure: z.string().describe("Why the last attempt failed, for example status-503 or timeout."),
  failed: z.string().describe("When that was (UTC)."),
  status: z.enum(["resting", "again"]).describe("again: it is about to be sent once more."),
});

const next = z.int().describe("Given as after, it asks for what follows.").optional();

/** By their names in the OpenAPI document. */
export const subscriptionSchemas = {
  Event: eventSchema,
  Subscribing: subscribingSchema,
  Resubscribing: resubscribingSchema,
  Subscription: subscriptionSchema,
  SubscriptionSecret: z.strictObject({
    subscription: subscriptionSchema,
    secret: z
      .string()
      .describe(
        "What events are signed with (Standard Webhooks). It is shown once: absent where the same request was answered before.",
      )
      .optional(),
  }),
  SubscriptionList: z.strictObject({ items: z.array(subscriptionSchema), next }),
  SubscriptionTest: z.strictObject({
    delivered: z.boolean(),
    failure: z.string().describe("Why not, for example status-503, timeout or refused-address.").optional(),
  }),
  DeadLetterList: z.strictObject({ items: z.array(deadLetterSchema), next }),
  SentAgain: z.strictObject({ count: z.int().nonnegative().describe("How many will be sent again.") }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
