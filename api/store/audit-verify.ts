import { reading } from "./transaction.ts";
import type { Kysely } from "kysely";
import { z } from "zod";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { roundHashOfAnyKind } from "../../src/kinds/hash.ts";
import { contentHash } from "../../src/proposal/content.ts";
import { type Award, awardSchema } from "./adoption-schema.ts";
import { inOrder } from "./award-list.ts";
import {
  afterEntry,
  afterPortfolioEntry,
  afterSubscriptionEntry,
  beginning,
  type EntryFault,
  jsonIn,
  type Link,
  noPortfolioYet,
  noRoundYet,
  readEntry,
  type RoundState,
} from "./audit-chain.ts";
import { type AnyEntry, fingerprintOf, isIntact } from "./audit-entry.ts";
import { alteredAfter, type BrokenAfter, hearAfter, type ToldAfter } from "./audit-verify-after.ts";
import type { Store } from "./connect.ts";
import { type Outcome } from "./outcome.ts";
import { documentOf } from "./round-content.ts";
import { storedRound } from "./stored-round.ts";
import type { AuditRow, Tables } from "./tables.ts";

/** Whether the audit is whole and what is kept is what it says; or the first thing that is not. */
export type AuditVerification =
  | {
      readonly holds: true;
      readonly entries: number;
      readonly rounds: number;
      readonly proposals: number;
      /** The hash of the last entry: written down elsewhere it shows, later, that nothing was cut off at the end. */
      readonly last: string;
    }
  | { readonly holds: false; readonly broken: Broken };

/** An entry, or something kept that is not what the audit says. */
export type Broken =
  | { readonly what: "entry"; readonly sequence: number; readonly fault: EntryFault }
  | {
      readonly what: "imported-entry";
      readonly round: string;
      readonly place: number;
      readonly fault: EntryFault;
    }
  | { readonly what: "snapshot"; readonly round: string; readonly version: number }
  | { readonly what: "round" | "proposal" | "awards"; readonly id: string }
  | BrokenAfter;

/** What the entries say together. */
interface Told extends ToldAfter {
  last: Link;
  readonly rounds: Map<string, RoundState>;
  /** The fingerprints of rounds by `versionOf`. */
  readonly versions: Map<string, string>;
  /** The fingerprints of proposals by their ids. */
  readonly proposals: Map<string, string>;
}

function versionOf(round: string, version: number): string {
  return `${version} ${round}`;
}

/** Puts an entry to what the ones before it say, or gives what is wrong with it. */
function hear(told: Told, entry: AnyEntry): EntryFault | undefined {
  hearAfter(told, entry);
  if ("portfolio" in entry) {
    const state = afterPortfolioEntry(told.portfolios.get(entry.portfolio) ?? noPortfolioYet, entry);
    if (typeof state === "string") return state;
    told.portfolios.set(entry.portfolio, state);
    return undefined;
  }
  if ("subscription" in entry) {
    const state = afterSubscriptionEntry(told.subscriptions.get(entry.subscription), entry);
    if (typeof state === "string") return state;
    told.subscriptions.set(entry.subscription, state);
    return undefined;
  }
  const state = afterEntry(told.rounds.get(entry.round) ?? noRoundYet, entry);
  if (typeof state === "string") return state;
  told.rounds.set(entry.round, state);
  if (state.hash !== undefined) told.versions.set(versionOf(entry.round, state.version), state.hash);
  if (entry.what.action === "proposal-made") told.proposals.set(entry.what.proposal, entry.what.content);
  return undefined;
}

const entriesAtOnce = 1000;

/**
 * Checks the whole audit from its first entry, and then every round, proposal and award list against it, all as it was at one
 * moment. No secret is in the hashes: somebody who may write to all tables can make them anew, so the hash of the last entry
 * is to be kept where they cannot.
 */
export async function verifyAudit(store: Store): Promise<Outcome<AuditVerification>> {
  return reading(store, verifiedIn);
}

/** As `verifyAudit`, in a transaction that sees one state. */
export async function verifiedIn(transaction: Kysely<Tables>): Promise<AuditVerification> {
  const told = await toldByEntries(transaction);
  if ("what" in told) return { holds: false, broken: told };
  const broken =
    (await alteredRound(transaction, told)) ??
    (await alteredSnapshot(transaction, told)) ??
    (await alteredProposal(transaction, told)) ??
    (await alteredAwards(transaction, told)) ??
    (await alteredAfter(transaction, told));
  if (broken !== undefined) return { holds: false, broken };
  const { last, rounds, proposals } = told;
  return {
    holds: true,
    entries: last.place,
    rounds: rounds.size,
    proposals: proposals.size,
    last: last.hash,
  };
}

async function toldByEntries(transaction: Kysely<Tables>): Promise<Told | Broken> {
  const told: Told = {
    last: beginning,
    rounds: new Map(),
    versions: new Map(),
    proposals: new Map(),
    steps: new Map(),
    portfolios: new Map(),
    portfolioProposals: new Map(),
    subscriptions: new Map(),
  };
  const imported = await importedEntries(transaction, told);
  if (imported !== undefined) return imported;
  for (;;) {
    const rows = await transaction
      .selectFrom("audit")
      .selectAll()
      .where("sequence", ">", told.last.place)
      .orderBy("sequence")
      .limit(entriesAtOnce)
      .execute();
    for (const row of rows) {
      const fault = heard(told, row);
      if (fault !== undefined) return { what: "entry", sequence: row.sequence, fault };
    }
    if (rows.length < entriesAtOnce) return told;
  }
}

