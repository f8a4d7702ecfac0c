import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPortfolio } from "../../../api/portfolio.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import { exampleRound as exampleOfRates } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { smallRound } from "../store/small-round.ts";
import { valueOf } from "../store/started.ts";
import { anything, keptService, nothing, problem } from "./kept-service.ts";
import { inLanguage } from "./service.ts";

const { ask, database, described, clock } = keptService();

const textIn = (body: unknown, ...way: readonly string[]) => String(way.reduce(childOf, body));

async function newRound(id: string, document: unknown = smallRound): Promise<void> {
  expect(await ask("PUT", `/rounds/${id}`, document, nothing)).toMatchObject({ status: 201 });
}

/** Keeps a round, solves it and decides it. */
async function decided(id: string): Promise<void> {
  await newRound(id);
  const made = await ask("POST", `/rounds/${id}/proposals`);
  const adopting = { proposal: textIn(made.body, "id"), reason: "It is good." };
  expect(await ask("POST", `/rounds/${id}/adoption`, adopting, anything)).toMatchObject({ status: 201 });
}

describe("a second step", () => {
  it("is made, read, adopted, and every award list can be read afterwards", async () => {
    await decided("r");
    const first = await ask("GET", "/rounds/r/adoption");
    expect(first).toMatchObject({ status: 200, headers: { etag: '"v2"' }, body: { version: 2, steps: [] } });
    const made = await ask("POST", "/rounds/r/second-steps", { events: [{ event: "cap", by: 300 }] });
    expect(made).toMatchObject({ status: 201, body: { round: "r", version: 2, step: "share-out" } });
    const step = textIn(made.body, "id");
    expect(made.headers.location).toBe(`/api/v1/rounds/r/second-steps/${step}`);
    expect(await ask("GET", `/rounds/r/second-steps/${step}`)).toMatchObject({
      status: 200,
      body: { head: made.body, document: { step: "share-out", cap: { before: 1000, after: 1300 } } },
    });
    expect(await ask("GET", "/rounds/r/second-steps")).toMatchObject({ body: { items: [made.body] } });

    const adopting = { reason: "More money came." };
    const address = `/rounds/r/second-steps/${step}/adoption`;
    expect(await ask("POST", address, adopting)).toMatchObject({ status: 428 });
    expect(await ask("POST", address, adopting, { "if-match": '"v1"' })).toMatchObject({ status: 412 });
    expect(await ask("POST", address, { reason: " " }, anything)).toMatchObject({
      status: 422,
      ...problem("not-adoptable"),
    });
    const adopted = await ask("POST", address, adopting, { "if-match": '"v2"' });
    expect(adopted).toMatchObject({ status: 201, headers: { etag: '"v3"' }, body: { version: 3 } });
    expect((await ask("GET", "/rounds/r/adoption")).body).toEqual(adopted.body);
    const earlier = await ask("GET", "/rounds/r/adoption?version=2");
    expect(childOf(earlier.body, "awards")).toEqual(childOf(first.body, "awards"));
    for (const language of ["nb", "nn", "en"] as const) {
      const again = await ask("POST", address, adopting, { "if-match": '"v3"', ...inLanguage(language) });
      expect(again).toMatchObject({ status: 409, ...problem("superseded") });
    }
  });

  it("is refused with places in what was sent, and where nothing is decided", async () => {
    await decided("f");
    const came = await ask("POST", "/rounds/f/second-steps", {
      events: [
        { event: "withdrawn", application: "x" },
        { event: "set-aside", application: "a", reason: " " },
      ],
    });
    expect(came).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/events/0/application" }, { pointer: "/events/1/reason" }] },
    });
    expect(await ask("POST", "/rounds/f/second-steps", { events: "x" })).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/events" }] },
    });
    const mottak = "integreringsmottak";
    await newRound(mottak, exampleOfRates());
    const made = await ask("POST", `/rounds/${mottak}/proposals`);
    const adopting = { proposal: textIn(made.body, "id"), reason: "So." };
    await ask("POST", `/rounds/${mottak}/adoption`, adopting, anything);
    expect(await ask("POST", `/rounds/${mottak}/second-steps`, { events: [] })).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "", code: "kind-not-scored" }] },
    });
    await newRound("draft");
    expect(await ask("POST", "/rounds/draft/second-steps", { events: [] })).toMatchObject({
      status: 409,
      ...problem("not-adopted"),
    });
  });
});

