import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { apportion, type Claim } from "../../../solver/kinds/apportion.ts";
import { runs } from "../../kit/seed.ts";

/**
 * An oracle of K2–K5 that shares no code and no thought with the maker: it looks for the one factor among the places where
 * somebody meets a floor or a ceiling, and then hands the rest out one step at a time. All in integers over one denominator.
 */
function oracle(frame: bigint, claims: readonly Claim[], step: bigint): ReadonlyMap<string, bigint> {
  const most = claims.map(({ basis, floor, ceiling }) => (basis === 0n ? floor : ceiling));
  if (!most.includes(undefined) && sumOf(most) <= frame) {
    return new Map(claims.map(({ id }, index) => [id, most[index] ?? 0n]));
  }
  // What everybody gets with the factor over / under, times under.
  const amountAt = ({ basis, floor, ceiling }: Claim, over: bigint, under: bigint): bigint => {
    const share = basis * over;
    if (share < floor * under) return floor * under;
    return ceiling !== undefined && share > ceiling * under ? ceiling * under : share;
  };
  const usedAt = (over: bigint, under: bigint) => sumOf(claims.map((one) => amountAt(one, over, under)));
  const places = claims
    .filter(({ basis }) => basis > 0n)
    .flatMap(({ basis, floor, ceiling }) => [
      [floor, basis] as const,
      ...(ceiling === undefined ? [] : [[ceiling, basis] as const]),
    ]);
  const reached = places.filter(([over, under]) => usedAt(over, under) <= frame * under);
  // The last place that the frame reaches; nobody meets another bound between it and the factor.
  const start: readonly [bigint, bigint] = [0n, 1n];
  const [over, under] = reached.reduce(
    (last, one) => (one[0] * last[1] > last[0] * one[1] ? one : last),
    start,
  );
  const open = claims.filter(({ basis, floor, ceiling }) => {
    const isBelow = ceiling === undefined || basis * over < ceiling * under;
    return basis > 0n && isBelow && basis * over >= floor * under;
  });
  const money =
    frame -
    sumOf(claims.filter((one) => !open.includes(one)).map((one) => amountAt(one, over, under))) / under;
  const whole = sumOf(open.map(({ basis }) => basis));
  const amounts = new Map(
    claims.map((one) => [one.id, open.includes(one) ? 0n : amountAt(one, over, under) / under]),
  );
  const waiting = open.map(({ id, basis }) => {
    const down = ((basis * money) / (whole * step)) * step;
    amounts.set(id, down);
    return { id, basis, lost: basis * money - down * whole };
  });
  let left = money - sumOf(open.map(({ id }) => amounts.get(id) ?? 0n));
  while (left > 0n && waiting.length > 0) {
    const next = waiting.reduce((best, one) => (comesBefore(one, best) ? one : best));
    waiting.splice(waiting.indexOf(next), 1);
    const given = left < step ? left : step;
    amounts.set(next.id, (amounts.get(next.id) ?? 0n) + given);
    left -= given;
  }
  return amounts;
}

interface Waiting {
  readonly id: string;
  readonly basis: bigint;
  readonly lost: bigint;
}

function comesBefore(one: Waiting, other: Waiting): boolean {
  if (one.lost !== other.lost) return one.lost > other.lost;
  if (one.basis !== other.basis) return one.basis > other.basis;
  return one.id < other.id;
}

function sumOf(values: readonly (bigint | undefined)[]): bigint {
  return values.reduce<bigint>((total, one) => total + (one ?? 0n), 0n);
}

const greatest = BigInt(Number.MAX_SAFE_INTEGER);
const sizes = {
  small: { basis: fc.bigInt(0n, 12n), bound: fc.bigInt(0n, 6n), frame: fc.bigInt(0n, 40n) },
  huge: {
    basis: fc.oneof(fc.constantFrom(0n, 1n, greatest - 1n, greatest), fc.bigInt(0n, greatest)),
    bound: fc.oneof(fc.constant(0n), fc.bigInt(0n, greatest / 20n)),
    frame: fc.oneof(fc.constantFrom(greatest - 1n, greatest), fc.bigInt(greatest / 2n, greatest)),
  },
} as const;

function cases({ basis, bound, frame }: (typeof sizes)[keyof typeof sizes]) {
  const step = fc.constantFrom(1n, 1n, 5n, 1000n);
  const claim = fc.record({ basis, floor: bound, more: fc.option(bound, { nil: undefined }) });
  return fc.tuple(frame, step, fc.array(claim, { maxLength: 7 })).chain(([money, unit, list]) => {
    const claims = list.map(({ basis: own, floor, more }, index): Claim => {
      const least = floor - (floor % unit);
      const ceiling = more === undefined ? undefined : least + more - (more % unit);
      return { id: `r${(index * 5) % 8}`, basis: own, floor: least, ceiling };
    });
    return fc.tuple(
      fc.constant(money),
      fc.constant(unit),
      fc.constant(claims),
      fc.shuffledSubarray(claims, { minLength: claims.length }),
    );
  });
}

describe.each(["small", "huge"] as const)("what is shared out, of %s amounts", (size) => {
  property.prop([cases(sizes[size])], runs(400))(
    "is what the oracle finds, whatever the order of the list",
    ([frame, step, claims, shuffled]) => {
      fc.pre(sumOf(claims.map(({ floor }) => floor)) <= frame);
      const { parts } = apportion(frame, shuffled, step);
      const given = new Map(parts.map(({ id, down, extra }) => [id, down + extra]));
      const expected = oracle(frame, claims, step);
      for (const { id } of claims) expect([id, given.get(id)]).toEqual([id, expected.get(id)]);
    },
  );

  property.prop([cases(sizes[size])], runs(200))(
    "gives nothing but the floor to a weight of nothing, and ties and quotas that no order changes",
    ([frame, step, claims, shuffled]) => {
      fc.pre(sumOf(claims.map(({ floor }) => floor)) <= frame);
      const [one, other] = [apportion(frame, claims, step), apportion(frame, shuffled, step)];
      expect(other.ties).toEqual(one.ties);
      expect(other.factor).toEqual(one.factor);
      for (const { id, basis, floor } of claims) {
        const part = one.parts.find((each) => each.id === id);
        expect(other.parts.find((each) => each.id === id)).toEqual(part);
        if (basis === 0n && part !== undefined) expect(part.down + part.extra).toBe(floor);
      }
    },
  );
});
