import type {
  AreaTotals,
  Award,
  Inversion,
  Proposal,
  SolvedProposal,
  YearTotals,
} from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { type Figures, figuresOf, grantOf, type Grants, total } from "./figures.ts";
import { compare, type Fraction, fraction, plus, readDecimal, sumOf, times } from "./fraction.ts";
import { grantsOf, shownValue } from "./propose.ts";
import { allows, at, byApplicant, committedIn, matches, type Reading, readingsOf } from "./readings.ts";

/**
 * Every rule (R1–R11) that a solved proposal breaks and every figure in it that is wrong, a sentence each that begins
 * with the rule's number; none where all is well, and none of an infeasible proposal, which claims nothing here.
 *
 * Whether the proposal is the best (R12) is not asked: see `bestByEnumeration`. With `kind` "after" the proposal is a
 * reprioritisation's (R13), and an area may have released its unused money.
 *
 * It is written from the contract alone and shares no code with the engine; all arithmetic is exact.
 */
export function brokenRules(
  document: RoundDocument,
  proposal: Proposal,
  kind: "proposal" | "after" = "proposal",
): string[] {
  if (proposal.status === "infeasible") return [];
  const listing = brokenListing(document, proposal);
  if (listing.length > 0) return listing;

  const grants = grantsOf(document, proposal);
  const readings = readingsOf(document);
  const released = new Set(
    proposal.areas.filter((area) => area.released !== undefined).map(({ area }) => area),
  );
  const figures = figuresOf(document, grants, released);
  return [
    ...readings.flatMap((reading) => brokenChoice(reading, grantOf(grants, reading), document)),
    ...brokenCeilings(document, readings, grants),
    ...brokenAreas(document, figures),
    ...brokenSetAside(document, figures),
    ...brokenShares(document, readings, grants),
    ...brokenApplicants(document, grants),
    ...brokenNumbers(document, grants),
    ...brokenRanking(document, figures),
    ...brokenRelease(document, released, kind),
    ...wrongTotals(document, proposal, figures),
    ...figures.awards.flatMap((award, place) => wrongAward(award, proposal.awards[place])),
    ...wrongAreas(proposal, figures),
    ...wrongYears(proposal, figures),
    ...wrongSpread(proposal, figures),
    ...wrongInversions(proposal, figures),
  ];
}

/** Exactly one award an application, in the order of ids; without that nothing else can be told. */
function brokenListing(document: RoundDocument, proposal: SolvedProposal): string[] {
  const expected = readingsOf(document).map(({ id }) => id);
  const shown = proposal.awards.map(({ application }) => application);
  return sameList(expected, shown)
    ? []
    : [`Awards: they are of ${listed(shown)}; show one of each application by id, ${listed(expected)}.`];
}

/** R1–R4 and R11 of one application. */
function brokenChoice(reading: Reading, grant: bigint, document: RoundDocument): string[] {
  if (allows(reading.choice, grant)) return [];
  const { id, standing, choice, most } = reading;
  const decision = document.decisions?.find(({ application }) => application === id);
  if (decision !== undefined) {
    const demand = decision.amount === undefined ? "" : ` of ${decision.amount}`;
    return [`R11: ${id} gets ${grant}, and the decision is "${decision.decision}"${demand}.`];
  }
  switch (standing.is) {
    case "dismissed":
      return [`${standing.rule}: ${id} gets ${grant}, and it is to be dismissed.`];
    case "declined":
      return [`${standing.rule}: ${id} gets ${grant}, and it is to be declined.`];
    case "candidate":
      return [`R4: ${id} gets ${grant}; allowed is 0 or ${choice.least} to ${most} by ${choice.step}.`];
  }
}

/** R6: the cap, and the later years' ceilings with what is exact before it is rounded down. */
function brokenCeilings(document: RoundDocument, readings: readonly Reading[], grants: Grants): string[] {
  const { scheme } = document;
  const ceilings = [
    [scheme.year, scheme.cap] as const,
    ...Object.entries(scheme.laterCaps ?? {}).map(([year, ceiling]) => [Number(year), ceiling] as const),
  ];
  return ceilings.flatMap(([year, ceiling]) => {
    const spent = plus(
      fraction(committedIn(document, year)),
      sumOf(readings.map((reading) => exactIn(reading, year, grantOf(grants, reading), scheme.year))),
    );
    return compare(spent, fraction(BigInt(ceiling))) <= 0
      ? []
      : [`R6: commitments and grants in ${year} are ${written(spent)}, and the ceiling is ${ceiling}.`];
  });
}

/** Kroner in the year, not rounded (R5). */
function exactIn(reading: Reading, year: number, grant: bigint, schemeYear: number): Fraction {
  if (year === schemeYear) return fraction(grant);
  return reading.most === 0n ? fraction(0n) : fraction((reading.later.get(year) ?? 0n) * grant, reading.most);
}

