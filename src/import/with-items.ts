import { readRound } from "../round/read.ts";
import type { RoundDocument } from "../round/schema.ts";
import type { Import } from "./schema.ts";

type Ready = Extract<Import, { status: "ready" }>;

/**
 * The round with what an import of it has ready: each item in place of the one with its id, new ones last.
 *
 * @throws Error where the import is of another round, so that its items do not fit
 */
export function withItems(
  document: RoundDocument,
  { of, items }: Pick<Ready, "of" | "items">,
): RoundDocument {
  const given = new Map<string, unknown>(items.map((item) => [item.id, item]));
  const kept: readonly { readonly id: string }[] = document[of] ?? [];
  const ids = new Set(kept.map(({ id }) => id));
  const added = items.filter(({ id }) => !ids.has(id));
  const merged = [...kept.map((item) => given.get(item.id) ?? item), ...added];
  const reading = readRound({ ...document, [of]: merged });
  if (!reading.ok)
    throw new Error("The items do not fit this round; import them into the one they were read for.");
  return reading.document;
}
