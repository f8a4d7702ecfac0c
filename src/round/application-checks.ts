import type { Decimal } from "decimal.js";
import { exact } from "../decimal.ts";
import { faultAt, type Fault, type Place, shown } from "./fault.ts";
import { areaFault, idsOf, type Known, referenceFault, repeated, repeatedIds } from "./references.ts";
import { applicantFaults } from "./applicant-checks.ts";
import { fourDigitYears } from "./scheme-checks.ts";
import type { ApplicationSeen, RoundSeen, SchemeSeen } from "./seen.ts";

/** What applications, commitments and decisions are held against. */
export interface Against {
  readonly scheme: SchemeSeen;
  readonly areas: Known | undefined;
  readonly criteria: Known | undefined;
  readonly applications: Known | undefined;
}

export function commitmentFaults({ commitments }: RoundSeen, { areas, scheme }: Against): Fault[] {
  const faults = (commitments ?? []).flatMap((commitment, index) => {
    const place = ["commitments", index];
    return [
      ...areaFault({ id: commitment?.area, place: [...place, "area"] }, areas),
      ...earlyYears(commitment?.amounts, [...place, "amounts"], scheme.year),
    ];
  });
  return [...repeatedIds(idsOf(commitments, ["commitments"])), ...faults];
}

export function applicationFaults({ applications }: RoundSeen, against: Against): Fault[] {
  const scales = scalesOf(against.scheme);
  const faults = (applications ?? []).flatMap((application, index) =>
    application === undefined ? [] : oneApplication(application, ["applications", index], against, scales),
  );
  return [
    ...repeatedIds(idsOf(applications, ["applications"])),
    ...faults,
    ...applicantFaults(applications, against.scheme),
  ];
}

export function decisionFaults({ decisions }: RoundSeen, { applications, scheme }: Against): Fault[] {
  const about = (decisions ?? []).map((decision, index) => ({
    id: decision?.application,
    place: ["decisions", index, "application"],
  }));
  const unknown = about.flatMap((reference) =>
    referenceFault(reference, applications, (place, id) =>
      faultAt(place, "unknown-application", { application: shown(id) }),
    ),
  );
  const twice = repeated(about, (place, id, first) =>
    faultAt(place, "decision-repeated", { application: shown(id), first }),
  );
  const declined = (decisions ?? []).flatMap((decision, index) =>
    decision?.decision === "decline" && decision.amount !== undefined
      ? [faultAt(["decisions", index, "amount"], "decline-with-amount", { amount: shown(decision.amount) })]
      : [],
  );
  const years = (decisions ?? []).flatMap((decision, index) => {
    if (decision?.years === undefined) return [];
    const place = ["decisions", index, "years"];
    const figures = { years: shown(decision.years) };
    if (decision.decision === "decline") return [faultAt(place, "decline-with-years", figures)];
    return yearsWithoutChoice(decision.years, place, scheme);
  });
  return [...unknown, ...twice, ...declined, ...years];
}

function oneApplication(
  application: ApplicationSeen,
  place: Place,
  { scheme, areas, criteria }: Against,
  scales: ReadonlyMap<string, Scale>,
): Fault[] {
  const deadline = scheme.conditions?.deadline;
  const undated = deadline !== undefined && application.submittedAt === undefined;
  return [
    ...areaFault({ id: application.area, place: [...place, "area"] }, areas),
    ...earlyYears(application.requested, [...place, "requested"], scheme.year),
    ...earlyYears(application.assessed, [...place, "assessed"], scheme.year),
    ...scoreFaults(application.scores, [...place, "scores"], criteria, scales),
    ...assessorFaults(application.assessors, [...place, "assessors"], criteria, scales),
    ...yearsWithoutChoice(application.fewestViableYears, [...place, "fewestViableYears"], scheme),
    ...(undated ? [faultAt([...place, "submittedAt"], "submitted-missing", { deadline })] : []),
  ];
}

/** R17: who chooses among years must be permitted to. */
function yearsWithoutChoice(years: unknown, place: Place, { grant }: SchemeSeen): Fault[] {
  if (years === undefined || grant?.fewestYears !== undefined) return [];
  return [faultAt(place, "years-without-choice", { years: shown(years) })];
}

/** Every assessor is another one, and their scores are held against the same as those that are decided on. */
function assessorFaults(
  assessors: ApplicationSeen["assessors"],
  place: Place,
  criteria: Known | undefined,
  scales: ReadonlyMap<string, Scale>,
): Fault[] {
  const scored = (assessors ?? []).flatMap((assessor, index) =>
    scoreFaults(assessor?.scores, [...place, index, "scores"], criteria, scales),
  );
  return [...repeatedIds(idsOf(assessors, place)), ...scored];
}

/** Years before the scheme's among the names of `amounts`. */
export function earlyYears(
  amounts: Readonly<Record<string, unknown>> | undefined,
  place: Place,
  schemeYear: number | undefined,
): Fault[] {
  if (schemeYear === undefined) return [];
  return fourDigitYears(amounts)
    .filter((year) => Number(year) < schemeYear)
    .map((year) => faultAt([...place, year], "year-before-scheme", { year, schemeYear }));
}

interface Scale {
  readonly lowest: Decimal;
  readonly highest: Decimal;
}

/** The scales that scores can be held against, by criterion; the first one where an id is repeated. */
function scalesOf({ criteria }: SchemeSeen): ReadonlyMap<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const { id, lowest, highest } of (criteria ?? []).flatMap((criterion) => criterion ?? [])) {
    if (id === undefined || lowest === undefined || highest === undefined || scales.has(id)) continue;
    const scale = { lowest: exact(lowest), highest: exact(highest) };
    if (scale.lowest.lessThanOrEqualTo(scale.highest)) scales.set(id, scale);
  }
  return scales;
}

function scoreFaults(
  scores: ApplicationSeen["scores"],
  place: Place,
  criteria: Known | undefined,
  scales: ReadonlyMap<string, Scale>,
): Fault[] {
  if (scores === undefined) return [];
  const given = Object.entries(scores);
  const unknown = given.flatMap(([criterion]) =>
    referenceFault({ id: criterion, place: [...place, criterion] }, criteria, (at, id, known) =>
      faultAt(at, "unknown-criterion", { criterion: shown(id), known }),
    ),
  );
  const missing = [...(criteria?.ids ?? [])]
    .filter((criterion) => !Object.hasOwn(scores, criterion))
    .map((criterion) => faultAt([...place, criterion], "score-missing", { criterion: shown(criterion) }));
  const outside = given.flatMap(([criterion, score]) => {
    const scale = scales.get(criterion);
    if (scale === undefined || score === undefined) return [];
    const { lowest, highest } = scale;
    if (lowest.lessThanOrEqualTo(score) && highest.greaterThanOrEqualTo(score)) return [];
    const figures = { score: shown(score), lowest: lowest.toFixed(), highest: highest.toFixed() };
    return [faultAt([...place, criterion], "score-outside", figures)];
  });
  return [...unknown, ...missing, ...outside];
}
