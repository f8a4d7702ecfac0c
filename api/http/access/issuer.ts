import * as oidc from "openid-client";

/** Seconds that an issuer may take to answer. */
const patienceSeconds = 5;

/** An issuer that is known by what it says of itself, which is asked for once, when it is needed. */
export interface Issuer {
  /**
   * @throws IssuerSilentError where it cannot be asked now, or does not say what it must
   */
  readonly configuration: () => Promise<oidc.Configuration>;
}

/** The issuer cannot be asked, and it is not the caller's fault. */
export class IssuerSilentError extends Error {
  constructor(cause: unknown) {
    super("The issuer does not answer as it should. Look at its address, and whether it can be reached.", {
      cause,
    });
    this.name = "IssuerSilentError";
  }
}

/** @param kind whose metadata it has: those of OpenID Connect Discovery, or of RFC 8414 */
export function createIssuer({
  address,
  kind,
  clientId,
  clientSecret,
}: {
  readonly address: string;
  readonly kind: "oidc" | "oauth2";
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}): Issuer {
  const known: { configuration?: Promise<oidc.Configuration> } = {};
  const url = new URL(address);
  const auth = clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret);
  const execute = [
    // ID tokens are verified by their signature too, although they come straight from the issuer.
    ...(kind === "oidc" ? [oidc.enableNonRepudiationChecks] : []),
    // Settings let only this machine have an issuer without TLS.
    ...(url.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
  ];
  const ask = async (): Promise<oidc.Configuration> => {
    try {
      const options = { algorithm: kind, execute, timeout: patienceSeconds };
      return await oidc.discovery(url, clientId, undefined, auth, options);
    } catch (error) {
      delete known.configuration;
      throw new IssuerSilentError(error);
    }
  };
  return { configuration: () => (known.configuration ??= ask()) };
}
