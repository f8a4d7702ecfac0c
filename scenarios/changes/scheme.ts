import type { Place } from "../../src/round/fault.ts";
import type { RoundDocument, SchemeDocument } from "../../src/round/schema.ts";
import type { Change } from "../../src/scenario/schema.ts";
import { amountAfter, byYearAfter, pointsAfter } from "./amounts.ts";
import { type Changed, changed, changedItem, andThen, withItem, withoutItem } from "./changed.ts";

type AreaDocument = SchemeDocument["areas"][number];

const amountWays = ["to", "by", "byPercent"] as const;
const limitWays = [...amountWays, "remove"] as const;
const removableWays = ["to", "remove"] as const;

/** The changes of the scheme's own figures and rules. */
export type SchemeChange = Extract<
  Change,
  {
    readonly change:
      | "cap"
      | "later-cap"
      | "area-minimum"
      | "area-maximum"
      | "area-projects"
      | "area-unused"
      | "threshold"
      | "criterion-threshold"
      | "criterion-weight"
      | "priority"
      | "priority-added"
      | "share"
      | "share-added"
      | "ranking"
      | "objective"
      | "grant"
      | "conditions"
      | "reprioritisation"
      | "spread";
  }
>;

/** A round with one change of its scheme; everything else is the same, and shared. */
export function withSchemeChange(
  document: RoundDocument,
  change: SchemeChange,
  place: Place,
): Changed<RoundDocument> {
  return andThen(schemeAfter(document.scheme, change, place), (scheme) => changed({ ...document, scheme }));
}

function schemeAfter(scheme: SchemeDocument, change: SchemeChange, place: Place): Changed<SchemeDocument> {
  const criteria = [...scheme.criteria];
  const priorities = scheme.priorities ?? [];
  const shares = scheme.shares ?? [];
  switch (change.change) {
    case "cap":
      return andThen(amountAfter(change, scheme.cap, amountWays, "cap", place), (cap = 0) =>
        changed({ ...scheme, cap }),
      );
    case "later-cap":
      return andThen(byYearAfter(change, scheme.laterCaps, limitWays, "laterCaps", place), (laterCaps) =>
        changed({ ...scheme, laterCaps }),
      );
    case "area-minimum":
      return withArea(scheme, change.area, place, (area) =>
        andThen(amountAfter(change, area.minimum ?? 0, amountWays, "minimum", place), (minimum) =>
          changed({ ...area, minimum }),
        ),
      );
    case "area-maximum":
      return withArea(scheme, change.area, place, (area) =>
        andThen(amountAfter(change, area.maximum, limitWays, "maximum", place), (maximum) =>
          changed({ ...area, maximum }),
        ),
      );
    case "area-projects":
      return withArea(scheme, change.area, place, (area) =>
        andThen(
          amountAfter(change, area.projectsAtMost, removableWays, "projectsAtMost", place),
          (projectsAtMost) => changed({ ...area, projectsAtMost }),
        ),
      );
    case "area-unused":
      return withArea(scheme, change.area, place, (area) => changed({ ...area, unused: change.to }));
    case "threshold":
      return andThen(pointsAfter(change, scheme.threshold, removableWays, "threshold", place), (threshold) =>
        changed({ ...scheme, threshold }),
      );
    case "criterion-threshold": {
      const items = changedItem(criteria, change.criterion, [...place, "criterion"], (criterion) =>
        andThen(pointsAfter(change, criterion.threshold, removableWays, "threshold", place), (threshold) =>
          changed({ ...criterion, threshold }),
        ),
      );
      return andThen(items, (all) => changed({ ...scheme, criteria: all }));
    }
    case "criterion-weight": {
      const items = changedItem(criteria, change.criterion, [...place, "criterion"], (criterion) =>
        changed({ ...criterion, weight: change.to }),
      );
      return andThen(items, (all) => changed({ ...scheme, criteria: all }));
    }
    case "priority": {
      const at = [...place, "priority"];
      const way = pointsAfter(change, 0, removableWays, "points", place);
      return andThen(way, (points) => {
        const items =
          points === undefined
            ? withoutItem(priorities, change.priority, at)
            : changedItem(priorities, change.priority, at, (one) => changed({ ...one, points }));
        return andThen(items, (all) => changed({ ...scheme, priorities: all }));
      });
    }
    case "priority-added":
      return andThen(withItem(priorities, change.priority, [...place, "priority", "id"]), (all) =>
        changed({ ...scheme, priorities: all }),
      );
    case "share": {
      const at = [...place, "share"];
      const way = pointsAfter(change, 0, removableWays, "atLeast", place);
      return andThen(way, (atLeast) => {
        const items =
          atLeast === undefined
            ? withoutItem(shares, change.share, at)
            : changedItem(shares, change.share, at, (one) => changed({ ...one, atLeast }));
        return andThen(items, (all) => changed({ ...scheme, shares: all }));
      });
    }
    case "share-added":
      return andThen(withItem(shares, change.share, [...place, "share", "id"]), (all) =>
        changed({ ...scheme, shares: all }),
      );
    case "ranking":
      return changed({ ...scheme, ranking: change.to });
    case "objective":
      return changed({ ...scheme, objective: change.to });
    case "grant":
      return changed({ ...scheme, grant: change.to });
    case "conditions":
      return changed({ ...scheme, conditions: change.to });
    case "reprioritisation":
      return changed({ ...scheme, reprioritisation: change.to });
    case "spread":
      return changed({ ...scheme, spread: change.to });
  }
}

function withArea(
  scheme: SchemeDocument,
  id: string,
  place: Place,
  change: (area: AreaDocument) => Changed<AreaDocument>,
): Changed<SchemeDocument> {
  return andThen(changedItem(scheme.areas, id, [...place, "area"], change), (areas) =>
    changed({ ...scheme, areas }),
  );
}
