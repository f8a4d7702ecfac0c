import { type Random, randomFrom } from "../src/random.ts";
import type { RoundDocument } from "../src/round/schema.ts";

/** Kinds of round that are hard in different ways; the names say what is peculiar. */
export const roundKinds = [
  "usual",
  "whole",
  "whole-minimum-is-maximum",
  "odd-minimums",
  "odd-minimums-whole",
  "tight-later",
  "strict",
  "share",
  "points",
  "points-in-part",
] as const;

export type RoundKind = (typeof roundKinds)[number];

export interface GeneratedRound {
  readonly kind: RoundKind;
  readonly seed: number;
  readonly applications: number;
  readonly areas: number;
}

/** A made-up round of a kind, the same for the same seed: amounts and scores in the manner of a real one. */
export function generatedRound({ kind, seed, applications, areas }: GeneratedRound): RoundDocument {
  const random = randomFrom(seed);
  const list = Array.from({ length: applications }, (_, number) => madeUpApplication(random, number, areas));
  const demand = list.reduce((sum, { requested }) => sum + (requested["2025"] ?? 0), 0);
  const cap = Math.round(demand / 4 / 100_000) * 100_000;
  const whole = kind.includes("whole") || kind === "tight-later" || kind === "points";
  const odd = kind.startsWith("odd-minimums");
  const later = kind === "tight-later" ? [0.3, 0.1] : [0.55, 0.25];
  return {
    note: "Made up by bench/rounds.ts.",
    scheme: {
      id: `${kind}-${applications}-${seed}`,
      name: `${kind} ${applications}`,
      year: 2025,
      cap,
      laterCaps: { "2026": Math.round(cap * (later[0] ?? 0)), "2027": Math.round(cap * (later[1] ?? 0)) },
      areas: Array.from({ length: areas }, (_, number) => {
        const minimum =
          Math.round((cap * random.integer(2, Math.floor(140 / areas))) / 100 / 10_000) * 10_000;
        const exact = kind === "whole-minimum-is-maximum" && number % 3 === 0;
        return {
          id: String(number + 1),
          name: `Satsingsområde ${number + 1}`,
          minimum: odd ? minimum + random.integer(1, 999) : minimum,
          ...(exact
            ? { maximum: minimum }
            : random.chance(25) && { maximum: Math.max(minimum, Math.round(cap / 3)) + 1000 }),
          ...(random.chance(35) && { projectsAtMost: Math.max(2, Math.floor(applications / areas / 4)) }),
          // The last area is short of applicants, so that money stays unused.
          ...(odd && number === areas - 1 && { applicantKinds: ["county" as const] }),
        };
      }),
      criteria: [
        { id: "purpose", name: "Formål", weight: 1, lowest: 1, highest: 6, threshold: 2 },
        { id: "capability", name: "Gjennomføringsevne", weight: "1.25", lowest: 1, highest: 6, threshold: 2 },
        { id: "transferability", name: "Overføringsverdi", weight: 1, lowest: 1, highest: 6 },
      ],
      threshold: 8,
      priorities: [
        { id: "larger", points: "1.5", when: { requestedAtLeast: 1_000_000 } },
        { id: "multi-year", points: 1, when: { yearsAtLeast: 2 } },
      ],
      objective: kind.startsWith("points") ? "points" : "score-kroner",
      ranking: kind === "strict" ? "strict" : "report",
      grant: whole
        ? { step: 1000 }
        : { step: 1000, smallestShare: "0.6", smallest: 100_000, largest: 3_000_000 },
      ...(kind === "share" && {
        shares: [{ id: "larger", atLeast: "0.7", when: { requestedAtLeast: 1_000_000 } }],
      }),
    },
    commitments: Array.from({ length: Math.ceil(applications / 12) }, (_, number) => ({
      id: `2024-${number}`,
      area: String(random.integer(1, areas)),
      amounts: { "2025": random.integer(300, 600) * 1000, "2026": random.integer(0, 200) * 1000 },
    })),
    applications: list,
    decisions: [],
  };
}

function madeUpApplication(
  random: Random,
  number: number,
  areas: number,
): RoundDocument["applications"][number] {
  const first = Math.round(150 * 15 ** (random.integer(0, 1000) / 1000)) * 1000;
  const years = random.integer(1, 3);
  const amounts = Array.from({ length: years }, (_, year) =>
    year === 0 ? first : Math.round((first * random.integer(80, 120)) / 100),
  );
  const byYear = (share: number) =>
    Object.fromEntries(amounts.map((amount, year) => [String(2025 + year), Math.round(amount * share)]));
  const half = () => random.integer(2, 12) / 2;
  return {
    id: `2025-${String(number + 1).padStart(5, "0")}`,
    area: String(random.integer(1, areas)),
    title: `Prosjekt ${number + 1}`,
    applicant: { name: `Søker ${number + 1}`, kind: random.chance(10) ? "county" : "municipality" },
    requested: byYear(1),
    ...(random.chance(30) && { assessed: byYear(random.integer(70, 99) / 100) }),
    scores: { purpose: Math.max(2.5, half()), capability: Math.max(2.5, half()), transferability: half() },
  };
}
