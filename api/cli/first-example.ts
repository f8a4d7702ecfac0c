import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";
import type { Who } from "../store/change.ts";
import type { Store } from "../store/connect.ts";
import { createRound, listRounds } from "../store/rounds.ts";

/** Its id, which is also that of its scheme. */
const id = "tuki-2025";

const service: Who = { kind: "local", id: "fordel", name: "fordel" };

/**
 * Keeps the made-up example of TUKI 2025 where no round is kept yet, so that whoever starts the service to look at it has
 * something to look at. What goes wrong with that is no reason not to start.
 *
 * @param at ISO 8601 in UTC
 */
export async function keepFirstExample(store: Store, at: string): Promise<void> {
  const rounds = await listRounds(store, { limit: 1 });
  if (rounds.outcome !== "done" || rounds.value.items.length > 0) return;
  await createRound(store, { who: service, at }, { id, document: exampleRound() });
}
