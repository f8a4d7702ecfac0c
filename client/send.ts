import { retryAfterSeconds } from "./problem.ts";

/** How requests are sent. */
export interface SendingOptions {
  /** A token of Maskinporten, or what gives one; it is asked for before every attempt. */
  readonly token?: string | undefined;
  readonly getToken?: (() => string | Promise<string>) | undefined;
  /** The language of texts. */
  readonly language?: "nb" | "nn" | "en" | undefined;
  /** Attempts at most, the first among them. Default 5. */
  readonly attempts?: number | undefined;
  /** Seconds to wait for at most between two attempts; what the service asks for beyond is a problem. Default 60. */
  readonly longestWaitSeconds?: number | undefined;
  /** Default: the platform's. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Seconds before the second attempt where nothing says how long; each wait is twice the one before. */
const firstWaitSeconds = 0.5;

/**
 * Sends requests, and sends them again where that may help: the connection broke, a proxy found nobody behind it, or the
 * service said when to come back. Everything that may change something has an `Idempotency-Key`, the same for all attempts,
 * so it is carried out once.
 */
export function sender(options: SendingOptions): (request: Request) => Promise<Response> {
  const { attempts = 5, longestWaitSeconds = 60, language } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  return async (request) => {
    const { headers, method, signal } = request;
    if (language !== undefined) headers.set("accept-language", language);
    // Where nothing is sent twice there is nothing to know again.
    if (attempts > 1 && method !== "GET" && !headers.has("idempotency-key")) {
      headers.set("idempotency-key", crypto.randomUUID());
    }
    for (let attempt = 1; ; attempt++) {
      const token = options.getToken === undefined ? options.token : await options.getToken();
      if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
      const isLast = attempt >= attempts;
      const came = await send(isLast ? request : request.clone()).catch((error: unknown) => {
        if (isLast || signal.aborted) throw error;
        return undefined;
      });
      const wait = waitAfter(came, attempt);
      if (came !== undefined && (isLast || wait === undefined || wait > longestWaitSeconds)) return came;
      // Nobody reads it; whether it can still be called off does not matter.
      came?.body?.cancel().catch(() => undefined);
      await pause(wait ?? 0, signal);
    }
  };
}

/** Seconds to wait before it is sent again; undefined where that would not help. */
function waitAfter(response: Response | undefined, attempt: number): number | undefined {
  const own = firstWaitSeconds * 2 ** (attempt - 1);
  if (response === undefined) return own;
  switch (response.status) {
    case 429:
    case 503:
      return retryAfterSeconds(response);
    case 502:
    case 504:
      return Math.max(own, retryAfterSeconds(response) ?? 0);
    default:
      return undefined;
  }
}

/** @throws the signal's reason where it is aborted before */
export function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const off = (): void => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error("It was called off."));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", off);
      resolve();
    }, 1000 * seconds);
    if (signal?.aborted === true) off();
    else signal?.addEventListener("abort", off, { once: true });
  });
}
