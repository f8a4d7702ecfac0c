import { z } from "zod";
import {
  applicationSchema,
  commitmentSchema,
  conditionsSchema,
  count,
  fateSchema,
  grantSchema,
  identifier,
  kroner,
  kronerChange,
  points,
  prioritySchema,
  reprioritisationSchema,
  share,
  shareSchema,
  spreadSchema,
  text,
  weight,
  year,
} from "../round/schema.ts";

/**
 * The one definition of the scenario document: a named list of changes on one round, never a copy of it. Types are
 * inferred from it and the JSON Schema is generated from it.
 */

const reason = text.describe("Why; shown with the change.").optional();
const remove = z.literal(true).describe("Takes the limit away.").optional();
const percent = points
  .describe("Per cent more, or with a minus less; rounded down to whole kroner.")
  .optional();
const by = kronerChange.describe("Kroner more, or with a minus less.").optional();
const to = kroner.describe("Kroner.").optional();

/** An amount is set, or changed by kroner or by per cent: exactly one of them. */
const amount = { to, by, byPercent: percent };
/** A limit may be taken away as well. */
const limit = { ...amount, remove };

const area = identifier.describe("The id of an area of the scheme.");
const application = identifier.describe("The id of an application.");
const criterion = identifier.describe("The id of a criterion of the scheme.");

export const changeSchema = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("cap"), ...amount, reason }),
  z.strictObject({ change: z.literal("later-cap"), year, ...limit, reason }),
  z.strictObject({ change: z.literal("area-minimum"), area, ...amount, reason }),
  z.strictObject({ change: z.literal("area-maximum"), area, ...limit, reason }),
  z.strictObject({ change: z.literal("area-projects"), area, to: count.optional(), remove, reason }),
  z.strictObject({ change: z.literal("area-unused"), area, to: fateSchema, reason }),
  z.strictObject({ change: z.literal("threshold"), to: points.optional(), remove, reason }),
  z.strictObject({
    change: z.literal("criterion-threshold"),
    criterion,
    to: points.optional(),
    remove,
    reason,
  }),
  z.strictObject({ change: z.literal("criterion-weight"), criterion, to: weight, reason }),
  z.strictObject({
    change: z.literal("priority"),
    priority: identifier.describe("The id of a priority of the scheme."),
    to: points.optional(),
    remove,
    reason,
  }),
  z.strictObject({ change: z.literal("priority-added"), priority: prioritySchema, reason }),
  z.strictObject({
    change: z.literal("share"),
    share: identifier.describe("The id of a share of the scheme."),
    to: share.optional(),
    remove,
    reason,
  }),
  z.strictObject({ change: z.literal("share-added"), share: shareSchema, reason }),
  z.strictObject({ change: z.literal("ranking"), to: z.enum(["report", "strict"]), reason }),
  z.strictObject({ change: z.literal("objective"), to: z.enum(["score-kroner", "points"]), reason }),
  z.strictObject({
    change: z.literal("grant"),
    to: grantSchema.describe("In place of all of the scheme's grant rules."),
    reason,
  }),
  z.strictObject({
    change: z.literal("conditions"),
    to: conditionsSchema.describe("In place of all of the scheme's conditions."),
    reason,
  }),
  z.strictObject({
    change: z.literal("reprioritisation"),
    to: reprioritisationSchema.describe("In place of all that the scheme says of reprioritisation."),
    reason,
  }),
  z.strictObject({
    change: z.literal("spread"),
    to: spreadSchema.describe("In place of all that the scheme says of spread."),
    reason,
  }),
  z.strictObject({
    change: z.literal("decision"),
    application,
    to: z.enum(["grant", "decline"]),
    amount: kroner.describe("Kroner in the scheme's year, with `grant` only.").optional(),
    years: count
      .min(1)
      .describe("With `grant` only: for so many years, where the scheme permits fewer (R17).")
      .optional(),
    reason,
  }),
  z.strictObject({ change: z.literal("decision-removed"), application, reason }),
  z.strictObject({
    change: z.literal("score"),
    application,
    criterion,
    to: points.optional(),
    by: points.describe("Points more, or with a minus less.").optional(),
    reason,
  }),
  z.strictObject({ change: z.literal("requested"), application, year, ...limit, reason }),
  z.strictObject({ change: z.literal("assessed"), application, year, ...limit, reason }),
  z.strictObject({ change: z.literal("smallest-viable"), application, to, remove, reason }),
  z.strictObject({ change: z.literal("withdrawal"), application, reason }),
  z.strictObject({ change: z.literal("addition"), application: applicationSchema, reason }),
  z.strictObject({
    change: z.literal("commitment"),
    commitment: commitmentSchema.describe("A new one, or in place of the one with its id."),
    reason,
  }),
  z.strictObject({
    change: z.literal("commitment-amount"),
    commitment: identifier.describe("The id of a commitment."),
    year,
    ...limit,
    reason,
  }),
  z.strictObject({
    change: z.literal("commitment-removed"),
    commitment: identifier.describe("The id of a commitment."),
    reason,
  }),
]);

export const scenarioSchema = z
  .strictObject({
    name: text.describe("What it is called beside others."),
    note: text.optional(),
    base: text
      .describe("The fingerprint of the round it was made on; another round is then refused.")
      .optional(),
    changes: z.array(changeSchema).describe("In the order in which they are made."),
  })
  .meta({ title: "fordel scenario", description: "Changes on a round: what happens if." });

/** A scenario as it stands in the file, valid in form. */
export type ScenarioDocument = z.infer<typeof scenarioSchema>;
export type Change = z.infer<typeof changeSchema>;
export type ChangeKind = Change["change"];
