import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { runs } from "../../kit/seed.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { type Started, started } from "../store/started.ts";
import { described } from "./openapi.ts";
import { requestsTo } from "./requests.ts";
import { type Method, startedService } from "./service.ts";

const database: { started?: Started } = {};

const { get, send } = startedService({ threads: 2 }, async () => {
  database.started = await started();
  return { store: database.started.store };
});
afterAll(() => database.started?.stop());

const methods: Readonly<Record<string, Method>> = { get: "GET", post: "POST", put: "PUT", delete: "DELETE" };

/** How many requests are made, over all operations. */
const requests = Number(process.env.FORDEL_TEST_REQUESTS ?? 400);

/** Seconds after which a request counts as never answered. */
const patience = 60;

it(
  `${requests} requests to all addresses are each answered as the OpenAPI document says, and leave the audit whole`,
  { timeout: 60_000 + requests * 500 },
  async () => {
    const api = described((await get("/openapi.json")).body);
    for (const id of ["a", "b"]) await send("PUT", `/rounds/${id}`, validRound(), { "if-none-match": "*" });
    const drawn = fc.constantFrom(...api.operations).chain(([path, method]) => requestsTo(api, path, method));
    const seen = new Map<number, number>();
    const asked = new Set<string>();
    const property = fc.asyncProperty(drawn, async ({ path, method, address, headers, body }) => {
      const answered = send(methods[method], address.slice("/api/v1".length), body, headers);
      const came = await Promise.race([answered, pause(patience * 1000, undefined, { ref: false })]);
      const request = `${method} ${address} ${JSON.stringify(headers)}`;
      if (came === undefined) throw new Error(`${request} was not answered.`);
      expect(came.status, `${request} ${came.text}`).not.toBe(500);
      seen.set(came.status, (seen.get(came.status) ?? 0) + 1);
      asked.add(`${method} ${path}`);
      // An address that means another one is answered as that.
      if (came.status === 404 || came.status === 405 || address.includes("..")) return;
      expect(api.faultsOfAnswer(path, method, came), `${request} ${came.text}`).toEqual([]);
    });
    await fc.assert(property, { ...runs(requests), numRuns: requests });
    expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 201, 400, 404, 415, 422, 428]));
    if (requests >= 20 * api.operations.length) expect(asked.size).toBe(api.operations.length);
    const store = database.started?.store;
    if (store === undefined) throw new Error("There is no store.");
    expect(await verifyAudit(store)).toMatchObject({ outcome: "done", value: { holds: true } });
    if (process.env.FORDEL_TEST_REQUESTS !== undefined) {
      process.stdout.write(`${JSON.stringify(Object.fromEntries([...seen].sort(([a], [b]) => a - b)))}\n`);
    }
  },
);
