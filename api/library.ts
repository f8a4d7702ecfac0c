/** What `import … from "fordel"` gives. */
import type { Proposal, ReprioritisationAnswer } from "../src/proposal/schema.ts";
import type { RoundDocument } from "../src/round/schema.ts";

export { readRound } from "../src/round/read.ts";
export { proposalSchema, reprioritisationSchema } from "../src/proposal/schema.ts";
export { roundSchema } from "../src/round/schema.ts";
export {
  anyProposalSchema,
  anyRoundSchema,
  kindProposalSchema,
  readRoundOfAnyKind,
  solveAnyKind,
  type AnyProposal,
  type AnyRoundDocument,
  type ArithmeticRoundDocument,
  type KindProposal,
} from "./kinds.ts";
export {
  assess,
  assessmentSchema,
  basicAmountsSchema,
  readBasicAmounts,
  type AssessedRound,
  type Assessment,
  type AssessmentOptions,
  type BasicAmountsDocument,
  type BasicAmountsReading,
} from "./assess.ts";
export { calendar, calendarPlanSchema, icalendarOf, type CalendarPlan } from "./calendar.ts";
export {
  portfolio,
  portfolioAnswerSchema,
  portfolioSchema,
  readPortfolio,
  type PortfolioAnswer,
  type PortfolioDocument,
  type PortfolioReading,
} from "./portfolio.ts";
export { policies, policiesSchema, type Policies } from "./policies.ts";
export {
  adopt,
  alternatives,
  alternativesSchema,
  type AdoptOptions,
  type Alternatives,
  type AlternativesOptions,
} from "./alternatives.ts";
export { fairness, fairnessSchema, type Fairness, type FairnessOptions } from "./fairness.ts";
export { stress, stressSchema, type Cut, type Stress, type StressOptions } from "./stress.ts";
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
export { rankingList, rankingListSchema, type RankingList, type RankingListOptions } from "./ranking-list.ts";
export {
  decidedRound,
  eventsSchema,
  readEvents,
  secondStep,
  secondStepSchema,
  type EventsDocument,
  type EventsReading,
  type SecondStep,
  type SecondStepOptions,
} from "./second-step.ts";
export { sweep, sweepSchema, type Sweep, type SweepOptions } from "./sweep.ts";
export { frontier, frontierSchema, type Frontier, type FrontierOptions } from "./frontier.ts";
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
