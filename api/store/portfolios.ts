import type { Kysely } from "kysely";
import { canonicalText } from "../../src/canonical.ts";
import { type KeptPortfolioDocument, keptPortfolioSchema } from "../../src/portfolio/schema.ts";
import { readPortfolio } from "../../src/portfolio/read.ts";
import { type Fault, faultAt, pathOf, shown } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { appendOfPortfolio } from "./audit.ts";
import { fingerprintOf } from "./audit-entry.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { documentOf } from "./round-content.ts";
import type { Signature } from "./rounds.ts";
import { type ExpectedVersion, refuseOther } from "./scenarios.ts";
import { storedRound } from "./stored-round.ts";
import type { PortfolioRow, Tables } from "./tables.ts";
import { changing } from "./transaction.ts";

/** What there is to know of a portfolio without its document. */
export interface PortfolioHead {
  readonly id: string;
  /** Its own, raised by every change of it. */
  readonly version: number;
  readonly name: string;
  readonly year: number;
  /** The ids of its rounds, in its order. */
  readonly rounds: readonly string[];
  /** The fingerprint of the portfolio as it is kept, without its rounds. */
  readonly content: string;
  readonly changed: Signature;
}

export interface KeptPortfolio {
  readonly head: PortfolioHead;
  readonly document: KeptPortfolioDocument;
}

/**
 * Keeps a portfolio under the id that it has, new or in place of the one that is there. It must be valid with its rounds as
 * they are.
 *
 * @param put the parsed document, and the id that it must have where one is given
 */
export async function putPortfolio(
  store: Store,
  change: Change<KeptPortfolio>,
  {
    id: wanted,
    document: value,
    expected,
  }: { readonly id?: string; readonly document: unknown; readonly expected?: ExpectedVersion },
): Promise<Changed<KeptPortfolio>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const document = await valid(transaction, value, wanted);
    const { id } = document;
    const before = await lockedPortfolio(transaction, id);
    refuseOther(before, expected);
    const text = canonicalText(document);
    if (before?.document === text) return { head: headOf(before, document), document };
    const version = (before?.version ?? 0) + 1;
    const row: PortfolioRow = { id, version, document: text, changed_by: who.id, changed_at: at };
    await write(transaction, row, before);
    const what = { action: "portfolio-kept", content: fingerprintOf(document) } as const;
    const from = before === undefined ? {} : { from: before.version };
    await appendOfPortfolio(transaction, { who, at }, { portfolio: id, what, ...from, to: version });
    return { head: headOf(row, document), document };
  });
}

/** Takes a portfolio away. The answers that were made of it stay. */
export async function removePortfolio(
  store: Store,
  change: Change<PortfolioHead>,
  { id, expected }: { readonly id: string; readonly expected?: ExpectedVersion },
): Promise<Changed<PortfolioHead>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const before = await lockedPortfolio(transaction, id);
    if (before?.document === undefined || before.document === null) {
      throw new RefusedError({ outcome: "missing", what: "portfolio", id });
    }
    refuseOther(before, expected);
    const version = before.version + 1;
    await write(transaction, { id, version, document: null, changed_by: who.id, changed_at: at }, before);
    const what = { action: "portfolio-removed" } as const;
    await appendOfPortfolio(
      transaction,
      { who, at },
      { portfolio: id, what, from: before.version, to: version },
    );
    return headOf(before, parsed(before));
  });
}

/** The portfolios by their ids. */
export async function listPortfolios(
  { database }: Store,
  { after = "", limit }: { readonly after?: string; readonly limit: number },
): Promise<Outcome<Page<PortfolioHead>>> {
  try {
    const rows = await database
      .selectFrom("portfolios")
      .selectAll()
      .where("document", "is not", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(limit + 1)
      .execute();
    return done(
      pageOf(
        rows,
        limit,
        (row) => headOf(row, parsed(row)),
        ({ id }) => id,
      ),
    );
  } catch (error) {
    return refusalOf(error);
  }
}

export async function portfolio({ database }: Store, id: string): Promise<Outcome<KeptPortfolio>> {
  try {
    const row = await database.selectFrom("portfolios").selectAll().where("id", "=", id).executeTakeFirst();
    if (row?.document === undefined || row.document === null) {
      return { outcome: "missing", what: "portfolio", id };
    }
    const document = parsed(row);
    return done({ head: headOf(row, document), document });
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * A portfolio that is valid with its rounds as they are.
 *
 * @throws RefusedError with every fault; those of a round's have their places at the round's id
 */
async function valid(
  transaction: Kysely<Tables>,
  value: unknown,
  wanted: string | undefined,
): Promise<KeptPortfolioDocument> {
  const form = readFormOf(keptPortfolioSchema, value);
  if (!form.ok) throw new RefusedError({ outcome: "invalid", faults: form.faults });
  const { document } = form;
  const faults: Fault[] = [];
  if (wanted !== undefined && document.id !== wanted) {
    faults.push(faultAt(["id"], "portfolio-other-id", { id: shown(document.id), address: shown(wanted) }));
  }
  const schemes: unknown[] = [];
  for (const [index, scheme] of document.schemes.entries()) {
    const found = await storedRound(transaction, scheme.round, "for update");
    if (found === undefined) {
      const place = ["schemes", index, "round"];
      faults.push(faultAt(place, "portfolio-unknown-round", { round: shown(scheme.round) }));
    } else schemes.push({ ...scheme, round: documentOf(found.content, found.row.kind) });
  }
  if (faults.length === 0) {
    const reading = readPortfolio({ ...document, schemes });
    if (!reading.ok) faults.push(...reading.faults.map(atRound));
  }
  if (faults.length > 0) throw new RefusedError({ outcome: "invalid", faults });
  return document;
}

/** What is wrong inside a round stands, to whoever sent the portfolio, where its id is. */
function atRound(fault: Fault): Fault {
  const [first, index, field] = fault.place;
  if (first !== "schemes" || field !== "round") return fault;
  const place = [first, index, field];
  return { ...fault, place, path: pathOf(place) };
}

/** The portfolio as it is, which nobody else can change before the end of the transaction. */
async function lockedPortfolio(transaction: Kysely<Tables>, id: string): Promise<PortfolioRow | undefined> {
  return transaction.selectFrom("portfolios").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

async function write(
  transaction: Kysely<Tables>,
  row: PortfolioRow,
  before: PortfolioRow | undefined,
): Promise<void> {
  if (before !== undefined) {
    await transaction.updateTable("portfolios").set(row).where("id", "=", row.id).execute();
    return;
  }
  const inserted = await transaction
    .insertInto("portfolios")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  // Somebody else kept one with this id a moment ago.
  if (inserted.length === 0) throw new RefusedError({ outcome: "busy" });
}

function headOf(row: PortfolioRow, document: KeptPortfolioDocument): PortfolioHead {
  return {
    id: row.id,
    version: row.version,
    name: document.name,
    year: document.year,
    rounds: document.schemes.map(({ round }) => round),
    content: fingerprintOf(document),
    changed: { by: row.changed_by, at: row.changed_at },
  };
}

function parsed({ document }: PortfolioRow): KeptPortfolioDocument {
  return keptPortfolioSchema.parse(JSON.parse(document ?? "null"));
}
