import type { Candidate } from "../../src/eligibility.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import type { Round } from "../../src/round/round.ts";
import type { Changed, Point } from "../../src/sweep/schema.ts";
import type { Allocated } from "../../solver/allocate.ts";
import { standingOf } from "../../solver/standing.ts";
import { shownValue } from "../prices/worth.ts";

type Solved = Extract<Point, { status: "optimal" }>;

/** What a point of a sweep or of a frontier says of its proposal. */
export type AnswerFields = Pick<
  Solved,
  "preference" | "totals" | "granted" | "projects" | "areas" | "grants" | "changes"
>;

/**
 * An allocation in figures.
 *
 * @param before the grants of the point before it, kroner by candidate; undefined where there is nothing to compare with
 */
export function answerFields(
  round: Round,
  candidates: readonly Candidate[],
  { grants, unused, value, preference }: Pick<Allocated, "grants" | "unused" | "value" | "preference">,
  before: readonly number[] | undefined,
): AnswerFields {
  const areas = [...standingOf(round, candidates, grants).areas.values()].map(
    ({ area, committed, granted, unused: short, projects }) => ({
      area: area.id,
      committed: toKroner(committed),
      granted: toKroner(granted),
      unused: toKroner(short),
      projects,
    }),
  );
  return {
    preference: preference.settled ? "settled" : "unsettled",
    totals: { unused: toKroner(unused), value: shownValue(round.scheme, value) },
    granted: toKroner(sumKroner(grants)),
    projects: grants.filter((grant) => grant > 0).length,
    areas,
    grants: candidates.flatMap(({ application }, index) =>
      grants[index] > 0 ? [{ application: application.id, amount: grants[index] }] : [],
    ),
    ...(before !== undefined && { changes: changesOf(candidates, before, grants) }),
  };
}

function changesOf(
  candidates: readonly Candidate[],
  before: readonly number[],
  after: readonly number[],
): Changed[] {
  return candidates.flatMap(({ application }, index) =>
    before[index] === after[index]
      ? []
      : [{ application: application.id, before: before[index], after: after[index] }],
  );
}
