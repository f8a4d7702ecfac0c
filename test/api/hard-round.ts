import { generatedRound } from "../../bench/rounds.ts";
import { randomFrom } from "../../src/random.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/**
 * A made-up round that nobody proves in the time of a test: whole projects under ten ceilings that have nothing to do with
 * each other. Multidimensional knapsacks of this size are open for hours (Chu & Beasley 1998).
 */
export function hardRound(): RoundDocument {
  const random = randomFrom(1);
  const round = generatedRound({ kind: "points", seed: 1, applications: 250, areas: 4 });
  const later = Array.from({ length: 9 }, (_, year) => String(2026 + year));
  const applications = round.applications.map((application) => ({
    ...application,
    requested: {
      ...application.requested,
      ...Object.fromEntries(later.map((year) => [year, random.integer(1, 1000) * 1000])),
    },
  }));
  const ceilings = later.map((year) => {
    const demand = applications.reduce((sum, { requested }) => sum + (requested[year] ?? 0), 0);
    return [year, Math.round(demand / 4)] as const;
  });
  return {
    ...round,
    scheme: { ...round.scheme, laterCaps: Object.fromEntries(ceilings) },
    commitments: [],
    applications,
  };
}
