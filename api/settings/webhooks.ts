import { z } from "zod";

/** How events are sent to subscribers. */
export interface WebhookSettings {
  /** Whether this process sends them. Default on. */
  readonly sends: boolean;
  /** What every event says that it comes from, and what its links begin with. Default /api/v1. */
  readonly source: string;
  /** What the secrets of subscriptions are sealed with in the database; absent where they are not. */
  readonly key: Uint8Array | undefined;
  /** Origins that events may be sent to wherever they are, beside everybody on the public network by https. */
  readonly origins: readonly string[];
  /** Attempts after which an event becomes a dead letter. Default 14, which is about two days. */
  readonly attempts: number;
  /** Seconds that an attempt may take. Default 15. */
  readonly timeoutSeconds: number;
}

export type WebhookFaultCode = "notSource" | "notKey" | "notOnOff";

interface Code {
  readonly error: WebhookFaultCode | "notOrigin" | "notPositive";
}

const number = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: "notPositive" } satisfies Code)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, { error: "notPositive" } satisfies Code);

const bytesOfKey = 32;

/** The settings of webhooks by their names in the environment, for the schema of all of them. */
export const webhookEnvironment = {
  FORDEL_WEBHOOKS: z.enum(["on", "off"], { error: "notOnOff" } satisfies Code).default("on"),
  FORDEL_EVENT_SOURCE: z
    .string()
    .refine(isSource, { error: "notSource" } satisfies Code)
    .default("/api/v1"),
  FORDEL_WEBHOOK_KEY: z
    .string()
    .refine((text) => keyIn(text).length === bytesOfKey, { error: "notKey" } satisfies Code)
    .optional(),
  FORDEL_WEBHOOK_ORIGINS: z
    .string()
    .transform((list) => list.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])))
    .pipe(z.array(z.string().refine(isOrigin, { error: "notOrigin" } satisfies Code)))
    .default([]),
  FORDEL_WEBHOOK_ATTEMPTS: number(1000).default(14),
  FORDEL_WEBHOOK_TIMEOUT_SECONDS: number(300).default(15),
} as const;

type Read = z.infer<z.ZodObject<typeof webhookEnvironment>>;

/** How events are sent, by settings that have no fault. */
export function webhooksOf(data: Read): WebhookSettings {
  const key = data.FORDEL_WEBHOOK_KEY;
  return {
    sends: data.FORDEL_WEBHOOKS === "on",
    source: data.FORDEL_EVENT_SOURCE.replace(/\/$/, ""),
    key: key === undefined ? undefined : keyIn(key),
    origins: data.FORDEL_WEBHOOK_ORIGINS,
    attempts: data.FORDEL_WEBHOOK_ATTEMPTS,
    timeoutSeconds: data.FORDEL_WEBHOOK_TIMEOUT_SECONDS,
  };
}

function keyIn(text: string): Uint8Array {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, "base64") : new Uint8Array();
}

/** An absolute address, or one that begins at the root. */
function isSource(value: string): boolean {
  if (/[\s?#]/.test(value) || value === "/") return false;
  return /^\/[^/]/.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value));
}

/** Scheme, host and port, and nothing after. */
function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}
