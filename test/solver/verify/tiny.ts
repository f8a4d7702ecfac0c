import { type Message, message } from "../../../src/reasons/codes.ts";
import { sealed } from "../../../src/proposal/content.ts";
import { roundHash } from "../../../src/round/hash.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { word } from "../../../src/texts/word.ts";

type ApplicationDocument = RoundDocument["applications"][number];

function application(
  id: string,
  score: number,
  requested: Readonly<Record<string, number>>,
): ApplicationDocument {
  return {
    id,
    area: "a",
    title: `Project ${id}`,
    applicant: { name: `Applicant ${id}`, kind: "municipality" },
    requested,
    scores: { c: score },
    participants: 10,
  };
}

const scheme: RoundDocument["scheme"] = {
  id: "tiny",
  name: "Tiny",
  year: 2025,
  cap: 100_000,
  laterCaps: { "2026": 80_000 },
  areas: [{ id: "a", name: "A" }],
  criteria: [{ id: "c", name: "C", weight: 1, lowest: 0, highest: 6 }],
  grant: { step: 1000 },
  conditions: { participantsAtLeast: 5 },
};

/** One area, room for one of two projects; a third meets no condition. */
export const roomForOne: RoundDocument = {
  scheme,
  applications: [
    application("s1", 5, { "2025": 100_000, "2026": 50_000 }),
    application("s2", 4, { "2025": 60_000 }),
    { ...application("s3", 6, { "2025": 10_000 }), participants: 1 },
  ],
};

const reasons = (...messages: readonly Message[]) => messages.map((one) => word(one, "nb"));

const grantedInFull = [
  message("granted-in-full", { amount: 100_000 }),
  message("later-years-reserved", { amount: 50_000 }),
];
const capReached = message("cap-reached", { needed: 60_000, left: 0, missing: 60_000 });

/** Its best distribution, by hand: the cap is worth 5000 points a step of 1000 kroner, 5 grains of 1000. */
export const bestOfRoomForOne = sealed(
  {
    status: "optimal",
    totals: { unused: 0, unusedBound: 0, value: "500000", bound: "500000" },
    preference: "settled",
    ties: [],
    awards: [
      {
        application: "s1",
        outcome: "granted",
        amounts: { "2025": 100_000, "2026": 50_000 },
        score: "5",
        reasons: reasons(...grantedInFull),
      },
      { application: "s2", outcome: "declined", amounts: {}, score: "4", reasons: reasons(capReached) },
      {
        application: "s3",
        outcome: "declined",
        amounts: {},
        score: "6",
        reasons: reasons(message("too-few-participants", { participants: 1, required: 5 })),
      },
    ],
    areas: [{ area: "a", committed: 0, granted: 100_000, unused: 0, projects: 1 }],
    years: [
      { year: 2025, ceiling: 100_000, committed: 0, granted: 100_000, left: 0 },
      { year: 2026, ceiling: 80_000, committed: 0, granted: 50_000, left: 30_000, reservation: true },
    ],
    inversions: [],
    conflicts: [],
    proof: { value: { steps: [{ tighten: { scale: 0, objective: 1, rows: [[0, "5"]] } }] } },
  },
  { by: "fordel", round: roundHash(roomForOne) },
);

/** Three projects of 60,000 and room for one: no multiplier of the cap shows that the best is 300,000. */
export const threeAlike: RoundDocument = {
  scheme: { ...scheme, laterCaps: {} },
  applications: ["s1", "s2", "s3"].map((id) => application(id, 5, { "2025": 60_000 })),
};

const shortOfRoom = reasons(message("cap-reached", { needed: 60_000, left: 40_000, missing: 20_000 }));

export const bestOfThreeAlike = sealed(
  {
    ...bestOfRoomForOne,
    totals: { unused: 0, unusedBound: 0, value: "300000", bound: "300000" },
    awards: ["s1", "s2", "s3"].map((id) =>
      id === "s1"
        ? {
            application: id,
            outcome: "granted",
            amounts: { "2025": 60_000 },
            score: "5",
            reasons: reasons(message("granted-in-full", { amount: 60_000 })),
          }
        : { application: id, outcome: "declined", amounts: {}, score: "5", reasons: shortOfRoom },
    ),
    areas: [{ area: "a", committed: 0, granted: 60_000, unused: 0, projects: 1 }],
    years: [{ year: 2025, ceiling: 100_000, committed: 0, granted: 60_000, left: 40_000 }],
    proof: {
      value: {
        steps: [
          { split: [0, 0] },
          { split: [1, 0] },
          { split: [2, 0] },
          { split: [2, 0] },
          { split: [1, 0] },
          { split: [2, 0] },
          { split: [2, 0] },
        ],
      },
    },
  },
  { by: "fordel", round: roundHash(threeAlike) },
);

