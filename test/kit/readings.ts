import type { RoundDocument, When } from "../../src/round/schema.ts";
import { compare, type Fraction, fraction, nought, plus, readDecimal, sumOf, times } from "./fraction.ts";

/**
 * What the contract says of one application before any money is shared out (R1–R4, R10's score, R11). Written from the
 * contract alone, on the plain document: it shares no code with the engine that it checks.
 */
export interface Reading {
  readonly id: string;
  readonly area: string;
  /** s(i), in points: the weighted score and the points of every priority that matches (R10). */
  readonly score: Fraction;
  readonly standing: Standing;
  /** Which grants are allowed, in kroner of the scheme's year (R4, R11). */
  readonly choice: Choice;
  /** u(i), kroner in the scheme's year; 0 for what is no candidate. */
  readonly most: bigint;
  /** u(i,t), kroner by later year, years without money left out. */
  readonly later: ReadonlyMap<number, bigint>;
  /** An officer has decided, either way: outside R10. */
  readonly decided: boolean;
}

export type Standing =
  | { readonly is: "dismissed"; readonly rule: "R1" }
  | { readonly is: "declined"; readonly rule: "R2" | "R3" | "R4" | "R11" }
  | { readonly is: "candidate" };

/** 0 where `zero`, or a multiple of `step` above 0 from `least` to `most`. */
export interface Choice {
  readonly zero: boolean;
  readonly least: bigint;
  readonly most: bigint;
  readonly step: bigint;
}

export type Application = RoundDocument["applications"][number];

/** Every application of the round, in the order of their ids. */
export function readingsOf(document: RoundDocument): readonly Reading[] {
  return byId(document.applications, (application) => application.id).map((application) =>
    readingOf(application, document),
  );
}

function readingOf(application: Application, document: RoundDocument): Reading {
  const { scheme } = document;
  const decision = document.decisions?.find((candidate) => candidate.application === application.id);
  const eligible = eligibleByYear(application, document);
  const most = eligible.get(scheme.year) ?? 0n;
  const step = BigInt(scheme.grant?.step ?? 1);
  const standing = standingOf(application, document, most);
  const common = {
    id: application.id,
    area: application.area,
    score: scoreOf(application, document),
    standing,
    decided: decision !== undefined,
  };
  if (standing.is !== "candidate") {
    return { ...common, most: 0n, later: new Map(), choice: nothing(decision?.decision !== "grant") };
  }
  const choice =
    decision?.amount === undefined
      ? { zero: decision === undefined, least: leastGrant(application, document, most), most, step }
      : BigInt(decision.amount) <= most
        ? { zero: false, least: BigInt(decision.amount), most: BigInt(decision.amount), step: 1n }
        : nothing(false);
  const later = new Map([...eligible].filter(([year, amount]) => year !== scheme.year && amount > 0n));
  return { ...common, most, later, choice };
}

/** 0 and no other grant; without `zero` nothing at all, not even 0: a decision that cannot hold. */
function nothing(zero: boolean): Choice {
  return { zero, least: 1n, most: 0n, step: 1n };
}

function standingOf(application: Application, document: RoundDocument, most: bigint): Standing {
  const decision = document.decisions?.find((candidate) => candidate.application === application.id);
  if (isDismissed(application, document)) return { is: "dismissed", rule: "R1" };
  if (decision?.decision === "decline") return { is: "declined", rule: "R11" };
  if (decision === undefined && failsConditions(application, document)) return { is: "declined", rule: "R2" };
  if (most === 0n) return { is: "declined", rule: "R3" };
  if (decision?.amount === undefined && leastGrant(application, document, most) > most) {
    return { is: "declined", rule: "R4" };
  }
  return { is: "candidate" };
}

/** R1. */
function isDismissed(application: Application, { scheme }: RoundDocument): boolean {
  const { deadline, signatureRequired } = scheme.conditions ?? {};
  const area = scheme.areas.find(({ id }) => id === application.area);
  const late = deadline !== undefined && norwegianDay(application.submittedAt ?? "") > deadline;
  const unsigned = signatureRequired === true && application.signed !== true;
  const notAdmitted =
    area?.applicantKinds !== undefined && !area.applicantKinds.includes(application.applicant.kind);
  return late || unsigned || notAdmitted;
}

/** The day in Norway, yyyy-mm-dd. Swedish happens to write days like that. */
function norwegianDay(instant: string): string {
  return new Date(instant).toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });
}

/** R2. */
function failsConditions(application: Application, { scheme }: RoundDocument): boolean {
  const { participantsAtLeast = 0, ownContributionRequired = false, yearsAtMost } = scheme.conditions ?? {};
  return (
    (application.participants ?? 0) < participantsAtLeast ||
    (ownContributionRequired && (application.ownContribution ?? 0) === 0) ||
    (yearsAtMost !== undefined && yearsAppliedFor(application) > yearsAtMost) ||
    scheme.criteria.some(
      ({ id, threshold }) =>
        threshold !== undefined && compare(scoreFor(application, id), readDecimal(threshold)) < 0,
    ) ||
    (scheme.threshold !== undefined &&
      compare(weightedTotal(application, scheme.criteria), readDecimal(scheme.threshold)) < 0)
  );
}

