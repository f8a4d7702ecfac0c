import type { Change, ScoredFigures, ScoredRound, Scheme } from "../service/rounds.ts";

type Decision = NonNullable<ScoredRound["decisions"]>[number];

/** A round with some changes made, and the proposal for it. */
export interface Outcome {
  readonly scheme: Scheme;
  readonly decisions: readonly Decision[];
  readonly proposal: ScoredFigures;
}

/** What the parts of the desk show: the round as it is kept, and with the levers as they stand. */
export interface Shown {
  /** As it is kept: the applications, and what everything is compared with. */
  readonly round: ScoredRound;
  readonly base: Outcome;
  /** The last answer; while another is waited for it is shown greyed. */
  readonly now: Outcome;
  /** The changes that `now` is the answer to. */
  readonly changes: readonly Change[];
  /** Whether the levers stand elsewhere than `now`. */
  readonly isOld: boolean;
}
