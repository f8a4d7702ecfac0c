import type { AccessSettings } from "../../settings/access.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Store } from "../../store/connect.ts";
import { createMachines, type Machines } from "./machines.ts";
import { createSessions, type Sessions } from "./sessions.ts";

/** Who is let in, and how it is found out. */
export interface Access {
  readonly settings: AccessSettings;
  /** Where pages elsewhere stand that may call the service. */
  readonly pages: readonly string[];
  /** Now, ISO 8601 in UTC. */
  readonly clock: () => string;
  readonly sessions: Sessions | undefined;
  readonly machines: Machines | undefined;
}

/** @throws Error where officers are to sign in and there is no store to keep their sessions in */
export function createAccess(
  { access: settings, corsOrigins: pages }: Pick<Settings, "access" | "corsOrigins">,
  store: Store | undefined,
  clock: () => string,
): Access {
  const { officers, machines } = settings;
  if (officers !== undefined && store === undefined) {
    throw new Error("Officers cannot sign in without a store. Give the server one, or no issuer.");
  }
  return {
    settings,
    pages,
    clock,
    sessions: officers && store && createSessions(officers, store, clock),
    machines: machines && createMachines(machines),
  };
}
