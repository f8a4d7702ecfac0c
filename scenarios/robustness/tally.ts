import type { Robustness } from "../../src/robustness/schema.ts";
import { compare, type Fraction } from "../../solver/exact/fraction.ts";
import type { Allocated } from "../../solver/allocate.ts";
import type { Candidate } from "../../src/eligibility.ts";

/** What an application got in the draws that gave it a grant. */
export interface Funding {
  readonly funded: number;
  /** Kroner, of them all. */
  readonly sum: bigint;
  readonly least: number;
  readonly greatest: number;
}

/** The draws that are proven, counted up. It does not depend on their order. */
export interface Tally {
  readonly proven: number;
  readonly unsettled: number;
  /** By application; one that never got a grant is not there. */
  readonly fundings: ReadonlyMap<string, Funding>;
  /** By draw. */
  readonly values: readonly Fraction[];
  readonly unused: readonly bigint[];
}

/** Counts draws as they come, one at a time. What it remembers of each is its value and its unused money. */
export function newCount(): {
  readonly add: (candidates: readonly Candidate[], allocation: Allocated) => void;
  readonly tally: () => Tally;
} {
  const fundings = new Map<string, Funding>();
  const values: Fraction[] = [];
  const unused: bigint[] = [];
  const settled = { not: 0 };
  return {
    add(candidates, allocation) {
      candidates.forEach(({ application: { id } }, index) => {
        const grant = allocation.grants[index];
        if (grant > 0) fundings.set(id, withGrant(fundings.get(id), grant));
      });
      values.push(allocation.value);
      unused.push(allocation.unused);
      if (!allocation.preference.settled) settled.not += 1;
    },
    tally: () => ({ proven: values.length, unsettled: settled.not, fundings, values, unused }),
  };
}

function withGrant(before: Funding | undefined, grant: number): Funding {
  if (before === undefined) return { funded: 1, sum: BigInt(grant), least: grant, greatest: grant };
  return {
    funded: before.funded + 1,
    sum: before.sum + BigInt(grant),
    least: Math.min(before.least, grant),
    greatest: Math.max(before.greatest, grant),
  };
}

type Shown<Figure> = Readonly<Record<keyof NonNullable<Robustness["unused"]>, Figure>>;

/**
 * The least and the greatest figure, and those below which 5, 50 and 95 in a hundred lie: of n figures in order the one in
 * place p × n / 100, rounded up (the nearest rank). Nothing lies between two figures, so that each was in some draw.
 */
function quantiles<Figure, Text>(
  figures: readonly Figure[],
  inOrder: (a: Figure, b: Figure) => number,
  show: (figure: Figure) => Text,
): Shown<Text> | undefined {
  if (figures.length === 0) return undefined;
  const sorted = [...figures].sort(inOrder);
  const at = (percent: number) => show(sorted[Math.max(1, Math.ceil((percent * sorted.length) / 100)) - 1]);
  return { least: at(0), fifth: at(5), median: at(50), ninetyFifth: at(95), greatest: at(100) };
}

export function quantilesOfValues(
  values: readonly Fraction[],
  show: (value: Fraction) => string,
): Shown<string> | undefined {
  return quantiles(values, compare, show);
}

/** Kroner. */
export function quantilesOfKroner(amounts: readonly bigint[]): Shown<number> | undefined {
  return quantiles(amounts, (a, b) => (a < b ? -1 : a > b ? 1 : 0), Number);
}

/** `numerator` / `denominator` rounded to a whole number, half up. Both are 0 or more, the denominator above 0. */
export function nearestWhole(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
