import { expect, test } from "vitest";
import { assessedRound } from "../../../src/costs/assess.ts";
import { readScenario } from "../../../scenarios/changes/apply.ts";
import { roundOfCosts } from "../../src/costs/rounds.ts";

/** Made up: 2018 and 2019 follow from the rules. */
function assessedBase() {
  const cost = { cost: "travel", amount: 1000 };
  const costs = { rules: [{ id: "travel", kind: "expense" as const }] };
  const result = assessedRound(roundOfCosts(costs, { "2018": [cost], "2019": [cost] }));
  if (!result.ok) throw new Error("The round has no fault.");
  return result.document;
}

test.each([
  ["changes", { by: -100 }, { "2018": 900, "2019": 1000 }],
  ["takes away", { remove: true }, { "2019": 1000 }],
] as const)("an assessed amount that a scenario %s is by hand from then on", (_, way, assessed) => {
  const change = { change: "assessed", application: "p", year: 2018, ...way };
  const reading = readScenario(assessedBase(), { name: "s", changes: [change] });
  if (!reading.ok) throw new Error(reading.faults.map(({ code }) => code).join());
  expect(reading.document.applications[0]).toMatchObject({ assessed, assessedByRules: [2019] });
});

test("it stays as the scenario made it when the round is assessed again", () => {
  const change = { change: "assessed", application: "p", year: 2018, to: 7 };
  const reading = readScenario(assessedBase(), { name: "s", changes: [change] });
  const again = reading.ok ? assessedRound(reading.document) : undefined;
  expect(again?.ok === true && again.document.applications[0].assessed).toEqual({ "2018": 7, "2019": 1000 });
});
