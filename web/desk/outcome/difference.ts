import type { Scheme, ScoredFigures } from "../../service/rounds.ts";
import type { Outcome } from "../shown.ts";

/** What an area gets more or, below 0, less in grants. */
export interface AreaDifference {
  readonly area: string;
  readonly by: number;
}

/** What becomes another when levers are moved. Ids, and whole kroner of the year that is shared out. */
export interface Difference {
  /** Applications that come in, in the order of their ids; and so those that fall out, get more, and less. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Areas whose grants are another sum, in the order of the scheme. */
  readonly areas: readonly AreaDifference[];
  readonly granted: number;
  readonly unused: number;
  /** The value's growth as a share of what it was, for reading; undefined where the two are measured in different ways. */
  readonly value: number | undefined;
}

/** What is another in an outcome than in the one it is compared with; both have a proposal. */
export function differenceOf(base: Outcome, now: Outcome): Difference {
  const year = String(base.scheme.year);
  const before = grantsIn(base.proposal, year);
  const after = grantsIn(now.proposal, year);
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const amounts = ids.map((id) => [id, before.get(id) ?? 0, after.get(id) ?? 0] as const);
  const where = (test: (was: number, is: number) => boolean): readonly string[] =>
    amounts.filter(([, was, is]) => test(was, is)).map(([id]) => id);
  const granted = (outcome: Outcome, area: string): number =>
    outcome.proposal.areas.find((one) => one.area === area)?.granted ?? 0;
  return {
    in: where((was, is) => was === 0 && is > 0),
    out: where((was, is) => was > 0 && is === 0),
    more: where((was, is) => was > 0 && is > was),
    less: where((was, is) => is > 0 && is < was),
    areas: now.scheme.areas
      .map(({ id }) => ({ area: id, by: granted(now, id) - granted(base, id) }))
      .filter(({ by }) => by !== 0),
    granted: grantedIn(now.proposal) - grantedIn(base.proposal),
    unused: unusedIn(now.proposal) - unusedIn(base.proposal),
    value: valueGrowth(base, now),
  };
}

/** Kroner of the year by application, of those that have a grant. */
function grantsIn({ awards }: ScoredFigures, year: string): ReadonlyMap<string, number> {
  return new Map(
    awards
      .map(({ application, amounts }) => [application, amounts[year] ?? 0] as const)
      .filter(([, it]) => it > 0),
  );
}

/** Granted in the year that is shared out. */
export function grantedIn({ areas }: ScoredFigures): number {
  return areas.reduce((sum, { granted }) => sum + granted, 0);
}

export function unusedIn({ areas }: ScoredFigures): number {
  return areas.reduce((sum, { unused }) => sum + unused, 0);
}

export function projectsIn({ areas }: ScoredFigures): number {
  return areas.reduce((sum, { projects }) => sum + projects, 0);
}

function valueGrowth(base: Outcome, now: Outcome): number | undefined {
  if (base.proposal.status === "infeasible" || now.proposal.status === "infeasible") return undefined;
  if (measureOf(base.scheme) !== measureOf(now.scheme)) return undefined;
  const was = Number(base.proposal.totals.value);
  // What is told in per cent needs no more than a double.
  return was === 0 ? undefined : Number(now.proposal.totals.value) / was - 1;
}

/** What the value is measured by. */
function measureOf({ objective, criteria, priorities = [] }: Scheme): string {
  return JSON.stringify([
    objective ?? "score-kroner",
    criteria.map(({ id, weight }) => [id, Number(weight)]),
    priorities.map(({ id, points, when }) => [id, Number(points), when]),
  ]);
}
