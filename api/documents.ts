import type { z } from "zod";
import { alternativesSchema } from "../src/alternatives/schema.ts";
import { calendarPlanSchema } from "../src/calendar/schema.ts";
import { comparisonSchema } from "../src/comparison/schema.ts";
import { assessmentSchema } from "../src/costs/schema.ts";
import { fairnessSchema } from "../src/fairness/schema.ts";
import { frontierSchema } from "../src/frontier/schema.ts";
import { anyProposalSchema } from "../src/kinds/proposal-schema.ts";
import { anyRoundSchema } from "../src/kinds/schema.ts";
import { importSchema } from "../src/import/schema.ts";
import { policiesSchema } from "../src/policies/schema.ts";
import { portfolioAnswerSchema } from "../src/portfolio/answer-schema.ts";
import { portfolioSchema } from "../src/portfolio/schema.ts";
import { pricesSchema } from "../src/prices/schema.ts";
import { reprioritisationSchema } from "../src/proposal/schema.ts";
import { rankingListSchema } from "../src/ranking-list/schema.ts";
import { drawSchema, robustnessSchema } from "../src/robustness/schema.ts";
import { scenarioSchema } from "../src/scenario/schema.ts";
import { eventsSchema } from "../src/second-step/events-schema.ts";
import { secondStepSchema } from "../src/second-step/schema.ts";
import { stressSchema } from "../src/stress/schema.ts";
import { schemeDefinitionSchema } from "../src/schemes/definition-schema.ts";
import { sweepPartSchema, sweepSchema } from "../src/sweep/schema.ts";
import { verificationSchema } from "../src/verification/schema.ts";
import { whatIfSchema } from "../src/what-if/schema.ts";
import { basicAmountsSchema } from "./assess.ts";
import type { SchemaName } from "./cli/choices.ts";

/** The definition of every public document, by its name. */
export const documentSchemas: Readonly<Record<SchemaName, z.ZodType>> = {
  round: anyRoundSchema,
  proposal: anyProposalSchema,
  reprioritisation: reprioritisationSchema,
  prices: pricesSchema,
  scenario: scenarioSchema,
  comparison: comparisonSchema,
  "what-if": whatIfSchema,
  import: importSchema,
  policies: policiesSchema,
  fairness: fairnessSchema,
  stress: stressSchema,
  robustness: robustnessSchema,
  draw: drawSchema,
  sweep: sweepSchema,
  "sweep-part": sweepPartSchema,
  frontier: frontierSchema,
  alternatives: alternativesSchema,
  "ranking-list": rankingListSchema,
  events: eventsSchema,
  "second-step": secondStepSchema,
  assessment: assessmentSchema,
  "basic-amounts": basicAmountsSchema,
  calendar: calendarPlanSchema,
  portfolio: portfolioSchema,
  "portfolio-answer": portfolioAnswerSchema,
  definition: schemeDefinitionSchema,
  verification: verificationSchema,
};