/** R7. */
function brokenAreas({ scheme }: RoundDocument, figures: Figures): string[] {
  return figures.areas.flatMap(({ area, committed, granted, projects }) => {
    const { maximum, projectsAtMost } = scheme.areas.find(({ id }) => id === area) ?? {};
    const spent = committed + granted;
    return [
      ...(maximum !== undefined && spent > BigInt(maximum)
        ? [`R7: area ${area} has ${spent} in commitments and grants, and its maximum is ${maximum}.`]
        : []),
      ...(projectsAtMost !== undefined && projects > projectsAtMost
        ? [`R7: area ${area} has ${projects} projects, and at most ${projectsAtMost} are allowed.`]
        : []),
    ];
  });
}

/** R8: what is set aside stays within the cap. */
function brokenSetAside({ scheme }: RoundDocument, figures: Figures): string[] {
  const sum = total(figures.areas.map(({ committed, granted, unused }) => committed + granted + unused));
  return sum <= BigInt(scheme.cap)
    ? []
    : [`R8: commitments, grants and unused money are ${sum}, and the cap is ${scheme.cap}.`];
}

/** R9. */
function brokenShares(document: RoundDocument, readings: readonly Reading[], grants: Grants): string[] {
  const all = total(readings.map((reading) => grantOf(grants, reading)));
  return (document.scheme.shares ?? []).flatMap(({ id, atLeast, when }) => {
    const matching = document.applications.filter((application) => matches(application, when, document));
    const part = total(matching.map((application) => grants.get(application.id) ?? 0n));
    return compare(fraction(part), times(readDecimal(atLeast), fraction(all))) >= 0
      ? []
      : [`R9: ${part} of ${all} goes to share ${id}, and it is to have at least ${atLeast}.`];
  });
}

/** R15. */
function brokenApplicants(document: RoundDocument, grants: Grants): string[] {
  const { grantsAtMost, amountAtMost } = document.scheme.spread?.perApplicant ?? {};
  return byApplicant(document).flatMap((applications) => {
    const own = applications.map(({ id }) => grants.get(id) ?? 0n).filter((grant) => grant > 0n);
    const ids = listed(applications.map(({ id }) => id));
    return [
      ...(grantsAtMost !== undefined && own.length > grantsAtMost
        ? [`R15: the applicant of ${ids} gets ${own.length} grants, and at most ${grantsAtMost} are allowed.`]
        : []),
      ...(amountAtMost !== undefined && total(own) > BigInt(amountAtMost)
        ? [`R15: the applicant of ${ids} gets ${total(own)}, and at most ${amountAtMost} is allowed.`]
        : []),
    ];
  });
}

/** R16. */
function brokenNumbers(document: RoundDocument, grants: Grants): string[] {
  return (document.scheme.spread?.numbers ?? []).flatMap(({ id, atLeast, when }) => {
    const granted = document.applications.filter(
      (application) => matches(application, when, document) && grants.has(application.id),
    );
    return granted.length >= atLeast
      ? []
      : [`R16: ${granted.length} grants go to number ${id}, and it is to have at least ${atLeast}.`];
  });
}

/** R10 where the ranking is strict. */
function brokenRanking({ scheme }: RoundDocument, figures: Figures): string[] {
  if (scheme.ranking !== "strict") return [];
  return figures.inversions.map(
    ({ application, lower }) =>
      `R10: ${application} gets nothing while ${listed(lower)} with a lower score get a grant.`,
  );
}

/** R13: only an `after` has released money, and only of areas that may release it. */
function brokenRelease(
  { scheme }: RoundDocument,
  released: ReadonlySet<string>,
  kind: "proposal" | "after",
): string[] {
  return [...released].flatMap((id) => {
    if (kind === "proposal") return [`R13: area ${id} has released money in what is no reprioritisation.`];
    const fate = scheme.areas.find((area) => area.id === id)?.unused ?? "release";
    return fate === "release" ? [] : [`R13: area ${id} has released money that is to be kept: ${fate}.`];
  });
}

function wrongTotals(
  document: RoundDocument,
  { status, totals }: SolvedProposal,
  figures: Figures,
): string[] {
  const value = shownValue(document, figures.value);
  const boundAgainstValue = compare(readDecimal(totals.bound), readDecimal(value));
  const proven =
    status === "optimal"
      ? boundAgainstValue === 0 && totals.unusedBound === totals.unused
      : boundAgainstValue >= 0 && totals.unusedBound <= totals.unused;
  return [
    ...wrong("totals.unused", figures.unused, totals.unused),
    ...(compare(readDecimal(value), readDecimal(totals.value)) === 0
      ? []
      : [`Figure totals.value is ${totals.value}; it is to be ${value}.`]),
    ...(proven
      ? []
      : [
          `Figure totals.bound is ${totals.bound} and unusedBound ${totals.unusedBound}; ` +
            `a proposal that is ${status} has the value ${value} and leaves ${figures.unused} unused.`,
        ]),
  ];
}

