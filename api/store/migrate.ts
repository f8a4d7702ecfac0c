import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { connect, schemaName, serviceRole } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { locks } from "./locks.ts";
import type { Migration } from "./migrations/migration.ts";
import { migrations as allMigrations } from "./migrations/migrations.ts";
import type { Refusal } from "./outcome.ts";
import { migrateQueue } from "./queue.ts";
import type { Tables } from "./tables.ts";

export type Migrated =
  /** The names of those that were applied now; `already` were before. */
  | { readonly outcome: "migrated"; readonly applied: readonly string[]; readonly already: number }
  /** What was applied is not what this version has under the number: somebody changed one of them. */
  | { readonly outcome: "changed-migration"; readonly number: number; readonly name: string }
  /** A later version of fordel has been here. */
  | { readonly outcome: "unknown-migration"; readonly number: number; readonly name: string }
  /** The role of the service is not there, and whoever migrates may not make it. */
  | { readonly outcome: "no-role"; readonly role: string }
  | Refusal;

/**
 * Brings the tables of the database at `url` forward to this version: all that is missing in one transaction, under a lock,
 * so that any number of processes may start at once. Nothing goes back. What was applied must be what this version has.
 *
 * @param url as a user who may make a schema in the database, and the first time a role
 * @param at ISO 8601 in UTC
 */
export async function migrate(
  url: string,
  at: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<Migrated> {
  const { database, close } = connect(url, { connections: 1, as: "owner" });
  try {
    const migrated = await database.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.join(locks.migrations)})`.execute(transaction);
      return forward(transaction, at, migrations);
    });
    if (migrated.outcome === "migrated") await migrateQueue(url);
    return migrated;
  } catch (error) {
    return refusalOf(error);
  } finally {
    await close();
  }
}

async function forward(
  transaction: Kysely<Tables>,
  at: string,
  migrations: readonly Migration[],
): Promise<Migrated> {
  const applied = await appliedOn(transaction);
  for (const { number, name, checksum } of applied) {
    const own = migrations.find((migration) => migration.number === number);
    if (own === undefined) return { outcome: "unknown-migration", number, name };
    if (checksumOf(own) !== checksum) return { outcome: "changed-migration", number, name };
  }
  const missing = migrations.filter(({ number }) => applied.every((one) => one.number !== number));
  if (missing.length > 0 && applied.length === 0 && !(await begin(transaction))) {
    return { outcome: "no-role", role: serviceRole };
  }
  for (const migration of missing) {
    await sql.raw(migration.sql).execute(transaction);
    const { number, name } = migration;
    const row = { number, name, checksum: checksumOf(migration), applied_at: at };
    await transaction.insertInto("migrations").values(row).execute();
  }
  return { outcome: "migrated", applied: missing.map(({ name }) => name), already: applied.length };
}

async function appliedOn(transaction: Kysely<Tables>) {
  const { rows } = await sql<{ readonly there: string | null }>`
    select to_regclass(${`${schemaName}.migrations`})::text as there`.execute(transaction);
  if (rows[0]?.there === null) return [];
  return transaction.selectFrom("migrations").selectAll().orderBy("number").execute();
}

/** The schema, the table of what is applied, and the role of the service; whether that may be made. */
async function begin(transaction: Kysely<Tables>): Promise<boolean> {
  if (!(await hasRole(transaction))) return false;
  const [schema, role] = [sql.id(schemaName), sql.id(serviceRole)];
  await sql`create schema if not exists ${schema}`.execute(transaction);
  await sql`grant usage on schema ${schema} to ${role}`.execute(transaction);
  await sql`create table migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null
  )`.execute(transaction);
  return true;
}

/** Makes the role where it is missing; the one who migrates may then work as it too. */
async function hasRole(transaction: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ readonly there: number; readonly may: number }>`
    select
      (select count(*) from pg_roles where rolname = ${serviceRole}) as there,
      (select count(*) from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)) as may`.execute(
    transaction,
  );
  const [{ there, may }] = rows;
  if (there > 0) return true;
  if (may === 0) return false;
  const role = sql.id(serviceRole);
  await sql`create role ${role} nologin`.execute(transaction);
  await sql`grant ${role} to current_user`.execute(transaction);
  return true;
}

function checksumOf(migration: Migration): string {
  return `sha256:${createHash("sha256").update(migration.sql, "utf8").digest("hex")}`;
}
