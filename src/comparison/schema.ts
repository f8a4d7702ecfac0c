import { z } from "zod";
import { madeSchema, wordedSchema } from "../proposal/schema.ts";
import { changeSchema } from "../scenario/schema.ts";

/**
 * The one definition of the comparison document: two to six proposals on one round side by side, the first of them what
 * the others are held against. Lists that go by scenario have one item each, in the order of `scenarios`.
 */

const kroner = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const comparedFields = {
  name: z.string(),
  /** The fingerprint of the scenario with its round; absent for the round as it is. */
  scenario: z.string().optional(),
  /** The fingerprint of the round with the changes made: the one that its proposal names. */
  round: z.string(),
  changes: z.array(changeSchema),
  /** Kroner in the scheme's year. */
  cap: kroner,
};

const solvedSchema = z.strictObject({
  status: z.enum(["optimal", "feasible"]),
  ...comparedFields,
  unused: kroner,
  value: decimalText,
  bound: decimalText,
  committed: kroner,
  granted: kroner,
  left: z.int(),
  /** Applications by outcome. */
  outcomes: z.strictObject({
    granted: z.int(),
    reduced: z.int(),
    declined: z.int(),
    dismissed: z.int(),
  }),
});

const contradictedSchema = z.strictObject({
  status: z.literal("infeasible"),
  ...comparedFields,
  conflicts: z.array(wordedSchema).min(1),
});

const areaFigures = z.strictObject({
  minimum: kroner,
  maximum: kroner.optional(),
  committed: kroner,
  granted: kroner,
  unused: kroner,
  projects: z.int().nonnegative(),
});

const yearFigures = z.strictObject({
  ceiling: kroner.optional(),
  committed: kroner,
  granted: kroner,
  left: z.int().optional(),
  /** Whether the figure is a forecast with a reservation for the Storting's budget (R5). */
  reservation: z.boolean(),
});

const awardFigures = z.strictObject({
  outcome: z.enum(["granted", "reduced", "declined", "dismissed"]),
  score: decimalText,
  /** Kroner in the scheme's year. */
  amount: kroner,
  reasons: z.array(wordedSchema),
});

/**
 * What became of an application against the first scenario. One that is withdrawn with a grant is `out`, one that is added
 * and gets a grant is `in`; `absent` where one of the two has no proposal, or no such application and no grant is at stake.
 */
export const turnSchema = z.enum(["same", "in", "out", "more", "less", "absent"]);

const applicationSchema = z.strictObject({
  application: z.string(),
  area: z.string(),
  title: z.string(),
  applicant: z.string(),
  /** By scenario; null where it has no such application, or no proposal. */
  awards: z.array(awardFigures.nullable()),
  /** By scenario; `same` for the first. */
  turns: z.array(turnSchema),
});

const droppedSchema = z.strictObject({
  /** The scenario's place in `scenarios`. */
  scenario: z.int().positive(),
  application: z.string(),
  area: z.string(),
  /** Kroner that it had in the first. */
  before: kroner,
  /** Kroner by which the cap is greater than in the first. */
  grown: kroner,
  reasons: z.array(wordedSchema),
});

const movedSchema = z.strictObject({
  applications: z.int().nonnegative(),
  /** Kroner: what those who come in get, those who fall out had, or the sum of what was added or taken. */
  kroner: kroner,
});

/** A scenario against the first, in sums; null where one of the two has no proposal. */
const differenceSchema = z
  .strictObject({
    cap: z.int(),
    granted: z.int(),
    unused: z.int(),
    value: decimalText,
    in: movedSchema,
    out: movedSchema,
    more: movedSchema,
    less: movedSchema,
  })
  .nullable();

export const comparisonSchema = z
  .strictObject({
    scenarios: z
      .array(z.discriminatedUnion("status", [solvedSchema, contradictedSchema]))
      .min(2)
      .max(6),
    differences: z.array(differenceSchema),
    areas: z.array(
      z.strictObject({ area: z.string(), name: z.string(), figures: z.array(areaFigures.nullable()) }),
    ),
    years: z.array(z.strictObject({ year: z.int(), figures: z.array(yearFigures.nullable()) })),
    /**
     * Those to whom anything at all happens in a scenario with a proposal, by area and id; where the first has none, those
     * that get a grant.
     */
    applications: z.array(applicationSchema),
    /** Applications that had a grant and have none, although the cap is greater. */
    dropped: z.array(droppedSchema),
    made: madeSchema,
  })
  .meta({ title: "fordel comparison", description: "Two to six scenarios on one round side by side." });

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedScenario = Comparison["scenarios"][number];
export type ComparedApplication = Comparison["applications"][number];
export type Difference = Comparison["differences"][number];
export type Turn = z.infer<typeof turnSchema>;
