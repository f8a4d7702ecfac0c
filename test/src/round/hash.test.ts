import fc from "fast-check";
import { expect, test } from "vitest";
import { roundHash } from "../../../src/round/hash.ts";
import { readRound } from "../../../src/round/read.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { put, validRound } from "./valid-round.ts";

function documentOf(value: unknown): RoundDocument {
  const reading = readRound(value);
  if (!reading.ok) throw new Error(reading.faults.map((fault) => `${fault.path} ${fault.code}`).join("; "));
  return reading.document;
}

const hashOf = (value: unknown) => roundHash(documentOf(value));

const assessors = [
  { id: "A", scores: { purpose: 5, capability: 4 } },
  { id: "B", scores: { purpose: 6, capability: "4.5" } },
];

/** The valid round with at least two items in every list. */
function roundOfPairs(): unknown {
  const pairs: readonly (readonly [readonly (string | number)[], unknown])[] = [
    [["commitments", 1], { id: "c-0", area: "2", amounts: {} }],
    [["scheme", "shares", 1], { id: "all", atLeast: 0, when: {} }],
    [["decisions", 1], { application: "a-2", decision: "decline" }],
    [["applications", 0, "assessors"], assessors],
    [
      ["scheme", "spread"],
      {
        numbers: [
          { id: "b", atLeast: 1, when: {} },
          { id: "a", atLeast: 0, when: {} },
        ],
      },
    ],
  ];
  return pairs.reduce<unknown>((round, [place, item]) => put(round, place, item), validRound());
}

/** `value` with every list in another order, by the numbers that fast-check draws; names of fields too. */
function shuffled(value: unknown, draw: () => number, path: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => shuffled(item, draw, path));
    return path.endsWith(".order") ? items : inAnyOrder(items, draw);
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, item]): [string, unknown] => [
    name,
    shuffled(item, draw, `${path}.${name}`),
  ]);
  return Object.fromEntries(inAnyOrder(fields, draw));
}

function inAnyOrder<Item>(items: readonly Item[], draw: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: draw() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

test("the order of lists and of fields never shows", () => {
  const expected = hashOf(roundOfPairs());
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
      const draw = (): number => {
        const next = stream.next();
        return next.done === true ? 0 : next.value;
      };
      expect(hashOf(shuffled(roundOfPairs(), draw, ""))).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

test("a round that says nothing of assessors has the one that it always had", () => {
  expect(hashOf(validRound())).toBe(
    "sha256:06924302834484c9575cfe483326293d6da7994c42db6478a1936f3e5b8e6871",
  );
});

test("it is sha256 in hexadecimal", () => {
  expect(hashOf(validRound())).toMatch(/^sha256:[0-9a-f]{64}$/);
});

const score = ["applications", 0, "scores", "purpose"];
test.each([
  ["a score", score, 5, "5.0"],
  ["a weight of nothing with a sign", ["scheme", "criteria", 1, "weight"], "-0", 0],
  ["a weight", ["scheme", "criteria", 1, "weight"], 1.25, "1.250"],
  ["the lowest score", ["scheme", "criteria", 0, "lowest"], 1, "1.0"],
  ["the highest score", ["scheme", "criteria", 0, "highest"], 6, "6.0"],
  ["a criterion's threshold", ["scheme", "criteria", 0, "threshold"], 3, "3.0"],
  ["the smallest share", ["scheme", "grant", "smallestShare"], 0.6, "0.60"],
  ["a threshold", ["scheme", "threshold"], 6, "06.00"],
  ["points", ["scheme", "priorities", 0, "points"], 1.5, "1.50"],
  ["a share", ["scheme", "shares", 0, "atLeast"], 0.5, "0.50"],
  ["a small number", ["scheme", "priorities", 0, "points"], 1e-7, "0.0000001"],
  [
    "an assessor's score",
    ["applications", 0, "assessors"],
    assessors,
    assessors.map(({ id, scores }) => ({ id, scores: { ...scores, purpose: `${scores.purpose}.0` } })),
  ],
  ["traits said twice", ["applications", 0, "traits"], ["a", "b"], ["b", "a", "b"]],
] as const)("%s in another spelling is the same", (_, place, one, other) => {
  expect(hashOf(put(validRound(), place, one))).toBe(hashOf(put(validRound(), place, other)));
});

test.each([
  ["a score", score, 4],
  ["a score's last decimal", score, "5.0000000000000000000000000001"],
  ["the cap", ["scheme", "cap"], 5000001],
  ["the order of reprioritisation", ["scheme", "reprioritisation", "order"], ["1", "2"]],
  ["a decision's reason", ["decisions", 0, "reason"], "Other."],
  ["a title's last letter", ["applications", 0, "title"], "Firsu"],
  ["a note", ["note"], "A note."],
  ["what an assessor gave", ["applications", 0, "assessors"], assessors],
] as const)("%s shows", (_, place, item) => {
  expect(hashOf(put(validRound(), place, item))).not.toBe(hashOf(validRound()));
});
