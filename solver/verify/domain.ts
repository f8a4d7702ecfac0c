import { ceilDivide, floorDivide } from "./fraction.ts";
import type { Column } from "./shape.ts";

/** The values a column has left: 0 where `zero`, and `low` to `high` (none where `low` is above `high`). */
export interface Domain {
  readonly zero: boolean;
  readonly low: bigint;
  readonly high: bigint;
}

export function domainOf(column: Column): Domain {
  return { zero: column.mayBeZero, low: column.lowest, high: column.highest };
}

export function canBePositive(domain: Domain): boolean {
  return domain.low <= domain.high;
}

export function isEmpty(domain: Domain): boolean {
  return !domain.zero && !canBePositive(domain);
}

/** The only value left, or undefined where there are more or none. */
export function single(domain: Domain): bigint | undefined {
  if (domain.zero) return canBePositive(domain) ? undefined : 0n;
  return domain.low === domain.high ? domain.low : undefined;
}

export function onlyZero(domain: Domain): Domain {
  return canBePositive(domain) ? { zero: domain.zero, low: 1n, high: 0n } : domain;
}

export function withoutZero(domain: Domain): Domain {
  return domain.zero ? { ...domain, zero: false } : domain;
}

/** What is left with k ≤ `value`. */
export function upTo(domain: Domain, value: bigint): Domain {
  return { ...domain, high: domain.high < value ? domain.high : value };
}

/** What is left with k ≥ `value` + 1; `value` is 0 or more. */
export function above(domain: Domain, value: bigint): Domain {
  return { zero: false, low: domain.low > value + 1n ? domain.low : value + 1n, high: domain.high };
}

/** v(0) = 0 and v(k) = `slope` × k / full + `start` above 0. */
export interface Reduced {
  readonly slope: bigint;
  readonly start: bigint;
  readonly full: bigint;
}

/** ⌈v(k)⌉. */
export function reducedAt({ slope, start, full }: Reduced, k: bigint): bigint {
  if (k === 0n) return 0n;
  return k === full ? slope + start : ceilDivide(slope * k, full) + start;
}

/** M: the greatest v over the values left, rounded up. The domain is not empty. */
export function greatest(reduced: Reduced, domain: Domain): bigint {
  if (!canBePositive(domain)) return 0n;
  const best = reducedAt(reduced, reduced.slope > 0n ? domain.high : domain.low);
  return domain.zero && best < 0n ? 0n : best;
}

/** The values k with ⌈v(k)⌉ ≥ `least`; the same domain where all are. */
export function atLeast(reduced: Reduced, domain: Domain, least: bigint): Domain {
  const zero = domain.zero && least <= 0n;
  if (!canBePositive(domain)) return zero === domain.zero ? domain : { ...domain, zero };
  const { slope, start, full } = reduced;
  // ⌈v(k)⌉ ≥ least is v(k) > least − 1, that is slope × k > bound.
  const bound = (least - 1n - start) * full;
  let { low, high } = domain;
  if (slope > 0n) {
    if (slope * low <= bound) low = floorDivide(bound, slope) + 1n;
  } else if (slope < 0n) {
    if (slope * high <= bound) high = ceilDivide(-bound, -slope) - 1n;
  } else if (bound >= 0n) {
    high = low - 1n;
  }
  return zero === domain.zero && low === domain.low && high === domain.high ? domain : { zero, low, high };
}
