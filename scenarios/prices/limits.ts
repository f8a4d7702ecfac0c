import type { Candidate } from "../../src/eligibility.ts";
import { zero } from "../../src/decimal.ts";
import { ceilToStep, sumKroner, toKroner } from "../../src/kroner.ts";
import type { Limit } from "../../src/prices/schema.ts";
import type { Area, GrantRules, Round, Scheme, Spread } from "../../src/round/round.ts";

/** One limit of a scheme, and the round without it. */
export interface LimitQuestion {
  readonly limit: Limit;
  readonly removed: Round;
  /** The round with the limit moved one step in the direction that gives more room. */
  readonly eased: { readonly to: number; readonly round: Round } | undefined;
  /**
   * Whether the rounds without it, moved and as it is only differ in what they allow: then what is best without it, and
   * allowed with it, is best in all three. Minimums say what is unused, and least grants who is a candidate.
   */
  readonly onlyAllows: boolean;
}

/**
 * Every limit of the scheme, in one order: the cap, later ceilings, then minimum, maximum and number of projects area by
 * area, shares, limits for each applicant, numbers, and the least grants.
 *
 * @param by kroner that a limit of money is moved by; what is counted is moved by one
 */
export function limitQuestions(
  round: Round,
  candidates: readonly Candidate[],
  by: number,
): readonly LimitQuestion[] {
  const { scheme } = round;
  return [
    capQuestion(round, candidates, by),
    ...[...scheme.laterCaps].map(([year, figure]) => ceilingQuestion(round, year, figure, by)),
    ...scheme.areas.flatMap((area) => areaQuestions(round, area, by)),
    ...scheme.shares.map((share): LimitQuestion => {
      const shares = scheme.shares.filter(({ id }) => id !== share.id);
      return {
        limit: { kind: "share", share: share.id, figure: share.atLeast.toFixed() },
        removed: changed(round, { shares }),
        eased: undefined,
        onlyAllows: true,
      };
    }),
    ...spreadQuestions(round, by),
    ...leastGrantQuestions(round, by),
  ];
}

/** One hundredth of the cap, rounded up to the step; at least a step. Kroner. */
export function ordinaryStep({ cap, grant }: Scheme): number {
  const hundredth = (BigInt(cap) + 99n) / 100n;
  return Math.max(grant.step, toKroner(ceilToStep(hundredth, grant.step)));
}

/**
 * A cap that leaves room for all that candidates can use beside commitments and minimums: more changes nothing. It is
 * never above the greatest that a document can hold, nor is any other.
 */
export function capForAll({ scheme, commitments }: Round, candidates: readonly Candidate[]): number {
  const wholes = scheme.areas.map(({ id, minimum }) => {
    const committed = commitments.filter(({ area }) => area === id);
    const applied = candidates.filter(({ application }) => application.area === id);
    const all = sumKroner([
      ...committed.map(({ amounts }) => amounts.get(scheme.year) ?? 0),
      ...applied.map(({ most }) => most),
    ]);
    return all > BigInt(minimum) ? all : BigInt(minimum);
  });
  const whole = wholes.reduce((all, one) => all + one, 0n);
  return Math.max(scheme.cap, whole > greatest ? greatestKroner : toKroner(whole));
}

export function withCap(round: Round, cap: number): Round {
  return changed(round, { cap });
}

function capQuestion(round: Round, candidates: readonly Candidate[], by: number): LimitQuestion {
  const { cap } = round.scheme;
  const to = sum(cap, by);
  return {
    limit: { kind: "cap", figure: cap },
    removed: withCap(round, capForAll(round, candidates)),
    eased: { to, round: withCap(round, to) },
    onlyAllows: true,
  };
}

function ceilingQuestion(round: Round, year: number, figure: number, by: number): LimitQuestion {
  const others = [...round.scheme.laterCaps].filter(([other]) => other !== year);
  const to = sum(figure, by);
  const moved = new Map(round.scheme.laterCaps).set(year, to);
  return {
    limit: { kind: "ceiling", year, figure },
    removed: changed(round, { laterCaps: new Map(others) }),
    eased: { to, round: changed(round, { laterCaps: moved }) },
    onlyAllows: true,
  };
}

