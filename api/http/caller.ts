import type { FastifyRequest } from "fastify";
import type { Role } from "../settings/access.ts";
import type { Who } from "../store/change.ts";
import type { Problem } from "./problem.ts";
import type { Right } from "./route.ts";

/** Who asks, and what they may. */
export interface Caller {
  readonly who: Who;
  /** Of an officer who signed in; nobody else has any. */
  readonly roles: readonly Role[];
  readonly rights: ReadonlySet<Right>;
  /** How it is known who asks. */
  readonly by: "nothing" | "token" | CallerSession;
}

/** The session of an officer. */
export interface CallerSession {
  /** Of what the browser has. */
  readonly hash: string;
  /** What a change has to be sent with. */
  readonly csrfToken: string;
  /** ISO 8601 in UTC. */
  readonly endsAt: string;
}

/** Who asks, or what is said where somebody has to be known. */
export type Asker =
  | { readonly kind: "caller"; readonly caller: Caller }
  | { readonly kind: "nobody"; readonly refusal: Problem };

declare module "fastify" {
  interface FastifyRequest {
    /** Unknown at addresses that are open to everybody. */
    asker: Asker | undefined;
  }
  interface FastifyContextConfig {
    /** What a caller must be allowed to. No address is without. */
    right?: Right;
  }
}

/** Whoever uses a service that asks nobody to sign in. */
const localOfficer: Who = { kind: "local", id: "local", name: "Local officer" };

export const localCaller: Caller = {
  who: localOfficer,
  roles: [],
  rights: new Set(["open", "read", "plan", "decide"]),
  by: "nothing",
};

/**
 * Who asks.
 *
 * @throws Error at an address that is open to everybody, where nobody was asked
 */
export function callerOf({ asker }: Pick<FastifyRequest, "asker">): Caller {
  if (asker?.kind === "caller") return asker.caller;
  throw new Error("An open address has no caller. Give it a right, or do not ask who it is.");
}
