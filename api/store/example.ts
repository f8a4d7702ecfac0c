import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";
import type { Store } from "./connect.ts";
import { done, type Outcome } from "./outcome.ts";
import { createRound, listRounds, type RoundHead } from "./rounds.ts";

/** The id of the example in a store. */
export const exampleId = "tuki-2025-example";

/**
 * Puts the made-up TUKI 2025 round into a store that has no round yet, so that whoever starts fordel to look at it has
 * something to look at; undefined where there is a round already.
 *
 * @param at ISO 8601 in UTC
 */
export async function loadExample(store: Store, at: string): Promise<Outcome<RoundHead | undefined>> {
  const rounds = await listRounds(store, { limit: 1 });
  if (rounds.outcome !== "done") return rounds;
  if (rounds.value.items.length > 0) return done(undefined);
  const who = { kind: "local", id: "fordel", name: "fordel" } as const;
  const created = await createRound(store, { who, at }, { id: exampleId, document: exampleRound() });
  // Another process was quicker.
  if (created.outcome === "exists" || created.outcome === "remembered") return done(undefined);
  return created;
}
