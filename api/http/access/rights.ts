import type { Role } from "../../settings/access.ts";
import type { Right } from "../route.ts";

/**
 * What each role lets an officer do. A decider does not plan: whoever is to do both has both roles, and four eyes then look
 * at what they did.
 */
const rightsByRole = {
  reader: ["read"],
  planner: ["read", "plan"],
  decider: ["read", "decide"],
} as const satisfies Readonly<Record<Role, readonly Right[]>>;

export function rightsOfRoles(roles: readonly Role[]): ReadonlySet<Right> {
  return new Set<Right>(["open", ...roles.flatMap((role) => rightsByRole[role])]);
}

/** The roles that give a right. */
export function rolesWith(right: Right): readonly Role[] {
  const all = ["reader", "planner", "decider"] as const;
  return all.filter((role) => rightsOfRoles([role]).has(right));
}

/** What the scopes of a token let a machine do. It never decides. */
export function rightsOfScopes(scopes: readonly string[], scope: string): ReadonlySet<Right> {
  const rights: Right[] = ["open"];
  if (scopes.includes(scope)) rights.push("read");
  if (scopes.includes(writeScope(scope))) rights.push("read", "plan");
  return new Set(rights);
}

/** The scopes that give a right, each enough by itself. */
export function scopesWith(right: Right, scope: string): readonly string[] {
  return [scope, writeScope(scope)].filter((one) => rightsOfScopes([one], scope).has(right));
}

function writeScope(scope: string): string {
  return `${scope}.write`;
}
