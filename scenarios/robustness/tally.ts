import type { Robustness } from "../../src/robustness/schema.ts";
import { compare, type Fraction } from "../../solver/exact/fraction.ts";
import type { InfeasibleDraw, ProvenDraw } from "./draw-result.ts";

/** What an application got in the draws that gave it a grant. */
export interface Funding {
  readonly funded: number;
  /** Kroner, of them all. */
  readonly sum: bigint;
  readonly least: number;
  readonly greatest: number;
}

/** The draws that are settled, counted up. It does not depend on their order. */
export interface Tally {
  readonly proven: number;
  readonly infeasible: number;
  readonly unsettled: number;
  /** By application; one that never got a grant is not there. */
  readonly fundings: ReadonlyMap<string, Funding>;
  /** How many draws had each value, and each sum of unused money. */
  readonly values: Counted<Fraction>;
  readonly unused: Counted<bigint>;
}

/** Different figures, each with how often it was met. */
export type Counted<Figure> = readonly { readonly figure: Figure; readonly times: number }[];

/** Counts draws as they come, one at a time. It remembers how often each figure was met, and nothing else of a draw. */
export function newCount(): {
  readonly add: (result: ProvenDraw | InfeasibleDraw) => void;
  readonly tally: () => Tally;
} {
  const fundings = new Map<string, Funding>();
  const values = countedBy<Fraction>(({ numerator, denominator }) => `${numerator}/${denominator}`);
  const unused = countedBy<bigint>(String);
  const draws = { proven: 0, infeasible: 0, unsettled: 0 };
  return {
    add(result) {
      if (result.kind === "infeasible") {
        draws.infeasible += 1;
        return;
      }
      for (const [id, grant] of result.grants) fundings.set(id, withGrant(fundings.get(id), grant));
      values.add(result.value);
      unused.add(result.unused);
      draws.proven += 1;
      if (!result.settled) draws.unsettled += 1;
    },
    tally: () => ({ ...draws, fundings, values: values.all(), unused: unused.all() }),
  };
}

/** @param keyOf different for different figures; figures of one key are counted as one */
function countedBy<Figure>(keyOf: (figure: Figure) => string): {
  readonly add: (figure: Figure) => void;
  readonly all: () => Counted<Figure>;
} {
  const met = new Map<string, { readonly figure: Figure; readonly times: number }>();
  return {
    add(figure) {
      const key = keyOf(figure);
      met.set(key, { figure, times: (met.get(key)?.times ?? 0) + 1 });
    },
    all: () => [...met.values()],
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
  figures: Counted<Figure>,
  inOrder: (a: Figure, b: Figure) => number,
  show: (figure: Figure) => Text,
): Shown<Text> | undefined {
  if (figures.length === 0) return undefined;
  const sorted = [...figures].sort((a, b) => inOrder(a.figure, b.figure));
  const total = sorted.reduce((sum, { times }) => sum + times, 0);
  const at = (percent: number): Text => {
    const rank = Math.max(1, Math.ceil((percent * total) / 100));
    let passed = 0;
    const reached = sorted.find(({ times }) => (passed += times) >= rank) ?? sorted[0];
    return show(reached.figure);
  };
  return { least: at(0), fifth: at(5), median: at(50), ninetyFifth: at(95), greatest: at(100) };
}

export function quantilesOfValues(
  values: Counted<Fraction>,
  show: (value: Fraction) => string,
): Shown<string> | undefined {
  return quantiles(values, compare, show);
}

/** Kroner. */
export function quantilesOfKroner(amounts: Counted<bigint>): Shown<number> | undefined {
  return quantiles(amounts, (a, b) => (a < b ? -1 : a > b ? 1 : 0), Number);
}

/** `numerator` / `denominator` rounded to a whole number, half up. Both are 0 or more, the denominator above 0. */
export function nearestWhole(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
