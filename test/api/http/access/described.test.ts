import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { childOf } from "../../../../src/round/order-faults.ts";
import { described } from "../openapi.ts";
import { startedService } from "../service.ts";
import { addressesOf } from "./addresses.ts";
import { guardedService } from "./with-access.ts";
import { rightAt } from "./who-may.ts";

const guarded = guardedService();
const local = startedService();

async function api(get: typeof guarded.get) {
  return described((await get("/openapi.json")).body);
}

const record = z.record(z.string(), z.unknown());

/** What each right takes, written by hand. */
const taken = {
  open: [],
  read: [
    { session: ["reader"] },
    { session: ["planner"] },
    { session: ["decider"] },
    { maskinporten: ["imdi:fordeling"] },
    { maskinporten: ["imdi:fordeling.write"] },
  ],
  plan: [{ session: ["planner"] }, { maskinporten: ["imdi:fordeling.write"] }],
  decide: [{ session: ["decider"] }],
} as const;

describe("the OpenAPI document", () => {
  it("says of every address what it takes, and how that is refused", async () => {
    const { operations, at } = await api(guarded.get);
    for (const [path, method] of operations) {
      const address = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
      const right = rightAt(address);
      if (right === undefined) throw new Error(`Nobody has written down who may ask ${address}.`);
      const changes = method !== "get";
      const expected = taken[right].map((one) => ("session" in one && changes ? { ...one, csrf: [] } : one));
      expect(at("paths", path, method, "security"), address).toEqual(expected);
      const responses = Object.keys(record.parse(at("paths", path, method, "responses")));
      if (right !== "open") expect(responses, address).toEqual(expect.arrayContaining(["401", "403"]));
    }
  });

  it("has every way to say who one is that it speaks of", async () => {
    const { at } = await api(guarded.get);
    expect(at("components", "securitySchemes")).toMatchObject({
      session: { type: "apiKey", in: "cookie", name: "__Host-fordel-session" },
      csrf: { type: "apiKey", in: "header", name: "X-CSRF-Token" },
      maskinporten: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
    });
    expect(at("paths", "/api/v1/sign-in", "get", "responses", "302")).toBeDefined();
  });

  it("of a service where nobody signs in says that nothing is needed there", async () => {
    const { operations, at } = await api(local.get);
    expect(at("paths", "/api/v1/allocate", "post", "security")).toEqual([
      {},
      ...taken.read.map((one) => ("session" in one ? { ...one, csrf: [] } : one)),
    ]);
    expect(operations.some(([path]) => path.endsWith("/sign-in"))).toBe(false);
  });

  const asking: readonly (readonly [
    who: string,
    headers: () => Promise<Readonly<Record<string, string>>>,
    status: number,
  ])[] = [
    ["nobody", () => Promise.resolve({}), 401],
    ["a bad token", () => Promise.resolve(guarded.bearer("x")), 401],
    ["a reader", () => guarded.officer(["reader"]), 200],
    ["a machine", async () => guarded.bearer(await guarded.issuer().sign()), 200],
  ];

  test.each(asking)("has the answer to %s who asks who they are", async (_, headers, status) => {
    const came = await guarded.get("/session", await headers());
    expect(came.status).toBe(status);
    expect((await api(guarded.get)).faultsOfAnswer("/api/v1/session", "get", came)).toEqual([]);
  });
});

describe("where nobody signs in", () => {
  it("everybody is the local officer and may everything, with two eyes", async () => {
    const came = await local.get("/session", { authorization: "Bearer x", cookie: "fordel-session=x" });
    expect(came.body).toEqual({
      who: { kind: "local", id: "local", name: "Local officer" },
      roles: [],
      rights: ["read", "plan", "decide"],
      fourEyes: false,
    });
    expect(childOf((await local.send("DELETE", "/session", undefined)).body, "continueAt")).toBeUndefined();
    expect((await local.get("/sign-in")).status).toBe(404);
  });

  const pages: readonly (readonly [origin: string, status: number])[] = [
    ["https://evil.example", 403],
    ["http://127.0.0.1.evil.example", 403],
    ["http://localhost.evil.example:8787", 403],
    ["null", 403],
    ["not an origin", 403],
    ["http://localhost:5173", 400],
    ["http://127.0.0.1:8787", 400],
    ["http://[::1]:8787", 400],
  ];

  test.each(pages)("a page at %s gets %i when it sends something", async (origin, status) => {
    expect((await local.send("POST", "/allocate", "{", { origin })).status).toBe(status);
    expect((await local.get("/schemes", { origin })).status).toBe(200);
  });
});

it("a page elsewhere that may call the service adds no address but the question whether it may", async () => {
  const before = new Set(addressesOf(guarded.server()));
  const server = await guarded.another({}, { corsOrigins: ["https://case.example.no"] });
  expect(addressesOf(server).filter((one) => !before.has(one))).toEqual(["OPTIONS *"]);
  const origin = "https://case.example.no";
  const asked = { origin, "access-control-request-method": "POST" };
  const may = await server.inject({ method: "OPTIONS", url: "/api/v1/allocate", headers: asked });
  expect(may.statusCode).toBe(204);
  expect(may.headers["access-control-allow-credentials"]).toBeUndefined();
  const came = await server.inject({ method: "POST", url: "/api/v1/allocate", headers: { origin } });
  expect(came.statusCode).toBe(401);
  await server.close();
});
