import type { Kysely } from "kysely";
import { contentHash } from "../../src/proposal/content.ts";
import { jsonIn, type PortfolioState, type RoundState, type SubscriptionState } from "./audit-chain.ts";
import type { AnyEntry } from "./audit-entry.ts";
import { fingerprintOf } from "./audit-entry.ts";
import { madeOf } from "./portfolio-proposals.ts";
import { wantedContent } from "./wanted-content.ts";
import type { Tables } from "./tables.ts";

/** What the entries say of what follows a decision, of scenarios, portfolios and subscriptions. */
export interface ToldAfter {
  readonly rounds: ReadonlyMap<string, RoundState>;
  /** The fingerprints of second steps by their ids. */
  readonly steps: Map<string, string>;
  readonly portfolios: Map<string, PortfolioState>;
  /** Of answers to portfolios by their ids: the fingerprint of the answer, and of what it was made of. */
  readonly portfolioProposals: Map<string, { readonly content: string; readonly made: string }>;
  readonly subscriptions: Map<string, SubscriptionState>;
}

/** Something that is not what the audit says. */
export type BrokenAfter =
  | {
      readonly what: "second-step" | "portfolio" | "portfolio-proposal" | "subscription";
      readonly id: string;
    }
  | { readonly what: "step-awards"; readonly id: string }
  | { readonly what: "scenario"; readonly round: string; readonly id: string };

/** Remembers of an entry what is checked here. */
export function hearAfter(told: ToldAfter, { what }: AnyEntry): void {
  if (what.action === "step-made") told.steps.set(what.step, what.content);
  if (what.action === "portfolio-proposal-made") {
    told.portfolioProposals.set(what.proposal, { content: what.content, made: what.made });
  }
}

/** The first second step, award list of one, scenario, portfolio, answer to one or subscription that is not what the audit says. */
export async function alteredAfter(
  transaction: Kysely<Tables>,
  told: ToldAfter,
): Promise<BrokenAfter | undefined> {
  return (
    (await alteredStep(transaction, told)) ??
    (await alteredStepAwards(transaction, told)) ??
    (await alteredScenario(transaction, told)) ??
    (await alteredPortfolio(transaction, told)) ??
    (await alteredPortfolioProposal(transaction, told)) ??
    (await alteredSubscription(transaction, told))
  );
}

async function alteredStep(
  transaction: Kysely<Tables>,
  { steps }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction.selectFrom("second_steps").select("id").orderBy("sequence").execute();
  for (const id of new Set([...steps.keys(), ...rows.map((row) => row.id)])) {
    const row = await transaction
      .selectFrom("second_steps")
      .select(["content", "document"])
      .where("id", "=", id)
      .executeTakeFirst();
    const content = steps.get(id);
    if (row === undefined || row.content !== content || contentHash(jsonIn(row.document)) !== content) {
      return { what: "second-step", id };
    }
  }
  return undefined;
}

async function alteredStepAwards(
  transaction: Kysely<Tables>,
  { rounds }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction
    .selectFrom("step_adoptions")
    .selectAll()
    .orderBy("round_id")
    .orderBy("version")
    .execute();
  const strange = rows.find((row) => !rounds.has(row.round_id));
  if (strange !== undefined) return { what: "step-awards", id: strange.round_id };
  for (const [id, { steps }] of rounds) {
    const own = rows.filter((row) => row.round_id === id);
    const isTold = steps.every(({ step, version, awards }, place) => {
      const row = own.at(place);
      return row?.step_id === step && row.version === version && fingerprintOf(jsonIn(row.awards)) === awards;
    });
    if (own.length !== steps.length || !isTold) return { what: "step-awards", id };
  }
  return undefined;
}

async function alteredScenario(
  transaction: Kysely<Tables>,
  { rounds }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction
    .selectFrom("scenarios")
    .select(["round_id as round", "id", "document"])
    .where("document", "is not", null)
    .execute();
  const there = new Set(rows.map(({ round, id }) => JSON.stringify([round, id])));
  for (const { round, id, document } of rows) {
    const told = rounds.get(round)?.scenarios.get(id);
    if (fingerprintOf(jsonIn(document ?? "")) !== told) return { what: "scenario", round, id };
  }
  for (const [round, { scenarios }] of rounds) {
    for (const id of scenarios.keys()) {
      if (!there.has(JSON.stringify([round, id]))) return { what: "scenario", round, id };
    }
  }
  return undefined;
}

async function alteredPortfolio(
  transaction: Kysely<Tables>,
  { portfolios }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction.selectFrom("portfolios").select(["id", "version", "document"]).execute();
  const there = new Map(rows.map((row) => [row.id, row]));
  for (const id of new Set([...portfolios.keys(), ...there.keys()])) {
    const [row, told] = [there.get(id), portfolios.get(id)];
    const document = row?.document ?? undefined;
    const content = document === undefined ? undefined : fingerprintOf(jsonIn(document));
    if (row === undefined || row.version !== told?.version || content !== told.content) {
      return { what: "portfolio", id };
    }
  }
  return undefined;
}

async function alteredPortfolioProposal(
  transaction: Kysely<Tables>,
  { portfolioProposals }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction.selectFrom("portfolio_proposals").select("id").orderBy("sequence").execute();
  for (const id of new Set([...portfolioProposals.keys(), ...rows.map((row) => row.id)])) {
    const row = await transaction
      .selectFrom("portfolio_proposals")
      .select(["content", "document", "portfolio", "rounds"])
      .where("id", "=", id)
      .executeTakeFirst();
    const told = portfolioProposals.get(id);
    const intact =
      row !== undefined &&
      row.content === told?.content &&
      contentHash(jsonIn(row.document)) === told.content &&
      madeOf(row) === told.made;
    if (!intact) return { what: "portfolio-proposal", id };
  }
  return undefined;
}

async function alteredSubscription(
  transaction: Kysely<Tables>,
  { subscriptions }: ToldAfter,
): Promise<BrokenAfter | undefined> {
  const rows = await transaction
    .selectFrom("subscriptions")
    .select(["id", "version", "status", "url", "actions", "rounds", "made_before_audit"])
    .orderBy("id")
    .execute();
  const there = new Map(rows.map((row) => [row.id, row]));
  for (const id of new Set([...subscriptions.keys(), ...there.keys()])) {
    const [row, told] = [there.get(id), subscriptions.get(id)];
    // Of one that was made before subscriptions had entries, and has not been changed since, the audit says nothing.
    if (told === undefined && row?.made_before_audit === true) continue;
    const isThere = row !== undefined;
    const intact =
      isThere === (told?.content !== undefined) &&
      (!isThere ||
        (row.version === told?.version &&
          wantedContent(row) === told.content &&
          (told.status === undefined || told.status === row.status)));
    if (!intact) return { what: "subscription", id };
  }
  return undefined;
}
