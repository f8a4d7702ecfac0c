import type { FastifyBaseLogger } from "fastify";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import type { TokenFault } from "../../../src/texts/http/texts.ts";
import type { Language } from "../../../src/texts/language.ts";
import { errorCode } from "../../files/text-files.ts";
import type { AccessSettings } from "../../settings/access.ts";
import type { Caller } from "../caller.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import type { Right } from "../route.ts";
import { IssuerSilentError } from "./issuer.ts";
import { rolesWith, scopesWith } from "./rights.ts";

/** Where signing in begins. */
export const signInPath = `${prefix}/sign-in`;

/** What machines are told in `WWW-Authenticate` (RFC 6750). The words are for programmers, and ASCII. */
const described: Readonly<Record<TokenFault, string>> = {
  expired: "The token has expired",
  early: "The token is not valid yet",
  issuer: "The token is of another issuer",
  audience: "The token is for somebody else",
  claims: "The token lacks a scope, an expiry or an organisation",
  unverifiable: "The token cannot be verified",
  "none-taken": "No tokens are taken here",
};

/** Nobody is known, for nothing was sent that says who it is, or what was is no session any more. */
export function notSignedIn(): Problem {
  return new Problem("not-signed-in", {
    figures: { address: signInPath },
    headers: { "www-authenticate": challenge({}) },
  });
}

/** Nobody is known, because of the token that was sent. */
export function badToken(fault: TokenFault, language: Language): Problem {
  const said = { error: "invalid_token", error_description: described[fault] };
  return new Problem("token", {
    figures: { why: httpTextsIn(language).tokenFaults[fault] },
    headers: { "www-authenticate": challenge(said) },
  });
}

/** Somebody is known, and may not. */
export function forbidden(right: Right, { by }: Caller, settings: AccessSettings): Problem {
  const scope = settings.machines?.scope;
  const scopes = scope === undefined ? [] : scopesWith(right, scope);
  const said = { error: "insufficient_scope", ...(scopes.length > 0 && { scope: scopes.join(" ") }) };
  return new Problem("forbidden", {
    figures: { roles: rolesWith(right).join(", "), scopes: scopes.length === 0 ? "–" : scopes.join(", ") },
    ...(by === "token" && { headers: { "www-authenticate": challenge(said) } }),
  });
}

/**
 * Who it is cannot be found out now.
 *
 * @throws whatever is no silence of an issuer or of the database
 */
export function unanswered(error: unknown, log: FastifyBaseLogger): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof IssuerSilentError)) throw error;
  log.warn({ code: errorCode(error.cause) }, "The issuer does not answer as it should.");
  return new Problem("issuer-silent", { figures: { seconds }, headers: { "retry-after": String(seconds) } });
}

const seconds = 5;

function challenge(said: Readonly<Record<string, string>>): string {
  const parts = Object.entries({ realm: "fordel", ...said }).map(([name, value]) => `${name}="${value}"`);
  return `Bearer ${parts.join(", ")}`;
}
