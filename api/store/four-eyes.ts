import { type Kysely, sql } from "kysely";
import { type AuditEntry, type AuditedChange, auditEntrySchema } from "./audit-entry.ts";
import type { Who } from "./change.ts";
import { RefusedError } from "./database-error.ts";
import type { OwnWork } from "./outcome.ts";
import type { Tables } from "./tables.ts";

/** Entries of the audit that make what can be decided; each names it as its `proposal`. */
const makesProposal: ReadonlySet<AuditedChange["action"]> = new Set(["proposal-made"]);

/** Entries of the audit after which the round is as their author wanted it. */
const changesRound: ReadonlySet<AuditedChange["action"]> = new Set([
  "round-created",
  "round-changed",
  "round-imported",
]);

/**
 * Four eyes: refuses a decision to whoever prepared what is decided. The audit says who did, here and before the round came
 * from elsewhere. To be called within the transaction of the decision, when nobody else can change the round.
 *
 * @param proposals the ids of what is decided
 * @throws RefusedError `four-eyes`, with what they did
 */
export async function refuseOwnWork(
  transaction: Kysely<Tables>,
  who: Who,
  { round, proposals }: { readonly round: string; readonly proposals: readonly string[] },
): Promise<void> {
  const work = ownWork(await entriesBy(transaction, who, round), proposals);
  if (work !== undefined) throw new RefusedError({ outcome: "four-eyes", work });
}

/** What of the preparation was theirs, the proposal first, else the latest change of the round. */
function ownWork(entries: readonly AuditEntry[], proposals: readonly string[]): OwnWork | undefined {
  for (const { what } of entries) {
    if (makesProposal.has(what.action) && "proposal" in what && proposals.includes(what.proposal)) {
      return { did: "made-proposal", proposal: what.proposal };
    }
  }
  const changed = entries.findLast(({ what }) => changesRound.has(what.action));
  if (changed === undefined) return undefined;
  const did = changed.what.action === "round-imported" ? "imported-round" : "changed-round";
  return { did, version: changed.to };
}

/** What somebody did to a round, in the order in which they did it. */
async function entriesBy(
  transaction: Kysely<Tables>,
  { kind, id }: Who,
  round: string,
): Promise<readonly AuditEntry[]> {
  // The entries are canonical JSON, in which these two stand beside each other, and no text can have them with bare quotes.
  const author = `"who":{"id":${JSON.stringify(id)},"kind":${JSON.stringify(kind)},`;
  const { rows } = await sql<{ readonly entry: string }>`
    select entry, round_sequence from audit where round_id = ${round} and strpos(entry, ${author}) > 0
    union all
    select entry, round_sequence from imported_audit where round_id = ${round} and strpos(entry, ${author}) > 0
    order by round_sequence`.execute(transaction);
  return rows.map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry)));
}
