import { afterAll, expect } from "vitest";
import { type Started, started } from "../store/started.ts";
import { type Described, described } from "./openapi.ts";
import { type Came, type Method, startedService } from "./service.ts";

export const anything = { "if-match": "*" };
export const nothing = { "if-none-match": "*" };

export interface KeptService {
  /** Asks, and holds the answer against the OpenAPI document. */
  readonly ask: (
    method: Method,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Came>;
  readonly described: () => Promise<Described>;
  readonly database: () => Started;
  /** The moment that the service takes it to be. */
  readonly clock: { now: string };
}

/** A service over a store of its own for the tests of a file. */
export function keptService(): KeptService {
  const parts: { database?: Started; described?: Described } = {};
  const clock = { now: "2025-03-01T09:00:00.000Z" };
  const { get, send } = startedService({}, async () => {
    parts.database = await started();
    return { store: parts.database.store, clock: () => clock.now };
  });
  afterAll(() => parts.database?.stop());
  const document = async () => (parts.described ??= described((await get("/openapi.json")).body));
  return {
    clock,
    described: document,
    database() {
      if (parts.database === undefined) throw new Error("The store has not started; ask within a test.");
      return parts.database;
    },
    async ask(method, path, body, headers = {}) {
      const came = await send(method, path, body, headers);
      const { operations, faultsOfAnswer } = await document();
      const [address] = path.split("?");
      const fits = operations.filter(
        ([one, way]) =>
          way === method.toLowerCase() &&
          new RegExp(`^${one.replace(/\{\w+\}/g, "[^/]+")}$`).test(`/api/v1${address}`),
      );
      const [operation] = fits;
      if (fits.length === 0) throw new Error(`${method} ${path} is not in the OpenAPI document.`);
      expect(faultsOfAnswer(...operation, came), came.text).toEqual([]);
      return came;
    },
  };
}

export const problem = (code: string) => ({ body: { type: `/api/v1/problems/${code}` } });
