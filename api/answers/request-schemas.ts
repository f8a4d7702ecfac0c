import { z } from "zod";
import { anyRoundSchema } from "../../src/kinds/schema.ts";
import { portfolioSchema } from "../../src/portfolio/schema.ts";
import { count, countPositive, decimalOf, identifier, share, year } from "../../src/round/leaves.ts";
import { policySchema, roundSchema } from "../../src/round/schema.ts";
import { scenarioSchema } from "../../src/scenario/schema.ts";
import { variantSchema } from "../../src/ranking-list/schema.ts";
import { eventsSchema } from "../../src/second-step/events-schema.ts";

/**
 * The one definition of the bodies that hold more than a document: a round under its own name, and beside it what is asked.
 * What is read with a reader of its own (a round, scenarios, events, an answer) is only described here: `…Form` has what
 * remains.
 */

/** A document that a reader of its own reads. */
const document = z.record(z.string(), z.unknown());

const figureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cap") }),
  z.strictObject({ kind: z.literal("ceiling"), year }),
  z.strictObject({ kind: z.literal("minimum"), area: identifier }),
  z.strictObject({ kind: z.literal("maximum"), area: identifier }),
  z.strictObject({ kind: z.literal("projects"), area: identifier }),
]);

const rangeSchema = z.strictObject({
  figure: figureSchema.describe("The figure that is moved."),
  from: count.describe("Its first value: kroner, or a number of projects."),
  to: count.describe("Its last value."),
  by: countPositive.describe("The step between."),
});

const cutSchema = z.strictObject({
  year: year.describe("A year after the scheme's."),
  by: count.describe("Kroner less; this or byPercent.").optional(),
  byPercent: decimalOf("value").describe("Per cent less, from 0 to 100; this or by.").optional(),
});

const loss = decimalOf("value").describe("0 or more.");

const asked = {
  compare: {},
  verify: {
    policy: policySchema
      .describe("That a reprioritisation was asked for in place of the scheme's own (R13).")
      .optional(),
  },
  prices: {
    by: countPositive
      .describe("Kroner that limits of money are moved by. Default: one hundredth of the cap.")
      .optional(),
    applications: z
      .array(identifier)
      .describe("Only what concerns these, and no limits. Default: all.")
      .optional(),
  },
  alternatives: {
    count: countPositive
      .describe("So many at most, the proposal among them, up to 100. Default 5, and 100 with withinLoss.")
      .optional(),
    differing: countPositive
      .describe("Each two differ in so many applications at least. Default 1.")
      .optional(),
    withinLoss: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("points"), points: loss }),
        z.strictObject({ kind: z.literal("share"), share: loss }),
      ])
      .describe("The greatest loss of value. Default: any.")
      .optional(),
  },
  stress: {
    cuts: z
      .array(cutSchema)
      .describe("Default: 10 per cent less in each later year with a forecast.")
      .optional(),
  },
  sweep: {
    range: rangeSchema,
    and: rangeSchema.describe("A second figure: then every pair of values.").optional(),
  },
  frontier: {
    aim: z.enum(["cut", "municipalities"]).describe("What the value is held against."),
    by: share
      .describe("With cut: how much smaller the largest cut gets from point to point. Default 0.01.")
      .optional(),
  },
  robustness: {
    draws: countPositive.describe("How many, up to 10000. Default 1000.").optional(),
    seed: count.describe("Which draws: the same seed draws the same. Default 1.").optional(),
    spread: decimalOf("points").describe("How far from its own a score may be drawn. Default 1.").optional(),
    scoreStep: decimalOf("points")
      .describe("Scores are drawn in steps of so many points. Default 1.")
      .optional(),
    bubble: z
      .strictObject({ from: share, to: share })
      .describe("The shares of draws between which one is in the bubble. Default 0.1 and 0.9.")
      .optional(),
  },
  "second-step": {
    setAside: z
      .array(identifier)
      .describe("Applications whose award was set aside when the proposal was adopted. Default none.")
      .optional(),
    steps: z
      .array(document)
      .describe("The second steps that were adopted since, in their order. Default none.")
      .optional(),
  },
};

const question = <Name extends string>(name: Name) => z.literal(name).describe("What is asked.");

