import { expect, test, vi } from "vitest";
import { createFordelClient } from "../../../client/client.ts";
import { answersBy, type Answered } from "../../../web/desk/state/answers.ts";
import { askWhatIf } from "../../../web/desk/state/ask.ts";
import { outcomeOf, scheme } from "./round.ts";

const { proposal } = outcomeOf({ "1": { a: 500 } });
const proven = { version: 3, round: { scheme }, proposal };
const found = { ...proven, proposal: { ...proposal, status: "feasible" } };
const nothing = { type: "/api/v1/problems/nothing-found", title: "Nothing found", status: 503, detail: "" };

/** A service that answers by what time a question is given, and what it was asked. */
function service(answers: Readonly<Record<string, readonly [status: number, body: object]>>) {
  const limits: string[] = [];
  const client = createFordelClient({
    baseUrl: "http://service.example",
    attempts: 1,
    fetch: (request) => {
      const limit = new URL(request.url).searchParams.get("timeLimit") ?? "";
      limits.push(limit);
      const [status, body] = answers[limit];
      const type = status === 200 ? "application/json" : "application/problem+json";
      return Promise.resolve(Response.json(body, { status, headers: { "content-type": type } }));
    },
  });
  return { client, limits };
}

async function told(answers: Parameters<typeof service>[0]) {
  const { client, limits } = service(answers);
  const meanwhile: string[] = [];
  const question = { changes: [], version: 3 };
  const last = await askWhatIf(client, "tuki", question, new AbortController().signal, (answered) =>
    meanwhile.push(answered.outcome.proposal.status),
  );
  return { limits, meanwhile, last: last.outcome.proposal.status };
}

test("what is proven in the first second is asked once", async () => {
  const answered = await told({ "1": [200, proven] });
  expect(answered).toEqual({ limits: ["1"], meanwhile: [], last: "optimal" });
});

test("what is not proven by then is shown, and given more time", async () => {
  const answered = await told({ "1": [200, found], "10": [200, proven] });
  expect(answered).toEqual({ limits: ["1", "10"], meanwhile: ["feasible"], last: "optimal" });
});

test("where there is nothing to show by then, more time is all that is given", async () => {
  const answered = await told({ "1": [503, nothing], "10": [200, found] });
  expect(answered).toEqual({ limits: ["1", "10"], meanwhile: [], last: "feasible" });
});

test("a service that has no room is not asked for more", async () => {
  const full = { ...nothing, type: "/api/v1/problems/full" };
  await expect(told({ "1": [503, full] })).rejects.toThrow();
});

test("an answer that came meanwhile stands while more is asked, and until the last one has come", async () => {
  const answered = (amount: number): Answered => ({
    changes: [],
    version: 3,
    outcome: outcomeOf({ "1": { a: amount } }),
  });
  const shown = () => state.getState().latest?.outcome.proposal.awards[0].amounts;
  let resolve: (last: Answered) => void = () => undefined;
  const { state, ask } = answersBy((_, _signal, meanwhile) => {
    meanwhile(answered(400));
    return new Promise((end) => {
      resolve = end;
    });
  });
  const question = { changes: [], version: 3 };
  ask(question);
  expect(shown()).toEqual({ "2025": 400 });
  expect(state.getState().asked).toBe(question);
  resolve(answered(500));
  await vi.waitFor(() => expect(state.getState().asked).toBeUndefined());
  expect(shown()).toEqual({ "2025": 500 });
});