function heard(told: Told, row: AuditRow): EntryFault | undefined {
  const entry = readEntry(row.entry);
  if (entry === undefined) return "unreadable";
  const { sequence, hash, previous } = entry;
  if (!isFiled(entry, row) || row.sequence !== sequence || row.hash !== hash || row.previous !== previous)
    return "misfiled";
  if (!isIntact(entry)) return "altered";
  if (sequence !== told.last.place + 1 || previous !== told.last.hash) return "out-of-order";
  told.last = { place: sequence, hash };
  return hear(told, entry);
}

/** Whether an entry stands under what it is about. */
function isFiled(entry: AnyEntry, row: AuditRow): boolean {
  if ("portfolio" in entry) {
    return row.portfolio_id === entry.portfolio && row.round_sequence === entry.portfolioSequence;
  }
  if ("subscription" in entry) {
    return row.subscription_id === entry.subscription && row.round_sequence === entry.subscriptionSequence;
  }
  return row.round_id === entry.round && row.round_sequence === entry.roundSequence;
}

/** What rounds brought with them from other stores: only their own chains go on here. */
async function importedEntries(transaction: Kysely<Tables>, told: Told): Promise<Broken | undefined> {
  const rows = await transaction
    .selectFrom("imported_audit")
    .selectAll()
    .orderBy("round_id")
    .orderBy("round_sequence")
    .execute();
  for (const { round_id: round, round_sequence: place, entry: text } of rows) {
    const entry = readEntry(text);
    const filed =
      entry !== undefined && "round" in entry && entry.round === round && entry.roundSequence === place;
    const fault = entry === undefined ? "unreadable" : filed ? hear(told, entry) : "misfiled";
    if (fault !== undefined) return { what: "imported-entry", round, place, fault };
  }
  return undefined;
}

async function alteredRound(transaction: Kysely<Tables>, { rounds }: Told): Promise<Broken | undefined> {
  const rows = await transaction.selectFrom("rounds").select("id").orderBy("id").execute();
  const ids = new Set([...rounds.keys(), ...rows.map(({ id }) => id)]);
  for (const id of ids) {
    const state = rounds.get(id);
    const round = await storedRound(transaction, id);
    const broken: Broken = { what: "round", id };
    if (state === undefined || round === undefined) return broken;
    const { version, hash, status } = round.row;
    const adopted = state.awards === undefined ? "draft" : "adopted";
    if (version !== state.version || hash !== state.hash || status !== adopted) return broken;
    const reading = readRoundOfAnyKind(documentOf(round.content, round.row.kind));
    if (!reading.ok || roundHashOfAnyKind(reading.document) !== hash) return broken;
  }
  return undefined;
}

async function alteredSnapshot(transaction: Kysely<Tables>, { versions }: Told): Promise<Broken | undefined> {
  const rows = await transaction
    .selectFrom("snapshots")
    .select(["round_id", "version"])
    .orderBy("round_id")
    .orderBy("version")
    .execute();
  for (const { round_id: round, version } of rows) {
    const row = await transaction
      .selectFrom("snapshots")
      .select(["hash", "document"])
      .where("round_id", "=", round)
      .where("version", "=", version)
      .executeTakeFirst();
    const reading = readRoundOfAnyKind(jsonIn(row?.document ?? ""));
    const hash = reading.ok ? roundHashOfAnyKind(reading.document) : undefined;
    const told = versions.get(versionOf(round, version));
    if (hash === undefined || hash !== told || row?.hash !== told) {
      return { what: "snapshot", round, version };
    }
  }
  return undefined;
}

async function alteredProposal(
  transaction: Kysely<Tables>,
  { proposals }: Told,
): Promise<Broken | undefined> {
  const rows = await transaction.selectFrom("proposals").select("id").orderBy("sequence").execute();
  const ids = new Set([...proposals.keys(), ...rows.map(({ id }) => id)]);
  for (const id of ids) {
    const row = await transaction
      .selectFrom("proposals")
      .select(["content", "document"])
      .where("id", "=", id)
      .executeTakeFirst();
    const told = proposals.get(id);
    if (row === undefined || row.content !== told || contentHash(jsonIn(row.document)) !== told) {
      return { what: "proposal", id };
    }
  }
  return undefined;
}

function hashOf(awards: readonly Award[] | undefined): string | undefined {
  return awards && fingerprintOf(inOrder(awards));
}

async function alteredAwards(transaction: Kysely<Tables>, { rounds }: Told): Promise<Broken | undefined> {
  for (const [id, { awards }] of rounds) {
    const rows = await transaction
      .selectFrom("awards")
      .select("document")
      .where("round_id", "=", id)
      .execute();
    const read = z.array(awardSchema).safeParse(rows.map(({ document }) => jsonIn(document)));
    const intact = awards === undefined ? rows.length === 0 : awards === hashOf(read.data);
    if (!intact) return { what: "awards", id };
  }
  return undefined;
}
