import { engineNames } from "../../solver/engines/engine.ts";
import type { Aim } from "../../src/frontier/schema.ts";
import type { ImportList } from "../../src/import/schema.ts";
import type { Policy } from "../../src/round/schema.ts";
import type { EngineChoice } from "../options.ts";

/** What may stand after an option or as a name. Kept apart from the schemas, which take half of a start to load. */

export const engineChoices = [...engineNames, "built-in"] as const satisfies readonly EngineChoice[];

export const policies = ["best-use", "proportional", "in-order"] as const satisfies readonly Policy[];

export const aims = ["cut", "municipalities"] as const satisfies readonly Aim[];

export const importLists = ["applications", "commitments"] as const satisfies readonly ImportList[];

export const schemaNames = [
  "round",
  "proposal",
  "reprioritisation",
  "prices",
  "robustness",
  "draw",
  "scenario",
  "comparison",
  "what-if",
  "import",
  "policies",
  "fairness",
  "stress",
  "sweep",
  "sweep-part",
  "frontier",
  "alternatives",
  "ranking-list",
  "events",
  "second-step",
  "assessment",
  "basic-amounts",
  "calendar",
  "portfolio",
  "portfolio-answer",
  "definition",
  "verification",
] as const;

export type SchemaName = (typeof schemaNames)[number];
