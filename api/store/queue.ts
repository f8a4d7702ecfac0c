import { Logger, runMigrations } from "graphile-worker";
import { type Kysely, sql } from "kysely";
import { queuePool, serviceRole } from "./connect.ts";
import { locks } from "./locks.ts";
import type { Tables } from "./tables.ts";

/** The schema of the queue (graphile-worker), whose tables are its own. */
export const queueSchema = "fordel_queue";

/** The kinds of work: a question whole or its beginning, one part of it, and the parts put together. */
export const tasks = { run: "run", part: "part", gather: "gather" } as const;

/** So often a job is taken up; one that ends its worker each time is given up then. */
export const attemptsAtMost = 5;

/** A queue that says nothing of its own: what it logs may hold what was asked. */
export const silentLogger = new Logger(() => () => undefined);

/** Brings the tables of the queue forward under the lock of all migrations, and lets the service use them. */
export async function migrateQueue(url: string): Promise<void> {
  const pool = queuePool(url, "owner", 2);
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1, $2)", [...locks.migrations]);
      await runMigrations({ pgPool: pool, schema: queueSchema, logger: silentLogger });
      await client.query(grants);
    } finally {
      // Ends the session, and so the lock.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

/**
 * The tables of the queue are closed to all but their owner by policies of rows, so the service needs rights and a policy.
 * What is there is left as it is, so that one who may not give rights is enough where nothing is missing.
 */
const grants = `
do $$
declare
  one record;
begin
  if not has_schema_privilege('${serviceRole}', '${queueSchema}', 'usage') then
    grant usage on schema ${queueSchema} to ${serviceRole};
  end if;
  for one in
    select c.oid, c.relname, c.relkind, c.relrowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = '${queueSchema}' and c.relkind in ('r', 'v')
  loop
    if one.relname = 'migrations' then
      if not has_table_privilege('${serviceRole}', one.oid, 'select') then
        execute format('grant select on ${queueSchema}.%I to ${serviceRole}', one.relname);
      end if;
    elsif not has_table_privilege('${serviceRole}', one.oid, 'delete') then
      execute format('grant select, insert, update, delete on ${queueSchema}.%I to ${serviceRole}', one.relname);
    end if;
    if one.relrowsecurity and not exists (select from pg_policy where polrelid = one.oid and polname = 'service') then
      execute format(
        'create policy service on ${queueSchema}.%I to ${serviceRole} using (true) with check (true)', one.relname
      );
    end if;
  end loop;
end $$`;

/** What begins goes before the parts of what has begun, so that a short question does not wait for all of a long one. */
const priorities = { run: -2, gather: -1, part: 0 } as const;

/** Which job it is: of which run, and what of it. */
export interface Job {
  readonly task: keyof typeof tasks;
  readonly run: string;
  readonly part?: number;
}

/** What a job is called, so that the same work stands in the queue once. Those of a run begin alike. */
function keyOf({ task, run, part }: Job): string {
  return `${run}/${task}${part === undefined ? "" : `/${part}`}`;
}

/** Puts jobs into the queue, in the transaction of what makes them needed. */
export async function addJobs(transaction: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  const specs = jobs.map((job) => ({
    identifier: tasks[job.task],
    payload: { run: job.run, ...(job.part !== undefined && { part: job.part }) },
    max_attempts: attemptsAtMost,
    job_key: keyOf(job),
    priority: priorities[job.task],
  }));
  await sql`
    select count(*) from fordel_queue.add_jobs(
      array(select json_populate_recordset(null::fordel_queue.job_spec, ${JSON.stringify(specs)}::json))
    )`.execute(transaction);
}

/** Takes the jobs of a run out of the queue; one that is being done is not done again. */
export async function removeJobs(transaction: Kysely<Tables>, run: string): Promise<void> {
  await sql`
    select count(fordel_queue.remove_job(key)) from fordel_queue.jobs
    where starts_with(key, ${`${run}/`})`.execute(transaction);
}

/** The runs whose job was taken up so often that it is not taken up any more. */
export async function givenUp(database: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly run: string }>`
    select distinct split_part(key, '/', 1) as run from fordel_queue.jobs
    where attempts >= max_attempts and locked_at is null and key is not null`.execute(database);
  return rows.map(({ run }) => run);
}
