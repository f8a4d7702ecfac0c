import { z } from "zod";
import { calendarSchema } from "./calendar-schema.ts";
import { applicationCostSchema, costRulesSchema } from "./costs-schema.ts";
import {
  count,
  countPositive,
  county,
  date,
  identifier,
  kroner,
  kronerByYear,
  kronerPositive,
  points,
  share,
  standard,
  text,
  time,
  weight,
  year,
  yearKey,
} from "./leaves.ts";

export {
  count,
  date,
  decimalCharactersAtMost,
  type Form,
  forms,
  identifier,
  identifierLengthAtMost,
  kroner,
  kronerChange,
  points,
  share,
  text,
  weight,
  year,
} from "./leaves.ts";

/**
 * The one definition of the round document (contract.md, "The round"). Types are inferred from it and the
 * JSON Schema is generated from it. Unknown fields are refused: a misspelt name must not be ignored. Nothing is
 * transformed: what is read is what stands in the file, byte for byte.
 */

export const applicantKindSchema = z.enum(["municipality", "county", "district", "voluntary", "other"]);

/** Which applications a priority, a share or a number is about. All that is given must hold. */
const whenSchema = z
  .strictObject({
    requestedAtLeast: kroner.describe("Kroner applied for in the scheme's year, at least this.").optional(),
    yearsAtLeast: countPositive.describe("Years with an amount applied for, at least so many.").optional(),
    trait: identifier.describe("A trait that the application has.").optional(),
    applicantKind: applicantKindSchema.optional(),
    area: identifier.describe("The id of the application's area.").optional(),
    county: county
      .describe("The county's number, two digits: the first two of the applicant's municipality.")
      .optional(),
  })
  .describe("Which applications it is about; all that is given must hold.");

/** What may happen to an area's unused money (R13). */
export const fateSchema = z.enum(["release", "readvertise", "hold"]);

const areaSchema = z.strictObject({
  id: identifier,
  name: text,
  minimum: kroner.describe("Kroner set aside for the area in the scheme's year (R8). Default 0.").optional(),
  maximum: kroner
    .describe("Kroner that commitments and grants in the area may come to (R7). Default: no limit.")
    .optional(),
  projectsAtMost: count.describe("Candidates that may get a grant (R7). Default: no limit.").optional(),
  applicantKinds: z
    .array(applicantKindSchema)
    .min(1)
    .describe("The kinds of applicant that the area admits (R1). Default: any.")
    .optional(),
  unused: fateSchema
    .describe("What may happen to the area's unused money (R13). Default: release.")
    .optional(),
});

const criterionSchema = z.strictObject({
  id: identifier,
  name: text,
  weight: weight.describe("What a point counts in the weighted total, 0 or more."),
  lowest: points.describe("The lowest score, in points."),
  highest: points.describe("The highest score, in points."),
  threshold: points.describe("The least score that may be funded, in points (R2).").optional(),
});

export const prioritySchema = z.strictObject({
  id: identifier,
  name: text.optional(),
  points: points.describe("Points added to the score of each application that matches (R10)."),
  when: whenSchema,
});

export const shareSchema = z.strictObject({
  id: identifier,
  name: text.optional(),
  atLeast: share.describe(
    "The share, 0 to 1, of all kroner granted that goes at least to what matches (R9).",
  ),
  when: whenSchema,
});

const leastNumberSchema = z.strictObject({
  id: identifier,
  name: text.optional(),
  atLeast: count.describe("Grants that go at least to what matches (R16)."),
  when: whenSchema,
});

/** At most so much to each applicant, and at least so many grants to each kind of project. */
export const spreadSchema = z.strictObject({
  perApplicant: z
    .strictObject({
      grantsAtMost: count
        .describe("Candidates of one applicant that may get a grant (R15). Default: no limit.")
        .optional(),
      amountAtMost: kroner
        .describe("Kroner granted to one applicant in the scheme's year (R15). Default: no limit.")
        .optional(),
    })
    .optional(),
  numbers: z.array(leastNumberSchema).optional(),
});

