import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { describedBy, nearly } from "../../kit/json-schema.ts";
import { runs } from "../../kit/seed.ts";
import { put, validRound } from "../../src/round/valid-round.ts";
import { type Started, started } from "../store/started.ts";
import { described } from "./openapi.ts";
import { type Method, startedService } from "./service.ts";

const database: { started?: Started } = {};

const { get, send } = startedService({}, async () => {
  database.started = await started();
  return { store: database.started.store };
});
afterAll(() => database.started?.stop());

const methods: Readonly<Record<string, Method>> = { get: "GET", post: "POST", put: "PUT", delete: "DELETE" };

const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ "if-match": "*" }, { "if-none-match": "*" }) },
  fc.record(
    {
      "if-match": fc.constantFrom("*", '"v1"', '"v2"', '"v3"', "v1", "", 'W/"v1"'),
      "if-none-match": fc.constantFrom("*", '"v1"'),
      "idempotency-key": fc.constantFrom("a", "b", "", "c d", "æ"),
    },
    { requiredKeys: [] },
  ),
);

/** What may stand in place of a name in an address. */
const names = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "a", "b", "2025-001") },
  fc.constantFrom("%00", "%2F", "..", "a".repeat(300), "%F0%9F%98%80", "%D8"),
  fc.string({ minLength: 1, maxLength: 5 }).map(encodeURIComponent),
);

const queries = fc.constantFrom(
  "",
  "",
  "",
  "",
  "",
  "?limit=1",
  "?limit=2&after=a",
  "?after=1",
  "?after=",
  "?after=%00",
  "?x",
  "?question=reprioritise",
);

it("requests to what is kept are each answered as the OpenAPI document says, and leave the audit whole", async () => {
  const { operations, at, faultsOfAnswer } = described((await get("/openapi.json")).body);
  for (const id of ["a", "b"]) await send("PUT", `/rounds/${id}`, validRound(), { "if-none-match": "*" });
  const resolve = (reference: string): unknown => at(...reference.slice(2).split("/"));
  const kept = operations.filter(([path]) =>
    /^\/api\/v1\/(rounds|portfolios|archives|audit|subscriptions)/.test(path),
  );
  const rounds = fc.constantFrom(validRound(), put(validRound(), ["note"], "Another"), exampleRound());
  const request = fc.constantFrom(...kept).chain(([path, method]) => {
    const schema = at("paths", path, method, "requestBody", "content", "application/json", "schema");
    const drawn = schema === undefined ? fc.constant(undefined) : describedBy(schema, resolve);
    const body = path.endsWith("/rounds") || path.endsWith("{id}") ? fc.oneof(drawn, rounds, rounds) : drawn;
    return fc.record({
      path: fc.constant(path),
      method: fc.constant(method),
      given: fc.array(names, { minLength: 2, maxLength: 2 }),
      query: queries,
      body: schema === undefined ? body : fc.oneof({ weight: 2, arbitrary: body }, body.chain(nearly)),
      headers,
    });
  });
  const seen = new Set<number>();
  const property = fc.asyncProperty(request, async ({ path, method, given, query, body, headers: said }) => {
    const left = [...given];
    const address = path.slice("/api/v1".length).replace(/\{\w+\}/g, () => left.shift() ?? "");
    const came = await send(methods[method], address + query, body, said);
    expect(came.status, `${method} ${address} ${came.text}`).toBeLessThan(500);
    seen.add(came.status);
    // An address that means another one is answered as that.
    if (came.status === 404 || came.status === 405 || address.includes("..")) return;
    expect(faultsOfAnswer(path, method, came), `${method} ${address} ${came.text}`).toEqual([]);
  });
  await fc.assert(property, runs(300));
  expect([...seen]).toEqual(expect.arrayContaining([200, 404, 422, 428]));
  const store = database.started?.store;
  if (store === undefined) throw new Error("There is no store.");
  expect(await verifyAudit(store)).toMatchObject({ outcome: "done", value: { holds: true } });
});
