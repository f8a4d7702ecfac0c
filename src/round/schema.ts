import { z } from "zod";
import { exact } from "../decimal.ts";

/**
 * The one definition of the round document (contract.md, "The round"). Types are inferred from it and the
 * JSON Schema is generated from it. Unknown fields are refused: a misspelt name must not be ignored. Nothing is
 * transformed: what is read is what stands in the file, byte for byte.
 */

/** What a field wants, in words that `src/texts/faults` puts in three languages. */
export type Form =
  | "kroner"
  | "kroner-positive"
  | "kroner-change"
  | "decimal"
  | "identifier"
  | "text"
  | "year"
  | "year-key"
  | "county"
  | "count"
  | "count-positive"
  | "date"
  | "time";

/** The form of each leaf, for the faults; whatever else a schema is (list, object, choice) shows in its type. */
export const forms = z.registry<{ form: Form }>();

/** The greatest number of characters in a decimal written out, sign and point included. */
export const decimalCharactersAtMost = 40;
/** The greatest number of UTF-16 code units in an id. */
export const identifierLengthAtMost = 200;

/** Whole kroner, 0 or more. */
export const kroner = z.int().nonnegative().meta({ unit: "kroner" }).register(forms, { form: "kroner" });

const kronerPositive = z
  .int()
  .positive()
  .meta({ unit: "kroner" })
  .register(forms, { form: "kroner-positive" });

/** Whole kroner more, or with a minus less. */
export const kronerChange = z.int().meta({ unit: "kroner" }).register(forms, { form: "kroner-change" });

/** A number that binary floating point does not hold exactly is given as a decimal string. */
const decimalText = z
  .string()
  .max(decimalCharactersAtMost)
  .regex(/^-?\d+(\.\d+)?$/);
const decimalNumber = z.number().refine((value) => exact(value).toFixed().length <= decimalCharactersAtMost);
const decimalOf = (unit: "points" | "share" | "weight") =>
  z.union([decimalNumber, decimalText]).meta({ unit }).register(forms, { form: "decimal" });
/** An exact decimal: a JSON number or a decimal string. */
export const points = decimalOf("points");
export const share = decimalOf("share");
export const weight = decimalOf("weight");

const wellFormed = (value: string) => !/\p{Surrogate}/u.test(value);
export const text = z.string().refine(wellFormed).register(forms, { form: "text" });

/** An id: kept byte for byte, so blanks around it are refused and not trimmed away. */
export const identifier = z
  .string()
  .min(1)
  .max(identifierLengthAtMost)
  .regex(/^\S(.*\S)?$/)
  .refine((value) => wellFormed(value) && !/\p{Control}/u.test(value))
  .register(forms, { form: "identifier" });

const yearKey = z
  .string()
  .regex(/^\d{4}$/)
  .register(forms, { form: "year-key" });
export const year = z.int().min(1000).max(9999).meta({ unit: "year" }).register(forms, { form: "year" });
const kronerByYear = z.record(yearKey, kroner);

export const count = z.int().nonnegative().register(forms, { form: "count" });
const countPositive = z.int().positive().register(forms, { form: "count-positive" });
export const date = z.iso.date().register(forms, { form: "date" });
const time = z.iso.datetime({ offset: true }).register(forms, { form: "time" });

/** A county's number: the first two digits of the numbers of its municipalities. */
const county = z
  .string()
  .regex(/^\d{2}$/)
  .register(forms, { form: "county" });

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

const schemeSchema = z.strictObject({
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
  smallestViable: kroner
    .describe("The least grant in the scheme's year that the project can live with, in kroner (R4).")
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
export type Fate = z.infer<typeof fateSchema>;
export type Policy = z.infer<typeof policySchema>;
export type When = z.infer<typeof whenSchema>;
