import { availableParallelism } from "node:os";
import { z } from "zod";
import { nearestName } from "../../src/round/nearest.ts";
import { fill } from "../../src/texts/fill.ts";
import type { Language } from "../../src/texts/language.ts";
import { settingsTextsIn } from "../../src/texts/settings/in-language.ts";
import { accessEnvironment, type AccessSettings, accessOf } from "./access.ts";
import { combinationFaults } from "./access-combinations.ts";
import { listIn } from "./comma-list.ts";
import { proxyEnvironment } from "./proxies.ts";
import { webhookEnvironment, type WebhookSettings, webhooksOf } from "./webhooks.ts";

/** How the service is set up, by environment variables; docs/http.md lists them. */
export interface Settings {
  /** Default: nobody signs in. */
  readonly access: AccessSettings;
  /** The address that it listens at. Default 127.0.0.1: this machine only. */
  readonly host: string;
  /** Default 8787; 0 for any that is free. */
  readonly port: number;
  /** The PostgreSQL that is used; absent for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The folder of the embedded database. */
  readonly dataFolder: string;
  /** How many questions are worked on side by side. Default: one for each processor. */
  readonly threads: number;
  /** Megabytes that one of them may keep in mind; one that needs more fails, and the process goes on. Default 1024. */
  readonly threadMegabytes: number;
  /** Bytes that a body may have, unpacked. Default 32 MiB. */
  readonly bodyLimit: number;
  /** Requests that a caller may send in a minute. Default 600. */
  readonly rateLimit: number;
  /** Seconds that an answer may take. Default 120. */
  readonly solveLimitSeconds: number;
  readonly logLevel: LogLevel;
  /** Addresses whose pages may call the service. Default: none. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks of proxies in front, which are believed. Default: none. */
  readonly trustedProxies: readonly string[];
  /** Events to subscribers. */
  readonly webhooks: WebhookSettings;
  /** Whether the service works on runs itself, or leaves them to `fordel worker`. Default here. */
  readonly work: "here" | "elsewhere";
  /** Where `fordel worker` tells of its health; absent for nowhere. */
  readonly workerPort: number | undefined;
  /** Seconds without a sign of life after which others take what a worker worked on. Default 15. */
  readonly workerSilenceSeconds: number;
  /** Seconds that a caller may wait for the answer of a run (Prefer: wait). Default 60. */
  readonly waitLimitSeconds: number;
  /** Days that runs which have ended are kept; what came of them stays. Default 7. */
  readonly runDays: number;
  /**
   * Seconds between being told to stop and taking nothing more in, so that a proxy in front hears of it. Default 2, and none with
   * the embedded database, in front of which there is nobody.
   */
  readonly drainSeconds: number;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used. */
export interface SettingFault {
  readonly name: string;
  readonly code: SettingFaultCode;
  readonly figures: Readonly<Record<string, string>>;
}

const faultCodes = [
  "notIssuer",
  "notPublicUrl",
  "notOrganisation",
  "notOnOff",
  "notScope",
  "missingWith",
  "alone",
  "idleTooLong",
  "sameIssuer",
  "openHost",
  "notSource",
  "notKey",
  "notProxies",
  "notPort",
  "notBytes",
  "notPositive",
  "notDrain",
  "notMegabytes",
  "notLevel",
  "notOrigin",
  "notDatabase",
  "notWork",
  "empty",
  "unknownNear",
  "unknown",
] as const;

type SettingFaultCode = (typeof faultCodes)[number];

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingFault[] };

interface Code {
  readonly error: SettingFaultCode;
}

const notEmpty = z
  .string()
  .trim()
  .min(1, { error: "empty" } satisfies Code);

const wholeNumber = (least: number, most: number, code: Code) =>
  z
    .string()
    .regex(/^\d{1,12}$/, code)
    .transform(Number)
    .refine((number) => number >= least && number <= most, code);

const positive = wholeNumber(1, 1_000_000, { error: "notPositive" });

