import { type Kysely, sql } from "kysely";
import type { Store } from "./connect.ts";
import type { Tables } from "./tables.ts";

/** Says that whoever takes jobs under these names is alive. By the clock of the database, so that all have the same. */
export async function showLife({ database }: Store, id: string): Promise<void> {
  await database
    .insertInto("workers")
    .values({ id, seen_at: sql`clock_timestamp()` })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen_at: sql`clock_timestamp()` }))
    .execute();
}

/**
 * Gives the jobs of those who have been silent for so many seconds to others. One that was only slow loses nothing but its
 * work: what it still does is kept once.
 */
export async function freeSilent({ database }: Store, seconds: number): Promise<readonly string[]> {
  return database.transaction().execute(async (transaction) => {
    const since = sql<string>`clock_timestamp() - make_interval(secs => ${seconds})`;
    await transaction.deleteFrom("workers").where("seen_at", "<", since).execute();
    const { rows } = await sql<{ readonly id: string }>`
      select distinct locked_by as id from fordel_queue.jobs
      where locked_by is not null and locked_at < ${since}
        and not exists (select from workers where workers.id = locked_by)`.execute(transaction);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await unlock(transaction, ids);
    return ids;
  });
}

/** Hands back what is done under a name, to be taken up by others at once. It does not count as a try. */
export async function handBack({ database }: Store, id: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ readonly job: string; readonly attempts: number }>`
      select id::text as job, attempts::int as attempts from fordel_queue.jobs where locked_by = ${id}`.execute(
      transaction,
    );
    await unlock(transaction, [id]);
    for (const { job, attempts } of rows) {
      // One that was called off meanwhile has no key any more, and is not to come back.
      await sql`
        select fordel_queue.reschedule_jobs(array[id::bigint], attempts => ${Math.max(0, attempts - 1)}::int)
        from fordel_queue.jobs where id = ${job}::bigint and key is not null`.execute(transaction);
    }
    await transaction.deleteFrom("workers").where("id", "=", id).execute();
  });
}

/** Lets others take the jobs, and wakes them. */
async function unlock(transaction: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const names = JSON.stringify(ids);
  await sql`
    select fordel_queue.force_unlock_workers(array(select json_array_elements_text(${names}::json)))`.execute(
    transaction,
  );
  await sql`select pg_notify('jobs:insert', '{"count":100}')`.execute(transaction);
}
