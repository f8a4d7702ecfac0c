import fc from "fast-check";
import { listWhere, sometimes, type Wanted, where, whereMostly } from "./draws.ts";
import { type Fit, fit, wideFit } from "./fits.ts";

export const kinds = ["municipality", "county", "voluntary"] as const;
export const traits = ["university-guidance", "social-entrepreneur"] as const;

/** Kroner a unit and kroner a step; `odd` kroner come on top of some amounts. */
export interface Size {
  readonly unit: number;
  readonly step: number;
  readonly odd: number;
}

const byOne: Size = { unit: 1, step: 1, odd: 0 };
const large: Size = { unit: 166_666_666_667, step: 166_666_666_667, odd: 1 };
const largeSteps: Size = { unit: 250_000_000, step: 250_000_000, odd: 1 };
const stepped: readonly Size[] = [
  { unit: 10, step: 10, odd: 7 },
  { unit: 1000, step: 1000, odd: 501 },
  { unit: 3000, step: 2000, odd: 1 },
];
/** Too many allocations to enumerate where grants may be cut. */
const byOneOfMany: readonly Size[] = [
  { unit: 1000, step: 1, odd: 1 },
  { unit: 234_567, step: 1, odd: 1 },
];
const largeByOne: Size = { unit: 166_666_666_667, step: 1, odd: 1 };

const cutting = ["smallest-share", "smallest", "smallest-viable"] as const;

export function sizes(wanted: Wanted): fc.Arbitrary<Size> {
  if (wanted === undefined) {
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant(byOne) },
      { weight: 7, arbitrary: fc.constantFrom(stepped[0], stepped[1], stepped[1], stepped[2]) },
      { weight: 2, arbitrary: fc.constantFrom(largeSteps, large) },
    );
  }
  const isWhole = cutting.every((rule) => !wanted.has(rule));
  if (wanted.has("large-amounts")) {
    return isWhole && !wanted.has("steps") ? fc.constant(largeByOne) : fc.constantFrom(largeSteps, large);
  }
  if (wanted.has("steps")) return fc.constantFrom(...stepped);
  return isWhole ? fc.constantFrom(byOne, ...byOneOfMany) : fc.constant(byOne);
}

export interface AreaDraft {
  readonly minimum: Fit | undefined;
  readonly maximum: Fit | undefined;
  /** The maximum is the minimum, where there is one. */
  readonly isExact: boolean;
  readonly projectsAtMost: number | undefined;
  readonly applicantKinds: (typeof kinds)[number][] | undefined;
  readonly unused: "release" | "readvertise" | "hold" | undefined;
}

function areaDraft(wanted: Wanted): fc.Arbitrary<AreaDraft> {
  const anyFit = fc.oneof(fit, wideFit);
  const isExact = wanted?.has("minimum-is-maximum") === true;
  return fc.record({
    minimum: isExact ? anyFit : whereMostly(wanted, "minimums", anyFit, 1),
    maximum: whereMostly(wanted, "maximums", anyFit, 4),
    isExact: whereMostly(wanted, "minimum-is-maximum", fc.constant(true), 11).map((one) => one === true),
    projectsAtMost: whereMostly(wanted, "projects-at-most", fc.integer({ min: 0, max: 3 }), 6),
    applicantKinds: whereMostly(wanted, "applicant-kinds", fc.subarray([...kinds], { minLength: 1 }), 9),
    unused: whereMostly(wanted, "fates", fc.constantFrom("release", "readvertise", "hold"), 2),
  });
}

/** At least one area; where `releasing`, the first has more set aside than it can use, and so may others. */
export function areaDrafts(wanted: Wanted, releasing: boolean): fc.Arbitrary<readonly AreaDraft[]> {
  const any = areaDraft(wanted);
  if (!releasing) return fc.array(any, { minLength: 1, maxLength: 4 });
  const short = fc.tuple(any, fit, fc.integer({ min: 1, max: 8 })).map(([draft, minimum, steps]) => ({
    ...draft,
    minimum: { ...minimum, steps },
    maximum: undefined,
    isExact: false,
    unused: undefined,
  }));
  const others = fc.array(fc.oneof(any, any, short), { minLength: 1, maxLength: 3 });
  return fc.tuple(short, others).map(([first, rest]) => [first, ...rest]);
}

/** A `when` in units: `requestedUnits` is `requestedAtLeast`. */
export interface WhenDraft {
  readonly requestedUnits?: number;
  readonly yearsAtLeast?: number;
  readonly trait?: string;
  readonly applicantKind?: string;
  readonly inArea?: number;
  readonly county?: string;
}

