import { afterAll, describe, expect, it, test } from "vitest";
import { childOf } from "../../../src/round/order-faults.ts";
import { exampleNamed } from "../../../src/schemes/examples.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { put, validRound } from "../../src/round/valid-round.ts";
import { type Started, started } from "../store/started.ts";
import { type Described, described } from "./openapi.ts";
import { type Came, inLanguage, type Method, startedService } from "./service.ts";

const database: { started?: Started } = {};

const { get, send } = startedService({}, async () => {
  database.started = await started();
  return { store: database.started.store, clock: () => "2025-03-01T09:00:00.000Z" };
});
afterAll(() => database.started?.stop());

const api: { described?: Described } = {};

const round = validRound();
const anything = { "if-match": "*" };
const nothing = { "if-none-match": "*" };

/** Asks, and holds the answer against the OpenAPI document. */
async function ask(
  method: Method,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Came> {
  const came = await send(method, path, body, headers);
  api.described ??= described((await get("/openapi.json")).body);
  const { operations, faultsOfAnswer } = api.described;
  const [address] = path.split("?");
  const operation = operations.find(
    ([one, way]) =>
      way === method.toLowerCase() &&
      new RegExp(`^${one.replace(/\{\w+\}/g, "[^/]+")}$`).test(`/api/v1${address}`),
  );
  if (operation === undefined) throw new Error(`${method} ${path} is not in the OpenAPI document.`);
  const [pattern, way] = operation;
  expect(faultsOfAnswer(pattern, way, came), came.text).toEqual([]);
  return came;
}

function withFields(value: unknown, fields: object): object {
  return { ...(typeof value === "object" ? value : {}), ...fields };
}

async function newRound(id: string, document: unknown = round): Promise<void> {
  expect(await ask("PUT", `/rounds/${id}`, document, nothing)).toMatchObject({ status: 201 });
}

const problem = (code: string) => ({ body: { type: `/api/v1/problems/${code}` } });

describe("a round that is kept", () => {
  it("comes back as it was sent, with its version", async () => {
    const made = await ask("POST", "/rounds", round);
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"v1"' },
      body: { version: 1, status: "draft" },
    });
    const location = String(made.headers.location).slice("/api/v1".length);
    const came = await ask("GET", location);
    expect(came).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
    expect(childOf(childOf(came.body, "document"), "scheme")).toEqual(childOf(round, "scheme"));
  });

  it("has proposals that are the same whenever they are read, and of no other round", async () => {
    await newRound("read-again");
    await newRound("read-beside");
    const made = await ask("POST", "/rounds/read-again/proposals");
    const path = String(made.headers.location).slice("/api/v1".length);
    const first = await ask("GET", path);
    expect(childOf(first.body, "head")).toEqual(made.body);
    expect(childOf(childOf(childOf(first.body, "document"), "made"), "content")).toBe(
      childOf(made.body, "content"),
    );
    const again = [await ask("GET", path), await ask("GET", path)];
    expect(again.map(({ text }) => text)).toEqual([first.text, first.text]);
    const elsewhere = await ask("GET", path.replace("read-again", "read-beside"));
    expect(elsewhere).toMatchObject({ status: 404, ...problem("missing") });
  });

  test.each(["integreringsmottak-2021", "frivillige-direkte-2022", "jobbsjansen-2018"])(
    "is of any kind: %s, with its proposal",
    async (name) => {
      const example = exampleNamed(name);
      if (!example.found) throw new Error(example.message);
      await newRound(name, example.round);
      const made = await ask("POST", `/rounds/${name}/proposals`);
      expect(made).toMatchObject({ status: 201, body: { status: "optimal", version: 1 } });
      const found = await ask("GET", String(made.headers.location).slice("/api/v1".length));
      const document = childOf(found.body, "document");
      const verified = await send("POST", "/verify", { round: example.round, proposal: document });
      expect(verified.body).toMatchObject({ holds: true });
    },
  );

  it("is listed page by page", async () => {
    for (const id of ["page-1", "page-2", "page-3"]) await newRound(id);
    const first = await ask("GET", "/rounds?limit=2&after=page-0");
    expect(first.body).toMatchObject({ items: [{ id: "page-1" }, { id: "page-2" }], next: "page-2" });
    const rest = await ask("GET", "/rounds?limit=2&after=page-2");
    expect(childOf(rest.body, "items")).toContainEqual(expect.objectContaining({ id: "page-3" }));
    expect(await ask("GET", "/rounds?limit=0")).toMatchObject({ status: 400, ...problem("parameters") });
  });

  it("gets another scheme, and faults have their places in what was sent", async () => {
    await newRound("scheme");
    const scheme = withFields(childOf(round, "scheme"), { cap: 2_000_000 });
    expect(await ask("PUT", "/rounds/scheme/scheme", scheme, { "if-match": '"v1"' })).toMatchObject({
      headers: { etag: '"v2"' },
    });
    const came = await ask("PUT", "/rounds/scheme/scheme", { ...scheme, cap: -1 }, anything);
    expect(came).toMatchObject({ status: 422, body: { faults: [{ pointer: "/cap" }] } });
  });
});