describe("an archive", () => {
  it("goes out, is checked, comes in elsewhere, and is never laid on top", async () => {
    await decided("out");
    await ask("POST", "/rounds/out/second-steps", { events: [{ event: "withdrawn", application: "a" }] });
    const { body: archive } = await ask("GET", "/rounds/out/archive");
    expect(await ask("POST", "/archives/verify", archive)).toMatchObject({
      status: 200,
      body: { holds: true, round: "out", findings: [] },
    });
    expect(await ask("POST", "/archives", archive)).toMatchObject({ status: 409, ...problem("exists") });
    const altered = { ...(typeof archive === "object" ? archive : {}), snapshots: [] };
    const refused = await ask("POST", "/archives", altered, inLanguage("en"));
    expect(refused).toMatchObject({ status: 422, ...problem("not-whole") });
    expect(await ask("POST", "/archives/verify", altered)).toMatchObject({ body: { holds: false } });
    expect(await ask("POST", "/archives/verify", "{")).toMatchObject({ status: 400 });
  });
});

const scenario = { name: "Less", changes: [{ change: "cap", byPercent: -10 }] };

describe("a scenario", () => {
  it("is kept with its round, and says when it no longer fits", async () => {
    await newRound("s");
    const put = await ask("PUT", "/rounds/s/scenarios/less", scenario, nothing);
    expect(put).toMatchObject({ status: 200, headers: { etag: '"v1"' }, body: { fits: true } });
    expect(await ask("PUT", "/rounds/s/scenarios/less", scenario, nothing)).toMatchObject({ status: 412 });
    const without = { name: "Without b", changes: [{ change: "withdrawal", application: "b" }] };
    await ask("PUT", "/rounds/s/scenarios/b", without, nothing);
    expect(await ask("GET", "/rounds/s/scenarios?limit=1")).toMatchObject({
      body: { items: [{ id: "b", name: "Without b" }], next: "b" },
    });
    const odd = { name: "x", changes: [{ change: "withdrawal", application: "x" }] };
    expect(await ask("PUT", "/rounds/s/scenarios/x", odd, nothing)).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/changes/0/application" }] },
    });

    expect(await ask("DELETE", "/rounds/s/applications/b", undefined, anything)).toMatchObject({
      status: 200,
    });
    const unfit = await ask("GET", "/rounds/s/scenarios/b", undefined, { "if-none-match": '"v1"' });
    expect(unfit).toMatchObject({
      status: 200,
      body: { fits: false, document: without, faults: [{ pointer: "/changes/0/application" }] },
    });
    expect(await ask("DELETE", "/rounds/s/scenarios/b", undefined, { "if-match": '"v2"' })).toMatchObject({
      status: 412,
    });
    expect(await ask("DELETE", "/rounds/s/scenarios/b", undefined, anything)).toMatchObject({ status: 200 });
    expect(await ask("GET", "/rounds/s/scenarios/b")).toMatchObject({ status: 404 });
    // Who saw the first cannot take what came after it was removed for it.
    const anew = { ...without, changes: [{ change: "withdrawal", application: "c" }] };
    expect(await ask("PUT", "/rounds/s/scenarios/b", anew, nothing)).toMatchObject({
      headers: { etag: '"v3"' },
    });
  });

  it("stays when its round is decided, and goes into the archive", async () => {
    await newRound("kept");
    await ask("PUT", "/rounds/kept/scenarios/less", scenario, nothing);
    const made = await ask("POST", "/rounds/kept/proposals");
    await ask(
      "POST",
      "/rounds/kept/adoption",
      { proposal: textIn(made.body, "id"), reason: "So." },
      anything,
    );
    const more = { ...scenario, name: "More" };
    expect(await ask("PUT", "/rounds/kept/scenarios/less", more, { "if-match": '"v1"' })).toMatchObject({
      status: 200,
      headers: { etag: '"v2"' },
    });
    const { body: archive } = await ask("GET", "/rounds/kept/archive");
    expect(childOf(archive, "scenarios")).toEqual([{ id: "less", version: 2, document: more }]);
    expect(await ask("POST", "/archives/verify", archive)).toMatchObject({ body: { holds: true } });
  });
});

