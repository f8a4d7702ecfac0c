import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { deliverySettingsOf } from "../../../api/events/delivery-settings.ts";
import { type Delivery, startDelivery } from "../../../api/events/delivery.ts";
import { languages } from "../../../src/texts/language.ts";
import { receiver } from "../events/receiver.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { type Started, started } from "../store/started.ts";
import { type Described, described } from "./openapi.ts";
import { type Came, inLanguage, type Method, settingsWith, startedService } from "./service.ts";

const key = randomBytes(32);
const webhooks = { ...settingsWith().webhooks, key };
const database: { started?: Started; delivery?: Delivery } = {};

const { get, send } = startedService({ webhooks }, async () => {
  database.started = await started();
  const settings = deliverySettingsOf(settingsWith({ webhooks }));
  const { store } = database.started;
  database.delivery = startDelivery(store, { ...settings, attempts: 1, lookSeconds: 0.02 });
  return { store, delivery: database.delivery };
});
afterAll(async () => {
  await database.delivery?.stop();
  await database.started?.stop();
});

const api: { described?: Described } = {};

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
  const operation = operations.find(
    ([one, way]) =>
      way === method.toLowerCase() &&
      new RegExp(`^${one.replace(/\{\w+\}/g, "[^/]+")}$`).test(`/api/v1${path.split("?")[0]}`),
  );
  if (operation === undefined) throw new Error(`${method} ${path} is not in the OpenAPI document.`);
  expect(faultsOfAnswer(...operation, came), came.text).toEqual([]);
  return came;
}

const anything = { "if-match": "*" };
const madeSchema = z.object({ subscription: z.object({ id: z.string() }), secret: z.string() });

async function subscribe(body: unknown) {
  const came = await ask("POST", "/subscriptions", body);
  expect(came).toMatchObject({ status: 201, headers: { etag: '"v1"' } });
  const { subscription, secret } = madeSchema.parse(came.body);
  return { id: subscription.id, path: `/subscriptions/${subscription.id}`, secret };
}

const problem = (code: string) => ({ body: { type: `/api/v1/problems/${code}` } });
const url = "https://case.example.no/events";

describe("a subscription", () => {
  it("is made with a secret that is shown once", async () => {
    const types = ["no.imdi.fordel.proposal.adopted", "no.imdi.fordel.round.changed"];
    const { path, secret } = await subscribe({ url, types, rounds: ["b", "a", "a"] });
    expect(secret).toMatch(/^whsec_/);
    const came = await ask("GET", path);
    expect(came).toMatchObject({
      status: 200,
      headers: { etag: '"v1"' },
      body: { url, types, rounds: ["a", "b"], status: "active", version: 1 },
    });
    expect(came.text).not.toContain(secret);
    expect((await ask("GET", "/subscriptions?limit=1")).text).not.toContain(secret);
  });

  it("is made once for a key, and its secret is kept in the clear nowhere", async () => {
    const headers = { "idempotency-key": "once" };
    const first = await ask("POST", "/subscriptions", { url }, headers);
    const second = await ask("POST", "/subscriptions", { url }, headers);
    const { subscription, secret } = madeSchema.parse(first.body);
    expect(second).toMatchObject({ status: 201, body: { subscription: { id: subscription.id } } });
    expect(second.text).not.toContain("whsec_");
    const owner = database.started?.owner.database;
    if (owner === undefined) throw new Error("There is no database.");
    const { rows } = await sql<{ readonly all: string }>`
      select (select string_agg(s::text, '') from subscriptions s)
        || (select string_agg(k::text, '') from idempotency_keys k) as all`.execute(owner);
    expect(rows[0].all).toContain(subscription.id);
    expect(rows[0].all).not.toContain(secret.slice("whsec_".length));
    await ask("DELETE", `/subscriptions/${subscription.id}`, undefined, anything);
  });

  it("is changed and taken away in the version that was seen only", async () => {
    const { path } = await subscribe({ url });
    expect(await ask("PUT", path, { url })).toMatchObject({ status: 428, ...problem("precondition") });
    const put = await ask("PUT", path, { url, status: "paused" }, { "if-match": '"v1"' });
    expect(put).toMatchObject({ status: 200, headers: { etag: '"v2"' }, body: { status: "paused" } });
    expect(await ask("PUT", path, { url }, { "if-match": '"v1"' })).toMatchObject(problem("changed"));
    expect(await ask("POST", `${path}/secret`, undefined, { "if-match": '"v1"' })).toMatchObject({
      status: 412,
    });
    expect(await ask("DELETE", path, undefined, { "if-match": '"v1"' })).toMatchObject({ status: 412 });
    expect(await ask("DELETE", path, undefined, { "if-match": '"v2"' })).toMatchObject({ status: 200 });
    expect(await ask("GET", path)).toMatchObject({ status: 404 });
    for (const more of ["/secret", "/test", "/dead-letters", "/dead-letters/1"]) {
      expect(await ask("POST", path + more, undefined, anything), more).toMatchObject(problem("missing"));
    }
    expect(await ask("GET", `${path}/dead-letters`)).toMatchObject(problem("missing"));
    expect(await ask("POST", `${path}/dead-letters/x`)).toMatchObject(problem("missing"));
  });

  it.each([
    [{}, "/url"],
    [{ url: "" }, "/url"],
    [{ url: 1 }, "/url"],
    [{ url: "http://case.example.no" }, "/url"],
    [{ url: "https://10.0.0.1/" }, "/url"],
    [{ url: "https://a:b@case.example.no/" }, "/url"],
    [{ url, types: [] }, "/types"],
    [{ url, types: ["no.imdi.fordel.none"] }, "/types/0"],
    [{ url, rounds: [""] }, "/rounds/0"],
    [{ url, rounds: "a" }, "/rounds"],
    [{ url, secret: "mine" }, "/secret"],
  ])("cannot be %j", async (body, pointer) => {
    for (const language of languages) {
      const came = await ask("POST", "/subscriptions", body, inLanguage(language));
      expect(came).toMatchObject({ status: 422, body: { faults: [{ pointer }] } });
    }
  });
});