/** What is asked of a round that is kept: the question, and what stands beside the round. */
function analysisSchema<Scenarios extends z.ZodType>(scenarios: Scenarios) {
  return z.discriminatedUnion("question", [
    z.strictObject({ question: question("sweep"), ...asked.sweep }),
    z.strictObject({ question: question("robustness"), ...asked.robustness }),
    z.strictObject({ question: question("stress"), ...asked.stress }),
    z.strictObject({ question: question("frontier"), ...asked.frontier }),
    z.strictObject({ question: question("compare"), scenarios }),
    z.strictObject({ question: question("policies") }),
    z.strictObject({ question: question("report") }),
    z.strictObject({ question: question("alternatives"), ...asked.alternatives }),
    z.strictObject({ question: question("prices"), ...asked.prices }),
    z.strictObject({
      question: question("ranking-list"),
      variant: variantSchema.describe("Stop or skip; default both.").optional(),
    }),
  ]);
}

/** As it is described to callers. */
export const analysisRequestSchema = analysisSchema(z.array(scenarioSchema).min(1).max(5)).meta({
  title: "What is asked of a kept round",
});

/** As it is read: scenarios have a reader of their own. */
export const analysisRequestForm = analysisSchema(z.array(document).min(1));

const scored = { round: roundSchema };

/** The bodies as they are described to callers. */
export const requestSchemas = {
  compare: titled("compare", {
    ...scored,
    scenarios: z.array(scenarioSchema).min(1).max(5).describe("One to five, side by side with the round."),
    ...asked.compare,
  }),
  "what-if": z
    .strictObject({
      round: anyRoundSchema,
      scenario: scenarioSchema.describe("For rounds that are not scored, one without changes."),
    })
    .meta({ title: "What what-if is asked with" }),
  verify: z
    .union([
      z.strictObject({
        round: anyRoundSchema,
        proposal: document.describe("What is checked: a proposal, or the answer to a reprioritisation."),
        ...asked.verify,
      }),
      z.strictObject({ portfolio: portfolioSchema, proposal: document.describe("Its answer.") }),
    ])
    .meta({ title: "What verify is asked with" }),
  prices: titled("prices", { ...scored, ...asked.prices }),
  alternatives: titled("alternatives", { ...scored, ...asked.alternatives }),
  stress: titled("stress", { ...scored, ...asked.stress }),
  sweep: titled("sweep", { ...scored, ...asked.sweep }),
  frontier: titled("frontier", { ...scored, ...asked.frontier }),
  robustness: titled("robustness", { ...scored, ...asked.robustness }),
  "second-step": titled("second-step", {
    ...scored,
    proposal: document.describe("The proposal that was decided, or the reprioritisation."),
    events: eventsSchema,
    ...asked["second-step"],
  }),
};

/** What is asked of a round that is kept. */
export const keptWhatIfSchema = z
  .strictObject({ scenario: scenarioSchema })
  .meta({ title: "What is tried on a kept round" });

/** Scenarios of a round that is kept, side by side. */
export const keptCompareSchema = z
  .strictObject({
    scenarios: z
      .array(z.union([identifier.describe("Of a scenario that is kept with the round."), scenarioSchema]))
      .min(1)
      .max(5),
  })
  .meta({ title: "What is held side by side on a kept round" });

/** What is asked beside the documents, each of which has a reader of its own. */
export const requestForms = {
  compare: z.strictObject({ round: document, scenarios: z.array(document).min(1), ...asked.compare }),
  whatIf: z.strictObject({ round: document, scenario: document }),
  /** Of a round that is kept. */
  whatIfKept: z.strictObject({ scenario: document }),
  compareKept: z.strictObject({ scenarios: z.array(z.union([identifier, document])).min(1) }),
  verify: z.strictObject({ round: document, proposal: document, ...asked.verify }),
  verifyPortfolio: z.strictObject({ portfolio: document, proposal: document }),
  prices: z.strictObject({ round: document, ...asked.prices }),
  alternatives: z.strictObject({ round: document, ...asked.alternatives }),
  stress: z.strictObject({ round: document, ...asked.stress }),
  sweep: z.strictObject({ round: document, ...asked.sweep }),
  frontier: z.strictObject({ round: document, ...asked.frontier }),
  robustness: z.strictObject({ round: document, ...asked.robustness }),
  secondStep: z.strictObject({
    round: document,
    proposal: document,
    events: document,
    ...asked["second-step"],
  }),
};

function titled<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  return z.strictObject(shape).meta({ title: `What ${name} is asked with` });
}
