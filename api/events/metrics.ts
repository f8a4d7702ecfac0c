import { Counter, Gauge, type Registry } from "prom-client";
import type { Store } from "../store/connect.ts";
import { type SubscriptionCounts, subscriptionCounts } from "../store/subscription-counts.ts";
import type { Delivery } from "./delivery.ts";

/**
 * What Prometheus is told of events: attempts of this process, and what waits in the database, which is the same from every
 * process. While the database does not answer, the latter are left out.
 *
 * @param delivery absent where this process delivers none
 */
export function addEventMetrics(registry: Registry, store: Store, delivery: Delivery | undefined): void {
  if (delivery !== undefined) {
    const counter = (name: string, help: string, read: () => number) =>
      new Counter({
        name,
        help,
        registers: [registry],
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    counter(
      "fordel_events_delivered_total",
      "Events that receivers took.",
      () => delivery.counts().delivered,
    );
    counter("fordel_events_failed_total", "Attempts that failed.", () => delivery.counts().failed);
  }
  const reading: { now?: Promise<SubscriptionCounts | undefined> } = {};
  /** One question to the database for all that are read at the same time. */
  const read = () =>
    (reading.now ??= subscriptionCounts(store)
      .catch(() => undefined)
      .finally(() => delete reading.now));
  const gauge = (name: string, help: string, of: (counts: SubscriptionCounts) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const counts = await read();
        this.remove();
        if (counts !== undefined) this.set(of(counts));
      },
    });
  gauge("fordel_events_waiting", "Events that have not been delivered.", ({ waiting }) => waiting);
  gauge("fordel_events_dead", "Dead letters of all subscribers.", ({ dead }) => dead);
  gauge("fordel_events_oldest_seconds", "Age of the oldest event that waits.", (one) => one.oldestSeconds);
}
