import { z } from "zod";
import { madeSchema, proposalSchema, wordedSchema } from "../proposal/schema.ts";

/**
 * The one definition of the document that `prices` answers (docs/prices.md). Amounts are whole kroner; scores and
 * values are exact decimals as strings, a value that no decimals hold (objective `points`) rounded to nine.
 */

const kroner = z.int().nonnegative();
const change = z.int();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** An application that gets another amount than in the proposal: kroner of the scheme's year. */
const changedSchema = z.strictObject({ application: z.string(), before: kroner, after: kroner });

/** The best proposal of the changed round is proven, as the proposal is: the changes are exact. */
const provenSchema = z.strictObject({
  status: z.literal("proven"),
  totals: z.strictObject({ unused: kroner, value: decimalText }),
  /** After less before. */
  change: z.strictObject({ unused: change, value: decimalText }),
  /** Whether the choice among equals (R12 c) was settled, in the proposal and after the change. */
  preference: z.enum(["settled", "unsettled"]),
  applications: z.array(changedSchema),
});

/** The time ran out before one of the two was proven best: the changes lie between two proven figures. */
const boundedSchema = z.strictObject({
  status: z.literal("not-proven"),
  /** Of the best that was found. */
  totals: z.strictObject({ unused: kroner, value: decimalText }),
  change: z.strictObject({
    unused: z.strictObject({ atLeast: change, atMost: change }),
    /** Only where both leave a proven amount unused: before that, values say nothing. */
    value: z.strictObject({ atLeast: decimalText, atMost: decimalText }).optional(),
  }),
  applications: z.array(changedSchema),
});

/** With the change no proposal holds all the rules (R14). */
const impossibleSchema = z.strictObject({
  status: z.literal("infeasible"),
  conflicts: z.array(wordedSchema).min(1),
  repairs: z.array(wordedSchema),
});

/** The time ran out before there was anything to show. */
const unknownSchema = z.strictObject({ status: z.literal("not-known") });

/** The best proposal of a changed round, held against the proposal. */
const alternativeSchema = z.discriminatedUnion("status", [
  provenSchema,
  boundedSchema,
  impossibleSchema,
  unknownSchema,
]);

const replacementSchema = z.strictObject({
  application: z.string(),
  /** Kroner in the proposal. */
  grant: kroner,
  /** The best proposal where the application is no candidate. */
  without: alternativeSchema,
});

const decisionPriceSchema = z.strictObject({
  application: z.string(),
  decision: z.enum(["grant", "decline"]),
  /** Kroner that were decided; absent where the decision leaves the amount open. */
  amount: kroner.optional(),
  /** The best proposal without the decision. */
  without: alternativeSchema,
});

const limitSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cap"), figure: kroner }),
  z.strictObject({ kind: z.literal("ceiling"), year: z.int(), figure: kroner }),
  z.strictObject({ kind: z.literal("minimum"), area: z.string(), figure: kroner }),
  z.strictObject({ kind: z.literal("maximum"), area: z.string(), figure: kroner }),
  z.strictObject({ kind: z.literal("projects"), area: z.string(), figure: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal("share"), share: z.string(), figure: decimalText }),
  z.strictObject({ kind: z.literal("applicant-grants"), figure: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal("applicant-amount"), figure: kroner }),
  z.strictObject({ kind: z.literal("number"), number: z.string(), figure: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal("smallest"), figure: kroner }),
  z.strictObject({ kind: z.literal("smallest-share"), figure: decimalText }),
  z.strictObject({ kind: z.literal("largest"), figure: kroner }),
  z.strictObject({ kind: z.literal("threshold"), figure: decimalText }),
  z.strictObject({ kind: z.literal("criterion-threshold"), criterion: z.string(), figure: decimalText }),
  z.strictObject({ kind: z.literal("strict-ranking") }),
  /** Points. Its values, before and after, are without those points: in one unit. */
  z.strictObject({ kind: z.literal("priority"), priority: z.string(), figure: decimalText }),
]);

export const limitPriceSchema = z.strictObject({
  limit: limitSchema,
  /** The best proposal without the limit. */
  removed: alternativeSchema,
  /** The best proposal with the limit moved to `to`, one step in the direction that gives more room. */
  eased: z.strictObject({ to: z.int().nonnegative(), then: alternativeSchema }).optional(),
});

/** The time ran out, or a choice among equals was not settled: what is proven so far. */
const capUnknownSchema = z.strictObject({
  status: z.literal("not-known"),
  /** Kroner; proven that no smaller rise is enough. Absent where the proposal itself is not proven. */
  atLeast: kroner.optional(),
  /** Kroner; proven that this rise is enough. */
  atMost: kroner.optional(),
});

const capRiseSchema = z.discriminatedUnion("status", [
  /** Kroner. With the cap raised by `rise`, to `cap`, the best proposal gives the application `grant`. */
  z.strictObject({ status: z.literal("proven"), rise: kroner, cap: kroner, grant: kroner }),
  /** No cap is high enough. */
  z.strictObject({ status: z.literal("never"), reasons: z.array(wordedSchema) }),
  capUnknownSchema,
]);

const scoreRiseSchema = z.discriminatedUnion("status", [
  /** Points on the scale of `scoreStep`. With the score raised by `rise`, to `score`, it gets a grant. */
  z.strictObject({ status: z.literal("proven"), rise: decimalText, score: decimalText }),
  /** Not even `greatest`, the greatest score it can have, is enough. */
  z.strictObject({
    status: z.literal("never"),
    greatest: decimalText,
    reasons: z.array(wordedSchema),
  }),
  z.strictObject({
    status: z.literal("not-known"),
    atLeast: decimalText.optional(),
    atMost: decimalText.optional(),
  }),
]);

const risesSchema = z.strictObject({
  application: z.string(),
  score: decimalText,
  cap: capRiseSchema,
  ownScore: scoreRiseSchema,
});

export const pricesSchema = z
  .strictObject({
    proposal: proposalSchema,
    /** Kroner that money limits are moved by in `eased`. */
    by: z.int().positive(),
    /** The scale of `ownScore`, in points. */
    scoreStep: decimalText,
    /** Every undecided application with a grant, by id. */
    replacements: z.array(replacementSchema),
    /** Every decision of an officer, by application. */
    decisions: z.array(decisionPriceSchema),
    limits: z.array(limitPriceSchema),
    /** Every candidate without a grant that no officer has decided on, by id. */
    rises: z.array(risesSchema),
    made: madeSchema,
  })
  .meta({
    title: "fordel prices",
    description: "What grants and limits cost the best proposal, and what was missing.",
  });

export type Prices = z.infer<typeof pricesSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type Changed = z.infer<typeof changedSchema>;
export type Replacement = z.infer<typeof replacementSchema>;
export type DecisionPrice = z.infer<typeof decisionPriceSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type LimitPrice = z.infer<typeof limitPriceSchema>;
export type CapRise = z.infer<typeof capRiseSchema>;
export type ScoreRise = z.infer<typeof scoreRiseSchema>;
export type Rises = z.infer<typeof risesSchema>;