describe("two officers on one round", () => {
  it("cannot undo what the other did without having seen it", async () => {
    await newRound("two");
    const first = withFields(round, { note: "The first" });
    const second = withFields(round, { note: "The second" });
    expect(await ask("PUT", "/rounds/two", first)).toMatchObject({ status: 428, ...problem("precondition") });
    expect(await ask("PUT", "/rounds/two", first, { "if-match": '"v1"' })).toMatchObject({ status: 200 });
    const lost = await ask("PUT", "/rounds/two", second, { "if-match": '"v1"', ...inLanguage("en") });
    expect(lost).toMatchObject({ status: 412, ...problem("changed") });
    expect(childOf(childOf((await ask("GET", "/rounds/two")).body, "document"), "note")).toBe("The first");
    expect(await ask("PUT", "/rounds/two", second, { "if-match": "v2" })).toMatchObject({ status: 400 });
    expect(await ask("PUT", "/rounds/two", second, nothing)).toMatchObject({
      status: 412,
      ...problem("changed"),
    });
    expect(await ask("PUT", "/rounds/none", second, anything)).toMatchObject({
      status: 404,
      ...problem("missing"),
    });
  });

  it("is refused in the same way whatever it is of, and nothing is changed", async () => {
    await newRound("stale");
    const application = childOf(childOf(round, "applications"), 0);
    const path = `/rounds/stale/applications/${String(childOf(application, "id"))}`;
    const made = await ask("POST", "/rounds/stale/proposals");
    const stale = { "if-match": '"v9"' };
    const refused = [
      await ask("PUT", "/rounds/stale/scheme", childOf(round, "scheme"), stale),
      await ask("PUT", "/rounds/stale/applications", { items: [] }, stale),
      await ask("PUT", path, application, stale),
      await ask("DELETE", path, undefined, stale),
      await ask(
        "POST",
        "/rounds/stale/adoption",
        { proposal: childOf(made.body, "id"), reason: "Best." },
        stale,
      ),
    ];
    expect(refused.map(({ status }) => status)).toEqual([412, 412, 412, 412, 412]);
    expect((await ask("GET", "/rounds/stale")).headers).toMatchObject({ etag: '"v1"' });
  });

  it("at once: one of them gets through", async () => {
    await newRound("at-once");
    const notes = ["a", "b", "c", "d"].map((note) => withFields(round, { note }));
    const came = await Promise.all(
      notes.map((one) => ask("PUT", "/rounds/at-once", one, { "if-match": '"v1"' })),
    );
    expect(came.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe("what is in a round", () => {
  const application = childOf(childOf(round, "applications"), 0);
  const id = String(childOf(application, "id"));

  it("is put by the case system's own ids, many at a time, or none where one of them is wrong", async () => {
    await newRound("items");
    const others = ["n1", "n2"].map((one) => withFields(application, { id: one }));
    const put = await ask("PUT", "/rounds/items/applications", { items: [application, ...others] }, anything);
    expect(put).toMatchObject({ status: 200, body: { added: ["n1", "n2"], unchanged: [id] } });
    const wrong = {
      items: [withFields(application, { id: "n3" }), withFields(application, { area: 7 })],
    };
    const refused = await ask("PUT", "/rounds/items/applications", wrong, anything);
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ pointer: "/items/1/area" }] } });
    const none = await ask("GET", "/rounds/items/applications/n3");
    expect(none).toMatchObject({ status: 404 });
    const form = await ask("PUT", "/rounds/items/applications", { item: [] }, anything);
    expect(form).toMatchObject({ status: 422 });
  });

  it("is put, got and taken out one at a time, each with its version", async () => {
    await newRound("one");
    const path = `/rounds/one/applications/${id}`;
    expect(await ask("GET", path)).toMatchObject({
      headers: { etag: '"v1"' },
      body: { document: application },
    });
    const changed = withFields(application, { title: "Another" });
    expect(await ask("PUT", path, changed, { "if-match": '"v7"' })).toMatchObject({ status: 412 });
    expect(await ask("PUT", path, changed, nothing)).toMatchObject({ status: 412 });
    expect(await ask("PUT", path, changed, { "if-match": '"v1"' })).toMatchObject({
      headers: { etag: '"v2"' },
    });
    const again = await ask("PUT", path, changed, { "if-match": '"v2"' });
    expect(again.body).toMatchObject({ unchanged: [id] });
    expect(again.headers).not.toHaveProperty("etag");
    const other = await ask("PUT", `${path}x`, changed, nothing);
    expect(other).toMatchObject({ status: 422, body: { faults: [{ pointer: "/id" }] } });
    const wrong = await ask("PUT", path, { ...changed, area: 7 }, anything);
    expect(wrong).toMatchObject({ status: 422, body: { faults: [{ pointer: "/area" }] } });
    expect(await ask("DELETE", path)).toMatchObject({ status: 428 });
    const decision = { application: id, decision: "decline" };
    expect(await ask("PUT", `/rounds/one/decisions/${id}`, decision, anything)).toMatchObject({
      status: 200,
    });
    // Its decision would be about nothing.
    expect(await ask("DELETE", path, undefined, anything)).toMatchObject({ status: 422 });
    expect(await ask("DELETE", `/rounds/one/decisions/${id}`, undefined, anything)).toMatchObject({
      status: 200,
    });
    expect(await ask("DELETE", path, undefined, anything)).toMatchObject({ status: 200 });
    expect(await ask("GET", path)).toMatchObject({ status: 404 });
  });
});

