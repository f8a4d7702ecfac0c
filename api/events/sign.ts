import { Webhook } from "standardwebhooks";
import type { StoredSubscription } from "../store/subscriptions.ts";
import type { Letter } from "./cloud-event.ts";
import { secretIn } from "./secret.ts";

/** What a letter is sent with. */
export type SignedHeaders = Readonly<
  Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>
>;

/**
 * The headers of Standard Webhooks: with two signatures while the secret before is valid too. Undefined where a secret
 * cannot be read with this key.
 */
export function signed(
  letter: Letter,
  subscription: StoredSubscription,
  key: Uint8Array | undefined,
  now: Date,
): SignedHeaders | undefined {
  const { id, secret, earlier_secret: earlier, earlier_until: until } = subscription;
  const alsoEarlier = earlier !== null && until !== null && Date.parse(until) > now.getTime();
  const secrets = [secret, ...(alsoEarlier ? [earlier] : [])].map((one) => secretIn(one, key, id));
  const signatures = secrets.map((one) =>
    one === undefined ? undefined : new Webhook(one).sign(letter.id, now, letter.body),
  );
  if (signatures.includes(undefined)) return undefined;
  return {
    "webhook-id": letter.id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}