function areaQuestions(round: Round, area: Area, by: number): LimitQuestion[] {
  const { id, minimum, maximum, projectsAtMost } = area;
  const questions: LimitQuestion[] = [];
  if (minimum > 0) {
    const to = Math.max(0, minimum - by);
    questions.push({
      limit: { kind: "minimum", area: id, figure: minimum },
      removed: changedArea(round, id, { minimum: 0 }),
      eased: { to, round: changedArea(round, id, { minimum: to }) },
      onlyAllows: false,
    });
  }
  if (maximum !== undefined) {
    const to = sum(maximum, by);
    questions.push({
      limit: { kind: "maximum", area: id, figure: maximum },
      removed: changedArea(round, id, { maximum: undefined }),
      eased: { to, round: changedArea(round, id, { maximum: to }) },
      onlyAllows: true,
    });
  }
  if (projectsAtMost !== undefined) {
    const to = projectsAtMost + 1;
    questions.push({
      limit: { kind: "projects", area: id, figure: projectsAtMost },
      removed: changedArea(round, id, { projectsAtMost: undefined }),
      eased: { to, round: changedArea(round, id, { projectsAtMost: to }) },
      onlyAllows: true,
    });
  }
  return questions;
}

/** R15 and R16. */
function spreadQuestions(round: Round, by: number): LimitQuestion[] {
  const { grantsAtMost, amountAtMost, numbers } = round.scheme.spread;
  const questions: LimitQuestion[] = [];
  if (grantsAtMost !== undefined) {
    const to = grantsAtMost + 1;
    questions.push({
      limit: { kind: "applicant-grants", figure: grantsAtMost },
      removed: changedSpread(round, { grantsAtMost: undefined }),
      eased: { to, round: changedSpread(round, { grantsAtMost: to }) },
      onlyAllows: true,
    });
  }
  if (amountAtMost !== undefined) {
    const to = sum(amountAtMost, by);
    questions.push({
      limit: { kind: "applicant-amount", figure: amountAtMost },
      removed: changedSpread(round, { amountAtMost: undefined }),
      eased: { to, round: changedSpread(round, { amountAtMost: to }) },
      onlyAllows: true,
    });
  }
  for (const { id, atLeast } of numbers) {
    if (atLeast === 0) continue;
    const to = atLeast - 1;
    const lowered = numbers.map((one) => (one.id === id ? { ...one, atLeast: to } : one));
    questions.push({
      limit: { kind: "number", number: id, figure: atLeast },
      removed: changedSpread(round, { numbers: numbers.filter((one) => one.id !== id) }),
      eased: { to, round: changedSpread(round, { numbers: lowered }) },
      onlyAllows: true,
    });
  }
  return questions;
}

/** A least grant is put at 0, not left out: without any of them R4 asks for all or nothing. */
function leastGrantQuestions(round: Round, by: number): LimitQuestion[] {
  const { smallest, smallestShare } = round.scheme.grant;
  const questions: LimitQuestion[] = [];
  if (smallest !== undefined && smallest > 0) {
    const to = Math.max(0, smallest - by);
    questions.push({
      limit: { kind: "smallest", figure: smallest },
      removed: changedGrant(round, { smallest: 0 }),
      eased: { to, round: changedGrant(round, { smallest: to }) },
      onlyAllows: false,
    });
  }
  if (smallestShare?.greaterThan(0) === true) {
    questions.push({
      limit: { kind: "smallest-share", figure: smallestShare.toFixed() },
      removed: changedGrant(round, { smallestShare: zero }),
      eased: undefined,
      onlyAllows: false,
    });
  }
  return questions;
}

/** Kroner, at most the greatest that a document can hold. */
export function sum(a: number, b: number): number {
  const both = BigInt(a) + BigInt(b);
  return both > greatest ? greatestKroner : toKroner(both);
}

/** The greatest amount of a document. */
export const greatestKroner = Number.MAX_SAFE_INTEGER;
const greatest = BigInt(greatestKroner);

function changed(round: Round, change: Partial<Scheme>): Round {
  return { ...round, scheme: { ...round.scheme, ...change } };
}

function changedArea(round: Round, id: string, change: Partial<Area>): Round {
  const areas = round.scheme.areas.map((area) => (area.id === id ? { ...area, ...change } : area));
  return changed(round, { areas });
}

function changedSpread(round: Round, change: Partial<Spread>): Round {
  return changed(round, { spread: { ...round.scheme.spread, ...change } });
}

function changedGrant(round: Round, change: Partial<GrantRules>): Round {
  return changed(round, { grant: { ...round.scheme.grant, ...change } });
}
