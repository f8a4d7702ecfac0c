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
  [
    "whole projects that miss an area's maximum by one krone, with much unused money",
    tiny({
      scheme: {
        cap: 2_111_104,
        areas: [
          { id: "a", name: "A", minimum: 1_407_401, maximum: 1_407_401 },
          { id: "b", name: "B", minimum: 234_567, maximum: 234_567 },
        ],
      },
      applications: [
        asking("p0", 1_407_402, 5),
        asking("p1", 234_568, 3.5),
        asking("p2", 234_568, 5.5, { area: "b" }),
        asking("p3", 1_172_836, 3.5),
      ],
    }),
  ],
  [
    "minimums of a few kroner beside one of billions",
    tiny({
      scheme: {
        cap: 2_833_333_333_341,
        areas: [
          { id: "a", name: "A", minimum: 4 },
          { id: "b", name: "B", minimum: 7 },
          { id: "c", name: "C", minimum: 166_666_666_666, maximum: 166_666_666_666 },
          { id: "d", name: "D", minimum: 2_500_000_000_006, maximum: 2_500_000_000_006 },
        ],
      },
      applications: [
        asking("p0", 1_000_000_000_002, 6, { area: "d" }),
        asking("p1", 166_666_666_668, 6, { area: "c" }),
        asking("p2", 166_666_666_667, 5, { area: "c" }),
        asking("p3", 666_666_666_669, 6, { area: "d" }),
        asking("p4", 833_333_333_335, 6, { area: "d" }),
      ],
    }),
  ],
  [
    "unused money that no exchange may lessen, since the ranking is strict",
    tiny({
      scheme: {
        cap: 3_166_657,
        ranking: "strict",
        objective: "points",
        areas: [
          { id: "a", name: "A", minimum: 1 },
          { id: "b", name: "B", minimum: 2_932_087 },
        ],
      },
      applications: [
        asking("p0", 234_567, 7.5, { area: "b" }),
        asking("p1", 1_407_402, 4.5, { area: "b" }),
        asking("p2", 469_134, 9),
        asking("p3", 1_407_402, 6, { area: "b" }),
        asking("p4", 234_568, 8, { area: "b" }),
        asking("p5", 469_135, 7.5, { area: "b" }),
      ],
      decisions: [{ application: "p5", decision: "grant", amount: 117_283, reason: "Decided." }],
    }),
  ],
];

it.each(found)("%s", async (_, document) => {
  expect(await compareSolved(document, bestByEnumeration(document))).toEqual([]);
});