/** Each setting by its name in the environment. What is wrong is the code of its sentence. */
const environmentSchema = z.object({
  ...accessEnvironment,
  FORDEL_HOST: notEmpty.default("127.0.0.1"),
  FORDEL_PORT: wholeNumber(0, 65_535, { error: "notPort" }).default(8787),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAddress, { error: "notDatabase" } satisfies Code)
    .optional(),
  FORDEL_DATA: notEmpty.default("./.fordel-data"),
  FORDEL_THREADS: positive.default(() => availableParallelism()),
  FORDEL_THREAD_MEGABYTES: wholeNumber(128, 1_000_000, { error: "notMegabytes" }).default(1024),
  FORDEL_BODY_LIMIT: wholeNumber(1024, 2 ** 30, { error: "notBytes" }).default(2 ** 25),
  FORDEL_RATE_LIMIT: positive.default(600),
  FORDEL_SOLVE_LIMIT_SECONDS: positive.default(120),
  FORDEL_LOG_LEVEL: z.enum(logLevels, { error: "notLevel" } satisfies Code).default("info"),
  FORDEL_CORS_ORIGINS: z.string().transform(listIn).pipe(z.array(originSchema())).default([]),
  ...proxyEnvironment,
  ...webhookEnvironment,
  FORDEL_WORK: z.enum(["here", "elsewhere"], { error: "notWork" } satisfies Code).default("here"),
  FORDEL_WORKER_PORT: wholeNumber(0, 65_535, { error: "notPort" }).optional(),
  FORDEL_WORKER_SILENCE_SECONDS: positive.default(15),
  FORDEL_WAIT_LIMIT_SECONDS: positive.default(60),
  FORDEL_RUN_DAYS: positive.default(7),
  FORDEL_DRAIN_SECONDS: wholeNumber(0, 600, { error: "notDrain" }).optional(),
});

/** Those that other parts of fordel read. */
const elsewhere = /^FORDEL_(TRACE$|TEST_)/;

/** The settings in an environment, or everything that is wrong with it. A misspelt name is a fault too. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  const reading = environmentSchema.safeParse(given);
  const faults = [
    ...unknownNames(Object.keys(given)),
    ...(reading.success ? [] : faultsOf(reading.error, given)),
    ...combinationFaults(given),
  ];
  if (!reading.success || faults.length > 0) return { ok: false, faults };
  const { data } = reading;
  const settings = {
    access: accessOf(data),
    host: data.FORDEL_HOST,
    port: data.FORDEL_PORT,
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.FORDEL_DATA,
    threads: data.FORDEL_THREADS,
    threadMegabytes: data.FORDEL_THREAD_MEGABYTES,
    bodyLimit: data.FORDEL_BODY_LIMIT,
    rateLimit: data.FORDEL_RATE_LIMIT,
    solveLimitSeconds: data.FORDEL_SOLVE_LIMIT_SECONDS,
    logLevel: data.FORDEL_LOG_LEVEL,
    corsOrigins: data.FORDEL_CORS_ORIGINS,
    trustedProxies: data.FORDEL_TRUSTED_PROXIES,
    webhooks: webhooksOf(data),
    work: data.FORDEL_WORK,
    workerPort: data.FORDEL_WORKER_PORT,
    workerSilenceSeconds: data.FORDEL_WORKER_SILENCE_SECONDS,
    waitLimitSeconds: data.FORDEL_WAIT_LIMIT_SECONDS,
    runDays: data.FORDEL_RUN_DAYS,
    drainSeconds: data.FORDEL_DRAIN_SECONDS ?? (data.DATABASE_URL === undefined ? 0 : 2),
  };
  return { ok: true, settings };
}

/** What is wrong with a setting, and what to do. The address of a database is not shown, it may hold a password; neither is a key. */
export function settingSentence({ name, code, figures }: SettingFault, language: Language): string {
  return fill(settingsTextsIn(language)[code], { name, ...figures });
}

function faultsOf(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): SettingFault[] {
  const faults = error.issues.map((issue): SettingFault => {
    const name = String(issue.path[0] ?? "");
    const code = faultCodes.find((one) => one === issue.message) ?? "empty";
    const place = issue.path[1];
    const whole = given[name] ?? "";
    const value = typeof place === "number" ? (listIn(whole)[place] ?? "") : whole;
    return { name, code, figures: code === "notDatabase" || code === "notKey" ? {} : { value } };
  });
  return [...new Map(faults.map((fault) => [`${fault.name} ${fault.figures.value}`, fault])).values()];
}

function unknownNames(names: readonly string[]): SettingFault[] {
  const known = Object.keys(environmentSchema.shape);
  return names
    .filter((name) => name.startsWith("FORDEL_") && !known.includes(name) && !elsewhere.test(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      return nearest === undefined
        ? { name, code: "unknown", figures: { known: known.join(", ") } }
        : { name, code: "unknownNear", figures: { nearest } };
    });
}

function isPostgresAddress(value: string): boolean {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
}

/** Scheme, host and port as a browser gives them, and nothing after. */
function originSchema() {
  return z
    .string()
    .refine(
      (origin) => /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin,
      {
        error: "notOrigin",
      } satisfies Code,
    );
}
