import { type Kysely, sql } from "kysely";
import { type AuditEntry, type AuditedChange, auditEntrySchema } from "./audit-entry.ts";
import type { Who } from "./change.ts";
import { RefusedError } from "./database-error.ts";
import type { OwnWork } from "./outcome.ts";
import type { Tables } from "./tables.ts";

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
 * @param decided the ids of what is decided: of a proposal, or of whatever else is made and then decided
 * @throws RefusedError `four-eyes`, with what they did
 */
export async function refuseOwnWork(
  transaction: Kysely<Tables>,
  who: Who,
  { round, decided }: { readonly round: string; readonly decided: readonly string[] },
): Promise<void> {
  const work = ownWork(await entriesBy(transaction, who, round), decided);
  if (work !== undefined) throw new RefusedError({ outcome: "four-eyes", work });
}

/** What of the preparation was theirs: that they made what is decided, else their latest change of the round. */
function ownWork(entries: readonly AuditEntry[], decided: readonly string[]): OwnWork | undefined {
  // Whatever they did that names it, but deciding it, is making it. So a later kind of decision needs nothing here.
  const preparing = entries.filter(({ what }) => !what.action.endsWith("-adopted"));
  const named = preparing.flatMap(({ what }) => Object.values<unknown>(what));
  const made = decided.find((id) => named.includes(id));
  if (made !== undefined) return { did: "made-proposal", proposal: made };
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
