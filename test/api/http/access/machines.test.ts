import { afterEach, describe, expect, it, test, vi } from "vitest";
import { problemCodes } from "../../../../src/texts/http/texts.ts";
import { languages } from "../../../../src/texts/language.ts";
import { childOf } from "../../../../src/round/order-faults.ts";
import { validRound } from "../../../src/round/valid-round.ts";
import { consumer, organisation } from "./token-issuer.ts";
import { guardedService } from "./with-access.ts";

const guarded = guardedService();
const { get, send, issuer, bearer } = guarded;

afterEach(() => {
  vi.useRealTimers();
  issuer().state.answers = true;
});

const reading = async () => bearer(await issuer().sign());

/** The clock of keys, moved on; those of tokens are not asked for. */
function later(seconds: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + seconds * 1000 });
}

describe("a machine", () => {
  it("is the organisation that the token was given to, never the client", async () => {
    const came = await get("/session", await reading());
    expect(came).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
    expect(came.body).toEqual({
      who: { kind: "machine", id: `0192:${organisation}`, name: `0192:${organisation}` },
      roles: [],
      rights: ["read"],
      fourEyes: true,
    });
  });

  it("stands in the audit as who made a change", async () => {
    const writes = bearer(await issuer().sign({ claims: { scope: "imdi:fordeling.write" } }));
    const made = await send("PUT", "/rounds/by-machine", validRound(), { ...writes, "if-none-match": "*" });
    expect(made).toMatchObject({ status: 201, body: { created: { by: `0192:${organisation}` } } });
    const { body } = await get("/rounds/by-machine/audit", await reading());
    expect(body).toMatchObject({ items: [{ who: { kind: "machine", id: `0192:${organisation}` } }] });
  });

  it("has idempotency keys of its own", async () => {
    const key = { "idempotency-key": "one" };
    const writes = bearer(await issuer().sign({ claims: { scope: "imdi:fordeling.write" } }));
    const officer = await guarded.officer(["planner"]);
    const made = [
      await send("POST", "/rounds", validRound(), { ...writes, ...key }),
      await send("POST", "/rounds", validRound(), { ...writes, ...key }),
      await send("POST", "/rounds", validRound(), { ...officer, ...key }),
    ].map(({ body }) => childOf(body, "id"));
    expect(made[0]).toBe(made[1]);
    expect(made[0]).not.toBe(made[2]);
  });
});

