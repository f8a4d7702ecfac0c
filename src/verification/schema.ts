import { z } from "zod";

/** The one definition of the document that a check answers: whether a proposal holds, and everything that does not. */

const provenSchema = z.strictObject({
  rules: z.boolean().describe("Every rule and every figure holds."),
  unused: z
    .int()
    .describe("Kroner: no proposal leaves less unused (R12 a). Absent where not proven.")
    .optional(),
  bound: z.string().describe("No proposal with this unused money has a greater value (R12 b).").optional(),
  optimal: z.boolean().describe("It is best by R12 (a) and (b)."),
  infeasible: z.boolean().describe("No proposal can hold all the rules (R14)."),
});

const findingSchema = z.strictObject({
  place: z.string().describe("Where in the proposal, such as awards[3].amounts.2025; empty for the whole."),
  rule: z.string(),
  code: z.string(),
  message: z.string().describe("A sentence in the language that was asked for."),
});

export const verificationSchema = z
  .strictObject({
    holds: z.boolean().describe("Nothing is broken, and every claim that the proposal makes is proven."),
    findings: z.array(findingSchema),
    proven: z
      .union([provenSchema, z.strictObject({ before: provenSchema, after: provenSchema })])
      .describe("What is proven; before and after a reprioritisation. Absent for a portfolio.")
      .optional(),
  })
  .meta({ title: "fordel verification", description: "Whether a proposal holds, checked without a solver." });

export type VerificationDocument = z.infer<typeof verificationSchema>;
