import { type Assessment, assess, type Candidate, type Verdict } from "../../src/eligibility.ts";
import type { Award, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Round } from "../../src/round/round.ts";
import { type Fraction, fraction, plus, sumOf } from "./fraction.ts";
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
  /** x(i), kroner in the scheme's year, by application. */
  readonly grants: ReadonlyMap<string, number>;
  /** By area that has candidates. */
  readonly areas: ReadonlyMap<string, AreaFacts>;
  /** Kroner granted to candidates in the scheme's year. */
  readonly granted: bigint;
  /** Kroner released by area (R13); empty for a proposal that is no answer to a reprioritisation. */
  readonly released: ReadonlyMap<string, number>;
  /** Where the proposal stands in the document: "" or "after.". */
  readonly prefix: string;
}

interface AreaFacts {
  readonly candidates: Candidate[];
  granted: bigint;
  /** Candidates with a grant. */
  projects: number;
}

/** `assessment`: of the round, where something is known beside it. */
export function factsOf(
  round: Round,
  proposal: SolvedProposal,
  released: ReadonlyMap<string, number> = new Map(),
  prefix = "",
  assessment = assess(round),
): Facts {
  const candidates = candidatesOf(assessment);
  const awards = new Map<string, Award>();
  const grants = new Map<string, number>();
  for (const award of proposal.awards) {
    if (awards.has(award.application)) continue;
    awards.set(award.application, award);
    grants.set(award.application, amountIn(award, round.scheme.year) ?? 0);
  }
  const areas = areaFacts(candidates, grants);
  return {
    round,
    assessment,
    verdicts: new Map(assessment.verdicts.map((verdict) => [verdict.application.id, verdict])),
    candidates,
    proposal,
    awards,
    grants,
    areas,
    granted: [...areas.values()].reduce((sum, { granted }) => sum + granted, 0n),
    released,
    prefix,
  };
}

export function candidatesOf({ verdicts }: Assessment): readonly Candidate[] {
  return verdicts.filter((verdict) => verdict.verdict === "candidate");
}

function areaFacts(
  candidates: readonly Candidate[],
  grants: ReadonlyMap<string, number>,
): ReadonlyMap<string, AreaFacts> {
  const areas = new Map<string, AreaFacts>();
  for (const candidate of candidates) {
    const { id, area } = candidate.application;
    const facts = areas.get(area) ?? { candidates: [], granted: 0n, projects: 0 };
    areas.set(area, facts);
    facts.candidates.push(candidate);
    const grant = grants.get(id) ?? 0;
    facts.granted += BigInt(grant);
    if (grant > 0) facts.projects += 1;
  }
  return areas;
}

/** x(i), kroner in the scheme's year. */
export function grantOf({ grants }: Facts, application: string): number {
  return grants.get(application) ?? 0;
}

/** For how many years a grant is, as its award says or, where the scheme leaves no choice, as it must be (R17). */
export function yearsGranted({ round, awards }: Facts, { application, years }: Candidate): number {
  const stated = awards.get(application.id)?.years;
  return round.scheme.grant.fewestYears === undefined ? years.most : (stated ?? years.least);
}

/** The amount that an award shows for one year, kroner; undefined where there is no entry. */
export function amountIn({ amounts }: Award, year: number): number | undefined {
  const name = String(year);
  return Object.hasOwn(amounts, name) ? amounts[name] : undefined;
}

/** Kroner granted to candidates in the scheme's year, in all areas or in one. */
export function grantedIn({ granted, areas }: Facts, area?: string): bigint {
  return area === undefined ? granted : (areas.get(area)?.granted ?? 0n);
}

export function candidatesIn({ candidates, areas }: Facts, area?: string): readonly Candidate[] {
  return area === undefined ? candidates : (areas.get(area)?.candidates ?? []);
}

/** The number of an area's candidates with a grant. */
export function projectsIn({ areas }: Facts, area: string): number {
  return areas.get(area)?.projects ?? 0;
}

/** Kroner granted in a later year, unrounded (R5, R6). */
export function grantedLater(facts: Facts, year: number): Fraction {
  let whole = 0n;
  const parts: Fraction[] = [];
  for (const candidate of facts.candidates) {
    const { application, eligible, most } = candidate;
    const grant = grantOf(facts, application.id);
    if (grant === 0 || year >= facts.round.scheme.year + yearsGranted(facts, candidate)) continue;
    const amount = eligible.get(year) ?? 0;
    if (grant === most) whole += BigInt(amount);
    else parts.push(fraction(BigInt(amount) * BigInt(grant), BigInt(most)));
  }
  return plus(fraction(whole), sumOf(parts));
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
