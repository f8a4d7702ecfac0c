import { type Message, message } from "../../../../src/reasons/codes.ts";
import type { Award, InfeasibleProposal, SolvedProposal, Worded } from "../../../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../../../src/round/round.ts";
import type { RoundDocument } from "../../../../src/round/schema.ts";
import { word } from "../../../../src/texts/word.ts";

/** A round of two areas and five applications, small enough to reckon by hand, and its answers. */
const document: RoundDocument = {
  scheme: {
    id: "small",
    name: "Tilskudd til \u001b[31mkommuner",
    year: 2025,
    cap: 5_000_000,
    laterCaps: { "2026": 2_000_000 },
    areas: [
      { id: "1", name: "Innovative løsninger", minimum: 1_000_000, maximum: 4_000_000 },
      { id: "2", name: "Psykisk støtte og hjelp til foreldre", minimum: 1_500_000, unused: "release" },
    ],
    criteria: [{ id: "purpose", name: "Formål", weight: 1, lowest: 1, highest: 20 }],
    grant: { step: 1000, smallestShare: "0.6" },
  },
  commitments: [{ id: "2024-017", area: "1", amounts: { "2025": 500_000, "2026": 250_000 } }],
  applications: [
    application("2025-009", "1", "Oslo kommune, bydel Ullern", "9.5", 900_000),
    application("2025-010", "1", "Herøy kommune", "12.5", 2_100_000),
    application("2025-002", "1", "Kommunen med et svært langt navn i Troms og Finnmark", "16.5", 2_200_000),
    application("2025-001", "2", "Sandefjord kommune", "16.50", 1_500_000),
    application("2025-004", "2", "Bø kommune", "8", 700_000),
  ],
};

export const round: Round = roundOf(document);

function application(id: string, area: string, name: string, score: string, amount: number) {
  return {
    id,
    area,
    title: "Kvalifisering av nyankomne voksne innvandrere i hele regionen",
    applicant: { name, kind: "municipality" as const },
    requested: { "2025": amount, "2026": amount / 2 },
    scores: { purpose: score },
  };
}

function worded(...messages: readonly Message[]): Worded[] {
  return messages.map((each) => word(each, "nb"));
}

const lower = worded(
  message("lower-rank-granted", { application: "2025-009", score: "9.5" }),
  message("cap-reached", { needed: 1_260_000, left: 1_100_000, missing: 160_000 }),
);

const awards: readonly Award[] = [
  {
    application: "2025-001",
    outcome: "reduced",
    amounts: { "2025": 1_200_000, "2026": 600_000 },
    score: "16.5",
    reasons: worded(
      message("granted-in-part", { amount: 1_200_000, eligible: 1_500_000, cut: 300_000 }),
      message("later-ceiling-reached", { year: 2026, needed: 500, left: 200, missing: 300 }),
      message("later-years-reserved", { amount: 600_000 }),
    ),
  },
  {
    application: "2025-002",
    outcome: "granted",
    amounts: { "2025": 2_200_000, "2026": 1_100_000 },
    score: "16.5",
    reasons: worded(
      message("granted-in-full", { amount: 2_200_000 }),
      message("later-years-reserved", { amount: 1_100_000 }),
    ),
  },
  {
    application: "2025-004",
    outcome: "dismissed",
    amounts: {},
    score: "8",
    reasons: worded(message("late", { submitted: "2025-02-20T09:03:00+01:00", deadline: "2025-02-19" })),
  },
  {
    application: "2025-009",
    outcome: "granted",
    amounts: { "2025": 800_000 },
    score: "9.5",
    reasons: worded(
      message("cut-to-assessed", { requested: 900_000, assessed: 800_000 }),
      message("granted-in-full", { amount: 800_000 }),
    ),
  },
  {
    application: "2025-010",
    outcome: "declined",
    amounts: {},
    score: "12.5",
    reasons: worded(message("cap-reached", { needed: 1_260_000, left: 300_000, missing: 960_000 })),
  },
];

export const optimal: SolvedProposal = {
  status: "optimal",
  totals: { unused: 300_000, unusedBound: 300_000, value: "63700000", bound: "63700000" },
  preference: "settled",
  unique: true,
  ties: [],
  awards: [...awards],
  areas: [
    { area: "1", committed: 500_000, granted: 3_000_000, unused: 0, projects: 2 },
    { area: "2", committed: 0, granted: 1_200_000, unused: 300_000, projects: 1 },
  ],
  years: [
    { year: 2025, ceiling: 5_000_000, committed: 500_000, granted: 4_200_000, left: 300_000 },
    {
      year: 2026,
      ceiling: 2_000_000,
      committed: 250_000,
      granted: 1_700_000,
      left: 50_000,
      reservation: true,
    },
    { year: 2027, committed: 0, granted: 40_000, reservation: true },
  ],
  inversions: [{ area: "1", application: "2025-010", score: "12.5", lower: ["2025-009"], reasons: lower }],
  conflicts: [],
  proof: {},
  made: { by: "fordel 0.1.0", round: "sha256:0", content: "sha256:0" },
};

export const infeasible: InfeasibleProposal = {
  status: "infeasible",
  awards: [],
  areas: [],
  years: [],
  conflicts: worded(
    message("cap-too-low", { cap: 5_000_000, committed: 500_000 }),
    message("minimum-set-aside", { area: "1", minimum: 3_000_000 }),
    message("minimum-set-aside", { area: "2", minimum: 2_500_000 }),
  ),
  repairs: worded(
    message("raise-cap", { amount: 500_000 }),
    message("lower-minimum", { area: "2", amount: 500_000 }),
  ),
  proof: {},
  made: { by: "fordel 0.1.0", round: "sha256:0", content: "sha256:0" },
};

/** `optimal` after the 300 000 of area 2 went to area 1: one comes in with the most that can be, one gets more. */
export const reprioritised: SolvedProposal = {
  ...optimal,
  awards: awards.map((award) => {
    if (award.application === "2025-009") return { ...award, amounts: { "2025": 900_000 } };
    if (award.application === "2025-010") {
      return { ...award, outcome: "reduced" as const, amounts: { "2025": 150_000 } };
    }
    return award;
  }),
  areas: [
    { area: "1", committed: 500_000, granted: 3_250_000, unused: 0, projects: 3 },
    { area: "2", committed: 0, granted: 1_200_000, unused: 0, projects: 1, released: 300_000 },
  ],
};
