import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { arranged, everything, groupings, sortings } from "../../../web/list/arrange.ts";
import { compareDecimals } from "../../../web/list/decimals.ts";
import { type ListRow, turnOf } from "../../../web/list/rows.ts";

const row = (given: Partial<ListRow> & Pick<ListRow, "id">): ListRow => ({
  applicant: `Kommune ${given.id}`,
  title: "Prosjekt",
  area: "1",
  county: "03",
  score: "10",
  asked: 100,
  granted: 0,
  by: 0,
  outcome: "declined",
  turn: "same",
  why: "",
  lock: undefined,
  ...given,
});

const rows = [
  row({ id: "a", score: "9.5" }),
  row({ id: "b", score: "12", granted: 100, outcome: "granted" }),
  row({ id: "c", score: "12.25", granted: 50, outcome: "reduced", area: "2", county: "46" }),
  row({ id: "d", score: "18", outcome: "dismissed", county: undefined, applicant: "Ås kommune" }),
];

const idsOf = (wanted: Partial<typeof everything>) =>
  arranged(rows, { ...everything, ...wanted }, "nb").map((line) => {
    switch (line.kind) {
      case "row":
        return line.row.id;
      case "line":
        return `line ${line.above}/${line.below}`;
      case "group":
        return `group ${line.group} ${line.count} ${line.granted}`;
    }
  });

describe("the list", () => {
  test.each([
    [
      "by rank: who gets something, the line, who comes next, and who was dismissed last",
      {},
      ["c", "b", "line 2/2", "a", "d"],
    ],
    ["by score, the highest first, and no line", { sorting: "score" }, ["d", "c", "b", "a"]],
    ["by score the other way", { sorting: "score", descending: true }, ["a", "b", "c", "d"]],
    ["by applicant, with å last", { sorting: "applicant" }, ["a", "b", "c", "d"]],
    ["only those whose name has all the words", { text: "kommune ås" }, ["d"]],
    ["only those of an area", { area: "2" }, ["c"]],
    ["only those of a county", { county: "46" }, ["c"]],
    ["only those with an outcome", { outcome: "dismissed" }, ["d"]],
    [
      "in groups with their sums",
      { grouping: "area", sorting: "score" },
      ["group 1 3 100", "d", "b", "a", "group 2 1 50", "c"],
    ],
  ] as const)("%s", (_, wanted, expected) => {
    expect(idsOf(wanted)).toEqual(expected);
  });
});

test.each([
  [0, 0, "same"],
  [0, 5, "in"],
  [5, 0, "out"],
  [5, 6, "more"],
  [6, 5, "less"],
] as const)("from %d to %d is %s", (was, is, turn) => expect(turnOf(was, is)).toBe(turn));

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, part]) =>
    part === 0 ? String(whole) : `${whole}.${String(part).padStart(3, "0").replace(/0+$/, "")}`,
  );

property.prop([decimal, decimal])("decimals are held against each other exactly", (one, other) => {
  // Three decimals of two digits: a double is exact enough to tell.
  expect(compareDecimals(one, other)).toBe(Math.sign(Number(one) - Number(other)));
});

property.prop([
  fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      score: decimal,
      granted: fc.nat(9),
      area: fc.constantFrom("1", "2"),
    }),
    { selector: ({ id }) => id },
  ),
  fc.constantFrom(...sortings),
  fc.constantFrom(...groupings),
  fc.boolean(),
])("nobody is lost or doubled, whatever the order", (given, sorting, grouping, descending) => {
  const all = given.map((one) => row({ ...one, outcome: one.granted > 0 ? "granted" : "declined" }));
  const lines = arranged(all, { ...everything, sorting, grouping, descending }, "nb");
  const ids = lines.flatMap((line) => (line.kind === "row" ? [line.row.id] : []));
  expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(arranged(all.toReversed(), { ...everything, sorting, grouping, descending }, "nb")).toEqual(lines);
});
