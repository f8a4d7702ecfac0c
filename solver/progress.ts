import type { Effort, Progress } from "./allocation.ts";
import type { Fraction } from "./exact/fraction.ts";
import type { SearchProgress } from "./exact/search.ts";

/** How a search's own progress is told: `shown` turns its objective into kroner or value. */
export function toldAs(
  stage: Progress["stage"],
  effort: Effort,
  shown: (objective: Fraction) => number,
): (progress: SearchProgress) => void {
  return ({ found, bound, nodes }) =>
    effort.onProgress({ stage, found: found && shown(found), bound: bound && shown(bound), nodes });
}

/** Rounded, to be looked at. */
export function asNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}
