import { z } from "zod";
import { expect, test } from "vitest";
import { fc, test as property } from "@fast-check/vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { exampleRound as rates } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { whatIfSchema } from "../../../src/what-if/schema.ts";
import { changedRound } from "../../../api/scenarios.ts";
import { keptService, nothing, problem } from "./kept-service.ts";

const { ask } = keptService();

const round = exampleRound();

/** The answer, as its schema has it: the form of the whole one and of the figures. */
const answerIn = ({ body }: { readonly body: unknown }) => whatIfSchema.parse(body);
const faultsIn = ({ body }: { readonly body: unknown }) =>
  z.looseObject({ faults: z.unknown() }).parse(body).faults;

test("without changes it is the proposal of the round, and nothing of it is another", async () => {
  const scenario = { name: "Som nå", changes: [] };
  const answer = answerIn(await ask("POST", "/what-if", { round, scenario }));
  const allocated = await ask("POST", "/allocate", round);
  expect(answer.proposal).toEqual(allocated.body);
  expect(answer.round.scheme).toEqual(round.scheme);
});

property.prop(
  [
    fc.array(
      fc.oneof(
        fc.integer({ min: 1_000_000, max: 60_000_000 }).map((to) => ({ change: "cap", to })),
        fc.integer({ min: -40, max: 40 }).map((byPercent) => ({ change: "cap", byPercent })),
        fc
          .constantFrom("1", "2", "4")
          .chain((area) =>
            fc.integer({ min: 0, max: 9_000_000 }).map((to) => ({ change: "area-minimum", area, to })),
          ),
        fc.integer({ min: 3, max: 18 }).map((to) => ({ change: "threshold", to })),
        fc
          .constantFrom(...round.applications.map(({ id }) => id))
          .map((application) => ({ change: "decision", application, to: "decline", reason: "Prøve" })),
      ),
      { maxLength: 4 },
    ),
  ],
  { numRuns: 8 },
)("whatever is changed, the proposal is that of the changed round, and verifies", async (changes) => {
  const scenario = { name: "Prøve", changes };
  const came = await ask("POST", "/what-if", { round, scenario });
  const { round: changed, proposal } = answerIn(came);
  expect(changed).toEqual(JSON.parse(JSON.stringify(changedRound(round, scenario))));
  expect((await ask("POST", "/allocate", changed)).body).toEqual(proposal);
  expect((await ask("POST", "/verify", { round: changed, proposal })).body).toMatchObject({ holds: true });
  const figures = answerIn(await ask("POST", "/what-if?detail=figures", { round, scenario }));
  if (!("proof" in proposal)) throw new Error("The whole answer has no proof.");
  const rest = Object.fromEntries(Object.entries(proposal).filter(([field]) => field !== "proof"));
  const { scheme, commitments, decisions } = changed;
  expect(figures).toEqual({ round: { scheme, commitments, decisions }, proposal: rest });
});

test("what does not fit is told at its place in what was sent", async () => {
  const scenario = { name: "Feil", changes: [{ change: "area-minimum", area: "99", to: 1 }] };
  const came = await ask("POST", "/what-if", { round, scenario });
  expect(came).toMatchObject({ status: 422, ...problem("invalid") });
  expect(faultsIn(came)).toMatchObject([{ pointer: "/scenario/changes/0/area" }]);
});

test("a round of rates takes no changes, but is worked out", async () => {
  const none = await ask("POST", "/what-if", { round: rates(), scenario: { name: "Som nå", changes: [] } });
  expect(none).toMatchObject({ status: 200, body: { proposal: { status: "optimal" } } });
  const scenario = { name: "Mindre", changes: [{ change: "cap", byPercent: -10 }] };
  const one = await ask("POST", "/what-if", { round: rates(), scenario });
  expect(one).toMatchObject({ status: 422, body: { faults: [{ pointer: "/scenario/changes" }] } });
});

test("of a kept round it is the same, says its version, and keeps nothing", async () => {
  await ask("PUT", "/rounds/kept", round, nothing);
  const scenario = { name: "Mindre", changes: [{ change: "cap", byPercent: -10 }] };
  const came = await ask("POST", "/rounds/kept/what-if?detail=figures", { scenario });
  expect(came).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
  const { version, ...answer } = answerIn(came);
  expect(version).toBe(1);
  expect(answer).toEqual((await ask("POST", "/what-if?detail=figures", { round, scenario })).body);
  expect((await ask("GET", "/rounds/kept")).body).toMatchObject({ head: { version: 1 } });
  expect((await ask("GET", "/rounds/kept/proposals")).body).toEqual({ items: [] });
});

test("of a round that is not there, or with something else in the body, it is refused", async () => {
  const scenario = { name: "Som nå", changes: [] };
  expect(await ask("POST", "/rounds/nowhere/what-if", { scenario })).toMatchObject(problem("missing"));
  await ask("PUT", "/rounds/there", round, nothing);
  expect(await ask("POST", "/rounds/there/what-if", { scenario, round })).toMatchObject(problem("invalid"));
  expect(await ask("POST", "/rounds/there/what-if?detail=all", { scenario })).toMatchObject(
    problem("parameters"),
  );
});
