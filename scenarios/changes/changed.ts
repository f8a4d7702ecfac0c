import { compareIds } from "../../src/order.ts";
import { type Fault, faultAt, listed, type Place, shown } from "../../src/round/fault.ts";

/** What a change made of something, or everything that keeps it from doing so. */
export type Changed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

export function changed<Value>(value: Value): Changed<Value> {
  return { ok: true, value };
}

export function refused(...faults: readonly Fault[]): {
  readonly ok: false;
  readonly faults: readonly Fault[];
} {
  return { ok: false, faults };
}

/** What `next` makes of a value; the faults pass through. */
export function andThen<Value, Next>(
  before: Changed<Value>,
  next: (value: Value) => Changed<Next>,
): Changed<Next> {
  return before.ok ? next(before.value) : before;
}

/** The item with an id changed, the others as they are; a fault at `place` where there is none. */
export function changedItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  place: Place,
  change: (item: Item) => Changed<Item>,
): Changed<Item[]> {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return refused(unknownIn(items, id, place));
  return andThen(change(items[index]), (item) => changed(items.with(index, item)));
}

/** The items without the one with an id; a fault at `place` where there is none. */
export function withoutItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  place: Place,
): Changed<Item[]> {
  return items.some((item) => item.id === id)
    ? changed(items.filter((item) => item.id !== id))
    : refused(unknownIn(items, id, place));
}

/** The items with one more; a fault at `place` where its id is taken. */
export function withItem<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  place: Place,
): Changed<Item[]> {
  return items.some(({ id }) => id === item.id)
    ? refused(faultAt(place, "change-taken", { id: shown(item.id) }))
    : changed([...items, item]);
}

function unknownIn(items: readonly { readonly id: string }[], id: string, place: Place): Fault {
  const known = listed(items.map((item) => item.id).sort(compareIds));
  return faultAt(place, "change-unknown", { id: shown(id), known });
}
