import { decimalsOf, scaled } from "../src/decimal.ts";
import type { Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { Area, Round, Share } from "../src/round/round.ts";
import { ranksOf } from "../src/scoring.ts";
import { matches } from "../src/when.ts";
import { spreadObstacles, type SpreadStanding, spreadStandingOf, spreadWithout } from "./spread-standing.ts";
import { ceilDivision, type Fraction, fraction, plus } from "./exact/fraction.ts";
import { laterCeilingObstacles, type LaterLeft, laterLeftOf } from "./later-left.ts";

/**
 * Where a set of grants leaves every ceiling, exactly: what is left, and by it what stands in the way of one more
 * grant or of a larger one. Kroner throughout.
 */
export interface Standing {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  /** Areas whose minimum no longer sets money aside (R13). */
  readonly released: ReadonlySet<string>;
  /** Cap less commitments and grants. */
  readonly capLeft: bigint;
  /** With the years that come with every grant (R17). */
  readonly laterLeft: LaterLeft;
  readonly areas: ReadonlyMap<string, AreaStanding>;
  /** The unused money of all areas. */
  readonly unused: bigint;
  /** By candidate: the rank of its score among all, the lowest 0. */
  readonly ranks: readonly number[];
  /** By share: atLeast × all − those that match, in kroner × 10^decimals; at most 0 where the share holds (R9). */
  readonly shares: readonly ShareStanding[];
  readonly spread: SpreadStanding;
}

export interface AreaStanding {
  readonly area: Area;
  readonly committed: bigint;
  readonly granted: bigint;
  readonly projects: number;
  /** max(0, minimum − committed − granted), R8; 0 for an area whose money was released (R13). */
  readonly unused: bigint;
  /** The highest score among its undecided candidates without a grant (R10). */
  readonly bestWithout: Candidate | undefined;
}

interface ShareStanding {
  readonly share: Share;
  readonly decimals: number;
  /** 10^decimals. */
  readonly unit: bigint;
  /** `atLeast` × 10^decimals. */
  readonly atLeast: bigint;
  readonly excess: bigint;
}

/** The standing of `grants` (kroner by candidate); `released` are areas that set nothing aside any more (R13). */
export function standingOf(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  released: ReadonlySet<string> = new Set(),
): Standing {
  const { scheme } = round;
  const committed = sumKroner(round.commitments.map(({ amounts }) => amounts.get(scheme.year) ?? 0));
  const laterLeft = laterLeftOf(round, candidates, grants);
  const shares = scheme.shares.map((share) => {
    const decimals = decimalsOf([share.atLeast]);
    const unit = 10n ** BigInt(decimals);
    const demanded = { share, decimals, unit, atLeast: scaled(share.atLeast, decimals) };
    const excess = candidates.reduce(
      (sum, candidate, index) =>
        grants[index] === 0 ? sum : sum + shareWeight(demanded, candidate, round) * BigInt(grants[index]),
      0n,
    );
    return { ...demanded, excess };
  });
  const ranks = ranksOf(candidates.map(({ score }) => score));
  const areas = areaStandings(round, candidates, grants, released, ranks);
  return {
    round,
    candidates,
    grants,
    released,
    capLeft: BigInt(scheme.cap) - committed - sumKroner(grants),
    laterLeft,
    areas,
    unused: [...areas.values()].reduce((sum, { unused }) => sum + unused, 0n),
    ranks,
    shares,
    spread: spreadStandingOf(round, candidates, grants),
  };
}

function areaStandings(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  released: ReadonlySet<string>,
  ranks: readonly number[],
): ReadonlyMap<string, AreaStanding> {
  const committed = new Map<string, bigint>();
  for (const { area, amounts } of round.commitments) {
    committed.set(area, (committed.get(area) ?? 0n) + BigInt(amounts.get(round.scheme.year) ?? 0));
  }
  const granted = new Map<string, bigint>();
  const projects = new Map<string, number>();
  const bestWithout = new Map<string, number>();
  candidates.forEach((candidate, index) => {
    const { area } = candidate.application;
    if (grants[index] === 0) {
      const best = bestWithout.get(area);
      const better = best === undefined || ranks[index] > ranks[best];
      if (candidate.decided === undefined && better) bestWithout.set(area, index);
      return;
    }
    granted.set(area, (granted.get(area) ?? 0n) + BigInt(grants[index]));
    projects.set(area, (projects.get(area) ?? 0) + 1);
  });
  return new Map(
    round.scheme.areas.map((area) => {
      const spoken = { committed: committed.get(area.id) ?? 0n, granted: granted.get(area.id) ?? 0n };
      const short = BigInt(area.minimum) - spoken.committed - spoken.granted;
      const unused = short > 0n && !released.has(area.id) ? short : 0n;
      const standing = { area, ...spoken, projects: projects.get(area.id) ?? 0, unused };
      const best = bestWithout.get(area.id);
      return [
        area.id,
        { ...standing, bestWithout: best === undefined ? undefined : candidates[best] },
      ] as const;
    }),
  );
}

/** x(i,t) unrounded (R5, R6). */
export function laterAmount(candidate: Candidate, grant: number, year: number): Fraction {
  return fraction(BigInt(candidate.alongside.get(year) ?? 0) * BigInt(grant), BigInt(candidate.most));
}

/** What a krone to the candidate adds to the share's excess. */
function shareWeight(
  { share, unit, atLeast }: Pick<ShareStanding, "share" | "unit" | "atLeast">,
  { application }: Candidate,
  { scheme }: Round,
): bigint {
  return matches(share.when, application, scheme.year) ? atLeast - unit : atLeast;
}

/** The standing with one grant taken back. */
export function withoutGrant(standing: Standing, index: number): Standing {
  const { candidates, grants, round } = standing;
  const candidate = candidates[index];
  const freed = BigInt(grants[index]);
  const own = standing.areas.get(candidate.application.area);
  const areas = new Map(standing.areas);
  let { unused: unusedInAll } = standing;
  if (own !== undefined) {
    const granted = own.granted - freed;
    const short = BigInt(own.area.minimum) - own.committed - granted;
    const unused = short > own.unused && !standing.released.has(own.area.id) ? short : own.unused;
    unusedInAll += unused - own.unused;
    areas.set(own.area.id, { ...own, granted, unused, projects: own.projects - 1 });
  }
  return {
    ...standing,
    grants: grants.map((grant, other) => (other === index ? 0 : grant)),
    capLeft: standing.capLeft + freed,
    laterLeft: new Map(
      [...standing.laterLeft].map(([year, left]) => [
        year,
        plus(left, laterAmount(candidate, grants[index], year)),
      ]),
    ),
    areas,
    unused: unusedInAll,
    shares: standing.shares.map((one) => ({
      ...one,
      excess: one.excess - shareWeight(one, candidate, round) * freed,
    })),
    spread: spreadWithout(round, standing.spread, candidate, freed),
  };
}

/** The rules that candidate `index` would break with `grant` kroner instead of what it has, others unchanged. */
export function obstacles(standing: Standing, index: number, grant: bigint): Message[] {
  const candidate = standing.candidates[index];
  const current = BigInt(standing.grants[index]);
  const needed = grant - current;
  return [
    ...capObstacles(standing, candidate, needed),
    ...laterObstacles(standing, candidate, needed),
    ...areaObstacles(standing, candidate, needed, current === 0n),
    ...shareObstacles(standing, candidate, needed),
    ...rankObstacles(standing, candidate, current === 0n),
    ...spreadObstacles(standing.round, standing.spread, candidate, needed, current === 0n),
  ];
}

function capObstacles(standing: Standing, candidate: Candidate, needed: bigint): Message[] {
  const { capLeft, areas, unused } = standing;
  if (needed > capLeft) {
    return [
      message("cap-reached", {
        needed: kroner(needed),
        left: kroner(capLeft),
        missing: kroner(needed - capLeft),
      }),
    ];
  }
  // A grant fills its own area's minimum first.
  const own = areas.get(candidate.application.area)?.unused ?? 0n;
  const setAside = unused - (own < needed ? own : needed);
  const missing = needed + setAside - capLeft;
  return missing > 0n
    ? [message("set-aside-for-minimums", { setAside: kroner(setAside), missing: kroner(missing) })]
    : [];
}

function laterObstacles(standing: Standing, candidate: Candidate, needed: bigint): Message[] {
  const most = BigInt(candidate.most);
  const wanted = [...candidate.alongside].map(
    ([year, amount]) => [year, fraction(BigInt(amount) * needed, most)] as const,
  );
  return laterCeilingObstacles(standing.laterLeft, new Map(wanted));
}

function areaObstacles(standing: Standing, candidate: Candidate, needed: bigint, isNew: boolean): Message[] {
  const own = standing.areas.get(candidate.application.area);
  if (own === undefined) return [];
  const { area } = own;
  const found: Message[] = [];
  if (area.maximum !== undefined) {
    const left = BigInt(area.maximum) - own.committed - own.granted;
    if (needed > left) {
      const figures = { needed: kroner(needed), left: kroner(left), missing: kroner(needed - left) };
      found.push(message("area-maximum-reached", { area: area.id, ...figures }));
    }
  }
  if (isNew && area.projectsAtMost !== undefined && own.projects >= area.projectsAtMost) {
    found.push(message("area-projects-reached", { area: area.id, most: area.projectsAtMost }));
  }
  return found;
}

function shareObstacles(standing: Standing, candidate: Candidate, needed: bigint): Message[] {
  return standing.shares.flatMap((one) => {
    const after = one.excess + shareWeight(one, candidate, standing.round) * needed;
    if (after <= 0n || after <= one.excess) return [];
    const { id, atLeast } = one.share;
    const missing = kroner(ceilDivision(after, one.unit));
    return [message("share-would-break", { share: id, atLeast: atLeast.toFixed(), missing })];
  });
}

function rankObstacles(standing: Standing, candidate: Candidate, isNew: boolean): Message[] {
  if (standing.round.scheme.ranking !== "strict" || !isNew) return [];
  const best = standing.areas.get(candidate.application.area)?.bestWithout;
  return best?.score.greaterThan(candidate.score) === true
    ? [message("ranked-below-ungranted", { application: best.application.id, score: best.score.toFixed() })]
    : [];
}

/** A figure of a reason; sums of kroner here are below the cap and the ceilings, so they are exact. */
function kroner(amount: bigint): number {
  return Number(amount);
}