const post = (id: string) => ({
  id,
  name: "A made-up post",
  year: 2025,
  cap: 60_000_000,
  schemes: [{ round: "tuki" }, { round: "small-2", unused: "hold" }],
});

describe("a portfolio", () => {
  it("is kept with its rounds by id, asked with them as they are, and its answers stay", async () => {
    const tuki = exampleRound();
    await newRound("tuki", tuki);
    await newRound("small-2");
    const made = await ask("POST", "/portfolios", post("p"));
    expect(made).toMatchObject({ status: 201, body: { id: "p", version: 1, rounds: ["tuki", "small-2"] } });
    expect(await ask("POST", "/portfolios", post("p"))).toMatchObject({ status: 409, ...problem("exists") });
    expect(await ask("GET", "/portfolios")).toMatchObject({ body: { items: [made.body] } });
    const answer = await ask("POST", "/portfolios/p/proposals?timeLimit=20");
    expect(answer).toMatchObject({
      status: 201,
      body: {
        portfolio: "p",
        version: 1,
        rounds: [
          { round: "small-2", version: 1 },
          { round: "tuki", version: 1 },
        ],
        status: "simulated",
      },
    });
    const id = textIn(answer.body, "id");
    const whole = await ask("GET", `/portfolios/p/proposals/${id}`);
    expect(whole).toMatchObject({ body: { head: answer.body, portfolio: post("p") } });

    const put = { ...post("p"), name: "Another" };
    expect(await ask("PUT", "/portfolios/p", put, { "if-match": '"v1"' })).toMatchObject({
      status: 200,
      headers: { etag: '"v2"' },
    });
    expect(await ask("GET", "/portfolios/p")).toMatchObject({ body: { document: { name: "Another" } } });
    expect(await ask("DELETE", "/portfolios/p", undefined, { "if-match": '"v1"' })).toMatchObject({
      status: 412,
    });
    expect(await ask("DELETE", "/portfolios/p", undefined, anything)).toMatchObject({ status: 200 });
    expect(await ask("GET", "/portfolios/p")).toMatchObject({ status: 404 });
    expect((await ask("GET", `/portfolios/p/proposals/${id}`)).body).toEqual(whole.body);
    expect(await ask("GET", "/portfolios/p/proposals")).toMatchObject({ body: { items: [answer.body] } });
    expect(await ask("GET", "/audit?portfolio=p")).toMatchObject({
      body: {
        items: [
          { portfolio: "p", what: { action: "portfolio-kept" } },
          { what: { action: "portfolio-proposal-made", proposal: id } },
          { what: { action: "portfolio-kept" }, from: 1, to: 2 },
          { what: { action: "portfolio-removed" }, from: 2, to: 3 },
        ],
      },
    });
  });

  it("has rounds of all four kinds, and is answered as when they are sent along", async () => {
    const example: unknown = JSON.parse(
      readFileSync(new URL("../../../docs/examples/portfolio.json", import.meta.url), "utf8"),
    );
    const reading = readPortfolio(example);
    if (!reading.ok) throw new Error("The example of the documentation is valid.");
    const { document } = reading;
    expect(new Set(document.schemes.map(({ round }) => round.scheme.kind ?? "scored")).size).toBe(4);
    for (const { round } of document.schemes) await newRound(`of-${round.scheme.id}`, round);
    const schemes = document.schemes.map((one) => ({ ...one, round: `of-${one.round.scheme.id}` }));
    expect(await ask("POST", "/portfolios", { ...document, schemes })).toMatchObject({ status: 201 });
    const made = await ask("POST", `/portfolios/${document.id}/proposals`);
    expect(made.body).toMatchObject({ status: "simulated" });
    const kept = await ask("GET", `/portfolios/${document.id}/proposals/${textIn(made.body, "id")}`);
    expect(childOf(kept.body, "document")).toEqual((await ask("POST", "/portfolio", document)).body);
  });

  it("is refused with every fault at once", async () => {
    const came = await ask(
      "PUT",
      "/portfolios/q",
      { ...post("other"), schemes: [{ round: "none" }] },
      nothing,
    );
    expect(came).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/id" }, { pointer: "/schemes/0/round" }] },
    });
    const late = { ...post("q"), year: 2026 };
    expect(await ask("PUT", "/portfolios/q", late, nothing)).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: "/schemes/0/round" }, { pointer: "/schemes/1/round" }] },
    });
  });
});

