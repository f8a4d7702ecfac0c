import { type Kysely, sql } from "kysely";
import { insertAwards } from "../adopt.ts";
import { append } from "../audit.ts";
import type { Change } from "../change.ts";
import type { Store } from "../connect.ts";
import { RefusedError } from "../database-error.ts";
import type { Changed } from "../outcome.ts";
import { headOf, type RoundHead } from "../rounds.ts";
import type { Tables } from "../tables.ts";
import { changing } from "../transaction.ts";
import { insertContent } from "../write-round.ts";
import { type ArchivePlan, planOf } from "./plan.ts";
import type { ArchiveFinding } from "./findings.ts";
import { verifyArchive } from "./verify.ts";

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
  return takeIn(store, change, planOf(verification.checked));
}

/** As `importArchive`, of an archive that was checked. */
export function takeIn(
  store: Store,
  change: Change<RoundHead>,
  plan: ArchivePlan,
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const { id, version, status, created, changed } = plan;
    const row = await insertContent(transaction, plan.document, {
      id,
      version,
      status,
      created_by: created.by,
      created_at: created.at,
      changed_by: changed.by,
      changed_at: changed.at,
    });
    await refuseTaken(transaction, plan);
    for (const one of plan.snapshots) {
      await transaction
        .insertInto("snapshots")
        .values({ round_id: id, ...one })
        .execute();
    }
    for (const one of plan.proposals) await transaction.insertInto("proposals").values(one).execute();
    await insertDecisions(transaction, plan);
    for (const { id: scenario, version: own, document, changed: last } of plan.scenarios) {
      const signed = { changed_by: last.by, changed_at: last.at };
      const values = { round_id: id, id: scenario, version: own, document, ...signed };
      await transaction.insertInto("scenarios").values(values).execute();
    }
    await sql`insert into imported_audit (round_id, round_sequence, entry)
      select ${id}, brought.place, brought.entry
      from unnest(${[...plan.audit]}::text[]) with ordinality as brought (entry, place)`.execute(transaction);
    const what = { action: "round-imported", hash: row.hash, archive: plan.content } as const;
    const { place, hash } = plan.last;
    await append(
      transaction,
      change,
      { round: id, what, from: version, to: version },
      { roundSequence: place, hash },
    );
    return headOf(row);
  });
}

async function insertDecisions(
  transaction: Kysely<Tables>,
  { id, adoption, awards, steps, lists }: ArchivePlan,
): Promise<void> {
  if (adoption === undefined) return;
  const { proposal, version, document } = adoption;
  const values = { round_id: id, proposal_id: proposal, version, document };
  await transaction.insertInto("adoptions").values(values).execute();
  await insertAwards(transaction, id, awards);
  for (const one of steps) await transaction.insertInto("second_steps").values(one).execute();
  for (const one of lists) {
    await transaction
      .insertInto("step_adoptions")
      .values({ round_id: id, ...one })
      .execute();
  }
}

/** Ids are made so that no two are alike; a file that says otherwise was made up. */
async function refuseTaken(
  transaction: Kysely<Tables>,
  { proposals, steps }: Pick<ArchivePlan, "proposals" | "steps">,
): Promise<void> {
  const proposal = await transaction
    .selectFrom("proposals")
    .select("id")
    .where("id", "in", [...proposals.map(({ id }) => id), ""])
    .executeTakeFirst();
  if (proposal !== undefined) {
    throw new RefusedError({ outcome: "exists", what: "proposal", id: proposal.id });
  }
  const step = await transaction
    .selectFrom("second_steps")
    .select("id")
    .where("id", "in", [...steps.map(({ id }) => id), ""])
    .executeTakeFirst();
  if (step !== undefined) throw new RefusedError({ outcome: "exists", what: "second-step", id: step.id });
}
