import { describe, expect, test } from "vitest";
import {
  fateIn,
  realChoices,
  reprioritisationChanges,
  withFates,
} from "../../../web/reprioritisation/fates.ts";
import type { ScoredRound } from "../../../web/service/rounds.ts";

const scheme: ScoredRound["scheme"] = {
  id: "s",
  name: "Made up",
  year: 2025,
  cap: 10,
  areas: [
    { id: "1", name: "A" },
    { id: "2", name: "B", unused: "hold" },
  ],
  criteria: [{ id: "c", name: "C", weight: 1, lowest: 1, highest: 6 }],
  objective: "points",
  ranking: "report",
  reprioritisation: { policy: "best-use", clause: "§ 1" },
};
const round: ScoredRound = { scheme, applications: [] };

describe("the fate of unused money", () => {
  test("is that of the round, and may be reprioritised where nothing is said", () => {
    expect(fateIn(round, "1")).toBe("release");
    expect(fateIn(round, "2")).toBe("hold");
  });

  test("is a choice only where it is another than the round's", () => {
    expect(realChoices(round, { "1": "release", "2": "readvertise" })).toEqual({ "2": "readvertise" });
  });

  test("is put into the round and nowhere else", () => {
    const changed = withFates(round, { "2": "release" });
    expect(changed.scheme.areas).toEqual([scheme.areas[0], { id: "2", name: "B", unused: "release" }]);
    expect({ ...changed, scheme: { ...changed.scheme, areas: scheme.areas } }).toEqual(round);
    expect(scheme.areas[1]?.unused).toBe("hold");
  });
});

describe("what a scenario must change", () => {
  test.each([
    ["the fates alone where the policy is the scheme's", { "2": "release" }, "best-use", ["area-unused"]],
    [
      "both where the policy is another",
      { "2": "release" },
      "proportional",
      ["area-unused", "reprioritisation"],
    ],
    ["the policy alone where no fate is another", { "2": "hold" }, "best-use", ["reprioritisation"]],
  ] as const)("%s", (_name, choices, policy, kinds) => {
    expect(reprioritisationChanges(round, choices, policy).map(({ change }) => change)).toEqual(kinds);
  });

  test("keeps the clause and what else the scheme says", () => {
    expect(reprioritisationChanges(round, {}, "proportional")).toEqual([
      { change: "reprioritisation", to: { policy: "proportional", clause: "§ 1" } },
    ]);
  });
});