/** A minimum of 200,000 under a cap of 100,000: nothing is feasible. */
export const contradiction: RoundDocument = {
  ...roomForOne,
  scheme: { ...scheme, areas: [{ id: "a", name: "A", minimum: 200_000 }] },
};

/** The cap and the minimum add up to 0 on the left and to −100 steps on the right. */
export const answerToContradiction = sealed(
  {
    status: "infeasible",
    awards: [],
    areas: [],
    years: [],
    conflicts: reasons(
      message("cap-too-low", { cap: 100_000, committed: 0 }),
      message("minimum-set-aside", { area: "a", minimum: 200_000 }),
    ),
    repairs: reasons(message("raise-cap", { amount: 100_000 })),
    proof: {
      infeasible: {
        steps: [
          {
            tighten: {
              scale: 0,
              objective: 0,
              rows: [
                [0, "1"],
                [2, "-1"],
              ],
            },
          },
        ],
      },
    },
  },
  { by: "fordel", round: roundHash(contradiction) },
);

/** An area that cannot use its 30,000 and releases them; another that can use 20,000 of them. */
export const toReprioritise: RoundDocument = {
  scheme: {
    ...scheme,
    laterCaps: {},
    cap: 80_000,
    areas: [
      { id: "a", name: "A" },
      { id: "b", name: "B", minimum: 30_000 },
    ],
  },
  applications: [application("s1", 5, { "2025": 50_000 }), application("s2", 4, { "2025": 20_000 })],
};

const maker = { by: "fordel", round: roundHash(toReprioritise) };

const before = sealed(
  {
    ...bestOfRoomForOne,
    totals: { unused: 30_000, unusedBound: 30_000, value: "250000", bound: "250000" },
    awards: [
      {
        application: "s1",
        outcome: "granted",
        amounts: { "2025": 50_000 },
        score: "5",
        reasons: reasons(message("granted-in-full", { amount: 50_000 })),
      },
      { application: "s2", outcome: "declined", amounts: {}, score: "4", reasons: reasons(capReached) },
    ],
    areas: [
      { area: "a", committed: 0, granted: 50_000, unused: 0, projects: 1 },
      { area: "b", committed: 0, granted: 0, unused: 30_000, projects: 0 },
    ],
    years: [{ year: 2025, ceiling: 80_000, committed: 0, granted: 50_000, left: 30_000 }],
    proof: {
      // The area has no applications: its minimum row alone says that 30 steps stay unused.
      unused: { steps: [{ tighten: { scale: 0, objective: 1, rows: [[1, "-1"]] } }] },
      value: { steps: [{ tighten: { scale: 0, objective: 1, rows: [[0, "5"]] } }] },
    },
  },
  maker,
);

export const reprioritised = sealed(
  {
    before,
    after: sealed(
      {
        ...before,
        totals: { unused: 0, unusedBound: 0, value: "330000", bound: "330000" },
        awards: [
          before.awards[0],
          {
            application: "s2",
            outcome: "granted",
            amounts: { "2025": 20_000 },
            score: "4",
            reasons: reasons(message("granted-in-full", { amount: 20_000 })),
          },
        ],
        areas: [
          { area: "a", committed: 0, granted: 70_000, unused: 0, projects: 2 },
          { area: "b", committed: 0, granted: 0, unused: 0, projects: 0, released: 30_000 },
        ],
        years: [{ year: 2025, ceiling: 80_000, committed: 0, granted: 70_000, left: 10_000 }],
        // s1 has all it may have; what s2 may have is worth 80,000 beside it.
        proof: { value: { steps: [{ tighten: { scale: 0, objective: 1, rows: [] } }] } },
      },
      maker,
    ),
    policy: "best-use",
    released: 30_000,
    used: 20_000,
    transfers: [{ from: "b", to: "a", amount: 20_000 }],
  },
  maker,
);

/** `value` with what stands at `path` ("awards[0].score") replaced; `undefined` takes it away. */
export function altered(value: unknown, path: string, change: unknown): unknown {
  return alteredAt(
    value,
    path.split(/[.[\]]+/).filter((key) => key !== ""),
    change,
  );
}

function alteredAt(value: unknown, keys: readonly string[], change: unknown): unknown {
  const [key, rest] = [keys.at(0), keys.slice(1)];
  if (key === undefined) return change;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items
      .map((item, index) => (String(index) === key ? alteredAt(item, rest, change) : item))
      .filter((item) => item !== undefined);
  }
  const fields = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  fields.set(key, alteredAt(fields.get(key), rest, change));
  return Object.fromEntries([...fields].filter(([, field]) => field !== undefined));
}
