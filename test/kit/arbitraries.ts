import fc from "fast-check";
import { type RoundDocument, roundSchema } from "../../src/round/schema.ts";
import { choicesOf } from "./enumerate.ts";
import { committedIn, readingsOf } from "./readings.ts";

/**
 * Small rounds for property tests, with every combination of rules and few enough allocations for
 * `bestByEnumeration`.
 *
 * A round is composed in two steps. First everything is drawn in *units*: an application asks for 1 to 6 units a
 * year. Then a `size` gives what a unit is in kroner and what the step is; amounts get some kroner of no step on
 * top, so that rounding down matters. Ceilings are fitted last, as `Fit` says: to the sum of some of the candidates, to
 * the krone, one krone or one step off. That is where solvers go wrong, so it is where the rounds are.
 */
export interface RoundOptions {
  /** At most so many allocations to enumerate; default 3000. */
  readonly choicesAtMost?: number;
  /** Which rankings to draw; default both. */
  readonly rankings?: readonly ("report" | "strict")[];
  /** Whether minimums beyond what an area can use, and caps that leave others short, come often (R13); default false. */
  readonly releasing?: boolean;
}

/** Valid round documents of 1–4 areas, 1–7 applications and 1–3 years. */
export function rounds(options: RoundOptions = {}): fc.Arbitrary<RoundDocument> {
  const { choicesAtMost = 3000, rankings = ["report", "strict"], releasing = false } = options;
  return fc
    .record({
      size: sizes,
      areas: areaDrafts(releasing),
      applications: fc.oneof(
        { weight: 1, arbitrary: fc.array(applicationDraft, { minLength: 1, maxLength: 3 }) },
        { weight: 3, arbitrary: fc.array(applicationDraft, { minLength: 4, maxLength: 7 }) },
      ),
      commitments: fc.array(commitmentDraft, { maxLength: 2 }),
      rules: releasing ? ruleDraft.map(withoutConditions) : ruleDraft,
      ranking: fc.constantFrom(...rankings),
      ceilings: fc.record({
        cap: capFits(releasing),
        later: fc.array(sometimes(fc.oneof(fit, wideFit, wideFit), releasing ? 5 : 1), {
          minLength: 2,
          maxLength: 2,
        }),
      }),
      reprioritisation: sometimes(reprioritisationDraft, releasing ? 0 : 1),
    })
    .map(assembled)
    .filter((document) => choicesOf(document) <= BigInt(choicesAtMost));
}

const schemeYear = 2025;
const laterYears = [2026, 2027] as const;
const kinds = ["municipality", "county", "voluntary"] as const;
const traits = ["university-guidance", "social-entrepreneur"] as const;

/** Kroner a unit and kroner a step; `odd` kroner come on top of some amounts. */
interface Size {
  readonly unit: number;
  readonly step: number;
  readonly odd: number;
}

const sizes: fc.Arbitrary<Size> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ unit: 1, step: 1, odd: 0 }) },
  { weight: 2, arbitrary: fc.constant({ unit: 10, step: 10, odd: 7 }) },
  { weight: 3, arbitrary: fc.constant({ unit: 1000, step: 1000, odd: 501 }) },
  { weight: 2, arbitrary: fc.constant({ unit: 3000, step: 2000, odd: 1 }) },
  { weight: 1, arbitrary: fc.constant({ unit: 250_000_000, step: 250_000_000, odd: 1 }) },
  { weight: 1, arbitrary: fc.constant({ unit: 166_666_666_667, step: 166_666_666_667, odd: 1 }) },
);

/** A ceiling: the sum of the applications in `part`, and some kroner or a step more or less. */
interface Fit {
  readonly part: readonly boolean[];
  readonly kroner: number;
  readonly steps: number;
}

const fit: fc.Arbitrary<Fit> = fc.record({
  part: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  kroner: fc.constantFrom(0, 0, 1, -1),
  steps: fc.constantFrom(0, 0, 0, 1, -1),
});

