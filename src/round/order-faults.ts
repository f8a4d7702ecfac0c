import type { Fault, Place } from "./fault.ts";

/** The faults from the top of the document to its end; a field that is missing comes last in its object. */
export function inDocumentOrder(faults: readonly Fault[], document: unknown): Fault[] {
  const ranks = new WeakMap<object, ReadonlyMap<string, number>>();
  const rankOf = (parent: unknown, step: string | number): number => {
    if (typeof step === "number") return step;
    if (typeof parent !== "object" || parent === null) return Infinity;
    const known = ranks.get(parent) ?? new Map(Object.keys(parent).map((key, index) => [key, index]));
    ranks.set(parent, known);
    return known.get(step) ?? Infinity;
  };
  const rankPath = (place: Place): number[] => {
    let parent = document;
    return place.map((step) => {
      const rank = rankOf(parent, step);
      parent = childOf(parent, step);
      return rank;
    });
  };
  return faults
    .map((fault) => ({ fault, rank: rankPath(fault.place) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ fault }) => fault);
}

/** What stands at one step inwards, or nothing: inherited properties do not count. */
export function childOf(parent: unknown, step: string | number): unknown {
  if (typeof parent !== "object" || parent === null) return undefined;
  return Object.getOwnPropertyDescriptor(parent, step)?.value;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index] ?? 0, b[index] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
