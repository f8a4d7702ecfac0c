import type { BasicAmountFound } from "../basic-amount.ts";
import type { CostRule, CostRules } from "../round/schema.ts";
import type { CostLine } from "./schema.ts";

/** What the costs of a year are held against. */
export interface CostContext {
  readonly rules: CostRules;
  readonly year: number;
  /** Whether a rule is for this application. */
  readonly applies: (rule: CostRule) => boolean;
  /** 1 G on a day (yyyy-mm-dd), as far as it is known. */
  readonly basicAmount: (day: string) => BasicAmountFound;
}

/** What one cost comes to. */
export interface CostArithmetic {
  /** Kroner that it costs in all, covered or not; 0 where it is no part of the project's costs. */
  readonly costs: bigint;
  readonly lines: readonly CostLine[];
}
