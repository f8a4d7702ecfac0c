import { afterAll, beforeAll } from "vitest";
import type { FastifyInstance } from "fastify";
import { createServer, type ServerParts } from "../../../api/http/server.ts";
import { createSolvers } from "../../../api/jobs/solvers.ts";
import { readSettings, type Settings } from "../../../api/settings/settings.ts";
import type { Language } from "../../../src/texts/language.ts";

/** The settings of an environment without any, but that it is quiet, slow to refuse, and listens where there is room. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  const reading = readSettings({});
  if (!reading.ok) throw new Error("An empty environment has no settings; see api/settings.");
  return { ...reading.settings, port: 0, threads: 1, rateLimit: 1_000_000, logLevel: "silent", ...changes };
}

/** What came back. `body` is parsed where it is JSON. */
export interface Came {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: unknown;
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

type Headers = Readonly<Record<string, string>>;

export interface Service {
  readonly server: () => FastifyInstance;
  readonly get: (path: string, headers?: Headers) => Promise<Came>;
  /** Sends a document; bytes and texts as they are. */
  readonly post: (path: string, body: unknown, headers?: Headers) => Promise<Came>;
  readonly send: (method: Method, path: string, body: unknown, headers?: Headers) => Promise<Came>;
}

/**
 * A service for the tests of a file: real threads, and no socket unless it is asked to listen.
 *
 * @param prepare makes the parts that take time to start; they are stopped by whoever made them, after the service
 */
export function startedService(
  changes: Partial<Settings> = {},
  prepare: () => Promise<Partial<ServerParts>> = () => Promise.resolve({}),
): Service {
  const started: { server?: FastifyInstance } = {};
  const solvers = createSolvers({ threads: changes.threads ?? 1 });
  beforeAll(async () => {
    const parts = { settings: settingsWith(changes), solvers, version: "fordel 0.1.0" };
    started.server = await createServer({ ...parts, ...(await prepare()) });
  });
  afterAll(async () => {
    await started.server?.close();
    await solvers.close();
  });
  const server = () => {
    if (started.server === undefined) throw new Error("The service has not started; ask within a test.");
    return started.server;
  };
  const ask = async (
    method: Method,
    path: string,
    headers: Headers,
    payload?: string | Buffer,
  ): Promise<Came> => {
    const url = path.startsWith("/health") || path === "/metrics" ? path : `/api/v1${path}`;
    const response = await server().inject({
      method,
      url,
      headers: { ...headers },
      ...(payload !== undefined && { payload }),
    });
    const isJson = String(response.headers["content-type"]).includes("json");
    const body: unknown = isJson ? JSON.parse(response.payload) : undefined;
    return { status: response.statusCode, headers: response.headers, text: response.payload, body };
  };
  const send: Service["send"] = (method, path, body, headers = {}) => {
    if (body === undefined) return ask(method, path, headers);
    const payload = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    return ask(method, path, { "content-type": "application/json", ...headers }, payload);
  };
  return {
    server,
    get: (path, headers = {}) => ask("GET", path, headers),
    post: (path, body, headers) => send("POST", path, body, headers),
    send,
  };
}

export function inLanguage(language: Language): Headers {
  return { "accept-language": language };
}
