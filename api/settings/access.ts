import { z } from "zod";
import { isSafeAddress } from "./addresses.ts";
import { listIn } from "./comma-list.ts";

/** What an officer may be. Whoever is to be several has several roles. */
export const roles = ["reader", "planner", "decider"] as const;

export type Role = (typeof roles)[number];

/** How officers sign in, by OpenID Connect. */
export interface OfficerSettings {
  /** As the issuer writes itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret: string | undefined;
  /** Scheme, host and port that browsers know the service by. */
  readonly publicUrl: string;
  /** The claim of the ID token that has roles. */
  readonly roleClaim: string;
  /** The values of the claim that give each role. */
  readonly roleValues: Readonly<Record<Role, readonly string[]>>;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Minutes after which a session ends whatever happens. */
  readonly longestMinutes: number;
}

/** Which tokens of Maskinporten are taken. */
export interface MachineSettings {
  readonly issuer: string;
  /** Absent where tokens need name none. */
  readonly audience: string | undefined;
  /** The scope that lets read; with `.write` after it, plan too. */
  readonly scope: string;
  /** Organisation numbers, or everyone to whom Maskinporten gives the scope. */
  readonly organisations: readonly string[] | "all";
}

/** Who is let in, and to what. */
export interface AccessSettings {
  readonly officers: OfficerSettings | undefined;
  readonly machines: MachineSettings | undefined;
  /** Whether the one who decides must be another than the one who planned. Never where nobody signs in. */
  readonly fourEyes: boolean;
}

export type AccessFaultCode =
  | "notIssuer"
  | "notPublicUrl"
  | "notOrganisation"
  | "notOnOff"
  | "notScope"
  | "missingWith"
  | "alone"
  | "idleTooLong"
  | "sameIssuer"
  | "openHost";

interface Code {
  readonly error: AccessFaultCode | "empty" | "notPositive";
}

const text = z
  .string()
  .trim()
  .min(1, { error: "empty" } satisfies Code);

const issuer = z.string().refine(isSafeAddress, { error: "notIssuer" } satisfies Code);

const minutes = z
  .string()
  .regex(/^\d{1,6}$/, { error: "notPositive" } satisfies Code)
  .transform(Number)
  .refine((number) => number > 0, { error: "notPositive" } satisfies Code);

const values = z
  .string()
  .transform(listIn)
  .refine((list) => list.length > 0, { error: "empty" } satisfies Code);

const organisations = z
  .string()
  .transform((value): "all" | string[] => (value.trim() === "all" ? "all" : listIn(value)))
  .refine((list) => list === "all" || (list.length > 0 && list.every(isOrganisationNumber)), {
    error: "notOrganisation",
  } satisfies Code);

/** The settings of access by their names in the environment, for the schema of all of them. */
export const accessEnvironment = {
  FORDEL_PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, { error: "notPublicUrl" } satisfies Code)
    .optional(),
  FORDEL_OIDC_ISSUER: issuer.optional(),
  FORDEL_OIDC_CLIENT_ID: text.optional(),
  FORDEL_OIDC_CLIENT_SECRET: text.optional(),
  FORDEL_ROLE_CLAIM: text.default("roles"),
  FORDEL_ROLE_READER: values.default(["reader"]),
  FORDEL_ROLE_PLANNER: values.default(["planner"]),
  FORDEL_ROLE_DECIDER: values.default(["decider"]),
  FORDEL_SESSION_IDLE_MINUTES: minutes.default(60),
  FORDEL_SESSION_LONGEST_MINUTES: minutes.default(600),
  FORDEL_MASKINPORTEN_ISSUER: issuer.optional(),
  FORDEL_MASKINPORTEN_AUDIENCE: text.optional(),
  FORDEL_MASKINPORTEN_SCOPE: z
    .string()
    .regex(/^[a-z0-9æøå_-]+:[a-z0-9/._-]+$/i, { error: "notScope" } satisfies Code)
    .default("imdi:fordeling"),
  FORDEL_ORGANISATIONS: organisations.optional(),
  FORDEL_FOUR_EYES: z.enum(["on", "off"], { error: "notOnOff" } satisfies Code).default("on"),
} as const;

type Read = z.infer<z.ZodObject<typeof accessEnvironment>>;

/** Who is let in, by settings that have no fault. */
export function accessOf(data: Read): AccessSettings {
  const officers = officersOf(data);
  const machines = machinesOf(data);
  const isSignIn = officers !== undefined || machines !== undefined;
  return { officers, machines, fourEyes: isSignIn && data.FORDEL_FOUR_EYES === "on" };
}

function officersOf(data: Read): OfficerSettings | undefined {
  const { FORDEL_OIDC_ISSUER: issuer, FORDEL_OIDC_CLIENT_ID: clientId, FORDEL_PUBLIC_URL: publicUrl } = data;
  if (issuer === undefined || clientId === undefined || publicUrl === undefined) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: data.FORDEL_OIDC_CLIENT_SECRET,
    publicUrl: new URL(publicUrl).origin,
    roleClaim: data.FORDEL_ROLE_CLAIM,
    roleValues: {
      reader: data.FORDEL_ROLE_READER,
      planner: data.FORDEL_ROLE_PLANNER,
      decider: data.FORDEL_ROLE_DECIDER,
    },
    idleMinutes: data.FORDEL_SESSION_IDLE_MINUTES,
    longestMinutes: data.FORDEL_SESSION_LONGEST_MINUTES,
  };
}

function machinesOf(data: Read): MachineSettings | undefined {
  const { FORDEL_MASKINPORTEN_ISSUER: issuer, FORDEL_ORGANISATIONS: organisations } = data;
  if (issuer === undefined || organisations === undefined) return undefined;
  const { FORDEL_MASKINPORTEN_AUDIENCE: audience, FORDEL_MASKINPORTEN_SCOPE: scope } = data;
  return { issuer, audience, scope, organisations };
}

/** Scheme, host and port, and nothing after but perhaps a slash; https, but on this machine. */
function isPublicUrl(value: string): boolean {
  if (!isSafeAddress(value)) return false;
  const { origin, href } = new URL(value);
  return href === `${origin}/`;
}

/** Nine digits of which the last one checks the others (modulus 11). */
function isOrganisationNumber(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(value[place]), 0);
  return sum % 11 === 0;
}
