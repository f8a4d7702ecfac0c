import { compareIds } from "../../src/order.ts";
import { floorDivision, fraction, type Fraction, inLowestTerms } from "../exact/fraction.ts";

/** What one recipient brings to a sharing out. */
export interface Claim {
  readonly id: string;
  /** What it is shared by: an entitlement or a weight, on one scale for all of them; 0 or more. */
  readonly basis: bigint;
  /** Kroner, a multiple of the step. */
  readonly floor: bigint;
  /** Kroner; undefined where there is none. */
  readonly ceiling: bigint | undefined;
}

/** What one recipient gets. */
export interface Part {
  readonly id: string;
  /** Kroner before rounding, exact. */
  readonly quota: Fraction;
  /** Where the floor or the ceiling decided. */
  readonly held: "floor" | "ceiling" | undefined;
  /** Kroner: the quota rounded down to the step. */
  readonly down: bigint;
  /** Kroner that the remainders gave. */
  readonly extra: bigint;
}

export interface Apportionment {
  readonly parts: readonly Part[];
  /** What every basis is multiplied by before floors and ceilings; undefined where everybody gets their greatest. */
  readonly factor: Fraction | undefined;
  /** Ids among whom the order of ids alone decided who got the last kroner. */
  readonly ties: readonly string[];
}

/** Those whose floor or ceiling does not decide, what they share, and by what. */
interface Sharing {
  readonly free: readonly Claim[];
  readonly held: readonly { readonly claim: Claim; readonly bound: "floor" | "ceiling" }[];
  /** Kroner over the sum of bases. */
  readonly factor: { readonly money: bigint; readonly basis: bigint };
}

/**
 * Shares `frame` kroner out: everybody gets factor × basis, but no less than the floor and no more than the ceiling, with
 * the one factor that uses the whole frame. What is no multiple of `step` is rounded by largest remainders (Hamilton; Balinski
 * and Young, "Fair Representation", 1982): all are rounded down, and the rest goes by whole steps to the largest remainders,
 * then the larger basis, then the id; what is less than a step goes to the next in that order. So the amounts add up to
 * the frame to the krone, or to everybody's greatest amount where the frame is more.
 *
 * The floors must come to no more than the frame, and bounds that differ must be multiples of the step or be met exactly.
 */
export function apportion(frame: bigint, claims: readonly Claim[], step: bigint): Apportionment {
  const most = greatest(claims);
  if (most !== undefined && most.sum <= frame) return { parts: most.parts, factor: undefined, ties: [] };
  const { free, held, factor } = pegged(frame, claims);
  const heldParts = held.map(({ claim, bound }): Part => {
    const amount = bound === "floor" ? claim.floor : (claim.ceiling ?? 0n);
    return {
      id: claim.id,
      quota: fraction(amount),
      held: claim.basis === 0n && amount === 0n ? undefined : bound,
      down: amount,
      extra: 0n,
    };
  });
  const taken = heldParts.reduce((sum, { down }) => sum + down, 0n);
  const { parts, ties } = rounded(frame - taken, free, factor, step);
  return {
    parts: [...heldParts, ...parts],
    factor: inLowestTerms(fraction(factor.money, factor.basis)),
    ties,
  };
}

/** Everybody's greatest amount; undefined where somebody with a basis has no ceiling. */
function greatest(claims: readonly Claim[]): { readonly sum: bigint; readonly parts: Part[] } | undefined {
  const parts: Part[] = [];
  let sum = 0n;
  for (const { id, basis, floor, ceiling } of claims) {
    const amount = basis === 0n ? floor : ceiling;
    if (amount === undefined) return undefined;
    sum += amount;
    const atFloor = floor > 0n ? "floor" : undefined;
    const held = basis === 0n ? atFloor : "ceiling";
    parts.push({ id, quota: fraction(amount), held, down: amount, extra: 0n });
  }
  return { sum, parts };
}

/**
 * By pegging (Bitran and Hax 1981, "Disaggregation and resource allocation using convex knapsack problems with bounded
 * variables"): where the floors lift more than the ceilings hold back, the one factor is smaller than thought, so whoever is
 * at the floor now stays there; and the other way round.
 */
function pegged(frame: bigint, claims: readonly Claim[]): Sharing {
  const held: { claim: Claim; bound: "floor" | "ceiling" }[] = [];
  const peg = (those: readonly Claim[], bound: "floor" | "ceiling") => {
    for (const claim of those) held.push({ claim, bound });
    return those.reduce((sum, { floor, ceiling = 0n }) => sum + (bound === "floor" ? floor : ceiling), 0n);
  };
  let free = claims.filter(({ basis }) => basis > 0n);
  let money =
    frame -
    peg(
      claims.filter(({ basis }) => basis === 0n),
      "floor",
    );
  for (;;) {
    const basis = free.reduce((sum, claim) => sum + claim.basis, 0n);
    const factor = { money, basis };
    const lifted = free.filter((claim) => claim.floor * basis > claim.basis * money);
    const heldBack = free.filter(
      ({ ceiling, basis: own }) => ceiling !== undefined && own * money > ceiling * basis,
    );
    const lift = lifted.reduce((sum, claim) => sum + claim.floor * basis - claim.basis * money, 0n);
    const hold = heldBack.reduce(
      (sum, { ceiling = 0n, basis: own }) => sum + own * money - ceiling * basis,
      0n,
    );
    if (lift >= hold) money -= peg(lifted, "floor");
    if (lift <= hold) money -= peg(heldBack, "ceiling");
    const pegging = new Set([...(lift >= hold ? lifted : []), ...(lift <= hold ? heldBack : [])]);
    free = free.filter((claim) => !pegging.has(claim));
    // Where both are alike the factor is the right one, whoever is left.
    if (lift === hold) return { free, held, factor };
  }
}

function rounded(
  money: bigint,
  free: readonly Claim[],
  factor: Sharing["factor"],
  step: bigint,
): { readonly parts: Part[]; readonly ties: string[] } {
  const shares = free.map((claim) => {
    const product = claim.basis * factor.money;
    const down = floorDivision(product, factor.basis * step) * step;
    return { claim, product, down, remainder: product - down * factor.basis };
  });
  shares.sort(
    (a, b) =>
      descending(a.remainder, b.remainder) ||
      descending(a.claim.basis, b.claim.basis) ||
      compareIds(a.claim.id, b.claim.id),
  );
  let left = money - shares.reduce((sum, { down }) => sum + down, 0n);
  const parts = shares.map(({ claim, product, down }): Part => {
    const extra = left < step ? left : step;
    left -= extra;
    const quota = inLowestTerms(fraction(product, factor.basis));
    return { id: claim.id, quota, held: undefined, down, extra };
  });
  return { parts, ties: tiesOf(shares, parts).sort(compareIds) };
}

interface Share {
  readonly claim: Claim;
  readonly remainder: bigint;
}

/** Of those who are alike in remainder and basis, in the order of the sharing, whoever did not all get the same. */
function tiesOf(shares: readonly Share[], parts: readonly Part[]): string[] {
  const ties: string[] = [];
  for (let first = 0, next = 0; first < shares.length; first = next) {
    const { claim, remainder } = shares[first];
    next = first + 1;
    while (
      next < shares.length &&
      shares[next].remainder === remainder &&
      shares[next].claim.basis === claim.basis
    ) {
      next += 1;
    }
    if (parts[first].extra !== parts[next - 1].extra) {
      ties.push(...shares.slice(first, next).map((share) => share.claim.id));
    }
  }
  return ties;
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
