import { z } from "zod";

/** How some grants differ from those of a proposal, application by application. Kroner of the scheme's year. */

const kroner = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const differentGrantSchema = z.strictObject({
  application: z.string(),
  /** Points. */
  score: decimalText,
  /** Kroner in the proposal. */
  before: kroner,
  after: kroner,
});

/** Each list by id. An application stands in one of them at most. */
export const differenceSchema = z.strictObject({
  /** A grant where the proposal has none. */
  in: z.array(differentGrantSchema),
  /** None where the proposal has one. */
  out: z.array(differentGrantSchema),
  more: z.array(differentGrantSchema),
  less: z.array(differentGrantSchema),
});

/** An application with a grant, by id. */
export const grantedSchema = z.strictObject({ application: z.string(), amount: z.int().positive() });

/** An area's money of the scheme's year. */
export const areaFiguresSchema = z.strictObject({
  area: z.string(),
  granted: kroner,
  unused: kroner,
  projects: z.int().nonnegative(),
});

export type DifferentGrant = z.infer<typeof differentGrantSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type Granted = z.infer<typeof grantedSchema>;
