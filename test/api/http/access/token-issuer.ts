import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type GenerateKeyPairResult,
  type JWK,
  SignJWT,
} from "jose";

/** Stands in for Maskinporten: it says where its keys are, and signs whatever it is asked to. */
export interface TokenIssuer {
  /** As it writes itself, with a slash at the end. */
  readonly address: string;
  readonly sign: (changes?: Partial<TokenParts>) => Promise<string>;
  /** Signs with HS256, with the text of the public key as if it were a secret. */
  readonly signWithPublicKey: () => Promise<string>;
  /** Signs with its own key, by another algorithm than Maskinporten's. */
  readonly signBy: (algorithm: "PS256" | "RS512") => Promise<string>;
  /** A token that nobody has signed. */
  readonly unsigned: () => string;
  /** Other keys from now on. */
  readonly rotate: () => Promise<void>;
  /** Whether it answers with its keys; how often it was asked for them. */
  readonly state: { answers: boolean; asked: number };
  readonly stop: () => Promise<void>;
}

export interface TokenParts {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly issuer: string;
  readonly audience: string;
  /** Seconds from now. */
  readonly expires: number | "never";
  readonly kid: string;
  /** A key of somebody else's. */
  readonly by: GenerateKeyPairResult["privateKey"];
}

/** An organisation number that is made up (real ones begin with 8 or 9), and right in its last digit. */
export const organisation = "123456785";

export const consumer = { authority: "iso6523-actorid-upis", ID: `0192:${organisation}` };

export const audience = "https://fordeling.example.no";

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const state = { answers: true, asked: 0 };
  const keys = { number: 0, pair: await generateKeyPair("RS256", { extractable: true }) };
  const kid = () => `key-${keys.number}`;
  const published = async (): Promise<JWK> => {
    const jwk = await exportJWK(keys.pair.publicKey);
    // Without "alg", so that which algorithm a token may have is for the service to say.
    return { ...jwk, kid: kid(), use: "sig" };
  };
  const server = createServer((request, response) => {
    const answer = async () => {
      if (request.url === "/jwks") {
        state.asked += 1;
        response.writeHead(state.answers ? 200 : 500, { "content-type": "application/json" });
        response.end(state.answers ? JSON.stringify({ keys: [await published()] }) : "{}");
        return;
      }
      const known = request.url === "/.well-known/oauth-authorization-server" && state.answers;
      response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(known ? { issuer: address, jwks_uri: `${address}jwks` } : {}));
    };
    void answer();
  });
  const address = `http://127.0.0.1:${await portOf(server)}/`;
  const claims = { scope: "imdi:fordeling", consumer, client_id: "a-client" };
  return {
    address,
    state,
    sign(changes = {}) {
      const token = new SignJWT({ ...claims, ...changes.claims })
        .setProtectedHeader({ alg: "RS256", kid: changes.kid ?? kid() })
        .setIssuer(changes.issuer ?? address)
        .setAudience(changes.audience ?? audience)
        .setIssuedAt();
      const { expires = 120 } = changes;
      if (expires !== "never") token.setExpirationTime(Math.floor(Date.now() / 1000) + expires);
      return token.sign(changes.by ?? keys.pair.privateKey);
    },
    async signWithPublicKey() {
      const secret = new TextEncoder().encode(await exportSPKI(keys.pair.publicKey));
      const token = new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: kid() });
      return token.setIssuer(address).setAudience(audience).setExpirationTime("2m").sign(secret);
    },
    async signBy(algorithm) {
      const key = await importJWK(await exportJWK(keys.pair.privateKey), algorithm);
      const token = new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: kid() });
      return token.setIssuer(address).setAudience(audience).setExpirationTime("2m").sign(key);
    },
    unsigned() {
      const exp = Math.floor(Date.now() / 1000) + 120;
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      return `${part({ alg: "none", kid: kid() })}.${part({ ...claims, iss: address, aud: audience, exp })}.`;
    },
    async rotate() {
      keys.number += 1;
      keys.pair = await generateKeyPair("RS256", { extractable: true });
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The port at which a server has begun to listen, on this machine only. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return portIn(server.address());
}

function portIn(address: AddressInfo | string | null): number {
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("The server does not listen at a port.");
}
