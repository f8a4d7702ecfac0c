import { identityOf } from "../src/applicant.ts";
import type { Candidate } from "../src/eligibility.ts";
import { toKroner } from "../src/kroner.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { Round } from "../src/round/round.ts";
import { matches } from "../src/when.ts";

/** Where grants leave the rules of spread (R15, R16). */
export interface SpreadStanding {
  /** By applicant with a grant (`identityOf`); empty where no rule asks. */
  readonly applicants: ReadonlyMap<string, ApplicantStanding>;
  /** By number of R16, in their order: the grants that match. */
  readonly numbers: readonly number[];
}

export interface ApplicantStanding {
  readonly grants: number;
  /** Kroner. */
  readonly granted: bigint;
}

export const noGrants: ApplicantStanding = { grants: 0, granted: 0n };

/** The standing of `grants`, kroner by candidate. */
export function spreadStandingOf(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
): SpreadStanding {
  const { spread, year } = round.scheme;
  const limited = spread.grantsAtMost !== undefined || spread.amountAtMost !== undefined;
  const numbers = spread.numbers.map(
    ({ when }) =>
      candidates.filter(({ application }, index) => grants[index] > 0 && matches(when, application, year))
        .length,
  );
  return { applicants: limited ? applicantStandings(candidates, grants) : new Map(), numbers };
}

function applicantStandings(
  candidates: readonly Candidate[],
  grants: readonly number[],
): ReadonlyMap<string, ApplicantStanding> {
  const applicants = new Map<string, ApplicantStanding>();
  candidates.forEach(({ application }, index) => {
    if (grants[index] === 0) return;
    const identity = identityOf(application.applicant);
    const before = applicants.get(identity) ?? noGrants;
    applicants.set(identity, {
      grants: before.grants + 1,
      granted: before.granted + BigInt(grants[index]),
    });
  });
  return applicants;
}

/** The standing with the grant of a candidate taken back, `freed` kroner. */
export function spreadWithout(
  { scheme }: Round,
  standing: SpreadStanding,
  { application }: Candidate,
  freed: bigint,
): SpreadStanding {
  const identity = identityOf(application.applicant);
  const own = standing.applicants.get(identity);
  const applicants = new Map(standing.applicants);
  if (own !== undefined) applicants.set(identity, { grants: own.grants - 1, granted: own.granted - freed });
  const numbers = standing.numbers.map((count, place) =>
    matches(scheme.spread.numbers[place].when, application, scheme.year) ? count - 1 : count,
  );
  return { applicants, numbers };
}

/** What of R15 and R16 `needed` kroner more to a candidate would break; `isNew` where it has no grant yet. */
export function spreadObstacles(
  round: Round,
  standing: SpreadStanding,
  candidate: Candidate,
  needed: bigint,
  isNew: boolean,
): Message[] {
  return [
    ...applicantObstacles(round, standing, candidate, needed, isNew),
    ...numberObstacles(round, standing, candidate),
  ];
}

function applicantObstacles(
  { scheme }: Round,
  { applicants }: SpreadStanding,
  { application }: Candidate,
  needed: bigint,
  isNew: boolean,
): Message[] {
  const { grantsAtMost, amountAtMost } = scheme.spread;
  if (grantsAtMost === undefined && amountAtMost === undefined) return [];
  const own = applicants.get(identityOf(application.applicant)) ?? noGrants;
  const applicant = application.applicant.name;
  const found: Message[] = [];
  if (isNew && grantsAtMost !== undefined && own.grants >= grantsAtMost) {
    found.push(message("applicant-grants-reached", { applicant, most: grantsAtMost }));
  }
  if (amountAtMost !== undefined) {
    const left = BigInt(amountAtMost) - own.granted;
    if (needed > left) {
      const [missing, room] = [toKroner(needed - left), toKroner(left)];
      const figures = { needed: toKroner(needed), left: room, missing };
      found.push(message("applicant-amount-reached", { applicant, ...figures }));
    }
  }
  return found;
}

/** Only where a grant was taken back (`spreadWithout`) is a number short; a candidate that matches does it no harm. */
function numberObstacles(
  { scheme }: Round,
  { numbers }: SpreadStanding,
  { application }: Candidate,
): Message[] {
  return scheme.spread.numbers.flatMap(({ id, atLeast, when }, place) =>
    numbers[place] < atLeast && !matches(when, application, scheme.year)
      ? [message("number-would-break", { number: id, atLeast })]
      : [],
  );
}
