import type { Generated } from "kysely";

/**
 * The tables (migrations/). Documents are canonical JSON as text, not jsonb: what is hashed is what is kept, byte for byte,
 * and jsonb takes no U+0000 and writes numbers in its own way. Times are ISO 8601 in UTC on both sides.
 */
export interface Tables {
  readonly sessions: SessionRow;
  readonly sign_ins: SignInRow;
  readonly rounds: RoundRow;
  readonly applications: ItemRow;
  readonly commitments: ItemRow;
  readonly decisions: ItemRow;
  readonly snapshots: SnapshotRow;
  readonly proposals: ProposalRow;
  readonly adoptions: AdoptionRow;
  readonly awards: AwardRow;
  readonly audit: AuditRow;
  readonly imported_audit: ImportedAuditRow;
  readonly people: PersonRow;
  readonly second_steps: SecondStepRow;
  readonly step_adoptions: StepAdoptionRow;
  readonly scenarios: ScenarioRow;
  readonly portfolios: PortfolioRow;
  readonly portfolio_proposals: PortfolioProposalRow;
  readonly idempotency_keys: IdempotencyRow;
  readonly migrations: MigrationRow;
  readonly runs: RunRow;
  readonly run_parts: RunPartRow;
  readonly analyses: AnalysisRow;
  readonly workers: WorkerRow;
  readonly subscriptions: SubscriptionRow;
  readonly subscription_lanes: LaneRow;
  readonly dead_letters: DeadLetterRow;
}

/** An officer who is signed in, by the hash of what the browser has. */
interface SessionRow {
  readonly hash: string;
  readonly document: string;
  readonly used_at: string;
  /** It ends then whatever happens. */
  readonly ends_at: string;
}

/** Somebody who was sent to sign in and has not come back. */
interface SignInRow {
  readonly hash: string;
  readonly document: string;
  readonly ends_at: string;
}

export interface RoundRow {
  readonly id: string;
  readonly version: number;
  readonly status: "draft" | "adopted";
  readonly kind: "scored" | "rate" | "formula" | "named";
  /** The definition (src/schemes) that its rules were taken from. */
  readonly definition: string | null;
  /** The document with nothing in its lists. */
  readonly head: string;
  /** The fingerprint of the whole document. */
  readonly hash: string;
  /** How many there are, or recipients; the database counts them (migrations/0006-round-figures.ts). */
  readonly applications: number;
  readonly created_by: string;
  readonly created_at: string;
  readonly changed_by: string;
  readonly changed_at: string;
}

/** An application or a recipient, a commitment, or a decision by its application. */
interface ItemRow {
  readonly round_id: string;
  readonly id: string;
  readonly document: string;
  /** The round's version when it last changed. */
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: string;
}

interface SnapshotRow {
  readonly round_id: string;
  readonly version: number;
  readonly hash: string;
  readonly document: string;
}

export interface ProposalRow {
  readonly id: string;
  /** In the order they came. */
  readonly sequence: Generated<number>;
  readonly round_id: string;
  readonly round_version: number;
  readonly round_hash: string;
  readonly form: "proposal" | "reprioritisation";
  readonly status: "optimal" | "feasible" | "infeasible";
  readonly engine: string;
  readonly content: string;
  readonly document: string;
  readonly made_by: string;
  readonly made_at: string;
}

export interface AdoptionRow {
  readonly round_id: string;
  readonly proposal_id: string;
  /** The round's version from then on. */
  readonly version: number;
  readonly document: string;
}

interface AwardRow {
  readonly round_id: string;
  readonly application: string;
  readonly document: string;
}

export interface SecondStepRow {
  readonly id: string;
  /** In the order they came. */
  readonly sequence: Generated<number>;
  readonly round_id: string;
  /** The round's version whose decision it was made upon. */
  readonly round_version: number;
  readonly step: "share-out" | "stay" | "cut" | "infeasible";
  readonly status: "proven" | "not-proven" | "infeasible";
  readonly engine: string;
  readonly content: string;
  readonly document: string;
  readonly made_by: string;
  readonly made_at: string;
}

interface StepAdoptionRow {
  readonly round_id: string;
  /** The round's version from then on. */
  readonly version: number;
  readonly step_id: string;
  /** The whole award list from then on. */
  readonly awards: string;
  readonly document: string;
}

export interface ScenarioRow {
  readonly round_id: string;
  readonly id: string;
  /** Its own; removing it raises it too. */
  readonly version: number;
  /** Null where it was removed. */
  readonly document: string | null;
  readonly changed_by: string;
  readonly changed_at: string;
}

export interface PortfolioRow {
  readonly id: string;
  /** Its own; removing it raises it too. */
  readonly version: number;
  /** Null where it was removed. */
  readonly document: string | null;
  readonly changed_by: string;
  readonly changed_at: string;
}