export const grantSchema = z.strictObject({
  step: countPositive
    .meta({ unit: "kroner" })
    .describe("Grants are multiples of this many kroner. Default 1.")
    .optional(),
  smallestShare: share
    .describe("The least grant as a share, 0 to 1, of the eligible amount (R4).")
    .optional(),
  smallest: kroner.describe("The least grant in kroner (R4).").optional(),
  largest: kroner.describe("The greatest eligible amount of a year, in kroner (R3).").optional(),
  fewestYears: countPositive
    .describe(
      "A grant may be for the first years only, for at least so many (R17). Default: for all the years applied for.",
    )
    .optional(),
});

export const conditionsSchema = z.strictObject({
  participantsAtLeast: count.describe("Participants an application must have (R2).").optional(),
  ownContributionRequired: z.boolean().optional(),
  yearsAtMost: countPositive.describe("Years an application may ask for (R2).").optional(),
  deadline: date.describe("The last day in time, a Norwegian date (R1).").optional(),
  signatureRequired: z.boolean().optional(),
});

export const policySchema = z.enum(["best-use", "proportional", "in-order"]);

export const reprioritisationSchema = z.strictObject({
  policy: policySchema,
  receivers: z.array(identifier).describe("Areas that may receive. Default: all the others.").optional(),
  limits: z.record(identifier, kroner).describe("Kroner an area may receive, by area.").optional(),
  order: z.array(identifier).describe("Areas in the order they receive; for in-order.").optional(),
  clause: text
    .describe(
      "The passage of the scheme that permits it, word for word, with its source; shown with answers.",
    )
    .optional(),
});

/** Which definition of a scheme (src/schemes) something was made with. */
export const definitionSchema = z.strictObject({
  id: identifier.describe("The id of the definition, such as tuki-2025."),
  version: identifier.describe("Its version, such as 1."),
});

const schemeSchema = z.strictObject({
  kind: z
    .enum(["scored"])
    .describe("How the money is shared out (docs/kinds.md). Default: scored, which this is.")
    .optional(),
  id: identifier,
  name: text,
  year: year.describe("The year that is shared out."),
  cap: kroner.describe("Kroner for commitments and grants in the scheme's year (R6)."),
  laterCaps: kronerByYear
    .describe("Kroner by later year (R6); a year that is not there has no ceiling.")
    .optional(),
  areas: z.array(areaSchema).min(1),
  criteria: z.array(criterionSchema),
  threshold: points.describe("The least weighted total that may be funded, in points (R2).").optional(),
  priorities: z.array(prioritySchema).optional(),
  objective: z
    .enum(["score-kroner", "points"])
    .describe("What is made as great as possible (R12). Default: score-kroner.")
    .optional(),
  ranking: z
    .enum(["report", "strict"])
    .describe("Whether a lower score may win over a higher in an area (R10). Default: report.")
    .optional(),
  grant: grantSchema.optional(),
  conditions: conditionsSchema.optional(),
  shares: z.array(shareSchema).optional(),
  spread: spreadSchema.optional(),
  reprioritisation: reprioritisationSchema.optional(),
  definition: definitionSchema
    .describe("The definition that the rules were taken from (docs/schemes.md). The proposal names it too.")
    .optional(),
  calendar: calendarSchema.describe("When things happen (docs/calendar.md).").optional(),
  costs: costRulesSchema(whenSchema)
    .describe(
      "What the assessed amounts follow from (docs/eligible-costs.md). Without it they are given by hand.",
    )
    .optional(),
});

export const commitmentSchema = z.strictObject({
  id: identifier,
  area: identifier.describe("The id of an area of the scheme."),
  amounts: kronerByYear.describe("Kroner by year, from the scheme's year on."),
});

