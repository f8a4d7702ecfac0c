import { expect, test } from "vitest";
import { decisionsWith } from "../../../web/desk/locks/decisions-with.ts";
import type { Change } from "../../../web/service/rounds.ts";
import { round } from "./round.ts";

const kept = round.decisions ?? [];
const cap: Change = { change: "cap", to: 1 };

test.each<[string, readonly Change[], unknown]>([
  ["none among the changes: as the round has them", [cap], kept],
  [
    "a new one comes last",
    [{ change: "decision", application: "b", to: "grant", amount: 400_000, years: 2, reason: "R" }],
    [...kept, { application: "b", decision: "grant", amount: 400_000, years: 2, reason: "R" }],
  ],
  [
    "another in place of one that is there",
    [{ change: "decision", application: "a", to: "decline", reason: "R" }],
    [{ application: "a", decision: "decline", reason: "R" }],
  ],
  ["one is taken away", [{ change: "decision-removed", application: "a" }, cap], []],
])("locks in the round: %s", (_, changes, expected) => {
  expect(decisionsWith(round, changes)).toEqual(expected);
});
