import type { Finding } from "../../src/texts/findings/kinds.ts";

/** What `verify` finds of one proposal. */
export interface Verification {
  /** No finding: every rule and figure holds, and every claim that the proposal makes is proven. */
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  readonly proven: Proven;
}

/** What is proven of the proposal as it is shown, whether or not all the rest of it holds. */
export interface Proven {
  /** R1–R11 and every figure hold. */
  readonly rules: boolean;
  /** No proposal has less unused money than this, kroner (R12 a). */
  readonly unused: number | undefined;
  /** No proposal with the unused money shown has a value above this, a decimal (R12 b). */
  readonly bound: string | undefined;
  /** The proposal is best in R12 (a) and (b). */
  readonly optimal: boolean;
  /** No proposal holds all the rules (R14). */
  readonly infeasible: boolean;
}

export const nothingProven: Proven = {
  rules: false,
  unused: undefined,
  bound: undefined,
  optimal: false,
  infeasible: false,
};
