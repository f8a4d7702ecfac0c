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
  readonly idempotency_keys: IdempotencyRow;
  readonly migrations: MigrationRow;
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

export interface AuditRow {
  readonly sequence: number;
  readonly hash: string;
  readonly previous: string;
  readonly round_id: string;
  readonly round_sequence: number;
  readonly entry: string;
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
  /** The answer; null only inside the transaction that works it out. */
  readonly answer: string | null;
  readonly made_at: string;
}

interface MigrationRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly applied_at: string;
}
