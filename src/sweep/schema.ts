import { z } from "zod";
import { madeSchema, wordedSchema } from "../proposal/schema.ts";

/**
 * The one definition of the document that `sweep` answers (docs/sweep.md). Amounts are whole kroner; R12's values are
 * exact decimals as strings, a value that no decimals hold (objective `points`) rounded to nine.
 */

export const kroner = z.int().nonnegative();
const count = z.int().nonnegative();
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A figure of the scheme, as the round document names it. */
const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cap") }),
  z.strictObject({ kind: z.literal("ceiling"), year: z.int() }),
  z.strictObject({ kind: z.literal("minimum"), area: z.string() }),
  z.strictObject({ kind: z.literal("maximum"), area: z.string() }),
  z.strictObject({ kind: z.literal("projects"), area: z.string() }),
]);

/** The values `from`, `from` + `by`, … and last `to`: kroner, or a number of projects. */
const rangeSchema = z.strictObject({ figure: figureSchema, from: count, to: count, by: z.int().positive() });

/** An application that gets another amount: kroner of the scheme's year. */
const changedSchema = z.strictObject({ application: z.string(), before: kroner, after: kroner });

/** The best proposal (R12) of a changed round, in figures. */
export const answerFields = {
  /** Whether the choice among equals (R12 c) was settled. */
  preference: z.enum(["settled", "unsettled"]),
  totals: z.strictObject({ unused: kroner, value: decimalText }),
  /** Kroner of the scheme's year, commitments not counted. */
  granted: kroner,
  projects: count,
  areas: z.array(
    z.strictObject({
      area: z.string(),
      committed: kroner,
      granted: kroner,
      unused: kroner,
      projects: count,
    }),
  ),
  /** Everyone with a grant, by id: kroner of the scheme's year. */
  grants: z.array(z.strictObject({ application: z.string(), amount: kroner })),
  /** Against the point before it, by id; absent where that has no proposal, and in the first. */
  changes: z.array(changedSchema).optional(),
};

/** `at` is the value of the figure, `and` that of the second one. */
const place = { at: count, and: count.optional() };

const pointSchema = z.discriminatedUnion("status", [
  z.strictObject({ ...place, status: z.literal("optimal"), ...answerFields }),
  /**
   * The time ran out before it was proven best. `bounds` are proven: no proposal leaves less unused money, and none with
   * as much unused as this one has a greater value.
   */
  z.strictObject({
    ...place,
    status: z.literal("feasible"),
    ...answerFields,
    bounds: z.strictObject({ unused: kroner, value: decimalText }),
  }),
  /**
   * Proven: no proposal holds all the rules (R14). Which rules contradict each other, and what mends it, is as in a
   * proposal; without them where the time ran out before they were found.
   */
  z.strictObject({
    ...place,
    status: z.literal("infeasible"),
    conflicts: z.array(wordedSchema).min(1).optional(),
    repairs: z.array(wordedSchema).optional(),
  }),
  z.strictObject({ ...place, status: z.literal("not-known") }),
]);

const sideSchema = z.discriminatedUnion("status", [
  z.strictObject({ at: count, status: z.literal("optimal"), unused: kroner, value: decimalText }),
  z.strictObject({ at: count, status: z.literal("infeasible") }),
]);

/** Two values of the figure that differ by 1 and whose best proposals fund different applications; both are proven. */
const changePointSchema = z.strictObject({
  before: sideSchema,
  after: sideSchema,
  /** By id; empty where one of the two is infeasible. */
  comesIn: z.array(z.string()),
  fallsOut: z.array(z.string()),
});

const openSchema = z.strictObject({ from: count, to: count });

export const sweepSchema = z
  .strictObject({
    range: rangeSchema,
    and: rangeSchema.optional(),
    /** In the order of `and`, then of `at`. */
    points: z.array(pointSchema),
    /** In order; none where there is a second figure. */
    changePoints: z.array(changePointSchema),
    /** Between these something differs, or may differ, and the time or the choice among equals left it open where. */
    open: z.array(openSchema),
    made: madeSchema,
  })
  .meta({
    title: "fordel sweep",
    description:
      "The best proposal at many values of one or two figures, and where somebody comes in or falls out.",
  });

/** A part of a sweep as it comes, in any order; a point without what changed against the one before it. */
export const sweepPartSchema = z
  .union([
    z.strictObject({ point: pointSchema }),
    z.strictObject({ changePoint: changePointSchema }),
    z.strictObject({ open: openSchema }),
  ])
  .meta({ title: "fordel sweep part", description: "A line of what `fordel sweep --each` writes." });

export type Sweep = z.infer<typeof sweepSchema>;
export type SweepPart = z.infer<typeof sweepPartSchema>;
export type Range = z.infer<typeof rangeSchema>;
export type Point = z.infer<typeof pointSchema>;
export type ChangePoint = z.infer<typeof changePointSchema>;
export type Changed = z.infer<typeof changedSchema>;
export type OpenRange = Sweep["open"][number];
