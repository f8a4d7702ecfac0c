import { roundRow } from "./known-round.ts";
import { reading } from "./transaction.ts";
import type { Kysely } from "kysely";
import { adoptionIn } from "./adopt.ts";
import type { Award } from "./adoption-schema.ts";
import type { Store } from "./connect.ts";
import { RefusedError } from "./database-error.ts";
import { type Outcome } from "./outcome.ts";
import { namesWithIds } from "./people.ts";
import type { Signature } from "./rounds.ts";
import type { ProposalRow, RoundRow, Tables } from "./tables.ts";

/** What a paper is made of, as texts of JSON: reading them is left to whoever has time. */
export interface PaperRows {
  /** The round as the proposal was made of it. */
  readonly round: string;
  readonly made: { readonly form: ProposalRow["form"]; readonly document: string };
  readonly kept: {
    readonly round: string;
    /** The version of the round that the proposal is of. */
    readonly version: number;
    readonly proposal: string;
    readonly created: Signature;
    readonly proposed: Signature;
  };
  /** Absent of a draft. */
  readonly decision?: PaperDecisionRows;
}

interface PaperDecisionRows extends Signature {
  /** The version of the round from which it stands. */
  readonly version: number;
  readonly reason: string;
  readonly awards: readonly Award[];
  readonly steps: readonly (Signature & { readonly reason: string; readonly document: string })[];
}

/** Which paper is wanted: of what is decided, now or at a version of the round; or of a proposal, as a draft. */
export type PaperOf =
  | { readonly of: "decision"; readonly version?: number | undefined }
  | { readonly of: "proposal"; readonly proposal: string };

/** Reads what a paper is made of, as it is at one moment. */
export async function paperRows(store: Store, round: string, wanted: PaperOf): Promise<Outcome<PaperRows>> {
  return reading(store, async (transaction) =>
    withNames(transaction, await rowsOf(transaction, round, wanted)),
  );
}

/** The same with the names of those who did something beside their ids. */
async function withNames(transaction: Kysely<Tables>, rows: PaperRows): Promise<PaperRows> {
  const { kept, decision } = rows;
  const signatures = [
    kept.created,
    kept.proposed,
    ...(decision === undefined ? [] : [decision, ...decision.steps]),
  ];
  const nameOf = await namesWithIds(
    transaction,
    signatures.map(({ by }) => by),
  );
  const named = <Signed extends Signature>(signed: Signed): Signed => ({ ...signed, by: nameOf(signed.by) });
  return {
    ...rows,
    kept: { ...kept, created: named(kept.created), proposed: named(kept.proposed) },
    ...(decision !== undefined && {
      decision: { ...named(decision), steps: decision.steps.map((step) => named(step)) },
    }),
  };
}

async function rowsOf(transaction: Kysely<Tables>, round: string, wanted: PaperOf): Promise<PaperRows> {
  const row = await roundRow(transaction, round);
  if (wanted.of === "proposal") return madeRows(transaction, row, wanted.proposal);
  const adoption = await adoptionIn(transaction, row, wanted.version);
  const steps = await Promise.all(
    adoption.steps.map(async ({ step, reason, adopted }) => ({
      ...adopted,
      reason,
      document: await stepDocument(transaction, step),
    })),
  );
  const { reason, adopted, awards, version } = adoption;
  const decision = { ...adopted, version, reason, awards, steps };
  return { ...(await madeRows(transaction, row, adoption.proposal.id)), decision };
}

async function madeRows(
  transaction: Kysely<Tables>,
  { id: round, created_by: by, created_at: at }: RoundRow,
  id: string,
): Promise<PaperRows> {
  const row = await transaction
    .selectFrom("proposals")
    .innerJoin("snapshots", (join) =>
      join
        .onRef("snapshots.round_id", "=", "proposals.round_id")
        .onRef("snapshots.version", "=", "proposals.round_version"),
    )
    .selectAll("proposals")
    .select("snapshots.document as snapshot")
    .where("proposals.id", "=", id)
    .where("proposals.round_id", "=", round)
    .executeTakeFirst();
  if (row === undefined) throw new RefusedError({ outcome: "missing", what: "proposal", id });
  return {
    round: row.snapshot,
    made: { form: row.form, document: row.document },
    kept: {
      round,
      version: row.round_version,
      proposal: id,
      created: { by, at },
      proposed: { by: row.made_by, at: row.made_at },
    },
  };
}

async function stepDocument(transaction: Kysely<Tables>, id: string): Promise<string> {
  const { document } = await transaction
    .selectFrom("second_steps")
    .select("document")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return document;
}
