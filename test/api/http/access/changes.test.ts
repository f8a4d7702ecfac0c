import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { languages } from "../../../../src/texts/language.ts";
import { connect } from "../../../../api/store/connect.ts";
import { beginSession, forgetSessions } from "../../../../api/store/sessions.ts";
import { childOf } from "../../../../src/round/order-faults.ts";
import { exampleRound } from "../../../../src/schemes/integreringsmottak-2021/example.ts";
import { runs } from "../../../kit/seed.ts";
import { valueOf } from "../../store/started.ts";
import { described } from "../openapi.ts";
import { guardedService, publicUrl } from "./with-access.ts";

const { get, send, server, officer, issuer, bearer, another, store } = guardedService();

const round = exampleRound();
const fresh = { "if-none-match": "*" };

describe("a change with a session", () => {
  const elsewhere: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
    ["without its token", { "x-csrf-token": "" }],
    ["with another token", { "x-csrf-token": "A".repeat(43) }],
    ["from a page elsewhere", { origin: "https://evil.example" }],
    ["from another page of the same host", { origin: `${publicUrl}:8443` }],
    ["from a page that hides where it is", { origin: "null" }],
    ["from another site", { "sec-fetch-site": "cross-site" }],
    ["from a neighbour", { "sec-fetch-site": "same-site" }],
  ];

  test.each(elsewhere)("%s is refused", async (_, headers) => {
    const own = await officer(["planner"]);
    const came = await send("PUT", "/rounds/forged", round, { ...own, ...fresh, ...headers });
    expect(came).toMatchObject({ status: 403, body: { type: "/api/v1/problems/csrf" } });
    expect((await get("/rounds/forged", own)).status).toBe(404);
  });

  it("without any header of a token is refused", async () => {
    const { cookie } = await officer(["planner"]);
    expect((await send("PUT", "/rounds/forged", round, { cookie, ...fresh })).status).toBe(403);
  });

  it("with the token of another session is refused", async () => {
    const [own, other] = [await officer(["planner"]), await officer(["planner"], "ola")];
    const headers = { ...own, "x-csrf-token": other["x-csrf-token"], ...fresh };
    expect((await send("PUT", "/rounds/forged", round, headers)).status).toBe(403);
  });

  it("is made with the token that the session says, from a page of the service", async () => {
    const { cookie } = await officer(["planner"]);
    const { body } = await get("/session", { cookie });
    const token = String(childOf(childOf(body, "csrf"), "token"));
    const from = { origin: publicUrl, "sec-fetch-site": "same-origin" };
    const headers = { cookie, "x-csrf-token": token, ...from, ...fresh };
    const made = await send("PUT", "/rounds/own", round, headers);
    expect(made).toMatchObject({ status: 201, body: { created: { by: "kari" } } });
    expect((await get("/rounds/own/audit", { cookie })).body).toMatchObject({
      items: [{ who: { kind: "officer", id: "kari", name: "A made-up officer" } }],
    });
  });

  it("says what whoever made it is called: beside the id in a list of people, and in papers", async () => {
    const kari = await officer(["planner"]);
    await send("PUT", "/rounds/named", round, { ...kari, ...fresh });
    const made = await send("POST", "/rounds/named/proposals", undefined, kari);
    const proposal = String(childOf(made.body, "id"));
    const people = await get("/people", kari);
    expect(childOf(people.body, "items")).toContainEqual({ id: "kari", name: "A made-up officer" });
    const { faultsOfAnswer } = described((await get("/openapi.json")).body);
    expect(faultsOfAnswer("/api/v1/people", "get", people)).toEqual([]);
    const paper = await get(`/rounds/named/papers/protocol?format=html&proposal=${proposal}`, kari);
    expect(paper.text).toContain("A made-up officer (kari)");
  });

  it("needs no token where it only reads, and a machine needs none at all", async () => {
    const { cookie } = await officer(["reader"]);
    expect((await get("/rounds", { cookie, origin: "https://evil.example" })).status).toBe(200);
    const token = bearer(await issuer().sign({ claims: { scope: "imdi:fordeling.write" } }));
    expect((await send("PUT", "/rounds/machine", round, { ...token, ...fresh })).status).toBe(201);
  });
});

