import type { Change } from "../../service/rounds.ts";

/**
 * What a change is about: `cap`, `area-minimum:4`, `decision:2025-001`. The desk keeps one change for each such place, so that
 * a lever moved twice is one change. What adds something stands at the place of what it adds.
 */
export function placeOf(change: Change): string {
  switch (change.change) {
    case "cap":
    case "threshold":
    case "ranking":
    case "objective":
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
      return change.change;
    case "later-cap":
      return `later-cap:${change.year}`;
    case "area-minimum":
    case "area-maximum":
    case "area-projects":
    case "area-unused":
      return `${change.change}:${change.area}`;
    case "criterion-threshold":
    case "criterion-weight":
      return `${change.change}:${change.criterion}`;
    case "priority":
      return `priority:${change.priority}`;
    case "priority-added":
      return `priority-added:${change.priority.id}`;
    case "share":
      return `share:${change.share}`;
    case "share-added":
      return `share-added:${change.share.id}`;
    case "decision":
    case "decision-removed":
      return lockPlace(change.application);
    case "score":
      return `score:${change.application}:${change.criterion}`;
    case "requested":
    case "assessed":
      return `${change.change}:${change.application}:${change.year}`;
    case "smallest-viable":
    case "withdrawal":
      return `${change.change}:${change.application}`;
    case "addition":
      return `addition:${change.application.id}`;
    case "commitment":
      return `commitment:${change.commitment.id}`;
    case "commitment-amount":
      return `commitment-amount:${change.commitment}:${change.year}`;
    case "commitment-removed":
      return `commitment:${change.commitment}`;
  }
}

/** Where the lock of an application stands. */
export function lockPlace(application: string): string {
  return `decision:${application}`;
}

/** The change at a place; of several the last, which is the one that counts. */
export function changeAt(changes: readonly Change[], place: string): Change | undefined {
  return changes.findLast((one) => placeOf(one) === place);
}

export function without(changes: readonly Change[], place: string): readonly Change[] {
  return changes.filter((one) => placeOf(one) !== place);
}

/** With a change in place of the one that stood there, or as the last. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const place = placeOf(change);
  const index = changes.findIndex((one) => placeOf(one) === place);
  if (index < 0) return [...changes, change];
  return changes.flatMap((one, at) => (at === index ? [change] : placeOf(one) === place ? [] : [one]));
}

/** Whether two lists of changes say the same, whatever the order of what is about different things. */
export function areSame(some: readonly Change[], others: readonly Change[]): boolean {
  return some === others || fingerprint(some) === fingerprint(others);
}

function fingerprint(changes: readonly Change[]): string {
  // A stable sort: those about the same thing stay in their order.
  const sorted = changes.map((one) => [placeOf(one), ordered(one)] as const);
  return JSON.stringify(sorted.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Fields in one order, for comparing; the service and the pages may write them differently. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]: [string, unknown]) => [name, ordered(field)]),
  );
}
