/** What `import … from "fordel"` gives. */
import type { Proposal, ReprioritisationAnswer } from "../src/proposal/schema.ts";
import type { RoundDocument } from "../src/round/schema.ts";

export { readRound } from "../src/round/read.ts";
export { proposalSchema, reprioritisationSchema } from "../src/proposal/schema.ts";
export { roundSchema } from "../src/round/schema.ts";
export { prices, pricesSchema, type Prices, type PricesOptions } from "./prices.ts";
export {
  drawAgain,
  robustness,
  robustnessSchema,
  type Robustness,
  type RobustnessOptions,
} from "./robustness.ts";
export {
  changedRound,
  compareScenarios,
  comparisonSchema,
  readScenario,
  scenarioSchema,
  type Comparison,
  type ScenarioDocument,
  type ScenarioReading,
} from "./scenarios.ts";
export { NothingFoundError } from "../solver/nothing-found.ts";
export type { EngineChoice, ReprioritiseOptions, SolveOptions } from "./options.ts";
export {
  createSolvers,
  type ReprioritiseJob,
  type SolveJob,
  type Solvers,
  type SolversOptions,
} from "./jobs/solvers.ts";
export type { Proposal, ReprioritisationAnswer, RoundDocument };
export { reprioritise, solve } from "./solve.ts";
