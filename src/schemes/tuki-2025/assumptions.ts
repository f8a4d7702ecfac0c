import type { Assumption } from "../scheme-definition.ts";
import { calendarAndCostAssumptions } from "./assumptions/calendar-and-costs.ts";
import { frameAndAreaAssumptions } from "./assumptions/frame-and-areas.ts";
import { grantAssumptions } from "./assumptions/grants.ts";
import { scoringAssumptions } from "./assumptions/scoring.ts";

export { assumed } from "./assumptions/assumed.ts";

/** What the circular leaves open: every assumption of the definition. */
export const assumptions: readonly Assumption[] = [
  ...frameAndAreaAssumptions,
  ...scoringAssumptions,
  ...grantAssumptions,
  ...calendarAndCostAssumptions,
];
