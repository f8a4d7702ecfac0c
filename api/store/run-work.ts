import { sql } from "kysely";
import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { addAnalysis } from "./analyses.ts";
import type { Store } from "./connect.ts";
import { addProposal } from "./proposals.ts";
import { addJobs, givenUp, removeJobs } from "./queue.ts";
import { proposalQuestions, type RunFailure, type RunProgress, whoIn } from "./runs.ts";
import type { RunRow } from "./tables.ts";

/** What whoever works on a run must know. */
export interface TakenRun extends Pick<
  RunRow,
  "id" | "question" | "asked" | "language" | "seconds" | "opening" | "parts"
> {
  /** The round as it was, JSON. */
  readonly document: string;
  /** What is left of the time limit, seconds: the time that parts took counts, not that which was lost between them. */
  readonly left: number;
}

/** Takes up a run; nothing where it has ended or is not there. Errors of the database are thrown, and the job comes again. */
export async function takeRun({ database }: Store, id: string): Promise<TakenRun | undefined> {
  const taken = await database
    .updateTable("runs")
    .set({ status: "working", begun_at: sql`coalesce(begun_at, clock_timestamp())` })
    .where("id", "=", id)
    .where("status", "in", ["waiting", "working"])
    .returning(["id", "round_id", "round_version", "question", "asked", "language", "seconds"])
    .returning(["opening", "parts"])
    .executeTakeFirst();
  if (taken === undefined) return undefined;
  const { document } = await database
    .selectFrom("snapshots")
    .select("document")
    .where("round_id", "=", taken.round_id)
    .where("version", "=", taken.round_version)
    .executeTakeFirstOrThrow();
  const { spent } = await database
    .selectFrom("run_parts")
    .select(sql<number>`coalesce(sum(seconds), 0)`.as("spent"))
    .where("run_id", "=", id)
    .executeTakeFirstOrThrow();
  return { ...taken, document, left: Math.max(0, taken.seconds - spent) };
}

/** Splits a run into parts, once: each is a job, and where there is none the rest is. */
export async function beginParts(
  { database }: Store,
  id: string,
  { opening, parts }: { readonly opening: string; readonly parts: number },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const begun = await transaction
      .updateTable("runs")
      .set({ opening, parts })
      .where("id", "=", id)
      .where("status", "=", "working")
      .where("parts", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (begun === undefined) return;
    const jobs = Array.from({ length: parts }, (_, part) => ({ task: "part", run: id, part }) as const);
    await addJobs(transaction, parts === 0 ? [{ task: "gather", run: id }] : jobs);
  });
}

export async function hasPart({ database }: Store, run: string, part: number): Promise<boolean> {
  const row = await database
    .selectFrom("run_parts")
    .select("part")
    .where("run_id", "=", run)
    .where("part", "=", part)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what a part gave, once however often it is worked out. With the last part comes the job that gathers them. */
export async function keepPart(
  { database }: Store,
  run: string,
  part: { readonly part: number; readonly answer: string; readonly seconds: number },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // One at a time, so that one of them sees that it is the last.
    const row = await transaction
      .selectFrom("runs")
      .select("parts")
      .where("id", "=", run)
      .where("status", "=", "working")
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return;
    const kept = await transaction
      .insertInto("run_parts")
      .values({ run_id: run, ...part })
      .onConflict((conflict) => conflict.columns(["run_id", "part"]).doNothing())
      .returning("part")
      .executeTakeFirst();
    if (kept === undefined) return;
    const { count } = await transaction
      .selectFrom("run_parts")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("run_id", "=", run)
      .executeTakeFirstOrThrow();
    if (count === row.parts) await addJobs(transaction, [{ task: "gather", run }]);
  });
}

/** What the parts gave, in their order. */
export async function partsOf({ database }: Store, run: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom("run_parts")
    .select("answer")
    .where("run_id", "=", run)
    .orderBy("part")
    .execute();
  return rows.map(({ answer }) => answer);
}

/**
 * Keeps what came of a run, as a proposal with its entry in the audit or as an analysis, and ends it: all at once, and once
 * however many have worked on it.
 *
 * @param at ISO 8601 in UTC
 * @param json the answer
 */
export async function finishRun({ database }: Store, id: string, at: string, json: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom("runs")
      .selectAll()
      .where("id", "=", id)
      .where("status", "=", "working")
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return;
    const { round_id, round_version, question, asked, language } = row;
    const change = { who: whoIn(row.asked_by), at };
    const given = { round_id, round_version, question, asked, language, document: json };
    const result = proposalQuestions.includes(question)
      ? (
          await addProposal(transaction, change, {
            round: round_id,
            version: round_version,
            document: madeOf(question, json),
          })
        ).id
      : await addAnalysis(transaction, change, given);
    await transaction
      .updateTable("runs")
      .set({ status: "done", result, ended_at: sql`clock_timestamp()` })
      .where("id", "=", id)
      .execute();
  });
}

function madeOf(question: string, json: string) {
  const value: unknown = JSON.parse(json);
  return question === "reprioritise" ? reprioritisationSchema.parse(value) : anyProposalSchema.parse(value);
}

/** Ends a run without an answer, where it has not ended. */
export async function failRun({ database }: Store, id: string, failure: RunFailure): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("runs")
      .set({ status: "failed", failure: JSON.stringify(failure), ended_at: sql`clock_timestamp()` })
      .where("id", "=", id)
      .where("status", "in", ["waiting", "working"])
      .execute();
    await removeJobs(transaction, id);
  });
}

export async function tellProgress({ database }: Store, id: string, progress: RunProgress): Promise<void> {
  await database
    .updateTable("runs")
    .set({ progress: JSON.stringify(progress) })
    .where("id", "=", id)
    .where("status", "=", "working")
    .execute();
}

/** Ends the runs whose job ended its worker each time it was taken up, and takes their jobs out of the queue. */
export async function failGivenUp(store: Store, attempts: number): Promise<void> {
  for (const id of await givenUp(store.database)) {
    await failRun(store, id, { why: "worker-lost", attempts });
  }
  await sql`
    select id from fordel_queue.complete_jobs(array(
      select id from fordel_queue.jobs where key is null and attempts >= max_attempts and locked_at is null
    ))`.execute(store.database);
}
