import { z } from "zod";
import { proposalSchema, reprioritisationSchema } from "../../../src/proposal/schema.ts";
import { roundSchema } from "../../../src/round/schema.ts";
import type { Outcome } from "../outcome.ts";

const schemas = { round: roundSchema, proposal: proposalSchema, reprioritisation: reprioritisationSchema };

export const schemaNames = ["round", "proposal", "reprioritisation"] as const;

/** `fordel schema NAME`: the JSON Schema (draft 2020-12) of a document. */
export function schemaCommand(name: (typeof schemaNames)[number]): Outcome {
  return { exit: 0, output: JSON.stringify(z.toJSONSchema(schemas[name]), undefined, 2) };
}
