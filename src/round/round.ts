import type { Decimal } from "decimal.js";
import { exact } from "../decimal.ts";
import { namesInOrder, sortedBy } from "../order.ts";
import type { ApplicantKind, DefinitionReference, Fate, Policy, RoundDocument, When } from "./schema.ts";

/**
 * A round as the engine works with it: defaults filled in, decimals exact, every list in the order of its ids.
 * Two documents that differ only in the order of their lists give the same `Round`.
 */
export interface Round {
  readonly scheme: Scheme;
  readonly commitments: readonly Commitment[];
  readonly applications: readonly Application[];
  readonly decisions: ReadonlyMap<string, Decision>;
}

export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** Kroner in the scheme's year. */
  readonly cap: number;
  /** Kroner by later year; a year that is not a key has no ceiling. */
  readonly laterCaps: ReadonlyMap<number, number>;
  readonly areas: readonly Area[];
  readonly criteria: readonly Criterion[];
  readonly threshold: Decimal | undefined;
  readonly priorities: readonly Priority[];
  readonly objective: "score-kroner" | "points";
  readonly ranking: "report" | "strict";
  readonly grant: GrantRules;
  readonly conditions: Conditions;
  readonly shares: readonly Share[];
  readonly spread: Spread;
  readonly reprioritisation: Reprioritisation;
  /** The definition that the rules were taken from, where the document names one. */
  readonly definition: DefinitionReference | undefined;
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number | undefined;
  readonly projectsAtMost: number | undefined;
  readonly applicantKinds: readonly ApplicantKind[] | undefined;
  readonly unused: Fate;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly weight: Decimal;
  readonly threshold: Decimal | undefined;
}

export interface Priority {
  readonly id: string;
  readonly points: Decimal;
  readonly when: When;
}

export interface Share {
  readonly id: string;
  readonly atLeast: Decimal;
  readonly when: When;
}

/** What of one applicant may be granted together (R15), and how many grants go at least to what matches (R16). */
export interface Spread {
  readonly grantsAtMost: number | undefined;
  /** Kroner in the scheme's year. */
  readonly amountAtMost: number | undefined;
  readonly numbers: readonly LeastNumber[];
}

export interface LeastNumber {
  readonly id: string;
  readonly atLeast: number;
  readonly when: When;
}

export interface GrantRules {
  readonly step: number;
  readonly smallestShare: Decimal | undefined;
  readonly smallest: number | undefined;
  readonly largest: number | undefined;
  /** R17: a grant may be for the first years only, for at least so many; undefined where it is for all of them. */
  readonly fewestYears: number | undefined;
}

export interface Conditions {
  readonly participantsAtLeast: number;
  readonly ownContributionRequired: boolean;
  readonly yearsAtMost: number | undefined;
  readonly deadline: string | undefined;
  readonly signatureRequired: boolean;
}

export interface Reprioritisation {
  readonly policy: Policy;
  readonly receivers: readonly string[] | undefined;
  readonly limits: ReadonlyMap<string, number>;
  readonly order: readonly string[];
}

export interface Commitment {
  readonly id: string;
  readonly area: string;
  /** Kroner by year. */
  readonly amounts: ReadonlyMap<number, number>;
}

export interface Application {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly applicant: Applicant;
  /** Kroner by year. */
  readonly requested: ReadonlyMap<number, number>;
  readonly assessed: ReadonlyMap<number, number>;
  readonly smallestViable: number | undefined;
  readonly fewestViableYears: number | undefined;
  readonly ownContribution: number;
  readonly participants: number;
  readonly scores: ReadonlyMap<string, Decimal>;
  readonly traits: readonly string[];
  readonly submittedAt: string | undefined;
  readonly signed: boolean;
}

export interface Applicant {
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly id: string | undefined;
  /** Four digits. */
  readonly municipality: string | undefined;
}

export interface Decision {
  readonly application: string;
  readonly decision: "grant" | "decline";
  /** Kroner in the scheme's year; without it a grant is any amount that R4 allows. */
  readonly amount: number | undefined;
  /** For how many years (R17); without it as many as there is room for. */
  readonly years: number | undefined;
  readonly reason: string | undefined;
}

