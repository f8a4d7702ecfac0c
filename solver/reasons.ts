import { type Message, message } from "../src/reasons/codes.ts";
import { compareIds } from "../src/order.ts";
import { obstacles, type Standing, withoutGrant } from "./standing.ts";

/** What else than R4–R10 a grant of `needed` kroner more to a candidate would break (R13). */
export type FurtherObstacles = (index: number, needed: bigint) => readonly Message[];

/**
 * Why one candidate got what it got, in the order in which an officer would tell it (R3–R12).
 *
 * @param later what is said of its later years (`laterReasons`)
 */
export function reasonsFor(
  standing: Standing,
  index: number,
  proven: boolean,
  further: FurtherObstacles,
  later: readonly Message[],
): Message[] {
  const candidate = standing.candidates[index];
  const grant = standing.grants[index];
  const before = [...candidate.reasons];
  if (candidate.decided?.amount !== undefined) {
    const reason = standing.round.decisions.get(candidate.application.id)?.reason ?? "";
    return [message("decided-grant", { amount: grant, reason }), ...before, ...later];
  }
  if (grant === 0) return [...before, ...whyNot(standing, index, BigInt(candidate.least), proven, further)];
  if (grant === candidate.most) {
    return [...before, message("granted-in-full", { amount: grant }), ...later];
  }
  const cut = candidate.most - grant;
  const step = BigInt(standing.round.scheme.grant.step);
  return [
    ...before,
    message("granted-in-part", { amount: grant, eligible: candidate.most, cut }),
    ...whyNot(standing, index, BigInt(grant) + step, proven, further),
    ...later,
  ];
}

/** What stood in the way of a grant of `grant` kroner: the rules it would break, or why it would do no good. */
function whyNot(
  standing: Standing,
  index: number,
  grant: bigint,
  proven: boolean,
  further: FurtherObstacles,
): Message[] {
  const needed = grant - BigInt(standing.grants[index]);
  const broken = [...obstacles(standing, index, grant), ...further(index, needed)];
  if (broken.length > 0) return broken;
  const { score } = standing.candidates[index];
  if (score.lessThanOrEqualTo(0)) return [message("adds-no-value", { score: score.toFixed() })];
  return [message(proven ? "value-would-fall" : "not-proven-best", {})];
}

/** A candidate without a grant, and those in its area with one and a lower score (R10, report). */
export interface MeritInversion {
  readonly area: string;
  readonly index: number;
  readonly lower: readonly string[];
  readonly reasons: readonly Message[];
}

/** Every merit inversion with what stands in the way of the higher score; what an officer decided is outside. */
export function meritInversions(standing: Standing, proven: boolean): MeritInversion[] {
  if (standing.round.scheme.ranking === "strict") return [];
  const { candidates } = standing;
  const byArea = new Map<string, number[]>();
  candidates.forEach((candidate, index) => {
    if (candidate.decided !== undefined) return;
    const list = byArea.get(candidate.application.area);
    if (list === undefined) byArea.set(candidate.application.area, [index]);
    else list.push(index);
  });
  return [...byArea]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([area, indices]) => inversionsIn(standing, area, indices, proven));
}

/** `indices` are the area's undecided candidates. */
function inversionsIn(
  standing: Standing,
  area: string,
  indices: readonly number[],
  proven: boolean,
): MeritInversion[] {
  const { candidates, grants, ranks } = standing;
  const granted = indices.filter((index) => grants[index] > 0);
  if (granted.length === 0) return [];
  // Who has any lower score with a grant has the lowest one: all in the area are held against the same.
  const lowest = granted.reduce((a, b) => (ranks[b] < ranks[a] ? b : a));
  const without = withoutGrant(standing, lowest);
  const lowerOf = new Map<number, readonly string[]>();
  return indices.flatMap((index) => {
    const rank = ranks[index];
    if (grants[index] > 0 || rank <= ranks[lowest]) return [];
    const lower =
      lowerOf.get(rank) ??
      granted.filter((other) => ranks[other] < rank).map((other) => candidates[other].application.id);
    lowerOf.set(rank, lower);
    return [{ area, index, lower, reasons: whyTheLower(standing, without, index, lowest, proven) }];
  });
}

/**
 * What stands in the way of `higher` taking the place of `lower`, the lowest score that got a grant; `without` is the
 * standing without that grant.
 */
function whyTheLower(
  standing: Standing,
  without: Standing,
  higher: number,
  lower: number,
  proven: boolean,
): Message[] {
  const { candidates, grants } = standing;
  const [one, other] = [candidates[higher], candidates[lower]];
  const granted = message("lower-rank-granted", {
    application: other.application.id,
    score: other.score.toFixed(),
  });
  const freed = grants[lower];
  const wanted = Math.min(Math.max(freed, one.least), one.most);
  const amount = wanted - (wanted % standing.round.scheme.grant.step);
  const broken = obstacles(without, higher, BigInt(amount));
  if (broken.length > 0) return [granted, ...broken];
  if (amount < freed) return [granted, message("takes-less-money", { eligible: one.most, other: freed })];
  if (standing.round.scheme.objective === "points") {
    const figures = { application: other.application.id, points: other.score.toFixed(), amount: other.most };
    return [granted, message("more-points-a-krone", figures)];
  }
  return [granted, message(proven ? "value-would-fall" : "not-proven-best", {})];
}
