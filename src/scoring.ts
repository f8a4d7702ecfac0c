import type { Decimal } from "decimal.js";
import { zero } from "./decimal.ts";
import type { Application, Scheme } from "./round/round.ts";
import { matches } from "./when.ts";

/** The score an application was given on one criterion, in points. Throws where the document was not validated. */
export function criterionScore(application: Application, criterion: string): Decimal {
  const score = application.scores.get(criterion);
  if (score === undefined) {
    throw new Error(
      `Application ${application.id} has no score on ${criterion}; read the round with readRound.`,
    );
  }
  return score;
}

/** The weighted sum of an application's scores, in points, without priority points (R2). */
export function weightedTotal(application: Application, scheme: Scheme): Decimal {
  return scheme.criteria.reduce(
    (sum, criterion) => sum.plus(criterion.weight.times(criterionScore(application, criterion.id))),
    zero,
  );
}

/** s(i): the weighted total plus the points of every priority that the application matches (R10). */
export function scoreOf(application: Application, scheme: Scheme): Decimal {
  return scheme.priorities
    .filter((priority) => matches(priority.when, application, scheme.year))
    .reduce((sum, priority) => sum.plus(priority.points), weightedTotal(application, scheme));
}
