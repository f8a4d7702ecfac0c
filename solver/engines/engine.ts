import type { Program } from "../program.ts";

/**
 * What every floating-point engine is asked and what it answers. An answer is a candidate; nothing in it is believed:
 * not its status, not its objective, not that its shares keep to any row. Who asks rounds the shares to steps and
 * checks them in integers, and makes a bound of the multipliers by weak duality, which holds whatever their quality.
 */
export const engineNames = ["javascript-lp-solver", "highs"] as const;

export type EngineName = (typeof engineNames)[number];

/**
 * The `relaxation` lets every column be anything from 0 (or its lowest, where it may not be zero) to its highest, lets
 * [k > 0] be anything between k / highest and k / lowest, and leaves rankings out. The `integer` task asks for the whole program.
 */
export interface EngineQuestion {
  readonly program: Program;
  readonly task: "relaxation" | "integer";
  /** Greater than 0. The engines look at it now and then only; what holds it for certain is `api/jobs/engines.ts`. */
  readonly timeLimitSeconds: number;
}

/** An answer as a union of cases. Claims are the engine's words, to be tested before use. */
export type EngineAnswer =
  | {
      readonly kind: "answered";
      /** `best`: the engine says that nothing is better. `found`: it stopped early, or does not tell. */
      readonly claim: "best" | "found";
      /** k / full of every column, in the order of `program.columns`; neither rounded nor checked. */
      readonly shares: readonly number[];
      /**
       * Of every row, in the order of `program.rows`: units of the objective (as its terms are written, before
       * `decimals`) per unit of the row; ≥ 0 where an upper limit holds it, ≤ 0 where a lower one does. Empty for the
       * integer task.
       */
      readonly multipliers: readonly number[];
      /** In the unit of the objective's terms. */
      readonly claimedObjective: number;
    }
  | { readonly kind: "claims-infeasible" }
  /** `why` is a sentence. */
  | { readonly kind: "gave-up"; readonly why: string };
