import Fastify from "fastify";
import { describe, expect, it, test } from "vitest";
import { isUnchanged } from "../../../api/http/entity-tag.ts";
import { openApiDocument } from "../../../api/http/openapi.ts";
import { registerRoutes } from "../../../api/http/register-routes.ts";
import type { Route } from "../../../api/http/route.ts";
import { childOf } from "../../../src/round/order-faults.ts";

/** A made-up address that is on its way out. */
const old: Route = {
  method: "get",
  path: "/old/{id}",
  operation: "getOld",
  tag: "documents",
  right: "open",
  summary: "An address that was",
  deprecated: {
    since: "2026-01-01T00:00:00.000Z",
    ends: "2027-01-01T00:00:00.000Z",
    documentation: "https://example.org/why",
    successor: "/new/{id}",
  },
  names: { id: "Its id." },
  parameters: [],
  answer: { description: "What it has.", component: "JsonSchema" },
  problems: [],
  handle: () => Promise.resolve({ kind: "value", value: {} }),
};

const { deprecated, ...still } = old;
const young: Route = { ...still, path: "/young/{id}", operation: "getYoung" };

describe("an address that is on its way out", () => {
  it("says so with every answer, and what comes after it", async () => {
    const server = Fastify();
    registerRoutes(server, [old, young], { fourEyes: false });
    const { headers } = await server.inject("/api/v1/old/a%20b");
    expect(headers).toMatchObject({
      deprecation: "@1767225600",
      sunset: "Fri, 01 Jan 2027 00:00:00 GMT",
      link: '<https://example.org/why>; rel="deprecation", </api/v1/new/a%20b>; rel="successor-version"',
    });
    const refused = await server.inject("/api/v1/old/a?unknown=1");
    expect(refused.headers.deprecation).toBe("@1767225600");
    const others = (await server.inject("/api/v1/young/a")).headers;
    expect([others.deprecation, others.sunset, others.link]).toEqual([undefined, undefined, undefined]);
  });

  it("is said to be so in the OpenAPI document", () => {
    const { paths } = openApiDocument([old, young], "fordel 0.1.0", {
      officers: undefined,
      machines: undefined,
      fourEyes: false,
    });
    const way = (...steps: readonly string[]): unknown => steps.reduce<unknown>(childOf, paths);
    expect(way("/api/v1/old/{id}", "get", "deprecated")).toBe(true);
    const described = way("/api/v1/old/{id}", "get", "responses", "200", "headers");
    expect(Object.keys(described ?? {})).toEqual(["X-Request-Id", "Deprecation", "Sunset", "Link"]);
    expect(way("/api/v1/young/{id}", "get", "deprecated")).toBeUndefined();
    expect(deprecated).toBeDefined();
  });
});

test.each([
  ['"v3"', '"v3"', true],
  ['W/"v3"', '"v3"', true],
  ['"v3"', 'W/"v3"', true],
  ['"v1", "v3"', '"v3"', true],
  ["*", '"v3"', true],
  ['"v33"', '"v3"', false],
  ["v3", '"v3"', false],
  ["", '"v3"', false],
  [undefined, '"v3"', false],
  ['"v3"', undefined, false],
])("If-None-Match: %s is met by %s: %s", (asked, etag, met) => {
  expect(isUnchanged(asked, etag)).toBe(met);
});
