import type { Proof } from "../src/proposal/schema.ts";
import type { Fraction } from "./exact/fraction.ts";

/** When to stop, and whom to tell. */
export interface Effort {
  readonly shouldStop: () => boolean;
  /** Whether the first question (R12 a) has had its part of the time. */
  readonly halfSpent: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** Where a search stands, rounded to be looked at: kroner of unused money, or value. */
export interface Progress {
  readonly stage: "unused" | "value";
  readonly found: number | undefined;
  /** What is proven that none can be better than. */
  readonly bound: number | undefined;
  readonly nodes: number;
}

/** The answer to R12 for one round: who gets how many kroner in the scheme's year, and what is proven of it. */
export type Allocation = Allocated | NotFeasible | NothingFound;

export interface Allocated {
  readonly kind: "allocated";
  /** R12 (a) and (b) are both proven. */
  readonly proven: boolean;
  /** Kroner by candidate, in the order of the candidates. */
  readonly grants: readonly number[];
  /** Kroner. */
  readonly unused: bigint;
  readonly unusedBound: bigint;
  /** R12 (b), exact. */
  readonly value: Fraction;
  readonly bound: Fraction;
  readonly proof: Proof;
  readonly preference: Preference;
  readonly learnt: Learnt;
}

/** R12 (c): whether it was settled, and which candidates have another grant in some other proposal that is as good. */
export interface Preference {
  readonly settled: boolean;
  /** By candidate. */
  readonly ties: readonly number[];
  readonly tiesSettled: boolean;
}

export interface NotFeasible {
  readonly kind: "infeasible";
  readonly proof: Proof;
}

/** Time ran out before anything that holds all the rules was found. */
export interface NothingFound {
  readonly kind: "nothing-found";
}

/** What is asked beside R12 itself. */
export interface Asked {
  /** Ids of candidates that must get a grant (`buildProgram`). Default none. */
  readonly required?: ReadonlySet<string>;
  /** Whether R12 (c) is asked too; default true. Without it `preference` is not settled. */
  readonly choose?: boolean;
  /** Whether the candidates that are part of a tie are asked for; default true. Without it `tiesSettled` is false. */
  readonly ties?: boolean;
  /** Whether the steps of the proof are wanted; default true. Without them `proof` is empty, and nothing less proven. */
  readonly prove?: boolean;
  /** What was learnt on a like round with the same candidates. It only makes the search quicker. */
  readonly known?: Learnt;
}

/** What the answer for one round teaches about a like one, such as the same round with another cap. */
export interface Learnt {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  /** How far the value was below its first bound, in units of the program's objective. */
  readonly gap: bigint | undefined;
}
