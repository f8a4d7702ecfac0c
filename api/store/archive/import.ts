import { type Kysely, sql } from "kysely";
import { canonicalText } from "../../../src/canonical.ts";
import { insertAwards } from "../adopt.ts";
import { append } from "../audit.ts";
import type { Change } from "../change.ts";
import type { Store } from "../connect.ts";
import { RefusedError } from "../database-error.ts";
import type { Changed } from "../outcome.ts";
import { describedProposal } from "../proposals.ts";
import { headOf, type RoundHead } from "../rounds.ts";
import type { Tables } from "../tables.ts";
import { changing } from "../transaction.ts";
import { insertContent } from "../write-round.ts";
import { type ArchiveFinding, type CheckedArchive, verifyArchive } from "./verify.ts";

/** The archive does not hold, so nothing of it was taken in. */
export interface NotWhole {
  readonly outcome: "not-whole";
  readonly findings: readonly ArchiveFinding[];
}

/**
 * Takes a round in with its versions, proposals, decisions and history, under its own id, as it was: an adopted one stays
 * adopted. Its audit goes on from where it was; the entry that is added says from which file. The archive is checked first
 * (`verifyArchive`).
 */
export async function importArchive(
  store: Store,
  change: Change<RoundHead>,
  archive: unknown,
): Promise<Changed<RoundHead> | NotWhole> {
  const verification = verifyArchive(archive);
  if (!verification.ok) return { outcome: "not-whole", findings: verification.findings };
  return takeIn(store, change, verification.checked);
}

function takeIn(
  store: Store,
  change: Change<RoundHead>,
  { archive, document, state, snapshots, proposals }: CheckedArchive,
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const { id } = archive.round;
    const [created] = archive.audit;
    const changed = archive.audit.findLast(({ what }) => what.action !== "proposal-made") ?? created;
    const row = await insertContent(transaction, document, {
      id,
      version: state.version,
      status: state.awards === undefined ? "draft" : "adopted",
      created_by: created.who.id,
      created_at: created.when,
      changed_by: changed.who.id,
      changed_at: changed.when,
    });
    await refuseTaken(
      transaction,
      proposals.map((proposal) => proposal.id),
    );
    for (const { version, hash, document: snapshot } of snapshots) {
      const values = { round_id: id, version, hash, document: canonicalText(snapshot) };
      await transaction.insertInto("snapshots").values(values).execute();
    }
    for (const { id: proposal, document: made, entry } of proposals) {
      const values = {
        id: proposal,
        round_id: id,
        round_version: entry.to,
        round_hash: entry.what.hash,
        ...describedProposal(made),
        engine: made.made.by,
        content: made.made.content,
        document: canonicalText(made),
        made_by: entry.who.id,
        made_at: entry.when,
      };
      await transaction.insertInto("proposals").values(values).execute();
    }
    const adopted = archive.audit.find(({ what }) => what.action === "proposal-adopted");
    if (adopted?.what.action === "proposal-adopted" && archive.awards !== undefined) {
      const { proposal, reason } = adopted.what;
      const decided = canonicalText({ reason, by: adopted.who.id, at: adopted.when });
      const adoption = { round_id: id, proposal_id: proposal, version: adopted.to, document: decided };
      await transaction.insertInto("adoptions").values(adoption).execute();
      await insertAwards(transaction, id, archive.awards);
    }
    const entries = archive.audit.map(canonicalText);
    await sql`insert into imported_audit (round_id, round_sequence, entry)
      select ${id}, brought.place, brought.entry
      from unnest(${entries}::text[]) with ordinality as brought (entry, place)`.execute(transaction);
    const what = { action: "round-imported", hash: row.hash, archive: archive.made.content } as const;
    const { place, hash } = state.last;
    await append(
      transaction,
      change,
      { round: id, what, from: row.version, to: row.version },
      { roundSequence: place, hash },
    );
    return headOf(row);
  });
}

/** Ids are made so that no two are alike; a file that says otherwise was made up. */
async function refuseTaken(transaction: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const taken = await transaction
    .selectFrom("proposals")
    .select("id")
    .where("id", "in", [...ids, ""])
    .executeTakeFirst();
  if (taken !== undefined) throw new RefusedError({ outcome: "exists", what: "proposal", id: taken.id });
}
