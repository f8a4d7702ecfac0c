import type { Fault } from "../../src/round/fault.ts";

/** What something in the store is. */
export type Noun =
  | "round"
  | "application"
  | "commitment"
  | "decision"
  | "snapshot"
  | "proposal"
  | "adoption"
  | "second-step"
  | "scenario"
  | "portfolio"
  | "portfolio-proposal"
  | "subscription"
  | "dead-letter"
  | "run"
  | "analysis";

/** Why the database did not answer: it is not there, or it does not let this user in. */
export type Unreachable = "gone" | "no-access";

/** Why a proposal cannot be adopted. */
export type NotAdoptable =
  /** It says that nothing is feasible. */
  | "infeasible"
  /** Whoever decides says why. */
  | "no-reason"
  /** An award is set aside of an application that gets none. */
  | "no-award"
  | "set-aside-twice";

/** What somebody did to prepare what they want to decide. */
export type OwnWork =
  | { readonly did: "made-proposal" | "made-step"; readonly made: string }
  | { readonly did: "changed-round" | "imported-round"; readonly version: number };

/** Why something was not done. Nothing has changed then, but where the database went away: see `unreachable`. */
export type Refusal =
  | { readonly outcome: "missing"; readonly what: Noun; readonly id: string }
  | { readonly outcome: "exists"; readonly what: Noun; readonly id: string }
  /** Another version is there than the one that was expected. */
  | {
      readonly outcome: "conflict";
      readonly expected: number | "absent";
      readonly version: number | "absent";
    }
  /** A proposal of the round is adopted, so the round stands as it is. */
  | { readonly outcome: "adopted"; readonly round: string }
  /** The proposal is of an older version of the round than the one that is there. */
  | { readonly outcome: "stale"; readonly version: number; readonly current: number }
  /** No proposal of the round is adopted, so nothing follows a decision. */
  | { readonly outcome: "not-adopted"; readonly round: string }
  /** The second step was made upon an older decision than the one that is there. */
  | { readonly outcome: "superseded"; readonly version: number; readonly current: number }
  /** The proposal is of another round, or of the round with other content, than it is said to be. */
  | { readonly outcome: "other-round"; readonly hash: string; readonly made: string }
  /** `id` is that of the proposal, or of the application whose award is set aside. */
  | { readonly outcome: "not-adoptable"; readonly why: NotAdoptable; readonly id: string }
  /** Whoever prepared what is decided does not decide it (`four-eyes.ts`). */
  | { readonly outcome: "four-eyes"; readonly work: OwnWork }
  /** The run has ended, so there is nothing to call off. */
  | { readonly outcome: "ended"; readonly run: string }
  | { readonly outcome: "invalid"; readonly faults: readonly Fault[] }
  /** The idempotency key was used for another request. */
  | { readonly outcome: "other-request"; readonly key: string }
  /** The same request is being carried out just now. */
  | { readonly outcome: "under-way" }
  /** Others held what was needed for too long. */
  | { readonly outcome: "busy" }
  /** Where a change was under way it may have been made or not: ask again with the same idempotency key. */
  | { readonly outcome: "unreachable"; readonly why: Unreachable }
  /** The tables are not there, or not all of them: `fordel migrate` makes them. */
  | { readonly outcome: "not-migrated" };

/** What came of a question or a change. */
export type Outcome<Value> = { readonly outcome: "done"; readonly value: Value } | Refusal;

/** What came of a change that may have been made before, with the same idempotency key. */
export type Changed<Value> =
  Outcome<Value> | { readonly outcome: "remembered"; readonly answer: RememberedAnswer };

/** What was answered to a request, so that the same can be answered again. */
export interface RememberedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Some of a list, and where the rest begins: given as `after` it asks for what follows. Without it that was all. */
export interface Page<Item, Mark = string> {
  readonly items: readonly Item[];
  readonly next?: Mark;
}

export function done<Value>(value: Value): { readonly outcome: "done"; readonly value: Value } {
  return { outcome: "done", value };
}