function scoreFor(application: Application, criterion: string): Fraction {
  const score = at(application.scores, criterion);
  if (score === undefined) {
    throw new Error(`Application ${application.id} has no score for ${criterion}; give it one.`);
  }
  return readDecimal(score);
}

function weightedTotal(application: Application, criteria: RoundDocument["scheme"]["criteria"]): Fraction {
  return sumOf(criteria.map(({ id, weight }) => times(readDecimal(weight), scoreFor(application, id))));
}

/** s(i), R10. */
function scoreOf(application: Application, document: RoundDocument): Fraction {
  const points = (document.scheme.priorities ?? [])
    .filter(({ when }) => matches(application, when, document))
    .map((priority) => readDecimal(priority.points));
  return plus(weightedTotal(application, document.scheme.criteria), sumOf(points));
}

/** Whether all that `when` gives holds for the application. */
export function matches(application: Application, when: When, { scheme }: RoundDocument): boolean {
  const { requestedAtLeast, yearsAtLeast, trait, applicantKind, area, county } = when;
  return (
    (requestedAtLeast === undefined || (at(application.requested, scheme.year) ?? 0) >= requestedAtLeast) &&
    (yearsAtLeast === undefined || yearsAppliedFor(application) >= yearsAtLeast) &&
    (trait === undefined || (application.traits ?? []).includes(trait)) &&
    (applicantKind === undefined || application.applicant.kind === applicantKind) &&
    (area === undefined || application.area === area) &&
    (county === undefined ||
      /^\d{4}$/.exec(application.applicant.municipality ?? "")?.[0].slice(0, 2) === county)
  );
}

/** R15: the applications of one applicant, by id or else by name and municipality; each list in the order of the file. */
export function byApplicant({ applications }: RoundDocument): readonly (readonly Application[])[] {
  const words = (name: string) =>
    name
      .normalize("NFC")
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== "")
      .join(" ");
  const same = ({ applicant: a }: Application, { applicant: b }: Application) =>
    a.id === undefined && b.id === undefined
      ? words(a.name) === words(b.name) && a.municipality === b.municipality
      : a.id?.normalize("NFC") === b.id?.normalize("NFC");
  const groups: Application[][] = [];
  for (const application of applications) {
    const group = groups.find(([first]) => same(first, application));
    if (group === undefined) groups.push([application]);
    else group.push(application);
  }
  return groups;
}

function yearsAppliedFor({ requested }: Application): number {
  return Object.values(requested).filter((amount) => amount > 0).length;
}

/** u(i,t) by year, R3. */
function eligibleByYear(application: Application, { scheme }: RoundDocument): ReadonlyMap<number, bigint> {
  const step = BigInt(scheme.grant?.step ?? 1);
  return new Map(
    Object.entries(application.requested).map(([year, requested]) => {
      const least = Math.min(
        requested,
        at(application.assessed ?? {}, year) ?? Infinity,
        scheme.grant?.largest ?? Infinity,
      );
      return [Number(year), (BigInt(least) / step) * step];
    }),
  );
}

/** m(i), kroner, R4. */
function leastGrant(application: Application, { scheme }: RoundDocument, most: bigint): bigint {
  const step = BigInt(scheme.grant?.step ?? 1);
  const { smallest, smallestShare } = scheme.grant ?? {};
  const demands = [
    ...(application.smallestViable === undefined ? [] : [fraction(BigInt(application.smallestViable))]),
    ...(smallest === undefined ? [] : [fraction(BigInt(smallest))]),
    ...(smallestShare === undefined ? [] : [times(readDecimal(smallestShare), fraction(most))]),
  ];
  if (demands.length === 0) return most;
  const greatest = demands.reduce((a, b) => (compare(a, b) < 0 ? b : a), nought);
  const steps = times(greatest, fraction(1n, step));
  return ((steps.numerator + steps.denominator - 1n) / steps.denominator) * step;
}

/** Whether R4 and R11 allow the grant, in kroner of the scheme's year. */
export function allows({ zero, least, most, step }: Choice, grant: bigint): boolean {
  return grant === 0n ? zero : grant >= least && grant <= most && grant % step === 0n;
}

/** R5: what a later year gets in the proposal, kroner, rounded down to the step from the exact scaling. */
export function shownLater(reading: Reading, year: number, grant: bigint, document: RoundDocument): bigint {
  const step = BigInt(document.scheme.grant?.step ?? 1);
  const eligible = reading.later.get(year) ?? 0n;
  return reading.most === 0n ? 0n : ((eligible * grant) / (reading.most * step)) * step;
}

/** Kroner that earlier decisions have committed in the year, in all or in one area. */
export function committedIn(document: RoundDocument, year: number, area?: string): bigint {
  return (document.commitments ?? [])
    .filter((commitment) => area === undefined || commitment.area === area)
    .reduce((sum, { amounts }) => sum + BigInt(at(amounts, year) ?? 0), 0n);
}

/** A copy in the order of ids, by UTF-16 code units. */
export function byId<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

/** The entry of a record that may not have it. */
export function at<Value>(record: Readonly<Record<string, Value>>, key: string | number): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
