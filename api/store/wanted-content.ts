import { fingerprintOf } from "./audit-entry.ts";
import type { SubscriptionRow } from "./tables.ts";

type WantedColumns = Pick<SubscriptionRow, "url" | "actions" | "rounds">;

/** The fingerprint of what a subscription wants, and where. */
export function wantedContent({ url, actions, rounds }: WantedColumns): string {
  return fingerprintOf({ url, actions, rounds });
}

/** What the audit says of it: the fingerprint, and the origin of the address. */
export function auditedWanted(row: WantedColumns) {
  return { content: wantedContent(row), receiver: new URL(row.url).origin };
}
