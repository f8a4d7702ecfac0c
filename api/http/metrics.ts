import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "./admission.ts";
import { watchEventLoop } from "./event-loop.ts";

/** Upper bounds in seconds: reads take milliseconds, answers up to minutes. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/**
 * `/metrics` in the form of Prometheus: requests by route and status, the line of questions, and the process itself.
 *
 * @param addMore adds what else there is to tell
 */
export function addMetrics(
  server: FastifyInstance,
  admission: Admission,
  addMore: (registry: Registry) => void = () => undefined,
): void {
  const registry = new Registry();
  addMore(registry);
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "fordel_http_request_seconds",
    help: "Time from when a request came until it was answered.",
    labelNames: ["method", "route", "status"],
    buckets,
    registers: [registry],
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge("fordel_questions_working", "Questions being worked on.", () => admission.counts().working);
  gauge("fordel_questions_waiting", "Questions in line.", () => admission.counts().waiting);
  const eventLoop = watchEventLoop();
  gauge(
    "fordel_event_loop_longest_seconds",
    "The longest that the event loop stood in one piece since this was last asked.",
    eventLoop.longest,
  );
  server.addHook("onClose", (_, done) => {
    eventLoop.stop();
    done();
  });
  server.addHook("onResponse", (request, reply, done) => {
    const labels = { method: request.method, route: routeOf(request), status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  server.get("/metrics", { config: { rateLimit: false } }, async (_, reply) => {
    const text = await registry.metrics();
    return reply.type(registry.contentType).send(text);
  });
}

/** The address as it was declared, without what stands in place of its names. */
export function routeOf(request: { readonly routeOptions: { readonly url?: string | undefined } }): string {
  return request.routeOptions.url ?? "unknown";
}
