import type { ScoredRound } from "../../service/rounds.ts";
import type { Outcome } from "../shown.ts";

/** An area as a bar shows it; whole kroner of the year that is shared out. */
export interface AreaFigures {
  readonly id: string;
  readonly name: string;
  readonly committed: number;
  readonly granted: number;
  readonly unused: number;
  readonly projects: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** All that is applied for, by those whose application is not dismissed. */
  readonly demand: number;
  /** Granted in the outcome that it is compared with. */
  readonly grantedBefore: number;
}

export function areaFigures(
  { applications }: ScoredRound,
  base: Outcome,
  now: Outcome,
): readonly AreaFigures[] {
  const { scheme, proposal } = now;
  const dismissed = new Set(
    proposal.awards.filter(({ outcome }) => outcome === "dismissed").map(({ application }) => application),
  );
  const demand = new Map<string, number>();
  for (const { id, area, requested } of applications) {
    if (dismissed.has(id)) continue;
    demand.set(area, (demand.get(area) ?? 0) + (requested[String(scheme.year)] ?? 0));
  }
  return scheme.areas.map(({ id, name, minimum, maximum }) => {
    const after = proposal.areas.find(({ area }) => area === id);
    return {
      id,
      name,
      committed: after?.committed ?? 0,
      granted: after?.granted ?? 0,
      unused: after?.unused ?? 0,
      projects: after?.projects ?? 0,
      minimum: minimum === undefined || minimum === 0 ? undefined : minimum,
      maximum,
      demand: demand.get(id) ?? 0,
      grantedBefore: base.proposal.areas.find(({ area }) => area === id)?.granted ?? 0,
    };
  });
}
