import { z } from "zod";
import { madeSchema } from "../proposal/schema.ts";

/**
 * The one definition of the assessment document: how assessed amounts follow from a scheme's rules on eligible costs, line
 * by line (docs/eligible-costs.md). Amounts are whole kroner; each line is rounded by itself, so that lines add up.
 */

const kroner = z.int().nonnegative();
/** Kroner that a line takes away, as a number of at most 0. */
const less = z.int().nonpositive();
const dateText = z.iso.date();
/** A decimal, or a fraction in lowest terms where no decimal is exact: "0.5", "2/3". */
const fractionText = z.string().regex(/^\d+(\.\d+|\/\d+)?$/);
/** The id of the rule that the line stands for. */
const cost = z.string();

const lineSchema = z.discriminatedUnion("line", [
  z.strictObject({
    line: z.literal("support"),
    cost,
    participants: z.int().positive(),
    /** Where the rule tells ages apart: whether these are younger than its age. */
    age: z.strictObject({ limit: z.int(), younger: z.boolean() }).optional(),
    /** G covered for each of them and year. */
    basicAmounts: fractionText,
    firstMonth: z.int(),
    months: z.int(),
    /** 1 G in kroner, and the day it holds from. */
    basicAmount: z.int(),
    from: dateText,
    /** Whether a newer amount, not known yet, will take its place. */
    provisional: z.boolean(),
    /** Rounded down. */
    amount: kroner,
  }),
  /** The support costs less than what could be covered. */
  z.strictObject({ line: z.literal("costs-less"), cost, costs: kroner, ceiling: kroner, amount: less }),
  /** What a post or an expense costs. */
  z.strictObject({ line: z.literal("costs"), cost, amount: kroner }),
  /** More posts than are covered. What is covered is rounded down. */
  z.strictObject({
    line: z.literal("posts"),
    cost,
    posts: fractionText,
    postsAtMost: fractionText,
    amount: less,
  }),
  /** Only a share is covered, rounded down. */
  z.strictObject({ line: z.literal("share"), cost, share: fractionText, amount: less }),
  /** Above the greatest sum for so many posts and months, rounded down. */
  z.strictObject({
    line: z.literal("post-most"),
    cost,
    most: kroner,
    posts: fractionText,
    months: z.int(),
    ceiling: kroner,
    amount: less,
  }),
  /** Above the greatest sum. */
  z.strictObject({ line: z.literal("most"), cost, most: kroner, amount: less }),
  /** Not covered by the scheme, or not for this application. */
  z.strictObject({
    line: z.literal("not-covered"),
    cost,
    why: z.enum(["excluded", "other-applications"]),
    costs: kroner.optional(),
    amount: z.literal(0),
  }),
  z.strictObject({
    line: z.literal("own-financing"),
    /** The costs that it is about, and what the applicant bears of them at least, rounded up. */
    costs: kroner,
    own: kroner,
    /** What is covered of those costs before this line. */
    covered: kroner,
    amount: less,
  }),
]);

const entrySchema = z.strictObject({
  application: z.string(),
  year: z.int(),
  lines: z.array(lineSchema),
  /** What the lines add up to. */
  byRules: kroner,
  /** Who gave the amount that stands in the round: the rules, or an officer by hand. */
  by: z.enum(["rules", "hand"]),
  /** The amount that stands in the round. */
  assessed: kroner,
  requested: kroner,
  /** Whether it rests on a basic amount that a newer one will take the place of. */
  provisional: z.boolean(),
});

export const assessmentSchema = z
  .strictObject({
    /** The day of the assessment: a basic amount that became known later plays no part. */
    knownOn: dateText,
    /** By application and year. */
    entries: z.array(entrySchema),
    /** All entries of a year together. */
    years: z.array(z.strictObject({ year: z.int(), requested: kroner, assessed: kroner })),
    /** What follows from the rules now and was another amount before. */
    differences: z.array(
      z.strictObject({ application: z.string(), year: z.int(), before: kroner, after: kroner }),
    ),
    /** The fingerprint of the round with the assessed amounts in it. */
    assessedRound: z.string(),
    made: madeSchema,
  })
  .meta({ title: "fordel assessment", description: "Assessed amounts from rules on eligible costs." });

export type Assessment = z.infer<typeof assessmentSchema>;
export type AssessmentEntry = z.infer<typeof entrySchema>;
export type CostLine = z.infer<typeof lineSchema>;
