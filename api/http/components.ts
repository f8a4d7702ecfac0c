import { z } from "zod";
import { keptCompareSchema, keptWhatIfSchema, requestSchemas } from "../answers/request-schemas.ts";
import { documentSchemas } from "../documents.ts";
import { proposalSchema, reprioritisationSchema, wordedSchema } from "../../src/proposal/schema.ts";
import { fairnessSchema } from "../../src/fairness/schema.ts";
import { policiesSchema } from "../../src/policies/schema.ts";
import { importRequestSchema } from "../../src/import/schema.ts";
import { stressSchema } from "../../src/stress/schema.ts";
import { roundSchema } from "../../src/round/schema.ts";
import { kindProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { formulaRoundSchema, namedRoundSchema, rateRoundSchema } from "../../src/kinds/schema.ts";
import { scenarioSchema } from "../../src/scenario/schema.ts";
import { sessionSchemas } from "./access/session-schemas.ts";
import { afterSchemas } from "./after-schemas.ts";
import { storedSchemas } from "./stored-schemas.ts";
import { subscriptionSchemas } from "./subscription-schemas.ts";
import { problemSchema } from "./problem.ts";

const infeasible = proposalSchema.options[2];

const textsSchema = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });

const schemeSummarySchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  year: z.int(),
  kind: z.enum(["scored", "rate", "formula", "named"]),
  title: textsSchema,
  cap: z.int().nonnegative(),
  capBasis: z.enum(["source", "looked-up", "assumed"]),
  documents: z.array(z.string()),
});

const fields = z.array(z.string()).describe("The fields of the scheme that rest on it.");

/** A definition as `src/schemes` has it, with what the list says of it. */
const schemeDefinitionSchema = schemeSummarySchema.extend({
  scheme: z
    .union([
      roundSchema.shape.scheme,
      rateRoundSchema.shape.scheme,
      formulaRoundSchema.shape.scheme,
      namedRoundSchema.shape.scheme,
    ])
    .describe("The scheme part of a round."),
  purpose: textsSchema,
  names: z.record(z.string(), textsSchema).describe("The names in the scheme, by their place."),
  duties: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["accept", "use", "report", "control"]),
      texts: textsSchema,
    }),
  ),
  sources: z.array(
    z.strictObject({
      document: z.string(),
      heading: z.string().optional(),
      passage: z.string(),
      fields,
      lookedUp: z.literal(true).optional(),
    }),
  ),
  assumptions: z.array(z.strictObject({ id: z.string(), fields, texts: textsSchema })),
});

const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item) });

/** The documents that go in and out, by the names that the OpenAPI document has for them. */
const components = {
  Round: documentSchemas.round,
  ScoredRound: roundSchema,
  RateRound: rateRoundSchema,
  FormulaRound: formulaRoundSchema,
  NamedRound: namedRoundSchema,
  Proposal: documentSchemas.proposal,
  ScoredProposal: proposalSchema,
  KindProposal: kindProposalSchema,
  InfeasibleProposal: infeasible,
  Reprioritisation: reprioritisationSchema,
  Comparison: documentSchemas.comparison,
  Verification: documentSchemas.verification,
  // Where nothing is feasible, the contradiction is the answer.
  PoliciesOrInfeasible: z.union([policiesSchema, infeasible]),
  FairnessOrInfeasible: z.union([fairnessSchema, infeasible]),
  StressOrInfeasible: z.union([stressSchema, infeasible]),
  Prices: documentSchemas.prices,
  RankingList: documentSchemas["ranking-list"],
  Alternatives: documentSchemas.alternatives,
  Sweep: documentSchemas.sweep,
  Frontier: documentSchemas.frontier,
  Robustness: documentSchemas.robustness,
  SecondStep: documentSchemas["second-step"],
  Portfolio: documentSchemas.portfolio,
  PortfolioAnswer: documentSchemas["portfolio-answer"],
  Scenario: scenarioSchema,
  WhatIf: documentSchemas["what-if"],
  CompareRequest: requestSchemas.compare,
  WhatIfRequest: requestSchemas["what-if"],
  KeptWhatIfRequest: keptWhatIfSchema,
  ImportRequest: importRequestSchema,
  Import: documentSchemas.import,
  KeptCompareRequest: keptCompareSchema,
  VerifyRequest: requestSchemas.verify,
  PricesRequest: requestSchemas.prices,
  AlternativesRequest: requestSchemas.alternatives,
  StressRequest: requestSchemas.stress,
  SweepRequest: requestSchemas.sweep,
  FrontierRequest: requestSchemas.frontier,
  RobustnessRequest: requestSchemas.robustness,
  SecondStepRequest: requestSchemas["second-step"],
  SchemeList: listOf(schemeSummarySchema),
  SchemeDefinition: schemeDefinitionSchema,
  SchemaList: listOf(z.strictObject({ name: z.string(), address: z.string() })),
  JsonSchema: z.record(z.string(), z.unknown()).meta({ title: "JSON Schema", description: "Draft 2020-12." }),
  ProblemKind: z.strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() }),
  ...storedSchemas,
  ...sessionSchemas,
  ...afterSchemas,
  ...subscriptionSchemas,
  StoredAnalysis: z.strictObject({
    head: storedSchemas.AnalysisHead,
    document: z
      .union([
        documentSchemas.sweep,
        documentSchemas.robustness,
        stressSchema,
        documentSchemas.frontier,
        documentSchemas.comparison,
        policiesSchema,
        fairnessSchema,
        documentSchemas.alternatives,
        documentSchemas.prices,
        documentSchemas["ranking-list"],
        infeasible,
      ])
      .describe("As the address of the question answers it."),
  }),
  Message: wordedSchema,
  Problem: problemSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type ComponentName = keyof typeof components;

/** Each document as JSON Schema, draft 2020-12, which OpenAPI 3.1 takes as it is. One inside another is referred to. */
export function componentSchemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(components)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const described: Record<string, unknown> = { ...schema };
      delete described.$schema;
      delete described.$id;
      return [name, described];
    }),
  );
}
