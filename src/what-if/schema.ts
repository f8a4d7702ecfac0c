import { z } from "zod";
import { anyProposalSchema } from "../kinds/proposal-schema.ts";
import { anyRoundSchema } from "../kinds/schema.ts";
import { proposalSchema } from "../proposal/schema.ts";
import { roundSchema } from "../round/schema.ts";

/**
 * The one definition of the answer to what happens if: a round with the changes of a scenario made, and the proposal for it.
 */

const [optimal, feasible, infeasible] = proposalSchema.options;

const withoutProof = { proof: true } as const;

/** The version of the round that it was made of, where the round is kept. */
const version = z.int().positive().describe("Of the round that is kept.").optional();

/** Everything: `fordel verify` holds the proposal against the round. */
const wholeSchema = z.strictObject({
  version,
  round: anyRoundSchema.describe("With the changes made."),
  proposal: anyProposalSchema,
});

/** What is looked at while a lever is moved: nothing that can be checked by itself. */
const figuresSchema = z.strictObject({
  version,
  round: roundSchema
    .pick({ scheme: true, commitments: true, decisions: true })
    .describe("What the changes left of the rules."),
  proposal: z
    .discriminatedUnion("status", [
      optimal.omit(withoutProof),
      feasible.omit(withoutProof),
      infeasible.omit(withoutProof),
    ])
    .describe("Without its proof."),
});

export const whatIfSchema = z
  .union([wholeSchema, figuresSchema])
  .meta({ title: "fordel what-if", description: "A round with changes made, and the proposal for it." });

export type WhatIf = z.infer<typeof whatIfSchema>;
/** How much of it is told. */
export const whatIfDetails = ["whole", "figures"] as const;
export type WhatIfDetail = (typeof whatIfDetails)[number];