describe("a request with an idempotency key", () => {
  it("is carried out once, and answered alike", async () => {
    const key = { "idempotency-key": "create-1" };
    const first = await ask("POST", "/rounds", round, key);
    const second = await ask("POST", "/rounds", round, key);
    expect([second.status, second.text, second.headers.location]).toEqual([
      201,
      first.text,
      first.headers.location,
    ]);
    const other = await ask("POST", "/rounds", put(round, ["note"], "Another"), key);
    expect(other).toMatchObject({ status: 422, ...problem("other-request") });
    const bad = await ask("POST", "/rounds", round, { "idempotency-key": "a b" });
    expect(bad).toMatchObject({ status: 400, ...problem("headers") });
  });

  it("is solved once", async () => {
    await newRound("once");
    const key = { "idempotency-key": "solve-1" };
    const made = [];
    for (let time = 0; time < 2; time += 1)
      made.push(await ask("POST", "/rounds/once/proposals", undefined, key));
    expect(made[1].text).toBe(made[0].text);
    const { body } = await ask("GET", "/rounds/once/proposals");
    expect(childOf(body, "items")).toHaveLength(1);
  });
});

describe("a proposal", () => {
  it("is decided with a reason, after which the round stands, and all of it is in the audit", async () => {
    await newRound("decided");
    const moved = await ask("POST", "/rounds/decided/proposals?question=reprioritise&policy=proportional");
    expect(moved).toMatchObject({ status: 201, body: { form: "reprioritisation" } });
    const made = await ask("POST", "/rounds/decided/proposals");
    const proposal = childOf(made.body, "id");
    expect(await ask("POST", "/rounds/decided/adoption", { proposal, reason: "" }, anything)).toMatchObject({
      status: 422,
    });
    expect(
      await ask("POST", "/rounds/decided/adoption", { proposal: "x", reason: "y" }, anything),
    ).toMatchObject({ status: 404 });
    expect(await ask("GET", "/rounds/decided/adoption")).toMatchObject({ status: 404 });
    const decided = await ask(
      "POST",
      "/rounds/decided/adoption",
      { proposal, reason: "Best." },
      { "if-match": '"v1"' },
    );
    expect(decided).toMatchObject({ status: 201, body: { reason: "Best.", round: { status: "adopted" } } });
    expect((await ask("GET", "/rounds/decided/adoption")).body).toEqual(decided.body);
    const late = await ask("PUT", "/rounds/decided", round, anything);
    expect(late).toMatchObject({ status: 409, ...problem("adopted") });
    const { body } = await ask("GET", "/rounds/decided/audit?limit=2");
    expect(body).toMatchObject({
      items: [{ what: { action: "round-created" }, who: { kind: "local" } }, {}],
    });
    const next = String(childOf(body, "next"));
    expect((await ask("GET", `/rounds/decided/audit?after=${next}`)).body).toMatchObject({ items: [{}, {}] });
  });

  it("of an older version cannot be decided", async () => {
    await newRound("older");
    const made = await ask("POST", "/rounds/older/proposals");
    await ask("PUT", "/rounds/older", put(round, ["scheme", "cap"], 1_500_000), anything);
    const adopting = { proposal: childOf(made.body, "id"), reason: "Best." };
    const came = await ask("POST", "/rounds/older/adoption", adopting, anything);
    expect(came).toMatchObject({ status: 409, ...problem("stale") });
  });

  it("leaves the chain of the audit whole", async () => {
    const store = database.started?.store;
    if (store === undefined) throw new Error("There is no store.");
    expect(await verifyAudit(store)).toMatchObject({ outcome: "done", value: { holds: true } });
  });
});
