/** Seconds after which the best so far is answered, where nobody says otherwise. */
export const defaultTimeLimitSeconds = 20;

/** The same for prices, which solve a round some hundred times over. */
export const defaultPricesTimeLimitSeconds = 60;

/** The same for alternatives, each of which is a search. */
export const defaultAlternativesTimeLimitSeconds = 60;

/** The same for robustness, which solves a round a thousand times over. */
export const defaultRobustnessTimeLimitSeconds = 120;

/** The same for sweeps and frontiers, which solve a round some hundred times over. */
export const defaultSweepTimeLimitSeconds = 60;

/** The part of the time that is left which one of those solves may take: a hard one must leave time for the many others. */
export const shareOfQuestion = 0.1;

/**
 * What follows a search (reasons for everyone, and the check of the answer) took two to four times as long as what
 * comes before it (reading the round, and building its first program) on rounds of 5,000 to 10,000 applications. Both
 * grow with the round, and both are slow on a slow machine, so the one foretells the other.
 */
const answerPerPreparation = 4;

/** The search is always left this part of what there is, however little that is. */
const leastSearchShare = 0.5;

/** How a time limit is shared between the search and what must follow it. Times are seconds. */
export interface TimeBudget {
  /** Told when the search can begin; what has been used until then foretells what must follow. Once is enough. */
  readonly beginSearch: () => void;
  /** What is left for the search. */
  readonly left: () => number;
  readonly isSpent: () => boolean;
  /** Whether half of what the search has is gone. */
  readonly isHalfSpent: () => boolean;
}

/**
 * A budget that begins now.
 *
 * @param limit seconds for everything
 * @param answers how many answers are explained and checked after the search: 2 where `after` follows `before`
 * @param now a clock, seconds
 */
export function timeBudget(
  limit: number,
  answers: number,
  now: () => number = () => performance.now() / 1000,
): TimeBudget {
  const began = now();
  const spent = () => now() - began;
  const search = { until: limit, begun: false };
  return {
    beginSearch() {
      if (search.begun) return;
      const following = spent() * answerPerPreparation * answers;
      search.until = Math.max(limit - following, limit * leastSearchShare);
      search.begun = true;
    },
    left: () => search.until - spent(),
    isSpent: () => spent() >= search.until,
    isHalfSpent: () => spent() >= search.until / 2,
  };
}