describe("what is done", () => {
  it("is sent, verified, and a dead letter when it fails; metrics tell of both", async () => {
    const secrets: string[] = [];
    const state = { status: 500 };
    const at = await receiver(
      () => secrets,
      () => ({ status: state.status }),
    );
    const { path, secret } = await subscribe({ url: at.url, rounds: ["sent"] });
    secrets.push(secret);
    await ask("PUT", "/rounds/sent", validRound(), { "if-none-match": "*" });
    const dead = async () => (await ask("GET", `${path}/dead-letters`)).body;
    await expect
      .poll(dead)
      .toMatchObject({ items: [{ type: "no.imdi.fordel.round.created", failure: "status-500" }] });
    expect((await get("/metrics")).text).toMatch(/^fordel_events_dead 1$/m);
    state.status = 204;
    expect(await ask("POST", `${path}/dead-letters`)).toMatchObject({ status: 200, body: { count: 1 } });
    await at.until(1);
    await expect.poll(dead).toEqual({ items: [] });
    const { text } = await get("/metrics");
    expect(text).toMatch(/^fordel_events_dead 0$/m);
    expect(text).toMatch(/^fordel_events_waiting 0$/m);
    expect(text).toMatch(/^fordel_events_delivered_total 1$/m);
    expect(text).toMatch(/^fordel_events_failed_total 1$/m);
    await ask("DELETE", path, undefined, anything);
    await at.close();
  });

  it("can be tried with a test, once for a key, and with both secrets while they change", async () => {
    const secrets: string[] = [];
    const at = await receiver(() => secrets);
    const { path, secret } = await subscribe({ url: at.url });
    const test = (headers = {}) => ask("POST", `${path}/test`, undefined, headers);
    secrets.push("whsec_b3RoZXI=");
    expect(await test()).toMatchObject({ status: 200, body: { delivered: false, failure: "status-401" } });
    secrets.splice(0, 1, secret);
    const once = { "idempotency-key": "t" };
    expect(await test(once)).toMatchObject({ body: { delivered: true } });
    expect(await test(once)).toMatchObject({ body: { delivered: true } });
    expect(at.taken.map(({ type }) => type)).toEqual(["no.imdi.fordel.test"]);
    const changed = await ask("POST", `${path}/secret`, undefined, anything);
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"v2"' } });
    const { secret: next } = madeSchema.parse(changed.body);
    expect(next).not.toBe(secret);
    await test();
    const [, { headers, body }] = at.taken;
    for (const one of [secret, next]) {
      const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      expect(new Webhook(one).verify(body, Object.fromEntries(given))).toBeDefined();
    }
    await at.close();
    expect(await test()).toMatchObject({ body: { delivered: false, failure: "connection" } });
    await ask("DELETE", path, undefined, anything);
  });
});
