import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { canonicalText } from "../../src/canonical.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { AnyProposal } from "../../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import type { ReprioritisationAnswer } from "../../src/proposal/schema.ts";
import { append } from "./audit.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { knownRound, missingRound } from "./known-round.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { documentOf } from "./round-content.ts";
import type { Signature } from "./rounds.ts";
import { storedRound } from "./stored-round.ts";
import type { ProposalRow, Tables } from "./tables.ts";
import { changing } from "./transaction.ts";

/** A round as it was at one version, kept for good so that what was made of it can be shown and checked. */
export interface Snapshot {
  readonly round: string;
  readonly version: number;
  /** The fingerprint of the document (`roundHashOfAnyKind`). */
  readonly hash: string;
  readonly document: AnyRoundDocument;
}

/** What is made of a round and kept. */
export type MadeOfRound = AnyProposal | ReprioritisationAnswer;

/** What there is to know of a proposal without its document. */
export interface ProposalHead {
  readonly id: string;
  readonly round: string;
  /** The version of the round that it is of, and the fingerprint of that. */
  readonly version: number;
  readonly hash: string;
  readonly form: ProposalRow["form"];
  /** Of a reprioritisation: that of the proposal after it, or before where there is none after. */
  readonly status: ProposalRow["status"];
  /** Name and version of what made it. */
  readonly engine: string;
  /** The fingerprint of its content. */
  readonly content: string;
  readonly made: Signature;
}

/** Keeps the round as it is now, to be solved: what is recorded of it names this version. */
export async function snapshot({ database }: Store, round: string): Promise<Outcome<Snapshot>> {
  try {
    return await database.transaction().execute(async (transaction): Promise<Outcome<Snapshot>> => {
      const found = await storedRound(transaction, round, "for update");
      if (found === undefined) return { outcome: "missing", what: "round", id: round };
      const { version, hash, kind } = found.row;
      const reading = readRoundOfAnyKind(documentOf(found.content, kind));
      if (!reading.ok) return { outcome: "invalid", faults: reading.faults };
      await transaction
        .insertInto("snapshots")
        .values({ round_id: round, version, hash, document: canonicalText(reading.document) })
        .onConflict((conflict) => conflict.columns(["round_id", "version"]).doNothing())
        .execute();
      return done({ round, version, hash, document: reading.document });
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** The round as it was at a version of which there is a snapshot. */
export async function snapshotOf(
  { database }: Store,
  round: string,
  version: number,
): Promise<Outcome<Snapshot>> {
  try {
    const row = await database
      .selectFrom("snapshots")
      .selectAll()
      .where("round_id", "=", round)
      .where("version", "=", version)
      .executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "snapshot", id: `${round} ${version}` };
    const reading = readRoundOfAnyKind(JSON.parse(row.document));
    if (!reading.ok) return { outcome: "invalid", faults: reading.faults };
    return done({ round, version, hash: row.hash, document: reading.document });
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Keeps a proposal, for good, with the version of the round that it was made of (`snapshot`). The round may have moved on
 * since.
 *
 * @param made checked by whoever made it, as the library does with all its answers
 */
export async function recordProposal(
  store: Store,
  change: Change<ProposalHead>,
  {
    round,
    version,
    document,
  }: { readonly round: string; readonly version: number; readonly document: MadeOfRound },
): Promise<Changed<ProposalHead>> {
  return changing(store, change, (transaction) =>
    addProposal(transaction, change, { round, version, document }),
  );
}

/** As `recordProposal`, in the transaction of what it comes of. */
export async function addProposal(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  {
    round,
    version,
    document,
  }: { readonly round: string; readonly version: number; readonly document: MadeOfRound },
): Promise<ProposalHead> {
  const hash = await snapshotHash(transaction, round, version);
  const { by: engine, content, round: made } = document.made;
  if (made !== hash) throw new RefusedError({ outcome: "other-round", hash, made });
  const row = {
    id: randomUUID(),
    round_id: round,
    round_version: version,
    round_hash: hash,
    ...describedProposal(document),
    engine,
    content,
    document: canonicalText(document),
    made_by: who.id,
    made_at: at,
  };
  await transaction.insertInto("proposals").values(row).execute();
  const what = { action: "proposal-made", proposal: row.id, content, hash } as const;
  await append(transaction, { who, at }, { round, what, from: version, to: version });
  return proposalHeadOf(row);
}

/** What there is to know of a proposal. */
export async function proposalHead(
  { database }: Store,
  round: string,
  id: string,
): Promise<Outcome<ProposalHead>> {
  try {
    const row = await database
      .selectFrom("proposals")
      .select(headColumns)
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    return row === undefined ? { outcome: "missing", what: "proposal", id } : done(proposalHeadOf(row));
  } catch (error) {
    return refusalOf(error);
  }
}

/** A proposal, its document as canonical JSON, as it is kept. */
export async function proposalText(
  { database }: Store,
  round: string,
  id: string,
): Promise<Outcome<{ readonly head: ProposalHead; readonly document: string }>> {
  try {
    const row = await database
      .selectFrom("proposals")
      .selectAll()
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "proposal", id };
    return done({ head: proposalHeadOf(row), document: row.document });
  } catch (error) {
    return refusalOf(error);
  }
}

export async function proposal(
  store: Store,
  round: string,
  id: string,
): Promise<Outcome<{ readonly head: ProposalHead; readonly document: unknown }>> {
  const found = await proposalText(store, round, id);
  if (found.outcome !== "done") return found;
  const document: unknown = JSON.parse(found.value.document);
  return done({ head: found.value.head, document });
}

/** The proposals of a round, the newest first; `after` is what the page before gave as `next`. */
export async function listProposals(
  { database }: Store,
  round: string,
  { after, limit }: { readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<ProposalHead, number>>> {
  try {
    if (!(await knownRound(database, round))) return missingRound(round);
    const rows = await database
      .selectFrom("proposals")
      .select(["sequence", ...headColumns])
      .where("round_id", "=", round)
      .$if(after !== undefined, (query) => query.where("sequence", "<", after ?? 0))
      .orderBy("sequence", "desc")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, proposalHeadOf, ({ sequence }) => sequence));
  } catch (error) {
    return refusalOf(error);
  }
}

const headColumns = [
  "id",
  "round_id",
  "round_version",
  "round_hash",
  "form",
  "status",
  "engine",
  "content",
  "made_by",
  "made_at",
] as const;

export function proposalHeadOf(row: Pick<ProposalRow, (typeof headColumns)[number]>): ProposalHead {
  return {
    id: row.id,
    round: row.round_id,
    version: row.round_version,
    hash: row.round_hash,
    form: row.form,
    status: row.status,
    engine: row.engine,
    content: row.content,
    made: { by: row.made_by, at: row.made_at },
  };
}

export function describedProposal(document: MadeOfRound): Pick<ProposalRow, "form" | "status"> {
  if (!("before" in document)) return { form: "proposal", status: document.status };
  return { form: "reprioritisation", status: (document.after ?? document.before).status };
}

async function snapshotHash(transaction: Kysely<Tables>, round: string, version: number): Promise<string> {
  const row = await transaction
    .selectFrom("snapshots")
    .select("hash")
    .where("round_id", "=", round)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row !== undefined) return row.hash;
  throw new RefusedError({ outcome: "missing", what: "snapshot", id: `${round} ${version}` });
}
