import fc from "fast-check";
import { sometimes, type Wanted, whereMostly } from "./draws.ts";
import { kinds, traits } from "./scheme-drafts.ts";

export interface ApplicationDraft {
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
  readonly decision: DecisionDraft | undefined;
}

interface DecisionDraft {
  readonly decision: "grant" | "decline";
  /** Quarters of what is applied for. */
  readonly share: number | undefined;
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

function applicationDraft(wanted: Wanted): fc.Arbitrary<ApplicationDraft> {
  return fc.record({
    area: fc.nat(3),
    kind: fc.constantFrom(...kinds, "municipality" as const),
    units: fc
      .array(fc.nat(6), { minLength: 1, maxLength: 3 })
      .map(([first = 1, ...later]) => [Math.max(1, first), ...later]),
    assessedUnits: whereMostly(
      wanted,
      "assessed",
      fc.array(fc.integer({ min: wanted === undefined ? 0 : 1, max: 5 }), { minLength: 1, maxLength: 3 }),
      4,
    ),
    isOdd: fc.boolean(),
    smallestViable: whereMostly(wanted, "smallest-viable", fc.integer({ min: 0, max: 3 }), 5),
    purpose: fc.integer({ min: 3, max: 10 }),
    capability: fc.integer({ min: 1, max: 5 }),
    traits: fc.subarray([...traits]),
    participants: fc.constantFrom(undefined, 9, 10, 11, 12, 25),
    ownContribution: fc.constantFrom(undefined, 0, 1, 100, 5000),
    submittedAt: fc.constantFrom(...submissions, ...inTime, ...inTime, ...inTime),
    signed: fc.constantFrom(...Array.from({ length: 10 }, () => true), false, undefined),
    decision: decisionDraft(wanted),
  });
}

function decisionDraft(wanted: Wanted): fc.Arbitrary<DecisionDraft | undefined> {
  const share = fc.integer({ min: 1, max: 4 });
  if (wanted === undefined) {
    return sometimes(
      fc.record({
        decision: fc.constantFrom("grant", "grant", "decline"),
        share: fc.option(share, { nil: undefined }),
      }),
      24,
    );
  }
  const kindsWanted: fc.Arbitrary<DecisionDraft>[] = [
    ...(wanted.has("decided-amounts") ? [fc.record({ decision: fc.constant("grant"), share })] : []),
    ...(wanted.has("decided-grants") ? [fc.constant({ decision: "grant", share: undefined } as const)] : []),
    ...(wanted.has("declines") ? [fc.constant({ decision: "decline", share: undefined } as const)] : []),
  ];
  return kindsWanted.length === 0 ? fc.constant(undefined) : sometimes(fc.oneof(...kindsWanted), 2);
}

/** One to seven applications. */
export function applicationDrafts(wanted: Wanted): fc.Arbitrary<readonly ApplicationDraft[]> {
  const one = applicationDraft(wanted);
  return fc.oneof(
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
    { weight: 3, arbitrary: fc.array(one, { minLength: 4, maxLength: 7 }) },
  );
}

/** No application at all, or only such as were found eligible for nothing. */
export function nobodyEligible(wanted: Wanted): fc.Arbitrary<readonly ApplicationDraft[]> {
  const one = applicationDraft(wanted).map((draft) => ({
    ...draft,
    isOdd: false,
    assessedUnits: [0],
    decision: undefined,
  }));
  return fc.array(one, { maxLength: 3 });
}

export interface CommitmentDraft {
  readonly area: number;
  readonly kroner: number;
  readonly units: readonly number[];
}

export const commitmentDraft: fc.Arbitrary<CommitmentDraft> = fc.record({
  area: fc.nat(3),
  kroner: fc.constantFrom(0, 0, 1, 3),
  units: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
});
