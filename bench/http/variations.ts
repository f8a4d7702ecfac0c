import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";
import { randomFor } from "../../src/random.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** What amounts are multiples of, the coarsest first: half of those of the example are whole tens of thousands. */
const grains = [50_000, 10_000, 5000, 1000, 1];

/**
 * The TUKI 2025 example with other amounts, those of each application more or less by the same share, up to a fifth, and as
 * round as they were: made up, of the same size and kind, and no two alike.
 *
 * @param number which one; the same number gives the same round
 */
export function variation(seed: number, number: number): RoundDocument {
  const random = randomFor(seed, ["bench http", number]);
  const round = exampleRound();
  const applications = round.applications.map((application) => {
    const percent = random.integer(80, 120);
    const another = (amounts: Readonly<Record<string, number>>) =>
      Object.fromEntries(
        Object.entries(amounts).map(([year, kroner]) => [year, asRound(kroner, (kroner * percent) / 100)]),
      );
    return {
      ...application,
      requested: another(application.requested),
      ...(application.assessed === undefined ? {} : { assessed: another(application.assessed) }),
    };
  });
  return { ...round, note: `Made-up variation ${number} of the example.`, applications };
}

function asRound(before: number, kroner: number): number {
  const grain = grains.find((one) => before % one === 0) ?? 1;
  return Math.max(grain, Math.round(kroner / grain) * grain);
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
