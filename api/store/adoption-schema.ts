import { z } from "zod";
import { kroner, yearKey } from "../../src/proposal/schema.ts";

/** The one definition of what is decided of a round: the award list, and why. Amounts are whole kroner by year. */

const amounts = z.record(yearKey, kroner);

/** What an application gets, by the proposal or by the officer who set its award aside. */
export const awardSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    application: z.string(),
    outcome: z.enum(["granted", "reduced", "declined", "dismissed"]),
    amounts,
  }),
  z.strictObject({
    application: z.string(),
    outcome: z.literal("set-aside"),
    /** Nothing is awarded. */
    amounts: z.strictObject({}),
    /** What it would have been, or was until a second step. */
    proposed: amounts,
    reason: z.string(),
  }),
  /** It was awarded and fell away after the decision. */
  z.strictObject({
    application: z.string(),
    outcome: z.enum(["withdrawn", "not-accepted"]),
    /** Nothing is awarded any more. */
    amounts: z.strictObject({}),
    awarded: amounts,
    reason: z.string().optional(),
  }),
]);

/** What whoever decided wrote. */
export const adoptionDocumentSchema = z.strictObject({
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});

export type Award = z.infer<typeof awardSchema>;
