import { z } from "zod";
import { documentSchemas } from "../../documents.ts";
import type { SchemaName } from "../choices.ts";
import { exitCodes, type Outcome } from "../outcome.ts";

/** `fordel schema NAME`: the JSON Schema (draft 2020-12) of a document. */
export function schemaCommand(name: SchemaName): Outcome {
  return {
    exit: exitCodes.done,
    output: JSON.stringify(z.toJSONSchema(documentSchemas[name]), undefined, 2),
  };
}
