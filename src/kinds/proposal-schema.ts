import { z } from "zod";
import {
  decimalText,
  integerText,
  kroner,
  madeSchema,
  proposalSchema,
  wordedSchema,
  yearKey,
  yearSchema,
} from "../proposal/schema.ts";
import { definitionSchema } from "../round/schema.ts";

/**
 * The proposal of a round whose grants follow by arithmetic (docs/kinds.md): the fields of a scored proposal, with `kind`
 * beside them, no scores, and each award with its arithmetic line by line. `application` is the recipient's id. Amounts
 * are whole kroner; what is no whole kroner is an exact decimal or a fraction.
 */

/** An exact fraction in lowest terms; the denominator is above 0. */
const fractionSchema = z.strictObject({ numerator: integerText, denominator: integerText });

const stepSchema = z.discriminatedUnion("step", [
  /** K1: kroner × units × months, of one line in one year. */
  z.strictObject({
    step: z.literal("units"),
    year: z.int(),
    line: z.string(),
    rate: z.string(),
    kroner: decimalText,
    units: decimalText,
    /** Absent for a rate per year. */
    months: decimalText.optional(),
    product: decimalText,
  }),
  /** K1: the sum of a year's lines, rounded to the nearest krone, half up. */
  z.strictObject({ step: z.literal("entitled"), year: z.int(), sum: decimalText, amount: kroner }),
  /** K3: value / total × share, of one key. */
  z.strictObject({
    step: z.literal("key"),
    key: z.string(),
    value: decimalText,
    total: decimalText,
    share: decimalText,
    weight: fractionSchema,
  }),
  /** K2–K5: the exact quota, rounded down to the step, and what the remainders gave. */
  z.strictObject({
    step: z.literal("quota"),
    year: z.int(),
    quota: fractionSchema,
    /** Where the floor or the ceiling decided. */
    held: z.enum(["floor", "ceiling"]).optional(),
    down: kroner,
    extra: kroner,
    amount: kroner,
  }),
  /** K7: set by an officer, in place of what the arithmetic gives. */
  z.strictObject({ step: z.literal("decided"), year: z.int(), amount: kroner }),
  /** K6: fixed in the budget. */
  z.strictObject({ step: z.literal("named"), year: z.int(), amount: kroner }),
]);

const awardSchema = z.strictObject({
  application: z.string(),
  outcome: z.enum(["granted", "reduced", "declined", "dismissed"]),
  amounts: z.record(yearKey, kroner),
  arithmetic: z.array(stepSchema),
  reasons: z.array(wordedSchema),
});

/** How a year was shared out, which is all that a check needs beside the round. */
const sharedYearSchema = z.strictObject({
  year: z.int(),
  /** The cap or ceiling less commitments and what officers decided; absent where the year has no ceiling. */
  frame: kroner.optional(),
  /** What officers decided in this year (K7); absent where they decided on no amount. */
  decided: kroner.optional(),
  /** What is claimed of it: entitlements, or fixed amounts; absent in a formula, which shares out what there is. */
  claimed: kroner.optional(),
  /**
   * What every recipient's entitlement or weight is multiplied by before floors, ceilings and rounding; absent where
   * everybody gets as much as they can.
   */
  factor: fractionSchema.optional(),
});

const kindProofSchema = z.strictObject({ arithmetic: z.array(sharedYearSchema) });

const kindSchema = z.enum(["rate", "formula", "named"]);

const optimalSchema = z.strictObject({
  status: z.literal("optimal"),
  definition: definitionSchema.optional(),
  kind: kindSchema,
  /** `value` is the kroner granted in the scheme's year, and `bound` that no more could be; there is no area money. */
  totals: z.strictObject({
    unused: z.literal(0),
    unusedBound: z.literal(0),
    value: integerText,
    bound: integerText,
  }),
  preference: z.literal("settled"),
  /** Whether the last kroner went by something else than the order of ids. */
  unique: z.boolean(),
  /** Those among whom the order of ids alone decided who got the last kroner (K5). */
  ties: z.array(z.string()),
  awards: z.array(awardSchema),
  areas: z.array(z.never()).length(0),
  years: z.array(yearSchema),
  inversions: z.array(z.never()).length(0),
  conflicts: z.array(wordedSchema).length(0),
  proof: kindProofSchema,
  made: madeSchema,
});

const infeasibleSchema = z.strictObject({
  status: z.literal("infeasible"),
  definition: definitionSchema.optional(),
  kind: kindSchema,
  awards: z.array(z.never()).length(0),
  areas: z.array(z.never()).length(0),
  years: z.array(z.never()).length(0),
  conflicts: z.array(wordedSchema).min(1),
  repairs: z.array(wordedSchema),
  proof: kindProofSchema,
  made: madeSchema,
});

export const kindProposalSchema = z.discriminatedUnion("status", [optimalSchema, infeasibleSchema]).meta({
  title: "fordel proposal by arithmetic",
  description: "Who gets what, with the arithmetic line by line.",
});

/** A proposal for a round of any kind. */
export const anyProposalSchema = z
  .union([proposalSchema, kindProposalSchema])
  .meta({ title: "fordel proposal", description: "Who gets what, with a reason for everyone." });

export type KindProposal = z.infer<typeof kindProposalSchema>;
export type SolvedKindProposal = Extract<KindProposal, { status: "optimal" }>;
export type InfeasibleKindProposal = Extract<KindProposal, { status: "infeasible" }>;
export type KindAward = SolvedKindProposal["awards"][number];
export type ArithmeticStep = KindAward["arithmetic"][number];
export type SharedYear = KindProposal["proof"]["arithmetic"][number];
export type AnyProposal = z.infer<typeof anyProposalSchema>;
