import fc from "fast-check";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import { describedBy, nearly } from "../../kit/json-schema.ts";
import { put, validRound } from "../../src/round/valid-round.ts";
import type { Described } from "./openapi.ts";

/** A request that somebody may send to an operation of the OpenAPI document. */
export interface DrawnRequest {
  /** As it stands in the document, with names in braces. */
  readonly path: string;
  readonly method: string;
  /** With something in place of each name, and what stands after the question mark. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for none, bytes and texts as they are. */
  readonly body: unknown;
}

/** What may stand in place of a name in an address; the first ones are there. */
const names = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom("a", "a", "a", "b", "2025-001", "tuki-2025", "round", "invalid") },
  fc.constantFrom("%00", "%2F", "..", "a".repeat(300), "%F0%9F%98%80", "%D8", "%zz", "%C3%85%0A"),
  fc.string({ minLength: 1, maxLength: 5 }).map(encodeURIComponent),
);

const mostly = <Value>(good: fc.Arbitrary<Value>, strange: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: strange });

/** Values of the headers that operations heed. */
const heeded: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "Idempotency-Key": mostly(
    fc.constantFrom("a", "b", "c", "d", "e", "k".repeat(200)),
    fc.constantFrom("", "c d", "æ", "k".repeat(300)),
  ),
  "Accept-Language": fc.constantFrom(
    "nb",
    "nn",
    "en",
    "no",
    "de;q=1, en;q=0.5",
    ";;;q=,",
    "*",
    "x".repeat(500),
  ),
};

/** What says which version is meant: one of the two, as a rule. */
const versions: fc.Arbitrary<Readonly<Record<string, string>>> = mostly(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ "if-match": "*" }) },
    { weight: 2, arbitrary: fc.constant({ "if-none-match": "*" }) },
    fc.integer({ min: 1, max: 20 }).map((version) => ({ "if-match": `"v${version}"` })),
  ),
  fc.record(
    {
      "if-match": fc.constantFrom("*", "v1", "", 'W/"v1"', '"v999999999999999999"', "*, *"),
      "if-none-match": fc.constantFrom("*", '"v1"', ""),
    },
    { requiredKeys: [] },
  ),
);

/** Headers that every server gets sooner or later. */
const others = fc.record(
  {
    "content-type": fc.constantFrom(
      "application/json",
      "text/plain",
      "application/json; charset=utf-16",
      "",
      "application/xml",
    ),
    "content-encoding": fc.constantFrom("gzip", "br", "identity", "zstd", "gzip, gzip"),
    accept: fc.constantFrom("*/*", "text/html", "application/problem+json"),
    "accept-encoding": fc.constantFrom("identity;q=0", "*;q=0", "x"),
    origin: fc.constantFrom("null", "https://elsewhere.example"),
    range: fc.constantFrom("bytes=0-1"),
    "x-forwarded-for": fc.constantFrom("1.2.3.4", "æ"),
    cookie: fc.constantFrom("a=b", "session=%00; =;;"),
    authorization: fc.constantFrom("Bearer x", "Basic !!!", ""),
  },
  { requiredKeys: [] },
);

/** What is no document that anybody described. */
const hostileBodies = fc.constantFrom<unknown>(
  "",
  "null",
  "[]",
  "0",
  '"text"',
  "{",
  "{}",
  "{}{}",
  "[".repeat(300),
  '{"a":1e999}',
  '{"a":0.1000000000000000055511151231257827}',
  '{"a":1,"a":2}',
  '{"__proto__":{"items":[]}}',
  '{"items":[{"id":"a","__proto__":{}}]}',
  '{"items":"a"}',
  '{"items":[null,[],1,"a"]}',
  '{"items":[{"id":"\\ud800"}]}',
  '{"items":[{"id":"\\u0000"}]}',
  "\uFEFF{}",
  Buffer.from([0xff, 0xfe, 0x7b, 0x00]),
  Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
);