describe("four eyes", () => {
  it("leave the decision to another, and say in every language what one did and who can", async () => {
    const [kari, ola] = [await officer(["planner", "decider"]), await officer(["decider"], "ola")];
    await send("PUT", "/rounds/eyes", round, { ...(await officer(["planner"], "siri")), ...fresh });
    const made = await send("POST", "/rounds/eyes/proposals", undefined, kari);
    const proposal = String(childOf(made.body, "id"));
    const adopting = { proposal, reason: "It is good." };
    const decide = (headers: Readonly<Record<string, string>>) =>
      send("POST", "/rounds/eyes/adoption", adopting, { ...headers, "if-match": "*" });
    const { faultsOfAnswer } = described((await get("/openapi.json")).body);
    const details = new Set<string>();
    for (const language of languages) {
      const came = await decide({ ...kari, "accept-language": language });
      expect(came).toMatchObject({ status: 403, body: { type: "/api/v1/problems/four-eyes" } });
      expect(faultsOfAnswer("/api/v1/rounds/{id}/adoption", "post", came)).toEqual([]);
      const detail = String(childOf(came.body, "detail"));
      expect(detail).toContain(proposal);
      expect(detail).toContain("decider");
      details.add(detail);
    }
    expect(details.size).toBe(3);
    expect(await decide(ola)).toMatchObject({ status: 201, body: { adopted: { by: "ola" } } });
  });
});

describe("without the database", () => {
  it("it is not known who has a session: 503, to be tried again, and never 401", async () => {
    const gone = connect("postgres://nobody@127.0.0.1:1/nothing");
    const broken = await another({ store: gone });
    const headers = { ...(await officer(["reader"])) };
    const came = await broken.inject({ url: "/api/v1/session", headers });
    expect([came.statusCode, came.headers["retry-after"]]).toEqual([503, "2"]);
    const begun = await broken.inject({
      url: "/api/v1/sign-in/callback?state=x",
      headers: {
        cookie: `__Host-fordel-sign-in=${"a".repeat(43)}`,
      },
    });
    expect(begun.statusCode).toBe(503);
    await broken.close();
    await gone.close();
  });
});

describe("sessions that have ended", () => {
  it("are forgotten, and the others are not", async () => {
    const headers = await officer(["reader"]);
    const rows = async () => {
      const found = await store().database.selectFrom("sessions").select("ends_at").execute();
      return found.length;
    };
    const before = await rows();
    const now = new Date().toISOString();
    valueOf(
      await beginSession(store(), {
        hash: "ended",
        session: { id: "kari", name: "Kari", roles: ["reader"] },
        at: now,
        endsAt: now,
      }),
    );
    expect(await rows()).toBe(before + 1);
    valueOf(await forgetSessions(store(), now));
    expect(await rows()).toBe(before);
    expect((await get("/session", headers)).status).toBe(200);
  });
});

describe("requests are counted", () => {
  it("by the caller where one is known, else by the address", async () => {
    const settings = { rateLimit: 3 };
    const limited = await another({}, settings);
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await limited.inject({ url: "/api/v1/schemes", headers: { ...headers } })).statusCode;
    const [kari, ola] = [await officer(["reader"]), await officer(["reader"], "ola")];
    const again = await officer(["reader"]);
    expect([await ask(kari), await ask(kari), await ask(again), await ask(kari)]).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await ask(again)).toBe(429);
    expect(await ask(ola)).toBe(200);
    expect([await ask({}), await ask({}), await ask({}), await ask({})]).toEqual([401, 401, 401, 429]);
    expect(await ask(bearer("x"))).toBe(429);
    expect(await ask(ola)).toBe(200);
    await limited.close();
  });
});

describe("hostile cookies and headers", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary-ascii", maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      "",
      "=",
      ";",
      "%",
      "%ff%00",
      "__proto__=1",
      "Bearer",
      "Bearer  ",
      "bearer a b",
      "Bearer eyJhbGciOiJub25lIn0.e30.",
      "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6eyJhIjoxfX0.e30.AA",
      "Bearer eyJhbGciOiJSUzI1NiIsImNyaXQiOlsiYiJdLCJiIjoxfQ.e30.AA",
      `__Host-fordel-session=${"a".repeat(5000)}`,
      `__Host-fordel-session=${"a".repeat(43)}; __Host-fordel-session=${"b".repeat(43)}`,
      '__Host-fordel-session="%00"',
      "__Host-fordel-session=%E0%A4%A",
    ),
  );
  // What no client can send, the parser of HTTP refuses before it comes here.
  const value = text.map((one) => one.replace(/[^\t\x20-\x7e\x80-\xff]/g, ""));
  const names = ["cookie", "authorization", "x-csrf-token", "origin", "sec-fetch-site", "accept-language"];

  it("are answered, and never with a fault of the service or as if they were somebody", async () => {
    const headers = fc.dictionary(fc.constantFrom(...names), value);
    const address = fc.constantFrom(
      "/session",
      "/rounds",
      "/sign-in/callback?state=x&code=y",
      "/sign-in?return=/",
    );
    const method = fc.constantFrom("GET" as const, "POST" as const, "DELETE" as const);
    const property = fc.asyncProperty(headers, address, method, async (sent, path, way) => {
      const came = await server().inject({ method: way, url: `/api/v1${path}`, headers: sent });
      expect([400, 401, 403, 404, 405, 503]).toContain(came.statusCode);
      expect(came.headers["content-type"]).toContain("application/problem+json");
    });
    await fc.assert(property, runs(400));
  });
});
