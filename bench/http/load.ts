import autocannon from "autocannon";

/** One request of a load. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly body?: string;
}

/** How long each answer took. */
export interface Load {
  /** Milliseconds, each answer's, the shortest first. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** Answers other than 2xx, and requests without an answer. */
  readonly failed: number;
}

/**
 * Clients that each send the next request when they have the answer to the last one, for some seconds (autocannon). The times
 * are those of every single answer: autocannon's own histogram knows only whole milliseconds.
 *
 * @param next the request with a number, which no two clients get
 */
export async function load(
  address: string,
  clients: number,
  seconds: number,
  next: (number: number) => Request,
): Promise<Load> {
  const times: number[] = [];
  const state = { number: 0 };
  const options: autocannon.Options = {
    url: address,
    connections: clients,
    duration: seconds,
    timeout: 60,
    requests: [
      {
        setupRequest(request) {
          const { method, path, body } = next(state.number++);
          const headers = { ...request.headers, "content-type": "application/json" };
          return { ...request, method, path, headers, ...(body !== undefined && { body }) };
        },
      },
    ],
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, ended) => {
      if (error instanceof Error) reject(error);
      else resolve(ended);
    });
    run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const failed = result.non2xx + result.errors;
  return { times: times.toSorted((a, b) => a - b), seconds: result.duration, failed };
}

/** The time below which so many of a hundred lie; 0 where there is none. */
export function percentile({ times }: Load, percent: number): number {
  return times[Math.min(times.length - 1, Math.ceil((times.length * percent) / 100) - 1)] ?? 0;
}
