import type { Assessment, Candidate } from "../src/eligibility.ts";
import type { Difference, DifferentGrant, Granted } from "../src/difference/schema.ts";
import { sealed } from "../src/proposal/content.ts";
import type { SolvedProposal } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import { laterOf, makerOf, type Making, solvedContent } from "../solver/propose.ts";
import { standingOf } from "../solver/standing.ts";
import { valueOf } from "./prices/worth.ts";

/** A round with what is known of its applications. */
export interface Assessed {
  readonly round: Round;
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
}

/**
 * The document of grants (kroner by candidate) that are not claimed to be the best. Its figures are right whether or not
 * the grants hold the rules. It has no proof.
 */
export function documentOfGrants(
  { round, assessment, candidates }: Assessed,
  grants: readonly number[],
  making: Making,
): SolvedProposal {
  const { unused } = standingOf(round, candidates, grants);
  const value = valueOf(round.scheme, candidates, grants);
  const allocation = {
    kind: "allocated",
    proven: false,
    grants,
    unused,
    unusedBound: 0n,
    value,
    bound: value,
    proof: {},
    preference: { settled: false, ties: [], tiesSettled: false },
    learnt: { grants, gap: undefined },
  } as const;
  const nothingReleased = { released: new Map(), further: () => [] };
  const later = laterOf(round, candidates, grants, () => false);
  const years = later && { ...later, bound: later.value, proven: false, proof: undefined };
  const content = solvedContent(
    round,
    assessment,
    { ...allocation, later: years },
    nothingReleased,
    making.language,
  );
  return sealed(content, makerOf(making));
}

/** Every candidate with a grant, by id. */
export function grantedBy(candidates: readonly Candidate[], grants: readonly number[]): Granted[] {
  return candidates.flatMap(({ application }, index) =>
    grants[index] > 0 ? [{ application: application.id, amount: grants[index] }] : [],
  );
}

/** How grants differ from those `before`, both kroner by candidate in the order of ids. */
export function differenceOf(
  candidates: readonly Candidate[],
  before: readonly number[],
  after: readonly number[],
): Difference {
  const of = (wanted: (had: number, gets: number) => boolean): DifferentGrant[] =>
    candidates.flatMap(({ application, score }, index) =>
      wanted(before[index], after[index])
        ? [
            {
              application: application.id,
              score: score.toFixed(),
              before: before[index],
              after: after[index],
            },
          ]
        : [],
    );
  return {
    in: of((had, gets) => had === 0 && gets > 0),
    out: of((had, gets) => had > 0 && gets === 0),
    more: of((had, gets) => had > 0 && gets > had),
    less: of((had, gets) => gets > 0 && gets < had),
  };
}
