import { newSecret } from "../../../api/events/secret.ts";
import { type DeliverySettings, startDelivery } from "../../../api/events/delivery.ts";
import { listAudit } from "../../../api/store/audit.ts";
import type { Store } from "../../../api/store/connect.ts";
import { createRound, replaceRound } from "../../../api/store/rounds.ts";
import {
  createSubscription,
  newSubscriptionId,
  type Subscription,
  type Wanted,
} from "../../../api/store/subscriptions.ts";
import { change, valueOf } from "../store/started.ts";
import { smallRound } from "../store/small-round.ts";

/** As quick as a test wants it. */
export function quick(changes: Partial<DeliverySettings> = {}): DeliverySettings {
  return {
    source: "https://fordel.example.no/api/v1",
    key: undefined,
    rules: { origins: [], isLocal: true },
    attempts: 50,
    timeoutSeconds: 5,
    claimSeconds: 15,
    waits: { first: 0.005, longest: 0.02 },
    lookSeconds: 0.02,
    sideBySide: { here: 16, each: 4 },
    report: () => undefined,
    ...changes,
  };
}

export interface Subscribed {
  readonly subscription: Subscription;
  readonly secret: string;
}

export async function subscribed(store: Store, wanted: Wanted): Promise<Subscribed> {
  const secret = newSecret();
  const made = await createSubscription(store, change(), { ...wanted, secret, id: newSubscriptionId() });
  return { subscription: valueOf(made), secret };
}

/** Makes a round, and changes it so many times; each is an entry in the audit. */
export async function changes(store: Store, id: string, count: number): Promise<void> {
  valueOf(await createRound(store, change(), { id, document: smallRound }));
  for (let number = 1; number < count; number++) {
    valueOf(await replaceRound(store, change(), id, { ...smallRound, note: `Change ${number}` }));
  }
}

/** The places in the audit of what was done to a round. */
export async function sequencesOf(store: Store, round: string): Promise<readonly number[]> {
  const { items } = valueOf(await listAudit(store, { round, limit: 1000 }));
  return items.map(({ sequence }) => sequence);
}

/** Delivers for as long as `work` takes. */
export async function delivering<Value>(
  store: Store,
  settings: DeliverySettings,
  work: () => Promise<Value>,
): Promise<Value> {
  const delivery = startDelivery(store, settings);
  try {
    return await work();
  } finally {
    await delivery.stop();
  }
}
