import type { FastifyReply, FastifyRequest } from "fastify";
import { languageOf } from "../language.ts";
import type { OfficerSettings } from "../../settings/access.ts";
import type { Store } from "../../store/connect.ts";
import {
  beginSession,
  endSession,
  keepSignIn,
  type Session,
  type SignIn,
  takeSignIn,
  usedSession,
} from "../../store/sessions.ts";
import type { Caller } from "../caller.ts";
import { valueOf } from "../stored.ts";
import { createOfficers, type Officers } from "./officers.ts";
import { rightsOfRoles } from "./rights.ts";
import { cookiesOf, csrfTokenOf, hashOf, isSecret, newSecret } from "./session-cookie.ts";

/**
 * Officers who are signed in. Sessions stand in the database, so any process of the service knows them; the browser has a
 * secret in a cookie, of which only the hash is kept. Each throws a Problem where the database does not answer.
 */
export interface Sessions {
  readonly settings: OfficerSettings;
  readonly officers: Officers;
  /** The officer whose session the request has, if there is one and it has not ended. */
  readonly callerOf: (request: FastifyRequest) => Promise<Caller | undefined>;
  /** Begins a session with a secret of its own, whatever the browser had before. */
  readonly begin: (request: FastifyRequest, reply: FastifyReply, session: Session) => Promise<void>;
  readonly end: (request: FastifyRequest, reply: FastifyReply, hash: string) => Promise<void>;
  /** Remembers a sign-in that has begun in this browser; there may be several at a time, each by its state. */
  readonly keepSignIn: (request: FastifyRequest, reply: FastifyReply, signIn: SignIn) => Promise<void>;
  /** The sign-in of that state that began in this browser, once. */
  readonly takeSignIn: (request: FastifyRequest, state: unknown) => Promise<SignIn | undefined>;
}

/** Minutes that signing in at the issuer may take. */
const signInMinutes = 15;

export function createSessions(settings: OfficerSettings, store: Store, clock: () => string): Sessions {
  const { idleMinutes, longestMinutes, publicUrl } = settings;
  const cookies = cookiesOf(publicUrl);
  const language = ({ headers }: FastifyRequest) => languageOf(headers["accept-language"]);
  return {
    settings,
    officers: createOfficers(settings),
    async callerOf(request) {
      const secret = request.cookies[cookies.session];
      if (!isSecret(secret)) return undefined;
      const hash = hashOf(secret);
      const found = valueOf(await usedSession(store, { hash, at: clock(), idleMinutes }), language(request));
      if (found === undefined) return undefined;
      const { session, endsAt } = found;
      return {
        who: { kind: "officer", id: session.id, name: session.name },
        roles: session.roles,
        rights: rightsOfRoles(session.roles),
        by: { hash, csrfToken: csrfTokenOf(secret), endsAt },
      };
    },
    async begin(request, reply, session) {
      const before = request.cookies[cookies.session];
      const inPlaceOf = isSecret(before) ? hashOf(before) : undefined;
      const [secret, at] = [newSecret(), clock()];
      const row = { hash: hashOf(secret), session, at, endsAt: after(at, longestMinutes), inPlaceOf };
      valueOf(await beginSession(store, row), language(request));
      reply.setCookie(cookies.session, secret, cookies.options);
    },
    async end(request, reply, hash) {
      valueOf(await endSession(store, hash), language(request));
      reply.clearCookie(cookies.session, cookies.options);
    },
    async keepSignIn(request, reply, signIn) {
      const before = request.cookies[cookies.signIn];
      const secret = isSecret(before) ? before : newSecret();
      const hash = signInHash(secret, signIn.state);
      const endsAt = after(clock(), signInMinutes);
      valueOf(await keepSignIn(store, { hash, signIn, endsAt }), language(request));
      reply.setCookie(cookies.signIn, secret, { ...cookies.options, maxAge: signInMinutes * 60 });
    },
    async takeSignIn(request, state) {
      const secret = request.cookies[cookies.signIn];
      if (!isSecret(secret) || typeof state !== "string") return undefined;
      const hash = signInHash(secret, state);
      return valueOf(await takeSignIn(store, { hash, at: clock() }), language(request));
    },
  };
}

function signInHash(secret: string, state: string): string {
  return hashOf(`${secret} ${state}`);
}

function after(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
