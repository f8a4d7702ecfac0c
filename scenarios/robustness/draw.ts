import type { Decimal } from "decimal.js";
import { decimalsOf, exact, scaled } from "../../src/decimal.ts";
import { sortedBy } from "../../src/order.ts";
import { randomFor } from "../../src/random.ts";
import type { Round } from "../../src/round/round.ts";
import type { ApplicationDocument, RoundDocument, SchemeDocument } from "../../src/round/schema.ts";
import { floorDivision } from "../../solver/exact/fraction.ts";

/** How scores are drawn again where an application has not several assessors, in points. */
export interface Spread {
  /** A score is drawn at most so far from the one that was given; 0 or more. */
  readonly spread: Decimal;
  /** It is drawn in steps of so many points from the one that was given; above 0. */
  readonly scoreStep: Decimal;
}

/** A score as it stands in a document. */
type Score = number | string;

/** The scores of an application, as its document has them. */
type Scores = ApplicationDocument["scores"];

/** What may be drawn on a criterion: every one as likely. */
interface Choices {
  readonly criterion: string;
  readonly count: number;
  readonly at: (place: number) => Score;
}

/** All that may be drawn in a round, by application. */
export type Lots = ReadonlyMap<string, readonly Choices[]>;

/** More scores than this on one criterion are not told apart by anybody. */
const choicesAtMost = 1_000_000;

/** The assessors whose scores are drawn from: one alone says nothing about how judgements differ. */
export function assessorsOf({ assessors = [] }: ApplicationDocument): typeof assessors {
  return assessors.length > 1 ? sortedBy(assessors, ({ id }) => id) : [];
}

/**
 * What may be drawn in a round. An application with two assessors or more has, on each criterion, the score of each of
 * them. Another one has the scores within the spread of the one that it was given, in steps from that one, as far as the
 * criterion's scale goes.
 */
export function lotsOf({ scheme, applications }: RoundDocument, spread: Spread): Lots {
  const criteria = sortedBy(scheme.criteria, ({ id }) => id);
  return new Map(
    applications.map((application) => {
      const assessors = assessorsOf(application);
      const choices = criteria.map((criterion) =>
        assessors.length > 0
          ? ofAssessors(criterion.id, assessors)
          : withinSpread(criterion, application.scores[criterion.id], spread),
      );
      return [application.id, choices];
    }),
  );
}

function ofAssessors(criterion: string, assessors: readonly { readonly scores: Scores }[]): Choices {
  return { criterion, count: assessors.length, at: (place) => assessors[place].scores[criterion] };
}

function withinSpread(
  { id, lowest, highest }: SchemeDocument["criteria"][number],
  given: Score,
  { spread, scoreStep }: Spread,
): Choices {
  const score = exact(given);
  const steps = (points: Decimal) => wholeSteps(points.lessThan(spread) ? points : spread, scoreStep);
  const below = steps(score.minus(lowest));
  const count = below + steps(exact(highest).minus(score)) + 1;
  const at = (place: number) =>
    place === below ? given : written(score.plus(scoreStep.times(place - below)));
  return { criterion: id, count, at };
}

/** How many whole steps there are in `points`. */
function wholeSteps(points: Decimal, step: Decimal): number {
  const decimals = decimalsOf([points, step]);
  return Number(floorDivision(scaled(points, decimals), scaled(step, decimals)));
}

/** A criterion on which some application would have more than a million scores to draw from, if there is one. */
export function tooFineOn(lots: Lots): string | undefined {
  return [...lots.values()].flat().find(({ count }) => count > choicesAtMost)?.criterion;
}

/** As a number where JSON holds it exactly. */
function written(score: Decimal): Score {
  const text = score.toFixed();
  return String(Number(text)) === text ? Number(text) : text;
}

/**
 * The scores of every application in draw `number` of a seed. An application's stream of draws follows from the seed, the
 * number and its id alone: neither how many draws there are, nor the other applications, nor any order has a part in it.
 */
export function drawnScores(lots: Lots, seed: number, number: number): ReadonlyMap<string, Scores> {
  const drawn = new Map<string, Scores>();
  for (const [id, choices] of lots) {
    const random = randomFor(seed, [number, id]);
    const scores: Record<string, Score> = {};
    for (const { criterion, count, at } of choices) scores[criterion] = at(random.integer(0, count - 1));
    drawn.set(id, scores);
  }
  return drawn;
}

/**
 * The round of draw `number` of a seed, from 1: the document with other scores, and nothing else changed. Whoever solves
 * and verifies it has that draw's answer.
 */
export function drawAgain(
  document: RoundDocument,
  seed: number,
  number: number,
  spread: Spread,
): RoundDocument {
  const drawn = drawnScores(lotsOf(document, spread), seed, number);
  const applications = document.applications.map((application) => ({
    ...application,
    scores: drawn.get(application.id) ?? application.scores,
  }));
  return { ...document, applications };
}

/** The round with the scores that were drawn: what `roundOf` makes of the drawn document, without making one. */
export function roundDrawn(round: Round, drawn: ReadonlyMap<string, Scores>): Round {
  const known = new Map<Score, Decimal>();
  const decimalOf = (score: Score): Decimal => {
    const decimal = known.get(score) ?? exact(score);
    known.set(score, decimal);
    return decimal;
  };
  const applications = round.applications.map((application) => {
    const scores = Object.entries(drawn.get(application.id) ?? {});
    return {
      ...application,
      scores: new Map(scores.map(([criterion, score]) => [criterion, decimalOf(score)])),
    };
  });
  return { ...round, applications };
}
