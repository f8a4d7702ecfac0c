import { describe, expect, test } from "vitest";
import {
  columnOf,
  readTheSame,
  withoutReadingsOf,
  withReadings,
  withRemembered,
  withSaid,
} from "../../../web/import/choices.ts";
import type { Remembered } from "../../../web/import/import.ts";

describe("what is said of a column", () => {
  const inThousands = [
    { column: "C", field: "/requested/2025", unit: "thousands" },
    { column: "D", field: null },
  ] as const;

  test.each([
    ["of a column that nothing was said of", "E", { field: "/id" }, { column: "E", field: "/id" }],
    [
      "a unit beside the field",
      "C",
      { unit: "millions" },
      { column: "C", field: "/requested/2025", unit: "millions" },
    ],
    [
      "another field, without the unit of the old one",
      "C",
      { field: "/title" },
      { column: "C", field: "/title" },
    ],
    ["that it is left out", "C", { field: null }, { column: "C", field: null }],
    ["a unit alone", "E", { unit: "kroner" }, { column: "E", unit: "kroner" }],
  ] as const)("%s", (_, column, said, expected) => {
    const columns = withSaid(inThousands, column, said);
    expect(columns.find((one) => one.column === column)).toEqual(expected);
    expect(columns.filter((one) => one.column === column)).toHaveLength(1);
    expect(columns.filter((one) => one.column !== column)).toEqual(
      inThousands.filter((one) => one.column !== column),
    );
  });
});

test.each([
  ["C7", "C"],
  ["AB1048576", "AB"],
  ["C", "C"],
])("%s is in column %s", (cell, column) => {
  expect(columnOf(cell)).toBe(column);
});

test("an answer about a cell takes the place of the one before, and goes with its column", () => {
  const first = withReadings(
    [],
    [
      { cell: "C7", value: "1" },
      { cell: "CA7", value: "2" },
    ],
  );
  const second = withReadings(first, [{ cell: "C7", value: "3" }]);
  expect(second).toEqual([
    { cell: "CA7", value: "2" },
    { cell: "C7", value: "3" },
  ]);
  expect(withoutReadingsOf(second, "C")).toEqual([{ cell: "CA7", value: "2" }]);
});

describe("what is remembered", () => {
  test.each([
    ["Søkt beløp", " søkt  BELØP\n", true],
    ["Søkt\u00a0beløp", "Søkt beløp", true],
    ["Søkt beløp", "Søkt beløp 2026", false],
  ])("%j reads the same as %j: %s", (one, other, isSame) => {
    expect(readTheSame(one, other)).toBe(isSame);
  });

  test("the last choice for a heading stands", () => {
    const before: readonly Remembered[] = [
      { heading: "Beløp", field: "/requested/2025" },
      { heading: "Sak", field: "/id" },
    ];
    expect(withRemembered(before, { heading: "beløp ", field: null })).toEqual([
      { heading: "Sak", field: "/id" },
      { heading: "beløp ", field: null },
    ]);
  });

  test.each(["", "  ", "x".repeat(201)])("nothing of a column with the heading %j", (heading) => {
    expect(withRemembered([], { heading, field: "/id" })).toEqual([]);
  });

  test("no more than the service takes, the oldest gone", () => {
    const many = Array.from({ length: 501 }, (_, at) => ({ heading: `Kolonne ${at}`, field: null }));
    const kept = many.reduce<readonly Remembered[]>(withRemembered, []);
    expect(kept).toHaveLength(500);
    expect(kept.at(0)).toEqual({ heading: "Kolonne 1", field: null });
  });
});
