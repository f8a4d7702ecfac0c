import type { FastifyInstance } from "fastify";
import { afterAll } from "vitest";
import { createServer, type ServerParts } from "../../../../api/http/server.ts";
import type { Settings } from "../../../../api/settings/settings.ts";
import type { AccessSettings, OfficerSettings, Role } from "../../../../api/settings/access.ts";
import { hashOf, newSecret, csrfTokenOf } from "../../../../api/http/access/session-cookie.ts";
import { beginSession } from "../../../../api/store/sessions.ts";
import type { Store } from "../../../../api/store/connect.ts";
import { type Started, started, valueOf } from "../../store/started.ts";
import { type Service, settingsWith, startedService } from "../service.ts";
import { noSolvers } from "./no-solvers.ts";
import { audience, organisation, startTokenIssuer, type TokenIssuer } from "./token-issuer.ts";

/** Where browsers know the service, in tests that have no browser. */
export const publicUrl = "https://fordeling.example.no";

/** A service with sign-in, a store of its own, and an issuer of tokens. */
export interface Guarded extends Service {
  readonly issuer: () => TokenIssuer;
  readonly store: () => Store;
  /** Another server on the same store, as a second process would be; whoever asks for it closes it. */
  readonly another: (
    changes?: Partial<ServerParts>,
    settings?: Partial<Settings>,
  ) => Promise<FastifyInstance>;
  /** What a browser sends in which somebody with these roles has signed in. */
  readonly officer: (roles: readonly Role[], id?: string) => Promise<Readonly<Record<string, string>>>;
  /** What a machine sends with a token. */
  readonly bearer: (token: string) => Readonly<Record<string, string>>;
}

export const officers: OfficerSettings = {
  // Nobody answers there; whoever needs an issuer starts one.
  issuer: "http://127.0.0.1:1",
  clientId: "fordel",
  clientSecret: undefined,
  publicUrl,
  roleClaim: "roles",
  roleValues: { reader: ["reader"], planner: ["planner"], decider: ["decider"] },
  idleMinutes: 60,
  longestMinutes: 600,
};

export function guardedService(changes: Partial<AccessSettings> = {}): Guarded {
  const there: { issuer?: TokenIssuer; database?: Started; settings?: Settings } = {};
  const service = startedService({}, async () => {
    there.issuer = await startTokenIssuer();
    there.database = await started();
    const { address: issuer } = there.issuer;
    const machines = { issuer, audience, scope: "imdi:fordeling", organisations: [organisation] };
    const access = { officers, machines, fourEyes: true, ...changes };
    there.settings = settingsWith({ access });
    return { settings: there.settings, store: there.database.store };
  });
  afterAll(async () => {
    await there.database?.stop();
    await there.issuer?.stop();
  });
  const had = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("The service has not started; ask within a test.");
    return value;
  };
  const store = () => had(there.database).store;
  return {
    ...service,
    another: (changed = {}, other = {}) => {
      const parts = {
        settings: { ...had(there.settings), ...other },
        solvers: noSolvers,
        version: "fordel",
        store: store(),
      };
      return createServer({ ...parts, ...changed });
    },
    issuer: () => had(there.issuer),
    store,
    async officer(roles, id = "kari") {
      const secret = newSecret();
      const session = { id, name: "A made-up officer", roles: [...roles] };
      const at = new Date().toISOString();
      const endsAt = new Date(Date.now() + 3_600_000).toISOString();
      valueOf(await beginSession(store(), { hash: hashOf(secret), session, at, endsAt }));
      return { cookie: `__Host-fordel-session=${secret}`, "x-csrf-token": csrfTokenOf(secret) };
    },
    bearer: (token) => ({ authorization: `Bearer ${token}` }),
  };
}