/**
 * Where the cap is fitted: "alone", so that the minimums may contradict it (R14); "beside" the minimums, at least what
 * they demand; or "above" them, on top of what they demand, so that R8 holds with little to spare.
 */
interface CapFit extends Fit {
  readonly minimums: "alone" | "beside" | "above";
}

/** The sum of most candidates rather than of few. */
const wideFit: fc.Arbitrary<Fit> = fit.map((drawn) => ({
  ...drawn,
  part: drawn.part.map((taken, place) => taken || place % 2 === 0),
}));

/** The sum of few candidates, or of none. */
const narrowFit: fc.Arbitrary<Fit> = fit.map((drawn) => ({
  ...drawn,
  part: drawn.part.map((taken, place) => taken && place % 3 === 0),
}));

function capFits(releasing: boolean): fc.Arbitrary<CapFit> {
  const fitted = (minimums: CapFit["minimums"]) => (drawn: Fit) => ({ ...drawn, minimums });
  return fc.oneof(
    { weight: 1, arbitrary: fit.map(fitted("alone")) },
    { weight: 4, arbitrary: wideFit.map(fitted("beside")) },
    { weight: releasing ? 14 : 3, arbitrary: (releasing ? narrowFit : fit).map(fitted("above")) },
  );
}

interface AreaDraft {
  readonly minimum: Fit | undefined;
  readonly maximum: Fit | undefined;
  readonly projectsAtMost: number | undefined;
  readonly applicantKinds: (typeof kinds)[number][] | undefined;
  readonly unused: "release" | "readvertise" | "hold" | undefined;
}

const areaDraft: fc.Arbitrary<AreaDraft> = fc.record({
  minimum: sometimes(fc.oneof(fit, wideFit), 1),
  maximum: sometimes(fc.oneof(fit, wideFit), 4),
  projectsAtMost: sometimes(fc.integer({ min: 0, max: 3 }), 6),
  applicantKinds: sometimes(fc.subarray([...kinds], { minLength: 1 }), 9),
  unused: sometimes(fc.constantFrom("release", "readvertise", "hold"), 2),
});

/** An area with more set aside than it can use. */
const releasingDraft: fc.Arbitrary<AreaDraft> = fc
  .tuple(areaDraft, fit, fc.integer({ min: 1, max: 8 }))
  .map(([draft, minimum, steps]) => ({
    ...draft,
    minimum: { ...minimum, steps },
    maximum: undefined,
    unused: undefined,
  }));

function areaDrafts(releasing: boolean): fc.Arbitrary<readonly AreaDraft[]> {
  if (!releasing) return fc.array(areaDraft, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(
      releasingDraft,
      fc.array(fc.oneof(areaDraft, areaDraft, releasingDraft), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, others]) => [first, ...others]);
}

interface ApplicationDraft {
  readonly area: number;
  readonly kind: (typeof kinds)[number];
  /** Units by year, the scheme's year first. */
  readonly units: readonly number[];
  readonly assessedUnits: readonly number[] | undefined;
  readonly isOdd: boolean;
  readonly smallestViable: number | undefined;
  readonly purpose: number;
  readonly capability: number;
  readonly traits: (typeof traits)[number][];
  readonly participants: number | undefined;
  readonly ownContribution: number | undefined;
  readonly submittedAt: string;
  readonly signed: boolean | undefined;
  readonly decision:
    { readonly decision: "grant" | "decline"; readonly share: number | undefined } | undefined;
}

/** The deadline is 19 February: these are on both sides of midnight in Norway, most of them in time. */
const submissions = [
  "2025-02-18T10:00:00+01:00",
  "2025-02-10T08:30:00Z",
  "2025-02-19T23:59:59+01:00",
  "2025-02-19T22:59:59Z",
  "2025-02-20T05:00:00+09:00",
  "2025-02-19T23:00:00Z",
  "2025-02-20T00:00:00+01:00",
] as const;
const inTime = submissions.slice(0, 5);