/** Requests to one operation: what it is described to take, what is nearly that, and what is nothing of the kind. */
export function requestsTo({ at }: Described, path: string, method: string): fc.Arbitrary<DrawnRequest> {
  const resolve = (reference: string): unknown => at(...reference.slice(2).split("/"));
  const declared = parametersOf(at("paths", path, method, "parameters"));
  const schema = at("paths", path, method, "requestBody", "content", "application/json", "schema");
  return fc
    .record({
      given: fc.array(names, { minLength: 4, maxLength: 4 }),
      query: queries(declared.filter(({ where }) => where === "query")),
      said: fc.record(
        Object.fromEntries(
          declared
            .filter(({ where, name }) => where === "header" && name in heeded)
            .map(({ name }) => [name.toLowerCase(), heeded[name]]),
        ),
        { requiredKeys: [] },
      ),
      which: declared.some(({ name }) => name === "If-Match" || name === "If-None-Match")
        ? versions
        : fc.constant({}),
      more: mostly(fc.constant({}), others),
      body: schema === undefined ? fc.constant(undefined) : bodies(path, schema, resolve),
    })
    .map(({ given, query, said, which, more, body }) => {
      const left = [...given];
      const address = path.replace(/\{\w+\}/g, () => left.shift() ?? "a") + query;
      return { path, method, address, headers: { ...said, ...which, ...more }, body };
    });
}

interface Declared {
  readonly name: string;
  readonly where: unknown;
  readonly schema: unknown;
}

function parametersOf(declared: unknown): readonly Declared[] {
  if (!Array.isArray(declared)) return [];
  return declared.map((one: unknown) => ({
    name: String(childOf(one, "name")),
    where: childOf(one, "in"),
    schema: childOf(one, "schema"),
  }));
}

function queries(declared: readonly Declared[]): fc.Arbitrary<string> {
  // A search takes as long as it may.
  const always = declared.some(({ name }) => name === "timeLimit") ? ["timeLimit=0.3"] : [];
  const others = declared.filter(({ name }) => name !== "timeLimit");
  const pairs = fc.oneof(
    ...others.map(({ name, schema }) =>
      fc.oneof({ weight: 4, arbitrary: valuesOf(schema) }, strangeValues).map((value) => `${name}=${value}`),
    ),
    fc.constantFrom("x", "x=1", "__proto__=1", "limit=1&limit=2", "after", "%zz=1", "constructor=a"),
  );
  const drawn = mostly(fc.constant<readonly string[]>([]), fc.array(pairs, { minLength: 1, maxLength: 2 }));
  return drawn.map((some) => {
    const all = [...always, ...some];
    return all.length === 0 ? "" : `?${all.join("&")}`;
  });
}

const strangeValues = fc.constantFrom(
  "",
  "%00",
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "NaN",
  "æ",
  "%D8",
  "a".repeat(2000),
);

function valuesOf(schema: unknown): fc.Arbitrary<string> {
  const choices = childOf(schema, "enum");
  if (Array.isArray(choices)) return fc.constantFrom(...choices.map(String));
  const type = childOf(schema, "type");
  if (type === "integer" || type === "number") return fc.integer({ min: 0, max: 1000 }).map(String);
  return fc.constantFrom("a", "b", "2025-001");
}

function bodies(
  path: string,
  schema: unknown,
  resolve: (reference: string) => unknown,
): fc.Arbitrary<unknown> {
  const drawn = describedBy(schema, resolve);
  const rounds = fc.constantFrom<unknown>(
    validRound(),
    put(validRound(), ["note"], "Another"),
    exampleRound(),
  );
  const wanted = /(\/rounds|\/rounds\/\{id\})$/.test(path) ? fc.oneof(drawn, rounds, rounds) : drawn;
  return fc.oneof(
    { weight: 4, arbitrary: wanted },
    { weight: 3, arbitrary: wanted.chain(nearly) },
    { weight: 1, arbitrary: hostileBodies },
  );
}
