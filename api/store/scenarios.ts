import type { Kysely } from "kysely";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import { isScored } from "../../src/kinds/kind.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { type Fault, faultAt } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { identifier } from "../../src/round/leaves.ts";
import { type ScenarioDocument, scenarioSchema } from "../../src/scenario/schema.ts";
import { readScenario } from "../../scenarios/changes/apply.ts";
import { append } from "./audit.ts";
import { fingerprintOf } from "./audit-entry.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { type Changed, done, type Outcome, type Page } from "./outcome.ts";
import { knownRound, missingRound } from "./known-round.ts";
import { pageOf } from "./page.ts";
import { documentOf } from "./round-content.ts";
import { type RoundText, type Signature, textOfRound } from "./rounds.ts";
import { storedRound, type StoredRound } from "./stored-round.ts";
import type { ScenarioRow, Tables } from "./tables.ts";
import { changing, reading } from "./transaction.ts";

/** What there is to know of a scenario without its changes. */
export interface ScenarioHead {
  readonly id: string;
  readonly round: string;
  /** Its own, raised by every change of it. */
  readonly version: number;
  readonly name: string;
  readonly note?: string;
  /** The fingerprint of the scenario as it is kept. */
  readonly content: string;
  readonly changed: Signature;
}

/** A scenario that is kept, held against its round as it is now. */
export interface KeptScenario {
  readonly head: ScenarioHead;
  readonly document: ScenarioDocument;
  readonly fit: Fit;
}

/** Whether a scenario fits its round: then the fingerprint of the two together, which the same answers have; or what does not fit. */
export type Fit =
  | { readonly fits: true; readonly hash: string }
  | { readonly fits: false; readonly faults: readonly Fault[] };

/** Which version is to be there; nothing said is whatever there is. */
export type ExpectedVersion = number | "absent" | undefined;

/**
 * Keeps a scenario of a round, new or in place of the one with its id. It must fit the round as it is. A round that is
 * decided stands, and may still be tried out.
 *
 * @param put the id, and the parsed document; the faults' places are those of the document, that of a bad id is `id`
 */
export async function putScenario(
  store: Store,
  change: Change<KeptScenario>,
  {
    round,
    id,
    document,
    expected,
  }: {
    readonly round: string;
    readonly id: string;
    readonly document: unknown;
    readonly expected?: ExpectedVersion;
  },
): Promise<Changed<KeptScenario>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const base = await roundFor(transaction, round);
    const before = await scenarioRow(transaction, round, id);
    refuseOther(before, expected);
    const form = readFormOf(z.strictObject({ id: identifier }), { id });
    const fit = fitOf(base, document);
    const faults = [...(form.ok ? [] : form.faults), ...(fit.fits ? [] : fit.faults)];
    if (faults.length > 0) throw new RefusedError({ outcome: "invalid", faults });
    const scenario = scenarioSchema.parse(document);
    const text = canonicalText(scenario);
    if (before?.document === text) return kept(before, scenario, fit);
    const signed = { changed_by: who.id, changed_at: at };
    const row = { round_id: round, id, version: (before?.version ?? 0) + 1, document: text, ...signed };
    await write(transaction, row);
    const { version } = base.row;
    const what = { action: "scenario-kept", scenario: id, content: fingerprintOf(scenario) } as const;
    await append(transaction, { who, at }, { round, what, from: version, to: version });
    return kept(row, scenario, fit);
  });
}

/** Takes a scenario away. What was done with it stands in the audit. */
export async function removeScenario(
  store: Store,
  change: Change<ScenarioHead>,
  {
    round,
    id,
    expected,
  }: { readonly round: string; readonly id: string; readonly expected?: ExpectedVersion },
): Promise<Changed<ScenarioHead>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const { row: base } = await roundFor(transaction, round);
    const before = await scenarioRow(transaction, round, id);
    if (before?.document === undefined || before.document === null) {
      throw new RefusedError({ outcome: "missing", what: "scenario", id });
    }
    refuseOther(before, expected);
    const gone = { version: before.version + 1, document: null, changed_by: who.id, changed_at: at };
    await write(transaction, { ...before, ...gone });
    const what = { action: "scenario-removed", scenario: id } as const;
    await append(transaction, { who, at }, { round, what, from: base.version, to: base.version });
    return headOf(before, scenarioSchema.parse(JSON.parse(before.document)));
  });
}