const applicationDraft: fc.Arbitrary<ApplicationDraft> = fc.record({
  area: fc.nat(3),
  kind: fc.constantFrom(...kinds, "municipality" as const),
  units: fc
    .array(fc.nat(6), { minLength: 1, maxLength: 3 })
    .map(([first = 1, ...later]) => [Math.max(1, first), ...later]),
  assessedUnits: sometimes(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }), 4),
  isOdd: fc.boolean(),
  smallestViable: sometimes(fc.integer({ min: 0, max: 3 }), 5),
  purpose: fc.integer({ min: 3, max: 10 }),
  capability: fc.integer({ min: 1, max: 5 }),
  traits: fc.subarray([...traits]),
  participants: fc.constantFrom(undefined, 9, 10, 11, 12, 25),
  ownContribution: fc.constantFrom(undefined, 0, 1, 100, 5000),
  submittedAt: fc.constantFrom(...submissions, ...inTime, ...inTime, ...inTime),
  signed: fc.constantFrom(...Array.from({ length: 10 }, () => true), false, undefined),
  decision: sometimes(
    fc.record({
      decision: fc.constantFrom("grant", "grant", "decline"),
      share: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    }),
    24,
  ),
});

interface CommitmentDraft {
  readonly area: number;
  readonly kroner: number;
  readonly units: readonly number[];
}

const commitmentDraft: fc.Arbitrary<CommitmentDraft> = fc.record({
  area: fc.nat(3),
  kroner: fc.constantFrom(0, 0, 1, 3),
  units: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
});

/** A `when` in units: `requestedUnits` is `requestedAtLeast`. */
interface WhenDraft {
  readonly requestedUnits?: number;
  readonly yearsAtLeast?: number;
  readonly trait?: string;
  readonly applicantKind?: string;
  readonly inArea?: number;
}

const whenDraft: fc.Arbitrary<WhenDraft> = fc.oneof(
  fc.record({ requestedUnits: fc.integer({ min: 2, max: 5 }) }),
  fc.record({ yearsAtLeast: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ trait: fc.constantFrom(...traits) }),
  fc.record({ applicantKind: fc.constantFrom(...kinds) }),
  fc.record({ inArea: fc.nat(3), requestedUnits: fc.integer({ min: 1, max: 4 }) }),
);

interface RuleDraft {
  readonly objective: "score-kroner" | "points" | undefined;
  readonly weights: readonly [number | string, number | string];
  readonly criterionThreshold: number | undefined;
  readonly threshold: number | undefined;
  readonly priorities: readonly { readonly points: number | string; readonly when: WhenDraft }[];
  readonly shares: readonly { readonly atLeast: string; readonly when: WhenDraft }[];
  readonly smallestShare: string | number | undefined;
  readonly smallest: number | undefined;
  readonly largest: number | undefined;
  readonly participantsAtLeast: number | undefined;
  readonly ownContributionRequired: boolean | undefined;
  readonly yearsAtMost: number | undefined;
  readonly hasDeadline: boolean;
  readonly signatureRequired: boolean | undefined;
}

