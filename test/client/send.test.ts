import { describe, expect, it, test } from "vitest";
import { createFordelClient, outcomeOf } from "../../client/index.ts";

interface Tried {
  readonly key: string | null;
  readonly token: string | null;
  readonly language: string | null;
  readonly body: string;
}

/** A service that answers with these, one after another, and what it was sent. */
function answering(...answers: readonly (Response | Error)[]) {
  const tried: Tried[] = [];
  const send = async (request: Request): Promise<Response> => {
    const { headers } = request;
    tried.push({
      key: headers.get("idempotency-key"),
      token: headers.get("authorization"),
      language: headers.get("accept-language"),
      body: await request.text(),
    });
    const answer = answers[Math.min(tried.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  return { tried, send };
}

const again = (status: number, seconds = "0") =>
  new Response("{}", { status, headers: { "retry-after": seconds, "content-type": "application/json" } });
const good = new Response(JSON.stringify({ id: "a" }), {
  status: 201,
  headers: { "content-type": "application/json" },
});
const broken = new TypeError("fetch failed");

const baseUrl = "https://fordeling.example.no/";
const body = { url: "https://case.example.no/events" };

describe("what is sent", () => {
  it("has a key of its own, which stays the same for all attempts, and the whole body each time", async () => {
    const { tried, send } = answering(broken, again(503), again(429), good);
    const fordel = createFordelClient({ baseUrl, fetch: send, language: "nn" });
    await fordel.createSubscription({ body });
    expect(tried).toHaveLength(4);
    expect(new Set(tried.map(({ key }) => key)).size).toBe(1);
    expect(tried[0].key).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(tried.map((one) => one.body))).toEqual(new Set([JSON.stringify(body)]));
    expect(tried[0].language).toBe("nn");
    await fordel.createSubscription({ body });
    expect(tried[4].key).not.toBe(tried[0].key);
  });

  it("has the token of the moment", async () => {
    const tokens = ["one", "two"];
    const { tried, send } = answering(again(503), good);
    const getToken = () => Promise.resolve(tokens.shift() ?? "");
    await createFordelClient({ baseUrl, fetch: send, getToken }).listSchemes();
    expect(tried.map(({ token }) => token)).toEqual(["Bearer one", "Bearer two"]);
    expect(tried.map(({ key }) => key)).toEqual([null, null]);
  });

  test.each([
    ["a refusal", [again(422)], 1],
    ["503 that does not say when", [new Response("{}", { status: 503 })], 1],
    ["503 for longer than one will wait", [again(503, "3600")], 1],
    ["503 for ever", [again(503)], 3],
    ["nobody there for ever", [broken], 3],
  ] as const)("is given up: %s", async (_, answers, attempts) => {
    const { tried, send } = answering(...answers);
    const fordel = createFordelClient({ baseUrl, fetch: send, attempts: 3 });
    await expect(fordel.listSchemes()).rejects.toThrow();
    expect(tried).toHaveLength(attempts);
  });

  it("is called off", async () => {
    const { tried, send } = answering(again(503, "30"));
    const signal = AbortSignal.timeout(20);
    await expect(createFordelClient({ baseUrl, fetch: send }).listSchemes({ signal })).rejects.toThrow();
    expect(tried).toHaveLength(1);
  });
});

test("what a proxy answers in place of the service is a problem too", async () => {
  const { send } = answering(new Response("<html>", { status: 403, statusText: "Forbidden" }));
  const outcome = await outcomeOf(createFordelClient({ baseUrl, fetch: send }).listSchemes());
  expect(outcome).toMatchObject({
    ok: false,
    problem: { code: "unknown", status: 403, message: "The service answered 403 Forbidden." },
  });
});
