import { message } from "../../../src/reasons/codes.ts";
import { sealed } from "../../../src/proposal/content.ts";
import { roundHash } from "../../../src/round/hash.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { word } from "../../../src/texts/word.ts";
import { reprioritised, toReprioritise } from "./tiny.ts";

/**
 * Area b releases 30,000. Area a can use 20,000 of them (s2, of value 80,000) and area c too (s3, of value 20,000), but
 * not both: each is all or nothing. Area c is served first.
 */
export const toServeInOrder: RoundDocument = {
  ...toReprioritise,
  scheme: {
    ...toReprioritise.scheme,
    areas: [...toReprioritise.scheme.areas, { id: "c", name: "C" }],
    reprioritisation: { policy: "in-order", order: ["c", "a"] },
  },
  applications: [
    ...toReprioritise.applications,
    {
      id: "s3",
      area: "c",
      title: "Project s3",
      applicant: { name: "Applicant s3", kind: "municipality" },
      requested: { "2025": 20_000 },
      scores: { c: 1 },
      participants: 10,
    },
  ],
};

const maker = { by: "fordel", round: roundHash(toServeInOrder) };
const nothingInC = { area: "c", committed: 0, granted: 0, unused: 0, projects: 0 };
const given = [word(message("granted-in-full", { amount: 20_000 }), "nb")];
const short = [word(message("cap-reached", { needed: 20_000, left: 10_000, missing: 10_000 }), "nb")];

const awardOf = (application: string, score: string, granted: boolean) => ({
  application,
  outcome: granted ? "granted" : "declined",
  amounts: granted ? { "2025": 20_000 } : {},
  score,
  reasons: granted ? given : short,
});

const before = sealed(
  {
    ...reprioritised.before,
    awards: [...reprioritised.before.awards, awardOf("s3", "1", false)],
    areas: [...reprioritised.before.areas, nothingInC],
  },
  maker,
);

const step = (objective: 0 | 1, rows: readonly (readonly [number, string])[]) => ({
  tighten: { scale: 0, objective, rows },
});

/** Without s2 the objective alone says it; with s2 (20 of the 30 steps) there is no room for the 20 of area c. */
const withoutOrWithS2 = [
  { split: [1, 0] },
  step(1, []),
  step(0, [
    [1, "1"],
    [4, "-1"],
  ]),
];

/** The rows are the cap, received by all, by c, by a, and served c, a. */
export const servedInOrder = sealed(
  {
    ...reprioritised,
    before,
    after: sealed(
      {
        ...reprioritised.after,
        totals: { unused: 0, unusedBound: 0, value: "270000", bound: "270000" },
        awards: [reprioritised.after.awards[0], awardOf("s2", "4", false), awardOf("s3", "1", true)],
        areas: [
          { area: "a", committed: 0, granted: 50_000, unused: 0, projects: 1 },
          { area: "b", committed: 0, granted: 0, unused: 0, projects: 0, released: 30_000 },
          { ...nothingInC, granted: 20_000, projects: 1 },
        ],
        proof: {
          served: [{ steps: [step(1, [])] }, { steps: withoutOrWithS2 }],
          value: { steps: withoutOrWithS2 },
        },
      },
      maker,
    ),
    policy: "in-order",
    transfers: [{ from: "b", to: "c", amount: 20_000 }],
  },
  maker,
);

/** What the policy does not allow, as if it were the best: area a is served, and area c gets nothing. */
export const servedOutOfOrder = sealed(
  {
    ...servedInOrder,
    after: sealed(
      {
        ...servedInOrder.after,
        totals: reprioritised.after.totals,
        awards: [...reprioritised.after.awards, awardOf("s3", "1", false)],
        areas: [...reprioritised.after.areas, nothingInC],
        // That area a cannot get more, and nothing more value, is true; that area c cannot get more is not.
        proof: {
          served: [{ steps: [] }, { steps: [step(1, [])] }],
          value: {
            steps: [{ split: [1, 0] }, step(0, [[5, "-1"]]), step(0, [[1, "1"]])],
          },
        },
      },
      maker,
    ),
    transfers: reprioritised.transfers,
  },
  maker,
);
