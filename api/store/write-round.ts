import { type Kysely, sql } from "kysely";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import { append } from "./audit.ts";
import type { Change } from "./change.ts";
import { RefusedError } from "./database-error.ts";
import { audited, type ListDifference, type RoundList, roundLists } from "./round-content.ts";
import { type ListWriting, newRound, type RoundWriting } from "./round-change.ts";
import type { RoundRow, Tables } from "./tables.ts";

type Transaction = Kysely<Tables>;

/** Who and when, of a change. */
type Signed = Pick<Change<unknown>, "who" | "at">;

/** A round after a change, and what of its lists is another. */
export interface Rewritten {
  readonly row: RoundRow;
  readonly differences: Readonly<Record<RoundList, ListDifference>>;
}

/**
 * The round as it is, without its lists, which nobody else can change before the end of the transaction.
 *
 * @throws RefusedError where it is missing, adopted, or of another version than `expected`
 */
export async function lockedRound(
  transaction: Transaction,
  id: string,
  expected?: number,
): Promise<{ readonly row: RoundRow }> {
  const row = await transaction
    .selectFrom("rounds")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new RefusedError({ outcome: "missing", what: "round", id });
  const { status, version } = row;
  if (status === "adopted") throw new RefusedError({ outcome: "adopted", round: id });
  if (expected !== undefined && expected !== version) {
    throw new RefusedError({ outcome: "conflict", expected, version });
  }
  return { row };
}

/** @throws RefusedError where there is a round with the id */
export async function insertRound(
  transaction: Transaction,
  { who, at }: Signed,
  id: string,
  writing: RoundWriting,
): Promise<RoundRow> {
  const row = await insertWriting(transaction, writing, {
    id,
    version: 1,
    status: "draft",
    created_by: who.id,
    created_at: at,
    changed_by: who.id,
    changed_at: at,
  });
  const what = { action: "round-created", hash: row.hash, ...auditedLists(writing.lists) } as const;
  await append(transaction, { who, at }, { round: id, what, to: 1 });
  return row;
}

/** Whose a round is and which version of it, as its row has it. */
type RoundSignature = Pick<
  RoundRow,
  "id" | "version" | "status" | "created_by" | "created_at" | "changed_by" | "changed_at"
>;

/** As `insertRound`, of a valid document, and without an entry in the audit. */
export async function insertContent(
  transaction: Transaction,
  document: AnyRoundDocument,
  signature: RoundSignature,
): Promise<RoundRow> {
  return insertWriting(transaction, newRound(document), signature);
}

async function insertWriting(
  transaction: Transaction,
  writing: RoundWriting,
  signature: RoundSignature,
): Promise<RoundRow> {
  const row: RoundRow = { ...described(writing), ...signature, applications: 0 };
  const inserted = await transaction
    .insertInto("rounds")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  if (inserted.length === 0) throw new RefusedError({ outcome: "exists", what: "round", id: row.id });
  for (const list of roundLists) await writeList(transaction, row, list, writing.lists[list]);
  return row;
}

/**
 * Writes a valid document in place of what a round was: what of it is the same stays untouched, and where all is, nothing
 * happens and the version stays.
 */
export async function rewrite(
  transaction: Transaction,
  { who, at }: Signed,
  before: RoundRow,
  writing: RoundWriting,
): Promise<Rewritten> {
  const { sameHead, lists: differences } = writing;
  if (sameHead && roundLists.every((list) => audited(differences[list]) === undefined)) {
    return { row: before, differences };
  }
  const { version, id } = before;
  const changed = { version: version + 1, changed_by: who.id, changed_at: at };
  const row: RoundRow = { ...before, ...described(writing), ...changed };
  await transaction.updateTable("rounds").set(row).where("id", "=", id).execute();
  for (const list of roundLists) await writeList(transaction, row, list, differences[list]);
  const what = {
    action: "round-changed",
    hash: row.hash,
    ...(sameHead ? {} : { scheme: true as const }),
    ...auditedLists(differences),
  } as const;
  await append(transaction, { who, at }, { round: id, what, from: version, to: row.version });
  return { row, differences };
}

function described({ kind, definition, head, hash }: RoundWriting) {
  return { kind, definition, head, hash };
}

function auditedLists(differences: Readonly<Record<RoundList, ListDifference>>) {
  const [applications, commitments, decisions] = roundLists.map((list) => audited(differences[list]));
  return {
    ...(applications === undefined ? {} : { applications }),
    ...(commitments === undefined ? {} : { commitments }),
    ...(decisions === undefined ? {} : { decisions }),
  };
}

/** One statement for all that is new or another, however many there are, and one for what is gone. */
async function writeList(
  transaction: Transaction,
  { id: round, version, changed_by, changed_at }: RoundRow,
  list: RoundList,
  { added, replaced, removed, documents }: ListWriting,
): Promise<void> {
  const ids = [...added, ...replaced];
  const table = sql.table(list);
  if (ids.length > 0) {
    await sql`
      insert into ${table} (round_id, id, document, version, changed_by, changed_at)
      select ${round}, item.id, item.document, ${version}::bigint, ${changed_by}, ${changed_at}::timestamptz
      from unnest(${ids}::text[], string_to_array(${documents}, E'\\n')) as item (id, document)
      on conflict (round_id, id) do update set
        document = excluded.document, version = excluded.version,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(transaction);
  }
  if (removed.length > 0) {
    await sql`delete from ${table} where round_id = ${round} and id = any(${removed}::text[])`.execute(
      transaction,
    );
  }
}