const applicantSchema = z.strictObject({
  id: identifier
    .describe(
      "Who applies, such as an organisation number; the same in all of its applications (R15). Default: the name and the municipality.",
    )
    .optional(),
  name: text,
  kind: applicantKindSchema,
  municipality: text.describe("The municipality's number, four digits.").optional(),
  standard: standard.optional(),
});

/** What one assessor gave. `scores` of the application is what is decided on (docs/robustness.md). */
const assessorSchema = z.strictObject({
  id: identifier,
  scores: z.record(identifier, points).describe("Points by criterion; every criterion has one."),
});

export const applicationSchema = z.strictObject({
  id: identifier,
  area: identifier.describe("The id of an area of the scheme."),
  title: text,
  applicant: applicantSchema,
  requested: kronerByYear.describe("Kroner applied for by year, from the scheme's year on."),
  assessed: kronerByYear.describe("Kroner found eligible by year (R3).").optional(),
  assessedByRules: z
    .array(year)
    .describe("The years whose assessed amount follows from `scheme.costs`; that of another year is by hand.")
    .optional(),
  costs: z
    .record(yearKey, z.array(applicationCostSchema).min(1))
    .describe("What the project costs by year, which `fordel assess` makes assessed amounts of.")
    .optional(),
  smallestViable: kroner
    .describe("The least grant in the scheme's year that the project can live with, in kroner (R4).")
    .optional(),
  fewestViableYears: countPositive
    .describe("The fewest years that the project can live with, where the scheme permits fewer (R17).")
    .optional(),
  ownContribution: kroner.describe("Kroner the applicant puts in. Default 0.").optional(),
  participants: count.describe("Default 0.").optional(),
  scores: z.record(identifier, points).describe("Points by criterion; every criterion has one."),
  assessors: z
    .array(assessorSchema)
    .describe("What each assessor gave, for robustness. Nothing is decided on it; `scores` stays.")
    .optional(),
  traits: z.array(identifier).optional(),
  submittedAt: time.describe("ISO 8601 with offset; needed where there is a deadline.").optional(),
  signed: z.boolean().describe("Default false.").optional(),
});

const decisionSchema = z.strictObject({
  application: identifier.describe("The id of an application."),
  decision: z.enum(["grant", "decline"]),
  amount: kronerPositive
    .describe("Kroner in the scheme's year, with `grant` only; without it any amount that R4 allows.")
    .optional(),
  years: countPositive
    .describe("With `grant` only: for so many years, where the scheme permits fewer (R17).")
    .optional(),
  reason: text.optional(),
});

export const roundSchema = z
  .strictObject({
    note: text.optional(),
    scheme: schemeSchema,
    commitments: z.array(commitmentSchema).optional(),
    applications: z.array(applicationSchema),
    decisions: z.array(decisionSchema).optional(),
  })
  .meta({ title: "fordel round", description: "A scheme's rules, the applications and the commitments." });

/** A round as it stands in the file, valid in form. */
export type RoundDocument = z.infer<typeof roundSchema>;
export type ApplicantKind = z.infer<typeof applicantKindSchema>;
export type ApplicationDocument = z.infer<typeof applicationSchema>;
export type CommitmentDocument = z.infer<typeof commitmentSchema>;
export type SchemeDocument = z.infer<typeof schemeSchema>;
export type DefinitionReference = z.infer<typeof definitionSchema>;
export type Fate = z.infer<typeof fateSchema>;
export type Policy = z.infer<typeof policySchema>;
export type When = z.infer<typeof whenSchema>;
export type CostRules = NonNullable<SchemeDocument["costs"]>;
export type CostRule = CostRules["rules"][number];
export type SupportRule = Extract<CostRule, { kind: "participant-support" }>;
export type PostRule = Extract<CostRule, { kind: "post" }>;
export type ExpenseRule = Extract<CostRule, { kind: "expense" }>;
export type ApplicationCost = z.infer<typeof applicationCostSchema>;
export type Calendar = NonNullable<SchemeDocument["calendar"]>;