const ruleDraft: fc.Arbitrary<RuleDraft> = fc.record({
  objective: fc.constantFrom(undefined, "score-kroner", "points"),
  weights: fc.constantFrom([1, 1], [2, 1], ["0.65", "0.35"], [0.5, 0]),
  criterionThreshold: sometimes(fc.constantFrom(2, 2.5), 5),
  threshold: sometimes(fc.integer({ min: 1, max: 4 }), 6),
  priorities: fc.array(fc.record({ points: fc.constantFrom(1.5, "0.5", "0.25"), when: whenDraft }), {
    maxLength: 2,
  }),
  shares: lists(
    fc.record({ atLeast: fc.constantFrom("0.5", "0.25", "0.333", "0.8", "0"), when: whenDraft }),
    3,
  ),
  smallestShare: sometimes(fc.constantFrom("0.6", 0.5, "0.75", "0.333", "0"), 1),
  smallest: sometimes(fc.integer({ min: 0, max: 2 }), 4),
  largest: sometimes(fc.integer({ min: 3, max: 6 }), 4),
  participantsAtLeast: sometimes(fc.constant(10), 7),
  ownContributionRequired: sometimes(fc.boolean(), 7),
  yearsAtMost: sometimes(fc.constantFrom(1, 2, 2, 3), 6),
  hasDeadline: fc.boolean(),
  signatureRequired: sometimes(fc.boolean(), 3),
});

/** Without R2 and the deadline more applications are candidates. */
function withoutConditions(rules: RuleDraft): RuleDraft {
  return {
    ...rules,
    criterionThreshold: undefined,
    threshold: undefined,
    participantsAtLeast: undefined,
    ownContributionRequired: undefined,
    yearsAtMost: undefined,
    hasDeadline: false,
  };
}

interface ReprioritisationDraft {
  readonly policy: "best-use" | "proportional" | "in-order";
  readonly receivers: readonly number[] | undefined;
  readonly limits: readonly (number | undefined)[];
  readonly order: readonly number[];
}

const reprioritisationDraft: fc.Arbitrary<ReprioritisationDraft> = fc.record({
  policy: fc.constantFrom("best-use", "proportional", "in-order"),
  receivers: sometimes(fc.subarray([0, 1, 2, 3]), 3),
  limits: fc.array(sometimes(fc.nat(6), 4), { minLength: 4, maxLength: 4 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }),
});

interface RoundDraft {
  readonly size: Size;
  readonly areas: readonly AreaDraft[];
  readonly applications: readonly ApplicationDraft[];
  readonly commitments: readonly CommitmentDraft[];
  readonly rules: RuleDraft;
  readonly ranking: "report" | "strict";
  readonly ceilings: { readonly cap: CapFit; readonly later: readonly (Fit | undefined)[] };
  readonly reprioritisation: ReprioritisationDraft | undefined;
}

/** The document of a draft. Areas beyond the last one wrap round. */
function assembled(draft: RoundDraft): RoundDocument {
  const { size, rules } = draft;
  const kroner = (units: number) => units * size.unit;
  const areaId = (place: number) => `a${place % draft.areas.length}`;
  const when = ({ requestedUnits, inArea, ...rest }: WhenDraft) => ({
    ...rest,
    requestedAtLeast: requestedUnits === undefined ? undefined : kroner(requestedUnits),
    area: inArea === undefined ? undefined : areaId(inArea),
  });
  const applications = draft.applications.map((one, place) =>
    applicationOf(one, place, areaId(one.area), size),
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
          lowest: 0,
          highest: 6,
          threshold: rules.criterionThreshold,
        },
        { id: "capability", name: "Capability", weight: rules.weights[1], lowest: 0, highest: 6 },
      ],
      threshold: rules.threshold,
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
  const fitted = ({ part, kroner, steps }: Fit, year: number, area?: string): number => {
    const taken = candidates
      .filter((candidate, place) => part[place] && (area === undefined || candidate.area === area))
      .map(({ most, later }) => Number(year === schemeYear ? most : (later.get(year) ?? 0n)));
    const offset = kroner + (sum(taken) === 0 ? Math.max(0, steps) : steps) * size.step;
    return Math.max(0, sum(taken) + Number(committedIn(document, year, area)) + offset);
  };
  const fittedAreas = document.scheme.areas.map((area, place) => {
    const { minimum: least, maximum: most } = areas[place] ?? {};
    const minimum = least && fitted(least, schemeYear, area.id);
    return {
      ...area,
      minimum,
      maximum: most && Math.max(fitted(most, schemeYear, area.id), minimum ?? 0),
    };
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

function applicationOf(draft: ApplicationDraft, place: number, area: string, size: Size) {
  const odd = draft.isOdd ? size.odd : 0;
  const amounts = (units: readonly number[]) => byYear(units.map((count) => count * size.unit + odd));
  return {
    id: `p${place}`,
    area,
    title: `Project ${place}`,
    applicant: { name: `Applicant ${place}`, kind: draft.kind },
    requested: amounts(draft.units),
    assessed:
      draft.assessedUnits === undefined
        ? undefined
        : amounts(draft.assessedUnits.slice(0, draft.units.length)),
    smallestViable: draft.smallestViable === undefined ? undefined : draft.smallestViable * size.unit,
    ownContribution: draft.ownContribution,
    participants: draft.participants,
    signed: draft.signed,
    scores: { purpose: draft.purpose / 2, capability: draft.capability },
    traits: draft.traits,
    submittedAt: draft.submittedAt,
  };
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

/** Undefined, and once in `outOf` + 1 a value. */
function sometimes<Value>(arbitrary: fc.Arbitrary<Value>, outOf: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: outOf, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** An empty list, and once in `outOf` + 1 a list of one or two. */
function lists<Value>(arbitrary: fc.Arbitrary<Value>, outOf: number): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: outOf, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength: 2 }) },
  );
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

