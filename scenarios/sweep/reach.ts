import type { Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import type { Round } from "../../src/round/round.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { floorDivision } from "../../solver/exact/fraction.ts";
import { type Standing, standingOf } from "../../solver/standing.ts";
import type { Figure } from "./figure.ts";

/** The values of a figure for which an answer holds, both ends with it. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * For which values of a figure the answer at one value is the answer too, without another solve.
 *
 * Where a limit (cap, ceiling, maximum, projects) becomes lower, fewer proposals hold it, and none is worth more or less
 * than before. So the best stays the best, by R12 (a), (b) and (c), as long as it holds the limit itself. Where a
 * minimum is raised up to what its area gets, the best leaves as much unused as before and the others no less, and
 * fewer hold the cap; so again it stays. An answer that is not proven, or whose choice among equals is not settled,
 * holds for its own value only.
 *
 * @param round the round with the figure at `value`
 */
export function reachOf(
  round: Round,
  candidates: readonly Candidate[],
  figure: Figure,
  value: number,
  allocation: Allocation,
): Reach {
  const only = { from: value, to: value };
  switch (allocation.kind) {
    case "nothing-found":
      return only;
    case "infeasible":
      return figure.kind === "minimum" ? { from: value, to: Infinity } : { from: 0, to: value };
    case "allocated": {
      if (!allocation.proven || !allocation.preference.settled) return only;
      const taken = takenOf(standingOf(round, candidates, allocation.grants), figure);
      return figure.kind === "minimum"
        ? { from: value, to: Math.max(value, taken) }
        : { from: Math.min(value, taken), to: value };
    }
  }
}

/** What a proposal takes of a limit: the lowest value that it holds. Of a minimum: what its area gets. */
function takenOf({ round, capLeft, unused, laterLeft, areas }: Standing, figure: Figure): number {
  switch (figure.kind) {
    case "cap":
      return toKroner(BigInt(round.scheme.cap) - capLeft + unused);
    case "ceiling": {
      const left = laterLeft.get(figure.year);
      const ceiling = round.scheme.laterCaps.get(figure.year);
      if (left === undefined || ceiling === undefined) return 0;
      return toKroner(BigInt(ceiling) - floorDivision(left.numerator, left.denominator));
    }
    case "minimum":
    case "maximum": {
      const own = areas.get(figure.area);
      return own === undefined ? 0 : toKroner(own.committed + own.granted);
    }
    case "projects":
      return areas.get(figure.area)?.projects ?? 0;
  }
}
