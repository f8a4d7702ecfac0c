import { lookup } from "node:dns/promises";
import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { errorCode } from "../files/text-files.ts";
import { type AddressRules, addressFault, hostOf, isAllowed, isPublic } from "./addresses.ts";
import { retryAfterSeconds } from "./waiting.ts";

/** Why an attempt failed. A status of HTTP is written out: `status-503`. */
export type Failure =
  `status-${number}` | "timeout" | "no-such-host" | "refused-address" | "certificate" | "connection";

/** What came of sending an event once. */
export type Attempted =
  | { readonly kind: "delivered"; readonly status: number }
  /** 410: nobody is there any more. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly why: Failure; readonly afterSeconds?: number | undefined }
  /** It was called off. */
  | { readonly kind: "stopped" };

/** What is sent, and how long it may take. */
export interface Sending {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rules: AddressRules;
  /** For all of it: the look-up of the name, the connection, and the status that comes back. */
  readonly timeoutSeconds: number;
  readonly stop: AbortSignal;
}

interface Address {
  readonly address: string;
  readonly family: number;
}

/** Bytes of an answer that are taken in before the connection is ended; what they say is not looked at. */
const answerAtMost = 16_384;

/**
 * Sends an event once. The name is looked up once, and the connection goes to the address that was looked at, so that a name
 * that leads elsewhere a moment later leads nowhere. A redirect is not followed: it is a failure like any other status.
 */
export async function attempt(sending: Sending): Promise<Attempted> {
  const { url, rules, timeoutSeconds, stop } = sending;
  if (addressFault(url, rules) !== undefined) return failed("refused-address");
  const late = AbortSignal.timeout(1000 * timeoutSeconds);
  const off = AbortSignal.any([late, stop]);
  try {
    const found = await withSignal(addressesOf(new URL(url), rules), off);
    if (found === undefined) return failed("refused-address");
    return await sent(sending, found, off);
  } catch (error) {
    if (stop.aborted) return { kind: "stopped" };
    return failed(late.aborted ? "timeout" : failureOf(error));
  }
}

function failed(why: Failure): Attempted {
  return { kind: "failed", why };
}

/** Where a name leads; undefined where any of it is an address that nothing may be sent to. */
async function addressesOf(url: URL, rules: AddressRules): Promise<readonly Address[] | undefined> {
  const host = hostOf(url);
  const family = isIP(host);
  const found = family === 0 ? await lookup(host, { all: true }) : [{ address: host, family }];
  const good = found.length > 0 && (isAllowed(url, rules) || found.every(({ address }) => isPublic(address)));
  return good ? found : undefined;
}

function sent(
  { url, body, headers }: Sending,
  found: readonly Address[],
  signal: AbortSignal,
): Promise<Attempted> {
  const request = url.startsWith("https:") ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: "POST",
      agent: false,
      signal,
      lookup: pinnedTo(found),
      headers: {
        ...headers,
        "content-type": "application/cloudevents+json; charset=utf-8",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "fordel",
      },
    });
    sending.on("error", reject);
    sending.on("response", (response) => {
      const size = { taken: 0 };
      response.on("error", () => undefined);
      response.on("data", (piece: Buffer) => {
        size.taken += piece.length;
        if (size.taken > answerAtMost) response.destroy();
      });
      resolve(attemptedOf(response.statusCode ?? 0, response.headers["retry-after"]));
    });
    sending.end(body);
  });
}

function attemptedOf(status: number, retryAfter: string | undefined): Attempted {
  if (status >= 200 && status < 300) return { kind: "delivered", status };
  if (status === 410) return { kind: "gone" };
  const afterSeconds = retryAfterSeconds(retryAfter, Date.now());
  return { kind: "failed", why: `status-${status}`, afterSeconds };
}

/** A look-up that knows only what was found before. */
function pinnedTo(found: readonly Address[]): LookupFunction {
  return (_, options, callback) => {
    const [first] = found;
    if (options.all === true) callback(null, [...found]);
    else callback(null, first.address, first.family);
  };
}

function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const off = () => reject(new Error("The look-up was called off.", { cause: signal.reason }));
    if (signal.aborted) off();
    signal.addEventListener("abort", off, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", off));
  });
}

function failureOf(error: unknown): Failure {
  const code = String(errorCode(error));
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return "no-such-host";
  return /CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL/.test(code) ? "certificate" : "connection";
}
