import * as oidc from "openid-client";
import { z } from "zod";
import { type OfficerSettings, type Role, roles } from "../../settings/access.ts";
import type { SignInFault } from "../../../src/texts/http/texts.ts";
import type { Session, SignIn } from "../../store/sessions.ts";
import { prefix } from "../prefix.ts";
import { createIssuer, IssuerSilentError } from "./issuer.ts";

/** Where the issuer sends officers back to. */
export const callbackPath = `${prefix}/sign-in/callback`;

export type SignedIn =
  | { readonly outcome: "officer"; readonly session: Session }
  /** The issuer knows them, and has given them no role. */
  | { readonly outcome: "no-role" }
  | { readonly outcome: "refused"; readonly why: SignInFault; readonly code: string };

/** Officers by OpenID Connect: authorization code with PKCE, state and nonce. Each throws `IssuerSilentError` where it must. */
export interface Officers {
  /** Where to send the browser, and what must be known when it comes back. */
  readonly begin: () => Promise<{ readonly address: string; readonly kept: Omit<SignIn, "returnTo"> }>;
  /** @param query what stands after the path of the address that the browser came back to */
  readonly finish: (query: string, kept: SignIn) => Promise<SignedIn>;
  /** Where the browser goes to sign out at the issuer too; undefined where it has no such address, or cannot be asked. */
  readonly endAddress: () => Promise<string | undefined>;
}

export function createOfficers(settings: OfficerSettings): Officers {
  const { issuer: address, clientId, clientSecret, publicUrl } = settings;
  const issuer = createIssuer({ address, kind: "oidc", clientId, clientSecret });
  return {
    async begin() {
      const configuration = await issuer.configuration();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const verifier = oidc.randomPKCECodeVerifier();
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: publicUrl + callbackPath,
        scope: "openid profile",
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      return { address: url.href, kept: { state, nonce, verifier } };
    },
    async finish(query, { state, nonce, verifier }) {
      const configuration = await issuer.configuration();
      try {
        const url = new URL(`${publicUrl}${callbackPath}${query}`);
        const tokens = await oidc.authorizationCodeGrant(configuration, url, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return officerOf(tokens.claims(), settings);
      } catch (error) {
        return refusedBy(error);
      }
    },
    async endAddress() {
      try {
        const configuration = await issuer.configuration();
        if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
        return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${publicUrl}/` }).href;
      } catch (error) {
        // The session here has ended all the same.
        if (error instanceof IssuerSilentError) return undefined;
        throw error;
      }
    },
  };
}

/** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
const subjectSchema = z.string().regex(/^[\x21-\x7e]{1,255}$/);

const claimSchema = z.union([z.array(z.unknown()), z.string().transform((one) => [one])]);

function officerOf(claims: oidc.IDToken | undefined, settings: OfficerSettings): SignedIn {
  const subject = subjectSchema.safeParse(claims?.sub);
  if (claims === undefined || !subject.success) return { outcome: "refused", why: "mismatch", code: "sub" };
  const given = claimSchema.safeParse(claims[settings.roleClaim]);
  const has = (role: Role) =>
    given.success && settings.roleValues[role].some((value) => given.data.includes(value));
  const own = roles.filter(has);
  if (own.length === 0) return { outcome: "no-role" };
  return { outcome: "officer", session: { id: subject.data, name: nameIn(claims), roles: own } };
}

/** A name to be shown and kept, whatever the issuer has. */
function nameIn({ name, preferred_username: username, sub }: oidc.IDToken): string {
  const texts = [name, username, sub].filter((one) => typeof one === "string");
  const readable = texts.map((text) =>
    text
      .replace(/[\p{C}\p{Z}]+/gu, " ")
      .trim()
      .slice(0, 200),
  );
  return readable.map((text) => text.replace(/\p{Cs}/gu, "")).find((text) => text !== "") ?? sub;
}

/** What of an error is the officer's, or the issuer's answer to them; the rest is the issuer's silence. */
function refusedBy(error: unknown): SignedIn {
  if (error instanceof oidc.AuthorizationResponseError) {
    return { outcome: "refused", why: "denied", code: error.error };
  }
  if (error instanceof oidc.ResponseBodyError && error.status < 500) {
    return { outcome: "refused", why: "mismatch", code: error.error };
  }
  if (error instanceof oidc.ClientError && error.code !== undefined && !silences.has(error.code)) {
    return { outcome: "refused", why: "mismatch", code: error.code };
  }
  throw new IssuerSilentError(error);
}

/** Codes that say that the issuer did not answer, or with something else than what was asked for. */
const silences: ReadonlySet<string> = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
]);
