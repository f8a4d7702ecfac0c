import { createHash } from "node:crypto";

/** Waits between attempts, in seconds. */
export interface Waits {
  readonly first: number;
  readonly longest: number;
}

/** Each wait is so many times the one before. */
const factor = 4;

/** What a receiver may ask for at most, in seconds. */
const askedAtMost = 86_400;

/**
 * Seconds until the next attempt: exponential, between half of it and all of it. Where in between follows from what is sent
 * and to whom, so that receivers that failed together are not tried again together. What the receiver asked for is heeded.
 *
 * @param attempts that have failed, from 1
 * @param known tells this event to this receiver from all others
 */
export function waitBefore(
  attempts: number,
  known: string,
  { first, longest }: Waits,
  asked: number | undefined,
): number {
  const whole = Math.min(longest, first * factor ** Math.min(attempts - 1, 20));
  const digest = createHash("sha256").update(`${known} ${attempts}`).digest();
  const share = 0.5 + digest.readUInt32BE(0) / 2 ** 33;
  return Math.max(whole * share, Math.min(asked ?? 0, askedAtMost));
}

/** What `Retry-After` asks for (RFC 9110, 10.2.3): a number of seconds or a date. Undefined where it cannot be read. */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = text.endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
