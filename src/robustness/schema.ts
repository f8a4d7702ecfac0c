import { z } from "zod";
import { madeSchema, proposalSchema } from "../proposal/schema.ts";

/**
 * The one definition of the document that `robustness` answers (docs/robustness.md). Amounts are whole kroner; scores,
 * shares and values are exact decimals as strings, a value that no decimals hold (objective `points`) rounded to nine.
 */

const kroner = z.int().nonnegative();
const count = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** Of N draws in order, the one in place p × N / 100, rounded up. Nothing lies between two draws. */
const spreadOf = <Figure extends z.ZodType>(figure: Figure) =>
  z.strictObject({
    least: figure,
    /** At least five draws in a hundred are no greater. */
    fifth: figure,
    median: figure,
    ninetyFifth: figure,
    greatest: figure,
  });

/** How often an application gets a grant: in more of the draws than the bubble goes to, in it, or in fewer. */
export const certaintySchema = z.enum(["safe", "bubble", "unlikely"]);

const drawnApplicationSchema = z.strictObject({
  application: z.string(),
  /** How many assessors' scores are drawn from; 0 where they are drawn by the spread. */
  assessors: count,
  /** In the proposal. */
  outcome: z.enum(["granted", "reduced", "declined", "dismissed"]),
  /** Of the `draws.proven`, how many give it a grant. */
  funded: count,
  /** `funded` / `draws.proven`, rounded to three decimals, half up. */
  share: decimalText,
  certainty: certaintySchema,
  /** Kroner of the scheme's year, of the draws that give it a grant; `mean` rounded to whole kroner, half up. */
  grant: z.strictObject({ least: kroner, mean: kroner, greatest: kroner }).optional(),
});

export const robustnessSchema = z
  .strictObject({
    proposal: proposalSchema,
    seed: z.int(),
    /** How far from its own a score may be drawn, in points. */
    spread: decimalText,
    /** Scores are drawn in steps of so many points. */
    scoreStep: decimalText,
    /** The shares of draws between which an application is in the bubble, both included. */
    bubble: z.strictObject({ from: decimalText, to: decimalText }),
    draws: z.strictObject({
      asked: count,
      /** Proven to be the best of their scores (R12 a, b). All figures below are of these. */
      proven: count,
      /** Proven to have no proposal that holds all the rules (R14). */
      infeasible: count,
      /** The time was over first, or the round itself is infeasible. */
      notSolved: count,
      /** Of the proven ones, those whose choice among equals (R12 c) was not settled. */
      unsettled: count,
    }),
    /** Every application of the round, by id; none where no draw is proven. */
    applications: z.array(drawnApplicationSchema),
    /** Of the draws, each with the scores drawn in it. */
    value: spreadOf(decimalText).optional(),
    unused: spreadOf(kroner).optional(),
    made: madeSchema,
  })
  .meta({
    title: "fordel robustness",
    description: "How often each application is funded when scores are drawn again.",
  });

export type Robustness = z.infer<typeof robustnessSchema>;
export type DrawnApplication = z.infer<typeof drawnApplicationSchema>;
export type Certainty = z.infer<typeof certaintySchema>;

/** What one draw gave, as it is told while the others are at work. */
export const drawSchema = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("proven"),
      /** The number of the draw, from 1. */
      draw: z.int().positive(),
      value: decimalText,
      unused: kroner,
      /** Kroner of the scheme's year by application, of those that get any. */
      grants: z.record(z.string(), z.int().positive()),
      /** Whether the choice between proposals that are as good (R12 c) was settled. */
      settled: z.boolean(),
    }),
    z.strictObject({
      /** `infeasible`: the rules cannot all hold; `not-solved`: there was no time. */
      status: z.enum(["infeasible", "not-solved"]),
      draw: z.int().positive(),
    }),
  ])
  .meta({ title: "fordel draw", description: "The answer with the scores of one draw." });

export type Draw = z.infer<typeof drawSchema>;
