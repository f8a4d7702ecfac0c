import { Webhook } from "standardwebhooks";
import type { StoredSubscription } from "../store/subscriptions.ts";
import type { Letter } from "./cloud-event.ts";
import { secretIn } from "./secret.ts";

/** What a letter is sent with. */
export type SignedHeaders = Readonly<
  Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>
>;

/**
 * The headers of Standard Webhooks: with two signatures while the secret before is valid too. Undefined where the secret
 * cannot be read with this key; one before that cannot be read is left out.
 */
export function signed(
  letter: Letter,
  { id, secret, earlier_secret: earlier, earlier_until: until }: StoredSubscription,
  key: Uint8Array | undefined,
  now: Date,
): SignedHeaders | undefined {
  const opened = secretIn(secret, key, id);
  if (opened === undefined) return undefined;
  const isBoth = earlier !== null && until !== null && Date.parse(until) > now.getTime();
  const openedEarlier = isBoth ? secretIn(earlier, key, id) : undefined;
  const secrets = openedEarlier === undefined ? [opened] : [opened, openedEarlier];
  return {
    "webhook-id": letter.id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": secrets.map((one) => new Webhook(one).sign(letter.id, now, letter.body)).join(" "),
  };
}
