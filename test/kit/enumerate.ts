import type { RoundDocument } from "../../src/round/schema.ts";
import { figuresOf, grantOf, type Grants, total } from "./figures.ts";
import type { Fraction } from "./fraction.ts";
import { at, type Choice, readingsOf } from "./readings.ts";
import { searchOf } from "./search.ts";

/**
 * The best grants found by looking at all of them, in exact arithmetic: what the solver's answers are held against.
 * For small rounds; `choicesOf` tells how many there are to look at.
 */
export type Best =
  | { readonly status: "infeasible" }
  | {
      readonly status: "optimal";
      /** Kroner, R12 (a). */
      readonly unused: bigint;
      /** R12 (b), exact. */
      readonly value: Fraction;
      /**
       * The grants preferred among equals, R12 (c): the candidates in the order of score, the greatest first, then id;
       * the first whose grant differs decides, and the greater grant wins.
       */
      readonly grants: Grants;
      /** Whether no others are as good by R12 (a) and (b). */
      readonly unique: boolean;
      /** The applications that get another amount in some others as good, by id. */
      readonly ties: readonly string[];
    };

/** The best reprioritisation (R13) of the grants before, and its own preferred grants. */
export interface BestAfter {
  /** Kroner. */
  readonly released: bigint;
  /** The areas that release, by id, with their unused money before, in kroner. */
  readonly releasing: ReadonlyMap<string, bigint>;
  /** Kroner, by the areas that received any. */
  readonly received: ReadonlyMap<string, bigint>;
  /** Kroner: Σ received. */
  readonly used: bigint;
  /** Kroner still set aside, the released money not counted. */
  readonly unused: bigint;
  readonly value: Fraction;
  readonly grants: Grants;
  /** Whether no others are as good, the preference left aside. */
  readonly unique: boolean;
  /** The applications that get another amount in some others as good, by id. */
  readonly ties: readonly string[];
}

export type Reprioritisation = NonNullable<RoundDocument["scheme"]["reprioritisation"]>;

/** R12: by full enumeration the least unused money, then the greatest value, then the preference. */
export function bestByEnumeration(document: RoundDocument): Best {
  const search = searchOf(document);
  const best = search.best(
    (reading) => grantsIn(reading.choice),
    (leaf) => [-search.unused(leaf), leaf.value],
  );
  if (best === undefined) return { status: "infeasible" };
  const { unused, value } = figuresOf(document, best.grants);
  return { status: "optimal", unused, value, ...best };
}

/**
 * The greatest value of all grants that leave `unused` kroner unused: what a bound of R12 (b) has to allow.
 *
 * @throws Error where there are none
 */
export function bestWithUnused(document: RoundDocument, unused: bigint): Fraction {
  const search = searchOf(document);
  const best = search.best(
    (reading) => grantsIn(reading.choice),
    (leaf) => (search.unused(leaf) === unused ? [leaf.value] : undefined),
  );
  if (best === undefined) {
    throw new Error(`No grants leave ${unused} unused; ask with the unused money of some grants.`);
  }
  return figuresOf(document, best.grants).value;
}

/**
 * The best, by R12 (b) and (c), of all grants that leave `unused` kroner unused and differ from each of `earlier` in at
 * least `least` applications: funded in one and not in the other. Undefined where there are none.
 */
export function bestDiffering(
  document: RoundDocument,
  unused: bigint,
  earlier: readonly Grants[],
  least: number,
): { readonly grants: Grants; readonly value: Fraction } | undefined {
  const search = searchOf(document);
  const ids = document.applications.map(({ id }) => id);
  const best = search.best(
    (reading) => grantsIn(reading.choice),
    (leaf) => {
      if (search.unused(leaf) !== unused) return undefined;
      const differsFrom = (grants: Grants) =>
        ids.filter((id) => leaf.isFunded(id) !== grants.has(id)).length >= least;
      return earlier.every(differsFrom) ? [leaf.value] : undefined;
    },
  );
  return best && { grants: best.grants, value: figuresOf(document, best.grants).value };
}

