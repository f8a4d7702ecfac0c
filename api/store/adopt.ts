import { type Kysely, sql } from "kysely";
import { canonicalText } from "../../src/canonical.ts";
import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { sortedBy } from "../../src/order.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { adoptionDocumentSchema, type Award, awardSchema } from "./adoption-schema.ts";
import { append } from "./audit.ts";
import { fingerprintOf } from "./audit-entry.ts";
import { awardList, type SetAside } from "./award-list.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { refuseOwnWork } from "./four-eyes.ts";
import { type Changed, done, type Outcome } from "./outcome.ts";
import { type ProposalHead, proposalHeadOf } from "./proposals.ts";
import { headOf, type RoundHead, type Signature } from "./rounds.ts";
import type { ProposalRow, RoundRow, Tables } from "./tables.ts";
import { changing } from "./transaction.ts";
import { lockedRound } from "./write-round.ts";

/** A proposal that somebody has made the decision. */
export interface Adoption {
  /** From then on: no change of it is taken any more. */
  readonly round: RoundHead;
  readonly proposal: ProposalHead;
  readonly reason: string;
  readonly adopted: Signature;
  /** By application. */
  readonly awards: readonly Award[];
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
    const { who, at, fourEyes = false } = change;
    const { row } = await lockedRound(transaction, round, expected);
    if (reason.trim() === "") throw new RefusedError({ outcome: "not-adoptable", why: "no-reason", id });
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
    if (fourEyes) await refuseOwnWork(transaction, who, { round, decided: [id] });
    const awards = inOrder(awardList(documentOf(proposal), setAside, id));
    const signed = { version: row.version + 1, changed_by: who.id, changed_at: at };
    const adopted: RoundRow = { ...row, ...signed, status: "adopted" };
    await transaction.updateTable("rounds").set(adopted).where("id", "=", round).execute();
    const document = canonicalText({ reason, by: who.id, at });
    const adoption = { round_id: round, proposal_id: id, version: adopted.version, document };
    await transaction.insertInto("adoptions").values(adoption).execute();
    await insertAwards(transaction, round, awards);
    const made = { proposal: id, content: proposal.content, hash: row.hash };
    const what = { action: "proposal-adopted", ...made, reason, awards: fingerprintOf(awards) } as const;
    await append(transaction, { who, at }, { round, what, from: row.version, to: adopted.version });
    const [head, of] = [headOf(adopted), proposalHeadOf(proposal)];
    return { round: head, proposal: of, reason, adopted: { by: who.id, at }, awards };
  });
}

/** What was decided of a round. */
export async function adoption({ database }: Store, round: string): Promise<Outcome<Adoption>> {
  try {
    const row = await database.selectFrom("rounds").selectAll().where("id", "=", round).executeTakeFirst();
    if (row === undefined) return { outcome: "missing", what: "round", id: round };
    const found = await database
      .selectFrom("adoptions")
      .innerJoin("proposals", "proposals.id", "adoptions.proposal_id")
      .selectAll("proposals")
      .select("adoptions.document as adoption")
      .where("adoptions.round_id", "=", round)
      .executeTakeFirst();
    if (found === undefined) return { outcome: "missing", what: "adoption", id: round };
    const rows = await database
      .selectFrom("awards")
      .select("document")
      .where("round_id", "=", round)
      .execute();
    const { reason, by, at } = adoptionDocumentSchema.parse(JSON.parse(found.adoption));
    return done({
      round: headOf(row),
      proposal: proposalHeadOf(found),
      reason,
      adopted: { by, at },
      awards: inOrder(rows.map(({ document }) => awardSchema.parse(JSON.parse(document)))),
    });
  } catch (error) {
    return refusalOf(error);
  }
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

/** The order in which an award list is fingerprinted. */
export function inOrder(awards: readonly Award[]): Award[] {
  return sortedBy(awards, ({ application }) => application);
}

function documentOf({ form, document }: Pick<ProposalRow, "form" | "document">) {
  const parsed: unknown = JSON.parse(document);
  return form === "proposal" ? anyProposalSchema.parse(parsed) : reprioritisationSchema.parse(parsed);
}
