import { type RoundDocument, roundSchema } from "../../src/round/schema.ts";
import type { ApplicationDraft, CommitmentDraft } from "./application-drafts.ts";
import type { SpreadDraft } from "./spread-drafts.ts";
import type { CapFit, Fit } from "./fits.ts";
import { committedIn, readingsOf } from "./readings.ts";
import type { AreaDraft, ReprioritisationDraft, RuleDraft, Size, WhenDraft } from "./scheme-drafts.ts";

/** A round in units, before a size says what a unit is. */
export interface RoundDraft {
  readonly size: Size;
  readonly areas: readonly AreaDraft[];
  readonly applications: readonly ApplicationDraft[];
  readonly commitments: readonly CommitmentDraft[];
  readonly rules: RuleDraft;
  readonly ranking: "report" | "strict";
  readonly ceilings: { readonly cap: CapFit; readonly later: readonly (Fit | undefined)[] };
  readonly reprioritisation: ReprioritisationDraft | undefined;
  readonly spread: SpreadDraft | undefined;
}

const schemeYear = 2025;
const laterYears = [2026, 2027] as const;

/** The document of a draft. Areas beyond the last one wrap round. */
export function assembled(draft: RoundDraft): RoundDocument {
  const { size, rules } = draft;
  const kroner = (units: number) => units * size.unit;
  const areaId = (place: number) => `a${place % draft.areas.length}`;
  const when = ({ requestedUnits, inArea, ...rest }: WhenDraft) => ({
    ...rest,
    requestedAtLeast: requestedUnits === undefined ? undefined : kroner(requestedUnits),
    area: inArea === undefined ? undefined : areaId(inArea),
  });
  const applications = draft.applications.map((one, place) =>
    applicationOf(one, place, areaId(one.area), draft),
  );
  const commitments = draft.commitments.map(({ area, kroner: odd, units }, place) => ({
    id: `c${place}`,
    area: areaId(area),
    amounts: byYear(units.map((count) => kroner(count) + (count > 0 ? odd : 0))),
  }));

  const decisions = draft.applications.flatMap(({ decision, units }, place) => {
    if (decision === undefined) return [];
    const application = `p${place}`;
    if (decision.decision === "decline" || decision.share === undefined) {
      return [{ application, decision: decision.decision }];
    }
    const amount = Math.max(1, Math.floor((kroner(units[0] ?? 0) * decision.share) / 4));
    return [{ application, decision: decision.decision, amount, reason: "Decided." }];
  });
  const withoutCeilings = documentOf({
    scheme: {
      id: "drawn",
      name: "Drawn",
      year: schemeYear,
      cap: 0,
      areas: draft.areas.map(({ projectsAtMost, applicantKinds, unused }, place) => ({
        id: areaId(place),
        name: `Area ${place}`,
        projectsAtMost,
        applicantKinds,
        unused,
      })),
      criteria: [
        {
          id: "purpose",
          name: "Purpose",
          weight: rules.weights[0],
          lowest: -3,
          highest: 6,
          threshold: lowered(rules, rules.criterionThreshold),
        },
        { id: "capability", name: "Capability", weight: rules.weights[1], lowest: -3, highest: 6 },
      ],
      threshold: lowered(rules, rules.threshold),
      objective: rules.objective,
      priorities: rules.priorities.map(({ points, when: one }, place) => ({
        id: `priority${place}`,
        points,
        when: when(one),
      })),
      ranking: draft.ranking,
      grant: {
        step: size.step,
        smallestShare: rules.smallestShare,
        smallest: rules.smallest === undefined ? undefined : kroner(rules.smallest),
        largest: rules.largest === undefined ? undefined : kroner(rules.largest) + size.odd,
      },
      conditions: {
        participantsAtLeast: rules.participantsAtLeast,
        ownContributionRequired: rules.ownContributionRequired,
        yearsAtMost: rules.yearsAtMost,
        deadline: rules.hasDeadline ? "2025-02-19" : undefined,
        signatureRequired: rules.signatureRequired,
      },
      shares: rules.shares.map(({ atLeast, when: one }, place) => ({
        id: `share${place}`,
        atLeast,
        when: when(one),
      })),
      spread: draft.spread && {
        perApplicant: draft.spread.perApplicant && {
          grantsAtMost: draft.spread.perApplicant.grantsAtMost,
          amountAtMost:
            draft.spread.perApplicant.amountUnits === undefined
              ? undefined
              : kroner(draft.spread.perApplicant.amountUnits) + draft.spread.perApplicant.odd,
        },
        numbers: draft.spread.numbers?.map(({ atLeast, when: one }, place) => ({
          id: `number${place}`,
          atLeast,
          when: when(one),
        })),
      },
      reprioritisation:
        draft.reprioritisation === undefined
          ? undefined
          : reprioritisationOf(draft.reprioritisation, draft.areas.length, kroner),
    },
    commitments: commitments.length === 0 ? undefined : commitments,
    applications,
    decisions: decisions.length === 0 ? undefined : decisions,
  });
  return withCeilings(withoutCeilings, draft);
}

