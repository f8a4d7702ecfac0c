import { sumKroner, toKroner } from "../kroner.ts";
import { sortedBy } from "../order.ts";
import { amountIn, isGranted, type Listed } from "./listed.ts";
import { matched, type PaperSource } from "./source.ts";

/** What the list of an area, or of the whole scheme, comes to. Kroner in the scheme's year. */
export interface Sums {
  readonly applications: number;
  readonly requested: number;
  readonly grants: number;
  readonly committed: number;
  readonly granted: number;
}

/** An area with its list and its sums. A scheme without areas has one, which is not named. */
export interface AreaList {
  readonly area: { readonly id: string; readonly name: string } | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly listed: readonly Listed[];
  readonly sums: Sums;
}

/** Every area by id, those without applications too. */
export function areaLists(source: PaperSource, listed: readonly Listed[]): readonly AreaList[] {
  const { kind, document } = matched(source);
  const { year } = document.scheme;
  if (kind === "arithmetic") {
    const committed = (document.commitments ?? []).map(({ amounts }) => amounts);
    return [
      {
        area: undefined,
        minimum: undefined,
        maximum: undefined,
        listed,
        sums: sumsOf(listed, committed, year),
      },
    ];
  }
  return sortedBy(document.scheme.areas, ({ id }) => id).map(({ id, name, minimum, maximum }) => {
    const own = listed.filter(({ area }) => area === id);
    const committed = (document.commitments ?? []).flatMap(({ area, amounts }) =>
      area === id ? [amounts] : [],
    );
    return { area: { id, name }, minimum, maximum, listed: own, sums: sumsOf(own, committed, year) };
  });
}

/** What several lists come to together. */
export function sumOfSums(all: readonly Sums[]): Sums {
  const sum = (of: (sums: Sums) => number) => toKroner(sumKroner(all.map(of)));
  return {
    applications: sum(({ applications }) => applications),
    requested: sum(({ requested }) => requested),
    grants: sum(({ grants }) => grants),
    committed: sum(({ committed }) => committed),
    granted: sum(({ granted }) => granted),
  };
}

function sumsOf(
  listed: readonly Listed[],
  committed: readonly Readonly<Record<string, number>>[],
  year: number,
): Sums {
  return {
    applications: listed.length,
    requested: toKroner(sumKroner(listed.map(({ requested = 0 }) => requested))),
    grants: listed.filter(isGranted).length,
    committed: toKroner(sumKroner(committed.map((amounts) => amountIn({ amounts }, year)))),
    granted: toKroner(sumKroner(listed.map((one) => amountIn(one, year)))),
  };
}

/** The cap as it stands: a second step may have changed it. */
export function capOf({ round, decision }: PaperSource): number {
  return decision?.steps.at(-1)?.document.cap.after ?? round.scheme.cap;
}

/** The years that somebody gets something in after the scheme's, in order. */
export function laterYears({ scheme }: PaperSource["round"], listed: readonly Listed[]): readonly number[] {
  const years = new Set(listed.flatMap(({ amounts }) => Object.keys(amounts).map(Number)));
  return [...years].filter((year) => year > scheme.year).sort((one, other) => one - other);
}