export const whenDraft: fc.Arbitrary<WhenDraft> = fc.oneof(
  fc.record({ requestedUnits: fc.integer({ min: 2, max: 5 }) }),
  fc.record({ yearsAtLeast: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ trait: fc.constantFrom(...traits) }),
  fc.record({ applicantKind: fc.constantFrom(...kinds) }),
  fc.record({ inArea: fc.nat(3), requestedUnits: fc.integer({ min: 1, max: 4 }) }),
);

export interface RuleDraft {
  readonly objective: "score-kroner" | "points" | undefined;
  readonly weights: readonly [number | string, number | string];
  /** Scores of two kinds only, so that many are equal. */
  readonly equalScores: boolean;
  /** Scores around 0, and below. */
  readonly lowScores: boolean;
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

const wholeWeights: RuleDraft["weights"][] = [
  [1, 1],
  [2, 1],
];
const decimalWeights: RuleDraft["weights"][] = [
  ["0.65", "0.35"],
  [0.5, 0],
  ["1.000000001", "0.999999999"],
  ["0.3333333333333333333333", 1],
];

export function ruleDraft(wanted: Wanted): fc.Arbitrary<RuleDraft> {
  const shareDraft = fc.record({
    atLeast: fc.constantFrom("0.5", "0.25", "0.333", "0.8", "0"),
    when: whenDraft,
  });
  const priorityDraft = fc.record({ points: fc.constantFrom(1.5, "0.5", "0.25", "-0.5"), when: whenDraft });
  const isTrue = fc.constant(true);
  return fc.record({
    objective:
      wanted === undefined
        ? fc.constantFrom(undefined, "score-kroner" as const, "points" as const)
        : fc.constantFrom(
            ...(wanted.has("points") ? (["points"] as const) : ([undefined, "score-kroner"] as const)),
          ),
    weights: fc.constantFrom(
      ...(wanted?.has("decimals") === true ? [] : wholeWeights),
      ...(wanted?.has("decimals") === false ? [] : decimalWeights),
    ),
    equalScores: where(wanted, "equal-scores", isTrue, 4).map((one) => one === true),
    lowScores: where(wanted, "scores-at-most-0", isTrue, 9).map((one) => one === true),
    criterionThreshold: where(wanted, "criterion-threshold", fc.constantFrom(2, 2.5), 5),
    threshold: where(wanted, "threshold", fc.integer({ min: 1, max: 4 }), 6),
    priorities: listWhere(wanted, "priorities", priorityDraft, fc.array(priorityDraft, { maxLength: 2 })),
    shares: listWhere(
      wanted,
      "shares",
      shareDraft,
      sometimes(fc.array(shareDraft, { minLength: 1, maxLength: 2 }), 3).map((drawn) => drawn ?? []),
    ),
    smallestShare: where(wanted, "smallest-share", fc.constantFrom("0.6", 0.5, "0.75", "0.333", "0"), 1),
    smallest: where(wanted, "smallest", fc.integer({ min: 0, max: 2 }), 4),
    largest: where(wanted, "largest", fc.integer({ min: 3, max: 6 }), 4),
    participantsAtLeast: where(wanted, "conditions", fc.constant(10), 7),
    ownContributionRequired: whereMostly(wanted, "conditions", fc.boolean(), 7),
    yearsAtMost: whereMostly(wanted, "conditions", fc.constantFrom(1, 2, 2, 3), 6),
    hasDeadline: where(wanted, "formal", isTrue, 1).map((one) => one === true),
    signatureRequired: whereMostly(wanted, "formal", fc.boolean(), 3),
  });
}

/** Without R2 and the deadline more applications are candidates. */
export function withoutConditions(rules: RuleDraft): RuleDraft {
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

export interface ReprioritisationDraft {
  readonly policy: "best-use" | "proportional" | "in-order";
  readonly receivers: readonly number[] | undefined;
  readonly limits: readonly (number | undefined)[];
  readonly order: readonly number[];
}

export const reprioritisationDraft: fc.Arbitrary<ReprioritisationDraft> = fc.record({
  policy: fc.constantFrom("best-use", "proportional", "in-order"),
  receivers: sometimes(fc.subarray([0, 1, 2, 3]), 3),
  limits: fc.array(sometimes(fc.nat(6), 4), { minLength: 4, maxLength: 4 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }),
});
