import { describe, expect, test } from "vitest";
import { cbcSolution, freeMps } from "../../bench/mps.ts";

describe("a program in free MPS", () => {
  test("is minimised, has a row for each limit, and marks whole variables", () => {
    const text = freeMps({
      variables: [
        { lower: 0, upper: 1, whole: true },
        { lower: 0.25, upper: 3, whole: false },
      ],
      costs: [7.5, 0],
      rows: [
        {
          terms: [
            { variable: 0, factor: 2 },
            { variable: 1, factor: -1 },
          ],
          lower: undefined,
          upper: 4,
        },
        { terms: [{ variable: 1, factor: 1 }], lower: 1, upper: 2 },
      ],
      shares: [],
      rowUnits: [1, 1],
      objectiveUnit: 1,
      objectiveConstant: 0,
    });
    expect(text.split("\n").map((line) => line.trim())).toEqual([
      "NAME round FREE",
      "ROWS",
      "N cost",
      "L r0",
      "L r1",
      "G r2",
      "COLUMNS",
      "m0 'MARKER' 'INTORG'",
      "x0 cost -7.5",
      "x0 r0 2",
      "n0 'MARKER' 'INTEND'",
      "x1 cost 0",
      "x1 r0 -1",
      "x1 r1 1",
      "x1 r2 1",
      "RHS",
      "limits r0 4",
      "limits r1 2",
      "limits r2 1",
      "BOUNDS",
      "LO bounds x0 0",
      "UP bounds x0 1",
      "LO bounds x1 0.25",
      "UP bounds x1 3",
      "ENDATA",
      "",
    ]);
  });
});

describe("what CBC writes", () => {
  test.each([
    ["Optimal - objective value -7.5", "best"],
    ["Infeasible - objective value 3", "infeasible"],
    ["Integer infeasible - objective value 3", "infeasible"],
    ["Stopped on time - objective value -7.5", "found"],
    ["Stopped on time (no integer solution - continuous used) - objective value -8", "nothing"],
    ["Unbounded - objective value 0", "nothing"],
    ["", "nothing"],
  ])("%s: %s", (status, claim) => {
    expect(cbcSolution(`${status}\n`, 0).claim).toBe(claim);
  });

  test("has the variables that are not 0", () => {
    const text = "Optimal - objective value -7.5\n      0 x0       1      0\n**    2 x2   0.25   -1\n";
    expect([...cbcSolution(text, 3).values]).toEqual([1, 0, 0.25]);
  });
});
