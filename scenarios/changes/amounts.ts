import { exact } from "../../src/decimal.ts";
import { faultAt, listed, type Place } from "../../src/round/fault.ts";
import { type Changed, changed, refused } from "./changed.ts";

/** How a figure is changed: it is set, changed by kroner, points or per cent, or taken away. */
export interface FigureChange {
  readonly to?: number | string | undefined;
  readonly by?: number | string | undefined;
  readonly byPercent?: number | string | undefined;
  readonly remove?: true | undefined;
}

export type Way = keyof FigureChange;

/** The one way in which a figure is changed; a fault at `place` where there is none or more than one. */
function wayOf(change: FigureChange, ways: readonly Way[], place: Place): Changed<Way> {
  const given = ways.filter((way) => change[way] !== undefined);
  return given.length === 1
    ? changed(given[0])
    : refused(faultAt(place, "change-one-of", { given: listed(given), choices: listed(ways) }));
}

/**
 * Kroner after a change; undefined where the limit is taken away. Per cent are exact and rounded down to whole kroner.
 *
 * @param before kroner, or undefined where there is no such limit
 * @param field what it is called in the document
 */
export function amountAfter(
  change: FigureChange,
  before: number | undefined,
  ways: readonly Way[],
  field: string,
  place: Place,
): Changed<number | undefined> {
  const way = wayOf(change, ways, place);
  if (!way.ok) return way;
  const { to, by, byPercent } = change;
  if (way.value === "to") return changed(Number(to));
  if (before === undefined) return refused(faultAt(place, "change-nothing", { field }));
  if (way.value === "remove") return changed(undefined);
  const after =
    way.value === "by"
      ? before + Number(by)
      : exact(before)
          .times(
            exact(byPercent ?? 0)
              .plus(100)
              .times("0.01"),
          )
          .floor()
          .toNumber();
  return after < 0
    ? refused(faultAt([...place, way.value], "change-below-zero", { value: after }))
    : changed(after);
}

/** A decimal after a change, as it stands or as a decimal string; undefined where it is taken away. */
export function pointsAfter(
  change: FigureChange,
  before: number | string | undefined,
  ways: readonly Way[],
  field: string,
  place: Place,
): Changed<number | string | undefined> {
  const way = wayOf(change, ways, place);
  if (!way.ok) return way;
  if (way.value === "to") return changed(change.to);
  if (before === undefined) return refused(faultAt(place, "change-nothing", { field }));
  if (way.value === "remove") return changed(undefined);
  return changed(
    exact(before)
      .plus(exact(change.by ?? 0))
      .toFixed(),
  );
}

/** Kroner by year with one year changed; a year whose amount is taken away is left out. */
export function byYearAfter(
  change: FigureChange & { readonly year: number },
  before: Readonly<Record<string, number>> = {},
  ways: readonly Way[],
  field: string,
  place: Place,
): Changed<Readonly<Record<string, number>>> {
  const year = String(change.year);
  const amount = amountAfter(change, before[year], ways, `${field}.${year}`, place);
  if (!amount.ok) return amount;
  const others = Object.entries(before).filter(([other]) => other !== year);
  return changed(Object.fromEntries(amount.value === undefined ? others : [...others, [year, amount.value]]));
}
