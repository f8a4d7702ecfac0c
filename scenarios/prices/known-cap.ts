import type { Worth } from "./worth.ts";

/** The best proposal under one cap, proven, with its choice among equals (R12 c) settled. */
export interface KnownCap {
  /** Kroner. */
  readonly cap: number;
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  readonly worth: Worth;
  /** Kroner of commitments, grants and unused money together: at most the cap. */
  readonly used: bigint;
  readonly filler: Filler | undefined;
}

/**
 * A candidate whose grant alone can grow under a higher cap, step by step, with all rules held and nothing else changed.
 * So it is known how good the best proposal is at least while the cap rises.
 */
export interface Filler {
  readonly candidate: number;
  /** Steps, above 0. */
  readonly room: number;
}
