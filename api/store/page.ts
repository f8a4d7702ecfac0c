import type { Page } from "./outcome.ts";

/**
 * A page of a list.
 *
 * @param rows as they come from the database, one more than `limit` where there are more
 * @param itemOf what a row is told as
 * @param markOf where a row is in the list: given as `after`, what follows it is asked for
 */
export function pageOf<Row, Item, Mark>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  markOf: (row: Row) => Mark,
): Page<Item, Mark> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(itemOf);
  return rows.length > limit && last !== undefined ? { items, next: markOf(last) } : { items };
}
