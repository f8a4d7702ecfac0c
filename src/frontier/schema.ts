import { z } from "zod";
import { madeSchema } from "../proposal/schema.ts";
import { answerFields, decimalText, kroner } from "../sweep/schema.ts";

/** The one definition of the document that `frontier` answers (docs/sweep.md). Units as in a sweep. */

const common = {
  /** How many municipality numbers stand on the applications with a grant. */
  municipalities: z.int().nonnegative(),
  /** Of the undecided grants the one that is cut most; absent where there is none. */
  largestCut: z
    .strictObject({
      application: z.string(),
      /** Kroner, x(i). */
      grant: kroner,
      /** Kroner, u(i). */
      eligible: kroner,
      /** 1 − x(i)/u(i), a share: rounded up to nine decimals where it has more. */
      cut: decimalText,
    })
    .optional(),
};

const frontierPointSchema = z.strictObject({ ...answerFields, ...common });

export const frontierSchema = z
  .strictObject({
    aim: z.enum(["cut", "municipalities"]),
    /** With `cut`: how much smaller the largest cut is to be from point to point, a share; 0 is every point there is. */
    by: decimalText.optional(),
    /**
     * `finished`: no further point is possible. `stopped`: the time ran out, and what is listed is exact all the same.
     * `infeasible`: no proposal holds all the rules.
     */
    status: z.enum(["finished", "stopped", "infeasible"]),
    /** Each is proven best (R12) of all that do at least as well by the aim; the best first. */
    points: z.array(frontierPointSchema),
    made: madeSchema,
  })
  .meta({
    title: "fordel frontier",
    description: "What a better reach or smaller cuts cost the best proposal.",
  });

export type Frontier = z.infer<typeof frontierSchema>;
export type FrontierPoint = z.infer<typeof frontierPointSchema>;
export type Aim = Frontier["aim"];
