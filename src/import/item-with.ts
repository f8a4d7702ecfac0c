import type { Field, FieldValue } from "./field.ts";
import type { ImportList } from "./schema.ts";

/** Names with what stands under them: own properties of whatever name, in their order. */
type Names = Map<string, unknown>;

interface Setting {
  readonly field: Field;
  readonly after: FieldValue | undefined;
}

/**
 * A copy of an item with fields set, or taken away where `after` is undefined; of a new one where `kept` is. A year whose assessed
 * amount is set is by hand from then on, and leaves `assessedByRules`.
 */
export function itemWith(kept: unknown, list: ImportList, settings: readonly Setting[]): unknown {
  const own: Names = new Map(kept === undefined ? emptyItem(list) : Object.entries(kept ?? {}));
  const inner = new Map<string, Names>();
  const byHand = new Set<number>();
  for (const { field, after } of settings) {
    const [first, second] = field.path;
    if (field.of === "assessed") byHand.add(Number(field.year));
    if (field.path.length === 1) set(own, first, after);
    else {
      const names: Names = inner.get(first) ?? new Map(Object.entries(own.get(first) ?? {}));
      set(names, second, after);
      inner.set(first, names);
      // Keeps its place among the names.
      own.set(first, names);
    }
  }
  for (const [name, names] of inner) own.set(name, Object.fromEntries(names));
  if (inner.get("assessed")?.size === 0) own.delete("assessed");
  if (byHand.size > 0) leaveRules(own, byHand);
  return Object.fromEntries([...own].filter(([, value]) => value !== undefined));
}

function leaveRules(own: Names, byHand: ReadonlySet<number>): void {
  const years = own.get("assessedByRules");
  if (!Array.isArray(years)) return;
  const left = years.filter((year: unknown) => typeof year !== "number" || !byHand.has(year));
  set(own, "assessedByRules", left.length === 0 ? undefined : left);
}

function set(names: Names, name: string, value: unknown): void {
  if (value === undefined) names.delete(name);
  else names.set(name, value);
}

/** The names of a new item in the order of the document; what it has no value for is left out in the end. */
function emptyItem(list: ImportList): [string, unknown][] {
  if (list === "commitments") {
    return [
      ["id", undefined],
      ["area", undefined],
      ["amounts", {}],
    ];
  }
  return [
    ["id", undefined],
    ["area", undefined],
    ["title", undefined],
    ["applicant", {}],
    ["requested", {}],
    ["assessed", undefined],
    ["smallestViable", undefined],
    ["fewestViableYears", undefined],
    ["ownContribution", undefined],
    ["participants", undefined],
    ["scores", {}],
  ];
}
