import { compareIds } from "../order.ts";
import { faultAt, type Fault, listed, pathOf, type Place, shown } from "./fault.ts";

/** An id and where it stands. */
export interface PlacedId {
  readonly id: string | undefined;
  readonly place: Place;
}

/** The ids of a list whose items have an `id` of their own. */
export function idsOf(
  items: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  list: Place,
): PlacedId[] {
  return (items ?? []).map((item, index) => ({ id: item?.id, place: [...list, index, "id"] }));
}

/** A fault for every id that stands there twice, or differs from an earlier one only in how its letters are encoded. */
export function repeatedIds(ids: readonly PlacedId[]): Fault[] {
  return repeated(ids, (place, id, first, same) =>
    faultAt(place, same ? "repeated-id" : "repeated-id-unicode", { id: shown(id), first }),
  );
}

/** One fault by `faultOf` for every id that an earlier one repeats; `first` is the path of that one. */
export function repeated(
  ids: readonly PlacedId[],
  faultOf: (place: Place, id: string, first: string, same: boolean) => Fault,
): Fault[] {
  const seen = new Map<string, { readonly id: string; readonly place: Place }>();
  const faults: Fault[] = [];
  for (const { id, place } of ids) {
    if (id === undefined) continue;
    const first = seen.get(id.normalize("NFC"));
    if (first === undefined) seen.set(id.normalize("NFC"), { id, place });
    else faults.push(faultOf(place, id, pathOf(first.place), first.id === id));
  }
  return faults;
}

/** The ids that others may name. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly normalised: ReadonlySet<string>;
  /** The ids in a row, for sentences. */
  readonly list: string;
}

/**
 * The ids that others may name; `undefined` where an id is missing or malformed, since then nobody can say which
 * references are wrong.
 */
export function known(ids: readonly PlacedId[], listIsThere: boolean): Known | undefined {
  const all = ids.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (!listIsThere || all.length < ids.length) return undefined;
  return {
    ids: new Set(all),
    normalised: new Set(all.map((id) => id.normalize("NFC"))),
    list: listed([...new Set(all)].sort(compareIds)),
  };
}

/** The fault of a reference to none of the known ids: `unknown`, or that only the encoding of its letters differs. */
export function referenceFault(
  { id, place }: PlacedId,
  there: Known | undefined,
  unknown: (place: Place, id: string, list: string) => Fault,
): Fault[] {
  if (id === undefined || there === undefined || there.ids.has(id)) return [];
  if (there.normalised.has(id.normalize("NFC"))) {
    return [faultAt(place, "reference-unicode", { id: shown(id) })];
  }
  return [unknown(place, id, there.list)];
}

/** As `referenceFault`, for an area. */
export function areaFault(reference: PlacedId, areas: Known | undefined): Fault[] {
  return referenceFault(reference, areas, (place, id, list) =>
    faultAt(place, "unknown-area", { area: shown(id), known: list }),
  );
}
