import { useQuery } from "@tanstack/react-query";
import { FordelProblem } from "../../client/problem.ts";
import { keepCsrf, type Session, useService } from "./service.ts";

/** Who uses the pages, and what they may; `nobody` where somebody has to sign in first. */
export type Visitor =
  | { readonly kind: "asking" }
  /** `wasKnown`: somebody had signed in, and the session has ended while the page was open. */
  | { readonly kind: "nobody"; readonly wasKnown: boolean }
  | { readonly kind: "unknown"; readonly error: Error }
  | { readonly kind: "somebody"; readonly session: Session };

export function useVisitor(): Visitor {
  const service = useService();
  const { data, error } = useQuery({
    queryKey: ["session"],
    staleTime: 60_000,
    refetchInterval: 60_000,
    async queryFn({ signal }) {
      const { data } = await service.getSession({ signal });
      keepCsrf(data);
      return data;
    },
  });
  if (error instanceof FordelProblem && error.status === 401)
    return { kind: "nobody", wasKnown: data !== undefined };
  if (data !== undefined) return { kind: "somebody", session: data };
  if (error !== null) return { kind: "unknown", error };
  return { kind: "asking" };
}

/** What the visitor may; nothing where nobody is known. */
export function useRights(): { readonly read: boolean; readonly plan: boolean; readonly decide: boolean } {
  const visitor = useVisitor();
  const rights = visitor.kind === "somebody" ? visitor.session.rights : [];
  return {
    read: rights.includes("read"),
    plan: rights.includes("plan"),
    decide: rights.includes("decide"),
  };
}

/** Where signing in begins; afterwards the officer comes back to this page. */
export function signInAddress(): string {
  const back = location.pathname + location.search;
  return `/api/v1/sign-in?return=${encodeURIComponent(back)}`;
}
