import { type Kysely, sql } from "kysely";
import { roundHashOfAnyKind } from "../../src/kinds/hash.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import { append } from "./audit.ts";
import type { Change } from "./change.ts";
import { RefusedError } from "./database-error.ts";
import {
  audited,
  contentOf,
  listDifference,
  type ListDifference,
  type RoundContent,
  type RoundList,
  roundLists,
} from "./round-content.ts";
import { storedRound, type StoredRound } from "./stored-round.ts";
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
 * The round as it is, which nobody else can change before the end of the transaction.
 *
 * @throws RefusedError where it is missing, adopted, or of another version than `expected`
 */
export async function lockedRound(
  transaction: Transaction,
  id: string,
  expected?: number,
): Promise<StoredRound> {
  const found = await storedRound(transaction, id, "for update");
  if (found === undefined) throw new RefusedError({ outcome: "missing", what: "round", id });
  const { status, version } = found.row;
  if (status === "adopted") throw new RefusedError({ outcome: "adopted", round: id });
  if (expected !== undefined && expected !== version) {
    throw new RefusedError({ outcome: "conflict", expected, version });
  }
  return found;
}

/** @throws RefusedError where there is a round with the id */
export async function insertRound(
  transaction: Transaction,
  { who, at }: Signed,
  id: string,
  document: AnyRoundDocument,
): Promise<RoundRow> {
  const row = await insertContent(transaction, document, {
    id,
    version: 1,
    status: "draft",
    created_by: who.id,
    created_at: at,
    changed_by: who.id,
    changed_at: at,
  });
  const lists = auditedLists(differencesOf(undefined, contentOf(document)));
  const what = { action: "round-created", hash: row.hash, ...lists } as const;
  await append(transaction, { who, at }, { round: id, what, to: 1 });
  return row;
}

/** Whose a round is and which version of it, as its row has it. */
type RoundSignature = Pick<
  RoundRow,
  "id" | "version" | "status" | "created_by" | "created_at" | "changed_by" | "changed_at"
>;

/** As `insertRound`, without an entry in the audit. */
export async function insertContent(
  transaction: Transaction,
  document: AnyRoundDocument,
  signature: RoundSignature,
): Promise<RoundRow> {
  const content = contentOf(document);
  const row: RoundRow = { ...described(document, content), ...signature };
  const inserted = await transaction
    .insertInto("rounds")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  if (inserted.length === 0) throw new RefusedError({ outcome: "exists", what: "round", id: row.id });
  const differences = differencesOf(undefined, content);
  for (const list of roundLists) await writeList(transaction, row, list, content, differences[list]);
  return row;
}

/**
 * Puts a valid document in place of what a round was: what of it is the same stays untouched, and where all is, nothing
 * happens and the version stays.
 */
export async function rewrite(
  transaction: Transaction,
  { who, at }: Signed,
  before: StoredRound,
  document: AnyRoundDocument,
): Promise<Rewritten> {
  const content = contentOf(document);
  const differences = differencesOf(before.content, content);
  const sameHead = content.head === before.content.head;
  if (sameHead && roundLists.every((list) => audited(differences[list]) === undefined)) {
    return { row: before.row, differences };
  }
  const { version, id } = before.row;
  const changed = { version: version + 1, changed_by: who.id, changed_at: at };
  const row: RoundRow = { ...before.row, ...described(document, content), ...changed };
  await transaction.updateTable("rounds").set(row).where("id", "=", id).execute();
  for (const list of roundLists) await writeList(transaction, row, list, content, differences[list]);
  const what = {
    action: "round-changed",
    hash: row.hash,
    ...(sameHead ? {} : { scheme: true as const }),
    ...auditedLists(differences),
  } as const;
  await append(transaction, { who, at }, { round: id, what, from: version, to: row.version });
  return { row, differences };
}

function described(document: AnyRoundDocument, { head }: RoundContent) {
  const { kind = "scored", definition } = document.scheme;
  return { kind, definition: definition?.id ?? null, head, hash: roundHashOfAnyKind(document) };
}

function differencesOf(
  before: RoundContent | undefined,
  after: RoundContent,
): Readonly<Record<RoundList, ListDifference>> {
  const nothing: ReadonlyMap<string, string> = new Map();
  const of = (list: RoundList) => listDifference(before?.items[list] ?? nothing, after.items[list]);
  return { applications: of("applications"), commitments: of("commitments"), decisions: of("decisions") };
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
  { items }: RoundContent,
  { added, replaced, removed }: ListDifference,
): Promise<void> {
  const ids = [...added, ...replaced];
  const table = sql.table(list);
  if (ids.length > 0) {
    const documents = ids.map((id) => items[list].get(id) ?? "");
    await sql`
      insert into ${table} (round_id, id, document, version, changed_by, changed_at)
      select ${round}, item.id, item.document, ${version}::bigint, ${changed_by}, ${changed_at}::timestamptz
      from unnest(${ids}::text[], ${documents}::text[]) as item (id, document)
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
