import { z } from "zod";
import { date, forms, identifier, kronerChange, text } from "../round/schema.ts";

/**
 * The one definition of the events document: what has happened to a round since it was decided (docs/second-step.md).
 * Types are inferred from it and the JSON Schema is generated from it.
 */

const application = identifier.describe("The id of an application that has a grant in the decided proposal.");
const reason = text.describe("Why; shown with the event.").optional();
const when = { date: date.describe("When it happened; shown with the event.").optional(), reason };

const kronerPositive = z
  .int()
  .positive()
  .meta({ unit: "kroner" })
  .register(forms, { form: "kroner-positive" });

export const eventSchema = z.discriminatedUnion("event", [
  z.strictObject({ event: z.literal("withdrawn"), application, ...when }),
  z.strictObject({ event: z.literal("not-accepted"), application, ...when }),
  z.strictObject({
    event: z.literal("set-aside"),
    application,
    ...when,
    reason: text.describe("Why the award is set aside; shown with the event."),
  }),
  z.strictObject({
    event: z.literal("returned"),
    application,
    amount: kronerPositive.describe("Kroner of the grant that come back; less than the grant."),
    ...when,
  }),
  z.strictObject({
    event: z.literal("cap"),
    by: kronerChange.describe("Kroner that the cap is raised by, or with a minus lowered by."),
    ...when,
  }),
  z.strictObject({
    event: z.literal("release"),
    area: identifier.describe("The id of an area whose unused money is no longer set aside."),
    ...when,
  }),
]);

export const eventsSchema = z
  .strictObject({
    note: text.optional(),
    proposal: text
      .describe("The fingerprint (made.content) of the decided proposal; another is then refused.")
      .optional(),
    free: z
      .enum(["share-out", "stay"])
      .describe("What happens to money that is free: it is shared out, or stays free. Default: share-out.")
      .optional(),
    events: z.array(eventSchema).describe("In any order; those that change the cap add up."),
  })
  .meta({ title: "fordel events", description: "What has happened since a round was decided." });

/** Events as they stand in the file, valid in form. */
export type EventsDocument = z.infer<typeof eventsSchema>;
export type Event = z.infer<typeof eventSchema>;
