import { callerOf } from "../caller.ts";
import type { Route } from "../route.ts";
import type { Access } from "./access.ts";
import { csrfHeader } from "./permit.ts";

/** Who one is, and the way out. */
export function sessionRoutes({ settings, sessions }: Access): readonly Route[] {
  return [
    {
      method: "get",
      path: "/session",
      operation: "getSession",
      tag: "access",
      right: "read",
      summary: "Who one is, and what one may",
      parameters: [],
      answer: {
        description: "The caller, and what a change with a session has to be sent with.",
        component: "Session",
      },
      problems: [],
      handle({ request }) {
        const { who, roles, rights, by } = callerOf(request);
        const may = (["read", "plan", "decide"] as const).filter((right) => rights.has(right));
        const value = {
          who,
          roles,
          rights: may,
          fourEyes: settings.fourEyes,
          ...(typeof by === "object" && {
            csrf: { header: csrfHeader, token: by.csrfToken },
            endsAt: by.endsAt,
          }),
        };
        return Promise.resolve({ kind: "value", value });
      },
    },
    {
      method: "delete",
      path: "/session",
      operation: "endSession",
      tag: "access",
      right: "read",
      summary: "Sign out",
      description: "The session ends for every process of the service. A caller without one has none to end.",
      parameters: [],
      answer: { description: "Where to go on.", component: "SignedOut" },
      problems: ["no-database"],
      async handle({ request, reply }) {
        const { by } = callerOf(request);
        if (typeof by !== "object" || sessions === undefined) return { kind: "value", value: {} };
        await sessions.end(request, reply, by.hash);
        const continueAt = await sessions.officers.endAddress();
        return { kind: "value", value: { ...(continueAt !== undefined && { continueAt }) } };
      },
    },
  ];
}
