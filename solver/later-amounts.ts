import type { Candidate } from "../src/eligibility.ts";
import { floorToStep } from "../src/kroner.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { Round } from "../src/round/round.ts";
import { fraction } from "./exact/fraction.ts";
import { laterCeilingObstacles, type LaterLeft, laterLeftOf } from "./later-left.ts";

/** x(i,t) of the later years of a grant, rounded down to the step (R5); years without money are left out. */
export function laterAmounts(
  { scheme }: Round,
  candidate: Candidate,
  grant: number,
  years: number,
): [number, number][] {
  const amounts: [number, number][] = [];
  if (grant === 0) return amounts;
  for (const [later, eligible] of candidate.eligible) {
    if (later === scheme.year || later >= scheme.year + years) continue;
    // The whole grant brings the whole amount; else the product may be beyond what a number holds.
    const whole = grant === candidate.most;
    const amount = whole ? eligible : Number((BigInt(eligible) * BigInt(grant)) / BigInt(candidate.most));
    const shown = floorToStep(amount, scheme.grant.step);
    if (shown > 0) amounts.push([later, shown]);
  }
  return amounts;
}

/**
 * What is said of every candidate's later years: for how many the grant is, why not for more, and the reservation.
 *
 * @param years from the scheme's, that one too, by candidate (R17)
 */
export function laterReasons(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  years: readonly number[],
): Message[][] {
  const cut = candidates.some((candidate, index) => years[index] < candidate.years.most);
  const left: LaterLeft = cut ? laterLeftOf(round, candidates, grants, years) : new Map();
  return candidates.map((candidate, index) => {
    const grant = grants[index];
    if (grant === 0) return [];
    const amount = laterAmounts(round, candidate, grant, years[index]).reduce((sum, [, one]) => sum + one, 0);
    return [
      ...yearsReasons(round, candidate, grant, years[index], left),
      // Later years are forecasts with a reservation, and every text says so (R5).
      ...(amount > 0 ? [message("later-years-reserved", { amount })] : []),
    ];
  });
}

/** R17: that the grant is for fewer years than there are, and what stood in the way of the next one with money. */
function yearsReasons(
  { scheme }: Round,
  candidate: Candidate,
  grant: number,
  years: number,
  left: LaterLeft,
): Message[] {
  const { most } = candidate.years;
  if (years >= most) return [];
  const next = [...candidate.eligible].find(([year, amount]) => year >= scheme.year + years && amount > 0);
  const needed = new Map(
    next === undefined
      ? []
      : [[next[0], fraction(BigInt(next[1]) * BigInt(grant), BigInt(candidate.most))] as const],
  );
  const broken = laterCeilingObstacles(left, needed);
  const said = message("granted-for-years", { years, most });
  if (broken.length > 0) return [said, ...broken];
  const { score } = candidate;
  if (score.lessThanOrEqualTo(0)) return [said, message("years-add-nothing", { score: score.toFixed() })];
  // A year that there is room for, and that is worth something, is granted by the best choice of years.
  return [said, message("not-proven-best", {})];
}
