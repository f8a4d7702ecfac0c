import type { Outcome } from "../../../web/desk/shown.ts";
import type { Award, ScoredFigures, ScoredRound, Scheme } from "../../../web/service/rounds.ts";

/** A small made-up scheme of two areas. */
export const scheme: Scheme = {
  id: "made-up",
  name: "Made up",
  year: 2025,
  cap: 10_000_000,
  areas: [
    { id: "1", name: "One", minimum: 3_000_000 },
    { id: "4", name: "Four", maximum: 5_000_000, projectsAtMost: 3, unused: "hold" },
  ],
  criteria: [{ id: "purpose", name: "Purpose", weight: 1, lowest: 1, highest: 6, threshold: "3.0" }],
  threshold: 9,
  priorities: [{ id: "larger", points: "1.50", when: { requestedAtLeast: 1_000_000 } }],
  laterCaps: { "2026": 4_000_000 },
};

export const round: ScoredRound = {
  scheme,
  applications: [],
  decisions: [{ application: "a", decision: "grant", reason: "Because" }],
};

/** An outcome with these grants: kroner by area and application. */
export function outcomeOf(
  grants: Readonly<Record<string, Readonly<Record<string, number>>>>,
  { value = "100", unused = 0, scheme: changed = scheme }: OutcomeOptions = {},
): Outcome {
  const awards = Object.values(grants).flatMap((byApplication) =>
    Object.entries(byApplication).map(([application, amount]): Award => ({
      application,
      outcome: amount > 0 ? "granted" : "declined",
      amounts: amount > 0 ? { "2025": amount } : {},
      score: "10",
      reasons: [],
    })),
  );
  const areas = scheme.areas.map(({ id }) => {
    const amounts = Object.values(grants[id] ?? {});
    return {
      area: id,
      committed: 0,
      granted: amounts.reduce((sum, one) => sum + one, 0),
      unused: id === "4" ? unused : 0,
      projects: amounts.filter((one) => one > 0).length,
    };
  });
  const proposal: ScoredFigures = {
    status: "optimal",
    totals: { unused, unusedBound: unused, value, bound: value },
    preference: "settled",
    ties: [],
    areas,
    years: [],
    awards,
    inversions: [],
    conflicts: [],
    made: { by: "fordel", round: "", content: "" },
  };
  return { scheme: changed, decisions: [], proposal };
}

interface OutcomeOptions {
  readonly value?: string;
  readonly unused?: number;
  readonly scheme?: Scheme;
}
