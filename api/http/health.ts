import type { FastifyInstance } from "fastify";
import type { Stopping } from "./stopping.ts";

/** Whether what the server leans on can be used. */
export type Readiness = () => Promise<boolean>;

/**
 * `/health/live` says that the process answers; `/health/ready` that it takes requests in, which it does not while it stops
 * or while its database cannot be reached.
 */
export function addHealth(server: FastifyInstance, stopping: Stopping, isReady: Readiness | undefined): void {
  const config = { rateLimit: false };
  server.get("/health/live", { config, logLevel: "warn" }, (_, reply) => reply.send({ status: "live" }));
  server.get("/health/ready", { config, logLevel: "warn" }, async (_, reply) => {
    const ready = !stopping.isStopping() && (isReady === undefined || (await isReady()));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not-ready" });
  });
}
