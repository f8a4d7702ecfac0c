import { plainDecimal } from "../../format/read-decimal.ts";
import type { Change, ScoredRound } from "../../service/rounds.ts";
import { placeOf, withChange, without } from "./changes.ts";

/**
 * The changes after a lever was moved: one for its figure, and none where it stands where the round has it.
 */
export function moved(changes: readonly Change[], change: Change, round: ScoredRound): readonly Change[] {
  return isAsKept(change, round) ? without(changes, placeOf(change)) : withChange(changes, change);
}

/** Whether a change of one of the desk's levers sets what the round has already. */
export function isAsKept(change: Change, { scheme, decisions = [] }: ScoredRound): boolean {
  switch (change.change) {
    case "cap":
      return change.to === scheme.cap;
    case "later-cap":
      return isLimit(change, scheme.laterCaps?.[change.year]);
    case "area-minimum":
      return change.to === (areaOf(change.area)?.minimum ?? 0);
    case "area-maximum":
      return isLimit(change, areaOf(change.area)?.maximum);
    case "area-projects":
      return isLimit(change, areaOf(change.area)?.projectsAtMost);
    case "area-unused":
      return change.to === (areaOf(change.area)?.unused ?? "release");
    case "threshold":
      return isDecimal(change, scheme.threshold);
    case "criterion-threshold":
      return isDecimal(change, criterionOf(change.criterion)?.threshold);
    case "criterion-weight":
      return isDecimal(change, criterionOf(change.criterion)?.weight);
    case "priority":
      return isDecimal(change, scheme.priorities?.find(({ id }) => id === change.priority)?.points);
    case "ranking":
      return change.to === (scheme.ranking ?? "report");
    case "objective":
      return change.to === (scheme.objective ?? "score-kroner");
    case "decision": {
      const kept = decisionOf(change.application);
      return (
        kept?.decision === change.to &&
        kept.amount === change.amount &&
        kept.years === change.years &&
        (kept.reason ?? "") === (change.reason ?? "")
      );
    }
    case "decision-removed":
      return decisionOf(change.application) === undefined;
    case "priority-added":
    case "share":
    case "share-added":
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
    case "score":
    case "requested":
    case "assessed":
    case "smallest-viable":
    case "withdrawal":
    case "addition":
    case "commitment":
    case "commitment-amount":
    case "commitment-removed":
      return false;
  }

  function areaOf(id: string) {
    return scheme.areas.find((one) => one.id === id);
  }
  function criterionOf(id: string) {
    return scheme.criteria.find((one) => one.id === id);
  }
  function decisionOf(application: string) {
    return decisions.find((one) => one.application === application);
  }
}

interface Limit<Value> {
  readonly to?: Value;
  readonly remove?: true;
}

function isLimit({ to, remove }: Limit<number>, kept: number | undefined): boolean {
  return remove === true ? kept === undefined : to !== undefined && to === kept;
}

function isDecimal({ to, remove }: Limit<number | string>, kept: number | string | undefined): boolean {
  if (remove === true || to === undefined || kept === undefined) return remove === true && kept === undefined;
  return plainDecimal(to) === plainDecimal(kept);
}
