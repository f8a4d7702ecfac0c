import { OAuth2Server } from "oauth2-mock-server";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { createServer } from "../../../../api/http/server.ts";
import type { Store } from "../../../../api/store/connect.ts";
import { freePort } from "../../../../api/store/embedded/ports.ts";
import { childOf } from "../../../../src/round/order-faults.ts";
import { type Started, started } from "../../store/started.ts";
import { settingsWith } from "../service.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { noSolvers } from "./no-solvers.ts";
import { officers } from "./with-access.ts";

/** Two processes' worth of the service on one store, before a real issuer of OpenID Connect, all over HTTP. */
export interface SigningIn {
  readonly issuer: OAuth2Server;
  /** What the issuer says of whoever signs in. */
  readonly claims: { current: Readonly<Record<string, unknown>> };
  /** Minutes by which the clock of the service is ahead. */
  readonly clock: { ahead: number };
  /** Where browsers know the service, and where its second server answers by itself. */
  readonly at: () => string;
  readonly second: () => string;
  readonly store: () => Store;
  /** What the service has logged. */
  readonly log: string[];
  /** A browser in which somebody has signed in. */
  readonly signedIn: (claims?: Readonly<Record<string, unknown>>) => Promise<Browser>;
}

const planner = { sub: "kari", name: "Kari Nordmann", roles: ["planner"] };

export function signingIn(): SigningIn {
  const issuer = new OAuth2Server();
  const there: { database?: Started; servers: FastifyInstance[]; ports: number[] } = {
    servers: [],
    ports: [],
  };
  const clock = { ahead: 0 };
  const claims: SigningIn["claims"] = { current: planner };
  const log: string[] = [];
  const store = () => {
    if (there.database === undefined) throw new Error("The store has not started; ask within a test.");
    return there.database.store;
  };
  beforeAll(async () => {
    await issuer.issuer.keys.generate("RS256");
    await issuer.start(0, "127.0.0.1");
    issuer.issuer.url = `http://127.0.0.1:${issuer.address().port}`;
    issuer.service.on("beforeTokenSigning", (token: unknown) => {
      const payload = childOf(token, "payload");
      if (typeof payload === "object" && payload !== null) Object.assign(payload, claims.current);
    });
    there.database = await started();
    there.ports = [await freePort(), await freePort()];
    const publicUrl = `http://127.0.0.1:${there.ports[0]}`;
    const own = { ...officers, issuer: issuer.issuer.url, clientSecret: "hemmelig", publicUrl };
    const access = { officers: own, machines: undefined, fourEyes: true };
    for (const port of there.ports) {
      const server = await createServer({
        settings: settingsWith({ access, logLevel: "info" }),
        solvers: noSolvers,
        version: "fordel",
        store: store(),
        clock: () => new Date(Date.now() + clock.ahead * 60_000).toISOString(),
        log: { write: (line) => log.push(line) },
      });
      await server.listen({ host: "127.0.0.1", port });
      there.servers.push(server);
    }
  });
  beforeEach(() => {
    clock.ahead = 0;
    claims.current = planner;
    log.length = 0;
  });
  afterAll(async () => {
    for (const server of there.servers) await server.close();
    await there.database?.stop();
    await issuer.stop();
  });
  const at = () => `http://127.0.0.1:${there.ports[0]}`;
  return {
    issuer,
    claims,
    clock,
    at,
    second: () => `http://127.0.0.1:${there.ports[1]}`,
    store,
    log,
    async signedIn(own = planner) {
      claims.current = own;
      const browser = openBrowser();
      await browser.go(`${at()}/api/v1/sign-in?return=/api/v1/session`);
      return browser;
    },
  };
}
