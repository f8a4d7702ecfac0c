import { sql } from "kysely";
import { describe, expect, it, test } from "vitest";
import { childOf } from "../../../../src/round/order-faults.ts";
import { openBrowser } from "./browser.ts";
import { signingIn } from "./signing-in.ts";

const { issuer, claims, clock, at, second, store, log, signedIn } = signingIn();

const session = "fordel-session";
const who = () => `${at()}/api/v1/session`;
const host = () => new URL(at()).host;

function secretOf(browser: Awaited<ReturnType<typeof signedIn>>): string {
  return browser.cookies(host()).get(session) ?? "";
}

async function typeOf(response: Response): Promise<unknown> {
  return childOf(await response.json(), "type");
}

describe("an officer signs in", () => {
  it("at the issuer, and comes back to where they wanted to go", async () => {
    const browser = openBrowser();
    const visit = await browser.go(`${at()}/api/v1/sign-in?return=${encodeURIComponent("/api/v1/session")}`);
    expect(visit.status).toBe(200);
    expect(JSON.parse(visit.text)).toMatchObject({
      who: { kind: "officer", id: "kari", name: "Kari Nordmann" },
      roles: ["planner"],
      rights: ["read", "plan"],
      fourEyes: true,
      csrf: { header: "X-CSRF-Token" },
    });
    expect(visit.way.map((one) => new URL(one).pathname)).toEqual([
      "/api/v1/sign-in",
      "/authorize",
      "/api/v1/sign-in/callback",
      "/api/v1/session",
    ]);
    const asked = new URL(visit.way[1]).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"])
      expect(asked.get(name)?.length).toBeGreaterThan(20);
  });

  it("with a cookie that no script reads and no other site sends, of which only the hash is kept", async () => {
    const browser = openBrowser();
    const begun = await browser.ask(`${at()}/api/v1/sign-in`);
    const back = await browser.ask(String(begun.headers.get("location")));
    const finished = await browser.ask(String(back.headers.get("location")));
    const set = finished.headers.getSetCookie().find((one) => one.startsWith(session)) ?? "";
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Lax/);
    expect(set).toMatch(/; Path=\//);
    expect(set).not.toMatch(/Domain|Expires|Max-Age/);
    const { rows } = await sql<{ readonly all: string }>`
      select row_to_json(sessions)::text as all from sessions`.execute(store().database);
    expect(rows.length).toBeGreaterThan(0);
    for (const { all } of rows) expect(all).not.toContain(secretOf(browser));
  });

  it.each([["/"], ["/rounds/2025?x=%2F#top"], ["/api/v1/docs"]])("and may go back to %s", async (path) => {
    const browser = openBrowser();
    const begun = await browser.ask(`${at()}/api/v1/sign-in?return=${encodeURIComponent(path)}`);
    const back = await browser.ask(String(begun.headers.get("location")));
    const finished = await browser.ask(String(back.headers.get("location")));
    expect(finished.headers.get("location")).toBe(at() + path);
  });

  it.each([
    ["https://evil.example"],
    ["//evil.example"],
    ["/\\evil.example"],
    ["\\\\evil.example"],
    ["/\t/evil.example"],
    ["javascript:alert(1)"],
    ["evil"],
    [""],
    ["/%0d%0aSet-Cookie:x=1\r\n"],
  ])("and is not sent on to %s", async (path) => {
    const came = await openBrowser().ask(`${at()}/api/v1/sign-in?return=${encodeURIComponent(path)}`);
    expect(came.status).toBe(400);
    expect(await typeOf(came)).toBe("/api/v1/problems/sign-in-failed");
  });

  it("in two windows at once", async () => {
    const browser = openBrowser();
    const begun = [await browser.ask(`${at()}/api/v1/sign-in`), await browser.ask(`${at()}/api/v1/sign-in`)];
    for (const one of begun) {
      const back = await browser.ask(String(one.headers.get("location")));
      expect((await browser.ask(String(back.headers.get("location")))).status).toBe(302);
    }
  });

  it("and is never sent to another host, however the path is put together", async () => {
    const browser = openBrowser();
    const begun = await browser.ask(
      `${at()}/api/v1/sign-in?return=${encodeURIComponent("/..//evil.example")}`,
    );
    const back = await browser.ask(String(begun.headers.get("location")));
    const finished = await browser.ask(String(back.headers.get("location")));
    expect(new URL(String(finished.headers.get("location"))).host).toBe(host());
  });
});

