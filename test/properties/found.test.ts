import { expect, it } from "vitest";
import { compareSolved } from "../../bench/enumeration/compare.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { asking, tiny } from "../solver/tiny-rounds.ts";

/** Rounds in which the properties once found a wrong answer, made as small as they get. */
const found: readonly (readonly [string, RoundDocument])[] = [
  [
    "a minimum that equals the maximum, filled with a grant that an officer demands",
    {
      scheme: {
        id: "found",
        name: "Found",
        year: 2025,
        cap: 3000,
        areas: [{ id: "a", name: "A", minimum: 2000, maximum: 2000 }],
        criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 0, highest: 6 }],
        grant: { step: 1000 },
      },
      applications: ["p0", "p1"].map((id) => ({
        id,
        area: "a",
        title: id,
        applicant: { name: id, kind: "municipality" },
        requested: { 2025: 1000 },
        scores: { quality: 1 },
      })),
      decisions: [{ application: "p1", decision: "grant" }],
    },
  ],
  [
    "projects of more steps than 32 bits hold",
    tiny({
      scheme: { cap: 2 ** 31 },
      applications: [asking("p0", 2 ** 31, 3), asking("p1", 2 ** 32, 4)],
    }),
  ],
  [
    "two of large amounts that are as good, of which the other was shown as the only best",
    tiny({
      scheme: { cap: 5_000_000_000, objective: "points" },
      applications: [3.5, 3.5, 4.5, 2.5].map((score, place) => asking(`p${place}`, 1_666_666_667, score)),
    }),
  ],
  [
    "a value in points that is a decimal of more than nine places",
    tiny({
      scheme: {
        cap: 10,
        objective: "points",
        criteria: [{ id: "c", name: "C", weight: "0.3333333333333333333333", lowest: 0, highest: 6 }],
      },
      applications: [asking("p0", 10, 1.5)],
    }),
  ],
  [
    "minimums that are one krone above a cap of billions",
    tiny({
      scheme: {
        cap: 1_000_000_000_000,
        areas: [
          { id: "a", name: "A", minimum: 1 },
          { id: "b", name: "B", minimum: 1_000_000_000_000 },
        ],
      },
      applications: [asking("p0", 5, 1)],
    }),
  ],
];

it.each(found)("%s", async (_, document) => {
  expect(await compareSolved(document, bestByEnumeration(document))).toEqual([]);
});
