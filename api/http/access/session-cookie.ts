import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { CookieSerializeOptions } from "@fastify/cookie";

/** What the browser has: 256 bits that nobody can guess, and that mean nothing. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether it can be one of ours; others are not looked up. */
export function isSecret(value: string | undefined): value is string {
  return value !== undefined && /^[\w-]{43}$/.test(value);
}

/** What is kept of a secret. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** What a change has to be sent with: made of the session's secret, so that it is as long-lived and need not be kept. */
export function csrfTokenOf(secret: string): string {
  return createHmac("sha256", secret).update("fordel csrf").digest("base64url");
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [hashOf(one), hashOf(other)].map((hash) => Buffer.from(hash));
  return timingSafeEqual(a, b);
}

/** The names of cookies and how they are sent. */
export interface Cookies {
  readonly session: string;
  readonly signIn: string;
  readonly options: CookieSerializeOptions;
}

/** Over https they bear the prefix that lets only this very host set them. */
export function cookiesOf(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith("https:");
  const start = secure ? "__Host-" : "";
  return {
    session: `${start}fordel-session`,
    signIn: `${start}fordel-sign-in`,
    options: { path: "/", httpOnly: true, sameSite: "lax", secure },
  };
}