function wrongAward(expected: Figures["awards"][number], shown: Award | undefined): string[] {
  if (shown === undefined) return [];
  const amounts = new Map(Object.entries(shown.amounts));
  const years = new Set([...expected.amounts.keys(), ...[...amounts.keys()].map(Number)]);
  const name = `awards[${expected.application}]`;
  return [
    ...(shown.outcome === expected.outcome
      ? []
      : [`Figure ${name}.outcome is ${shown.outcome}; it is to be ${expected.outcome}.`]),
    ...(compare(readDecimal(shown.score), expected.score) === 0
      ? []
      : [`R10: ${name}.score is ${shown.score}; it is to be ${written(expected.score)}.`]),
    ...[...years].flatMap((year) =>
      wrong(`${name}.amounts.${year}`, expected.amounts.get(year), at(shown.amounts, year), "R5: "),
    ),
  ];
}

function wrongAreas(proposal: SolvedProposal, figures: Figures): string[] {
  const shown = proposal.areas.map(({ area }) => area);
  const expected = figures.areas.map(({ area }) => area);
  if (!sameList(expected, shown)) return [`Areas: shown are ${listed(shown)}; they are ${listed(expected)}.`];
  const fields = ["committed", "granted", "unused", "projects", "released"] as const;
  return figures.areas.flatMap((area, place) =>
    fields.flatMap((field) => {
      const row: Partial<AreaTotals> = proposal.areas[place] ?? {};
      return wrong(`areas[${area.area}].${field}`, area[field], row[field]);
    }),
  );
}

function wrongYears(proposal: SolvedProposal, figures: Figures): string[] {
  const shown = proposal.years.map(({ year }) => String(year));
  const expected = figures.years.map(({ year }) => String(year));
  if (!sameList(expected, shown)) return [`Years: shown are ${listed(shown)}; they are ${listed(expected)}.`];
  const fields = ["ceiling", "committed", "granted", "left"] as const;
  return figures.years.flatMap((year, place) =>
    fields.flatMap((field) => {
      const row: Partial<YearTotals> = proposal.years[place] ?? {};
      return wrong(`years[${year.year}].${field}`, year[field], row[field]);
    }),
  );
}

/** R15 and R16: what they came out as. */
function wrongSpread({ spread }: SolvedProposal, figures: Figures): string[] {
  const numbersIn = (list: NonNullable<Figures["spread"]>["numbers"]) =>
    list?.map(({ number, atLeast, grants }) => `${number}: ${grants} of ${atLeast}`).join(", ");
  const [shown, expected] = [spread?.perApplicant, figures.spread?.perApplicant];
  return [
    ...wrong("spread", figures.spread === undefined ? undefined : 1, spread === undefined ? undefined : 1),
    ...wrong("spread.perApplicant.mostGrants", expected?.mostGrants, shown?.mostGrants),
    ...wrong("spread.perApplicant.mostAmount", expected?.mostAmount, shown?.mostAmount),
    ...(numbersIn(spread?.numbers) === numbersIn(figures.spread?.numbers)
      ? []
      : [`Figure spread.numbers is wrong; it is to be ${numbersIn(figures.spread?.numbers) ?? "absent"}.`]),
  ];
}

/** R10: every inversion is listed, once, with what stands in the way. */
function wrongInversions(proposal: SolvedProposal, figures: Figures): string[] {
  const described = ({
    area,
    application,
    lower,
  }: Pick<Inversion, "area" | "application"> & { lower: readonly string[] }) =>
    `${application} in area ${area} above ${listed([...lower].sort())}`;
  const shown = proposal.inversions.map(described);
  const expected = figures.inversions.map(described);
  const scores = new Map(figures.inversions.map(({ application, score }) => [application, score]));
  return [
    ...expected
      .filter((one) => !shown.includes(one))
      .map((one) => `R10: the inversion of ${one} is not listed.`),
    ...shown
      .filter((one, place) => !expected.includes(one) || shown.indexOf(one) !== place)
      .map((one) => `R10: the inversion of ${one} is listed, and there is none, or it is listed twice.`),
    ...proposal.inversions.flatMap(({ application, score, reasons }) => {
      const right = scores.get(application);
      return [
        ...(right === undefined || compare(readDecimal(score), right) === 0
          ? []
          : [`R10: the inversion of ${application} shows the score ${score}; it is ${written(right)}.`]),
        ...(reasons.length > 0 ? [] : [`R10: the inversion of ${application} has no reason.`]),
      ];
    }),
  ];
}

function wrong(
  name: string,
  expected: bigint | number | undefined,
  shown: number | undefined,
  rule = "Figure ",
): string[] {
  return String(expected) === String(shown)
    ? []
    : [
        `${rule}${name} is ${shown ?? "absent"}; it is to be ${expected === undefined ? "absent" : String(expected)}.`,
      ];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place]);
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? "none" : items.join(", ");
}

function written({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
