import { roundRow } from "./known-round.ts";
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import type { Kind } from "../../src/kinds/schema.ts";
import type { SecondStep } from "../../src/second-step/schema.ts";
import { awardSchema } from "./adoption-schema.ts";
import { append } from "./audit.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { knownRound, missingRound } from "./known-round.ts";
import { pageOf } from "./page.ts";
import type { Signature } from "./rounds.ts";
import type { SecondStepRow, Tables } from "./tables.ts";
import { changing, reading } from "./transaction.ts";

/** What there is to know of a second step without its document. */
export interface SecondStepHead {
  readonly id: string;
  readonly round: string;
  /** The round's version whose decision it was made upon. */
  readonly version: number;
  readonly step: SecondStepRow["step"];
  readonly status: SecondStepRow["status"];
  /** Name and version of what made it. */
  readonly engine: string;
  /** The fingerprint of its content. */
  readonly content: string;
  readonly made: Signature;
}

/** What a second step is made upon, as texts of JSON: nobody who only passes it on reads it. */
export interface DecisionBasis {
  /** The round's version. */
  readonly version: number;
  readonly kind: Kind;
  /** The round that was adopted. */
  readonly document: string;
  /** The adopted proposal or reprioritisation. */
  readonly proposal: string;
  /** Applications whose award was set aside then. */
  readonly setAside: readonly string[];
  /** The adopted steps since, in their order. */
  readonly steps: readonly string[];
}

/** The decision as it stands, for a step upon it. */
export async function decisionBasis(store: Store, round: string): Promise<Outcome<DecisionBasis>> {
  return reading(store, async (transaction) => {
    const { version, kind } = await roundRow(transaction, round);
    const adopted = await transaction
      .selectFrom("adoptions")
      .innerJoin("proposals", "proposals.id", "adoptions.proposal_id")
      .innerJoin("snapshots", (join) =>
        join
          .onRef("snapshots.round_id", "=", "proposals.round_id")
          .onRef("snapshots.version", "=", "proposals.round_version"),
      )
      .select(["proposals.document as proposal", "snapshots.document as document"])
      .where("adoptions.round_id", "=", round)
      .executeTakeFirst();
    if (adopted === undefined) throw new RefusedError({ outcome: "not-adopted", round });
    const setAside = await setAsideAtFirst(transaction, round);
    const steps = await adoptedSteps(transaction, round);
    return {
      version,
      kind,
      ...adopted,
      setAside,
      steps: steps.map(({ document }) => document),
    };
  });
}

/**
 * Keeps a second step, for good, with the version whose decision it was made upon. The decision may have moved on since.
 *
 * @param made checked by whoever made it, as the library does with all its answers
 */
export async function recordSecondStep(
  store: Store,
  change: Change<SecondStepHead>,
  {
    round,
    version,
    document,
  }: { readonly round: string; readonly version: number; readonly document: SecondStep },
): Promise<Changed<SecondStepHead>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const { hash, status } = await transaction
      .selectFrom("rounds")
      .select(["hash", "status"])
      .where("id", "=", round)
      .executeTakeFirstOrThrow(() => new RefusedError({ outcome: "missing", what: "round", id: round }));
    const { by: engine, content, round: made } = document.made;
    if (status !== "adopted") throw new RefusedError({ outcome: "not-adopted", round });
    if (made !== hash || !(await isUpon(transaction, round, version, document))) {
      throw new RefusedError({ outcome: "other-round", hash, made });
    }
    const row = {
      id: randomUUID(),
      round_id: round,
      round_version: version,
      ...describedStep(document),
      engine,
      content,
      document: canonicalText(document),
      made_by: who.id,
      made_at: at,
    };
    await transaction.insertInto("second_steps").values(row).execute();
    const what = { action: "step-made", step: row.id, content, hash } as const;
    await append(transaction, { who, at }, { round, what, from: version, to: version });
    return stepHeadOf(row);
  });
}

export async function secondStep(
  { database }: Store,
  round: string,
  id: string,
): Promise<Outcome<{ readonly head: SecondStepHead; readonly document: string }>> {
  try {
    const row = await database
      .selectFrom("second_steps")
      .selectAll()
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "second-step", id };
    return done({ head: stepHeadOf(row), document: row.document });
  } catch (error) {
    return refusalOf(error);
  }
}

/** The second steps of a round, the newest first; `after` is what the page before gave as `next`. */
export async function listSecondSteps(
  { database }: Store,
  round: string,
  { after, limit }: { readonly after?: number; readonly limit: number },
): Promise<Outcome<Page<SecondStepHead, number>>> {
  try {
    if (!(await knownRound(database, round))) return missingRound(round);
    const rows = await database
      .selectFrom("second_steps")
      .select(["sequence", ...headColumns])
      .where("round_id", "=", round)
      .$if(after !== undefined, (query) => query.where("sequence", "<", after ?? 0))
      .orderBy("sequence", "desc")
      .limit(limit + 1)
      .execute();
    return done(pageOf(rows, limit, stepHeadOf, ({ sequence }) => sequence));
  } catch (error) {
    return refusalOf(error);
  }
}

const headColumns = [
  "id",
  "round_id",
  "round_version",
  "step",
  "status",
  "engine",
  "content",
  "made_by",
  "made_at",
] as const;

function stepHeadOf(row: Pick<SecondStepRow, (typeof headColumns)[number]>): SecondStepHead {
  return {
    id: row.id,
    round: row.round_id,
    version: row.round_version,
    step: row.step,
    status: row.status,
    engine: row.engine,
    content: row.content,
    made: { by: row.made_by, at: row.made_at },
  };
}

export function describedStep(document: SecondStep): Pick<SecondStepRow, "step" | "status"> {
  const { step } = document;
  return { step, status: step === "infeasible" ? "infeasible" : document.status };
}

/** The steps that were adopted, in their order. */
async function adoptedSteps(transaction: Kysely<Tables>, round: string) {
  return transaction
    .selectFrom("step_adoptions")
    .innerJoin("second_steps", "second_steps.id", "step_adoptions.step_id")
    .select(["step_adoptions.version", "second_steps.content", "second_steps.document"])
    .where("step_adoptions.round_id", "=", round)
    .orderBy("step_adoptions.version")
    .execute();
}

/** Whether a step says that it was made upon the decision of that version. */
async function isUpon(
  transaction: Kysely<Tables>,
  round: string,
  version: number,
  { upon = { setAside: [], steps: [] } }: SecondStep,
): Promise<boolean> {
  const setAside = await setAsideAtFirst(transaction, round);
  const steps = (await adoptedSteps(transaction, round)).filter((one) => one.version <= version);
  const expected = { setAside, steps: steps.map(({ content }) => content) };
  return canonicalText(upon) === canonicalText(expected);
}

/** Applications whose award was set aside when the proposal was adopted, by id. */
async function setAsideAtFirst(transaction: Kysely<Tables>, round: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom("awards")
    .select("document")
    .where("round_id", "=", round)
    .execute();
  const awards = z.array(awardSchema).parse(rows.map(({ document }): unknown => JSON.parse(document)));
  return awards.flatMap(({ application, outcome }) => (outcome === "set-aside" ? [application] : [])).sort();
}
