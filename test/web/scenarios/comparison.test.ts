import { describe, expect, test } from "vitest";
import {
  alikeIn,
  type Comparison,
  droppedIn,
  figureRows,
  letterOf,
  reasonsAgainst,
  valueGrowth,
} from "../../../web/scenarios/comparison.ts";

type Application = Comparison["applications"][number];
type Award = NonNullable<Application["awards"][number]>;

const feasible = (
  granted: number,
  value: string,
): Extract<Comparison["scenarios"][number], { status: "optimal" | "feasible" }> => ({
  status: "optimal",
  name: "Made up",
  round: "sha256:0",
  changes: [],
  cap: 100,
  committed: 5,
  granted,
  unused: 1,
  left: 2,
  value,
  bound: value,
  outcomes: { granted: 3, reduced: 4, declined: 5, dismissed: 6 },
});

const infeasible: Comparison["scenarios"][number] = {
  status: "infeasible",
  name: "Made up",
  round: "sha256:0",
  changes: [],
  cap: 4,
  conflicts: [],
};

const award = (outcome: Award["outcome"], ...codes: readonly string[]): Award => ({
  outcome,
  amount: 1,
  score: "1",
  reasons: codes.map((code) => ({
    rule: "R",
    code,
    figures: {},
    text: code,
    texts: { nb: `nb ${code}`, nn: `nn ${code}`, en: `en ${code}` },
  })),
});

const application = (id: string, awards: Application["awards"]): Application => ({
  application: id,
  applicant: `Applicant ${id}`,
  area: "1",
  title: "Made up",
  awards,
  turns: awards.map(() => "same"),
});

const comparison = (part: Partial<Comparison>): Comparison => ({
  scenarios: [],
  differences: [],
  areas: [],
  years: [],
  applications: [],
  dropped: [],
  made: { by: "fordel", content: "sha256:1", round: "sha256:0" },
  ...part,
});

test("columns are lettered from A", () => {
  expect([0, 1, 4].map(letterOf)).toEqual(["A", "B", "E"]);
});

test("a scenario where nothing is possible has no figures but its cap; projects are those with a grant, whole or not", () => {
  const rows = figureRows(comparison({ scenarios: [feasible(40, "10"), infeasible] }));
  expect(rows.map(({ name, values }) => [name, ...values])).toEqual([
    ["cap", 100, 4],
    ["committed", 5, undefined],
    ["granted", 40, undefined],
    ["unused", 1, undefined],
    ["left", 2, undefined],
    ["projects", 7, undefined],
  ]);
});

test.each([
  [feasible(1, "110"), feasible(1, "100"), 0.1],
  [feasible(1, "75"), feasible(1, "100"), -0.25],
  [feasible(1, "5"), feasible(1, "0"), undefined],
  [infeasible, feasible(1, "100"), undefined],
] as const)("the value grows by a share of the first's, case %#", (scenario, base, share) => {
  const growth = valueGrowth(scenario, base);
  if (share === undefined) expect(growth).toBe(undefined);
  else expect(growth).toBeCloseTo(share);
});

describe("what stands in the way", () => {
  test("is said once, with the columns it stands in, and without remarks on how an amount came to be", () => {
    const one = application("a", [
      award("declined", "cap-reached"),
      null,
      award("reduced", "granted-in-part", "cap-reached", "later-ceiling-reached"),
      award("granted", "cap-reached"),
    ]);
    expect(reasonsAgainst(one, "nn")).toEqual([
      { text: "nn cap-reached", columns: [0, 2] },
      { text: "nn later-ceiling-reached", columns: [2] },
    ]);
  });
});

test("those that get the same are those that the comparison does not tell of", () => {
  const told = comparison({ applications: [application("b", [])] });
  expect(alikeIn(told, [{ id: "a" }, { id: "b" }, { id: "c" }])).toEqual([{ id: "a" }, { id: "c" }]);
});

test("who is dropped is named, with the reasons in the scenario", () => {
  const told = comparison({
    applications: [application("b", [])],
    dropped: [
      {
        application: "b",
        area: "1",
        scenario: 2,
        before: 10,
        grown: 3,
        reasons: award("declined", "rounded-to-step", "cap-reached").reasons,
      },
    ],
  });
  expect(droppedIn(told, "en")).toEqual([
    { scenario: 2, applicant: "Applicant b (b)", before: 10, grown: 3, reasons: ["en cap-reached"] },
  ]);
});
