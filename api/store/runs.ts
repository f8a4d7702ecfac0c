import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Language } from "../../src/texts/language.ts";
import type { Change, Who } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome } from "./outcome.ts";
import { addJobs, removeJobs } from "./queue.ts";
import type { Signature } from "./rounds.ts";
import type { RunRow, Tables } from "./tables.ts";
import { changing } from "./transaction.ts";

/** A question about a kept round, which may take long, on its way to an answer that is kept. */
export interface Run {
  readonly id: string;
  readonly question: string;
  readonly round: string;
  readonly version: number;
  readonly status: RunRow["status"];
  readonly language: Language;
  /** The time limit. */
  readonly timeLimit: number;
  /** Of one in parts. `rate` is parts a second since it began, `secondsLeft` what that foretells. */
  readonly parts?: {
    readonly done: number;
    readonly total: number;
    readonly rate?: number;
    readonly secondsLeft?: number;
  };
  readonly progress?: RunProgress;
  readonly asked: Signature;
  readonly begun?: string;
  readonly ended?: string;
  readonly failure?: RunFailure;
  /** Where it is done. */
  readonly result?: { readonly form: "proposal" | "analysis"; readonly id: string };
}

export const runProgressSchema = z.strictObject({
  stage: z
    .enum(["unused", "value"])
    .describe("What is searched for: least unused money, then greatest value."),
  found: z.number().describe("The best so far.").optional(),
  bound: z.number().describe("What is proven that none can be better than.").optional(),
  steps: z.int().nonnegative(),
});

export type RunProgress = z.infer<typeof runProgressSchema>;

/** Why a run failed. */
export const runFailureSchema = z.discriminatedUnion("why", [
  /** Nothing that holds the rules was found in so many seconds. */
  z.strictObject({ why: z.literal("nothing-found"), seconds: z.number() }),
  /** Whoever worked on it ended each time. */
  z.strictObject({ why: z.literal("worker-lost"), attempts: z.int() }),
  /** The answer did not come, long after the time limit. */
  z.strictObject({ why: z.literal("too-slow") }),
  /** A fault of fordel's own. */
  z.strictObject({ why: z.literal("failed") }),
]);

export type RunFailure = z.infer<typeof runFailureSchema>;

/** The questions whose answer is a proposal; those of others are analyses. */
export const proposalQuestions: readonly string[] = ["allocate", "reprioritise"];

/** What is asked. */
export interface NewRun {
  readonly round: string;
  /** Of which there is a snapshot. */
  readonly version: number;
  readonly question: string;
  /** What is asked beside the round, as it was sent. */
  readonly asked: object;
  readonly language: Language;
  /** Seconds. */
  readonly timeLimit: number;
}

/** More runs than this are not taken in before some have ended. */
const openAtMost = 1000;

/** Takes a run in: it is worked on by whoever comes to it first. Gives its id. */
export async function createRun(
  store: Store,
  change: Change<string>,
  { round, version, question, asked, language, timeLimit }: NewRun,
): Promise<Changed<string>> {
  return changing(store, change, async (transaction) => {
    const { open } = await transaction
      .selectFrom("runs")
      .select(({ fn }) => fn.countAll<number>().as("open"))
      .where("ended_at", "is", null)
      .executeTakeFirstOrThrow();
    if (open >= openAtMost) throw new RefusedError({ outcome: "busy" });
    const id = randomUUID();
    await transaction
      .insertInto("runs")
      .values({
        id,
        round_id: round,
        round_version: version,
        question,
        asked: JSON.stringify(asked),
        language,
        seconds: timeLimit,
        status: "waiting",
        asked_by: JSON.stringify(change.who),
        asked_at: change.at,
      })
      .execute();
    await addJobs(transaction, [{ task: "run", run: id }]);
    return id;
  });
}

/** Some runs by their ids; those that are not there are left out. */
export async function runsOf({ database }: Store, ids: readonly string[]): Promise<Outcome<readonly Run[]>> {
  try {
    if (ids.length === 0) return done([]);
    const rows = await selectRuns(database).where("id", "in", ids).execute();
    return done(rows.map(runOf));
  } catch (error) {
    return refusalOf(error);
  }
}

