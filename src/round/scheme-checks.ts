import { exact } from "../decimal.ts";
import { faultAt, type Fault, type Place, shown } from "./fault.ts";
import { areaFault, idsOf, type Known, type PlacedId, repeated, repeatedIds } from "./references.ts";
import type { SchemeSeen } from "./seen.ts";

/** What does not fit together within the scheme. */
export function schemeFaults(scheme: SchemeSeen, areas: Known | undefined): Fault[] {
  return [
    ...repeatedIds(idsOf(scheme.areas, ["scheme", "areas"])),
    ...repeatedIds(idsOf(scheme.criteria, ["scheme", "criteria"])),
    ...repeatedIds(idsOf(scheme.priorities, ["scheme", "priorities"])),
    ...repeatedIds(idsOf(scheme.shares, ["scheme", "shares"])),
    ...repeatedIds(idsOf(scheme.spread?.numbers, ["scheme", "spread", "numbers"])),
    ...laterCapFaults(scheme),
    ...areaLimitFaults(scheme),
    ...criterionFaults(scheme),
    ...whenFaults(scheme, areas),
    ...shareFaults(scheme),
    ...grantFaults(scheme),
    ...reprioritisationFaults(scheme, areas),
  ];
}

export function laterCapFaults({ year, laterCaps }: Pick<SchemeSeen, "year" | "laterCaps">): Fault[] {
  if (year === undefined) return [];
  return fourDigitYears(laterCaps)
    .filter((later) => Number(later) <= year)
    .map((later) =>
      faultAt(["scheme", "laterCaps", later], "later-cap-not-later", { year: later, schemeYear: year }),
    );
}

/** The keys that are years; what is no year has a fault in its form. */
export function fourDigitYears(amounts: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(amounts ?? {}).filter((key) => /^\d{4}$/.test(key));
}

function areaLimitFaults({ areas }: SchemeSeen): Fault[] {
  return (areas ?? []).flatMap((area, index) => {
    const { minimum, maximum } = area ?? {};
    if (minimum === undefined || maximum === undefined || minimum <= maximum) return [];
    const place = ["scheme", "areas", index, "minimum"];
    return [faultAt(place, "minimum-above-maximum", { minimum, maximum })];
  });
}

function criterionFaults({ criteria }: SchemeSeen): Fault[] {
  return (criteria ?? []).flatMap((criterion, index) => {
    const { weight, lowest, highest, threshold } = criterion ?? {};
    const place = ["scheme", "criteria", index];
    const faults: Fault[] = [];
    if (weight !== undefined && exact(weight).lessThan(0)) {
      faults.push(faultAt([...place, "weight"], "weight-negative", { weight: shown(weight) }));
    }
    if (lowest === undefined || highest === undefined) return faults;
    const scale = { lowest: shown(lowest), highest: shown(highest) };
    if (exact(lowest).greaterThan(highest)) {
      return [...faults, faultAt([...place, "lowest"], "scale-reversed", scale)];
    }
    if (
      threshold !== undefined &&
      (exact(threshold).lessThan(lowest) || exact(threshold).greaterThan(highest))
    ) {
      const figures = { threshold: shown(threshold), ...scale };
      faults.push(faultAt([...place, "threshold"], "threshold-outside", figures));
    }
    return faults;
  });
}

function whenFaults(scheme: SchemeSeen, areas: Known | undefined): Fault[] {
  return whensOf(scheme).flatMap(({ when, place }) =>
    areaFault({ id: when?.area, place: [...place, "area"] }, areas),
  );
}

interface PlacedWhen {
  readonly when: { readonly area?: string | undefined; readonly county?: unknown } | undefined;
  readonly place: Place;
}

/** Every `when` of the scheme, and where it stands. */
export function whensOf({ priorities, shares, spread }: SchemeSeen): PlacedWhen[] {
  const within = (list: Place, items: SchemeSeen["priorities"]): PlacedWhen[] =>
    (items ?? []).map((item, index) => ({ when: item?.when, place: [...list, index, "when"] }));
  return [
    ...within(["scheme", "priorities"], priorities),
    ...within(["scheme", "shares"], shares),
    ...within(["scheme", "spread", "numbers"], spread?.numbers),
  ];
}

function shareFaults({ shares, grant }: SchemeSeen): Fault[] {
  const given = [
    ...(shares ?? []).map((share, index) => ({
      value: share?.atLeast,
      place: ["scheme", "shares", index, "atLeast"],
    })),
    { value: grant?.smallestShare, place: ["scheme", "grant", "smallestShare"] },
  ];
  return given.flatMap(({ value, place }) => {
    if (value === undefined) return [];
    const outside = exact(value).lessThan(0) || exact(value).greaterThan(1);
    return outside ? [faultAt(place, "share-outside", { share: shown(value) })] : [];
  });
}

function grantFaults({ grant }: SchemeSeen): Fault[] {
  const { smallest, largest } = grant ?? {};
  if (smallest === undefined || largest === undefined || smallest <= largest) return [];
  return [faultAt(["scheme", "grant", "smallest"], "smallest-above-largest", { smallest, largest })];
}

function reprioritisationFaults({ reprioritisation }: SchemeSeen, areas: Known | undefined): Fault[] {
  if (reprioritisation === undefined) return [];
  const { policy, receivers, limits, order } = reprioritisation;
  const place = ["scheme", "reprioritisation"];
  const inOrder: PlacedId[] = (order ?? []).map((id, index) => ({ id, place: [...place, "order", index] }));
  const references: PlacedId[] = [
    ...(receivers ?? []).map((id, index) => ({ id, place: [...place, "receivers", index] })),
    ...Object.keys(limits ?? {}).map((id) => ({ id, place: [...place, "limits", id] })),
    ...inOrder,
  ];
  const noOrder = policy === "in-order" && inOrder.length === 0;
  return [
    ...references.flatMap((reference) => areaFault(reference, areas)),
    ...repeated(inOrder, (at, id, first) => faultAt(at, "order-repeated", { area: shown(id), first })),
    ...(noOrder ? [faultAt([...place, "order"], "order-missing", { policy })] : []),
  ];
}
