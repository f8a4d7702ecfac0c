import { expect, it } from "vitest";
import { smallRound } from "../store/small-round.ts";
import { keptService, nothing } from "./kept-service.ts";

const { ask } = keptService();

it("says what of Prefer was heeded, also where the answer came while it was waited for", async () => {
  await ask("PUT", "/rounds/r", smallRound, nothing);
  const solve = (headers: Readonly<Record<string, string>>) =>
    ask("POST", "/rounds/r/proposals", undefined, headers);
  const waited = await solve({ prefer: "wait=50" });
  expect(waited).toMatchObject({ status: 201, headers: { "preference-applied": "wait=50" } });
  const unasked = await solve({});
  expect(unasked.status).toBe(201);
  expect(unasked.headers).not.toHaveProperty("preference-applied");
  const later = await solve({ prefer: "respond-async" });
  expect(later).toMatchObject({ status: 202, headers: { "preference-applied": "respond-async" } });
});
