/** `fordel/client`: a typed client of the service (docs/client.md). */
export type { Answer, AnsweredFile } from "./answer.ts";
export { type ClientOptions, createFordelClient, type FordelClient } from "./client.ts";
export type { components } from "./generated/api.ts";
export type { AnswerOf, Given, OperationName } from "./operation.ts";
export {
  isOver,
  itemsOf,
  type Page,
  readAndChange,
  type Seen,
  waitFor,
  type WaitingOptions,
} from "./patterns.ts";
export { FordelProblem, type Outcome, outcomeOf, type ProblemCode, type ProblemFault } from "./problem.ts";
export { type FordelEvent, type GivenHeaders, verifiedEvent } from "./webhook.ts";
