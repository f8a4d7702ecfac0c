import { setTimeout as pause } from "node:timers/promises";

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
  /** Seconds that it took. */
  readonly seconds: number;
}

type Headers = Readonly<Record<string, string>>;

/** Asks once. Rejects where no answer comes. */
export async function ask(
  address: string,
  method: "GET" | "PUT" | "POST" | "DELETE",
  path: string,
  { body, headers = {} }: { readonly body?: unknown; readonly headers?: Headers } = {},
): Promise<Answer> {
  const began = performance.now();
  const type: Headers = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { ...type, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    body: isJson ? JSON.parse(text) : text,
    seconds: (performance.now() - began) / 1000,
  };
}

/** Asks until there is an answer that is not "come back later", as a case system does. */
export async function askUntilAnswered(
  address: () => string,
  ...request: Parameters<typeof ask> extends [string, ...infer Rest] ? Rest : never
): Promise<Answer> {
  for (;;) {
    const answer = await ask(address(), ...request).catch(() => undefined);
    if (answer !== undefined && answer.status !== 503) return answer;
    await pause(50);
  }
}