/** The document with its cap, later ceilings, minimums and maximums fitted to its candidates. */
function withCeilings(document: RoundDocument, { areas, ceilings, size }: RoundDraft): RoundDocument {
  const candidates = readingsOf(document);
  const fitted = ({ part, amounts, kroner, steps }: Fit, year: number, area?: string): number => {
    const taken = candidates
      .filter((candidate, place) => part[place] && (area === undefined || candidate.area === area))
      .filter(({ standing }) => standing.is === "candidate")
      .map(({ most, choice, later }) =>
        Number(year === schemeYear ? (amounts === "most" ? most : choice.least) : (later.get(year) ?? 0n)),
      );
    const offset = kroner + (sum(taken) === 0 ? Math.max(0, steps) : steps) * size.step;
    return Math.max(0, sum(taken) + Number(committedIn(document, year, area)) + offset);
  };
  const fittedAreas = document.scheme.areas.map((area, place) => {
    const { minimum: least, maximum: most, isExact } = areas[place];
    const minimum = least && fitted(least, schemeYear, area.id);
    const maximum = most && Math.max(fitted(most, schemeYear, area.id), minimum ?? 0);
    return { ...area, minimum, maximum: isExact ? (minimum ?? maximum) : maximum };
  });
  const demanded = fittedAreas.map(({ id, minimum = 0 }) =>
    Math.max(minimum, Number(committedIn(document, schemeYear, id))),
  );
  const cap = capOver(ceilings.cap, fitted(ceilings.cap, schemeYear), sum(demanded));
  const laterCaps = laterYears.flatMap((year, place) => {
    const ceiling = ceilings.later[place];
    return ceiling === undefined ? [] : [[year, fitted(ceiling, year)] as const];
  });
  return documentOf({
    ...document,
    scheme: {
      ...document.scheme,
      cap,
      laterCaps: laterCaps.length === 0 ? undefined : Object.fromEntries(laterCaps),
      areas: fittedAreas,
    },
  });
}

/** Kroner: the cap for what is `fitted`, commitments counted, and what minimums and commitments demand together. */
function capOver({ minimums, kroner }: CapFit, fitted: number, demanded: number): number {
  switch (minimums) {
    case "alone":
      return fitted;
    case "beside":
      return Math.max(fitted, demanded + kroner, 0);
    case "above":
      return Math.max(fitted + demanded, 0);
  }
}

function applicationOf(
  draft: ApplicationDraft,
  place: number,
  area: string,
  { size, rules, spread }: Pick<RoundDraft, "size" | "rules" | "spread">,
) {
  const odd = draft.isOdd ? size.odd : 0;
  const amounts = (units: readonly number[]) => byYear(units.map((count) => count * size.unit + odd));
  return {
    id: `p${place}`,
    area,
    title: `Project ${place}`,
    applicant: { name: `Applicant ${place}`, kind: draft.kind, ...spread?.applicants[place] },
    requested: amounts(draft.units),
    assessed:
      draft.assessedUnits === undefined
        ? undefined
        : amounts(draft.assessedUnits.slice(0, draft.units.length)),
    smallestViable: draft.smallestViable === undefined ? undefined : draft.smallestViable * size.unit,
    ownContribution: draft.ownContribution,
    participants: draft.participants,
    signed: draft.signed,
    scores: scoresOf(draft, rules),
    traits: draft.traits,
    submittedAt: draft.submittedAt,
  };
}

/** Where scores are around 0, a threshold is too. */
function lowered({ lowScores }: RuleDraft, threshold: number | undefined): number | undefined {
  return threshold === undefined || !lowScores ? threshold : threshold - 3;
}

/** Purpose is drawn from 3 to 10, capability from 1 to 5. */
function scoresOf(
  { purpose, capability }: ApplicationDraft,
  { equalScores, lowScores }: RuleDraft,
): Readonly<Record<"purpose" | "capability", number>> {
  if (equalScores && lowScores) return { purpose: (purpose % 3) - 1, capability: 0 };
  if (equalScores) return { purpose: 3 + (purpose % 2), capability: 2 };
  if (lowScores) return { purpose: (purpose - 7) / 2, capability: capability - 3 };
  return { purpose: purpose / 2, capability };
}

function reprioritisationOf(
  { policy, receivers, limits, order }: ReprioritisationDraft,
  areaCount: number,
  kroner: (units: number) => number,
) {
  const exists = (place: number) => place < areaCount;
  const limited = limits.flatMap((units, place) =>
    units === undefined || !exists(place) ? [] : [[`a${place}`, kroner(units)] as const],
  );
  return {
    policy,
    receivers: receivers?.filter(exists).map((place) => `a${place}`),
    limits: limited.length === 0 ? undefined : Object.fromEntries(limited),
    order: policy === "in-order" ? [...new Set(order.map((place) => `a${place % areaCount}`))] : undefined,
  };
}

/** A valid document, fields without a value left out. Throws where the drawn one is not valid in form. */
function documentOf(drawn: unknown): RoundDocument {
  return roundSchema.parse(JSON.parse(JSON.stringify(drawn)));
}

function byYear(amounts: readonly number[]): Readonly<Record<number, number>> {
  return Object.fromEntries(amounts.map((amount, place) => [schemeYear + place, amount]));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
