import { z } from "zod";
import {
  countPositive,
  decimalOf,
  identifier,
  kroner,
  kronerByYear,
  kronerPositive,
  share,
  standard,
  text,
  year,
  yearMonth,
} from "../round/leaves.ts";
import { calendarSchema } from "../round/calendar-schema.ts";
import { applicantKindSchema, definitionSchema, roundSchema } from "../round/schema.ts";

/**
 * The one definition of the round documents whose grants follow from the scheme by arithmetic (docs/kinds.md). A round
 * without `scheme.kind` is scored (`roundSchema`). Amounts are whole kroner; rates, units, months, values and shares are
 * exact decimals.
 */

const commonScheme = {
  id: identifier,
  name: text,
  year: year.describe("The year that is shared out."),
  cap: kroner.describe("Kroner for commitments and grants in the scheme's year (R6)."),
  laterCaps: kronerByYear
    .describe("Kroner by later year (R6); a year that is not there has no ceiling.")
    .optional(),
  definition: definitionSchema
    .describe("The definition that the rules were taken from (docs/schemes.md). The proposal names it too.")
    .optional(),
  calendar: calendarSchema.describe("When things happen (docs/calendar.md).").optional(),
};

/** What a recipient must be and meet, where the scheme asks for something. */
const demands = {
  applicantKinds: z
    .array(applicantKindSchema)
    .min(1)
    .describe("The kinds of recipient that the scheme admits (R1). Default: any.")
    .optional(),
  conditions: z
    .array(z.strictObject({ id: identifier, name: text.describe("What must be met, in words.") }))
    .describe("What every recipient must meet (R2), for example a cooperation agreement.")
    .optional(),
};

const commonRecipient = {
  id: identifier,
  name: text,
  kind: applicantKindSchema,
  municipality: text.describe("The municipality's number, four digits.").optional(),
  standard: standard.optional(),
};

const met = {
  meets: z
    .array(identifier)
    .describe("Ids of the conditions that the recipient meets. What is not said is not met.")
    .optional(),
};

const decisionSchema = z.strictObject({
  recipient: identifier.describe("The id of a recipient."),
  decision: z.enum(["grant", "decline"]).describe("grant sets the amount; decline withholds it."),
  amount: kronerPositive.describe("Kroner in the scheme's year; with grant, and only there.").optional(),
  reason: text.describe("Why, in words. It is shown with the answer."),
});

const commonRound = {
  note: text.optional(),
  decisions: z
    .array(decisionSchema)
    .describe("What an officer has decided about single recipients, aside from the arithmetic (K7).")
    .optional(),
  commitments: z
    .array(
      z.strictObject({
        id: identifier,
        amounts: kronerByYear.describe("Kroner by year, from the scheme's year on."),
      }),
    )
    .optional(),
};

const rateSchema = z.strictObject({
  id: identifier,
  name: text,
  kroner: decimalOf("kroner").describe("Kroner for one unit in one period."),
  unit: text.describe('What is counted, in words: "plass".'),
  per: z
    .enum(["month", "year"])
    .describe("The period of the rate: a month, or the scheme's year as a whole."),
});

const lineSchema = z.strictObject({
  id: identifier,
  rate: identifier.describe("The id of a rate of the scheme."),
  units: decimalOf("units").describe("How many units, 0 or more."),
  from: yearMonth.describe("The first month that counts, for a rate per month.").optional(),
  to: yearMonth.describe("The last month that counts, for a rate per month.").optional(),
  months: decimalOf("months")
    .describe("Months of the scheme's year by count, 0 to 12, in place of from and to.")
    .optional(),
});

export const rateRoundSchema = z
  .strictObject({
    ...commonRound,
    scheme: z.strictObject({
      kind: z.enum(["rate"]),
      ...commonScheme,
      ...demands,
      rates: z.array(rateSchema).min(1),
    }),
    recipients: z.array(z.strictObject({ ...commonRecipient, ...met, lines: z.array(lineSchema).min(1) })),
  })
  .meta({
    title: "fordel round of rates",
    description: "Units × rate × period, cut alike where the cap is short.",
  });

export const formulaRoundSchema = z
  .strictObject({
    ...commonRound,
    scheme: z.strictObject({
      kind: z.enum(["formula"]),
      ...commonScheme,
      ...demands,
      keys: z
        .array(
          z.strictObject({
            id: identifier,
            name: text,
            share: share.describe(
              "The share of the frame that this key shares out; all of them add up to 1.",
            ),
          }),
        )
        .min(1),
      step: countPositive
        .meta({ unit: "kroner" })
        .describe("Amounts are rounded to multiples of this many kroner. Default 1.")
        .optional(),
      floor: kroner.describe("The least amount of a recipient, in kroner. Default 0.").optional(),
      ceiling: kroner.describe("The greatest amount of a recipient, in kroner. Default: none.").optional(),
    }),
    recipients: z.array(
      z.strictObject({
        ...commonRecipient,
        ...met,
        values: z.record(identifier, decimalOf("value")).describe("The value by key; every key has one."),
        floor: kroner.describe("In place of the scheme's own floor.").optional(),
        ceiling: kroner.describe("In place of the scheme's own ceiling.").optional(),
      }),
    ),
  })
  .meta({ title: "fordel round of a formula", description: "A frame shared by weighted keys, with floors." });

export const namedRoundSchema = z
  .strictObject({
    ...commonRound,
    scheme: z.strictObject({
      kind: z.enum(["named"]),
      ...commonScheme,
      clause: text
        .describe("The passage of the budget that names the recipients, with its source.")
        .optional(),
    }),
    recipients: z.array(
      z.strictObject({
        ...commonRecipient,
        amounts: kronerByYear.describe("Kroner by year as the budget has them, from the scheme's year on."),
      }),
    ),
  })
  .meta({ title: "fordel round of named recipients", description: "Fixed amounts from the budget." });

/** A round of any kind. */
export const anyRoundSchema = z
  .union([roundSchema, rateRoundSchema, formulaRoundSchema, namedRoundSchema])
  .meta({
    title: "fordel round",
    description:
      "A scheme's rules, who applies or receives, and the commitments. scheme.kind says which; without it: scored.",
  });

export type RateRoundDocument = z.infer<typeof rateRoundSchema>;
export type FormulaRoundDocument = z.infer<typeof formulaRoundSchema>;
export type NamedRoundDocument = z.infer<typeof namedRoundSchema>;
/** A round whose grants follow by arithmetic. */
export type ArithmeticRoundDocument = RateRoundDocument | FormulaRoundDocument | NamedRoundDocument;
export type AnyRoundDocument = z.infer<typeof anyRoundSchema>;
/** What an officer has decided about one recipient (K7). */
export type RecipientDecision = z.infer<typeof decisionSchema>;
export type Kind = "scored" | ArithmeticRoundDocument["scheme"]["kind"];
