import { roundRow } from "./known-round.ts";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { adoptionDocumentSchema, type Award, awardSchema } from "./adoption-schema.ts";
import { append } from "./audit.ts";
import { fingerprintOf } from "./audit-entry.ts";
import { awardList, inOrder, type SetAside } from "./award-list.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError } from "./database-error.ts";
import { decide } from "./deciding.ts";
import { type Changed, type Outcome } from "./outcome.ts";
import { type ProposalHead, proposalHeadOf } from "./proposals.ts";
import { headOf, type RoundHead, type Signature } from "./rounds.ts";
import type { ProposalRow, RoundRow, Tables } from "./tables.ts";
import { changing, reading } from "./transaction.ts";
import { lockedRound } from "./write-round.ts";

/** What is decided of a round: the proposal that somebody made the decision, and the second steps since. */
export interface Adoption {
  /** No change of it is taken any more. */
  readonly round: RoundHead;
  readonly proposal: ProposalHead;
  readonly reason: string;
  readonly adopted: Signature;
  /** The round's version from which the award list stands. */
  readonly version: number;
  /** By application. */
  readonly awards: readonly Award[];
  /** The steps that led there, in their order. */
  readonly steps: readonly StepAdoption[];
}

/** A second step that somebody has made the decision. */
export interface StepAdoption {
  readonly step: string;
  /** The round's version from then on. */
  readonly version: number;
  readonly reason: string;
  readonly adopted: Signature;
}

/** What is adopted, and why. */
export interface Adopting {
  readonly round: string;
  readonly proposal: string;
  readonly reason: string;
  readonly setAside?: readonly SetAside[];
  /** The version of the round that is to be there. */
  readonly expected?: number | undefined;
}

/**
 * Makes a proposal the decision: the round stands from then on, and everybody's award is written. The proposal must be of
 * the round as it is now. Who may decide is for the caller to know.
 */
export async function adoptProposal(
  store: Store,
  change: Change<Adoption>,
  { round, proposal: id, reason, setAside = [], expected }: Adopting,
): Promise<Changed<Adoption>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const { row } = await lockedRound(transaction, round, expected);
    const proposal = await transaction
      .selectFrom("proposals")
      .selectAll()
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    if (proposal === undefined) throw new RefusedError({ outcome: "missing", what: "proposal", id });
    if (proposal.round_hash !== row.hash) {
      throw new RefusedError({ outcome: "stale", version: proposal.round_version, current: row.version });
    }
    const awards = inOrder(awardList(documentOf(proposal), setAside, id));
    const adopted = await decide(transaction, change, { round: row, made: id, reason });
    const document = canonicalText({ reason, by: who.id, at });
    const adoption = { round_id: round, proposal_id: id, version: adopted.version, document };
    await transaction.insertInto("adoptions").values(adoption).execute();
    await insertAwards(transaction, round, awards);
    const made = { proposal: id, content: proposal.content, hash: row.hash };
    const what = { action: "proposal-adopted", ...made, reason, awards: fingerprintOf(awards) } as const;
    await append(transaction, { who, at }, { round, what, from: row.version, to: adopted.version });
    const { version } = adopted;
    const [head, of] = [headOf(adopted), proposalHeadOf(proposal)];
    return { round: head, proposal: of, reason, adopted: { by: who.id, at }, version, awards, steps: [] };
  });
}

/**
 * What is decided of a round.
 *
 * @param version of the round at which it is asked what stood then; default as it stands
 */
export async function adoption(store: Store, round: string, version?: number): Promise<Outcome<Adoption>> {
  return reading(store, async (transaction) =>
    adoptionIn(transaction, await roundRow(transaction, round), version),
  );
}

/**
 * As `adoption`, in a transaction that sees one state or holds the round.
 *
 * @throws RefusedError where nothing was decided by then
 */
export async function adoptionIn(
  transaction: Kysely<Tables>,
  row: RoundRow,
  asOf: number = row.version,
): Promise<Adoption> {
  const { id: round } = row;
  const found = await transaction
    .selectFrom("adoptions")
    .innerJoin("proposals", "proposals.id", "adoptions.proposal_id")
    .selectAll("proposals")
    .select(["adoptions.document as adoption", "adoptions.version as version"])
    .where("adoptions.round_id", "=", round)
    .executeTakeFirst();
  if (found === undefined || asOf < found.version || asOf > row.version) {
    throw new RefusedError({ outcome: "missing", what: "adoption", id: round });
  }
  const steps = await transaction
    .selectFrom("step_adoptions")
    .selectAll()
    .where("round_id", "=", round)
    .where("version", "<=", asOf)
    .orderBy("version")
    .execute();
  const { reason, by, at } = adoptionDocumentSchema.parse(JSON.parse(found.adoption));
  const last = steps.at(-1);
  return {
    round: headOf(row),
    proposal: proposalHeadOf(found),
    reason,
    adopted: { by, at },
    version: last?.version ?? found.version,
    awards:
      last === undefined
        ? await firstAwards(transaction, round)
        : z.array(awardSchema).parse(JSON.parse(last.awards)),
    steps: steps.map(({ step_id: step, version, document }) => {
      const signed = adoptionDocumentSchema.parse(JSON.parse(document));
      return { step, version, reason: signed.reason, adopted: { by: signed.by, at: signed.at } };
    }),
  };
}

/** The award list as the proposal was adopted. */
async function firstAwards(transaction: Kysely<Tables>, round: string): Promise<Award[]> {
  const rows = await transaction
    .selectFrom("awards")
    .select("document")
    .where("round_id", "=", round)
    .execute();
  return inOrder(rows.map(({ document }) => awardSchema.parse(JSON.parse(document))));
}

export async function insertAwards(
  transaction: Kysely<Tables>,
  round: string,
  awards: readonly Award[],
): Promise<void> {
  const applications = awards.map(({ application }) => application);
  await sql`insert into awards (round_id, application, document)
    select ${round}, award.application, award.document
    from unnest(${applications}::text[], ${awards.map(canonicalText)}::text[]) as award (application, document)`.execute(
    transaction,
  );
}

function documentOf({ form, document }: Pick<ProposalRow, "form" | "document">) {
  const parsed: unknown = JSON.parse(document);
  return form === "proposal" ? anyProposalSchema.parse(parsed) : reprioritisationSchema.parse(parsed);
}