/** The round of a document that `readRound` found valid. Scores written alike are the same decimal. */
export function roundOf(document: RoundDocument): Round {
  const { scheme } = document;
  const scores = new Map<number | string, Decimal>();
  return {
    scheme: {
      id: scheme.id,
      name: scheme.name,
      year: scheme.year,
      cap: scheme.cap,
      laterCaps: byYear(scheme.laterCaps),
      areas: sortedBy(scheme.areas, (area) => area.id).map((area) => ({
        id: area.id,
        name: area.name,
        minimum: area.minimum ?? 0,
        maximum: area.maximum,
        projectsAtMost: area.projectsAtMost,
        applicantKinds: area.applicantKinds && [...area.applicantKinds].sort(),
        unused: area.unused ?? "release",
      })),
      criteria: sortedBy(scheme.criteria, (criterion) => criterion.id).map((criterion) => ({
        id: criterion.id,
        name: criterion.name,
        weight: exact(criterion.weight),
        threshold: optionalExact(criterion.threshold),
      })),
      threshold: optionalExact(scheme.threshold),
      priorities: sortedBy(scheme.priorities ?? [], (priority) => priority.id).map((priority) => ({
        id: priority.id,
        points: exact(priority.points),
        when: priority.when,
      })),
      objective: scheme.objective ?? "score-kroner",
      ranking: scheme.ranking ?? "report",
      grant: {
        step: scheme.grant?.step ?? 1,
        smallestShare: optionalExact(scheme.grant?.smallestShare),
        smallest: scheme.grant?.smallest,
        largest: scheme.grant?.largest,
        fewestYears: scheme.grant?.fewestYears,
      },
      conditions: {
        participantsAtLeast: scheme.conditions?.participantsAtLeast ?? 0,
        ownContributionRequired: scheme.conditions?.ownContributionRequired ?? false,
        yearsAtMost: scheme.conditions?.yearsAtMost,
        deadline: scheme.conditions?.deadline,
        signatureRequired: scheme.conditions?.signatureRequired ?? false,
      },
      shares: sortedBy(scheme.shares ?? [], (share) => share.id).map((share) => ({
        id: share.id,
        atLeast: exact(share.atLeast),
        when: share.when,
      })),
      spread: {
        grantsAtMost: scheme.spread?.perApplicant?.grantsAtMost,
        amountAtMost: scheme.spread?.perApplicant?.amountAtMost,
        numbers: sortedBy(scheme.spread?.numbers ?? [], (number) => number.id).map((number) => ({
          id: number.id,
          atLeast: number.atLeast,
          when: number.when,
        })),
      },
      reprioritisation: {
        policy: scheme.reprioritisation?.policy ?? "best-use",
        receivers: scheme.reprioritisation?.receivers && [...scheme.reprioritisation.receivers].sort(),
        limits: new Map(sortedBy(Object.entries(scheme.reprioritisation?.limits ?? {}), ([area]) => area)),
        order: scheme.reprioritisation?.order ?? [],
      },
      definition: scheme.definition && { ...scheme.definition },
    },
    commitments: sortedBy(document.commitments ?? [], (commitment) => commitment.id).map((commitment) => ({
      id: commitment.id,
      area: commitment.area,
      amounts: byYear(commitment.amounts),
    })),
    applications: sortedBy(document.applications, (application) => application.id).map((application) => ({
      id: application.id,
      area: application.area,
      title: application.title,
      applicant: {
        name: application.applicant.name,
        kind: application.applicant.kind,
        id: application.applicant.id,
        municipality: application.applicant.municipality,
      },
      requested: byYear(application.requested),
      assessed: byYear(application.assessed),
      smallestViable: application.smallestViable,
      fewestViableYears: application.fewestViableYears,
      ownContribution: application.ownContribution ?? 0,
      participants: application.participants ?? 0,
      scores: byCriterion(application.scores, scores),
      traits: [...(application.traits ?? [])].sort(),
      submittedAt: application.submittedAt,
      signed: application.signed ?? false,
    })),
    decisions: new Map(
      sortedBy(document.decisions ?? [], (decision) => decision.application).map(
        (decision) =>
          [
            decision.application,
            {
              application: decision.application,
              decision: decision.decision,
              amount: decision.amount,
              years: decision.years,
              reason: decision.reason,
            },
          ] as const,
      ),
    ),
  };
}

function optionalExact(value: number | string | undefined): Decimal | undefined {
  return value === undefined ? undefined : exact(value);
}

/** `known`: the decimals that have been met. */
function byCriterion(
  scores: Readonly<Record<string, number | string>>,
  known: Map<number | string, Decimal>,
): ReadonlyMap<string, Decimal> {
  const map = new Map<string, Decimal>();
  for (const criterion of namesInOrder(scores)) {
    const written = scores[criterion];
    const score = known.get(written) ?? exact(written);
    known.set(written, score);
    map.set(criterion, score);
  }
  return map;
}

function byYear(amounts: Readonly<Record<string, number>> = {}): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const year of namesInOrder(amounts)) map.set(Number(year), amounts[year]);
  return map;
}
