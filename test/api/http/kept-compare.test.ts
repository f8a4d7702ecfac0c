import { beforeAll, describe, expect, test } from "vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { keptService, nothing } from "./kept-service.ts";

const { ask } = keptService();

const round = exampleRound();
const larger = { name: "Tre millioner mer", changes: [{ change: "cap", by: 3_000_000 }] };
const smaller = { name: "To millioner mindre", changes: [{ change: "cap", by: -2_000_000 }] };

describe("scenarios side by side on a kept round", () => {
  beforeAll(async () => {
    await ask("PUT", "/rounds/r", round, nothing);
    await ask("PUT", "/rounds/r/scenarios/larger", larger, nothing);
    await ask("PUT", "/rounds/r/scenarios/gone", smaller, nothing);
    await ask("DELETE", "/rounds/r/scenarios/gone", undefined, { "if-match": "*" });
  });

  test("are those that are kept, by id, and others as they are sent: to the byte what /compare answers", async () => {
    const came = await ask("POST", "/rounds/r/compare", { scenarios: ["larger", smaller] });
    const whole = await ask("POST", "/compare", { round, scenarios: [larger, smaller] });
    expect(came).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
    expect(came.text).toBe(whole.text);
  });

  test("that are not there are told, all of them, and where", async () => {
    const scenarios = ["none", "larger", "gone", "R"];
    const came = await ask("POST", "/rounds/r/compare", { scenarios });
    expect(came).toMatchObject({
      status: 422,
      body: {
        faults: [
          { pointer: "/scenarios/0", code: "scenario-unknown" },
          { pointer: "/scenarios/2", code: "scenario-unknown" },
          { pointer: "/scenarios/3", code: "scenario-unknown" },
        ],
      },
    });
  });

  test.each([
    [
      "one that does not fit",
      [{ name: "x", changes: [{ change: "withdrawal", application: "none" }] }],
      "/scenarios/0/changes/0/application",
    ],
    ["one that is neither an id nor a scenario", ["larger", 7], "/scenarios/1"],
    ["none at all", [], "/scenarios"],
  ])("are refused: %s", async (_, scenarios, pointer) => {
    const came = await ask("POST", "/rounds/r/compare", { scenarios });
    expect(came).toMatchObject({ status: 422, body: { faults: [{ pointer }] } });
  });

  test("of a round that is not there: 404", async () => {
    expect(await ask("POST", "/rounds/none/compare", { scenarios: ["larger"] })).toMatchObject({
      status: 404,
    });
  });
});
