import { identityOf } from "../../src/applicant.ts";
import { sumKroner } from "../../src/kroner.ts";
import { ranksOf } from "../../src/scoring.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { matches } from "../../src/when.ts";
import {
  candidatesIn,
  type Facts,
  grantedIn,
  grantedLater,
  grantOf,
  projectsIn,
  shown,
  unusedMoney,
} from "./facts.ts";
import { ceil, fraction, fractionOf, isAbove, plus, times } from "./fraction.ts";
import { committed } from "./needs.ts";

/** R6–R10, R15 and R16: what the grants may not exceed, together. */
export function* ceilingFindings(facts: Facts): Generator<Finding> {
  yield* capFindings(facts);
  yield* laterFindings(facts);
  yield* areaFindings(facts);
  yield* shareFindings(facts);
  yield* applicantFindings(facts);
  yield* numberFindings(facts);
  if (facts.round.scheme.ranking === "strict") yield* rankFindings(facts);
}

function yearPlace({ proposal, prefix }: Facts, year: number): string {
  const index = proposal.years.findIndex((row) => row.year === year);
  return index < 0 ? `${prefix}years` : `${prefix}years[${String(index)}].granted`;
}

/** R6 and R8 in the scheme's year. */
function* capFindings(facts: Facts): Generator<Finding> {
  const { round, prefix } = facts;
  const { year, cap } = round.scheme;
  const used = committed(round, year) + grantedIn(facts);
  const unused = unusedMoney(facts);
  if (used > BigInt(cap)) {
    const figures = { year, ceiling: cap, used: shown(used) };
    yield finding(yearPlace(facts, year), "R6", "ceiling-exceeded", figures);
  }
  if (unused > 0n && used + unused > BigInt(cap)) {
    const figures = { cap, used: shown(used), unused: shown(unused) };
    yield finding(`${prefix}totals.unused`, "R8", "minimums-not-set-aside", figures);
  }
}

/** R6 in later years, unrounded. */
function* laterFindings(facts: Facts): Generator<Finding> {
  const { round } = facts;
  for (const [year, ceiling] of round.scheme.laterCaps) {
    if (year <= round.scheme.year) continue;
    const used = plus(grantedLater(facts, year), fraction(committed(round, year)));
    if (isAbove(used, fraction(BigInt(ceiling)))) {
      const figures = { year, ceiling, used: shown(ceil(used)) };
      yield finding(yearPlace(facts, year), "R6", "ceiling-exceeded", figures);
    }
  }
}

/** R7. */
function* areaFindings(facts: Facts): Generator<Finding> {
  const { round, proposal, prefix } = facts;
  for (const { id, maximum, projectsAtMost } of round.scheme.areas) {
    const index = proposal.areas.findIndex(({ area }) => area === id);
    const place = index < 0 ? `${prefix}areas` : `${prefix}areas[${String(index)}]`;
    const used = committed(round, round.scheme.year, id) + grantedIn(facts, id);
    if (maximum !== undefined && used > BigInt(maximum)) {
      const figures = { area: id, maximum, used: shown(used) };
      yield finding(`${place}.granted`, "R7", "maximum-exceeded", figures);
    }
    const projects = projectsIn(facts, id);
    if (projectsAtMost !== undefined && projects > projectsAtMost) {
      const figures = { area: id, most: projectsAtMost, projects };
      yield finding(`${place}.projects`, "R7", "projects-exceeded", figures);
    }
  }
}

/** R9. */
function* shareFindings(facts: Facts): Generator<Finding> {
  const { round, candidates, prefix } = facts;
  const granted = grantedIn(facts);
  for (const { id, atLeast, when } of round.scheme.shares) {
    const matching = sumKroner(
      candidates
        .filter(({ application }) => matches(when, application, round.scheme.year))
        .map(({ application }) => grantOf(facts, application.id)),
    );
    const share = fractionOf(atLeast.toFixed());
    if (share === undefined || isAbove(times(share, granted), fraction(matching))) {
      const figures = {
        share: id,
        atLeast: atLeast.toFixed(),
        matching: shown(matching),
        granted: shown(granted),
      };
      yield finding(`${prefix}awards`, "R9", "share-not-met", figures);
    }
  }
}

