import { OAuth2Server } from "oauth2-mock-server";
import type { FastifyInstance } from "fastify";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import { createSolvers } from "../../../api/jobs/solvers.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { freePort } from "../../../api/store/embedded/ports.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { settingsWith } from "../../api/http/service.ts";
import { officers } from "../../api/http/access/with-access.ts";
import { type Started, started } from "../../api/store/started.ts";
import { type Open, openingAt, type OpeningOptions, tuki } from "./pages.ts";

export interface SignedInPages {
  readonly open: Open;
  /** Opens a page and signs in as somebody with these roles, by the button that the page has. */
  readonly openAs: (
    who: string,
    roles: readonly string[],
    path: string,
    options?: OpeningOptions,
  ) => Promise<Page>;
  /** Who signs in next. */
  readonly comes: (who: string, roles: readonly string[]) => void;
  /** Minutes by which the clock of the service is ahead. */
  readonly clock: { ahead: number };
}

/** The service with its pages, the example and a round `tom` without applications, sign-in before them, and an issuer of OpenID Connect that lets everybody in as who it is told. */
export function signedInPages(): SignedInPages {
  const issuer = new OAuth2Server();
  const solvers = createSolvers({ threads: 1 });
  const there: { database?: Started; server?: FastifyInstance; port?: number } = {};
  const clock = { ahead: 0 };
  const claims: { current: Readonly<Record<string, unknown>> } = { current: {} };
  const address = (): string => `http://127.0.0.1:${there.port}`;
  beforeAll(async () => {
    await issuer.issuer.keys.generate("RS256");
    await issuer.start(0, "127.0.0.1");
    issuer.issuer.url = `http://127.0.0.1:${issuer.address().port}`;
    issuer.service.on("beforeTokenSigning", (token: unknown) => {
      const payload = childOf(token, "payload");
      if (typeof payload === "object" && payload !== null) Object.assign(payload, claims.current);
    });
    there.database = await started();
    const { store } = there.database;
    await createRound(
      store,
      { who: { kind: "local", id: "fordel", name: "fordel" }, at: "2025-03-01T09:00:00.000Z" },
      { id: tuki, document: exampleRound() },
    );
    await createRound(
      store,
      { who: { kind: "local", id: "fordel", name: "fordel" }, at: "2025-03-01T09:00:00.000Z" },
      { id: "tom", document: { scheme: exampleRound().scheme, applications: [] } },
    );
    there.port = await freePort();
    const own = { ...officers, issuer: issuer.issuer.url, clientSecret: "hemmelig", publicUrl: address() };
    there.server = await createServer({
      settings: settingsWith({ access: { officers: own, machines: undefined, fourEyes: true } }),
      solvers,
      version: "fordel",
      store,
      clock: () => new Date(Date.now() + clock.ahead * 60_000).toISOString(),
    });
    await there.server.listen({ host: "127.0.0.1", port: there.port });
  });
  beforeEach(() => {
    clock.ahead = 0;
  });
  afterAll(async () => {
    await there.server?.close();
    await solvers.close();
    await there.database?.stop();
    await issuer.stop();
  });
  const open = openingAt(() => Promise.resolve(address()));
  const comes: SignedInPages["comes"] = (who, roles) => {
    claims.current = { sub: who.toLowerCase().replaceAll(" ", "."), name: who, roles };
  };
  return {
    open,
    clock,
    comes,
    async openAs(who, roles, path, options) {
      comes(who, roles);
      const page = await open(path, options);
      await page.getByRole("main").getByRole("link", { name: "Logg inn" }).click();
      await page.getByText(who).first().waitFor();
      return page;
    },
  };
}
