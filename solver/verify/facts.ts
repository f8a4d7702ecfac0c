import { type Assessment, assess, type Candidate, type Verdict } from "../../src/eligibility.ts";
import { sumKroner } from "../../src/kroner.ts";
import type { Award, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Round } from "../../src/round/round.ts";
import { type Fraction, fraction, nothing, plus } from "./fraction.ts";
import { committed } from "./needs.ts";

/** A round, its verdicts and what a proposal grants under them: what every check reads. */
export interface Facts {
  readonly round: Round;
  readonly assessment: Assessment;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly candidates: readonly Candidate[];
  readonly proposal: SolvedProposal;
  /** By application; the first where there are several. */
  readonly awards: ReadonlyMap<string, Award>;
  /** Kroner released by area (R13); empty for a proposal that is no answer to a reprioritisation. */
  readonly released: ReadonlyMap<string, number>;
  /** Where the proposal stands in the document: "" or "after.". */
  readonly prefix: string;
}

export function factsOf(
  round: Round,
  proposal: SolvedProposal,
  released: ReadonlyMap<string, number> = new Map(),
  prefix = "",
): Facts {
  const assessment = assess(round);
  const awards = new Map<string, Award>();
  for (const award of proposal.awards) {
    if (!awards.has(award.application)) awards.set(award.application, award);
  }
  return {
    round,
    assessment,
    verdicts: new Map(assessment.verdicts.map((verdict) => [verdict.application.id, verdict])),
    candidates: candidatesOf(assessment),
    proposal,
    awards,
    released,
    prefix,
  };
}

export function candidatesOf({ verdicts }: Assessment): readonly Candidate[] {
  return verdicts.filter((verdict) => verdict.verdict === "candidate");
}

/** x(i), kroner in the scheme's year. */
export function grantOf(facts: Facts, application: string): number {
  return shownIn(facts, application, facts.round.scheme.year);
}

/** The amount shown for one year, kroner. */
export function shownIn({ awards }: Facts, application: string, year: number): number {
  return awards.get(application)?.amounts[String(year)] ?? 0;
}

/** x(i,t) unrounded, kroner (R5). */
export function laterGrant(facts: Facts, { application, eligible, most }: Candidate, year: number): Fraction {
  return fraction(BigInt(eligible.get(year) ?? 0) * BigInt(grantOf(facts, application.id)), BigInt(most));
}

/** Kroner granted to candidates in the scheme's year, in all areas or in one. */
export function grantedIn(facts: Facts, area?: string): bigint {
  return sumKroner(candidatesIn(facts, area).map(({ application }) => grantOf(facts, application.id)));
}

export function candidatesIn({ candidates }: Facts, area?: string): readonly Candidate[] {
  return area === undefined ? candidates : candidates.filter(({ application }) => application.area === area);
}

/** Kroner granted in a later year, unrounded (R6). */
export function grantedLater(facts: Facts, year: number): Fraction {
  return facts.candidates
    .filter(({ application }) => grantOf(facts, application.id) > 0)
    .reduce((sum, candidate) => plus(sum, laterGrant(facts, candidate, year)), nothing);
}

/** An area's unused money (R8), or 0 where it was released (R13). */
export function unusedIn(facts: Facts, area: { readonly id: string; readonly minimum: number }): bigint {
  if (facts.released.has(area.id)) return 0n;
  const { round } = facts;
  const left =
    BigInt(area.minimum) - committed(round, round.scheme.year, area.id) - grantedIn(facts, area.id);
  return left > 0n ? left : 0n;
}

/** The unused money of all areas, kroner. */
export function unusedMoney(facts: Facts): bigint {
  return facts.round.scheme.areas.reduce((sum, area) => sum + unusedIn(facts, area), 0n);
}

/** A sum of kroner as the number of a message; what is beyond JSON's whole numbers is shown as the greatest one. */
export function shown(kroner: bigint): number {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(kroner > most ? most : kroner < -most ? -most : kroner);
}