/** R15: each applicant is named by the first of its candidates. */
function* applicantFindings(facts: Facts): Generator<Finding> {
  const { grantsAtMost, amountAtMost } = facts.round.scheme.spread;
  if (grantsAtMost === undefined && amountAtMost === undefined) return;
  const place = `${facts.prefix}awards`;
  for (const { application, grants, amount } of applicantsOf(facts)) {
    if (grantsAtMost !== undefined && grants > grantsAtMost) {
      const figures = { application, most: grantsAtMost, grants };
      yield finding(place, "R15", "applicant-grants-exceeded", figures);
    }
    if (amountAtMost !== undefined && amount > BigInt(amountAtMost)) {
      const figures = { application, most: amountAtMost, amount: shown(amount) };
      yield finding(place, "R15", "applicant-amount-exceeded", figures);
    }
  }
}

/** R16. */
function* numberFindings(facts: Facts): Generator<Finding> {
  for (const { number, atLeast, grants } of numbersOf(facts)) {
    if (grants < atLeast) {
      yield finding(`${facts.prefix}awards`, "R16", "number-not-met", { number, atLeast, grants });
    }
  }
}

/** What an applicant gets; `application` is the first of its candidates. */
export interface ApplicantFacts {
  readonly application: string;
  grants: number;
  /** Kroner in the scheme's year. */
  amount: bigint;
}

/** Every applicant with a candidate, in the order of the first of them. */
export function applicantsOf(facts: Facts): readonly ApplicantFacts[] {
  const applicants = new Map<string, ApplicantFacts>();
  for (const { application } of facts.candidates) {
    const identity = identityOf(application.applicant);
    const sums = applicants.get(identity) ?? { application: application.id, grants: 0, amount: 0n };
    applicants.set(identity, sums);
    const grant = grantOf(facts, application.id);
    if (grant > 0) sums.grants += 1;
    sums.amount += BigInt(grant);
  }
  return [...applicants.values()];
}

/** The grants of each number of R16, by id. */
export function numbersOf(
  facts: Facts,
): readonly { readonly number: string; readonly atLeast: number; readonly grants: number }[] {
  const { spread, year } = facts.round.scheme;
  return spread.numbers.map(({ id, atLeast, when }) => {
    const grants = facts.candidates.filter(
      ({ application }) => matches(when, application, year) && grantOf(facts, application.id) > 0,
    );
    return { number: id, atLeast, grants: grants.length };
  });
}

/** R10, strict. */
function* rankFindings(facts: Facts): Generator<Finding> {
  for (const { application, lower } of inversionsOf(facts)) {
    const index = facts.proposal.awards.findIndex((award) => award.application === application);
    const place = `${facts.prefix}awards[${String(index)}].outcome`;
    for (const other of lower) {
      yield finding(place, "R10", "rank-broken", { application, lower: other });
    }
  }
}

/** An undecided candidate without a grant, and those of its area with a grant and a strictly lower score. */
export interface RankInversion {
  readonly area: string;
  readonly application: string;
  readonly score: string;
  readonly lower: readonly string[];
}

/** Every inversion of the ranking (R10), by area and then application. */
export function inversionsOf(facts: Facts): readonly RankInversion[] {
  return facts.round.scheme.areas.flatMap(({ id }) => {
    const undecided = candidatesIn(facts, id).filter(({ decided }) => decided === undefined);
    const ranks = ranksOf(undecided.map(({ score }) => score));
    const granted = undecided.flatMap(({ application }, index) =>
      grantOf(facts, application.id) > 0 ? [{ id: application.id, rank: ranks[index] ?? 0 }] : [],
    );
    const lowest = granted.reduce((least, { rank }) => Math.min(least, rank), Infinity);
    // Candidates share scores: of each score it is seen once who has a grant with a lower one.
    const lowerThan = new Map<number, readonly string[]>();
    return undecided.flatMap(({ application, score }, index) => {
      const rank = ranks[index] ?? 0;
      if (rank <= lowest || grantOf(facts, application.id) > 0) return [];
      const lower =
        lowerThan.get(rank) ?? granted.filter((other) => other.rank < rank).map((other) => other.id);
      lowerThan.set(rank, lower);
      return [{ area: id, application: application.id, score: score.toFixed(), lower }];
    });
  });
}
