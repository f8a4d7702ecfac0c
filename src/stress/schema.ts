import { z } from "zod";
import { madeSchema, proposalSchema } from "../proposal/schema.ts";

/**
 * The one definition of the stress document: what later years are bound by, and what happens to continuing projects if
 * the Storting gives less in one of them. Amounts are whole kroner; every later figure is a forecast with a reservation (R5).
 */

const kroner = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const yearSchema = z.strictObject({
  year: z.int(),
  ceiling: kroner.optional(),
  /** From earlier years. */
  committed: kroner,
  /** This round's grants: in a later year the forecasts of the projects, scaled as R5 says and rounded down. */
  granted: kroner,
  /** The ceiling less both: room for newcomers; below 0 where more is bound than the ceiling. */
  room: z.int().optional(),
  /** Both over the ceiling, to three decimals; absent without a ceiling, or where it is 0. */
  bound: decimalText.optional(),
  /** Whether the figures are forecasts with a reservation. */
  reservation: z.boolean(),
});

const atRiskSchema = z.strictObject({
  application: z.string(),
  area: z.string(),
  score: decimalText,
  /** Kroner that the year's forecast was. */
  forecast: kroner,
  /** Kroner that are left of it: 0 where it falls out. */
  left: kroner,
});

const changedSchema = z.strictObject({ application: z.string(), before: kroner, after: kroner });

const stressedSchema = z.strictObject({
  year: z.int(),
  /** Kroner that the year had: its ceiling or, without one, what is bound. */
  before: kroner,
  /** Kroner that are left of it. */
  after: kroner,
  /** Kroner by which commitments from earlier years alone are above it; 0 where they are not. */
  commitmentsAbove: kroner,
  /** Whether who is at risk is proven to be the best choice among the continuing projects. */
  status: z.enum(["optimal", "feasible"]),
  /** Continuing projects of this round that lose something, by area and id. */
  atRisk: z.array(atRiskSchema),
  /** Kroner that they lose together. */
  lost: kroner,
  /**
   * The round as it would be shared out with the lower ceiling known today: then nobody is at risk. Null where no
   * proposal can hold it.
   */
  known: z
    .strictObject({
      status: z.enum(["optimal", "feasible"]),
      /** Kroner that the year's ceiling is to be for new forecasts and commitments together. */
      ceiling: kroner,
      /** What it costs today: the change in value and in unused money. */
      value: decimalText,
      unused: z.int(),
      /** Whose grant in the scheme's year changes. */
      changed: z.array(changedSchema),
    })
    .nullable(),
});

export const stressSchema = z
  .strictObject({
    proposal: proposalSchema,
    years: z.array(yearSchema),
    stressed: z.array(stressedSchema),
    made: madeSchema,
  })
  .meta({ title: "fordel stress", description: "Later years, and what happens if the Storting gives less." });

export type Stress = z.infer<typeof stressSchema>;
export type StressedYear = Stress["stressed"][number];
