import type { Figures } from "../../format/figures.ts";
import { plainDecimal } from "../../format/read-decimal.ts";
import type { AppTexts } from "../../app/texts/texts.ts";
import type { Change, ScoredRound } from "../../service/rounds.ts";
import { lockOf, lockWords } from "../locks/locks.ts";
import { standingAmount } from "../state/standing.ts";
import { placeOf } from "../state/changes.ts";
import type { DeskTexts } from "../texts/texts.ts";

interface Words {
  readonly desk: DeskTexts;
  readonly fate: AppTexts["words"]["fate"];
}

/** A change of the scheme in a line: what it is about, what it was, and what it becomes. */
export interface ChangeLine {
  readonly place: string;
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The change in a line, where it is about the scheme's rules or locks an application; undefined where it is about what stands in
 * single applications or commitments.
 */
export function changeLine(
  change: Change,
  round: ScoredRound,
  { desk: { levers, others, lock }, fate }: Words,
  figures: Figures,
): ChangeLine | undefined {
  const { scheme } = round;
  const place = placeOf(change);
  const limit = (what: string, kept: number | undefined, text: (amount: number) => string): ChangeLine => {
    const written = (amount: number | undefined): string =>
      amount === undefined ? levers.noLimit : text(amount);
    return { place, what, from: written(kept), to: written(standingAmount(change, kept)) };
  };
  const points = (what: string, kept: string | number | undefined): ChangeLine => {
    const written = (value: unknown): string =>
      typeof value === "string" || typeof value === "number"
        ? figures.decimal(plainDecimal(value))
        : levers.noLimit;
    return { place, what, from: written(kept), to: written("to" in change ? change.to : undefined) };
  };
  switch (change.change) {
    case "cap":
      return limit(levers.cap, scheme.cap, figures.kroner);
    case "later-cap":
      return limit(levers.laterCap(change.year), scheme.laterCaps?.[change.year], figures.kroner);
    case "area-minimum":
      return limit(
        levers.inArea(levers.minimum, change.area),
        area(change.area)?.minimum ?? 0,
        figures.kroner,
      );
    case "area-maximum":
      return limit(levers.inArea(levers.maximum, change.area), area(change.area)?.maximum, figures.kroner);
    case "area-projects":
      return limit(levers.inArea(levers.projects, change.area), area(change.area)?.projectsAtMost, String);
    case "area-unused":
      return {
        place,
        what: levers.inArea(levers.unused, change.area),
        from: fate[area(change.area)?.unused ?? "release"],
        to: fate[change.to],
      };
    case "threshold":
      return points(levers.threshold, scheme.threshold);
    case "criterion-threshold": {
      const { name, threshold } = criterion(change.criterion);
      return points(levers.criterionThreshold(name), threshold);
    }
    case "criterion-weight": {
      const { name, weight } = criterion(change.criterion);
      return points(levers.weight(name), weight);
    }
    case "priority": {
      const found = scheme.priorities?.find(({ id }) => id === change.priority);
      return points(levers.points(found?.name ?? change.priority), found?.points);
    }
    case "ranking":
      return {
        place,
        what: levers.ranking,
        from: levers.rankings[scheme.ranking ?? "report"],
        to: levers.rankings[change.to],
      };
    case "objective":
      return {
        place,
        what: levers.objective,
        from: levers.objectives[scheme.objective ?? "score-kroner"],
        to: levers.objectives[change.to],
      };
    case "priority-added":
      return { place, what: others[change.change](change.priority.name ?? change.priority.id) };
    case "share":
      return { place, what: others[change.change](change.share) };
    case "share-added":
      return { place, what: others[change.change](change.share.name ?? change.share.id) };
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
      return { place, what: others[change.change]("") };
    case "decision":
    case "decision-removed": {
      const { application } = change;
      const name = round.applications.find(({ id }) => id === application)?.applicant.name ?? "";
      return {
        place,
        what: `${application} ${name}`.trim(),
        from: lockWords(lockOf(application, [], round), lock, figures),
        to: lockWords(lockOf(application, [change], round), lock, figures),
      };
    }
    case "score":
    case "requested":
    case "assessed":
    case "smallest-viable":
    case "withdrawal":
    case "addition":
    case "commitment":
    case "commitment-amount":
    case "commitment-removed":
      return undefined;
  }

  function area(id: string) {
    return scheme.areas.find((one) => one.id === id);
  }
  function criterion(id: string) {
    return (
      scheme.criteria.find((one) => one.id === id) ?? { name: id, threshold: undefined, weight: undefined }
    );
  }
}
