import { z } from "zod";
import { areaFiguresSchema, differenceSchema, grantedSchema } from "../difference/schema.ts";
import { madeSchema, proposalSchema } from "../proposal/schema.ts";

/**
 * The one definition of the document that `alternatives` answers (docs/alternatives.md). Amounts are whole kroner; values
 * are exact decimals as strings, one that no decimals hold (objective `points`) rounded to nine.
 */

const kroner = z.int().nonnegative();
const count = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const alternativeSchema = z.strictObject({
  /**
   * `proven`: no proposal that differs enough from every one listed before is better by R12. `not-proven`: the time ran
   * out first; `bound` says how good one can be.
   */
  status: z.enum(["proven", "not-proven"]),
  totals: z.strictObject({
    unused: kroner,
    value: decimalText,
    /** Proven that none that differs enough from those before has a greater value; the value itself where proven. */
    bound: decimalText,
    /** The proposal's value less this one's. Below 0 only where the proposal is not proven best. */
    loss: decimalText,
    granted: kroner,
    projects: count,
  }),
  /** Whether the choice among equals (R12 c) was settled. */
  preference: z.enum(["settled", "unsettled"]),
  /** To each listed before, in their order: the number of applications funded in one and not in the other. */
  differing: z.array(count),
  awards: z.array(grantedSchema),
  areas: z.array(areaFiguresSchema),
  /** Against the proposal. */
  difference: differenceSchema,
});

/** A greatest loss of value: points of value, or a share of the proposal's value. */
const withinLossSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("points"), points: decimalText }),
  z.strictObject({ kind: z.literal("share"), share: decimalText }),
]);

export const alternativesSchema = z
  .strictObject({
    proposal: proposalSchema,
    /** At most so many are listed, the proposal among them. */
    count: z.int().positive(),
    /** Each two differ in at least so many applications. */
    differing: z.int().positive(),
    withinLoss: withinLossSchema.optional(),
    /** The best first. The first is the proposal itself; none where it is infeasible. */
    alternatives: z.array(alternativeSchema),
    /**
     * Why there are no more: as many as asked for; proven that no other differs enough; proven that no other that does
     * is within the loss; or the time ran out, so that it is not known.
     */
    ended: z.enum(["count", "none-left", "loss", "time"]),
    made: madeSchema,
  })
  .meta({
    title: "fordel alternatives",
    description: "The best proposals that differ from each other in some applications.",
  });

export type Alternatives = z.infer<typeof alternativesSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type WithinLoss = z.infer<typeof withinLossSchema>;
