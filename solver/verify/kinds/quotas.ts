import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import { floor, type Fraction, fraction, isAbove, minus, nothing, sumOf } from "../fraction.ts";
import { product } from "./claims.ts";

/** What one recipient brings to a year, and what the proposal gives it. */
export interface Stake {
  readonly id: string;
  /** What it is shared by: an entitlement or a weight. */
  readonly basis: Fraction;
  readonly floor: bigint;
  readonly ceiling: bigint | undefined;
  /** Kroner in the proposal. */
  readonly amount: bigint;
}

/** The quota that the definition gives: factor × basis, within floor and ceiling. */
export interface Quota {
  readonly stake: Stake;
  readonly quota: Fraction;
  readonly held: "floor" | "ceiling" | undefined;
  readonly down: bigint;
  readonly remainder: Fraction;
}

/** @param factor undefined where everybody gets as much as they can */
export function quotaOf(stake: Stake, factor: Fraction | undefined, step: bigint): Quota {
  const { basis, floor: least, ceiling } = stake;
  const isEmpty = basis.numerator === 0n;
  if (factor === undefined && ceiling !== undefined && !isEmpty) return heldAt(stake, ceiling, "ceiling");
  const exact = factor === undefined ? nothing : product(basis, factor);
  if (isAbove(fraction(least), exact)) return heldAt(stake, least, "floor");
  if (ceiling !== undefined && isAbove(exact, fraction(ceiling))) return heldAt(stake, ceiling, "ceiling");
  const down = (floor(exact) / step) * step;
  return { stake, quota: exact, held: undefined, down, remainder: minus(exact, fraction(down)) };
}

function heldAt(stake: Stake, amount: bigint, held: "floor" | "ceiling"): Quota {
  return { stake, quota: fraction(amount), held, down: amount, remainder: nothing };
}

/** What all quotas come to. */
export function sumOfQuotas(quotas: readonly Quota[]): Fraction {
  return sumOf(quotas.map(({ quota }) => quota));
}

/**
 * K5 by its definition: nobody gets less than the quota rounded down to the step nor a step more than that, those at a
 * floor or ceiling get just that, at most one amount is no whole step above, nobody with a smaller remainder gets more of
 * what is left than one with a larger, and all of it adds up to `sum`.
 */
export function* quotaFindings(
  quotas: readonly Quota[],
  year: number,
  sum: bigint,
  step: bigint,
  placeOf: (id: string) => string,
): Generator<Finding> {
  const given = quotas.reduce((total, { stake }) => total + stake.amount, 0n);
  if (given !== sum) {
    yield finding("years", "K5", "shared-sum-differs", { year, stated: shown(given), expected: shown(sum) });
  }
  for (const { stake, held, down } of quotas) {
    const most = held === undefined ? down + step : down;
    if (stake.amount >= down && stake.amount <= most) continue;
    yield finding(placeOf(stake.id), "K5", "amount-off-quota", {
      application: stake.id,
      amount: shown(stake.amount),
      least: shown(down),
      most: shown(most),
    });
  }
  const ordered = inOrder(quotas);
  for (const [index, { stake, down }] of ordered.entries()) {
    const extra = stake.amount - down;
    const before = index === 0 ? undefined : ordered[index - 1];
    if (before !== undefined && extra > before.stake.amount - before.down) {
      const figures = { application: before.stake.id, other: stake.id };
      yield finding(placeOf(stake.id), "K5", "remainder-passed-over", figures);
    }
  }
  const partial = ordered.filter(({ stake, down }) => (stake.amount - down) % step !== 0n);
  for (const { stake } of partial.slice(1)) {
    const figures = { application: stake.id, amount: shown(stake.amount), step: shown(step) };
    yield finding(placeOf(stake.id), "K5", "amount-off-step", figures);
  }
}

/** Those whose floor or ceiling does not decide: the largest remainder first, then the larger basis, then the id. */
function inOrder(quotas: readonly Quota[]): readonly Quota[] {
  return quotas
    .filter(({ held }) => held === undefined)
    .toSorted((a, b) => {
      if (isAbove(a.remainder, b.remainder)) return -1;
      if (isAbove(b.remainder, a.remainder)) return 1;
      if (isAbove(a.stake.basis, b.stake.basis)) return -1;
      if (isAbove(b.stake.basis, a.stake.basis)) return 1;
      return a.stake.id < b.stake.id ? -1 : 1;
    });
}

/** Those who are alike in remainder and basis and do not get alike: the order of ids decided. */
export function tiesOf(quotas: readonly Quota[]): readonly string[] {
  const groups = new Map<string, Quota[]>();
  for (const one of inOrder(quotas)) {
    const { remainder, stake } = one;
    const key = [remainder, stake.basis].map((part) => `${part.numerator}/${part.denominator}`).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ stake, down }) => stake.amount - down)).size > 1)
    .flatMap((group) => group.map(({ stake }) => stake.id));
}