describe("what is said of a token", () => {
  const refused: readonly (readonly [what: string, sign: () => Promise<string>, said: string])[] = [
    ["that has expired", () => issuer().sign({ expires: -60 }), "The token has expired"],
    ["of another issuer", () => issuer().sign({ issuer: "https://x.no" }), "The token is of another issuer"],
    ["for another service", () => issuer().sign({ audience: "x" }), "The token is for somebody else"],
    ["that cannot be verified", () => Promise.resolve("a.b.c"), "The token cannot be verified"],
    ["that is no token", () => Promise.resolve("æøå"), "The token cannot be verified"],
    ["of 10,000 characters", () => Promise.resolve("a".repeat(10_000)), "The token cannot be verified"],
    [
      "that never expires",
      () => issuer().sign({ expires: "never" }),
      "The token lacks a scope, an expiry or an organisation",
    ],
    [
      "without an organisation",
      () => issuer().sign({ claims: { consumer: "0192:123456785" } }),
      "The token lacks a scope, an expiry or an organisation",
    ],
    [
      "with the organisation in another register",
      () => issuer().sign({ claims: { consumer: { ...consumer, ID: `0007:${organisation}` } } }),
      "The token lacks a scope, an expiry or an organisation",
    ],
    [
      "without a scope",
      () => issuer().sign({ claims: { scope: undefined } }),
      "The token lacks a scope, an expiry or an organisation",
    ],
  ];

  test.each(refused)("%s: 401, why, and how to come again", async (_, sign, said) => {
    const token = await sign();
    const details = new Set<unknown>();
    for (const language of languages) {
      const came = await get("/rounds", { ...bearer(token), "accept-language": language });
      expect(came).toMatchObject({
        status: 401,
        headers: {
          "www-authenticate": `Bearer realm="fordel", error="invalid_token", error_description="${said}"`,
        },
        body: { type: "/api/v1/problems/token" },
      });
      expect(came.text).not.toContain(token);
      details.add(childOf(came.body, "detail"));
    }
    expect(details.size).toBe(languages.length);
  });

  it("is within a skew of ten seconds", async () => {
    expect((await get("/rounds", bearer(await issuer().sign({ expires: -5 })))).status).toBe(200);
    expect((await get("/rounds", bearer(await issuer().sign({ expires: -15 })))).status).toBe(401);
  });

  it("names the scope that is missing", async () => {
    const came = await send("POST", "/rounds", validRound(), await reading());
    expect(came).toMatchObject({
      status: 403,
      headers: {
        "www-authenticate": 'Bearer realm="fordel", error="insufficient_scope", scope="imdi:fordeling.write"',
      },
      body: { type: "/api/v1/problems/forbidden" },
    });
    const other = bearer(
      await issuer().sign({ claims: { consumer: { ...consumer, ID: "0192:200000005" } } }),
    );
    expect(await get("/rounds", { ...other, "accept-language": "en" })).toMatchObject({
      status: 403,
      body: { type: "/api/v1/problems/organisation" },
    });
  });

  it("is nothing where there is none but how to bring one", async () => {
    const came = await get("/rounds");
    expect(came).toMatchObject({
      status: 401,
      headers: { "www-authenticate": 'Bearer realm="fordel"' },
      body: { type: "/api/v1/problems/not-signed-in" },
    });
    expect((await get("/rounds", { authorization: "Basic a2FyaTpoZW1tZWxpZw==" })).status).toBe(401);
  });

  it("is a problem that has an address", () => {
    expect(problemCodes).toEqual(expect.arrayContaining(["token", "forbidden", "issuer-silent"]));
  });
});

describe("the issuer's keys", () => {
  it("are asked for once", async () => {
    await get("/rounds", await reading());
    const { asked } = issuer().state;
    for (let time = 0; time < 5; time += 1) await get("/rounds", await reading());
    await get("/rounds", bearer(await issuer().sign({ kid: "unknown" })));
    expect(issuer().state.asked).toBe(asked);
  });

  it("may be others from one token to the next, but are not asked for by every stranger", async () => {
    await get("/rounds", await reading());
    await issuer().rotate();
    const rotated = await reading();
    expect((await get("/rounds", rotated)).status).toBe(401);
    later(31);
    expect((await get("/rounds", rotated)).status).toBe(200);
  });

  it("that cannot be had are no fault of the token: 503, to be tried again", async () => {
    const token = await reading();
    expect((await get("/rounds", token)).status).toBe(200);
    issuer().state.answers = false;
    expect((await get("/rounds", token)).status).toBe(200);
    later(700);
    expect(await get("/rounds", bearer(await issuer().sign({ expires: 1200 })))).toMatchObject({
      status: 503,
      headers: { "retry-after": "5" },
      body: { type: "/api/v1/problems/issuer-silent" },
    });
    issuer().state.answers = true;
    expect((await get("/rounds", bearer(await issuer().sign({ expires: 1200 })))).status).toBe(200);
  });

  it("are found when the issuer answers, if it did not when the service started", async () => {
    issuer().state.answers = false;
    const fresh = await guarded.another();
    const headers = { ...(await reading()) };
    expect((await fresh.inject({ url: "/api/v1/rounds", headers })).statusCode).toBe(503);
    issuer().state.answers = true;
    expect((await fresh.inject({ url: "/api/v1/rounds", headers })).statusCode).toBe(200);
    await fresh.close();
  });
});
