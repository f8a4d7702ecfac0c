import type { Kysely } from "kysely";
import { missingRound, roundRow } from "./known-round.ts";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { z } from "zod";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { AnyRoundDocument, Kind } from "../../src/kinds/schema.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { identifier } from "../../src/round/leaves.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import type { Given } from "./round-change.ts";
import { documentOf, parsedHead } from "./round-content.ts";
import { documentText, roundTexts } from "./round-texts.ts";
import { storedRound } from "./stored-round.ts";
import type { RoundRow, Tables } from "./tables.ts";
import { changing, reading } from "./transaction.ts";
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

/** What a list of rounds shows of one. */
export interface RoundSummary extends RoundHead {
  /** The id of the scheme in the document. */
  readonly scheme: string;
  /** Kroner, in the scheme's year (R6). */
  readonly cap: number;
  /** The last day in time, a Norwegian date (R1), where the scheme has one. */
  readonly deadline?: string;
  /** How many there are, or recipients. */
  readonly applications: number;
  readonly stage: RoundStage;
}

/** How far a round has come: `proposed` where there is a proposal, that can be adopted, of the round as it is now. */
export type RoundStage = "open" | "proposed" | "decided";

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
export async function wholeRound(store: Store, id: string): Promise<Outcome<WholeRound>> {
  return reading(store, async (transaction) => {
    const found = await storedRound(transaction, id);
    if (found === undefined) throw new RefusedError(missingRound(id));
    const { row, content } = found;
    return { head: headOf(row), document: valid(documentOf(content, row.kind)) };
  });
}

/** A round's document as it is kept: canonical JSON, which nobody has to read and write again. */
export interface RoundText {
  readonly head: RoundHead;
  readonly document: string;
}

export async function roundText(store: Store, id: string): Promise<Outcome<RoundText>> {
  return reading(store, (transaction) => textOfRound(transaction, id));
}

/**
 * As `roundText`, in a transaction that sees one state.
 *
 * @throws RefusedError where there is no such round
 */
export async function textOfRound(transaction: Kysely<Tables>, id: string): Promise<RoundText> {
  const row = await roundRow(transaction, id);
  return { head: headOf(row), document: documentText(await roundTexts(transaction, row)) };
}

/** Rounds by their ids; `definition` narrows to those whose rules were taken from it. */
export async function listRounds(
  { database }: Store,
  {
    after = "",
    limit,
    definition,
  }: { readonly after?: string; readonly limit: number; readonly definition?: string },
): Promise<Outcome<Page<RoundSummary>>> {
  try {
    const rows = await database
      .selectFrom("rounds")
      .selectAll()
      .select(stage)
      .where("id", ">", after)
      .$if(definition !== undefined, (query) => query.where("definition", "=", definition ?? ""))
      .orderBy("id")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, summaryOf, ({ id }) => id));
  } catch (error) {
    return refusalOf(error);
  }
}

const stage = sql<RoundStage>`case
  when status = 'adopted' then 'decided'
  when exists (
    select from proposals
    where proposals.round_id = rounds.id and proposals.round_version = rounds.version
      and proposals.status <> 'infeasible'
  ) then 'proposed'
  else 'open'
end`.as("stage");

function summaryOf(row: RoundRow & { readonly stage: RoundStage }): RoundSummary {
  const { id, cap, conditions } = parsedHead(row.head).scheme;
  // Only scored rounds have a deadline; the conditions of the others are a list.
  const deadline = Array.isArray(conditions) ? undefined : conditions?.deadline;
  return {
    ...headOf(row),
    scheme: id,
    cap,
    ...(deadline === undefined ? {} : { deadline }),
    applications: row.applications,
    stage: row.stage,
  };
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
