import { z } from "zod";
import { definitionSchema } from "../round/schema.ts";

/**
 * The one definition of the proposal document (contract.md, "The proposal"). Amounts are whole kroner; scores
 * and values are exact decimals as strings.
 */

export const kroner = z.int().nonnegative();
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
export const yearKey = z.string().regex(/^\d{4}$/);
export const integerText = z.string().regex(/^-?\d+$/);

/** A message as data, its text in the language that was asked for, and in all three. */
const messageFields = {
  rule: z.string(),
  code: z.string(),
  figures: z.record(z.string(), z.union([z.int(), z.string()])),
  text: z.string(),
  texts: z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() }),
};

export const wordedSchema = z.strictObject(messageFields);

const awardSchema = z.strictObject({
  application: z.string(),
  outcome: z.enum(["granted", "reduced", "declined", "dismissed"]),
  amounts: z.record(yearKey, kroner),
  /** For how many years a grant is, from the scheme's; only where the scheme permits fewer than are applied for (R17). */
  years: z.int().positive().optional(),
  score: decimalText,
  reasons: z.array(wordedSchema),
});

const areaSchema = z.strictObject({
  area: z.string(),
  committed: kroner,
  granted: kroner,
  unused: kroner,
  projects: z.int().nonnegative(),
  released: kroner.optional(),
});

export const yearSchema = z.strictObject({
  year: z.int(),
  ceiling: kroner.optional(),
  committed: kroner,
  granted: kroner,
  left: kroner.optional(),
  reservation: z.boolean().optional(),
});

/** How the scheme's spread came out: what one applicant gets at most (R15), and the grants of each number (R16). */
const spreadSchema = z.strictObject({
  /** Of all applicants the most grants that one gets, and the most kroner in the scheme's year. */
  perApplicant: z.strictObject({ mostGrants: z.int().nonnegative(), mostAmount: kroner }).optional(),
  numbers: z
    .array(
      z.strictObject({
        number: z.string(),
        atLeast: z.int().nonnegative(),
        grants: z.int().nonnegative(),
      }),
    )
    .optional(),
});

const inversionSchema = z.strictObject({
  area: z.string(),
  application: z.string(),
  score: decimalText,
  lower: z.array(z.string()),
  reasons: z.array(wordedSchema),
});

/** Multipliers over a power of two, by the row's place in the canonical list of rows (docs/proof.md). */
const vectorSchema = z.strictObject({
  scale: z.int().nonnegative(),
  objective: z.union([z.literal(0), z.literal(1)]),
  rows: z.array(z.tuple([z.int().nonnegative(), integerText])),
  /** Areas that are bounded jointly: the row of the minimum and that of the maximum. */
  pairs: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).optional(),
  /** Every choice that the bound leaves possible is looked at, which closes the node. */
  enumerate: z.literal(true).optional(),
});

/** The tree in preorder: `tighten` with a vector, filter by `sums`, or `split` a column at a value (docs/proof.md). */
const proofStepSchema = z.union([
  z.strictObject({ tighten: vectorSchema }),
  z.strictObject({ sums: z.tuple([z.int().nonnegative(), z.int().nonnegative()]) }),
  z.strictObject({ split: z.tuple([z.int().nonnegative(), z.int().nonnegative()]) }),
]);

const stageProofSchema = z.strictObject({ steps: z.array(proofStepSchema) });

const proofSchema = z.strictObject({
  /** Proves that no proposal holds all the rules (R14). */
  infeasible: stageProofSchema.optional(),
  /** Proves that no proposal leaves less unused money (R12 a); absent where the unused money is 0. */
  unused: stageProofSchema.optional(),
  /** Proves `totals.bound` (R12 b). */
  value: stageProofSchema.optional(),
  /** Proves `totals.laterBound` (R17); absent where there are no years to choose among. */
  later: stageProofSchema.optional(),
  /**
   * Only in the `after` of the policy `in-order` (R13): for each receiver in its turn, that it cannot get more. Absent
   * where one of them was not proven.
   */
  served: z.array(stageProofSchema).optional(),
});

