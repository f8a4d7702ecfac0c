import type { Store } from "./connect.ts";
import { RefusedError } from "./database-error.ts";
import type { PreparedChange, RoundChange } from "./round-change.ts";

/**
 * What there is to write of a change, worked out where the store has time for it.
 *
 * @throws RefusedError where the round would not be valid
 */
export async function validWriting(
  { prepare }: Store,
  change: RoundChange,
): Promise<Extract<PreparedChange, { readonly ok: true }>> {
  const prepared = await prepare(change);
  if (prepared.ok) return prepared;
  throw new RefusedError({ outcome: "invalid", faults: prepared.faults });
}
