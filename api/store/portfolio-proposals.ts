import { randomUUID } from "node:crypto";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import { compareIds } from "../../src/order.ts";
import type { PortfolioAnswer } from "../../src/portfolio/answer-schema.ts";
import { type KeptPortfolioDocument, keptPortfolioSchema } from "../../src/portfolio/schema.ts";
import { appendOfPortfolio } from "./audit.ts";
import { jsonIn } from "./audit-chain.ts";
import { fingerprintOf } from "./audit-entry.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { documentOf } from "./round-content.ts";
import type { Signature } from "./rounds.ts";
import { storedRound } from "./stored-round.ts";
import type { PortfolioProposalRow } from "./tables.ts";
import { changing } from "./transaction.ts";

const roundsSchema = z.array(z.strictObject({ round: z.string(), version: z.int(), hash: z.string() }));

/** A round as a portfolio was asked with it: by id, version and fingerprint. */
export type RoundOfPortfolio = z.infer<typeof roundsSchema>[number];

/** What there is to know of an answer to a portfolio without its document. */
export interface PortfolioProposalHead {
  readonly id: string;
  readonly portfolio: string;
  /** The portfolio's version, and its rounds', that it is of. */
  readonly version: number;
  readonly rounds: readonly RoundOfPortfolio[];
  readonly status: PortfolioProposalRow["status"];
  /** Name and version of what made it. */
  readonly engine: string;
  /** The fingerprint of its content. */
  readonly content: string;
  readonly made: Signature;
}

/** A portfolio as it is, with its rounds as they are. */
export interface PortfolioBasis {
  readonly version: number;
  readonly document: KeptPortfolioDocument;
  readonly rounds: readonly RoundOfPortfolio[];
  /** The whole portfolio as JSON. */
  readonly text: string;
}

/** Keeps the rounds of a portfolio as they are now, to be asked about: what is recorded of it names their versions. */
export async function portfolioBasis({ database }: Store, id: string): Promise<Outcome<PortfolioBasis>> {
  try {
    return await database.transaction().execute(async (transaction): Promise<Outcome<PortfolioBasis>> => {
      const row = await transaction
        .selectFrom("portfolios")
        .selectAll()
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      if (row?.document === undefined || row.document === null) {
        return { outcome: "missing", what: "portfolio", id };
      }
      const document = keptPortfolioSchema.parse(JSON.parse(row.document));
      const texts = new Map<string, string>();
      const rounds: RoundOfPortfolio[] = [];
      // In one order, so that two that ask at once do not wait for each other.
      for (const round of [...new Set(document.schemes.map((one) => one.round))].sort(compareIds)) {
        const found = await storedRound(transaction, round, "for update");
        if (found === undefined) return { outcome: "missing", what: "round", id: round };
        const { version, hash, kind } = found.row;
        const text = canonicalText(documentOf(found.content, kind));
        await transaction
          .insertInto("snapshots")
          .values({ round_id: round, version, hash, document: text })
          .onConflict((conflict) => conflict.columns(["round_id", "version"]).doNothing())
          .execute();
        rounds.push({ round, version, hash });
        texts.set(round, text);
      }
      const schemes = document.schemes.map(({ round, ...rest }) => {
        const fields = JSON.stringify(rest).slice(1, -1);
        return `{${fields === "" ? "" : `${fields},`}"round":${texts.get(round) ?? "null"}}`;
      });
      const others = JSON.stringify({ ...document, schemes: undefined }).slice(1, -1);
      const text = `{${others},"schemes":[${schemes.join(",")}]}`;
      return done({ version: row.version, document, rounds, text });
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Keeps the answer to a portfolio, for good, with the versions and fingerprints of the rounds that it was made of. */
export async function recordPortfolioProposal(
  store: Store,
  change: Change<PortfolioProposalHead>,
  { version, document, rounds }: Omit<PortfolioBasis, "text">,
  answer: PortfolioAnswer,
): Promise<Changed<PortfolioProposalHead>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const { id: portfolio } = document;
    const { by: engine, content } = answer.made;
    const known = await transaction
      .selectFrom("portfolios")
      .select("version")
      .where("id", "=", portfolio)
      .executeTakeFirst();
    if (known === undefined) throw new RefusedError({ outcome: "missing", what: "portfolio", id: portfolio });
    const row = {
      id: randomUUID(),
      portfolio_id: portfolio,
      portfolio_version: version,
      portfolio: canonicalText(document),
      rounds: canonicalText(rounds),
      status: answer.status,
      engine,
      content,
      document: canonicalText(answer),
      made_by: who.id,
      made_at: at,
    };
    await transaction.insertInto("portfolio_proposals").values(row).execute();
    const made = madeOf(row);
    const what = { action: "portfolio-proposal-made", proposal: row.id, content, made } as const;
    await appendOfPortfolio(transaction, { who, at }, { portfolio, what, from: version, to: version });
    return headOf(row);
  });
}

/** The fingerprint of what an answer was made of: the portfolio, and its rounds by id, version and fingerprint. */
export function madeOf({ portfolio, rounds }: Pick<PortfolioProposalRow, "portfolio" | "rounds">): string {
  return fingerprintOf({ portfolio: jsonIn(portfolio), rounds: jsonIn(rounds) });
}

export async function portfolioProposal(
  { database }: Store,
  portfolio: string,
  id: string,
): Promise<
  Outcome<{
    readonly head: PortfolioProposalHead;
    readonly portfolio: KeptPortfolioDocument;
    readonly document: string;
  }>
> {
  try {
    const row = await database
      .selectFrom("portfolio_proposals")
      .selectAll()
      .where("id", "=", id)
      .where("portfolio_id", "=", portfolio)
      .executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "portfolio-proposal", id };
    const made = keptPortfolioSchema.parse(JSON.parse(row.portfolio));
    return done({ head: headOf(row), portfolio: made, document: row.document });
  } catch (error) {
    return refusalOf(error);
  }
}

/** The answers to a portfolio, the newest first; `after` is what the page before gave as `next`. */
export async function listPortfolioProposals(
  { database }: Store,
  portfolio: string,
  { after, limit }: { readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<PortfolioProposalHead, number>>> {
  try {
    const known = await database
      .selectFrom("portfolios")
      .select("id")
      .where("id", "=", portfolio)
      .executeTakeFirst();
    if (known === undefined) return { outcome: "missing", what: "portfolio", id: portfolio };
    const rows = await database
      .selectFrom("portfolio_proposals")
      .select(["sequence", ...headColumns])
      .where("portfolio_id", "=", portfolio)
      .$if(after !== undefined, (query) => query.where("sequence", "<", after ?? 0))
      .orderBy("sequence", "desc")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, headOf, ({ sequence }) => sequence));
  } catch (error) {
    return refusalOf(error);
  }
}

const headColumns = [
  "id",
  "portfolio_id",
  "portfolio_version",
  "rounds",
  "status",
  "engine",
  "content",
  "made_by",
  "made_at",
] as const;

function headOf(row: Pick<PortfolioProposalRow, (typeof headColumns)[number]>): PortfolioProposalHead {
  return {
    id: row.id,
    portfolio: row.portfolio_id,
    version: row.portfolio_version,
    rounds: roundsSchema.parse(JSON.parse(row.rounds)),
    status: row.status,
    engine: row.engine,
    content: row.content,
    made: { by: row.made_by, at: row.made_at },
  };
}
