import { expect, it } from "vitest";
import { sweepCharts } from "../../../../api/cli/render/sweep-charts.ts";
import type { Point, Sweep } from "../../../../src/sweep/schema.ts";

const figures = () => ({ granted: 0, projects: 0, areas: [], grants: [], preference: "settled" as const });
const best = (at: number, value: string): Point => ({
  at,
  status: "optimal",
  totals: { unused: 0, value },
  ...figures(),
});
const cutShort = (at: number, value: string): Point => ({
  at,
  status: "feasible",
  totals: { unused: 9, value },
  bounds: { unused: 0, value: "99" },
  ...figures(),
});

function valuesOf(...points: readonly Point[]): unknown[][] {
  const sweep: Sweep = {
    range: { figure: { kind: "cap" }, from: 10, to: 30, by: 10 },
    points: [...points],
    changePoints: [],
    open: [],
    made: { by: "test", round: "sha256:0", content: "sha256:0" },
  };
  return sweepCharts(sweep, "en").map((chart) =>
    chart.kind === "line"
      ? chart.points.map((point) => ("value" in point ? point.value.text : point.missing))
      : [],
  );
}

it("draws what is proven, and says of the rest why it is not drawn", () => {
  expect(valuesOf(best(10, "5"), cutShort(20, "3"), { at: 30, status: "not-known" })).toEqual([
    ["5", "Not proven to be the best.", "not known"],
  ]);
});

it("draws nothing where nothing is known", () => {
  expect(valuesOf({ at: 10, status: "infeasible" }, { at: 30, status: "not-known" })).toEqual([]);
});