/** The scenarios of a round by their ids. */
export async function listScenarios(
  { database }: Store,
  round: string,
  { after = "", limit }: { readonly after?: string; readonly limit: number },
): Promise<Outcome<Page<ScenarioHead>>> {
  try {
    if (!(await knownRound(database, round))) return missingRound(round);
    const rows = await database
      .selectFrom("scenarios")
      .selectAll()
      .where("round_id", "=", round)
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

/** A scenario, held against its round as it is now. */
export async function keptScenario(store: Store, round: string, id: string): Promise<Outcome<KeptScenario>> {
  return reading(store, async (transaction) => {
    const base = await storedRound(transaction, round);
    if (base === undefined) throw new RefusedError(missingRound(round));
    const row = await scenarioRow(transaction, round, id);
    if (row?.document === undefined || row.document === null) {
      throw new RefusedError({ outcome: "missing", what: "scenario", id });
    }
    const document = parsed(row);
    return kept(row, document, fitOf(base, document));
  });
}

/** A round as it is now, and scenarios that are kept with it. */
export interface RoundWithScenarios extends RoundText {
  /** Canonical JSON by id; those that are not there are left out. */
  readonly scenarios: ReadonlyMap<string, string>;
}

/** A round and scenarios of it by their ids, as they were at one moment. */
export async function roundWithScenarios(
  store: Store,
  round: string,
  ids: readonly string[],
): Promise<Outcome<RoundWithScenarios>> {
  return reading(store, async (transaction) => {
    const found = await textOfRound(transaction, round);
    const scenarios = new Map<string, string>();
    for (const id of new Set(ids)) {
      const document = (await scenarioRow(transaction, round, id))?.document ?? undefined;
      if (document !== undefined) scenarios.set(id, document);
    }
    return { ...found, scenarios };
  });
}

/** The round, which nobody else changes before the end of the transaction. */
async function roundFor(transaction: Kysely<Tables>, id: string): Promise<StoredRound> {
  const found = await storedRound(transaction, id, "for update");
  if (found === undefined) throw new RefusedError({ outcome: "missing", what: "round", id });
  return found;
}

async function scenarioRow(
  transaction: Kysely<Tables>,
  round: string,
  id: string,
): Promise<ScenarioRow | undefined> {
  return transaction
    .selectFrom("scenarios")
    .selectAll()
    .where("round_id", "=", round)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Refuses where another version is there than the one that is expected. */
export function refuseOther(
  before: { readonly version: number; readonly document: string | null } | undefined,
  expected: ExpectedVersion,
): void {
  if (expected === undefined) return;
  const version = before === undefined || before.document === null ? "absent" : before.version;
  if (version !== expected) throw new RefusedError({ outcome: "conflict", expected, version });
}

async function write(transaction: Kysely<Tables>, row: ScenarioRow): Promise<void> {
  await transaction
    .insertInto("scenarios")
    .values(row)
    .onConflict((conflict) => conflict.columns(["round_id", "id"]).doUpdateSet(row))
    .execute();
}

function fitOf({ row, content }: StoredRound, scenario: unknown): Fit {
  const round = readRoundOfAnyKind(documentOf(content, row.kind));
  if (!round.ok) return { fits: false, faults: round.faults };
  const { document } = round;
  if (!isScored(document)) {
    return { fits: false, faults: [faultAt([], "kind-not-scored", { kind: row.kind })] };
  }
  const reading = readScenario(document, scenario);
  return reading.ok ? { fits: true, hash: reading.hash } : { fits: false, faults: reading.faults };
}

function kept(row: ScenarioRow, document: ScenarioDocument, fit: Fit): KeptScenario {
  return { head: headOf(row, document), document, fit };
}

function headOf(row: ScenarioRow, document: ScenarioDocument): ScenarioHead {
  const { name, note } = document;
  return {
    id: row.id,
    round: row.round_id,
    version: row.version,
    name,
    ...(note === undefined ? {} : { note }),
    content: fingerprintOf(document),
    changed: { by: row.changed_by, at: row.changed_at },
  };
}

function parsed({ document }: ScenarioRow): ScenarioDocument {
  return scenarioSchema.parse(JSON.parse(document ?? "null"));
}
