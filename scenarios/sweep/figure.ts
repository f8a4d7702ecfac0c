import type { Area, Round } from "../../src/round/round.ts";

/** A figure of a scheme that a sweep moves: a limit in kroner, or a number of projects. */
export type Figure =
  | { readonly kind: "cap" }
  | { readonly kind: "ceiling"; readonly year: number }
  | { readonly kind: "minimum"; readonly area: string }
  | { readonly kind: "maximum"; readonly area: string }
  | { readonly kind: "projects"; readonly area: string };

/**
 * The round with a figure at a value, everything else as it was. None of these figures says who is a candidate (R1–R4).
 *
 * @param value whole kroner, 0 or more; a number of projects for `projects`
 */
export function withFigure(round: Round, figure: Figure, value: number): Round {
  const { scheme } = round;
  switch (figure.kind) {
    case "cap":
      return { ...round, scheme: { ...scheme, cap: value } };
    case "ceiling": {
      const later = [...scheme.laterCaps.entries(), [figure.year, value] as const];
      const laterCaps = new Map([...new Map(later)].sort(([a], [b]) => a - b));
      return { ...round, scheme: { ...scheme, laterCaps } };
    }
    case "minimum":
      return withArea(round, figure.area, { minimum: value });
    case "maximum":
      return withArea(round, figure.area, { maximum: value });
    case "projects":
      return withArea(round, figure.area, { projectsAtMost: value });
  }
}

function withArea(round: Round, id: string, change: Partial<Area>): Round {
  const areas = round.scheme.areas.map((area) => (area.id === id ? { ...area, ...change } : area));
  return { ...round, scheme: { ...round.scheme, areas } };
}
