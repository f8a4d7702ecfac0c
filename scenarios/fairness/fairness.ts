import { countyName, countyOf } from "../../src/counties.ts";
import { assess } from "../../src/eligibility.ts";
import type { Fairness, GroupFigures } from "../../src/fairness/schema.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import type { LimitPrice } from "../../src/prices/schema.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { type Application, type Round, roundOf } from "../../src/round/round.ts";
import { type ApplicantKind, applicantKindSchema, type RoundDocument } from "../../src/round/schema.ts";
import { matches } from "../../src/when.ts";
import { ratio } from "../ratio.ts";
import { candidatesOf } from "../../solver/propose.ts";

/** An application with what it asks for, may get and gets: kroner of the scheme's year. */
interface Case {
  readonly application: Application;
  readonly county: string | undefined;
  readonly isCandidate: boolean;
  readonly requested: number;
  readonly eligible: number;
  readonly granted: number;
}

/**
 * How a proposal falls on counties, kinds of applicant, areas, and those that priorities, shares and numbers are about. It reads
 * the round and the proposal, and solves nothing.
 *
 * @param limits what each limit costs, where that was asked
 */
export function fairnessOf(
  document: RoundDocument,
  proposal: SolvedProposal,
  limits: readonly LimitPrice[] | undefined,
  maker: Maker,
): Fairness {
  const round = roundOf(document);
  const { scheme } = round;
  const cases = casesOf(round, municipalitiesOf(document), proposal);
  const total = sumKroner(cases.map(({ granted }) => granted));
  const figuresOf = (wanted: (one: Case) => boolean) => groupFigures(cases.filter(wanted), total);
  const matching = [
    ...scheme.priorities.map(({ id, when }) => ({ rule: "priority" as const, id, when })),
    ...scheme.shares.map(({ id, when }) => ({ rule: "share" as const, id, when })),
    ...scheme.spread.numbers.map(({ id, when }) => ({ rule: "number" as const, id, when })),
  ];
  return sealed(
    {
      proposal,
      all: figuresOf(() => true),
      counties: countiesOf(cases).map((county) => ({
        county: county ?? null,
        name: county === undefined ? null : countyName(county),
        ...figuresOf((one) => one.county === county),
      })),
      kinds: kindsOf(cases).map((kind) => ({
        kind,
        ...figuresOf(({ application }) => application.applicant.kind === kind),
      })),
      areas: scheme.areas.map(({ id, name }) => ({
        area: id,
        name,
        ...figuresOf(({ application }) => application.area === id),
      })),
      matching: matching.map(({ rule, id, when }) => ({
        rule,
        id,
        ...figuresOf(({ application }) => matches(when, application, scheme.year)),
      })),
      multiYear: figuresOf(({ application }) => matches({ yearsAtLeast: 2 }, application, scheme.year)),
      ...(limits !== undefined && { limits: [...limits] }),
    },
    maker,
  );
}

type Municipalities = ReadonlyMap<string, string | undefined>;

/** By application, as far as they are given. */
function municipalitiesOf({ applications }: RoundDocument): Municipalities {
  return new Map(applications.map(({ id, applicant }) => [id, applicant.municipality]));
}

function casesOf(round: Round, municipalities: Municipalities, { awards }: SolvedProposal): Case[] {
  const { year } = round.scheme;
  const most = new Map(candidatesOf(assess(round)).map((one) => [one.application.id, one.most]));
  const granted = new Map(
    awards.map(({ application, amounts }) => [application, amounts[String(year)] ?? 0]),
  );
  return round.applications.map((application) => ({
    application,
    county: countyOf(municipalities.get(application.id)),
    isCandidate: most.has(application.id),
    requested: application.requested.get(year) ?? 0,
    eligible: most.get(application.id) ?? 0,
    granted: granted.get(application.id) ?? 0,
  }));
}

/** By number; those without one last. */
function countiesOf(cases: readonly Case[]): (string | undefined)[] {
  const all = new Set(cases.map(({ county }) => county));
  const known = [...all].filter((county) => county !== undefined).sort(compareIds);
  return all.has(undefined) ? [...known, undefined] : known;
}

function kindsOf(cases: readonly Case[]): ApplicantKind[] {
  const all = new Set(cases.map(({ application }) => application.applicant.kind));
  return applicantKindSchema.options.filter((kind) => all.has(kind));
}

function groupFigures(group: readonly Case[], total: bigint): GroupFigures {
  const sum = (amount: (one: Case) => number) => toKroner(sumKroner(group.map(amount)));
  const [eligible, granted] = [sum((one) => one.eligible), sum((one) => one.granted)];
  return {
    applications: group.length,
    candidates: group.filter(({ isCandidate }) => isCandidate).length,
    funded: group.filter((one) => one.granted > 0).length,
    requested: sum((one) => one.requested),
    eligible,
    granted,
    ...(eligible > 0 && { coverage: ratio(BigInt(granted), BigInt(eligible)) }),
    ...(total > 0n && { share: ratio(BigInt(granted), total) }),
  };
}
