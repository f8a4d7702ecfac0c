import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/** Whether what the server leans on can be used. */
export type Readiness = () => Promise<boolean>;

/**
 * `/health/live` says that the process answers; `/health/ready` that it takes requests in, which it does not while it stops
 * or while its database cannot be reached.
 */
export function addHealth(
  server: FastifyInstance,
  isLeaving: () => boolean,
  isReady: Readiness | undefined,
): void {
  const config = { rateLimit: false };
  server.get("/health/live", { config, logLevel: "warn" }, (_, reply) => reply.send({ status: "live" }));
  server.get("/health/ready", { config, logLevel: "warn" }, async (_, reply) => {
    const ready = !isLeaving() && (isReady === undefined || (await inTime(isReady())));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not-ready" });
  });
}

/** Milliseconds that what the server leans on has to answer: whoever asks whether it is ready does not wait for long. */
const millisecondsToAnswer = 2000;

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  const late = new AbortController();
  const waiting = pause(millisecondsToAnswer, false, { signal: late.signal }).catch(() => false);
  try {
    return await Promise.race([answer, waiting]);
  } finally {
    late.abort();
  }
}