/**
 * R13: by full enumeration the best proposal after the unused money of `before` is released. `before` are the grants
 * of a proposal that holds R1–R11. Undecided by the contract and settled here: the kroner that all areas receive are
 * together at most what was released; a share by `minimum` is 0 where all minimums are 0; an area that `in-order`
 * does not name receives nothing.
 */
export function reprioritiseByEnumeration(
  document: RoundDocument,
  before: Grants,
  { policy, receivers, limits = {}, order = [] }: Reprioritisation = document.scheme.reprioritisation ?? {
    policy: "best-use",
  },
): BestAfter {
  const { areas } = document.scheme;
  const figuresBefore = figuresOf(document, before);
  const releasing = new Map(
    figuresBefore.areas
      .filter(({ area }) => (areas.find(({ id }) => id === area)?.unused ?? "release") === "release")
      .filter(({ unused }) => unused > 0n)
      .map(({ area, unused }) => [area, unused]),
  );
  const released = total(releasing.values());
  const receiving = areas
    .map(({ id }) => id)
    .filter((id) => !releasing.has(id) && (receivers === undefined || receivers.includes(id)));
  const minimums = new Map(areas.map(({ id, minimum }) => [id, BigInt(minimum ?? 0)]));
  const ofReceivers = total(receiving.map((id) => minimums.get(id) ?? 0n));
  const mayReceive = new Map(
    receiving.map((id) => {
      const limit = at(limits, id);
      const most = limit === undefined || BigInt(limit) > released ? released : BigInt(limit);
      const byMinimum = ofReceivers === 0n ? 0n : (released * (minimums.get(id) ?? 0n)) / ofReceivers;
      switch (policy) {
        case "best-use":
          return [id, most] as const;
        case "proportional":
          return [id, most < byMinimum ? most : byMinimum] as const;
        case "in-order":
          return [id, order.includes(id) ? most : 0n] as const;
      }
    }),
  );

  const grantedBefore = new Map(figuresBefore.areas.map(({ area, granted }) => [area, granted]));
  const search = searchOf(document, new Set(releasing.keys()));
  const best = search.best(
    (reading) => {
      const least = grantOf(before, reading);
      if ((mayReceive.get(reading.area) ?? 0n) === 0n) return [least];
      return grantsIn(reading.choice).filter((grant) => grant >= least);
    },
    (leaf) => {
      const received = new Map(
        [...leaf.granted].map(([id, granted]) => [id, granted - (grantedBefore.get(id) ?? 0n)]),
      );
      if (total(received.values()) > released) return undefined;
      if ([...received].some(([id, amount]) => amount > (mayReceive.get(id) ?? 0n))) return undefined;
      const inOrder = policy === "in-order" ? order.map((id) => received.get(id) ?? 0n) : [];
      return [...inOrder, leaf.value];
    },
  );
  if (best === undefined) {
    throw new Error(
      "The grants before break a rule themselves; give the grants of a proposal that holds R1–R11.",
    );
  }
  const after = figuresOf(document, best.grants, new Set(releasing.keys()));
  const received = new Map(
    after.areas
      .map(({ area, granted }) => [area, granted - (grantedBefore.get(area) ?? 0n)] as const)
      .filter(([, amount]) => amount > 0n),
  );
  return {
    released,
    releasing,
    received,
    used: total(received.values()),
    unused: after.unused,
    value: after.value,
    ...best,
  };
}

/** How many allocations R4 and R11 leave to look at. */
export function choicesOf(document: RoundDocument): bigint {
  return readingsOf(document).reduce((product, { choice }) => product * numberIn(choice), 1n);
}

function numberIn({ zero, least, most, step }: Choice): bigint {
  const first = least > step ? least : step;
  return (most < first ? 0n : (most - first) / step + 1n) + (zero ? 1n : 0n);
}

/** Every grant that is allowed, the greatest first. */
export function grantsIn(choice: Choice): bigint[] {
  const positive = numberIn(choice) - (choice.zero ? 1n : 0n);
  const grants = Array.from(
    { length: Number(positive) },
    (_, place) => choice.most - BigInt(place) * choice.step,
  );
  return choice.zero ? [...grants, 0n] : grants;
}
