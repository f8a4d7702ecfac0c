/**
 * The one order of identifiers: by UTF-16 code units, the same on every machine and in every language. Whatever
 * is listed in a document is listed in this order, so that the order of the file never shows.
 */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy of `items` in the order of their identifiers. */
export function sortedBy<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareIds(idOf(a), idOf(b)));
}
