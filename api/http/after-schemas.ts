import { z } from "zod";
import { portfolioAnswerSchema } from "../../src/portfolio/answer-schema.ts";
import { keptPortfolioSchema } from "../../src/portfolio/schema.ts";
import { scenarioSchema } from "../../src/scenario/schema.ts";
import { eventsSchema } from "../../src/second-step/events-schema.ts";
import { secondStepSchema } from "../../src/second-step/schema.ts";
import { archiveSchema } from "../store/archive/schema.ts";
import { anyEntrySchema } from "../store/audit-entry.ts";
import { page, signature } from "./stored-schemas.ts";

/** The one definition of what is sent of what follows a decision, of archives, of kept scenarios and of kept portfolios. */

const version = z.int().positive();

const stepHeadSchema = z.strictObject({
  id: z.string(),
  round: z.string(),
  version: version.describe("The version of the round whose decision it was made upon."),
  step: z.enum(["share-out", "stay", "cut", "infeasible"]),
  status: z.enum(["proven", "not-proven", "infeasible"]),
  engine: z.string(),
  content: z.string().describe("The fingerprint of its content."),
  made: signature,
});

/** Why a second step is adopted. */
export const adoptingStepSchema = z
  .strictObject({ reason: z.string().min(1).describe("Why; it is kept.") })
  .meta({ title: "fordel adopting a step" });

const archiveFindingSchema = z.strictObject({
  message: z.string().describe("A sentence in the language that was asked for."),
});

const scenarioHeadSchema = z.strictObject({
  id: z.string(),
  round: z.string(),
  version: version.describe("Its own; the ETag has it too."),
  name: z.string(),
  note: z.string().optional(),
  content: z.string().describe("The fingerprint of the scenario as it is kept."),
  changed: signature,
});

const faultSchema = z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() });

const portfolioHeadSchema = z.strictObject({
  id: z.string(),
  version: version.describe("Its own; the ETag has it too."),
  name: z.string(),
  year: z.int(),
  rounds: z.array(z.string()).describe("The ids of its rounds, in its order."),
  content: z.string().describe("The fingerprint of the portfolio as it is kept, without its rounds."),
  changed: signature,
});

const portfolioProposalHeadSchema = z.strictObject({
  id: z.string(),
  portfolio: z.string(),
  version: version.describe("The portfolio's version that it is of."),
  rounds: z
    .array(z.strictObject({ round: z.string(), version, hash: z.string() }))
    .describe("The rounds as they were, by id, version and fingerprint."),
  status: z.enum(["simulated", "infeasible"]),
  engine: z.string(),
  content: z.string(),
  made: signature,
});

/** By their names in the OpenAPI document. */
export const afterSchemas = {
  Events: eventsSchema,
  SecondStepHead: stepHeadSchema,
  StoredSecondStep: z.strictObject({ head: stepHeadSchema, document: secondStepSchema }),
  SecondStepList: page(stepHeadSchema, z.int()),
  AdoptingStep: adoptingStepSchema,
  Archive: archiveSchema,
  ArchiveVerification: z.strictObject({
    holds: z.boolean(),
    round: z.string().describe("The id of the round, where it holds.").optional(),
    findings: z.array(archiveFindingSchema).describe("Everything that does not hold."),
  }),
  ScenarioHead: scenarioHeadSchema,
  ScenarioList: page(scenarioHeadSchema, z.string()),
  KeptScenario: z.strictObject({
    head: scenarioHeadSchema,
    document: scenarioSchema,
    fits: z.boolean().describe("Whether it fits the round as it is now."),
    hash: z.string().describe("The fingerprint of the scenario with its round, where it fits.").optional(),
    faults: z.array(faultSchema).describe("What does not fit, where it does not.").optional(),
  }),
  KeptPortfolio: z.strictObject({ head: portfolioHeadSchema, document: keptPortfolioSchema }),
  PortfolioOfRounds: keptPortfolioSchema,
  PortfolioHead: portfolioHeadSchema,
  PortfolioList: page(portfolioHeadSchema, z.string()),
  PortfolioProposalHead: portfolioProposalHeadSchema,
  PortfolioProposalList: page(portfolioProposalHeadSchema, z.int()),
  StoredPortfolioProposal: z.strictObject({
    head: portfolioProposalHeadSchema,
    portfolio: keptPortfolioSchema,
    document: portfolioAnswerSchema,
  }),
  WholeAuditList: page(anyEntrySchema, z.int()),
} as const satisfies Readonly<Record<string, z.ZodType>>;
