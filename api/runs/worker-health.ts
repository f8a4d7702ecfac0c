import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { RunWorker } from "./worker.ts";

/** Where a worker tells of its health. */
export interface WorkerHealth {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers `/health/live`, `/health/ready` (503 while it takes no jobs, as when the database is gone) and `/metrics`.
 *
 * @throws what listening throws, as where the port is taken
 */
export async function listenForHealth(
  worker: Pick<RunWorker, "counts" | "isReady">,
  place: { readonly host: string; readonly port: number },
): Promise<WorkerHealth> {
  const registry = metricsOf(worker);
  const server = createServer((request, response) => {
    switch (request.url) {
      case "/health/live":
        answer(response, 200, "application/json", '{"status":"live"}');
        return;
      case "/health/ready": {
        const ready = worker.isReady();
        const body = JSON.stringify({ status: ready ? "ready" : "not-ready" });
        answer(response, ready ? 200 : 503, "application/json", body);
        return;
      }
      case "/metrics":
        void registry.metrics().then((text) => answer(response, 200, registry.contentType, text));
        return;
      case undefined:
      default:
        answer(response, 404, "text/plain", "");
    }
  });
  server.listen(place.port, place.host);
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : place.port;
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { address: `http://${place.host.includes(":") ? `[${place.host}]` : place.host}:${port}`, close };
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

function metricsOf(worker: Pick<RunWorker, "counts">): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge("fordel_jobs_working", "Jobs being worked on.", () => worker.counts().working);
  gauge("fordel_jobs_done", "Jobs done since the start.", () => worker.counts().done);
  gauge("fordel_jobs_failed", "Jobs that ended without a result since the start.", () => {
    return worker.counts().failed;
  });
  return registry;
}