export async function run(store: Store, id: string): Promise<Outcome<Run>> {
  const found = await runsOf(store, [id]);
  if (found.outcome !== "done") return found;
  const one = found.value.at(0);
  return one === undefined ? { outcome: "missing", what: "run", id } : done(one);
}

/** Calls a run off, wherever it is being worked on. One that was called off before stays so; one that has ended is refused. */
export async function cancelRun(store: Store, id: string): Promise<Outcome<Run>> {
  try {
    const refused = await store.database.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom("runs")
        .select("status")
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) return { outcome: "missing", what: "run", id } as const;
      if (row.status === "cancelled") return undefined;
      if (row.status === "done" || row.status === "failed") return { outcome: "ended", run: id } as const;
      await transaction
        .updateTable("runs")
        .set({ status: "cancelled", ended_at: sql`clock_timestamp()` })
        .where("id", "=", id)
        .execute();
      await removeJobs(transaction, id);
      return undefined;
    });
    return refused ?? (await run(store, id));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Clears runs that ended so many days ago, with their parts; what came of them stays. How many. */
export async function clearRuns({ database }: Store, days: number): Promise<Outcome<number>> {
  try {
    const deleted = await database
      .deleteFrom("runs")
      .where("ended_at", "<", sql<string>`clock_timestamp() - make_interval(days => ${days})`)
      .executeTakeFirst();
    return done(Number(deleted.numDeletedRows));
  } catch (error) {
    return refusalOf(error);
  }
}

const whoSchema = z.strictObject({
  kind: z.enum(["local", "officer", "machine"]),
  id: z.string(),
  name: z.string(),
});

/** Who asked, as it is kept with a run. */
export function whoIn(text: string): Who {
  return whoSchema.parse(JSON.parse(text));
}

function selectRuns(database: Kysely<Tables>) {
  return database
    .selectFrom("runs")
    .select([
      "id",
      "question",
      "round_id",
      "round_version",
      "status",
      "language",
      "seconds",
      "parts",
      "progress",
      "failure",
      "result",
      "asked_by",
      "asked_at",
      "begun_at",
      "ended_at",
      sql<number>`(select count(*) from run_parts where run_id = runs.id)`.as("parts_done"),
      sql<number | null>`extract(epoch from coalesce(ended_at, clock_timestamp()) - begun_at)::float8`.as(
        "seconds_worked",
      ),
    ]);
}

type ReadRun = Awaited<ReturnType<ReturnType<typeof selectRuns>["execute"]>>[number];

function runOf(row: ReadRun): Run {
  const { question, status, progress, failure, result, begun_at, ended_at } = row;
  const form = proposalQuestions.includes(question) ? "proposal" : "analysis";
  return {
    id: row.id,
    question,
    round: row.round_id,
    version: row.round_version,
    status,
    language: row.language,
    timeLimit: row.seconds,
    ...(row.parts !== null && {
      parts: { done: row.parts_done, total: row.parts, ...speedOf(row, row.parts) },
    }),
    ...(progress !== null && { progress: runProgressSchema.parse(JSON.parse(progress)) }),
    asked: { by: whoIn(row.asked_by).id, at: row.asked_at },
    ...(begun_at !== null && { begun: begun_at }),
    ...(ended_at !== null && { ended: ended_at }),
    ...(failure !== null && { failure: runFailureSchema.parse(JSON.parse(failure)) }),
    ...(result !== null && { result: { form, id: result } }),
  };
}

function speedOf({ parts_done: partsDone, seconds_worked: worked, status }: ReadRun, total: number) {
  if (worked === null || worked <= 0 || partsDone === 0) return {};
  const rate = Number((partsDone / worked).toPrecision(3));
  if (status !== "working") return { rate };
  return { rate, secondsLeft: Math.ceil(((total - partsDone) * worked) / partsDone) };
}
