/**
 * The one order of identifiers: by UTF-16 code units, the same on every machine and in every language. Whatever
 * is listed in a document is listed in this order, so that the order of the file never shows.
 */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The names of an object's fields, in order. Most are so already, and to look is quicker than to sort. */
export function namesInOrder(object: object): string[] {
  const names = Object.keys(object);
  for (let place = 1; place < names.length; place++) {
    if (names[place] < names[place - 1]) return names.sort(compareIds);
  }
  return names;
}

/** A copy of `items` in the order of their identifiers. */
export function sortedBy<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareIds(idOf(a), idOf(b)));
}
