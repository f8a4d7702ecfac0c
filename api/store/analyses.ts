import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Language } from "../../src/texts/language.ts";
import { madeBy } from "../../src/version.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { knownRound, missingRound } from "./known-round.ts";
import { done, type Outcome, type Page } from "./outcome.ts";
import { pageOf } from "./page.ts";
import type { Signature } from "./rounds.ts";
import type { AnalysisRow, Tables } from "./tables.ts";

/** What there is to know of an answer to a question about a kept round, without the answer. It is never changed. */
export interface AnalysisHead {
  readonly id: string;
  readonly round: string;
  /** The version of the round that it is of, and the fingerprint of that. */
  readonly version: number;
  readonly hash: string;
  readonly question: string;
  /** What was asked beside the round. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Name and version of what made it. */
  readonly engine: string;
  readonly made: Signature;
}

/** Keeps an answer in the transaction of the run that it comes of. */
export async function addAnalysis(
  transaction: Kysely<Tables>,
  { who, at }: Pick<Change<unknown>, "who" | "at">,
  given: Pick<AnalysisRow, "round_id" | "round_version" | "question" | "asked" | "language" | "document">,
): Promise<string> {
  const { hash } = await transaction
    .selectFrom("snapshots")
    .select("hash")
    .where("round_id", "=", given.round_id)
    .where("version", "=", given.round_version)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  const made = { engine: madeBy, made_by: who.id, made_at: at };
  await transaction
    .insertInto("analyses")
    .values({ id, round_hash: hash, ...given, ...made })
    .execute();
  return id;
}

/** An analysis whole; `document` is JSON as it was answered. */
export async function analysis(
  { database }: Store,
  round: string,
  id: string,
): Promise<Outcome<{ readonly head: AnalysisHead; readonly document: string }>> {
  try {
    const row = await database
      .selectFrom("analyses")
      .selectAll()
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "analysis", id };
    return done({ head: headOf(row), document: row.document });
  } catch (error) {
    return refusalOf(error);
  }
}

/** The analyses of a round, the newest first; `after` is what the page before gave as `next`. */
export async function listAnalyses(
  { database }: Store,
  round: string,
  { after, limit }: { readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<AnalysisHead, number>>> {
  try {
    if (!(await knownRound(database, round))) return missingRound(round);
    const rows = await database
      .selectFrom("analyses")
      .select([
        "sequence",
        "id",
        "round_id",
        "round_version",
        "round_hash",
        "question",
        "asked",
        "language",
        "engine",
        "made_by",
        "made_at",
      ])
      .where("round_id", "=", round)
      .$if(after !== undefined, (query) => query.where("sequence", "<", after ?? 0))
      .orderBy("sequence", "desc")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, headOf, ({ sequence }) => sequence));
  } catch (error) {
    return refusalOf(error);
  }
}

function headOf(row: Omit<AnalysisRow, "sequence" | "document">): AnalysisHead {
  const asked: unknown = JSON.parse(row.asked);
  return {
    id: row.id,
    round: row.round_id,
    version: row.round_version,
    hash: row.round_hash,
    question: row.question,
    asked: typeof asked === "object" && asked !== null ? { ...asked } : {},
    language: row.language,
    engine: row.engine,
    made: { by: row.made_by, at: row.made_at },
  };
}
