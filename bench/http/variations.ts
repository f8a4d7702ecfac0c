import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";
import { randomFor } from "../../src/random.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** Thousands of kroner that amounts are whole numbers of. */
const step = 1000;

/**
 * The TUKI 2025 example with other amounts, each within a fifth of what it was: made up, of the same size, and no two alike.
 *
 * @param number which one; the same number gives the same round
 */
export function variation(seed: number, number: number): RoundDocument {
  const random = randomFor(seed, ["bench http", number]);
  const another = (amounts: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(amounts).map(([year, kroner]) => {
        const changed = Math.round((kroner * random.integer(80, 120)) / (100 * step)) * step;
        return [year, Math.max(step, changed)];
      }),
    );
  const round = exampleRound();
  const applications = round.applications.map((application) => ({
    ...application,
    requested: another(application.requested),
    ...(application.assessed === undefined ? {} : { assessed: another(application.assessed) }),
  }));
  return { ...round, note: `Made-up variation ${number} of the example.`, applications };
}

/** So many applications for one round, made of those of the example. */
export function manyApplications(count: number): RoundDocument["applications"] {
  const { applications } = exampleRound();
  return Array.from({ length: count }, (_, index) => ({
    ...applications[index % applications.length],
    id: `many-${String(index).padStart(6, "0")}`,
    title: `Made-up project ${index}`,
  }));
}
