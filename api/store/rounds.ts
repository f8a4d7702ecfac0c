import { randomUUID } from "node:crypto";
import { z } from "zod";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { AnyRoundDocument, Kind } from "../../src/kinds/schema.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { identifier } from "../../src/round/leaves.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import type { Given } from "./round-change.ts";
import { documentOf, parsedHead } from "./round-content.ts";
import { documentText, roundTexts } from "./round-texts.ts";
import { storedRound } from "./stored-round.ts";
import type { RoundRow } from "./tables.ts";
import { changing } from "./transaction.ts";
import { validWriting } from "./valid-writing.ts";
import { insertRound, lockedRound, rewrite } from "./write-round.ts";

/** What there is to know of a round without its lists. */
export interface RoundHead {
  readonly id: string;
  /** Raised by every change. */
  readonly version: number;
  readonly status: "draft" | "adopted";
  readonly kind: Kind;
  readonly name: string;
  readonly year: number;
  /** The fingerprint of the whole document (`roundHashOfAnyKind`). */
  readonly hash: string;
  /** The definition (src/schemes) that its rules were taken from. */
  readonly definition?: string;
  readonly created: Signature;
  readonly changed: Signature;
}

/** Whose doing it was (`Who.id`), and when. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

export interface WholeRound {
  readonly head: RoundHead;
  readonly document: AnyRoundDocument;
}

/**
 * Keeps a new round of any kind. The faults' places are those of the document; that of a bad id is `id`.
 *
 * @param round its id, one is made where none is given, and the document, parsed or as JSON in UTF-8
 */
export async function createRound(
  store: Store,
  change: Change<RoundHead>,
  { id = randomUUID(), document }: { readonly id?: string | undefined; readonly document: unknown },
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const form = readFormOf(z.strictObject({ id: identifier }), { id });
    if (!form.ok) throw new RefusedError({ outcome: "invalid", faults: form.faults });
    const { writing } = await validWriting(store, { change: "document", document: given(document) });
    return headOf(await insertRound(transaction, change, id, writing));
  });
}

/** Puts another document, parsed or as JSON in UTF-8, in place of a round's, whole, where its version is the one that is expected. */
export async function replaceRound(
  store: Store,
  change: Change<RoundHead>,
  id: string,
  document: unknown,
  expected?: number,
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const { row } = await lockedRound(transaction, id, expected);
    const before = await roundTexts(transaction, row);
    const { writing } = await validWriting(store, { change: "document", document: given(document), before });
    return headOf((await rewrite(transaction, change, row, writing)).row);
  });
}

/**
 * Puts another scheme in place of a round's. The faults' places begin with `scheme`, unless it comes as JSON in UTF-8, or are
 * those of items that do not fit it.
 */
export async function changeScheme(
  store: Store,
  change: Change<RoundHead>,
  id: string,
  scheme: unknown,
  expected?: number,
): Promise<Changed<RoundHead>> {
  return changing(store, change, async (transaction) => {
    const { row } = await lockedRound(transaction, id, expected);
    const before = await roundTexts(transaction, row);
    const { writing } = await validWriting(store, { change: "scheme", scheme: given(scheme), before });
    return headOf((await rewrite(transaction, change, row, writing)).row);
  });
}

export async function roundHead({ database }: Store, id: string): Promise<Outcome<RoundHead>> {
  try {
    const row = await database.selectFrom("rounds").selectAll().where("id", "=", id).executeTakeFirst();
    return row === undefined ? { outcome: "missing", what: "round", id } : done(headOf(row));
  } catch (error) {
    return refusalOf(error);
  }
}

/** The round as it is now, its lists in the order of their ids. */
export async function wholeRound({ database }: Store, id: string): Promise<Outcome<WholeRound>> {
  try {
    const found = await database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((transaction) => storedRound(transaction, id));
    if (found === undefined) return { outcome: "missing", what: "round", id };
    return done({ head: headOf(found.row), document: valid(documentOf(found.content, found.row.kind)) });
  } catch (error) {
    return refusalOf(error);
  }
}

/** As `wholeRound`, the document as it is kept: canonical JSON, which nobody has to read and write again. */
export async function roundText(
  { database }: Store,
  id: string,
): Promise<Outcome<{ readonly head: RoundHead; readonly document: string }>> {
  try {
    const found = await database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (transaction) => {
        const row = await transaction
          .selectFrom("rounds")
          .selectAll()
          .where("id", "=", id)
          .executeTakeFirst();
        return row && { row, texts: await roundTexts(transaction, row) };
      });
    if (found === undefined) return { outcome: "missing", what: "round", id };
    return done({ head: headOf(found.row), document: documentText(found.texts) });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Rounds by their ids; `definition` narrows to those whose rules were taken from it. */
export async function listRounds(
  { database }: Store,
  {
    after = "",
    limit,
    definition,
  }: { readonly after?: string; readonly limit: number; readonly definition?: string },
): Promise<Outcome<Page<RoundHead>>> {
  try {
    const rows = await database
      .selectFrom("rounds")
      .selectAll()
      .where("id", ">", after)
      .$if(definition !== undefined, (query) => query.where("definition", "=", definition ?? ""))
      .orderBy("id")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(headOf);
    const last = items.at(-1);
    return done(rows.length > limit && last !== undefined ? { items, next: last.id } : { items });
  } catch (error) {
    return refusalOf(error);
  }
}

export function headOf(row: RoundRow): RoundHead {
  const { scheme } = parsedHead(row.head);
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    kind: row.kind,
    name: scheme.name,
    year: scheme.year,
    hash: row.hash,
    ...(row.definition === null ? {} : { definition: row.definition }),
    created: { by: row.created_by, at: row.created_at },
    changed: { by: row.changed_by, at: row.changed_at },
  };
}

/** What was sent comes as bytes, which no parsed document is. */
function given(document: unknown): Given {
  return document instanceof Uint8Array
    ? { kind: "json", bytes: document }
    : { kind: "value", value: document };
}

function valid(document: unknown): AnyRoundDocument {
  const reading = readRoundOfAnyKind(document);
  if (!reading.ok) throw new RefusedError({ outcome: "invalid", faults: reading.faults });
  return reading.document;
}
