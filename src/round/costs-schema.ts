import { z } from "zod";
import {
  count,
  countPositive,
  date,
  fraction,
  identifier,
  kroner,
  kronerPositive,
  monthNumber,
  monthDay,
  text,
} from "./leaves.ts";

/**
 * The part of the round document that assessed amounts follow from: a scheme's rules on eligible costs, and what an
 * application says that its project costs (docs/eligible-costs.md). G is the basic amount of the National Insurance Scheme,
 * folketrygdens grunnbeløp.
 */

/** @param when the schema of `when`, which says whom a rule is about */
const ruleFields = <When extends z.ZodType>(when: When) => ({
  id: identifier.describe("What an application's costs name it by."),
  name: text.optional(),
  when: when.describe("Which applications may have such costs covered. Default: all.").optional(),
});

const supportRule = <When extends z.ZodType>(when: When) =>
  z
    .strictObject({
      kind: z.literal("participant-support"),
      ...ruleFields(when),
      ceiling: fraction.describe("G that are covered at most for a participant and year."),
      benefit: fraction
        .describe("G that a participant is paid a year. Default: as much as is covered.")
        .optional(),
      younger: z
        .strictObject({
          age: countPositive.describe("Participants under so many years are counted by themselves."),
          ceilingShare: fraction.describe("Their ceiling as a share of the ceiling. Default 1.").optional(),
          benefitShare: fraction.describe("Their benefit as a share of the benefit. Default 1.").optional(),
        })
        .optional(),
    })
    .describe("Support to participants, a twelfth a month, with a ceiling in G.");

const postRule = <When extends z.ZodType>(when: When) =>
  z
    .strictObject({
      kind: z.literal("post"),
      ...ruleFields(when),
      most: kroner
        .describe("Kroner covered at most for a whole post and year. Default: no limit.")
        .optional(),
      postsAtMost: fraction.describe("Posts that are covered at most. Default: no limit.").optional(),
    })
    .describe("Posts, such as that of a project manager; a twelfth of the limit a month.");

const expenseRule = <When extends z.ZodType>(when: When) =>
  z
    .strictObject({
      kind: z.literal("expense"),
      ...ruleFields(when),
      share: fraction.describe("The share of the cost that is covered. Default 1.").optional(),
      most: kroner.describe("Kroner covered at most in a year. Default: no limit.").optional(),
    })
    .describe("Any other cost.");

const excludedRule = <When extends z.ZodType>(when: When) =>
  z
    .strictObject({ kind: z.literal("excluded"), ...ruleFields(when) })
    .describe(
      "A cost that is not covered, such as ordinary operations. It is no part of the project's costs.",
    );

/** A basic amount that the built-in table does not have (src/basic-amount.ts). */
export const basicAmountSchema = z.strictObject({
  from: date.describe("The day it holds from."),
  amount: kronerPositive.describe("1 G in kroner."),
  known: date.describe("The day it became known. Default: the day it holds from.").optional(),
});

/** `scheme.costs`. @param when the schema of `when` */
export const costRulesSchema = <When extends z.ZodType>(when: When) =>
  z.strictObject({
    rules: z
      .array(
        z.discriminatedUnion("kind", [
          supportRule(when),
          postRule(when),
          expenseRule(when),
          excludedRule(when),
        ]),
      )
      .min(1)
      .describe("The kinds of cost that there are, and what is covered of each."),
    ownFinancing: z
      .strictObject({
        share: fraction
          .describe("At least this share of the costs of a year is the applicant's own.")
          .optional(),
        sum: kroner.describe("At least so many kroner a year are the applicant's own.").optional(),
        costs: z
          .array(identifier)
          .min(1)
          .describe("Ids of the rules whose costs it is about. Default: all that are not excluded.")
          .optional(),
      })
      .optional(),
    basicAmountOn: monthDay
      .describe("The G of this day holds for the whole year. Default: each month has the G of its first day.")
      .optional(),
    knownOn: date
      .describe(
        "The day of the assessment: a G that became known later plays no part. Default: 1 January of the scheme's year.",
      )
      .optional(),
    basicAmounts: z
      .array(basicAmountSchema)
      .describe("Basic amounts beside those of the built-in table.")
      .optional(),
  });

/** One cost of a project in a year. */
export const applicationCostSchema = z.strictObject({
  cost: identifier.describe("The id of a rule in `scheme.costs.rules`."),
  amount: kroner
    .describe(
      "What it costs in the year, in kroner. For participant support: default what the rule's benefit comes to.",
    )
    .optional(),
  participants: count.describe("Those who receive support; for participant support.").optional(),
  younger: count.describe("How many of them are younger than the rule's age.").optional(),
  posts: fraction.describe("How many posts, such as 0.5; for posts. Default 1.").optional(),
  firstMonth: monthNumber.describe("The first month of the year, 1 to 12. Default 1.").optional(),
  months: monthNumber
    .describe("How many months of the year, 1 to 12. Default: to the end of the year.")
    .optional(),
});