/** Who made the document, the fingerprint of its round, and that of its own content (content.ts). */
export const madeSchema = z.strictObject({ by: z.string(), round: z.string(), content: z.string() });

const solvedFields = {
  /** The definition that the round's rules were taken from, where the round names one. */
  definition: definitionSchema.optional(),
  totals: z.strictObject({
    unused: kroner,
    /** The least unused money that is proven possible; equal to `unused` in an optimal proposal. */
    unusedBound: kroner,
    value: decimalText,
    bound: decimalText,
    /** The value of the later years, and what is proven that none can be above; only where R17 is asked. */
    laterValue: decimalText.optional(),
    laterBound: decimalText.optional(),
  }),
  /** Whether the choice among equals (R12 c) was settled within its share of the work. */
  preference: z.enum(["settled", "unsettled"]),
  /** Whether no other proposal is as good; absent where that was not settled. */
  unique: z.boolean().optional(),
  /** Applications that get another amount in some other proposal as good, by id; all that are known. */
  ties: z.array(z.string()),
  awards: z.array(awardSchema),
  areas: z.array(areaSchema),
  years: z.array(yearSchema),
  /** Only where the scheme has a rule of spread. */
  spread: spreadSchema.optional(),
  inversions: z.array(inversionSchema),
  conflicts: z.array(wordedSchema).length(0),
  /** What floating-point engines say of the same round, where they were asked; no part of the answer. */
  secondOpinions: z.array(wordedSchema).optional(),
  proof: proofSchema,
  made: madeSchema,
};

const optimalSchema = z.strictObject({ status: z.literal("optimal"), ...solvedFields });
const feasibleSchema = z.strictObject({ status: z.literal("feasible"), ...solvedFields });

const infeasibleSchema = z.strictObject({
  status: z.literal("infeasible"),
  definition: definitionSchema.optional(),
  awards: z.array(awardSchema).length(0),
  areas: z.array(areaSchema).length(0),
  years: z.array(yearSchema).length(0),
  conflicts: z.array(wordedSchema).min(1),
  repairs: z.array(wordedSchema),
  proof: proofSchema,
  made: madeSchema,
});

export const proposalSchema = z
  .discriminatedUnion("status", [optimalSchema, feasibleSchema, infeasibleSchema])
  .meta({ title: "fordel proposal", description: "Who gets what, with a reason for everyone." });

const transferSchema = z.strictObject({ from: z.string(), to: z.string(), amount: kroner });

export const reprioritisationSchema = z
  .strictObject({
    before: proposalSchema,
    after: proposalSchema.nullable(),
    policy: z.enum(["best-use", "proportional", "in-order"]),
    released: kroner,
    used: kroner,
    transfers: z.array(transferSchema),
    made: madeSchema,
  })
  .meta({ title: "fordel reprioritisation", description: "Unused area money moved to where it does good." });

export type Proposal = z.infer<typeof proposalSchema>;
export type SolvedProposal = Extract<Proposal, { status: "optimal" | "feasible" }>;
export type InfeasibleProposal = Extract<Proposal, { status: "infeasible" }>;
export type Award = z.infer<typeof awardSchema>;
export type AreaTotals = z.infer<typeof areaSchema>;
export type YearTotals = z.infer<typeof yearSchema>;
export type SpreadFigures = z.infer<typeof spreadSchema>;
export type Inversion = z.infer<typeof inversionSchema>;
export type Worded = z.infer<typeof wordedSchema>;
export type Proof = z.infer<typeof proofSchema>;
export type StageProof = z.infer<typeof stageProofSchema>;
export type ProofStep = z.infer<typeof proofStepSchema>;
export type ProofVector = z.infer<typeof vectorSchema>;
export type ReprioritisationAnswer = z.infer<typeof reprioritisationSchema>;
