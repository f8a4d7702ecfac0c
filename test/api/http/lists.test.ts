import { expect, test } from "vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { keptService, nothing, problem } from "./kept-service.ts";

const { ask } = keptService();

/** What belongs to a round, and is listed page by page. */
const lists = [
  "applications",
  "commitments",
  "decisions",
  "proposals",
  "second-steps",
  "scenarios",
  "analyses",
  "audit",
] as const;

test.each(lists)("the %s of a round that is not there are missing", async (list) => {
  expect(await ask("GET", `/rounds/nowhere/${list}`)).toMatchObject({ status: 404, ...problem("missing") });
});

test.each(["proposals", "second-steps", "scenarios", "analyses"] as const)(
  "of a round that has no %s the list is empty",
  async (list) => {
    await ask("PUT", `/rounds/with-no-${list}`, exampleRound(), nothing);
    expect(await ask("GET", `/rounds/with-no-${list}/${list}`)).toMatchObject({
      status: 200,
      body: { items: [] },
    });
  },
);
