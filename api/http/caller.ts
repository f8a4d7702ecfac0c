import type { Who } from "../store/change.ts";

/** Whoever uses a service that asks nobody to sign in. */
export const localOfficer: Who = { kind: "local", id: "local", name: "Local officer" };