describe("nobody is signed in", () => {
  /** Signs in as far as the address to come back to, which may be altered. */
  async function comingBack(alter: (url: URL) => void = () => undefined) {
    const browser = openBrowser();
    const begun = await browser.ask(`${at()}/api/v1/sign-in`);
    const back = await browser.ask(String(begun.headers.get("location")));
    const url = new URL(String(back.headers.get("location")));
    alter(url);
    return { browser, url: url.href };
  }

  const altered: readonly (readonly [what: string, alter: (url: URL) => void])[] = [
    ["a wrong state", (url) => url.searchParams.set("state", "another")],
    ["no state", (url) => url.searchParams.delete("state")],
    ["two states", (url) => url.searchParams.append("state", "another")],
    ["a wrong code", (url) => url.searchParams.set("code", "another")],
    ["no code", (url) => url.searchParams.delete("code")],
    ["another issuer's answer", (url) => url.searchParams.set("iss", "https://evil.example")],
    ["nothing at all", (url) => (url.search = "")],
    [
      "an error of the issuer",
      (url) => {
        url.searchParams.delete("code");
        url.searchParams.set("error", "access_denied");
      },
    ],
  ];

  test.each(altered)("by %s", async (_, alter) => {
    const { browser, url } = await comingBack(alter);
    const came = await browser.ask(url);
    expect(came.status).toBe(400);
    expect(await typeOf(came)).toBe("/api/v1/problems/sign-in-failed");
    expect((await browser.ask(who())).status).toBe(401);
  });

  test.each([
    ["nb", "Ikke logget inn", "Logg inn på nytt"],
    ["nn", "Ikkje logga inn", "Logg inn på nytt"],
    ["en", "Not signed in", "Sign in again"],
  ])("and a person with a browser gets a page that says why, in %s", async (language, title, link) => {
    const { browser, url } = await comingBack((one) => one.searchParams.set("error", "<script>"));
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": language };
    const came = await browser.ask(url, { headers });
    const page = await came.text();
    expect(came.status).toBe(400);
    expect(came.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(came.headers.get("cache-control")).toBe("no-store");
    expect(came.headers.get("content-security-policy")).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';/,
    );
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(`<a href="/api/v1/sign-in?return=/">${link}</a>`);
    expect(page).not.toContain("<script");
  });

  it("without a role, and a person is told so on a page", async () => {
    claims.current = { sub: "ola", name: "Ola Nordmann", roles: [] };
    const { browser, url } = await comingBack();
    const came = await browser.ask(url, { headers: { accept: "text/html", "accept-language": "nb" } });
    expect(came.status).toBe(403);
    expect(await came.text()).toContain("<h1>Ingen rolle</h1>");
  });

  it("by an address that was used before", async () => {
    const { browser, url } = await comingBack();
    const signIn = browser.cookies(host()).get("fordel-sign-in") ?? "";
    expect((await browser.ask(url)).status).toBe(302);
    const replayed = await fetch(url, {
      redirect: "manual",
      headers: { cookie: `fordel-sign-in=${signIn}` },
    });
    expect(replayed.status).toBe(400);
    expect(replayed.headers.getSetCookie().some((one) => one.startsWith(session))).toBe(false);
  });

  it("by an address that was made in another browser", async () => {
    const { url } = await comingBack();
    const other = openBrowser();
    expect((await other.ask(url)).status).toBe(400);
    await other.ask(`${at()}/api/v1/sign-in`);
    expect((await other.ask(url)).status).toBe(400);
    expect((await other.ask(who())).status).toBe(401);
  });

  it("by an answer that came too late", async () => {
    const { browser, url } = await comingBack();
    clock.ahead = 16;
    expect((await browser.ask(url)).status).toBe(400);
  });

  const tokens: readonly (readonly [what: string, claims: Readonly<Record<string, unknown>>])[] = [
    ["a wrong nonce", { nonce: "another" }],
    ["an ID token for somebody else", { aud: "another" }],
    ["an ID token of another issuer", { iss: "https://evil.example" }],
    ["an expired ID token", { exp: 1_000_000_000 }],
    ["no subject", { sub: undefined }],
    ["a subject that is no text", { sub: 7 }],
    ["a subject that no database takes", { sub: "ka\u0000ri" }],
  ];

  test.each(tokens)("by %s", async (_, wrong) => {
    claims.current = { ...claims.current, ...wrong };
    const browser = openBrowser();
    const visit = await browser.go(`${at()}/api/v1/sign-in`);
    expect(visit.status, visit.text).toBe(400);
    expect((await browser.ask(who())).status).toBe(401);
  });

  it("by an ID token that another key has signed", async () => {
    const tamper = (response: unknown) => {
      const body = childOf(response, "body");
      const token = String(childOf(body, "id_token"));
      const [header, payload, signature] = token.split(".");
      const bent = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
      if (typeof body === "object" && body !== null)
        Object.assign(body, { id_token: `${header}.${payload}.${bent}` });
    };
    issuer.service.once("beforeResponse", tamper);
    const visit = await openBrowser().go(`${at()}/api/v1/sign-in`);
    expect(visit.status, visit.text).toBe(400);
  });

  it.each([[[]], [["other"]], [undefined], [7], [{ planner: true }], [[["planner"]]]])(
    "with the roles %j, and the answer says so",
    async (roles) => {
      claims.current = { ...claims.current, roles };
      const browser = openBrowser();
      const visit = await browser.go(`${at()}/api/v1/sign-in`);
      expect(visit).toMatchObject({ status: 403 });
      expect(JSON.parse(visit.text)).toMatchObject({ type: "/api/v1/problems/no-role" });
      expect((await browser.ask(who())).status).toBe(401);
    },
  );

  it("while the issuer fails: 503, to be tried again", async () => {
    const { browser, url } = await comingBack();
    const fail = (response: unknown) => {
      if (typeof response === "object" && response !== null) Object.assign(response, { statusCode: 502 });
    };
    issuer.service.once("beforeResponse", fail);
    const came = await browser.ask(url);
    expect([came.status, came.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await typeOf(came)).toBe("/api/v1/problems/issuer-silent");
  });
});

describe("a session", () => {
  it("has the roles that the claim gives, as one text too, and a name that can be shown", async () => {
    const name = `A\u0000${"b".repeat(300)}\ud800`;
    const browser = await signedIn({ sub: "two", name, roles: "decider" });
    const body: unknown = await (await browser.ask(who())).json();
    expect(body).toMatchObject({ roles: ["decider"], rights: ["read", "decide"], who: { id: "two" } });
    const shown = String(childOf(childOf(body, "who"), "name"));
    expect(shown).toMatch(/^A b{198}$/);
  });

  it("is another one after every sign-in, and the one before has ended", async () => {
    const browser = await signedIn();
    const before = secretOf(browser);
    await browser.go(`${at()}/api/v1/sign-in`);
    const after = secretOf(browser);
    expect(after).not.toBe(before);
    const old = await fetch(who(), { headers: { cookie: `${session}=${before}` } });
    expect([old.status, (await browser.ask(who())).status]).toEqual([401, 200]);
  });

  it("cannot be one that somebody else has chosen", async () => {
    const browser = openBrowser();
    const chosen = "C".repeat(43);
    browser.cookies(host()).set(session, chosen);
    await browser.go(`${at()}/api/v1/sign-in`);
    expect(secretOf(browser)).not.toBe(chosen);
    expect((await fetch(who(), { headers: { cookie: `${session}=${chosen}` } })).status).toBe(401);
  });

  it("ends an hour after it was last used", async () => {
    const browser = await signedIn();
    for (const minutes of [50, 100, 150]) {
      clock.ahead = minutes;
      expect((await browser.ask(who())).status).toBe(200);
    }
    clock.ahead = 211;
    expect((await browser.ask(who())).status).toBe(401);
  });

  it("ends after ten hours, however much it is used", async () => {
    const browser = await signedIn();
    for (let minutes = 50; minutes < 600; minutes += 50) {
      clock.ahead = minutes;
      expect((await browser.ask(who())).status).toBe(200);
    }
    clock.ahead = 601;
    expect((await browser.ask(who())).status).toBe(401);
  });

  it("is known to every server on the store, and ends for all of them", async () => {
    const browser = await signedIn();
    const headers = { cookie: `${session}=${secretOf(browser)}` };
    const there = await fetch(`${second()}/api/v1/session`, { headers });
    expect(there.status).toBe(200);
    const token = String(childOf(childOf(await there.json(), "csrf"), "token"));
    const ended = await fetch(`${second()}/api/v1/session`, {
      method: "DELETE",
      headers: { ...headers, "x-csrf-token": token },
    });
    expect(ended.status).toBe(200);
    expect((await browser.ask(who())).status).toBe(401);
  });

  it("ends with signing out, here and at the issuer", async () => {
    const browser = await signedIn();
    const secret = secretOf(browser);
    const token = String(childOf(childOf(await (await browser.ask(who())).json(), "csrf"), "token"));
    const out = await browser.ask(who(), { method: "DELETE", headers: { "x-csrf-token": token } });
    expect(out.status).toBe(200);
    const address = new URL(String(childOf(await out.json(), "continueAt")));
    expect(address.origin).toBe(issuer.issuer.url);
    expect(address.searchParams.get("post_logout_redirect_uri")).toBe(`${at()}/`);
    expect(secretOf(browser)).toBe("");
    expect((await fetch(who(), { headers: { cookie: `${session}=${secret}` } })).status).toBe(401);
  });
});

describe("the log", () => {
  it("has nobody's name, id, code or cookie", async () => {
    const browser = await signedIn({ sub: "subject-17", name: "Ola Nordmann", roles: ["planner"] });
    await browser.ask(`${at()}/api/v1/rounds/secret-round`);
    claims.current = { ...claims.current, nonce: "wrong" };
    await openBrowser().go(`${at()}/api/v1/sign-in`);
    const text = log.join("");
    expect(text).toContain("/api/v1/sign-in/callback");
    expect(text).toContain("A sign-in was refused.");
    for (const personal of ["subject-17", "Nordmann", secretOf(browser), "secret-round", "code=", "state="]) {
      expect(text).not.toContain(personal);
    }
  });
});