/** The same round with every list, and the keys of every record, in another order; `order` (R13) means something and stays. */
export function shuffled(document: RoundDocument): fc.Arbitrary<RoundDocument> {
  return fc
    .array(fc.nat(1_000_000), { minLength: 64, maxLength: 64 })
    .map((draws) => documentOf(shuffledValue(document, { draws, used: 0 })));
}

/** Numbers to shuffle by, used in turn and over again. */
interface Deck {
  readonly draws: readonly number[];
  used: number;
}

function shuffledValue(value: unknown, deck: Deck): unknown {
  if (Array.isArray(value)) return inAnyOrder(value, deck).map((item) => shuffledValue(item, deck));
  if (typeof value !== "object" || value === null) return value;
  const entries = inAnyOrder(Object.entries(value), deck);
  return Object.fromEntries(
    entries.map(([key, item]: [string, unknown]) => [
      key,
      key === "order" ? item : shuffledValue(item, deck),
    ]),
  );
}

function inAnyOrder<Item>(items: readonly Item[], deck: Deck): Item[] {
  const keyed = items.map((item) => {
    deck.used += 1;
    return { item, key: ((deck.draws[deck.used % deck.draws.length] ?? 0) + deck.used * 7919) % 1_000_003 };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** The fields that hold kroner: those that hold a number, and those that hold a record of them. */
const kronerFields: ReadonlySet<string> = new Set([
  "cap",
  "minimum",
  "maximum",
  "step",
  "smallest",
  "largest",
  "requestedAtLeast",
  "smallestViable",
  "ownContribution",
  "amount",
]);
const kronerRecords: ReadonlySet<string> = new Set([
  "laterCaps",
  "amounts",
  "requested",
  "assessed",
  "limits",
]);

/** The same round in units of `factor` kroner: every amount, ceiling, step and limit multiplied. */
export function scaledBy(document: RoundDocument, factor: number): RoundDocument {
  const { scheme } = document;
  const withStep = { ...document, scheme: { ...scheme, grant: { step: 1, ...scheme.grant } } };
  return documentOf(scaledValue(withStep, factor, () => false));
}

function scaledValue(value: unknown, factor: number, isKroner: (field: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => scaledValue(item, factor, isKroner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]: [string, unknown]) => {
      if (typeof item === "number" && (kronerFields.has(field) || isKroner(field)))
        return [field, item * factor];
      if (field === "scores") return [field, item];
      return [field, scaledValue(item, factor, () => kronerRecords.has(field))];
    }),
  );
}
