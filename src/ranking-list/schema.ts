import { z } from "zod";
import { areaFiguresSchema, differenceSchema, grantedSchema } from "../difference/schema.ts";
import { madeSchema, proposalSchema, wordedSchema } from "../proposal/schema.ts";

/**
 * The one definition of the document that `rankingList` answers (docs/ranking-list.md). Amounts are whole kroner; values
 * are exact decimals as strings, one that no decimals hold (objective `points`) rounded to nine.
 */

const kroner = z.int().nonnegative();
const change = z.int();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const totalsSchema = z.strictObject({
  unused: kroner,
  value: decimalText,
  granted: kroner,
  projects: z.int().nonnegative(),
  /** Of the cap, after commitments and grants. */
  left: kroner,
});

export const variantSchema = z.enum(["stop", "skip"]);

const limitSchema = z.enum(["cap", "set-aside", "later-ceiling", "maximum", "projects", "applicant"]);

/** One that came up in its turn and did not fit. */
const passedOverSchema = z.strictObject({
  application: z.string(),
  score: decimalText,
  /** Kroner: the least grant that it may have, m(i). */
  least: kroner,
  /** Kroner that there was room for in its turn; 0 where its area had all its projects. */
  room: kroner,
  /** What left the least room. */
  limit: limitSchema,
});

const listSchema = z.strictObject({
  variant: variantSchema,
  totals: totalsSchema,
  /** The list's figures less the proposal's. */
  change: z.strictObject({
    unused: change,
    value: decimalText,
    granted: change,
    projects: change,
    left: change,
  }),
  /** In the order of the list. With `stop` the one in each area that it stopped at. */
  passedOver: z.array(passedOverSchema),
  /** Rules that the list breaks, with figures: shares (R9), strict ranking (R10) and numbers (R16). */
  broken: z.array(wordedSchema),
  awards: z.array(grantedSchema),
  areas: z.array(areaFiguresSchema),
  /** From the proposal to the list. */
  difference: differenceSchema,
});

export const rankingListSchema = z
  .strictObject({
    proposal: proposalSchema,
    /** The proposal's figures; absent where it is infeasible. */
    totals: totalsSchema.optional(),
    /** One a variant that was asked for; none where the proposal is infeasible. */
    lists: z.array(listSchema),
    made: madeSchema,
  })
  .meta({
    title: "fordel ranking list",
    description: "Top down by score until the money is out, beside the best proposal.",
  });

export type RankingList = z.infer<typeof rankingListSchema>;
export type List = z.infer<typeof listSchema>;
export type ListTotals = z.infer<typeof totalsSchema>;
export type PassedOver = z.infer<typeof passedOverSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Limit = z.infer<typeof limitSchema>;