export interface PortfolioProposalRow {
  readonly id: string;
  /** In the order they came. */
  readonly sequence: Generated<number>;
  readonly portfolio_id: string;
  readonly portfolio_version: number;
  /** The portfolio as it was, and which versions of its rounds it was asked with. */
  readonly portfolio: string;
  readonly rounds: string;
  readonly status: "simulated" | "infeasible";
  readonly engine: string;
  readonly content: string;
  readonly document: string;
  readonly made_by: string;
  readonly made_at: string;
}

export interface AuditRow {
  readonly sequence: number;
  readonly hash: string;
  readonly previous: string;
  /** What it is about: a round, a portfolio or a subscription. */
  readonly round_id: string | null;
  readonly portfolio_id: string | null;
  readonly subscription_id: string | null;
  /** Its place among the entries about that. */
  readonly round_sequence: number;
  readonly entry: string;
}

/** What somebody who has changed something is called. */
interface PersonRow {
  readonly id: string;
  readonly name: string;
}

interface ImportedAuditRow {
  readonly round_id: string;
  readonly round_sequence: number;
  readonly entry: string;
}

interface IdempotencyRow {
  readonly caller: string;
  readonly key: string;
  readonly request: string;
  /** The answer; null while it is worked out. */
  readonly answer: string | null;
  /** Who works it out, and until when nobody else does, where that is not one transaction. */
  readonly holder: string | null;
  readonly held_until: string | null;
  readonly made_at: string;
}

interface MigrationRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly applied_at: string;
}

export interface SubscriptionRow {
  readonly id: string;
  /** In the order they came. */
  readonly sequence: Generated<number>;
  readonly version: number;
  readonly status: "active" | "paused" | "ended";
  readonly url: string;
  /** Actions of the audit and ids of rounds, JSON lists; null for all. */
  readonly actions: string | null;
  readonly rounds: string | null;
  readonly secret: string;
  readonly earlier_secret: string | null;
  readonly earlier_until: string | null;
  /** Every entry of the audit up to this one has been dealt out. */
  readonly place: number;
  readonly created_by: string;
  readonly created_at: string;
  readonly changed_by: string;
  readonly changed_at: string;
  /** Whether it was there before subscriptions had entries in the audit. */
  readonly made_before_audit: Generated<boolean>;
}

/** What a subscription has still to get of a round. */
interface LaneRow {
  readonly subscription_id: string;
  readonly round_id: string;
  /** Every entry of the round up to this one is delivered or given up. */
  readonly place: number;
  /** The last entry that has been dealt out. */
  readonly dealt: number;
  /** How often the first one that waits has been tried. */
  readonly attempts: Generated<number>;
  readonly due_at: Generated<string>;
  readonly claim: string | null;
  readonly claimed_until: string | null;
}

interface DeadLetterRow {
  readonly subscription_id: string;
  readonly sequence: number;
  readonly round_id: string;
  readonly attempts: number;
  readonly failure: string;
  readonly failed_at: string;
  /** When it is to be sent again; null where nobody asked for it. */
  readonly due_at: string | null;
  readonly claim: string | null;
  readonly claimed_until: string | null;
}

export const runStatuses = ["waiting", "working", "done", "failed", "cancelled"] as const;

export interface RunRow {
  readonly id: string;
  readonly sequence: Generated<number>;
  readonly round_id: string;
  readonly round_version: number;
  readonly question: string;
  /** What is asked beside the round, JSON. */
  readonly asked: string;
  readonly language: "nb" | "nn" | "en";
  /** The time limit. */
  readonly seconds: number;
  readonly status: (typeof runStatuses)[number];
  /** What its parts have in common, where it has parts. */
  readonly opening: string | null;
  readonly parts: number | null;
  /** How far a search is, JSON. */
  readonly progress: string | null;
  /** Why it failed, JSON. */
  readonly failure: string | null;
  /** The id of the proposal or the analysis. */
  readonly result: string | null;
  /** Who asked, JSON. */
  readonly asked_by: string;
  readonly asked_at: string;
  /** By the clock of the database, as all that follows. */
  readonly begun_at: string | null;
  readonly ended_at: string | null;
}

interface RunPartRow {
  readonly run_id: string;
  readonly part: number;
  readonly answer: string;
  /** How long it took. */
  readonly seconds: number;
}

export interface AnalysisRow {
  readonly id: string;
  readonly sequence: Generated<number>;
  readonly round_id: string;
  readonly round_version: number;
  readonly round_hash: string;
  readonly question: string;
  readonly asked: string;
  readonly language: "nb" | "nn" | "en";
  readonly engine: string;
  /** JSON as it was answered. */
  readonly document: string;
  readonly made_by: string;
  readonly made_at: string;
}

interface WorkerRow {
  readonly id: string;
  /** By the clock of the database. */
  readonly seen_at: string;
}
