import { type PreparedChange, preparedChange, type RoundChange } from "../store/round-change.ts";

/** What a thread of `createRoundThreads` does with a change. */
export function work(change: RoundChange): PreparedChange {
  return preparedChange(change);
}
