import { Webhook } from "standardwebhooks";
import type { components } from "./generated/api.ts";

/** What a subscriber is sent. */
export type FordelEvent = components["schemas"]["Event"];

/** Headers as `fetch` has them, or as Node's `http` does. */
export type GivenHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event that a webhook has, where one of the secrets has signed it and it is not older than five minutes.
 *
 * @param body as it came, byte for byte
 * @param secrets that of the subscription, or both while it changes
 * @throws Error where it is not signed by the service, or is no event: answer with 401 and do nothing
 */
export function verifiedEvent(
  body: string | Uint8Array,
  headers: GivenHeaders,
  secrets: string | readonly string[],
): FordelEvent {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const given = Object.fromEntries(
    ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => [name, headerIn(headers, name)]),
  );
  const reasons: unknown[] = [];
  for (const secret of typeof secrets === "string" ? [secrets] : secrets) {
    try {
      const value = new Webhook(secret).verify(text, given);
      if (isEvent(value)) return value;
      reasons.push("It is no event of fordel.");
    } catch (error) {
      reasons.push(error);
    }
  }
  throw new Error("The webhook could not be verified. Answer 401, and do nothing.", { cause: reasons });
}

function headerIn(headers: GivenHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? "";
  const found = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1] ?? "";
  return typeof found === "string" ? found : found.join(", ");
}

/** Whether it has what every event has. It is signed, so the rest is as the service says it is. */
function isEvent(value: unknown): value is FordelEvent {
  if (typeof value !== "object" || value === null) return false;
  const isText = (name: string) => typeof Reflect.get(value, name) === "string";
  const isCloudEvent = Reflect.get(value, "specversion") === "1.0" && "data" in value;
  return isCloudEvent && ["id", "source", "type", "subject", "time"].every(isText);
}
