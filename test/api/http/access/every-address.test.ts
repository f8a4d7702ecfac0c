import { generateKeyPair } from "jose";
import { describe, expect, it, test } from "vitest";
import type { InjectOptions } from "fastify";
import { addressesOf } from "./addresses.ts";
import { consumer } from "./token-issuer.ts";
import { type Right, rightAt, whoMay } from "./who-may.ts";
import { guardedService } from "./with-access.ts";

const guarded = guardedService();
const { server, issuer, officer, bearer } = guarded;

/** A key pair of somebody else's. */
const somebody = generateKeyPair("RS256");

type Headers = Readonly<Record<string, string>>;

interface Asking {
  readonly who: string;
  readonly headers: () => Promise<Headers>;
  readonly may: readonly Right[];
  /** What is answered where they may not. */
  readonly status: 401 | 403;
}

const withScope = async (scope: string) => bearer(await issuer().sign({ claims: { scope } }));
const signed = async (changes: Parameters<ReturnType<typeof issuer>["sign"]>[0]) =>
  bearer(await issuer().sign(changes));

const callers: readonly Asking[] = [
  { who: "nobody", headers: () => Promise.resolve({}), may: [], status: 401 },
  { who: "a reader", headers: () => officer(["reader"]), may: ["read"], status: 403 },
  { who: "a planner", headers: () => officer(["planner"]), may: ["read", "plan"], status: 403 },
  { who: "a decider", headers: () => officer(["decider"]), may: ["read", "decide"], status: 403 },
  {
    who: "an officer with two roles",
    headers: () => officer(["planner", "decider"]),
    may: ["read", "plan", "decide"],
    status: 403,
  },
  { who: "a machine that reads", headers: () => withScope("imdi:fordeling"), may: ["read"], status: 403 },
  {
    who: "a machine that writes",
    headers: () => withScope("imdi:fordeling.write"),
    may: ["read", "plan"],
    status: 403,
  },
  {
    who: "a machine with all scopes and more",
    headers: () => withScope("other:thing imdi:fordeling imdi:fordeling.write imdi:fordeling.decide"),
    may: ["read", "plan"],
    status: 403,
  },
  { who: "a machine with another scope", headers: () => withScope("imdi:fordelinger"), may: [], status: 403 },
  { who: "a machine without a scope", headers: () => withScope(""), may: [], status: 403 },
  {
    who: "a machine of another organisation",
    headers: () => signed({ claims: { consumer: { ...consumer, ID: "0192:200000005" } } }),
    may: [],
    status: 403,
  },
  {
    who: "a token that names no organisation",
    headers: () => signed({ claims: { consumer: undefined } }),
    may: [],
    status: 401,
  },
  {
    who: "a token of another issuer",
    headers: () => signed({ issuer: "https://maskinporten.example.no/" }),
    may: [],
    status: 401,
  },
  {
    who: "a token for somebody else",
    headers: () => signed({ audience: "https://other.example.no" }),
    may: [],
    status: 401,
  },
  { who: "an expired token", headers: () => signed({ expires: -60 }), may: [], status: 401 },
  {
    who: "a token that nobody signed",
    headers: () => Promise.resolve(bearer(issuer().unsigned())),
    may: [],
    status: 401,
  },
  {
    who: "a token signed with the public key",
    headers: async () => bearer(await issuer().signWithPublicKey()),
    may: [],
    status: 401,
  },
  {
    who: "a token signed by PS256",
    headers: async () => bearer(await issuer().signBy("PS256")),
    may: [],
    status: 401,
  },
  {
    who: "a token signed by RS512",
    headers: async () => bearer(await issuer().signBy("RS512")),
    may: [],
    status: 401,
  },
  { who: "a token by an unknown key", headers: () => signed({ kid: "key-9" }), may: [], status: 401 },
  {
    who: "a token by another key under a known name",
    headers: async () => signed({ by: (await somebody).privateKey }),
    may: [],
    status: 401,
  },
  {
    who: "a cookie of no session",
    headers: () => Promise.resolve({ cookie: `__Host-fordel-session=${"A".repeat(43)}` }),
    may: [],
    status: 401,
  },
  {
    who: "a decider with a bad token beside the session",
    headers: async () => ({ ...(await officer(["decider"])), ...bearer("x.y.z") }),
    may: [],
    status: 401,
  },
];

const methods = { GET: "GET", HEAD: "HEAD", POST: "POST", PUT: "PUT", DELETE: "DELETE" } as const;

function requestTo(address: string, headers: Headers): InjectOptions {
  const [method, url] = address.split(" ");
  const known = Object.values(methods).find((one) => one === method);
  if (known === undefined) throw new Error(`${address} has a method that the test does not know.`);
  return {
    method: known,
    url: url.replace(/:\w+/g, "none").replace("*", "index.css"),
    headers: { ...headers },
  };
}

describe("every address that the server answers at", () => {
  it("stands in the list of who may, and nothing else does", () => {
    const served = addressesOf(server()).filter((address) => !address.startsWith("HEAD "));
    expect(new Set(served)).toEqual(new Set(Object.values(whoMay).flat()));
  });

  test.each(callers.map((one) => [one.who, one] as const))(
    "lets %s through where they may, and nowhere else",
    async (_, asking) => {
      const expected: Record<string, string> = {};
      const found: Record<string, string> = {};
      for (const address of addressesOf(server())) {
        const right = rightAt(address);
        const isFree = right === "open" || (right !== undefined && asking.may.includes(right));
        expected[address] = isFree ? "let through" : String(asking.status);
        const { statusCode } = await server().inject(requestTo(address, await asking.headers()));
        const refused = statusCode === 401 || statusCode === 403;
        found[address] = refused ? String(statusCode) : "let through";
        expect(statusCode, address).not.toBe(500);
      }
      expect(found).toEqual(expected);
    },
  );

  it("cannot be put up without a right", async () => {
    const fresh = await guarded.another();
    expect(() => fresh.get("/forgotten", () => "x")).toThrow("GET /forgotten does not say who may ask it");
    expect(() => fresh.get("/said", { config: { right: "read" } }, () => "x")).not.toThrow();
    expect((await fresh.inject("/said")).statusCode).toBe(401);
    await fresh.close();
  });

  it("that is not there is not there for nobody either", async () => {
    expect((await server().inject("/api/v1/nothing")).statusCode).toBe(404);
  });
});
