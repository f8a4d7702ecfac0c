import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from "jose";
import { z } from "zod";
import type { TokenFault } from "../../../src/texts/http/texts.ts";
import type { MachineSettings } from "../../settings/access.ts";
import type { Caller } from "../caller.ts";
import { createIssuer, IssuerSilentError } from "./issuer.ts";
import { rightsOfScopes } from "./rights.ts";

/** What a token of Maskinporten says of whoever sent it. */
export type TokenReading =
  | { readonly outcome: "caller"; readonly caller: Caller }
  | { readonly outcome: "refused"; readonly why: TokenFault }
  /** The token is good, and the organisation is not let in. */
  | { readonly outcome: "stranger"; readonly organisation: string };

export interface Machines {
  /**
   * @param at now, ISO 8601 in UTC
   * @throws IssuerSilentError where the keys of the issuer are not known and cannot be had now
   */
  readonly read: (token: string, at: string) => Promise<TokenReading>;
}

/** Seconds by which the clocks of the issuer and of this machine may differ. */
const skewSeconds = 10;

/** Longer ones are nothing that Maskinporten makes. */
const longestToken = 8192;

/** The organisation that a token is given to: ISO 6523, 0192 is the Norwegian register of entities. */
const claimsSchema = z.looseObject({
  scope: z.string(),
  consumer: z.looseObject({
    authority: z.literal("iso6523-actorid-upis"),
    ID: z.string().regex(/^0192:\d{9}$/),
  }),
});

/**
 * Machines with tokens of Maskinporten, verified by the keys that the issuer publishes. Keys are kept for ten minutes; a
 * token by an unknown one makes them be fetched again, at most every half minute.
 */
export function createMachines(settings: MachineSettings): Machines {
  const { issuer: address, audience, scope, organisations } = settings;
  // Nobody signs in by this one, so it has no client.
  const issuer = createIssuer({ address, kind: "oauth2", clientId: "fordel" });
  const known: { keys?: ReturnType<typeof createRemoteJWKSet>; issuer?: string } = {};

  const verified = async (token: string, at: string): Promise<JWTPayload> => {
    const metadata = (await issuer.configuration()).serverMetadata();
    const { jwks_uri: keysAt } = metadata;
    if (keysAt === undefined) throw new IssuerSilentError("no jwks_uri");
    known.keys ??= createRemoteJWKSet(new URL(keysAt));
    const { payload } = await jwtVerify(token, known.keys, {
      algorithms: ["RS256"],
      issuer: metadata.issuer,
      ...(audience !== undefined && { audience }),
      requiredClaims: ["exp"],
      clockTolerance: skewSeconds,
      currentDate: new Date(at),
    });
    return payload;
  };

  return {
    async read(token, at) {
      if (token.length > longestToken) return { outcome: "refused", why: "unverifiable" };
      try {
        const claims = claimsSchema.safeParse(await verified(token, at));
        if (!claims.success) return { outcome: "refused", why: "claims" };
        const { ID: id } = claims.data.consumer;
        const organisation = id.slice("0192:".length);
        if (organisations !== "all" && !organisations.includes(organisation)) {
          return { outcome: "stranger", organisation };
        }
        const rights = rightsOfScopes(claims.data.scope.split(" "), scope);
        const who = { kind: "machine", id, name: id } as const;
        return { outcome: "caller", caller: { who, roles: [], rights, by: "token" } };
      } catch (error) {
        return { outcome: "refused", why: faultOf(error) };
      }
    },
  };
}

/** What is wrong with a token. Whatever is not about the token is thrown on as the issuer's silence. */
function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    switch (error.claim) {
      case "iss":
        return "issuer";
      case "aud":
        return "audience";
      case "nbf":
      case "iat":
        return "early";
      default:
        return "claims";
    }
  }
  const isOfToken = [
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ].some((kind) => error instanceof kind);
  if (isOfToken) return "unverifiable";
  throw error instanceof IssuerSilentError ? error : new IssuerSilentError(error);
}
