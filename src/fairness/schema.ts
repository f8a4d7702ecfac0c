import { z } from "zod";
import { limitPriceSchema } from "../prices/schema.ts";
import { madeSchema, proposalSchema } from "../proposal/schema.ts";
import { applicantKindSchema } from "../round/schema.ts";

/**
 * The one definition of the fairness document: how a proposal falls on counties, kinds of applicant, areas and larger
 * projects, who is passed by, and what each rule costs. Amounts are kroner of the scheme's year.
 */

const kroner = z.int().nonnegative();
const share = z.string().regex(/^\d+(\.\d+)?$/);

const figures = {
  applications: z.int().nonnegative(),
  /** Those that may get money (R1–R4). */
  candidates: z.int().nonnegative(),
  /** Those with a grant. */
  funded: z.int().nonnegative(),
  requested: kroner,
  /** u(i) of the candidates (R3): the demand. */
  eligible: kroner,
  granted: kroner,
  /** Granted over eligible, to three decimals; absent where nothing is eligible. */
  coverage: share.optional(),
  /** Of all kroner granted, to three decimals; absent where nothing is granted at all. */
  share: share.optional(),
};

const countySchema = z.strictObject({
  /** The first two digits of the municipality's number; null where none is given. */
  county: z.string().nullable(),
  /** Null where no number is given. */
  name: z.string().nullable(),
  ...figures,
});
const kindSchema = z.strictObject({ kind: applicantKindSchema, ...figures });
const areaSchema = z.strictObject({ area: z.string(), name: z.string(), ...figures });
/** Those that match a priority (R10) or a share (R9) of the scheme. */
const ruleSchema = z.strictObject({
  rule: z.enum(["priority", "share", "number"]),
  id: z.string(),
  ...figures,
});

export const fairnessSchema = z
  .strictObject({
    proposal: proposalSchema,
    all: z.strictObject(figures),
    counties: z.array(countySchema),
    kinds: z.array(kindSchema),
    areas: z.array(areaSchema),
    matching: z.array(ruleSchema),
    /** Applications for two years or more. */
    multiYear: z.strictObject(figures),
    /** What each limit of the scheme costs (docs/prices.md); absent where that was not asked. */
    limits: z.array(limitPriceSchema).optional(),
    made: madeSchema,
  })
  .meta({ title: "fordel fairness report", description: "How a proposal falls on those it concerns." });

export type Fairness = z.infer<typeof fairnessSchema>;
export type GroupFigures = Fairness["all"];
