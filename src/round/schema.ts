import { z } from "zod";

/**
 * The one definition of the round document (contract.md, "The round"). Types are inferred from it and the
 * JSON Schema is generated from it. Unknown fields are refused: a misspelt name must not be ignored.
 */

/** Whole kroner, 0 or more. */
const kroner = z.int().nonnegative();

/** A number that binary floating point does not hold exactly is given as a decimal string. */
const decimalText = z
  .string()
  .max(40)
  .regex(/^-?\d+(\.\d+)?$/);
const decimal = z.union([z.number(), decimalText]);

const identifier = z.string().trim().min(1).max(200);
const yearKey = z.string().regex(/^\d{4}$/);
const year = z.int().min(1000).max(9999);
const kronerByYear = z.record(yearKey, kroner);

export const applicantKindSchema = z.enum(["municipality", "county", "district", "voluntary", "other"]);

/** Which applications a priority or a share is about. All that is given must hold. */
const whenSchema = z.strictObject({
  requestedAtLeast: kroner.optional(),
  yearsAtLeast: z.int().positive().optional(),
  trait: identifier.optional(),
  applicantKind: applicantKindSchema.optional(),
  area: identifier.optional(),
});

/** What may happen to an area's unused money (R13). */
export const fateSchema = z.enum(["release", "readvertise", "hold"]);

const areaSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  minimum: kroner.optional(),
  maximum: kroner.optional(),
  projectsAtMost: z.int().nonnegative().optional(),
  applicantKinds: z.array(applicantKindSchema).min(1).optional(),
  unused: fateSchema.optional(),
});

const criterionSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  weight: decimal,
  lowest: decimal,
  highest: decimal,
  threshold: decimal.optional(),
});

const prioritySchema = z.strictObject({
  id: identifier,
  name: z.string().optional(),
  points: decimal,
  when: whenSchema,
});

const shareSchema = z.strictObject({
  id: identifier,
  name: z.string().optional(),
  atLeast: decimal,
  when: whenSchema,
});

const grantSchema = z.strictObject({
  step: z.int().positive().optional(),
  smallestShare: decimal.optional(),
  smallest: kroner.optional(),
  largest: kroner.optional(),
});

const conditionsSchema = z.strictObject({
  participantsAtLeast: z.int().nonnegative().optional(),
  ownContributionRequired: z.boolean().optional(),
  yearsAtMost: z.int().positive().optional(),
  deadline: z.iso.date().optional(),
  signatureRequired: z.boolean().optional(),
});

export const policySchema = z.enum(["best-use", "proportional", "in-order"]);

const reprioritisationSchema = z.strictObject({
  policy: policySchema,
  receivers: z.array(identifier).optional(),
  limits: z.record(identifier, kroner).optional(),
  order: z.array(identifier).optional(),
});

const schemeSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  year,
  cap: kroner,
  laterCaps: kronerByYear.optional(),
  areas: z.array(areaSchema).min(1),
  criteria: z.array(criterionSchema),
  threshold: decimal.optional(),
  priorities: z.array(prioritySchema).optional(),
  objective: z.enum(["score-kroner", "points"]).optional(),
  ranking: z.enum(["report", "strict"]).optional(),
  grant: grantSchema.optional(),
  conditions: conditionsSchema.optional(),
  shares: z.array(shareSchema).optional(),
  reprioritisation: reprioritisationSchema.optional(),
});

const commitmentSchema = z.strictObject({ id: identifier, area: identifier, amounts: kronerByYear });

const applicantSchema = z.strictObject({
  name: z.string(),
  kind: applicantKindSchema,
  municipality: z.string().optional(),
});

const applicationSchema = z.strictObject({
  id: identifier,
  area: identifier,
  title: z.string(),
  applicant: applicantSchema,
  requested: kronerByYear,
  assessed: kronerByYear.optional(),
  smallestViable: kroner.optional(),
  ownContribution: kroner.optional(),
  participants: z.int().nonnegative().optional(),
  scores: z.record(identifier, decimal),
  traits: z.array(identifier).optional(),
  submittedAt: z.iso.datetime({ offset: true }).optional(),
  signed: z.boolean().optional(),
});

const decisionSchema = z.strictObject({
  application: identifier,
  decision: z.enum(["grant", "decline"]),
  amount: z.int().positive().optional(),
  reason: z.string().optional(),
});

export const roundSchema = z
  .strictObject({
    note: z.string().optional(),
    scheme: schemeSchema,
    commitments: z.array(commitmentSchema).optional(),
    applications: z.array(applicationSchema),
    decisions: z.array(decisionSchema).optional(),
  })
  .meta({ title: "fordel round", description: "A scheme's rules, the applications and the commitments." });

/** A round as it stands in the file, valid in form. */
export type RoundDocument = z.infer<typeof roundSchema>;
export type ApplicantKind = z.infer<typeof applicantKindSchema>;
export type Fate = z.infer<typeof fateSchema>;
export type Policy = z.infer<typeof policySchema>;
export type When = z.infer<typeof whenSchema>;