describe("the audit", () => {
  it("has everything of all rounds and portfolios, page by page, and holds", async () => {
    const first = await ask("GET", "/audit?limit=3");
    expect(first).toMatchObject({ body: { items: [{}, {}, {}], next: 3 } });
    expect(await ask("GET", "/audit?limit=1&after=3")).toMatchObject({ body: { items: [{ sequence: 4 }] } });
    const ofRound = await ask("GET", "/audit?round=s");
    expect(ofRound.body).toEqual((await ask("GET", "/rounds/s/audit")).body);
    expect(valueOf(await verifyAudit(database().store)).holds).toBe(true);
  });
});

describe("manners", () => {
  it("has an idempotency key for every POST", async () => {
    const { operations, at } = await described();
    for (const [path, method] of operations) {
      if (method !== "post") continue;
      expect(JSON.stringify(at("paths", path, method)), path).toContain('"Idempotency-Key"');
    }
  });

  it("works out a question once for a key, for a day", async () => {
    const key = { "idempotency-key": "question-1" };
    const first = await ask("POST", "/allocate", smallRound, key);
    clock.now = "2025-03-02T08:00:00.000Z";
    const again = await ask("POST", "/allocate", smallRound, { ...key, ...inLanguage("en") });
    expect(again.text).toBe(first.text);
    expect(again.headers["content-language"]).toBe("nb");
    expect(await ask("POST", "/allocate", { ...smallRound, note: "x" }, key)).toMatchObject({
      status: 422,
      ...problem("other-request"),
    });
    clock.now = "2025-03-02T10:00:00.000Z";
    expect(await ask("POST", "/allocate", { ...smallRound, note: "x" }, key)).toMatchObject({ status: 200 });
  });

  it("gives the key back where nothing came of it", async () => {
    const key = { "idempotency-key": "question-2" };
    const wrong = { ...smallRound, scheme: {} };
    expect(await ask("POST", "/allocate", wrong, key)).toMatchObject({ status: 422, ...problem("invalid") });
    expect(await ask("POST", "/allocate", smallRound, key)).toMatchObject({ status: 200 });
  });

  it("of two at once with one key one is worked out, and the other is told or gets the same", async () => {
    const key = { "idempotency-key": "question-3" };
    const tuki = exampleRound();
    const came = await Promise.all([1, 2, 3].map(() => ask("POST", "/allocate", tuki, key)));
    const good = came.filter(({ status }) => status === 200);
    expect(good.length).toBeGreaterThan(0);
    expect(new Set(good.map(({ text }) => text)).size).toBe(1);
    for (const one of came) {
      if (one.status !== 200) expect(one).toMatchObject({ status: 409, ...problem("under-way") });
    }
    expect((await ask("POST", "/allocate", tuki, key)).text).toBe(good[0].text);
  });

  it("makes one second step for a key, however often it is sent", async () => {
    const key = { "idempotency-key": "step-1" };
    await decided("once");
    const events = { events: [{ event: "cap", by: 100 }] };
    const came = await Promise.all([1, 2].map(() => ask("POST", "/rounds/once/second-steps", events, key)));
    const again = await ask("POST", "/rounds/once/second-steps", events, key);
    expect(again).toMatchObject({ status: 201 });
    for (const one of came) if (one.status === 201) expect(one.text).toBe(again.text);
    expect(childOf((await ask("GET", "/rounds/once/second-steps")).body, "items")).toHaveLength(1);
  });

  it("answers that nothing is another where that is so", async () => {
    await newRound("same");
    for (const tag of ['"v1"', 'W/"v1"', '"v9", "v1"', "*"]) {
      const came = await ask("GET", "/rounds/same", undefined, { "if-none-match": tag });
      expect(came).toMatchObject({ status: 304, text: "", headers: { etag: '"v1"' } });
    }
    expect(await ask("GET", "/rounds/same", undefined, { "if-none-match": '"v2"' })).toMatchObject({
      status: 200,
    });
  });
});
